"""Dates as a person reads them, in the language of the window."""

from datetime import date

from PySide6.QtCore import QDate, QLocale

_FORMATS = {4: "yyyy", 7: "MMM yyyy", 10: "d MMM yyyy"}
_NO_BREAK = "\N{NO-BREAK SPACE}"


def loose_date(text: str) -> str:
    """Show the date of a source, which may be only a year or a month, or nothing; in one line."""
    if len(text) not in _FORMATS:
        return text
    day = QDate.fromString((text + "-01-01")[:10], "yyyy-MM-dd")
    return unbroken(QLocale().toString(day, _FORMATS[len(text)]))


def whole_date(day: date) -> str:
    """Show a day with the whole name of its month."""
    return QLocale().toString(QDate(day), "d MMMM yyyy")


def unbroken(words: str) -> str:
    """Keep words in one line, wherever the text around them wraps."""
    return words.replace(" ", _NO_BREAK)
