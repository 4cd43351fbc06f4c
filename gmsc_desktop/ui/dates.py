"""Dates as a person reads them, in the language of the window."""

from PySide6.QtCore import QDate, QLocale

_FORMATS = {4: "yyyy", 7: "MMM yyyy", 10: "d MMM yyyy"}


def loose_date(text: str) -> str:
    """Show the date of a source, which may be only a year or a month, or nothing."""
    if len(text) not in _FORMATS:
        return text
    day = QDate.fromString((text + "-01-01")[:10], "yyyy-MM-dd")
    return QLocale().toString(day, _FORMATS[len(text)])
