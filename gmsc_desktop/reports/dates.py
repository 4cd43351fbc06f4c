"""Dates in words for reports, which have no locale of their own."""

from datetime import date

from gmsc_desktop.languages import Text

_MONTHS = (
    ("Januari", "January"),
    ("Februari", "February"),
    ("Maret", "March"),
    ("April", "April"),
    ("Mei", "May"),
    ("Juni", "June"),
    ("Juli", "July"),
    ("Agustus", "August"),
    ("September", "September"),
    ("Oktober", "October"),
    ("November", "November"),
    ("Desember", "December"),
)


def day_text(day: date) -> Text:
    """Write a day with its month's name: `23 November 2026`."""
    return Text(*(f"{day.day} {month} {day.year}" for month in _MONTHS[day.month - 1]))


def loose_day_text(text: str) -> Text:
    """Write the date of a source, which may be only a year or a month, or nothing."""
    year, month, day = (*text.split("-"), "", "")[:3]
    if not month or not 1 <= int(month) <= len(_MONTHS):
        return Text(text, text)
    before = f"{int(day)} " if day else ""
    return Text(*(f"{before}{name} {year}" for name in _MONTHS[int(month) - 1]))
