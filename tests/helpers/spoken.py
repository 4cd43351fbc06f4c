"""Listens to what Qt hands to a screen reader, in the reader's place."""

import ctypes
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import PySide6
import shiboken6
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent

_INSTALL = "_ZN11QAccessible20installUpdateHandlerEPFvP16QAccessibleEventE"
"""QAccessible::installUpdateHandler, which PySide6 leaves out."""
_HANDLER = ctypes.CFUNCTYPE(None, ctypes.c_void_p)


@contextmanager
def heard() -> Iterator[list[str]]:
    """Collect announcements while a reader seems to be there."""
    library = Path(PySide6.__file__).parent / "Qt" / "lib" / "libQt6Gui.so.6"
    install = getattr(ctypes.CDLL(str(library)), _INSTALL)
    messages: list[str] = []

    def listen(address: int) -> None:
        event: Any = shiboken6.wrapInstance(address, QAccessibleEvent)
        if event.type() == QAccessible.Event.Announcement:
            event = shiboken6.wrapInstance(address, QAccessibleAnnouncementEvent)
            messages.append(event.message())

    handler = _HANDLER(listen)
    was_active = QAccessible.isActive()
    install(handler)
    QAccessible.setActive(True)
    try:
        yield messages
    finally:
        QAccessible.setActive(was_active)
        install(None)
