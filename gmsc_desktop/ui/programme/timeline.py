"""The programme's course as a line of years, each with a dot and a few words."""

from collections.abc import Mapping, Sequence
from itertools import accumulate
from math import ceil

from PySide6.QtCore import QDate, QEvent, QLocale, QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QHelpEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from gmsc_desktop.facts.model import Cohort
from gmsc_desktop.facts.programme import Event
from gmsc_desktop.ui.language import worded
from gmsc_desktop.ui.painting.theme import GAP, PAGE_INSET, SMALL, colours_of, scaled, strong
from gmsc_desktop.ui.widgets.tool_tip import show_tip

_DOT = 6
_COLUMN_GAP = 8
_TALL = 10_000
_WRAPPED = Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap


class Timeline(QWidget):
    """Painted; what it shows is also its accessible description, and each year has a tip."""

    spoken_role = "Graphic"

    def __init__(
        self,
        events: Sequence[Event],
        cohorts: Mapping[int, Cohort],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._events = events
        self._cohorts = cohorts
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.retranslate()

    def retranslate(self) -> None:
        """Name what is painted in the current language."""
        spoken = (
            ", ".join((f"{each.year}: {worded(each.heading)}", *self._below(each)))
            for each in self._events
        )
        self.setAccessibleName(self.tr("Time line"))
        self.setAccessibleDescription("; ".join(spoken))
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def sizeHint(self) -> QSize:
        return QSize(600, self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.heightForWidth(self.width()))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        below = 0 if self._is_tight(width) else self._below_height(width)
        return self._line() + below + 2 * _DOT + GAP + 2 * PAGE_INSET

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = colours_of(self.palette())
        painter.fillRect(self.rect(), QColor(colours.surface))
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(colours.line))
        self._paint_line(painter)
        for column, each in zip(self._columns(self.width()), self._events, strict=True):
            self._paint_event(painter, column, each)

    def _below(self, event: Event) -> tuple[str, ...]:
        """What stands under a cohort: when and where it was signed, regions in all after it."""
        cohort = self._cohorts.get(event.year)
        if cohort is None:
            return ()
        day = QLocale().toString(QDate(cohort.signed), self.tr("d MMMM"))
        # The table names the building too; here the town is enough.
        place = worded(cohort.place).rsplit(", ", 1)[-1]
        return f"{day}, {place}", self.tr("%1 in all").replace("%1", str(cohort.total))

    def _is_tight(self, width: int) -> bool:
        """Whether only years fit; the rest stands in the tool tips and in a chapter."""
        return sum(self._needs()) > width - 2 * PAGE_INSET

    def _needs(self) -> list[int]:
        """Give how wide each year's column must be for its longest word."""
        heavy, small = QFontMetrics(strong(self.font())), QFontMetrics(scaled(self.font(), SMALL))
        return [
            _COLUMN_GAP
            + max(
                *(heavy.horizontalAdvance(word) for word in worded(each.heading).split()),
                *(small.horizontalAdvance(_day(words)) for words in self._below(each)),
                heavy.horizontalAdvance(str(each.year)),
            )
            for each in self._events
        ]

    def _below_height(self, width: int) -> int:
        """Give how high the words of a year are at most."""
        return max(
            self._heading_height(column, each) + len(self._below(each)) * self._line()
            for column, each in zip(self._columns(width), self._events, strict=True)
        )

    def _heading_font(self, event: Event) -> QFont:
        return strong(self.font()) if event.year in self._cohorts else self.font()

    def _heading_height(self, column: QRect, event: Event) -> int:
        """Give how high a heading is, which may break between its words."""
        metrics = QFontMetrics(self._heading_font(event))
        area = QRect(0, 0, column.width(), _TALL)
        return metrics.boundingRect(area, _WRAPPED, worded(event.heading)).height()

    def _line(self) -> int:
        return self.fontMetrics().height()

    def _middle(self) -> int:
        """Where the line runs."""
        return PAGE_INSET + self._line() + _DOT

    def _columns(self, width: int) -> list[QRect]:
        """Give each year the same width where that is enough, else more to who needs it."""
        area, needs = width - 2 * PAGE_INSET, self._needs()
        if self._is_tight(width):
            needs = [0] * len(needs)
        even = area // max(1, len(needs))
        widths = [max(even, need) for need in needs]
        spare = sum(each - need for each, need in zip(widths, needs, strict=True))
        over = sum(widths) - area
        lefts = [
            each - ceil(over * (each - need) / spare) if over > 0 else each
            for each, need in zip(widths, needs, strict=True)
        ]
        starts = accumulate(lefts, initial=PAGE_INSET)
        return [
            QRect(start, 0, own - _COLUMN_GAP, self.height())
            for start, own in zip(starts, lefts, strict=False)
        ]

    def _paint_line(self, painter: QPainter) -> None:
        """Draw the line, dashed where no cohort was."""
        colour = QColor(colours_of(self.palette()).control)
        for column, each in zip(self._columns(self.width()), self._events, strict=True):
            end = column.right() + 1 + _COLUMN_GAP
            pen = QPen(colour, 1)
            if each.year not in self._cohorts:
                pen.setStyle(Qt.PenStyle.DashLine)
            painter.setPen(pen)
            painter.drawLine(
                QPointF(column.x() + _DOT, self._middle() + 0.5),
                QPointF(end, self._middle() + 0.5),
            )

    def _paint_event(self, painter: QPainter, column: QRect, event: Event) -> None:
        colours = colours_of(self.palette())
        has_cohort = event.year in self._cohorts
        font = self._heading_font(event)
        colour = QColor(colours.text if has_cohort else colours.secondary)
        top = PAGE_INSET - 4
        self._write(painter, column, top, (font, colour), str(event.year))
        pen = QPen(QColor(colours.outline if has_cohort else colours.control))
        pen.setStyle(Qt.PenStyle.SolidLine if has_cohort else Qt.PenStyle.DashLine)
        painter.setPen(pen)
        fill = colours.year(event.year)[0] if has_cohort else colours.surface
        painter.setBrush(QColor(fill))
        painter.drawEllipse(QPointF(column.x() + _DOT + 0.5, self._middle() + 0.5), _DOT, _DOT)
        if self._is_tight(self.width()):
            return
        top = self._middle() + _DOT + 4
        height = self._heading_height(column, event)
        painter.setFont(font)
        painter.setPen(colour)
        heading = QRect(column.x(), top, column.width(), height)
        painter.drawText(heading, _WRAPPED, worded(event.heading))
        small = scaled(self.font(), SMALL), QColor(colours.secondary)
        for number, words in enumerate(self._below(event)):
            self._write(painter, column, top + height + number * self._line(), small, words)

    def _write(
        self, painter: QPainter, column: QRect, top: int, colour: tuple[QFont, QColor], text: str
    ) -> None:
        painter.setFont(colour[0])
        painter.setPen(colour[1])
        if painter.fontMetrics().horizontalAdvance(text) > column.width():
            text = _day(text)
        area = QRect(column.x(), top, column.width(), self._line())
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft, text)

    def event(self, event: QEvent) -> bool:
        """Show the whole sentence of the year under the mouse."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            text = self._tip(event.pos())
            show_tip(event.globalPos(), text, self)
            return True
        return super().event(event)

    def _tip(self, at: QPoint) -> str:
        for column, each in zip(self._columns(self.width()), self._events, strict=True):
            if column.contains(at):
                return worded(each.detail.text)
        return ""


def _day(words: str) -> str:
    """Leave the town out: the day without it says more than half a town does."""
    return words.partition(", ")[0]
