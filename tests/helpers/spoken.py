"""Listens to what Qt hands to a screen reader, in the reader's place."""

import ctypes
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

import PySide6
import shiboken6
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QApplication, QWidget

_INSTALL = "_ZN11QAccessible20installUpdateHandlerEPFvP16QAccessibleEventE"
"""QAccessible::installUpdateHandler, which PySide6 leaves out."""
_HANDLER = ctypes.CFUNCTYPE(None, ctypes.c_void_p)

_Event = TypeVar("_Event", bound=QAccessibleEvent)


@contextmanager
def heard() -> Iterator[list[str]]:
    """Collect what is said while a reader seems to be there: on Linux as the description of
    what has the focus, or as a notice that comes up where that is an item of a list."""
    library = Path(PySide6.__file__).parent / "Qt" / "lib" / "libQt6Gui.so.6"
    install = getattr(ctypes.CDLL(str(library)), _INSTALL)
    messages: list[str] = []

    def listen(address: int) -> None:
        event = _event(address, QAccessibleEvent)
        focused = QApplication.focusWidget()
        described = event.type() == QAccessible.Event.DescriptionChanged
        if described and focused is not None and event.object() is focused:
            messages.append(focused.accessibleDescription())
        thing = event.object()
        notice = getattr(thing, "spoken_role", "") == "Notification"
        if notice and isinstance(thing, QWidget) and event.type() == QAccessible.Event.ObjectShow:
            messages.append(thing.accessibleName())
        announced = event.type() == QAccessible.Event.Announcement
        assert not announced or focused is None, "it would be said twice"

    handler = _HANDLER(listen)
    was_active = QAccessible.isActive()
    install(handler)
    QAccessible.setActive(True)
    try:
        yield messages
    finally:
        QAccessible.setActive(was_active)
        install(None)


def _event(address: int, kind: type[_Event]) -> _Event:
    event: Any = shiboken6.wrapInstance(address, kind)
    if not isinstance(event, kind):
        # Python still holds what stood at this place before.
        shiboken6.invalidate(event)
        event = shiboken6.wrapInstance(address, kind)
    assert isinstance(event, kind)
    return event
