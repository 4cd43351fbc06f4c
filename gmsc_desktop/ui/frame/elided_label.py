"""A label of one line that ends in three dots where not all of it fits."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from gmsc_desktop.ui.widgets.tool_tip import show_tip


class ElidedLabel(QLabel):
    """A resting mouse is told what is cut off; a screen reader has the whole in any case."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)

    def setText(self, text: str) -> None:
        """Show a text; line breaks would make the label higher than its line."""
        super().setText(" ".join(text.split()))

    @property
    def tip(self) -> str:
        """What a resting mouse is told: the whole text when it is cut off."""
        cut_off = self.width() < self.sizeHint().width()
        return self.text() if cut_off else ""

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        area = self.contentsRect()
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, area.width())
        QPainter(self).drawText(area, self.alignment(), text)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            show_tip(event.globalPos(), self.tip, self)
            return True
        return super().event(event)
