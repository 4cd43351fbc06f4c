"""Text as tables: which encoding, which separator, and rows whose quotes spoil no others."""

import re
from collections import Counter
from collections.abc import Iterator

TextRow = tuple[str, ...]

SEPARATORS = "\t;|,"
"""What may stand between cells; of two that fit equally well the first is taken."""
NO_COMMA = "\t;|"
"""For plain lists, where a comma stands inside a name or before its province."""
LONGEST_CELL = 131_072
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")
_ANNOUNCED = re.compile(r'"?sep=([^"\r\n])"?[;,\t| ]*(?:\r\n|\r|\n|$)', re.IGNORECASE)
_SAMPLE = 100
_MOST_LINES_IN_CELL = 100
_MARKS = (
    (b"\xff\xfe\x00\x00", "utf-32"), (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"), (b"\xef\xbb\xbf", "utf-8-sig"),
)  # fmt: skip


class LongCellError(ValueError):
    """A cell that no person wrote."""


def decoded(content: bytes) -> str:
    """Read text as Unicode where it says so or is so, else as Windows wrote it before."""
    encoding = next((name for mark, name in _MARKS if content.startswith(mark)), None)
    encoding = encoding or _wide(content)
    if encoding:
        return content.decode(encoding, errors="replace").removeprefix("\ufeff")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace")


def _wide(content: bytes) -> str | None:
    """Tell UTF-16 without a mark: of Latin letters every other byte is zero."""
    head = content[:4096]
    first, second = head[::2].count(0), head[1::2].count(0)
    if second * 4 > len(head) // 2 and first * 8 <= second:
        return "utf-16-le"
    if first * 4 > len(head) // 2 and second * 8 <= first:
        return "utf-16-be"
    return None


def separated_rows(text: str, separators: str) -> Iterator[TextRow]:
    """Give the rows of a text; a first line that names the separator comes as an empty row."""
    announced = _ANNOUNCED.match(text)
    if announced:
        yield ()
        yield from split_rows(text, announced[1], announced.end())
    else:
        yield from split_rows(text, likely_separator(text, separators))


def likely_separator(text: str, separators: str) -> str | None:
    """Give the separator that makes the most rows of one width; None when none does.

    Rows decide, not how often it stands there: a title may be full of commas.
    """
    sample = "".join(
        match[0] for match, _ in zip(_LINE.finditer(text), range(_SAMPLE), strict=False)
    )
    best, most = None, 0
    for separator in separators:
        if separator not in sample:
            continue
        rows = [row for row in split_rows(sample, separator) if any(row)]
        widths = Counter(len(row) for row in rows if len(row) > 1)
        alike = max(widths.values(), default=0)
        enough = alike * 2 >= len(rows) or separator == "\t"
        if alike > most and enough:
            best, most = separator, alike
    return best


def split_rows(text: str, separator: str | None, start: int = 0) -> Iterator[TextRow]:
    """Give the rows of a text from `start` on; without a separator each line is one cell."""
    length = len(text)
    while start < length:
        match = _LINE.match(text, start)
        assert match
        line = match[0]
        if '"' not in line:
            start = match.end()
            yield _plain(line.rstrip("\r\n"), separator)
        else:
            row, start = _quoted_row(text, start, separator)
            yield row


def _plain(line: str, separator: str | None) -> TextRow:
    if len(line) > LONGEST_CELL:
        _insist_on_short(line.split(separator) if separator else [line])
    if not line:
        return ()
    return tuple(line.split(separator)) if separator else (line,)


def _insist_on_short(cells: list[str]) -> None:
    if any(len(cell) > LONGEST_CELL for cell in cells):
        raise LongCellError(f"a cell is longer than {LONGEST_CELL} letters")


def _quoted_row(text: str, start: int, separator: str | None) -> tuple[TextRow, int]:
    """Read a row in which quotes stand; gives it and where the next begins."""
    cells: list[str] = []
    tab_stops = re.compile("[\r\n" + re.escape(separator or "") + "]")
    while True:
        quoted = _quoted_cell(text, start, separator)
        if quoted:
            cell, start = quoted
        else:
            stop = tab_stops.search(text, start)
            end = stop.start() if stop else len(text)
            cell, start = text[start:end], end
        cells.append(cell)
        if separator and text.startswith(separator, start):
            start += 1
            continue
        _insist_on_short(cells)
        return tuple(cells), _after_line_end(text, start)


def _quoted_cell(text: str, start: int, separator: str | None) -> tuple[str, int] | None:
    """Read a cell in quotes; None when the quote that opens is not one that is closed.

    The first quote that is not doubled must end the cell. Else the one before it was left open, or
    meant inches, and is a letter like others: what follows is not swallowed.
    """
    if not text.startswith('"', start):
        return None
    at, most = start + 1, start + 1 + LONGEST_CELL
    while True:
        at = text.find('"', at, most)
        if at < 0:
            return None
        if text.startswith('"', at + 1):
            at += 2
            continue
        break
    after = text[at + 1 : at + 2]
    written = text[start + 1 : at]
    if after not in ("", "\r", "\n") and after != separator:
        return None
    if written.count("\n") + written.count("\r") > _MOST_LINES_IN_CELL:
        return None
    return written.replace('""', '"'), at + 1


def _after_line_end(text: str, start: int) -> int:
    if text.startswith("\r\n", start):
        return start + 2
    return start + 1 if start < len(text) else start
