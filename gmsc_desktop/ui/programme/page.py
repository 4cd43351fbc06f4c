"""The page Program: questions, chapters and terms at the left, the answer at the right."""

from PySide6.QtCore import QModelIndex, QSignalBlocker, QStringListModel, Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QListView,
    QVBoxLayout,
    QWidget,
)

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.programme import Programme
from gmsc_desktop.ui.painting.theme import GROUP_GAP, PAGE_INSET
from gmsc_desktop.ui.programme.articles import ProgrammeArticles
from gmsc_desktop.ui.programme.timeline import Timeline
from gmsc_desktop.ui.reading.article import Article
from gmsc_desktop.ui.reading.reading_page import ReadingPage
from gmsc_desktop.ui.requests import Requests
from gmsc_desktop.ui.widgets.chip import Chip
from gmsc_desktop.ui.widgets.line import Line
from gmsc_desktop.ui.widgets.list_detail import Widths
from gmsc_desktop.ui.widgets.row_list import RowListDelegate
from gmsc_desktop.ui.widgets.segments import Segments


class ProgrammePage(ReadingPage):
    """What the programme is, how it went, and what its words mean."""

    def __init__(
        self,
        programme: Programme,
        facts: Facts,
        requests: Requests,
    ) -> None:
        super().__init__(requests, search_stays=True)
        self._writer = ProgrammeArticles(programme, facts, self)
        self._groups: tuple[tuple[Article, ...], ...] = ()
        self._group = 0
        self.timeline = Timeline(programme.events, facts.cohort_by_year)
        self.groups = tuple(Chip() for _ in range(3))
        self._titles = QStringListModel(self)
        self.list = _list(self._titles, self)
        self.lay_out(self._side(), self.list, Widths(300, 300, 440), self.timeline)
        for number, chip in enumerate(self.groups):
            chip.clicked.connect(lambda _=False, each=number: self._choose_group(each))
        self.list.selectionModel().currentChanged.connect(self._choose)
        self.book.turned.connect(self._follow)
        self.retranslate()

    def retranslate(self) -> None:
        """Word the page in the current language."""
        purpose = self.tr("Questions, the course from 2017 to 2026, stages of guidance, terms")
        self.header.set_words(self.tr("Programme"), purpose)
        self.list.setAccessibleName(self.tr("Contents"))
        self._groups = self._writer.groups()
        words = (self.tr("Questions"), self.tr("Chapters"), self.tr("Terms"))
        for chip, word, articles in zip(self.groups, words, self._groups, strict=True):
            chip.set_label(word)
            chip.set_count(len(articles))
        self._group = -1
        every = [article for articles in self._groups for article in articles]
        self.book.fill(every, max(self.book.at, 0))
        self.find_bar.find_again()

    def announce(self) -> None:
        """Say which entry is shown, and how to search."""
        place = self.tr("%1 of %2 · Ctrl+F finds on this page, F3 goes to the next place")
        place = place.replace("%1", str(self.list.currentIndex().row() + 1))
        self.result_changed.emit(place.replace("%2", str(self._titles.rowCount())))

    def _side(self) -> QWidget:
        group = QButtonGroup(self)
        row = QHBoxLayout()
        row.setContentsMargins(PAGE_INSET, GROUP_GAP, PAGE_INSET, GROUP_GAP)
        for chip in self.groups:
            chip.join(group)
        row.addWidget(Segments(self.groups))
        side = QWidget()
        left = QVBoxLayout(side)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(0)
        left.addLayout(row)
        left.addWidget(Line(Qt.Orientation.Horizontal))
        left.addWidget(self.list, 1)
        return side

    def _choose_group(self, number: int) -> None:
        self.book.turn_to(self._first_of(number))

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.book.turn_to(self._first_of(self._group) + index.row())

    def _first_of(self, group: int) -> int:
        """Give the number in the book of a group's first article."""
        return sum(len(articles) for articles in self._groups[:group])

    def _follow(self, number: int) -> None:
        """Let group and list show what is read, for a search or a link may have turned to it."""
        ends = [self._first_of(group + 1) for group in range(len(self._groups))]
        group = next(each for each, end in enumerate(ends) if number < end)
        if group != self._group:
            self._group = group
            self.groups[group].setChecked(True)
            # The list's own choice of a row must not turn the page back.
            with QSignalBlocker(self.list.selectionModel()):
                self._titles.setStringList([each.title for each in self._groups[group]])
        self.list.setCurrentIndex(self._titles.index(number - self._first_of(group)))
        self.announce()


def _list(model: QStringListModel, parent: QWidget) -> QListView:
    view = QListView(parent)
    view.setModel(model)
    view.setItemDelegate(RowListDelegate(view))
    view.setFrameShape(QListView.Shape.NoFrame)
    view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setMouseTracking(True)
    return view
