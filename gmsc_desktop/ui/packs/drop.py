"""A pack that is held over the window: anywhere on it, it may be dropped."""

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QRect, Qt, Signal
from PySide6.QtGui import QColor, QDropEvent, QPainter, QPaintEvent, QPen, QWindow
from PySide6.QtWidgets import QMainWindow, QWidget

from gmsc_desktop.ui.painting.icons import icon_size, paint_icon
from gmsc_desktop.ui.painting.theme import GAP, LEAD, PAGE_INSET, RADIUS, colours_of, scaled, strong
from gmsc_desktop.ui.widgets.accessible import leave_to_the_eye
from gmsc_desktop.updates.pointer import SUFFIX

_ICON = 40
_HELD = (QEvent.Type.DragEnter, QEvent.Type.DragMove)


class PackDrop(QWidget):
    """Lies over the window meanwhile; whatever else is dragged goes to the parts below."""

    dropped = Signal(Path)

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        leave_to_the_eye(self)
        self._window = window
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def watch(self, window: QWindow) -> None:
        """See what is dragged before any part of the window does: fields take files as text."""
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DragLeave:
            self.hide()
        if not isinstance(event, QDropEvent):
            return False
        file = _pack_in(event.mimeData())
        if file is None:
            return False
        event.acceptProposedAction()
        if event.type() in _HELD:
            self._cover()
        else:
            self.hide()
            self.dropped.emit(file)
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = colours_of(self.palette())
        painter.fillRect(self.rect(), QColor(colours.surface))
        inset = self.rect().toRectF().adjusted(PAGE_INSET, PAGE_INSET, -PAGE_INSET, -PAGE_INSET)
        painter.setPen(QPen(QColor(colours.accent), 2))
        painter.setBrush(QColor(colours.selection))
        painter.drawRoundedRect(inset, RADIUS, RADIUS)
        self._paint_words(painter, colours.accent, colours.text)

    def _paint_words(self, painter: QPainter, accent: str, colour: str) -> None:
        size = icon_size(self.fontMetrics(), _ICON)
        above = QRect(0, self.height() // 2 - size - GAP, self.width(), size)
        paint_icon(painter, "package", above, accent)
        painter.setPen(QColor(colour))
        painter.setFont(strong(scaled(self.font(), LEAD)))
        below = self.rect().adjusted(2 * PAGE_INSET, above.bottom() + GAP, -2 * PAGE_INSET, 0)
        where = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        wrapped = int(where) | int(Qt.TextFlag.TextWordWrap)
        painter.drawText(below, wrapped, self.tr("Drop the data pack here to see what is in it"))

    def _cover(self) -> None:
        body = self._window.centralWidget()
        self.setGeometry(body.geometry() if body else self._window.rect())
        self.show()
        self.raise_()


def _pack_in(data: QMimeData) -> Path | None:
    files = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
    single = Path(files[0]) if len(files) == 1 else None
    return single if single and single.suffix.lower() == SUFFIX else None
