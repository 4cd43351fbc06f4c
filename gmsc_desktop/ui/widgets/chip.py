"""A chip: a checkable button with a colour swatch, a word and a count."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QLocale, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QWidget

from gmsc_desktop.ui.painting.icons import paint_icon
from gmsc_desktop.ui.painting.theme import (
    GAP,
    RADIUS,
    Colours,
    colours_of,
    line_box,
    scaled_px,
    strong,
)
from gmsc_desktop.ui.widgets.accessible import reader_listens

Swatch = Callable[[QPainter, QPointF], None]
"""Draws a mark around a point, about ten pixels large."""

_PADDING = 8
_SWATCH = 10
_MARK = 16
_COUNT_GAP = 6


class Chip(QAbstractButton):
    """A filter that is on or off; `count` says how many it would leave.

    A chip that would leave nothing is disabled, unless it is on. While somebody reads the screen
    it only looks so: who goes through the chips meets all of them, and hears the count. `mark` is
    an icon at its end: a chevron for a menu, a cross for a choice that a click clears. What it
    asks for is kept until it changes: layouts ask a hundred times for each click.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._count = ""
        self._number = self._figures = 0
        self._year: int | None = None
        self._swatch: Swatch | None = None
        self._mark = ""
        self._joins_left = False
        self._joins_right = False
        self._hint: QSize | None = None

    def _ask_anew(self) -> None:
        """Ask for other room than before."""
        self._hint = None
        self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._hint = None
        super().changeEvent(event)

    def set_count(self, count: int) -> None:
        """Show how many matches the chip would leave."""
        self.setEnabled(count > 0 or self.isChecked() or reader_listens())
        written = QLocale().toString(count)
        if written == self._count:
            return
        self._count, self._number = written, count
        # Width for the largest count so far, so that chips stand still while one types.
        if len(written) > self._figures:
            self._figures = len(written)
            self._ask_anew()
        self._announce()

    def set_label(self, label: str) -> None:
        """Show a word; the accessible name carries the count too."""
        self.setText(label)
        self._ask_anew()
        self._announce()

    def set_year(self, year: int) -> None:
        """Show the swatch of a cohort."""
        self._year = year

    def set_swatch(self, swatch: Swatch) -> None:
        """Show another mark than a cohort's square: that of a legend."""
        self._swatch = swatch
        self._ask_anew()

    def set_mark(self, icon: str) -> None:
        """Show an icon at the end."""
        self._mark = icon
        self._ask_anew()
        self.update()

    def join(self, group: QButtonGroup) -> None:
        """Be one of a group, of which one is on: a reader hears a radio button."""
        group.addButton(self)
        self.setAutoExclusive(True)

    def set_joins(self, *, left: bool, right: bool) -> None:
        """Make the chip a segment that shares its edges with its neighbours."""
        self._joins_left, self._joins_right = left, right

    def _announce(self) -> None:
        self.setAccessibleName(self._spoken(self._number) if self._count else self.text())
        self.update()

    def _spoken(self, _count: int) -> str:
        return f"{self.text()}, {self._count}"

    def _leaves_some(self) -> bool:
        """Whether it is to look as if it led to something."""
        return self.isEnabled() and (self._number > 0 or not self._count or self.isChecked())

    def _lettering(self) -> QFont:
        """Give the font of the words."""
        return strong(self.font()) if self.isChecked() else self.font()

    def _words(self, _metrics: QFontMetrics) -> str:
        """Give what is written on the chip."""
        return self.text()

    def _words_width(self, metrics: QFontMetrics) -> int:
        """Give the room for what is written on the chip."""
        return metrics.horizontalAdvance(self.text())

    def sizeHint(self) -> QSize:
        if self._hint is None:
            self._hint = self._asked_size()
        return self._hint

    def _asked_size(self) -> QSize:
        metrics = self.fontMetrics()
        bold = type(metrics)(strong(self.font()))
        width = 2 * scaled_px(_PADDING, metrics) + self._words_width(bold)
        if self._count:
            width += scaled_px(_COUNT_GAP, metrics) + metrics.horizontalAdvance("0" * self._figures)
        if self._year or self._swatch:
            width += scaled_px(_SWATCH, metrics) + scaled_px(GAP, metrics)
        width += (scaled_px(_MARK, metrics) + 4) if self._mark else 0
        return QSize(width, max(28, metrics.height() + 10))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = colours_of(self.palette(), selected=self.isChecked())
        self._paint_box(painter, colours)
        metrics = self.fontMetrics()
        left = padding = scaled_px(_PADDING, metrics)
        if self._swatch:
            left += self._paint_own_swatch(painter, self._swatch)
        elif self._year:
            left += self._paint_swatch(painter, colours)
        colour = QColor(colours.text if self._leaves_some() else colours.disabled)
        painter.setFont(self._lettering())
        painter.setPen(colour)
        area = QRect(left, 0, self.width() - left, self.height())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, self._words(painter.fontMetrics()))
        if self._count:
            left += painter.fontMetrics().horizontalAdvance(self.text()) + scaled_px(
                _COUNT_GAP, metrics
            )
            painter.setFont(self.font())
            painter.setPen(QColor(colours.secondary if self._leaves_some() else colours.disabled))
            area.setLeft(left)
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, self._count)
        if self._mark:
            size = scaled_px(_MARK, metrics)
            mark = QRect(self.width() - padding - size + 4, 0, size, self.height())
            paint_icon(painter, self._mark, mark, colour)

    def _paint_box(self, painter: QPainter, colours: Colours) -> None:
        on = self.isChecked()
        fill = colours.selection if on else colours.surface
        if self._leaves_some() and self.underMouse():
            fill = colours.pressed if self.isDown() else (fill if on else colours.hover)
        edge = colours.accent if on else (colours.control if self._leaves_some() else colours.line)
        painter.setPen(QColor(edge))
        painter.setBrush(QColor(fill))
        painter.drawPath(self._outline())
        if self.hasFocus():
            pen = painter.pen()
            pen.setColor(QColor(colours.accent))
            pen.setWidth(2)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().adjusted(2, 2, -2, -2), 2, 2)

    def _outline(self) -> QPainterPath:
        box = line_box(self.rect())
        # A joined edge is pushed out of sight by the radius, so that it stays square.
        box.setLeft(box.left() - (RADIUS + 1 if self._joins_left else 0))
        box.setRight(box.right() + (RADIUS + 1 if self._joins_right else 0))
        path = QPainterPath()
        path.addRoundedRect(box, RADIUS, RADIUS)
        if self._joins_left:
            path.moveTo(0.5, 0)
            path.lineTo(0.5, self.height())
        return path

    def _paint_swatch(self, painter: QPainter, colours: Colours) -> int:
        fill = QColor(colours.year(self._year or 0)[0])
        outline = QColor(colours.outline)
        if not self._leaves_some():
            fill.setAlphaF(0.4)
            outline.setAlphaF(0.3)
        painter.setPen(outline)
        painter.setBrush(fill)
        size = scaled_px(_SWATCH, self.fontMetrics())
        left, top = scaled_px(_PADDING, self.fontMetrics()), (self.height() - size) / 2
        painter.drawRoundedRect(QRectF(left + 0.5, top + 0.5, size - 1, size - 1), 2, 2)
        return size + scaled_px(GAP, self.fontMetrics())

    def _paint_own_swatch(self, painter: QPainter, swatch: Swatch) -> int:
        size = scaled_px(_SWATCH, self.fontMetrics())
        painter.save()
        painter.setOpacity(1.0 if self._leaves_some() else 0.4)
        painter.translate(scaled_px(_PADDING, self.fontMetrics()) + size / 2, self.height() / 2)
        painter.scale(size / _SWATCH, size / _SWATCH)
        swatch(painter, QPointF())
        painter.restore()
        return size + scaled_px(GAP, self.fontMetrics())
