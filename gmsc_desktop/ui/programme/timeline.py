"""The programme's course as a line of years, each with a dot and a few words."""

from collections.abc import Mapping, Sequence

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


class Timeline(QWidget):
    """Painted; what it shows is also its accessible description, and each year has a tip."""

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
        lines = 1 if self._is_tight() else 4
        return lines * self._line() + 2 * _DOT + GAP + 2 * PAGE_INSET

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
        for at, each in enumerate(self._events):
            self._paint_event(painter, self._column(at), each)

    def _below(self, event: Event) -> tuple[str, ...]:
        """What stands under a cohort: when and where it was signed, regions in all after it."""
        cohort = self._cohorts.get(event.year)
        if cohort is None:
            return ()
        day = QLocale().toString(QDate(cohort.signed), self.tr("d MMMM"))
        # The table names the building too; here the town is enough.
        place = worded(cohort.place).rsplit(", ", 1)[-1]
        return f"{day}, {place}", self.tr("%1 in all").replace("%1", str(cohort.total))

    def _is_tight(self) -> bool:
        """Whether only years fit; the rest stands in the tool tips and in a chapter."""
        metrics = QFontMetrics(strong(self.font()))
        headings = (worded(each.heading) for each in self._events if self._below(each))
        widest = max(metrics.horizontalAdvance(each) for each in headings)
        return widest > self._column(0).width()

    def _line(self) -> int:
        return self.fontMetrics().height()

    def _middle(self) -> int:
        """Where the line runs."""
        return PAGE_INSET + self._line() + _DOT

    def _column(self, at: int) -> QRect:
        width = (self.width() - 2 * PAGE_INSET) / max(1, len(self._events))
        return QRect(round(PAGE_INSET + at * width), 0, round(width) - 4, self.height())

    def _paint_line(self, painter: QPainter) -> None:
        """Draw the line, dashed where no cohort was."""
        colour = QColor(colours_of(self.palette()).control)
        for at, each in enumerate(self._events):
            column = self._column(at)
            end = column.right() + 5
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
        font = strong(self.font()) if has_cohort else self.font()
        colour = QColor(colours.text if has_cohort else colours.secondary)
        top = PAGE_INSET - 4
        self._write(painter, column, top, (font, colour), str(event.year))
        pen = QPen(QColor(colours.outline if has_cohort else colours.control))
        pen.setStyle(Qt.PenStyle.SolidLine if has_cohort else Qt.PenStyle.DashLine)
        painter.setPen(pen)
        fill = colours.year(event.year)[0] if has_cohort else colours.surface
        painter.setBrush(QColor(fill))
        painter.drawEllipse(QPointF(column.x() + _DOT + 0.5, self._middle() + 0.5), _DOT, _DOT)
        if self._is_tight():
            return
        top = self._middle() + _DOT + 4
        self._write(painter, column, top, (font, colour), worded(event.heading))
        small = scaled(self.font(), SMALL), QColor(colours.secondary)
        for number, words in enumerate(self._below(event), start=1):
            self._write(painter, column, top + number * self._line(), small, words)

    def _write(
        self, painter: QPainter, column: QRect, top: int, colour: tuple[QFont, QColor], text: str
    ) -> None:
        painter.setFont(colour[0])
        painter.setPen(colour[1])
        if painter.fontMetrics().horizontalAdvance(text) > column.width():
            # The day without the town says more than half a town does.
            text = text.partition(", ")[0]
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, column.width())
        area = QRect(column.x(), top, column.width(), self._line())
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft, shown)

    def event(self, event: QEvent) -> bool:
        """Show the whole sentence of the year under the mouse."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            text = self._tip(event.pos())
            show_tip(event.globalPos(), text, self)
            return True
        return super().event(event)

    def _tip(self, at: QPoint) -> str:
        for number, each in enumerate(self._events):
            if self._column(number).contains(at):
                return worded(each.detail.text)
        return ""
