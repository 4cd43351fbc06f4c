"""What the program goes on without is told as Qt's messages are; the crash guard writes both down.

Python's logging would be a second way to the same file, and takes 2 ms of each start.
"""

from typing import Final

from PySide6.QtCore import QLoggingCategory, qCInfo, qCWarning

CATEGORY: Final = "gmsc"
"""Tells our messages from Qt's own."""

# The stubs ask for bytes, which PySide6 itself refuses.


def note(text: str) -> None:
    """Tell of what is as if it had never been there."""
    qCInfo(QLoggingCategory(CATEGORY), text)  # type: ignore[arg-type]


def warn(text: str) -> None:
    """Tell of what a person may miss."""
    qCWarning(QLoggingCategory(CATEGORY), text)  # type: ignore[arg-type]
