"""What readers of the screen are told of widgets of our own: one factory answers for all.

A widget says by `spoken_role` what it is, or by `accessible_interface` more than that. Qt asks only
when somebody reads the screen, so nothing of this is imported before the first paint.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QAccessibleInterface

Factory = Callable[[str, QObject], "QAccessibleInterface | None"]
_PLAIN = ("QWidget", "QHeaderView", "QTableCornerButton")
"""What Qt knows nothing more of; a widget is the first of them last of all."""
_HOLDERS = ("QWidget", "QScrollArea", "QSplitter", "QStackedWidget", "QDialogButtonBox")
"""What only holds others, where it is no window."""
READER_PAUSE = 900
"""Milliseconds without a key before a reader hears of much at once: what was found comes first."""


@cache
def answer_readers() -> Factory:
    """Install the factory, once for the program."""
    from PySide6.QtGui import QAccessible

    # PySide6 lets go of them when the application ends, and Qt would delete them a second time.
    kept: list[QAccessibleInterface] = []

    def interface(kind: str, thing: QObject) -> "QAccessibleInterface | None":
        made = _interface(kind, thing)
        if made is not None:
            kept.append(made)
        return made

    QAccessible.installFactory(interface)
    if QAccessible.isActive():
        _forget_others(kept)
    return interface


def leave_to_the_eye(drawn: QWidget) -> None:
    """Keep what is only drawn out of what readers are told: Qt passes over a part of this name."""
    drawn.setObjectName("qt_rubberband")


def reader_listens() -> bool:
    """Whether somebody reads the screen and is told of it: from the first paint on."""
    return bool(answer_readers.cache_info().currsize) and screen_is_read()


def screen_is_read() -> bool:
    """Whether somebody reads the screen, be it before the first paint."""
    from PySide6.QtGui import QAccessible

    return QAccessible.isActive()


@contextmanager
def without_telling() -> Iterator[None]:
    """Put new parts in the place of others without a word of each: readers ask when they come by.

    Else a key that shows another region has two hundred signals sent, for names and for what is
    shown. What was there before and stays is to be changed elsewhere: readers keep names.
    """
    if not reader_listens():
        yield
        return
    from PySide6.QtGui import QAccessible

    QAccessible.setActive(False)
    try:
        yield
    finally:
        QAccessible.setActive(True)


def _forget_others(kept: list["QAccessibleInterface"]) -> None:
    """Drop what Qt made of our widgets for a reader who listened before the factory was there."""
    from PySide6.QtGui import QAccessible

    role = QAccessible.Role
    for widget in QApplication.allWidgets():
        known = QAccessible.queryAccessibleInterface(widget)
        said = hasattr(widget, "accessible_interface") or hasattr(widget, "spoken_role")
        holds = known.role() in (role.Client, role.LayeredPane, role.Splitter)
        if (said or holds or _scrolls_with(widget)) and not any(known is each for each in kept):
            QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(known))


def _interface(kind: str, thing: QObject) -> "QAccessibleInterface | None":
    make = getattr(thing, "accessible_interface", None)
    if make is not None:
        made: QAccessibleInterface = make()
        return made
    if not isinstance(thing, QWidget):
        return None
    role = getattr(thing, "spoken_role", "")
    if role:
        return _plain(thing, role)
    if kind in _PLAIN and _scrolls_with(thing):
        return _beside_rows(thing)
    return _container(thing) if kind in _HOLDERS and not thing.isWindow() else None


def _scrolls_with(widget: QWidget) -> bool:
    """Whether this is a part of what scrolls: Qt asks before that is known to be a list."""
    return isinstance(widget.parent(), QAbstractScrollArea)


def _beside_rows(widget: QWidget) -> "QAccessibleInterface":
    from gmsc_desktop.ui.widgets.beside_rows import BesideRows

    return BesideRows(widget)


def _container(widget: QWidget) -> "QAccessibleInterface":
    from gmsc_desktop.ui.widgets.container import Container

    return Container(widget)


def _plain(widget: QWidget, role: str) -> "QAccessibleInterface":
    from PySide6.QtGui import QAccessible
    from PySide6.QtWidgets import QAccessibleWidget

    return QAccessibleWidget(widget, QAccessible.Role[role])
