"""A bar above the page that tells something until the person closes it."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gmsc_desktop.ui.painting.icons import icon_size, paint_icon
from gmsc_desktop.ui.painting.theme import GAP, PAGE_INSET, Colours, colours_of
from gmsc_desktop.ui.widgets.icon_button import IconButton
from gmsc_desktop.ui.widgets.prose import Prose


@dataclass(frozen=True, slots=True)
class Tone:
    """The icon of a bar and its colours."""

    icon: str
    colour: str
    fill: str
    line: str


class MessageBar(QWidget):
    """An icon, a sentence and a button that closes it; the window can be used meanwhile."""

    closed = Signal()

    def __init__(self, tone: Callable[[Colours], Tone], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = tone
        self.sentence = Prose()
        self.close_button = IconButton("clear")
        self.close_button.clicked.connect(self._close)
        self._row = QHBoxLayout(self)
        self._row.setSpacing(GAP)
        self._row.addWidget(self.sentence, 1)
        self._row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self._fit()
        self._name()
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._close()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
        elif event.type() == QEvent.Type.FontChange:
            self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        tone = self._tone(colours_of(self.palette()))
        painter.fillRect(self.rect(), QColor(tone.fill))
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(tone.line))
        size = icon_size(self.fontMetrics())
        place = QRect(PAGE_INSET, (self.height() - size) // 2, size, size)
        paint_icon(painter, tone.icon, place, tone.colour)

    def _close(self) -> None:
        self.hide()
        self.closed.emit()

    def _name(self) -> None:
        self.close_button.set_words(self.tr("Close the message"), "Esc")

    def _fit(self) -> None:
        left = PAGE_INSET + icon_size(self.fontMetrics()) + GAP
        self._row.setContentsMargins(left, GAP, PAGE_INSET, GAP)
