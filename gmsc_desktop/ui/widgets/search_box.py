"""The search box: keys that belong to the list go to the list, Esc clears."""

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QColor,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from gmsc_desktop.search.query import LONGEST
from gmsc_desktop.ui.painting.icons import icon_size, themed_icon
from gmsc_desktop.ui.painting.theme import LEAD, RADIUS, colours_of, scaled
from gmsc_desktop.ui.widgets.keys import is_enter, is_step
from gmsc_desktop.ui.widgets.line_icons import (
    clear_action,
    empty_width,
    grow_line_icons,
    lens_action,
)
from gmsc_desktop.ui.widgets.spoken_box import SpokenBox
from gmsc_desktop.ui.widgets.window_keys import let_window_keys_through

_ALT = Qt.KeyboardModifier.AltModifier
_MOST = 10_000_000
"""Letters that are taken in; Qt would cut a list after 32,767, in the middle of a name."""
_REMOVING = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)


class SearchBox(SpokenBox):
    """A line edit that reports every change and hands the list's keys on.

    The page says with `set_hint` what can be typed. A small one, on a page where searching is
    not the main thing, is lower and keeps no recent searches.

    Qt notes each letter that comes or goes to take it back, and keeps the room for that for good:
    40 bytes for each of a list. So a long text comes and goes whole, and Ctrl+Z brings the last
    one back.
    """

    list_key = Signal(QKeyEvent)
    escaped_empty = Signal()
    recent_wanted = Signal()

    def __init__(self, parent: QWidget | None = None, *, small: bool = False) -> None:
        super().__init__(parent)
        self._small = small
        self._hint = ""
        self._left = ""
        self._lens, self._history = lens_action(self), QAction(self)
        self._cross = clear_action(self)
        self.follow_text_size()
        let_window_keys_through(self)
        # Fusion's own frame is too faint in the dark; ours is drawn on top.
        self.setFrame(False)
        grow_line_icons(self)
        trailing = QLineEdit.ActionPosition.TrailingPosition
        self.addAction(self._lens, QLineEdit.ActionPosition.LeadingPosition)
        self.addAction(self._history, trailing)
        self._history.triggered.connect(self.recent_wanted)
        self._history.setVisible(not small)
        self.addAction(self._cross, trailing)
        self.setMaxLength(_MOST)
        self.textChanged.connect(self._forget_way_back)
        self._tint()
        self.retranslate()

    def clear(self) -> None:
        """Empty the box."""
        self._leave()
        super().clear()

    def paste(self) -> None:
        """Put in what was copied, in the place of what is chosen."""
        copied = QGuiApplication.clipboard().text()
        if len(copied) <= LONGEST:
            super().paste()
            return
        start = self.selectionStart() if self.hasSelectedText() else self.cursorPosition()
        end = start + len(_units(self.selectedText())) // 2
        there, put = _units(self.text()), _units(copied)
        self._remember()
        self.setText(_text(there[: 2 * start] + put + there[2 * end :]))
        self.setCursorPosition(start + len(put) // 2)

    def follow_text_size(self) -> None:
        """Be a little larger than the rest, whatever its size; a small box is not."""
        self.setFont(scaled(QApplication.font(), 1 if self._small else LEAD))
        least, around = (32, 14) if self._small else (40, 18)
        self.setFixedHeight(max(least, self.fontMetrics().height() + around))

    def retranslate(self) -> None:
        """Word hint and names in the current language."""
        self.setAccessibleName(self.tr("Search"))
        self._lens.setText(self.tr("Search"))
        self._cross.setText(self.tr("Clear the search"))
        self._cross.setToolTip(self.tr("Clear the search (Esc)"))
        self._history.setText(self.tr("Recent searches"))
        self._history.setToolTip(self.tr("Recent searches (Alt+Down)"))

    def set_hint(self, hint: str) -> None:
        """Say what can be typed, while nothing is; its last parts are left out where it is long."""
        self._hint = hint
        self._fit_hint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_hint()

    def _fit_hint(self) -> None:
        parts = self._hint.rstrip("…").split(", ")
        shorter = (", ".join(parts[:count]) + "…" for count in range(len(parts), 0, -1))
        area, metrics = empty_width(self), self.fontMetrics()
        fits = (each for each in shorter if metrics.horizontalAdvance(each) < area)
        self.setPlaceholderText(next(fits, f"{parts[0]}…"))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        colours = colours_of(self.palette())
        focused = self.hasFocus()
        pen = QPen(QColor(colours.accent if focused else colours.control), 2 if focused else 1)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(pen)
        half = pen.widthF() / 2
        box = self.rect().toRectF().adjusted(half, half, -half, -half)
        painter.drawRoundedRect(box, RADIUS, RADIUS)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and event.modifiers() & _ALT:
            self.recent_wanted.emit()
        elif is_step(event) or is_enter(event):
            self.list_key.emit(event)
        elif event.key() == Qt.Key.Key_Escape:
            if self.text():
                self.clear()
            else:
                self.escaped_empty.emit()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        elif event.matches(QKeySequence.StandardKey.Undo) and not self.isUndoAvailable():
            self._bring_back()
        else:
            if self.selectedText() == self.displayText() and _replaces(event):
                self._leave()
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        keyboard = (
            Qt.FocusReason.ShortcutFocusReason,
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
        )
        if event.reason() in keyboard:
            self.selectAll()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._tint()

    def _leave(self) -> None:
        """Let a long text go as a whole."""
        if self._remember():
            self.setText("")

    def _remember(self) -> bool:
        """Keep a long text for Ctrl+Z; say whether it is one."""
        if len(self.text()) <= LONGEST:
            return False
        self._left = self.text()
        return True

    def _bring_back(self) -> None:
        if self._left:
            self.setText(self._left)
            self._left = ""

    def _forget_way_back(self, text: str) -> None:
        """Keep no undo for a pasted list: Qt remembers each letter that came or went, for good."""
        if len(text) > LONGEST:
            at = self.cursorPosition()
            blocker = QSignalBlocker(self)
            self.setText(text)
            self.setCursorPosition(at)
            blocker.unblock()

    def _tint(self) -> None:
        for action, icon in (
            (self._lens, "search"),
            (self._cross, "clear"),
            (self._history, "history"),
        ):
            colour, size = self.palette().ColorRole.PlaceholderText, icon_size(self.fontMetrics())
            action.setIcon(themed_icon(icon, self.palette(), colour, size))


def _replaces(event: QKeyEvent) -> bool:
    """Whether a key puts something in the place of what is chosen, or nothing."""
    held = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | _ALT)
    writes = bool(event.text()) and event.text().isprintable() and not held
    return writes or event.key() in _REMOVING


def _units(text: str) -> bytes:
    """Give the text as Qt counts it, where an emoji is two."""
    return text.encode("utf-16-le", "surrogatepass")


def _text(units: bytes) -> str:
    return units.decode("utf-16-le", "surrogatepass")
