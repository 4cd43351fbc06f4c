"""What the person types, pastes and opens: names, lists, odd letters, far too much text."""

from collections.abc import Sequence
from pathlib import Path
from random import Random

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.tables.save_table import save_table

ODD = (
    "", " ", "\t", "\n\n\n", "\0", "\ufeffKota Solok", "\u202eKota Solok", "e\u0301" * 50,
    "😀☠️", "İıſß", "Kota\u00a0Solok", "٣٣٧٣", "<b>Solok</b>", "%1 %n &&", "=1+1", "'; --",
    "../../etc/passwd",
    "z" + "\u0300" * 400, "ﷺ" * 30, "2021", "2017-2024", "kab", "kota", "pemkab ", "Prov. Jambi",
)  # fmt: skip
_LATIN = [chr(each) for each in range(1, 0x250)]
# Scripts that an office here may meet. Not all there are: for each further one Qt loads another of
# the system's fonts, once for each size of text, and would go on to for hours. And no letter that
# Debian's fonts-noto-core and DejaVu lack, such as Chinese ones: Qt asks each of the system's fonts
# for it, and keeps half a megabyte of answers for each size of text.
_OTHERS = [*"سولوكمدينة", *"ꦏꦸꦛ", *"ᬓᭀᬢ", *"соло", *"σόλο"]
_SCRIPTS = "".join(_OTHERS) + "😀☠️ﷺ٣ſıß"
MOST = 60_000
"""Letters of the longest text."""


class Material:
    """Draws from the bundled data, and from what no data have; `latin` leaves out other scripts."""

    def __init__(self, facts: Facts, *, latin: bool = False) -> None:
        self.scripts = _latin(_SCRIPTS) if latin else _SCRIPTS
        """Letters of all scripts that are ever typed or pasted."""
        self._odd = [_latin(each) for each in ODD] if latin else ODD
        self._letters = (_LATIN,) if latin else (_LATIN, _OTHERS)
        self._names = [region.full_name for region in facts.regions]
        self._names += [province.name for province in facts.provinces]

    def name(self, chance: Random) -> str:
        """A name of a region or province, often only its beginning or mistyped."""
        name = chance.choice(self._names)
        at = chance.randrange(len(name))
        change = chance.random()
        if change < 0.3:
            return name[: at + 1].lower()
        if change < 0.5:
            return name[:at] + chance.choice("aeiourstn") + name[at + 1 :]
        return name

    def text(self, chance: Random) -> str:
        """What may stand on somebody's clipboard."""
        kind = chance.randrange(5)
        if kind == 0:
            return chance.choice(self._odd)
        if kind == 1:
            letters = chance.choice(self._letters)
            return "".join(chance.choices(letters, k=chance.randrange(80)))
        if kind == 2:
            return self.lines(chance, chance.choice((2, 5, 30)))
        if kind == 3 and chance.random() < 0.1:
            return self.lines(chance, MOST // 20)[:MOST]
        return self.name(chance)

    def lines(self, chance: Random, count: int) -> str:
        """A list of names, with columns or without."""
        between = chance.choice(("\n", "\t2021\n", ";x;y\n", "\r\n"))
        return between.join(self.name(chance) for _ in range(count))

    def write_files(self, folder: Path, chance: Random) -> Sequence[Path]:
        """Put lists into a folder, good ones and broken ones, to be opened and dropped."""
        lines = self.lines(chance, 40)
        files = {
            "names.txt": lines.encode(),
            "utf16.txt": lines.encode("utf-16"),
            "table.csv": lines.replace("\n", ",2020\n").encode("cp1252", "replace"),
            "table.tsv": lines.replace("\n", "\t2020\n").encode(),
            "empty.csv": b"",
            "bytes.csv": chance.randbytes(4_000),
            "broken.xlsx": b"PK\x03\x04" + chance.randbytes(400),
        }
        for name, content in files.items():
            (folder / name).write_bytes(content)
        workbook = folder / "names.xlsx"
        for _ in save_table([(line,) for line in lines.splitlines()], "Daftar", workbook):
            pass
        return [*(folder / name for name in files), workbook]


def _latin(text: str) -> str:
    return "".join(each for each in text if each <= _LATIN[-1])
