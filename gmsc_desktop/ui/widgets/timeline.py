"""The programme's course as a line of years, each with a dot and a few words."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from gmsc_desktop.facts.programme import Event
from gmsc_desktop.languages import Language
from gmsc_desktop.ui.theme import PAGE_INSET, SMALL, colours_of, scaled

_DOT = 5


class Timeline(QWidget):
    """Painted; what it shows is also its accessible description, and each year has a tip."""

    def __init__(
        self, events: Sequence[Event], language: Language, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._events = events
        self._language = language
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_language(language)

    def set_language(self, language: Language) -> None:
        """Show the words in another language."""
        self._language = language
        spoken = "; ".join(f"{each.year}: {each.heading.in_(language)}" for each in self._events)
        self.setAccessibleName(self.tr("Time line"))
        self.setAccessibleDescription(spoken)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(600, round(self.fontMetrics().height() * 3.2) + 2 * PAGE_INSET)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = colours_of(self.palette())
        painter.fillRect(self.rect(), QColor(colours.surface))
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(colours.line))
        line = PAGE_INSET + self.fontMetrics().height() + _DOT + 2
        painter.fillRect(
            PAGE_INSET, line, self.width() - 2 * PAGE_INSET, 1, QColor(colours.control)
        )
        for at, each in enumerate(self._events):
            self._paint_event(painter, self._column(at), line, each)

    def _column(self, at: int) -> QRect:
        width = (self.width() - 2 * PAGE_INSET) / max(1, len(self._events))
        return QRect(round(PAGE_INSET + at * width), 0, round(width) - 8, self.height())

    def _paint_event(self, painter: QPainter, column: QRect, line: int, event: Event) -> None:
        colours = colours_of(self.palette())
        has_cohort = event.year in colours.years
        painter.setPen(QColor(colours.text if has_cohort else colours.secondary))
        weight = QFont.Weight.DemiBold if has_cohort else QFont.Weight.Normal
        painter.setFont(scaled(self.font(), 1.0, weight))
        top = QRect(column.x(), PAGE_INSET - 2, column.width(), self.fontMetrics().height())
        painter.drawText(top, Qt.AlignmentFlag.AlignLeft, str(event.year))
        painter.setPen(QColor(colours.outline if has_cohort else colours.control))
        fill = colours.year(event.year)[0] if has_cohort else colours.surface
        painter.setBrush(QColor(fill))
        painter.drawEllipse(QPointF(column.x() + _DOT + 0.5, line + 0.5), _DOT, _DOT)
        painter.setFont(scaled(self.font(), SMALL))
        painter.setPen(QColor(colours.secondary))
        words = painter.fontMetrics().elidedText(
            event.heading.in_(self._language), Qt.TextElideMode.ElideRight, column.width()
        )
        below = QRect(column.x(), line + _DOT + 4, column.width(), column.height())
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft, words)

    def event(self, event: QEvent) -> bool:
        """Show the whole sentence of the year under the mouse."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            text = self._tip(event.pos())
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().event(event)

    def _tip(self, at: QPoint) -> str:
        for number, each in enumerate(self._events):
            if self._column(number).contains(at):
                return each.detail.text.in_(self._language)
        return ""
