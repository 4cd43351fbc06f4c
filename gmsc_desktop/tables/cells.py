"""What a table consists of, read or written."""

from datetime import date, datetime, time

Cell = str | int | float | bool | date | datetime | time | None
Row = tuple[Cell, ...]


def cell_text(cell: Cell) -> str:
    """Give a cell as a person reads it; a whole number has no point."""
    if cell is None:
        return ""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell)
