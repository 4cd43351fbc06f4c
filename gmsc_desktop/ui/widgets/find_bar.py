"""The bar that finds words in what one reads: field, count, previous and next.

Whatever can be searched this way implements `Findable`; the bar knows nothing of texts.
"""

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QWidget

from gmsc_desktop.search.query import LONGEST
from gmsc_desktop.ui.painting.icons import icon_size, themed_icon
from gmsc_desktop.ui.painting.theme import GAP
from gmsc_desktop.ui.widgets.edges import add_line_edge
from gmsc_desktop.ui.widgets.icon_button import IconButton
from gmsc_desktop.ui.widgets.keys import is_enter
from gmsc_desktop.ui.widgets.line_icons import grow_line_icons, lens_action
from gmsc_desktop.ui.widgets.spoken_box import SpokenBox

_NARROWEST, _WIDEST = 14, 28
"""Width of the field, in widths of the letter n."""


@dataclass(frozen=True, slots=True)
class FoundPlace:
    """Which of how many places is shown; both 0 when there is none."""

    place: int
    total: int


class Findable(Protocol):
    """What the bar searches."""

    def find(self, needle: str) -> FoundPlace:
        """Mark every place of `needle` and show the first from here on; "" unmarks all."""

    def step(self, by: int) -> FoundPlace:
        """Show the next place (1) or the previous one (-1), round the end."""


class FindBar(QWidget):
    """Opened by `open`, left by Esc; F3 works in all of `owner` while it is open.

    `used` says that what is found should be seen. A bar that `stays` is there all the time:
    Esc empties it instead of closing it.
    """

    left = Signal()
    used = Signal()

    def __init__(self, book: Findable, owner: QWidget, *, stays: bool = False) -> None:
        super().__init__(owner)
        self._book = book
        self._stays = stays
        self._found = FoundPlace(0, 0)
        self.field = _Field()
        self.field.setMaxLength(LONGEST)
        grow_line_icons(self.field)
        self._lens = lens_action(self.field)
        self.field.addAction(self._lens, QLineEdit.ActionPosition.LeadingPosition)
        self.count = QLabel(self.field)
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.field.outcome = self.count.text
        self.previous = IconButton("chevron-up")
        self.next = IconButton("chevron-down")
        self.close_button = IconButton("clear")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        for part in (self.field, self.previous, self.next, self.close_button):
            row.addWidget(part)
        add_line_edge(self.field)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(self.field)
        self.field.textChanged.connect(self._find)
        self.previous.clicked.connect(lambda: self._step(-1))
        self.next.clicked.connect(lambda: self._step(1))
        self.close_button.clicked.connect(self.leave)
        for keys, by in (("F3", 1), ("Shift+F3", -1)):
            shortcut = QShortcut(keys, owner)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda by=by: self._step(by))
        self._tint()
        self.retranslate()
        self.close_button.setVisible(not stays)
        self.setVisible(stays)

    def open(self) -> None:
        """Show the bar and put the cursor in its field, what stands there selected."""
        opening = self.isHidden()
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        if opening:
            self._find()

    def leave(self) -> None:
        """Unmark everything and go; the words of a bar that closes stay for the next time."""
        if self._stays:
            self.field.clear()
        else:
            self.hide()
            self._book.find("")
        self.left.emit()

    def find_again(self) -> None:
        """Search anew: there is another text."""
        if not self.isHidden():
            self._find()

    def retranslate(self) -> None:
        """Name field and buttons in the current language."""
        self.field.setPlaceholderText(self.tr("Find on this page…"))
        self.field.setAccessibleName(self.tr("Find on this page"))
        self._lens.setText(self.field.accessibleName())
        self.previous.set_words(self.tr("Previous place"), "Shift+F3")
        self.next.set_words(self.tr("Next place"), "F3")
        self.close_button.set_words(self.tr("Close the find bar"), "Esc")
        self._tell(self._found)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif is_enter(event):
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._step(-1 if back else 1)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._tint()
        elif event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_count()

    def _find(self) -> None:
        if self.field.text():
            self.used.emit()
        self._tell(self._book.find(self.field.text()))

    def _step(self, by: int) -> None:
        if not self.isHidden():
            self.used.emit()
            self._tell(self._book.step(by))

    def _tell(self, found: FoundPlace) -> None:
        self._found = found
        nothing = found.total == 0
        words = self.tr("%1 of %2").replace("%1", str(found.place))
        words = self.tr("none") if nothing else words.replace("%2", str(found.total))
        self.count.setText(words if self.field.text() else "")
        # A reader would come to what is empty, too.
        self.count.setVisible(bool(self.field.text()))
        self.previous.setEnabled(not nothing)
        self.next.setEnabled(not nothing)
        self._place_count()
        self.field.outcome_changed.emit()

    def _place_count(self) -> None:
        self.count.adjustSize()
        width = self.count.width() if self.count.text() else 0
        self.field.setTextMargins(0, 0, width + GAP, 0)
        top = (self.field.height() - self.count.height()) // 2
        self.count.move(self.field.width() - width - GAP, top)

    def _tint(self) -> None:
        colour, size = QPalette.ColorRole.PlaceholderText, icon_size(self.fontMetrics())
        self._lens.setIcon(themed_icon("search", self.palette(), colour, size))


class _Field(SpokenBox):
    """A field that would like to be wide, and can do with less."""

    def sizeHint(self) -> QSize:
        return QSize(self._letters(_WIDEST), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._letters(_NARROWEST), super().minimumSizeHint().height())

    def _letters(self, count: int) -> int:
        return self.fontMetrics().horizontalAdvance("n") * count
