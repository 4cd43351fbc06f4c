"""What people type, paste, send and bring: queries, lists, workbooks, corrections, the guide."""

import io
from datetime import date
from pathlib import Path

from openpyxl import Workbook

from gmsc_desktop.corrections.email import email_subject, email_text
from gmsc_desktop.corrections.file import correction_text, read_correction
from gmsc_desktop.corrections.review import review_rows
from gmsc_desktop.languages import Language
from gmsc_desktop.lists.checker import Checker
from gmsc_desktop.lists.reader import read_rows
from gmsc_desktop.lists.table import Table, pasted_table
from gmsc_desktop.search.in_text import occurrences
from gmsc_desktop.ui.help.guide import guide_folder, parse_guide
from gmsc_desktop.ui.knowledge import Knowledge
from tests.fuzz.archives import archive_mutator
from tests.fuzz.harness import Harness
from tests.helpers.corrections import LETTER, WHERE, correction
from tests.helpers.lists import checked_list

_SUFFIXES = (".csv", ".tsv", ".txt")
_CHECKED = 12
"""Lines of a list that are looked up, which takes longer than reading it."""
_QUERY = 2_000


class Texts:
    """Reads each with the bundled data."""

    def __init__(self, knowledge: Knowledge) -> None:
        self._facts = knowledge.facts
        self._finder = knowledge.finder

    def query(self, content: bytes, _scratch: Path) -> str:
        """Search; every span stands inside the text that it belongs to."""
        # A keyboard can send half of a letter, which Python holds as a surrogate.
        text = content.decode("utf-8", "surrogateescape")[:_QUERY]
        found = self._finder.find(text)
        matches, typed = found.matches, found.typed
        for match in matches:
            assert all(0 <= start < end <= len(match.text) for start, end in match.spans)
        self._finder.find_named(typed, any_kind=True)
        near = self._finder.nearest(typed)
        occurrences(text, text[:3])
        first = matches[0] if matches else None
        rule = (first.rule, first.field, first.errors) if first else None
        area = self._finder.names_area(typed)
        return f"{rule} {len(matches).bit_length()} {len(near)} {area}"

    def pasted(self, content: bytes, _scratch: Path) -> str:
        """Check what was pasted."""
        return self._checked(pasted_table(content.decode("utf-8", "replace")))

    def list_file(self, content: bytes, scratch: Path) -> str:
        """Check a text file; the first byte chooses which kind."""
        kind = _SUFFIXES[content[0] % len(_SUFFIXES)] if content else ".csv"
        return kind + self._from_file(scratch / f"daftar{kind}", content[1:])

    def workbook(self, content: bytes, scratch: Path) -> str:
        """Check a workbook."""
        return self._from_file(scratch / "daftar.xlsx", content)

    def correction(self, content: bytes, scratch: Path) -> str:
        """Read a correction; what is accepted can be reviewed and sent, and read again."""
        file = scratch / "a.gmscusul"
        try:
            file.write_bytes(content)
            read = read_correction(file, self._facts)
            list(review_rows(self._facts, [(file.name, read)]))
            for language in Language:
                assert email_subject(read, language).isprintable()
                email_text(read, language)
            file.write_text(correction_text(read), encoding="utf-8")
            assert read_correction(file, self._facts) == read
            return f"{read.kind} {bool(read.region)} {bool(read.year)}"
        finally:
            file.unlink()

    def guide(self, content: bytes, _scratch: Path) -> str:
        """Read a guide."""
        articles = parse_guide(content.decode("utf-8", "replace"))
        kinds = {type(block).__name__ for article in articles for block in article.blocks}
        return f"{len(articles).bit_length()} {sorted(kinds)}"

    def _from_file(self, file: Path, content: bytes) -> str:
        try:
            file.write_bytes(content)
            return self._checked(Table(tuple(read_rows(file)), file.name))
        finally:
            file.unlink()

    def _checked(self, table: Table) -> str:
        for column in range(min(table.width, 30)):
            table.column(column)
        few = Table(table.rows[:_CHECKED], table.name)
        checked = checked_list(few, None, Checker(self._facts, self._finder))
        ways = {answer.how.name for answer in checked.answers if answer.how}
        return f"{table.width.bit_length()} {len(table.rows).bit_length()} {sorted(ways)}"


def text_harnesses(knowledge: Knowledge) -> tuple[Harness, ...]:
    """One harness for each way in."""
    texts = Texts(knowledge)
    proposed = (
        correction(knowledge.facts),
        correction(knowledge.facts, where=LETTER, sender="Dinas Kominfo", region=None),
        correction(knowledge.facts, where=WHERE, year=None, text="Salah eja: “Salatiga”."),
    )
    corrections = tuple(correction_text(each).encode() for each in proposed)
    guide = tuple((guide_folder() / f"{each.value}.md").read_bytes() for each in Language)
    return (
        Harness("query", texts.query, _QUERIES),
        Harness("pasted", texts.pasted, _LISTS),
        Harness("list-file", texts.list_file, tuple(b"\0" + each for each in _LISTS)),
        Harness("workbook", texts.workbook, (_workbook(), _file("daftar.ods")), archive_mutator()),
        Harness("old-workbook", texts.workbook, (_file("daftar.xls"),)),
        Harness("web-page", texts.workbook, _PAGES),
        Harness("correction", texts.correction, corrections),
        Harness("guide", texts.guide, guide),
    )


_QUERIES = (
    b"kota semarang", b"kab. aceh barat", b"samarrangk", b"jawa barat", b"sum", b"pemkab solok",
    b"Dinas Komunikasi dan Informatika Kota Solok", b"2021", "“Kota Bima”".encode(),
    b"kec. menteng",
)  # fmt: skip
_LISTS = (
    b"No;Nama\r\n1;Kota Solok\r\n\r\n2;Kab. Siak\r\n",
    b'No,Nama\n1,"Kota Solok"\n\n2,Kab. Siak\n',
    "No\tNama\n1\tKota Solok\n\n2\tKab. Siak".encode("utf-16"),
    b"Solok, Sumatera Barat\nSiak, Riau\nTangsel\nKota Sabangg\nJawa Barat\n",
    "Kabupaten Siak\u2028Kota Metro".encode(),
)


_PAGES = (
    b"<table><tr><th>Nama</th></tr><tr><td>Kota Solok<br></td><td rowspan=2>x</table>",
    b"<html><script>a</script><table><tr><td colspan=3>Riau<table><tr><td>&nbsp;</table></html>",
)


def _file(name: str) -> bytes:
    """Give a file of those that the tests of lists read."""
    return (Path(__file__).parent.parent / "lists" / "files" / name).read_bytes()


def _workbook() -> bytes:
    """Make a workbook with cells of every kind."""
    workbook = Workbook()
    sheet = workbook.worksheets[0]
    for row in (["No", "Nama"], [1, "Kota Solok"], [], [2.5, "Kab. Siak", True, date(2021, 5, 20)]):
        sheet.append(row)
    stream = io.BytesIO()
    workbook.save(stream)
    return stream.getvalue()
