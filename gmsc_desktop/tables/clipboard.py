"""Rows for the clipboard: between tabs for Excel and editors, as HTML for Word and mail."""

from collections.abc import Sequence
from html import escape

from gmsc_desktop.tables.cells import Cell, Row, cell_text
from gmsc_desktop.tables.sheets import harmless

_TEXT_STYLE = "mso-number-format:'\\@'"
"""Excel's own word for text: a code such as 11.01 stays a code."""

_BREAKS = str.maketrans("\t\r\n", "   ")


def tab_text(rows: Sequence[Row]) -> str:
    """Give a line for each row; what would break a row out of its line becomes a space."""
    return "".join("\t".join(map(_plain, row)) + "\n" for row in rows)


def table_html(rows: Sequence[Row]) -> str:
    """Give a table, the first row being the heading; all text is escaped."""
    head = "".join(f"<th>{_escaped(cell)}</th>" for cell in rows[0]) if rows else ""
    body = "".join(f"<tr>{''.join(map(_cell, row))}</tr>\n" for row in rows[1:])
    return f'<meta charset="utf-8">\n<table>\n<tr>{head}</tr>\n{body}</table>\n'


def _cell(cell: Cell) -> str:
    if isinstance(cell, str):
        return f'<td style="{_TEXT_STYLE}">{_escaped(cell)}</td>'
    return f"<td>{_escaped(cell)}</td>"


def _escaped(cell: Cell) -> str:
    return escape(_plain(cell))


def _plain(cell: Cell) -> str:
    return harmless(cell_text(cell)).translate(_BREAKS)
