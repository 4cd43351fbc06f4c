"""The page Data & Sumber: how complete each cohort is, every source, and which data these are."""

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from gmsc_desktop.facts.facts import Completeness, Facts
from gmsc_desktop.search.finder import Finder
from gmsc_desktop.ui.data.delegates import CohortDelegate, remark_height
from gmsc_desktop.ui.data.models import CohortColumn, CompletenessModel
from gmsc_desktop.ui.data.panel import DataPanel
from gmsc_desktop.ui.data.sources_view import DataSources
from gmsc_desktop.ui.painting.theme import GAP, GROUP_GAP, PAGE_INSET, scaled_px
from gmsc_desktop.ui.proposals.links import ProposalLinks
from gmsc_desktop.ui.requests import Requests
from gmsc_desktop.ui.widgets.line import Line
from gmsc_desktop.ui.widgets.page import Page
from gmsc_desktop.ui.widgets.page_header import PageHeader
from gmsc_desktop.ui.widgets.plain_table import make_table
from gmsc_desktop.ui.widgets.prose import Prose, heading, muted
from gmsc_desktop.ui.widgets.share_columns import ColumnWidth, SharedColumns
from gmsc_desktop.ui.widgets.table_model import ROW_ROLE

_SPANS = (
    ColumnWidth(84, 92),
    ColumnWidth(60, 68),
    ColumnWidth(54, 64),
    ColumnWidth(124, 128),
    ColumnWidth(96, 144),
    ColumnWidth(96, 108),
    ColumnWidth(160, 480),
)
_WIDE = 89
"""Width, in letters m, from which the panel stands beside the tables."""
_PANEL = 28


