"""A link: a word that leads somewhere, by mouse or keyboard; plain text, never HTML."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from gmsc_desktop.ui.painting.icons import icon_size, paint_icon
from gmsc_desktop.ui.painting.theme import GAP, colours_of
from gmsc_desktop.ui.painting.underline import draw_underlined
from gmsc_desktop.ui.widgets.accessible import without_telling
from gmsc_desktop.ui.widgets.tool_tip import show_tip, tool_tip

_MARK = 14


class Link(QAbstractButton):
    """An underlined text, elided when it does not fit; `external` shows that it leaves."""

    def __init__(self, text: str, parent: QWidget | None = None, *, external: bool = False) -> None:
        super().__init__(parent)
        self.setText(text)
        self._external = external
        self._more = ""
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        horizontal = QSizePolicy.Policy.Ignored if external else QSizePolicy.Policy.Maximum
        self.setSizePolicy(horizontal, QSizePolicy.Policy.Fixed)

    def setText(self, text: str) -> None:
        """Show another text, and have it said as it stands: Qt takes an & for a key."""
        with without_telling():
            super().setText(text)
        self.setAccessibleName(text)

    def set_tip(self, text: str) -> None:
        """Set what a resting mouse is told beside the link's own text."""
        self._more = text
        # Where no description is set, a screen reader reads the tip.
        self.setToolTip(tool_tip(text))

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(
            metrics.horizontalAdvance(self.text()) + 2 + self._beside(), metrics.height() + 4
        )

    def minimumSizeHint(self) -> QSize:
        whole = self.sizeHint()
        return QSize(min(40, whole.width()), whole.height())

    @property
    def tip(self) -> str:
        """What a resting mouse is told: the whole text when it is cut off, and what else is set."""
        cut_off = self.text() if self.width() < self.sizeHint().width() else ""
        return "\n".join(filter(None, (cut_off, self._more)))

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            show_tip(event.globalPos(), self.tip, self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colours = colours_of(self.palette())
        painter.setPen(QColor(colours.link))
        area = self.rect().adjusted(1, 0, -self._beside(), 0)
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, area.width())
        draw_underlined(painter, area, text)
        if self._external:
            size = icon_size(self.fontMetrics(), _MARK)
            mark = QRect(self.width() - size, 0, size, self.height())
            paint_icon(painter, "open-address", mark, colours.secondary)
        if self.hasFocus():
            pen = painter.pen()
            pen.setColor(QColor(colours.accent))
            pen.setWidth(2)
            painter.setPen(pen)
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    def _beside(self) -> int:
        """How much width the mark of an external link takes."""
        return icon_size(self.fontMetrics(), _MARK) + GAP if self._external else 0
