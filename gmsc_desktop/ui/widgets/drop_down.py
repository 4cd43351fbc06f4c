"""A box that opens a list of choices, in the look of the chips beside which it stands."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from gmsc_desktop.ui.painting.icons import icon_size, paint_icon
from gmsc_desktop.ui.painting.theme import GAP, colours_of
from gmsc_desktop.ui.widgets.button import paint_control_box

_ICON = 16


class DropDown(QComboBox):
    """One of its choices is always in force, unlike a chip's: it has no cross to clear it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_title(self, words: str) -> None:
        """Say what is chosen here, to whoever hears the screen."""
        self.setAccessibleName(words)
        if (label := self._label()) is not None:
            label.setText(words)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        # On Linux Qt hands the choice to a screen reader as the name, and a label as its label.
        beside = self.parentWidget()
        if event.type() == QEvent.Type.ParentChange and beside and self._label() is None:
            label = QLabel(beside)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setText(self.accessibleName())
            label.setBuddy(self)
            label.hide()

    def _label(self) -> QLabel | None:
        """Give the label beside the box, which PySide6 lets keep the box, so not the other way."""
        beside, option = self.parentWidget(), Qt.FindChildOption.FindDirectChildrenOnly
        labels = beside.findChildren(QLabel, options=option) if beside else []
        return next((each for each in labels if each.buddy() is self), None)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page, unless the person is choosing here."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def sizeHint(self) -> QSize:
        return self._with_mark(super().sizeHint())

    def minimumSizeHint(self) -> QSize:
        return self._with_mark(super().minimumSizeHint())

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_field(self, self.currentText() or self.placeholderText(), "chevron-down")

    def _with_mark(self, asked: QSize) -> QSize:
        """Add what our mark and edges take beyond those of the style."""
        metrics = self.fontMetrics()
        width = asked.width() + icon_size(metrics, _ICON)
        return QSize(width, max(28, metrics.height() + 10, asked.height()))


def paint_field(field: QWidget, text: str, icon: str) -> None:
    """Paint a box with what is chosen, and the icon that says how to choose at its end."""
    colours = colours_of(field.palette())
    painter = QPainter(field)
    paint_control_box(painter, field, colours)
    colour = QColor(colours.text if field.isEnabled() else colours.disabled)
    size = icon_size(field.fontMetrics(), _ICON)
    inner = field.rect().adjusted(GAP, 0, -GAP, 0)
    paint_icon(painter, icon, QRect(inner.right() - size, 0, size, field.height()), colour)
    painter.setPen(colour)
    room = inner.adjusted(2, 0, -size - GAP, 0)
    shown = field.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)
