"""Edges that Qt does not draw, or too faintly in the dark: of fields, and of what has the focus."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QLineEdit, QWidget

from gmsc_desktop.ui.painting.theme import GAP, RADIUS, colours_of, scaled_px
from gmsc_desktop.ui.widgets.accessible import leave_to_the_eye
from gmsc_desktop.ui.widgets.follow_font import follow_font
from gmsc_desktop.ui.widgets.window_keys import let_window_keys_through

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPlainTextEdit


def add_focus_ring(area: QAbstractScrollArea) -> None:
    """Show the focus while a scrolling text or a table has it."""
    area.installEventFilter(_Edge(area, resting=False))


def add_field_edge(field: QAbstractScrollArea) -> None:
    """Frame what is typed or chosen in."""
    field.setFrameShape(QFrame.Shape.NoFrame)
    field.installEventFilter(_Edge(field, resting=True))


def add_line_edge(field: QLineEdit) -> None:
    """Frame a line to type in, make it as high as a button, and leave the window its keys."""
    let_window_keys_through(field)
    field.setFrame(False)
    field.setTextMargins(GAP, 0, GAP, 0)
    follow_font(field, lambda: field.setMinimumHeight(scaled_px(32, field.fontMetrics())))
    field.installEventFilter(_Edge(field, resting=True))


def inset_text(text: "QPlainTextEdit") -> None:
    """Keep words off the edges: Qt lets a placeholder begin at the margin, and go on beyond it."""
    text.document().setDocumentMargin(GAP)
    text.setBackgroundRole(text.palette().ColorRole.Base)
    text.setAutoFillBackground(True)
    text.setViewportMargins(0, 0, GAP, 0)


class _Edge(QWidget):
    """Lies over the widget, and lets every click through; `resting` is seen without keys too."""

    def __init__(self, widget: QWidget, *, resting: bool) -> None:
        super().__init__(widget)
        leave_to_the_eye(self)
        self._widget = widget
        self._resting = resting
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setVisible(resting)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._widget.rect())
        elif event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            # Not what the widget says: it may be on its way out, and lose the keys for that.
            self.setVisible(self._resting or event.type() == QEvent.Type.FocusIn)
            self.raise_()
            self.update()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = colours_of(self.palette())
        focused = self._widget.hasFocus()
        pen = QPen(QColor(colours.accent if focused else colours.control), 2 if focused else 1)
        painter = QPainter(self)
        painter.setPen(pen)
        half = pen.widthF() / 2
        box = self._framed().toRectF().adjusted(half, half, -half, -half)
        if self._resting:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.drawRoundedRect(box, RADIUS, RADIUS)
        else:
            painter.drawRect(box)

    def _framed(self) -> QRect:
        """Leave out a scroll bar beside what scrolls: Qt raises it above the ring when it likes."""
        framed = self.rect()
        if not self._resting and isinstance(self._widget, QAbstractScrollArea):
            bar = self._widget.verticalScrollBar()
            if bar.isVisible():
                framed.setRight(bar.mapTo(self._widget, QPoint()).x() - 1)
        return framed
