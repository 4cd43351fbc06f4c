"""Three buttons on the map: closer, less close, all of Indonesia."""

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from gmsc_desktop.ui.map.background import paint_background
from gmsc_desktop.ui.painting.icons import icon_size, themed_icon
from gmsc_desktop.ui.painting.theme import colours_of
from gmsc_desktop.ui.widgets.tool_tip import tool_tip

_EDGE, _ICON = 32, 16


class ZoomButtons(QWidget):
    """A column of buttons in one frame."""

    closer = Signal()
    farther = Signal()
    home = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons = {
            "zoom-in": self._button(self.closer),
            "zoom-out": self._button(self.farther),
            "zoom-fit": self._button(self.home),
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for button in self._buttons.values():
            column.addWidget(button)
        self._fit()
        self.retranslate()

    def retranslate(self) -> None:
        """Name the buttons in the current language, with their keys."""
        words = (
            self.tr("Closer (+)"),
            self.tr("Less close (-)"),
            self.tr("All of Indonesia (0)"),
        )
        for button, word in zip(self._buttons.values(), words, strict=True):
            button.setAccessibleName(word)
            button.setToolTip(tool_tip(word))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_background(painter, self)
        for button in list(self._buttons.values())[1:]:
            painter.drawLine(0, button.y(), self.width(), button.y())

    def _button(self, signal: object) -> QToolButton:
        button = _MapButton(self)
        button.clicked.connect(signal)
        return button

    def _fit(self) -> None:
        metrics = self.fontMetrics()
        edge, size = max(_EDGE, metrics.height() + 12), icon_size(metrics, _ICON)
        role = self.palette().ColorRole.WindowText
        for icon, button in self._buttons.items():
            button.setFixedSize(edge, edge)
            button.setIconSize(QSize(size, size))
            button.setIcon(themed_icon(icon, self.palette(), role, size))
        self.adjustSize()


class _MapButton(QToolButton):
    """A square button without a frame of its own."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colours = colours_of(self.palette())
        if self.underMouse():
            fill = colours.pressed if self.isDown() else colours.hover
            painter.fillRect(self.rect().adjusted(1, 1, -1, -1), QColor(fill))
        corner = (self.rect().size() - self.iconSize()) / 2
        size = self.iconSize()
        self.icon().paint(painter, QRect(QPoint(corner.width(), corner.height()), size))
        if self.hasFocus():
            pen = painter.pen()
            pen.setColor(QColor(colours.accent))
            pen.setWidth(2)
            painter.setPen(pen)
            painter.drawRect(self.rect().adjusted(2, 2, -2, -2))
