"""Push buttons with an icon of ours; one on a page is primary, in the accent colour."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QApplication, QPushButton, QStyle, QStyleOptionButton, QWidget

from gmsc_desktop.ui.painting.icons import icon_size, paint_icon, themed_icon
from gmsc_desktop.ui.painting.theme import (
    GAP,
    RADIUS,
    Colours,
    colours_of,
    is_ours,
    line_box,
    strong,
)

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialogButtonBox


class Button(QPushButton):
    """A button whose icon, if it has one, follows the palette."""

    def __init__(
        self, icon: str = "", parent: QWidget | None = None, *, primary: bool = False
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._primary = primary
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.follow_text_size()
        self._fit()

    def set_icon(self, icon: str) -> None:
        """Show another icon, or none."""
        self._icon = icon
        if not icon:
            # Or Qt would keep its room.
            self.setIcon(QIcon())
        self._fit()

    def follow_text_size(self) -> None:
        """Take the application's font; a primary button is heavier."""
        if self._primary:
            self.setFont(strong(QApplication.font()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = colours_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # Where the system forces its palette, its own button is what people know.
        if not is_ours(self.palette()):
            self._paint_as_the_style_does(painter)
        elif self._primary:
            self._paint_primary(painter, colours)
        else:
            self._paint_plain(painter, colours)
            return
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            accented = self._primary and is_ours(self.palette())
            painter.setPen(QPen(QColor(colours.text if accented else colours.accent), 2))
            painter.drawRoundedRect(self.rect().adjusted(2, 2, -2, -2), RADIUS, RADIUS)

    def _paint_primary(self, painter: QPainter, colours: Colours) -> None:
        fill, colour = QColor(colours.accent), colours.on_accent
        if not self.isEnabled():
            fill, colour = QColor(colours.window), colours.disabled
        elif self.isDown():
            fill = fill.darker(115)
        elif self.underMouse():
            fill = fill.darker(107)
        painter.setPen(QColor(fill if self.isEnabled() else colours.line))
        painter.setBrush(fill)
        painter.drawRoundedRect(line_box(self.rect()), RADIUS, RADIUS)
        self._paint_label(painter, QColor(colour))

    def _paint_plain(self, painter: QPainter, colours: Colours) -> None:
        edge = colours.accent if self.isDefault() else ""
        paint_control_box(painter, self, colours, down=self.isDown(), edge=edge)
        self._paint_label(painter, QColor(colours.text if self.isEnabled() else colours.disabled))

    def _paint_as_the_style_does(self, painter: QPainter) -> None:
        """Let the style draw the button; its own label has the icon too near to the word."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text, option.icon = "", QIcon()
        # The style's arrow stays small however large the text is.
        option.features &= ~QStyleOptionButton.ButtonFeature.HasMenu
        self.style().drawControl(QStyle.ControlElement.CE_PushButton, option, painter, self)
        self._paint_label(painter, option.palette.color(QPalette.ColorRole.ButtonText))

    def _paint_label(self, painter: QPainter, colour: QColor) -> None:
        size, text = self.iconSize().width(), self.text().replace("&&", "\0").replace("&", "")
        before = size + GAP if self._icon else 0
        width = before + painter.fontMetrics().horizontalAdvance(text)
        arrow = self._arrow()
        left = (self.width() - arrow - width) // 2
        if arrow:
            mark = QRect(left + width + GAP, 0, arrow - GAP, self.height())
            paint_icon(painter, "chevron-down", mark, colour)
        if self._icon:
            paint_icon(painter, self._icon, QRect(left, 0, size, self.height()), colour)
        painter.setPen(colour)
        area = self.rect().adjusted(left + before, 0, 0, 0)
        painter.drawText(area, int(_LABEL), self.text())

    def _fit(self) -> None:
        metrics = self.fontMetrics()
        self.setMinimumHeight(max(32, metrics.height() + 14))
        size = icon_size(metrics)
        self.setIconSize(QSize(size, size))
        role = self.palette().ColorRole.ButtonText
        if not self._icon:
            return
        self.setIcon(themed_icon(self._icon, self.palette(), role, size))

    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(GAP + self._arrow(), 0)

    def _arrow(self) -> int:
        """How much width the arrow of a menu takes."""
        return GAP + icon_size(self.fontMetrics(), _ARROW) if self.menu() else 0


_ARROW = 14
_LABEL = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextShowMnemonic


def paint_control_box(
    painter: QPainter, control: QWidget, colours: Colours, *, down: bool = False, edge: str = ""
) -> None:
    """Paint the box of a control that can be pressed; its edge is the accent while it has focus."""
    enabled, focused = control.isEnabled(), control.hasFocus()
    fill = colours.surface if enabled else colours.window
    if enabled and (down or control.underMouse()):
        fill = colours.pressed if down else colours.hover
    resting = (edge or colours.control) if enabled else colours.line
    pen = QPen(QColor(colours.accent if focused else resting), 2 if focused else 1)
    half = pen.widthF() / 2
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen)
    painter.setBrush(QColor(fill))
    box = control.rect().toRectF().adjusted(half, half, -half, -half)
    painter.drawRoundedRect(box, RADIUS, RADIUS)


def without_icons(box: "QDialogButtonBox") -> None:
    """Take the style's own icons away: they do not follow the palette."""
    for button in box.buttons():
        button.setIcon(QIcon())
