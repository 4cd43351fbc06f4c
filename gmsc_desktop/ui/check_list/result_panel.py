"""What the lines mean: filter, how many wait for a choice, progress, and the table."""

from collections import Counter
from functools import partial

from PySide6.QtCore import QLocale, QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QMenu,
    QProgressBar,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from gmsc_desktop.facts.model import Region
from gmsc_desktop.lists.answer import Certainty
from gmsc_desktop.lists.decisions import Line
from gmsc_desktop.lists.session import ALIKE, ListSession
from gmsc_desktop.ui.check_list.answers_table import AnswersTable
from gmsc_desktop.ui.check_list.before import BeforeList
from gmsc_desktop.ui.check_list.choice_panel import ChoicePanel
from gmsc_desktop.ui.check_list.model import AnswersModel, Column
from gmsc_desktop.ui.check_list.side_by_side import is_scarce
from gmsc_desktop.ui.check_list.twins_button import (
    AlikeButton,
    AlsoButton,
    TwinsButton,
    offers_alike,
)
from gmsc_desktop.ui.painting.theme import GAP, GROUP_GAP, PAGE_INSET
from gmsc_desktop.ui.widgets.button import Button
from gmsc_desktop.ui.widgets.chip import Chip
from gmsc_desktop.ui.widgets.flow_layout import FlowLayout
from gmsc_desktop.ui.widgets.prose import Prose
from gmsc_desktop.ui.widgets.segments import Segments
from gmsc_desktop.ui.widgets.tool_tip import menu_words

_SHOWN = (None, Certainty.CERTAIN, Certainty.DOUBTFUL, Certainty.UNKNOWN)


