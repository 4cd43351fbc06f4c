"""How much a list may hold, so that no file fills the memory, and what says that it is too much."""

MOST_ROWS = 200_000
MOST_BYTES = 50_000_000
MOST_UNPACKED = 300_000_000
MOST_IN_AREA = 6_000_000
"""Cells between a sheet's first cell and its last, as all of them are laid out in memory."""
MOST_TEXT = 500_000_000
"""Bytes of text in a sheet, where many cells refer to one text."""


class TooMuchError(Exception):
    """A file holds more than a list may; `most` says how much that is."""

    def __init__(self, most: str) -> None:
        super().__init__(most)
        self.most = most


class FarCellError(Exception):
    """A sheet has something so far from its beginning that the area would fill the memory."""

    def __init__(self, rows: int, columns: int) -> None:
        super().__init__(f"{rows} × {columns}")
        self.rows = rows
        self.columns = columns


def insist_on_area(rows: int, columns: int) -> None:
    """Refuse an area of too many cells."""
    if rows * columns > MOST_IN_AREA:
        raise FarCellError(rows, columns)
