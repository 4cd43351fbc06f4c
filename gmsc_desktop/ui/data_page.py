"""The page Data & Sumber: how complete each cohort is, and every source."""

from PySide6.QtCore import QEvent, QLocale, QModelIndex, QSortFilterProxyModel, Qt
from PySide6.QtWidgets import QLineEdit, QSplitter, QTableView, QVBoxLayout, QWidget

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.languages import Language
from gmsc_desktop.ui.data_models import CompletenessModel, SourceColumn, SourcesModel
from gmsc_desktop.ui.theme import GROUP_GAP, PAGE_INSET
from gmsc_desktop.ui.widgets.edges import add_line_edge
from gmsc_desktop.ui.widgets.page import Page
from gmsc_desktop.ui.widgets.page_header import PageHeader
from gmsc_desktop.ui.widgets.plain_table import fit_height, make_table
from gmsc_desktop.ui.widgets.prose import Prose, heading


class DataPage(Page):
    """Two tables: what is known of each cohort, and where it is written."""

    def __init__(self, facts: Facts, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facts = facts
        self.header = PageHeader()
        self.cohorts_model = CompletenessModel(facts, language, self)
        self.cohorts = make_table(self.cohorts_model, (96, 72, 72, 124, 136, 90, 104, 120))
        self.sum = Prose()
        self.sources_title = heading("")
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        add_line_edge(self.search)
        self.sources_model = SourcesModel(facts, language, self)
        self._filtered = QSortFilterProxyModel(self)
        self._filtered.setSourceModel(self.sources_model)
        self._filtered.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._filtered.setFilterKeyColumn(-1)
        self.sources = make_table(self._filtered, (220, 520, 110, 150))
        self.sources.setSortingEnabled(True)
        self.sources.sortByColumn(SourceColumn.REGIONS, Qt.SortOrder.DescendingOrder)
        self._lay_out()
        self.search.textChanged.connect(self._filter)
        self.sources.activated.connect(self._open)
        self.setFocusProxy(self.search)
        self.set_language(language)

    def set_language(self, language: Language) -> None:
        """Show everything in another language."""
        self.cohorts_model.set_language(language)
        self.sources_model.set_language(language)
        self.retranslate()

    def retranslate(self) -> None:
        """Word the page in the current language."""
        purpose = self.tr("How complete these data are, and where they come from")
        self.header.set_words(self.tr("Data & sources"), purpose)
        known = self.tr("%n region(s) certainly took part", "", len(self._facts.participants))
        total = self._facts.cohorts[-1].total
        official = self.tr("officially %1 up to %2").replace("%1", QLocale().toString(total))
        official = official.replace("%2", str(self._facts.cohorts[-1].year))
        self.sum.setText(f"{known} · {official}")
        self.cohorts.setAccessibleName(self.tr("Completeness of each cohort"))
        self.sources.setAccessibleName(self.tr("Sources"))
        self.search.setPlaceholderText(self.tr("Search sources…"))
        self.search.setAccessibleName(self.tr("Search sources"))
        self._filter()

    def announce(self) -> None:
        """Say which cohorts are incomplete."""
        years = ", ".join(str(year) for year in self._facts.incomplete_years)
        self.result_changed.emit(self.tr("Incomplete: %1").replace("%1", years))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _filter(self) -> None:
        self._filtered.setFilterFixedString(self.search.text())
        self.sources_title.setText(self.tr("%n source(s)", "", self._filtered.rowCount()))

    def _open(self, index: QModelIndex) -> None:
        address = self.sources_model.source(self._filtered.mapToSource(index).row()).address
        if address:
            self.address_chosen.emit(address)

    def _lay_out(self) -> None:
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(_section(self.sum, self.cohorts))
        splitter.addWidget(_section(self.sources_title, self.search, self.sources))
        splitter.setStretchFactor(1, 1)
        fit_height(self.cohorts)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(splitter, 1)


def _section(*parts: QWidget) -> QWidget:
    section = QWidget()
    column = QVBoxLayout(section)
    column.setContentsMargins(0, GROUP_GAP, 0, 0)
    column.setSpacing(GROUP_GAP)
    for part in parts:
        if isinstance(part, QTableView):
            column.addWidget(part, 1)
        else:
            inset = QVBoxLayout()
            inset.setContentsMargins(PAGE_INSET, 0, PAGE_INSET, 0)
            inset.addWidget(part)
            column.addLayout(inset)
    return section
