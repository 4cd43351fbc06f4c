"""The language in which the window speaks; Qt keeps it, as the locale that it formats with."""

from PySide6.QtCore import QLocale

from gmsc_desktop.languages import Language, Text


def current_language() -> Language:
    """The language that `Translation` chose last."""
    # Not by Qt's enumeration, whose 369 languages Python would have to make at the start.
    indonesian = QLocale().name().startswith("id_")
    return Language.INDONESIAN if indonesian else Language.ENGLISH


def worded(text: Text) -> str:
    """Give a text in the language of the window, as `tr` does with the window's own words."""
    return text.in_(current_language())
