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