class ResultPanel(QWidget):
    """`decided` carries a line and the region that a person chose for it, or None.

    `rule_chosen` carries what a person says of all shared names.
    """

    decided = Signal(object, object)
    rule_chosen = Signal(object)
    other_wanted = Signal(object)
    cancelled = Signal()

    def __init__(self, model: AnswersModel, session: ListSession) -> None:
        super().__init__()
        self._model = model
        self._session = session
        self._waiting, self._doubts = 0, False
        self._group = QButtonGroup(self)
        self.chips = {certainty: self._chip(certainty) for certainty in _SHOWN}
        self.waiting: Prose = Prose("")
        self.next_button = Button("chevron-down")
        self.alike = tuple(AlikeButton(rule) for rule in ALIKE)
        self.also = AlsoButton(session)
        self.twins = TwinsButton(session)
        self.twins.chosen.connect(self.rule_chosen)
        self.also.chosen.connect(self.rule_chosen)
        for button in self.alike:
            button.chosen.connect(self.rule_chosen)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setFixedWidth(160)
        self.cancel_button = Button("clear")
        self.choices = ChoicePanel(session)
        self.choices.decided.connect(self.decided)
        self.choices.other_wanted.connect(self.other_wanted)
        self.table = self._make_table()
        self.before = BeforeList()
        self._column = QVBoxLayout(self)
        self._lay_out()
        self.next_button.clicked.connect(self.go_to_next)
        self.cancel_button.clicked.connect(self.cancelled)
        self.show_progress(0, 0)
        self.retranslate()

    def show_counts(self) -> None:
        """Write how many lines there are of each certainty, and how many wait."""
        counts: Counter[Certainty | None] = Counter(self._session.counts)
        counts[None] = len(self._session.answers)
        for certainty, chip in self.chips.items():
            chip.set_count(counts[certainty])
        self._waiting = self._session.waiting
        self._doubts = any(answer.open_to_choice for answer in self._session.answers)
        self.before.setVisible(not self._session.table.rows)
        self.table.setVisible(bool(self._session.table.rows))
        self._stand()
        self._word_waiting()

    def show_progress(self, done: int, total: int) -> None:
        """Show how far the work is; nothing when it is done."""
        busy = total > 0
        self.progress.setMaximum(max(total, 1))
        self.progress.setValue(done)
        self.progress.setVisible(busy)
        self.cancel_button.setVisible(busy)
        self.waiting.setVisible(not busy)
        self._word_waiting()

    def show_all(self) -> None:
        """Pick nothing out."""
        self.chips[None].setChecked(True)
        self._model.show_only(None)

    def go_to_next(self) -> None:
        """Go to the next line that waits for a choice."""
        row = self.table.currentIndex().row()
        self.go_on(self._model.line(row).at if row >= 0 else -1)

    def go_to_first(self) -> None:
        """Go to the first line that waits for a choice, whatever is picked out."""
        self.show_all()
        self.go_on(-1)

    def go_on(self, after: int) -> None:
        """Go to the line that waits next after another; stay where none waits."""
        self.go_to(self._session.next_waiting(after))

    def go_to(self, at: int | None) -> None:
        """Go to a line, whatever is picked out; to the list where it is None."""
        if at is not None and self._model.row_of(at) is None:
            self.show_all()
        row = self._model.row_of(at)
        if row is not None:
            self._be_on(row)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _stand(self) -> None:
        """Let a line be current where none is: the first that waits, or the first."""
        if self._model.rowCount() and not self.table.currentIndex().isValid():
            self._be_on(self._model.row_of(self._session.next_waiting(-1)) or 0)

    def _be_on(self, row: int) -> None:
        index = self._model.index(row, Column.REGION)
        self.table.setCurrentIndex(index)
        # With rows around it; at the edge it would be out of sight where the window is low.
        self.table.scrollTo(index, QTableView.ScrollHint.PositionAtCenter)

    def offer_choices(self, index: QModelIndex, *, by_key: bool = False) -> None:
        """Open the short list of what a line can mean; by a key, one is ready to be taken."""
        answer, line = self._model.row(index.row()).answer, self._model.line(index.row())
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for region in answer.choices:
            self._offer(menu, line, region, region is answer.region)
        menu.addSeparator()
        other = menu.addAction(self.tr("&Another region…"))
        other.triggered.connect(lambda: self.other_wanted.emit(line))
        none = menu.addAction(self.tr("&Not a region"))
        none.triggered.connect(lambda: self.decided.emit(line, None))
        cell = self.table.visualRect(index.siblingAtColumn(Column.REGION))
        menu.popup(self.table.viewport().mapToGlobal(cell.bottomLeft() + QPoint(4, 0)))
        if by_key:
            offered = [each for each in menu.actions() if not each.isSeparator()]
            menu.setActiveAction(next((each for each in offered if each.isChecked()), offered[0]))

    def retranslate(self) -> None:
        """Word the panel in the current language."""
        words = (
            self.tr("All"),
            self.tr("Recognised"),
            self.tr("Doubtful"),
            self.tr("Not recognised"),
        )
        for chip, word in zip(self.chips.values(), words, strict=True):
            chip.set_label(word)
        self.next_button.setText(self.tr("To the &next row"))
        self.cancel_button.setText(self.tr("Cancel"))
        self.table.setAccessibleName(self.tr("Checked names"))
        self.progress.setAccessibleName(self.tr("Progress"))
        self._word_waiting()

    def minimumSizeHint(self) -> QSize:
        """As high as its lines are at this width: a splitter would ask for that of none."""
        return QSize(super().minimumSizeHint().width(), self._least_height())

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._least_height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()
        self._order()

    def _order(self) -> None:
        """Keep the choices in their place: what else can be done changes with each decision.

        Where the page scrolls, they stand on the table, which is brought into sight.
        """
        scarce = is_scarce(self)
        first, last = (self._tasks, self.choices) if scarce else (self.choices, self._tasks)
        if self._column.indexOf(first) > self._column.indexOf(last):
            self._column.removeWidget(first)
            self._column.insertWidget(self._column.indexOf(last), first)

    def _least_height(self) -> int:
        return self._column.minimumHeightForWidth(self.width())

    def _word_waiting(self) -> None:
        doubtful = self._session.counts[Certainty.DOUBTFUL]
        text = self.tr("%Ln row(s) wait for your choice", "", self._waiting)
        if doubtful > self._waiting:
            # The others were taken for a region, which is to be looked at.
            text = self.tr("%Ln of %1 doubtful rows wait(s) for your choice", "", self._waiting)
            text = text.replace("%1", QLocale().toString(doubtful))
        self.waiting.setText(text if self._waiting else "")
        busy = not self.cancel_button.isHidden()
        self.next_button.setVisible(self._waiting > 0 and not busy)
        self.also.offer(wanted=not busy)
        alike = not busy and offers_alike(self._session)
        for button in self.alike:
            button.setVisible(alike)
        self.twins.offer(wanted=not busy, alike=alike)
        self._tasks.setVisible(self._waiting > 0 or busy or not self.twins.isHidden())
        self._show_choices()

    def _show_choices(self) -> None:
        """Offer what the current line may mean, in a list where something is in doubt."""
        coming = bool(self._session.table.rows) and not self._session.answers
        if coming or not self.cancel_button.isHidden():
            # To hide it until all answers are there would flicker with each word typed.
            return
        row = self.table.currentIndex().row()
        shown = row >= 0 and self._doubts
        if shown:
            self.choices.show_row(self._model.line(row), self._model.row(row))
        self.choices.setVisible(shown)

    def _offer(self, menu: QMenu, line: Line, region: Region, chosen: bool) -> None:
        label = f"{region.full_name} · {region.province.name}"
        action = menu.addAction(menu_words(label))
        action.setCheckable(True)
        action.setChecked(chosen)
        action.triggered.connect(lambda: self.decided.emit(line, region))

    def _chip(self, certainty: Certainty | None) -> Chip:
        chip = Chip(self)
        chip.setChecked(certainty is None)
        chip.join(self._group)
        chip.clicked.connect(lambda: self._pick_out(certainty))
        return chip

    def _pick_out(self, certainty: Certainty | None) -> None:
        self._model.show_only(certainty)
        self._stand()
        self._show_choices()

    def _make_table(self) -> QTableView:
        table = AnswersTable(self._model, self.choices.isVisible)
        table.clicked.connect(self._clicked)
        table.decided.connect(self.decided)
        table.selectionModel().currentRowChanged.connect(self._show_choices)
        table.choice_wanted.connect(partial(self.offer_choices, by_key=True))
        table.copy_wanted.connect(self._copy)
        return table

    def _copy(self) -> None:
        row = self.table.currentIndex().row()
        if row >= 0:
            QGuiApplication.clipboard().setText("\t".join(self._model.row(row).texts))

    def _clicked(self, index: QModelIndex) -> None:
        if index.column() == Column.REGION and self._model.row(index.row()).answer.open_to_choice:
            self.offer_choices(index)

    def _lay_out(self) -> None:
        segments = Segments(tuple(self.chips.values()))
        self._tasks = QWidget()
        tasks = FlowLayout(self._tasks, gap=GAP, line_gap=GAP, wide=True)
        tasks.setContentsMargins(PAGE_INSET, GROUP_GAP, PAGE_INSET, GROUP_GAP)
        decisions = (self.waiting, self.next_button, *self.alike, self.also, self.twins)
        for task in (*decisions, self.progress, self.cancel_button):
            tasks.addWidget(task)
        self.waiting.setWordWrap(False)
        head = FlowLayout()
        head.setContentsMargins(PAGE_INSET, PAGE_INSET, PAGE_INSET, GROUP_GAP)
        head.addWidget(segments)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(head)
        for part in (self.choices, self._tasks):
            self._column.addWidget(part)
        self._column.addWidget(self.table, 1)
        self._column.addWidget(self.before, 1)
