"""Drops something as a person does: held over a place first, and let go there."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData, QObject, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent

PLACE = QPointF(10, 10)


def drop(target: QObject, data: QMimeData, place: QPointF = PLACE) -> None:
    """Drop data on a widget or window, which must take them."""
    how = Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(place, *how)
    QCoreApplication.sendEvent(target, enter)
    assert enter.isAccepted()
    QCoreApplication.sendEvent(target, QDropEvent(place, *how))


def file_data(*files: Path) -> QMimeData:
    """Give what a file manager hands over for files."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    return data
