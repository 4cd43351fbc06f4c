"""A field of a form: what it is called, what is filled in, and what is wrong with that."""

from PySide6.QtCore import QEvent, QMimeData, QObject, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from gmsc_desktop.ui.painting.icons import icon_size, paint_icon
from gmsc_desktop.ui.painting.theme import GAP, SMALL, colours_of
from gmsc_desktop.ui.widgets.edges import add_field_edge, add_line_edge, inset_text
from gmsc_desktop.ui.widgets.follow_font import follow_font
from gmsc_desktop.ui.widgets.prose import Prose
from gmsc_desktop.ui.widgets.window_keys import let_window_keys_through

_LINES = 3
_ICON = 16
_NOT_LEFT = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)


class Field(QWidget):
    """Its fault is shown once the person has been here: nobody is blamed before.

    The line for it is kept free, so that nothing moves when it appears.
    """

    left = Signal()

    def __init__(self, control: QWidget, name: str, remark: str = "") -> None:
        super().__init__()
        self.control = control
        self.visited = False
        self._fault = _Fault()
        self._label = Prose()
        self._remark = remark
        self.rename(name)
        control.setAccessibleDescription(remark)
        control.installEventFilter(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._label)
        column.addWidget(control)
        column.addWidget(self._fault)

    def rename(self, name: str) -> None:
        """Call the field so, to the eye and to the ear."""
        self.name = name
        self._label.setText(f"{name} ({self._remark})" if self._remark else name)
        self.control.setAccessibleName(name)

    def keep_lines(self, lines: int) -> None:
        """Keep so many lines for what may be wrong: where there is little width."""
        self._fault.keep_lines(lines)

    def show_fault(self, sentence: str) -> None:
        """Say what is wrong, to the ear too, or that nothing is."""
        told = sentence if self.visited else ""
        self._fault.tell(told)
        self.control.setAccessibleDescription(told or self._remark)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() not in _NOT_LEFT:
            self.left.emit()
        return False


class _Fault(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.sentence = Prose(factor=SMALL)
        self.sentence.hide()
        self._lines = 1
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.sentence, 0, Qt.AlignmentFlag.AlignTop)
        follow_font(self, self._fit)

    def keep_lines(self, lines: int) -> None:
        self._lines = lines
        self._fit()

    def tell(self, sentence: str) -> None:
        self.sentence.setText(sentence)
        # A reader would come to what is empty, too.
        self.sentence.setVisible(bool(sentence))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.sentence.text():
            return
        size = icon_size(self.fontMetrics(), _ICON)
        place = QRect(0, 0, size, self.sentence.fontMetrics().height())
        paint_icon(QPainter(self), "state-warning", place, colours_of(self.palette()).error)

    def _fit(self) -> None:
        left = icon_size(self.fontMetrics(), _ICON) + GAP
        self._column.setContentsMargins(left, 0, 0, 0)
        self.setMinimumHeight(self._lines * self.sentence.fontMetrics().lineSpacing())


def line_field() -> QLineEdit:
    """Make a line to type in."""
    line = QLineEdit()
    add_line_edge(line)
    return line


def paragraph_field() -> QPlainTextEdit:
    """Be a few lines high; Tab leaves it."""
    text = _Paragraph()
    text.setTabChangesFocus(True)
    inset_text(text)
    add_field_edge(text)
    let_window_keys_through(text)
    follow_font(
        text, lambda: text.setFixedHeight(_LINES * text.fontMetrics().lineSpacing() + 2 * GAP)
    )
    return text


class _Paragraph(QPlainTextEdit):
    """Takes what is pasted or dropped as plain text."""

    def insertFromMimeData(self, source: QMimeData) -> None:
        # Qt's own ends the process when something is dropped above the line of the cursor.
        self.insertPlainText(source.text())


def one_line(text: str) -> str:
    """Give what was typed or pasted as the one line that it is kept as."""
    return " ".join(text.split())
