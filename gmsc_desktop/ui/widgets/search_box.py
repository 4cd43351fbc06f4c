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
_SHOWN = 2000
"""Letters of a pasted list that stand in the box: Qt remembers each that comes or goes."""
_MOST = 10_000_000
"""Letters that are taken in; Qt would cut a list after 32,767, in the middle of a name."""


class SearchBox(SpokenBox):
    """A line edit that reports every change and hands the list's keys on.

    The page says with `set_hint` what can be typed. A small one, on a page where searching is
    not the main thing, is lower and keeps no recent searches. Of a long list that is pasted the
    beginning stands in the box, and `text` is all of it until somebody edits this.
    """

    typed = Signal(str)
    list_key = Signal(QKeyEvent)
    escaped_empty = Signal()
    recent_wanted = Signal()

    def __init__(self, parent: QWidget | None = None, *, small: bool = False) -> None:
        super().__init__(parent)
        self._small = small
        self._hint = ""
        self._whole = ""
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
        self.textChanged.connect(self._tell)
        self._tint()
        self.retranslate()

    def text(self) -> str:
        """Give what was typed or pasted."""
        return self._whole

    def setText(self, text: str | None) -> None:
        """Search for this; it may be a long list."""
        before, self._whole = self._whole, text or ""
        shown = self._whole[:_SHOWN]
        if shown != super().text():
            super().setText(shown)
        elif self._whole != before:
            self.typed.emit(self._whole)

    def paste(self) -> None:
        """Put in what was copied, in the place of what is chosen."""
        copied, chosen = QGuiApplication.clipboard().text(), len(self.selectedText())
        if len(copied) <= LONGEST:
            super().paste()
            return
        at = self.selectionStart() if chosen else self.cursorPosition()
        after = self._whole[at + chosen :] if chosen < len(super().text()) else ""
        self.setText(self._whole[:at] + copied + after)
        self.setCursorPosition(at + len(copied))

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
        else:
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

    def _tell(self, shown: str) -> None:
        if shown != self._whole[:_SHOWN]:
            self._whole = shown
            if len(shown) > LONGEST:
                self._forget_way_back()
        self.typed.emit(self._whole)

    def _forget_way_back(self) -> None:
        """Keep no undo for so much: Qt remembers each letter that came or went, for good."""
        at, blocker = self.cursorPosition(), QSignalBlocker(self)
        super().setText(self._whole[:_SHOWN])
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
