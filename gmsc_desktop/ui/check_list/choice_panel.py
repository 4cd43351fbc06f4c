"""What the current line may mean, above the list: one click on a region decides the line."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gmsc_desktop.facts.model import Region
from gmsc_desktop.lists.decisions import Line
from gmsc_desktop.lists.session import ListSession
from gmsc_desktop.search.typed import shortened
from gmsc_desktop.ui.check_list.model import CheckedRow, Column
from gmsc_desktop.ui.painting.theme import GAP, PAGE_INSET, colours_of
from gmsc_desktop.ui.widgets.button import Button
from gmsc_desktop.ui.widgets.flow_layout import FlowLayout
from gmsc_desktop.ui.widgets.prose import Prose, breakable, heading
from gmsc_desktop.ui.widgets.tab_order import tab_through
from gmsc_desktop.ui.widgets.tool_tip import menu_words


class ChoicePanel(QWidget):
    """`decided` carries a line and the region that it means, or None; `other_wanted` a line.

    Buttons stand where those of the row before stood: what a person clicks does not run away.
    """

    decided = Signal(object, object)
    other_wanted = Signal(object)
    undone = Signal()

    def __init__(self, session: ListSession) -> None:
        super().__init__()
        self._session = session
        self._line = Line(0, 0, "")
        self._waits = False
        self.about: Prose = heading("")
        self.undo_button = Button("clear")
        self.undo_button.clicked.connect(self.undone)
        self.regions: list[RegionButton] = []
        self.other = Button()
        self.other.clicked.connect(lambda: self.other_wanted.emit(self._line))
        self.none = _OnceButton()
        self.none.clicked.connect(lambda: self.decided.emit(self._line, None))
        self._lay_out()
        self._word()

    def show_row(self, line: Line, row: CheckedRow) -> None:
        """Show what a line may mean."""
        offered = row.answer.offered
        self._line, self._waits = line, row.answer.waits
        provinces = {region.province.name for region in offered}
        about = [self._row_words(row), row.texts[Column.HOW]]
        if len(provinces) == 1:
            about += provinces
        self.about.setText(breakable(" · ".join(about)))
        while len(self.regions) < len(offered):
            self._add_button()
        for at, button in enumerate(self.regions):
            button.setVisible(at < len(offered))
        for region, button in zip(offered, self.regions, strict=False):
            chosen = region is row.answer.region
            button.show_region(region, chosen=chosen, alone=len(provinces) == 1)
        self._offer_undo()
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._word()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = colours_of(self.palette())
        painter = QPainter(self)
        fill = colours.warning_fill if self._waits else colours.alternate
        painter.fillRect(self.rect(), QColor(fill))
        line = QColor(colours.warning_line if self._waits else colours.line)
        painter.fillRect(0, 0, self.width(), 1, line)

    def _row_words(self, row: CheckedRow) -> str:
        number, typed = row.texts[Column.NUMBER], shortened(row.texts[Column.TYPED])
        return self.tr("Row %1: %2").replace("%1", number).replace("%2", typed).rstrip(": ")

    def _offer_undo(self) -> None:
        act = self._session.last_act
        # What was said of all shared names has a button of its own.
        lines = act.lines if act else ()
        self.undo_button.setVisible(bool(lines))
        if lines:
            words = self.tr("Undo: %1").replace("%1", menu_words(shortened(lines[0].text)))
            self.undo_button.setText(words.rstrip(": "))

    def _word(self) -> None:
        self.other.setText(self.tr("Another region…"))
        self.none.setText(self.tr("Not a region"))
        self.undo_button.setToolTip(
            self.tr("Take back what was decided last, one row after the other (Ctrl+Z)")
        )

    def _add_button(self) -> None:
        button = RegionButton(len(self.regions) + 1)
        button.clicked.connect(lambda: self.decided.emit(self._line, button.region))
        self._flow.insert(len(self.regions), button)
        self.regions.append(button)
        tab_through(self.regions)

    def _lay_out(self) -> None:
        self._flow = FlowLayout(gap=GAP, line_gap=GAP, last_at_right=True, wide=True)
        # Tab goes to the others after it: one that is made later is behind the whole window.
        self._add_button()
        for button in (self.other, self.none, self.undo_button):
            self._flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(PAGE_INSET, GAP, PAGE_INSET, GAP)
        column.setSpacing(GAP)
        column.addWidget(self.about)
        column.addLayout(self._flow)


class _OnceButton(Button):
    """The second press of a double click does nothing: it would be meant for the row before."""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        event.accept()


class RegionButton(_OnceButton):
    """A region with the number that chooses it: by itself in the list, with Alt anywhere."""

    region: Region

    def __init__(self, number: int) -> None:
        super().__init__()
        self._number = number

    def show_region(self, region: Region, *, chosen: bool, alone: bool) -> None:
        """Offer a region; `alone` leaves its province out."""
        self.region = region
        named = region.full_name if alone else f"{region.full_name} · {region.province.name}"
        self.setText(f"&{self._number}  {menu_words(named)}")
        self.set_icon("state-certain" if chosen else "")
