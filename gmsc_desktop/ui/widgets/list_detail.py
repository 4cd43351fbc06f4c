"""A list with the detail of what is chosen: side by side, or in turns where width is scarce."""

from typing import NamedTuple

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QVBoxLayout, QWidget

from gmsc_desktop.ui.painting.theme import GAP, GROUP_GAP, IN_TURNS, NARROW, WIDE, em, scaled_px
from gmsc_desktop.ui.widgets.button import Button
from gmsc_desktop.ui.widgets.line import Line
from gmsc_desktop.ui.widgets.splitter import Splitter

_ANY = 16777215
"""Qt's own largest width."""


class Widths(NamedTuple):
    """Of the side that keeps its width, with the usual font; `most` in a wide window."""

    least: int
    usual: int
    most: int


class ListDetail(Splitter):
    """In turns, Enter or a click in `view` opens the detail; Esc or the button returns.

    One side keeps its width, between the `least` and the `most`; the other takes the rest.
    """

    resized = Signal()

    def __init__(
        self,
        left: QWidget,
        view: QAbstractItemView,
        detail: QWidget,
        widths: Widths,
        *,
        detail_keeps: bool = False,
    ) -> None:
        super().__init__()
        self._left, self._view, self._detail = left, view, detail
        self._widths = widths
        self._turn_bar = QWidget()
        self.back = Button("back")
        self.back.clicked.connect(self.return_to_list)
        self._right = QWidget()
        self._lay_out()
        self._kept, self._free = left, self._right
        if detail_keeps:
            self._kept, self._free = self._right, left
        self.setStretchFactor(self.indexOf(self._free), 1)
        self._reading = False
        self._division: tuple[bool, bool, int] | None = None
        self._given = 0
        """The width that the kept side was given last; another one is a person's own."""
        view.activated.connect(self.open_detail)
        view.clicked.connect(self.open_detail)
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        self._escape = QShortcut(QKeySequence("Esc"), self._right, context=within)
        self._escape.activated.connect(self.return_to_list)
        self.retranslate()

    @property
    def in_turns(self) -> bool:
        """Whether the width is too small for both."""
        needed = self._free.minimumSizeHint().width() + self._scaled_px(self._widths.least)
        scarce = self.window().width() < IN_TURNS * em(self.font())
        return scarce or needed + self.handleWidth() > self.width()

    def open_detail(self) -> None:
        """Show the detail in the list's place, unless it stands beside it, and go there."""
        if self.in_turns:
            self.show_detail()
            self._detail.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_detail(self) -> None:
        """Show the detail, and leave the focus where it is."""
        if self.in_turns:
            self._reading = True
            self._arrange()

    def return_to_list(self) -> None:
        """Show the list again."""
        if self._reading:
            self._reading = False
            self._arrange()
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        # First: each part is laid out once, at the width that it keeps.
        self._arrange()
        super().resizeEvent(event)
        self.resized.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.FontChange:
            self._arrange()

    def retranslate(self) -> None:
        """Word the button in the current language."""
        self.back.setText(self.tr("Back"))

    def _arrange(self) -> None:
        in_turns = self.in_turns
        self._kept.setMinimumWidth(0 if in_turns else self._scaled_px(self._widths.least))
        self._kept.setMaximumWidth(_ANY if in_turns else self._scaled_px(self._widths.most))
        self._reading = self._reading and in_turns
        self._turn_bar.setVisible(in_turns)
        # Side by side, Esc is the page's.
        self._escape.setEnabled(in_turns)
        self._right.setVisible(not in_turns or self._reading)
        self._left.setVisible(not self._reading)
        self._divide(in_turns=in_turns)

    def _divide(self, *, in_turns: bool) -> None:
        """Give the kept side its least width in a narrow window, its most in a wide one.

        A person's own division holds until the window becomes narrow, or the text another size.
        """
        width, letter = self.window().width(), em(self.font())
        narrow, wide = width < NARROW * letter, width >= WIDE * letter
        least, usual, most = (self._scaled_px(each) for each in self._widths)
        kept = least if narrow else most if wide else usual
        division = (in_turns, narrow, usual)
        before, given = self._division or division, self._given or usual
        sizes = self.sizes()
        own = abs(sizes[self.indexOf(self._kept)] - given) > 1
        if not in_turns and (narrow or before != division or not own):
            sizes = [self.width() - kept, kept]
            self.setSizes(sizes if self._free is self._left else sizes[::-1])
            given = kept
        self._division, self._given = division, given

    def _scaled_px(self, pixels: int) -> int:
        return scaled_px(pixels, self.fontMetrics())

    def _lay_out(self) -> None:
        inset = QHBoxLayout()
        inset.setContentsMargins(GROUP_GAP, GAP, GROUP_GAP, GAP)
        inset.addWidget(self.back)
        inset.addStretch(1)
        bar = QVBoxLayout(self._turn_bar)
        bar.setContentsMargins(0, 0, 0, 0)
        bar.setSpacing(0)
        bar.addLayout(inset)
        bar.addWidget(Line(Qt.Orientation.Horizontal))
        column = QVBoxLayout(self._right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._turn_bar)
        column.addWidget(self._detail, 1)
        self.addWidget(self._left)
        self.addWidget(self._right)
        # Qt puts each part before those that are there: a reader shall come to the list first.
        self._left.lower()
