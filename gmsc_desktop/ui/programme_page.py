"""The page Program: questions, chapters and terms at the left, the answer at the right."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QStringListModel, Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QListView,
    QVBoxLayout,
    QWidget,
)

from gmsc_desktop.facts.programme import Programme, Question, Section, Statement, Term
from gmsc_desktop.languages import Language
from gmsc_desktop.ui.theme import GAP, GROUP_GAP, PAGE_INSET
from gmsc_desktop.ui.widgets.chip import Chip
from gmsc_desktop.ui.widgets.flow_layout import FlowLayout
from gmsc_desktop.ui.widgets.link import Link
from gmsc_desktop.ui.widgets.list_detail import ListDetail, Widths
from gmsc_desktop.ui.widgets.page import Page
from gmsc_desktop.ui.widgets.page_header import PageHeader
from gmsc_desktop.ui.widgets.reading_view import ReadingView
from gmsc_desktop.ui.widgets.row_list import RowListDelegate
from gmsc_desktop.ui.widgets.segments import Segments
from gmsc_desktop.ui.widgets.timeline import Timeline


@dataclass(frozen=True, slots=True)
class _Entry:
    """A row of the list: its title, and how to fill the reading view."""

    title: str
    show: Callable[[], None]


class ProgrammePage(Page):
    """What the programme is, how it went, and what its words mean."""

    def __init__(
        self, programme: Programme, language: Language, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._programme = programme
        self._language = language
        self._group = 0
        self._entries: tuple[_Entry, ...] = ()
        self.header = PageHeader()
        self.timeline = Timeline(programme.events, language)
        self.groups = tuple(Chip() for _ in range(3))
        self._titles = QStringListModel(self)
        self.list = _list(self._titles, self)
        self.reading = ReadingView()
        self._lay_out()
        self.reading.address_chosen.connect(self.address_chosen)
        self.list.selectionModel().currentChanged.connect(self._show)
        self.setFocusProxy(self.list)
        self._choose_group(0)

    def set_language(self, language: Language) -> None:
        """Show everything in another language."""
        self._language = language
        self.timeline.set_language(language)
        self._refill(self.list.currentIndex().row())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._refill(self.list.currentIndex().row())

    def _lay_out(self) -> None:
        group = QButtonGroup(self)
        row = QHBoxLayout()
        row.setContentsMargins(PAGE_INSET, GROUP_GAP, PAGE_INSET, GROUP_GAP)
        for number, chip in enumerate(self.groups):
            group.addButton(chip)
            chip.clicked.connect(lambda _=False, chosen=number: self._choose_group(chosen))
        row.addWidget(Segments(self.groups))
        side = QWidget()
        left = QVBoxLayout(side)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(0)
        left.addLayout(row)
        left.addWidget(self.list, 1)
        body = ListDetail(side, self.list, self.reading, Widths(300, 360, 440))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.timeline)
        column.addWidget(body, 1)

    def _choose_group(self, number: int) -> None:
        self._group = number
        self._refill(0)

    def _refill(self, row: int) -> None:
        purpose = self.tr(
            "Questions and answers, the course of 2017–2026, stages of guidance, terms"
        )
        self.header.set_words(self.tr("Programme"), purpose)
        self.list.setAccessibleName(self.tr("Contents"))
        words = (self.tr("Questions"), self.tr("Chapters"), self.tr("Terms"))
        groups = (self._questions(), self._chapters(), self._terms())
        for chip, word, entries in zip(self.groups, words, groups, strict=True):
            chip.set_label(word)
            chip.set_count(len(entries))
        self.groups[self._group].setChecked(True)
        self._entries = groups[self._group]
        self._titles.setStringList([entry.title for entry in self._entries])
        self.list.setCurrentIndex(self._titles.index(max(row, 0)))

    def _questions(self) -> tuple[_Entry, ...]:
        return tuple(
            _Entry(each.question.in_(self._language), lambda each=each: self._show_question(each))  # type: ignore[misc]
            for each in self._programme.questions
        )

    def _chapters(self) -> tuple[_Entry, ...]:
        sections = tuple(
            _Entry(each.title.in_(self._language), lambda each=each: self._show_section(each))  # type: ignore[misc]
            for each in self._programme.sections
        )
        course = _Entry(self.tr("Year by year"), self._show_events)
        return (course, _Entry(self.tr("The four bimtek"), self._show_stages), *sections)

    def _terms(self) -> tuple[_Entry, ...]:
        return tuple(
            _Entry(each.term, lambda each=each: self._show_term(each))  # type: ignore[misc]
            for each in self._programme.terms
        )

    def _show(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        self.reading.begin()
        entry = self._entries[index.row()]
        self.reading.add_title(entry.title)
        entry.show()
        self.reading.finish()
        self.announce()

    def announce(self) -> None:
        """Say which entry is shown."""
        place = self.tr("%1 of %2").replace("%1", str(self.list.currentIndex().row() + 1))
        self.result_changed.emit(place.replace("%2", str(len(self._entries))))

    def _show_question(self, question: Question) -> None:
        self.reading.add_lead(question.answer.text.in_(self._language))
        self._add_sources((question.answer,))
        if question.related:
            self.reading.add_heading(self.tr("Related questions"))
            self.reading.add(self._related(question))

    def _related(self, question: Question) -> QWidget:
        part = QWidget()
        flow = FlowLayout(part, gap=GROUP_GAP, line_gap=GAP)
        for row, other in enumerate(self._programme.questions):
            if other.key in question.related:
                link = Link(other.question.in_(self._language))
                link.clicked.connect(
                    lambda _=False, at=row: self.list.setCurrentIndex(self._titles.index(at)),
                    Qt.ConnectionType.QueuedConnection,
                )
                flow.addWidget(link)
        return part

    def _show_events(self) -> None:
        for event in self._programme.events:
            self.reading.add_heading(f"{event.year} · {event.heading.in_(self._language)}")
            self.reading.add_paragraph(event.detail.text.in_(self._language))
        self._add_sources(tuple(event.detail for event in self._programme.events))

    def _show_stages(self) -> None:
        for stage in self._programme.stages:
            title = self.tr("Bimtek %1").replace(
                "%1", "I" * stage.number if stage.number < 4 else "IV"
            )
            self.reading.add_heading(f"{title}: {stage.title.in_(self._language)}")
            self.reading.add_paragraph(stage.detail.text.in_(self._language))
        self._add_sources(tuple(stage.detail for stage in self._programme.stages))

    def _show_section(self, section: Section) -> None:
        for paragraph in section.paragraphs:
            self.reading.add_paragraph(paragraph.text.in_(self._language))
        self._add_sources(section.paragraphs)

    def _show_term(self, term: Term) -> None:
        self.reading.add_lead(term.meaning.text.in_(self._language))
        self._add_sources((term.meaning,))

    def _add_sources(self, statements: tuple[Statement, ...]) -> None:
        sources = [source for each in statements for source in each.sources]
        self.reading.add_sources(self.tr("Sources"), sources, self._language)


def _list(model: QStringListModel, parent: QWidget) -> QListView:
    view = QListView(parent)
    view.setModel(model)
    view.setItemDelegate(RowListDelegate(view))
    view.setFrameShape(QListView.Shape.NoFrame)
    view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setMouseTracking(True)
    return view
