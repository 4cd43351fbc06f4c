"""Puts a table on the clipboard: as text for Excel and editors, as HTML for Word and mail."""

from collections.abc import Sequence

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from gmsc_desktop.tables.cells import Row
from gmsc_desktop.tables.clipboard import tab_text, table_html


def copy_table(rows: Sequence[Row]) -> None:
    """Copy rows, the first being the heading."""
    data = QMimeData()
    data.setText(tab_text(rows))
    data.setHtml(table_html(rows))
    QGuiApplication.clipboard().setMimeData(data)