class DataPage(Page):
    """Two tables and a panel; where it does not fit beside them, it stands below."""

    def __init__(
        self,
        facts: Facts,
        finder: Finder,
        pack: str | None,
        requests: Requests,
    ) -> None:
        super().__init__(requests)
        self._facts = facts
        self.header = PageHeader()
        self.cohorts_title = heading("")
        self.sum = muted("")
        self.proposals = ProposalLinks(requests)
        self.cohorts_model = CompletenessModel(facts, self)
        self.cohorts = make_table(self.cohorts_model, ())
        self._columns = SharedColumns(self.cohorts, _SPANS)
        self.remarks = Prose()
        self.remarks.setContentsMargins(PAGE_INSET, GAP, PAGE_INSET, 0)
        self.cohorts.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.cohorts.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self._delegate = CohortDelegate()
        self.cohorts.setItemDelegate(self._delegate)
        self.sources = DataSources(facts, requests)
        self.panel = DataPanel(facts, finder, pack, requests)
        # A window that is laid out gives the columns one width after the other.
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self._fit_rows)
        self.cohorts.horizontalHeader().sectionResized.connect(self._remark_resized)
        self._lay_out()
        self.sources.narrowed.connect(self._show_sources)
        self.proposals.proposal_wanted.connect(lambda: requests.propose("", self.cohort or 0))
        self.cohorts.addAction(self.proposals.action)
        self.cohorts.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.cohorts.activated.connect(self._choose_cohort)
        self.cohorts.selectionModel().currentChanged.connect(self._follow_keys)
        self.setFocusProxy(self.sources.search)
        self.retranslate()

    @property
    def search(self) -> QLineEdit:
        """The field that narrows the sources."""
        return self.sources.search

    @property
    def cohort(self) -> int | None:
        index = self.cohorts.currentIndex()
        return _year(index) if index.isValid() else None

    def refresh(self) -> None:
        self.proposals.refresh()

    @property
    def settled(self) -> bool:
        """Whether what is installed is shown."""
        return self.panel.settled

    def stop(self) -> None:
        self.panel.stop()

    def retranslate(self) -> None:
        """Word the page in the current language."""
        self.cohorts_model.retranslate()
        self.sources.retranslate()
        self.panel.retranslate()
        purpose = self.tr("How complete these data are, and where they come from")
        self.header.set_words(self.tr("Data & sources"), purpose)
        self.cohorts_title.setText(self.tr("Completeness of each cohort"))
        last = self._facts.cohorts[-1]
        known = self.tr("%n region(s) certainly took part", "", len(self._facts.participants))
        official = self.tr("officially %1 up to %2").replace("%1", str(last.total))
        self.sum.setText(f"{known} · {official.replace('%2', str(last.year))}")
        self.cohorts.setAccessibleName(self.tr("Completeness of each cohort"))
        self.remarks.setText(self._remarks())

    def announce(self) -> None:
        """Say which cohorts are complete and which are not."""
        missing = self._facts.incomplete_years
        complete = [each.year for each in self._facts.cohorts if each.year not in missing]
        words = self.tr("Complete: %1 · incomplete: %2")
        words = words.replace("%1", ", ".join(map(str, complete)))
        self.result_changed.emit(words.replace("%2", ", ".join(map(str, missing))))

    def open_part(self, part: str) -> None:
        """Show a cohort with its remark, or the sources that have these words."""
        years = [str(each.cohort.year) for each in self._facts.completeness]
        if part in years:
            self.cohorts.selectRow(years.index(part))
            self.cohorts.setFocus(Qt.FocusReason.OtherFocusReason)
            self._show_row()
        else:
            self.sources.search.setText(part)

    def begin_find(self) -> bool:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()
        self._show_sources()
        return True

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Put the panel where it fits, and leave out what finds none."""
        letter = self.fontMetrics().horizontalAdvance("m")
        wide = self.width() >= letter * _WIDE
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._body.setDirection(beside if wide else below)
        self.panel.setMinimumWidth(letter * _PANEL if wide else 0)
        self.panel.setMaximumWidth(letter * _PANEL if wide else self.width())
        self.panel.setMinimumHeight(0 if wide else 24 * self.fontMetrics().height())
        self.sources.set_narrow(not wide)
        # What the bars show stands in the other columns too, and the remarks below the table.
        metrics = self.fontMetrics()
        tight = self.width() < scaled_px(sum(span.least for span in _SPANS), metrics)
        for column in (CohortColumn.COMPLETENESS, CohortColumn.REMARK):
            self.cohorts.setColumnHidden(column, tight)
        self.remarks.setVisible(tight)
        self._columns.fit()
        self._fit_rows()

    def _fit_rows(self) -> None:
        """Make each row as high as its remark asks for, and the table as high as its rows."""
        metrics, rows = self.cohorts.fontMetrics(), self.cohorts.verticalHeader()
        width = self.cohorts.columnWidth(CohortColumn.REMARK)
        tight = self.cohorts.isColumnHidden(CohortColumn.REMARK)
        for row in range(self.cohorts_model.row_count()):
            remark = "" if tight else str(self.cohorts_model.cells(row)[CohortColumn.REMARK])
            rows.resizeSection(row, remark_height(metrics, remark, width))
        scrolls = self.cohorts.horizontalHeader().length() > self.cohorts.viewport().width()
        bar = self.cohorts.horizontalScrollBar().sizeHint().height() if scrolls else 0
        head = self.cohorts.horizontalHeader().sizeHint().height()
        self.cohorts.setFixedHeight(rows.length() + head + bar + 2)

    def _remarks(self) -> str:
        """Give the remarks of all cohorts, where the table has no room for them."""
        cells = map(self.cohorts_model.cells, range(self.cohorts_model.row_count()))
        said = ((each[CohortColumn.COHORT], each[CohortColumn.REMARK]) for each in cells)
        return "\n".join(f"{year}: {remark}" for year, remark in said if remark)

    def _remark_resized(self, column: int) -> None:
        if column == CohortColumn.REMARK:
            self._soon.start(0)

    def _show_sources(self) -> None:
        """Bring the field and what it found into sight; where that is too high, its top."""
        self._settle()
        self._bring_into_sight(self.sources.geometry())

    def _settle(self) -> None:
        """Give each part its place now: just shown, the page still lies as it did unseen."""
        if self._soon.isActive():
            self._soon.stop()
            self._fit_rows()
        self._body.activate()
        QApplication.sendEvent(self._scroll, QEvent(QEvent.Type.LayoutRequest))

    def _bring_into_sight(self, place: QRect) -> None:
        for edge in (place.bottom() + 1, place.top()):
            self._scroll.ensureVisible(place.left(), edge, 0, 0)

    def _choose_cohort(self, index: QModelIndex) -> None:
        """Show the sources of the cohort on which Enter was pressed, and it too if both fit."""
        self.sources.choose_year(_year(index))
        field = self.search.mapTo(self._content, self.search.rect().bottomLeft())
        row = self._place_of_row()
        if field.y() - row.top() < self._scroll.viewport().height():
            self._bring_into_sight(row)

    def _follow_keys(self) -> None:
        """Keep the row that the keys lead to in sight; under the mouse nothing may move."""
        if self.cohorts.hasFocus() and not QApplication.mouseButtons():
            self._show_row()

    def _show_row(self) -> None:
        self._settle()
        self._bring_into_sight(self._place_of_row())

    def _place_of_row(self) -> QRect:
        """Give where the current cohort lies among all that can be scrolled."""
        table, row = self.cohorts, self.cohorts.currentIndex().row()
        corner = QPoint(0, table.rowViewportPosition(row))
        corner = table.viewport().mapTo(self._content, corner)
        return QRect(corner, QSize(1, table.rowHeight(row)))

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self.cohorts_title)
        words.addWidget(self.sum)
        head = QHBoxLayout()
        head.setContentsMargins(PAGE_INSET, GROUP_GAP, PAGE_INSET, GROUP_GAP)
        head.setSpacing(GROUP_GAP)
        head.addLayout(words, 1)
        head.addWidget(self.proposals, 0, Qt.AlignmentFlag.AlignBottom)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addLayout(head)
        left.addWidget(self.cohorts)
        left.addWidget(self.remarks)
        left.addWidget(self.sources, 1)
        self._content = QWidget()
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._content)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(0)
        self._body.addLayout(left, 1)
        self._body.addWidget(Line(Qt.Orientation.Vertical))
        self._body.addWidget(self.panel)
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._content)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self._scroll, 1)


def _year(index: QModelIndex) -> int:
    """Give the cohort that a row is about."""
    about = index.data(ROW_ROLE)
    assert isinstance(about, Completeness)
    return about.cohort.year
