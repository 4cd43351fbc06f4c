"""Buttons and drop-downs as high as the lines to type in, beside which they stand."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QPushButton, QWidget

from gmsc_desktop.ui.painting.theme import scaled_px
from gmsc_desktop.ui.widgets.drop_down import DropDown, paint_field
from gmsc_desktop.ui.widgets.follow_font import follow_font


class FieldButton(QPushButton):
    """Asks for what it shows; the icon says how."""

    def __init__(self) -> None:
        super().__init__()
        self.setAutoDefault(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        follow_font(self, lambda: _fit(self))

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_field(self, self.text(), "search")


class FieldDropDown(DropDown):
    """Opens a list of choices."""

    def __init__(self) -> None:
        super().__init__()
        follow_font(self, lambda: _fit(self))


def _fit(field: QWidget) -> None:
    field.setMinimumHeight(scaled_px(32, field.fontMetrics()))
