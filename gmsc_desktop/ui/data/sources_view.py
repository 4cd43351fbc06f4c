"""Every source in a table, narrowed by words, cohort and clearness; a title opens its page."""

from PySide6.QtCore import QEvent, QModelIndex, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPalette, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QLineEdit, QTableView, QVBoxLayout, QWidget

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.reports.source_uses import Clearness
from gmsc_desktop.search.query import LONGEST
from gmsc_desktop.ui.data.delegates import PublisherHeights, SourceDelegate
from gmsc_desktop.ui.data.filter import SourceFilter
from gmsc_desktop.ui.data.models import SourceColumn, SourcesModel
from gmsc_desktop.ui.language import worded
from gmsc_desktop.ui.painting.icons import icon_size, themed_icon
from gmsc_desktop.ui.painting.theme import GAP, GROUP_GAP, PAGE_INSET, scaled_px
from gmsc_desktop.ui.requests import Requests
from gmsc_desktop.ui.widgets.choice_chip import ChoiceChip
from gmsc_desktop.ui.widgets.edges import add_line_edge
from gmsc_desktop.ui.widgets.flow_layout import FlowLayout
from gmsc_desktop.ui.widgets.follow_font import follow_font
from gmsc_desktop.ui.widgets.keys import is_enter
from gmsc_desktop.ui.widgets.line_icons import clear_action, grow_line_icons, lens_action
from gmsc_desktop.ui.widgets.link import Link
from gmsc_desktop.ui.widgets.plain_table import make_table
from gmsc_desktop.ui.widgets.prose import Prose, heading, muted
from gmsc_desktop.ui.widgets.share_columns import ColumnWidth, SharedColumns
from gmsc_desktop.ui.widgets.spoken_box import SpokenBox

_SPANS = (
    ColumnWidth(100, 224),
    ColumnWidth(240, 480),
    ColumnWidth(88, 96),
    ColumnWidth(80, 96),
    ColumnWidth(82, 88),
    ColumnWidth(118, 128),
)
_LEAST_ROWS = 6


class DataSources(QWidget):
    """Title, search field and choices above the table.

    `narrowed` says that other sources were asked for.
    """

    narrowed = Signal()

    def __init__(self, facts: Facts, requests: Requests) -> None:
        super().__init__()
        self._requests = requests
        self.title = heading("")
        self.count = muted("")
        self.search = SpokenBox()
        self.search.setMaxLength(LONGEST)
        self._cross = clear_action(self.search)
        self.search.addAction(self._cross, QLineEdit.ActionPosition.TrailingPosition)
        grow_line_icons(self.search)
        add_line_edge(self.search)
        # The text begins where it does in the other fields with a lens.
        self.search.setTextMargins(0, 0, GAP, 0)
        follow_font(self.search, self._fit_search)
        self._lens = lens_action(self.search)
        self.search.addAction(self._lens, QLineEdit.ActionPosition.LeadingPosition)
        self.years = ChoiceChip({each.year: str(each.year) for each in facts.cohorts})
        self.clearness: ChoiceChip[Clearness] = self._clearness_chip()
        self.model = SourcesModel(facts, self)
        self.filter = SourceFilter(self.model, self)
        self.table = _SourceTable(self.filter)
        self._nothing = Prose("")
        self.search.outcome = self._outcome
        self._clear = Link("")
        self._lay_out()
        self._connect()
        self._tint()

    def retranslate(self) -> None:
        """Word everything in the current language."""
        self.model.retranslate()
        self.clearness.set_choices({each: worded(each.value) for each in Clearness})
        self.title.setText(self.tr("Sources"))
        self.table.setAccessibleName(self.tr("Sources"))
        self.search.setPlaceholderText(self.tr("Search sources…"))
        self.search.setAccessibleName(self.tr("Search sources"))
        self._lens.setText(self.search.accessibleName())
        self._cross.setText(self.tr("Clear the search"))
        self._cross.setToolTip(self.tr("Clear the search"))
        self.years.set_title(self.tr("Cohort"))
        self.clearness.set_title(self.tr("Clarity"))
        self._nothing.setText(self.tr("No source matches."))
        self._clear.setText(self.tr("Clear search and filters"))
        self._narrow()

    def choose_year(self, year: int) -> None:
        """Show the sources of a cohort."""
        self.years.set_choice(year)
        self._ask()

    def set_narrow(self, narrow: bool) -> None:
        """Leave out the columns that matter least, where width is short."""
        for column in (SourceColumn.DATE, SourceColumn.COHORTS):
            self.table.setColumnHidden(column, narrow)
        self.table.shared.fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._tint()

    def _fit_search(self) -> None:
        letter = self.search.fontMetrics().horizontalAdvance("n")
        self.search.setMinimumWidth(letter * 18)
        self.search.setMaximumWidth(letter * 26)

    def _clearness_chip(self) -> ChoiceChip[Clearness]:
        return ChoiceChip({each: worded(each.value) for each in Clearness})

    def _connect(self) -> None:
        for asked in (self.search.textChanged, self.years.chosen, self.clearness.chosen):
            asked.connect(self._ask)
        self.table.opened.connect(self._open)
        self._clear.clicked.connect(self._clear_all)

    def _ask(self) -> None:
        self._narrow()
        self.narrowed.emit()

    def _narrow(self) -> None:
        self.filter.year = self.years.choice
        self.filter.clearness = self.clearness.choice
        self.filter.narrow(self.search.text())
        self.years.set_counts(self.filter.year_counts())
        self.clearness.set_counts(self.filter.clearness_counts())
        left, all_ = self.filter.rowCount(), self.model.rowCount()
        words = self.tr("%1 of %2").replace("%1", str(left)).replace("%2", str(all_))
        self.count.setText(str(all_) if left == all_ else words)
        self._nothing.setVisible(left == 0)
        self._clear.setVisible(left == 0)
        self.table.setVisible(left > 0)
        self.table.fit_rows()
        self.search.outcome_changed.emit()

    def _outcome(self) -> str:
        """Say what is left, for whoever hears the screen."""
        if not self.filter.rowCount():
            return self._nothing.text()
        return f"{self.title.text()}: {self.count.text()}"

    def _clear_all(self) -> None:
        self.years.set_choice(None)
        self.clearness.set_choice(None)
        self.search.clear()
        self._narrow()
        self.search.setFocus()

    def _open(self, index: QModelIndex) -> None:
        address = self.model.use(self.filter.mapToSource(index).row()).source.address
        if address:
            self._requests.open_address(address)

    def _lay_out(self) -> None:
        for label in (self.title, self.count):
            label.setWordWrap(False)
        title = QWidget()
        words = QHBoxLayout(title)
        words.setContentsMargins(0, GAP, GROUP_GAP, 0)
        words.setSpacing(GROUP_GAP)
        words.addWidget(self.title)
        words.addWidget(self.count)
        head = QWidget()
        flow = FlowLayout(head, gap=GROUP_GAP, line_gap=GAP, last_at_right=True)
        flow.setContentsMargins(PAGE_INSET, GROUP_GAP, PAGE_INSET, GROUP_GAP)
        controls = QWidget()
        row = FlowLayout(controls, gap=GROUP_GAP, line_gap=GAP, wide=True)
        for part in (self.search, self.years, self.clearness):
            row.addWidget(part)
        flow.addWidget(title)
        flow.addWidget(controls)
        nothing = QVBoxLayout()
        nothing.setContentsMargins(PAGE_INSET, 0, PAGE_INSET, 0)
        nothing.addWidget(self._nothing)
        nothing.addWidget(self._clear)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addLayout(nothing)
        column.addWidget(self.table, 1)
        column.addStretch(0)
        rows = self.table.verticalHeader().defaultSectionSize()
        self.table.setMinimumHeight(rows * _LEAST_ROWS)
        # Without its room, a low page would move under whoever types.
        policy = self.table.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.table.setSizePolicy(policy)

    def _tint(self) -> None:
        role, size = QPalette.ColorRole.PlaceholderText, icon_size(self.fontMetrics())
        for action, icon in ((self._lens, "search"), (self._cross, "clear")):
            action.setIcon(themed_icon(icon, self.palette(), role, size))


class _SourceTable(QTableView):
    """Opens a source by a click on its title, or by Enter on its row."""

    opened = Signal(QModelIndex)

    def __init__(self, model: SourceFilter) -> None:
        super().__init__()
        make_table(model, (), self)
        self._delegate = SourceDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setMouseTracking(True)
        self.setSortingEnabled(True)
        columns = self.horizontalHeader()
        # The model's own order: only the mark is set, for sorting asks for each cell many times.
        blocker = QSignalBlocker(columns)
        columns.setSortIndicator(SourceColumn.REGIONS, Qt.SortOrder.DescendingOrder)
        blocker.unblock()
        columns.setStretchLastSection(False)
        columns.setSectionResizeMode(SourceColumn.TITLE, QHeaderView.ResizeMode.Stretch)
        columns.setMinimumSectionSize(scaled_px(48, self.fontMetrics()))
        self._filter = model
        self._publishers: list[str] | None = None
        """Of the rows as they stand; None until they are asked for."""
        self._measured = PublisherHeights()
        self._fitted: tuple[int, str] | None = None
        """The width and the font for which these rows have their heights."""
        # A window that is laid out gives the columns one width after the other.
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self._fit)
        self.shared = SharedColumns(self, _SPANS)
        columns.sectionResized.connect(self._column_resized)
        columns.sortIndicatorChanged.connect(self.fit_rows)

    def fit_rows(self) -> None:
        """Make each row as high as its publisher asks for: other rows stand there than before."""
        self._publishers = self._fitted = None
        self._fit()

    def _fit(self) -> None:
        width, rows = self.columnWidth(SourceColumn.PUBLISHER), self.verticalHeader()
        asked = (width, self.font().key())
        if not self.isVisible() or asked == self._fitted:
            return
        self._fitted = asked
        if self._publishers is None:
            self._publishers = self._filter.publishers()
        heights = self._measured.in_width(self.font(), width, self._publishers)
        for row, publisher in enumerate(self._publishers):
            if rows.sectionSize(row) != heights[publisher]:
                rows.resizeSection(row, heights[publisher])

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def _column_resized(self, column: int) -> None:
        if column == SourceColumn.PUBLISHER:
            self._soon.start(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        current = self.currentIndex()
        if current.isValid() and is_enter(event):
            self.opened.emit(current)
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        shape = Qt.CursorShape.PointingHandCursor if self._on_title(event) else None
        if shape is None:
            self.viewport().unsetCursor()
        else:
            self.viewport().setCursor(shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and self._on_title(event):
            self.opened.emit(self.indexAt(event.position().toPoint()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The first click has opened the page already."""

    def _on_title(self, event: QMouseEvent) -> bool:
        index = self.indexAt(event.position().toPoint())
        return index.isValid() and index.column() == SourceColumn.TITLE
