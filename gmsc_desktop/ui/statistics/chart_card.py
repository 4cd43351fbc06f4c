"""A chart on a card: title, legend, and bars or the table behind them."""

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from gmsc_desktop.reports.charts import Chart
from gmsc_desktop.search.filters import Filters
from gmsc_desktop.ui.painting.theme import GAP, GROUP_GAP, PAGE_INSET
from gmsc_desktop.ui.statistics.bar_view import BarView
from gmsc_desktop.ui.statistics.card import Card
from gmsc_desktop.ui.statistics.legend import Legend
from gmsc_desktop.ui.widgets.fit_columns import fit_columns
from gmsc_desktop.ui.widgets.plain_table import fit_height, make_table
from gmsc_desktop.ui.widgets.prose import Prose, heading
from gmsc_desktop.ui.widgets.rows_model import RowsModel


class ChartCard(Card):
    """Says what is pointed at and chosen; `menu_wanted` carries where, on the screen."""

    pointed = Signal(str)
    left = Signal()
    chosen = Signal(Filters)
    copy_wanted = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(
        self, chart: Chart, corner: QWidget | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.chart = chart
        self.title: Prose = heading("")
        self.title.setWordWrap(False)
        self.legend = Legend()
        self.bars = BarView(chart)
        self.rows = RowsModel(chart.table, self)
        self.table = make_table(self.rows, ())
        self.table.horizontalHeader().setStretchLastSection(False)
        self.table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.table.hide()
        self._lay_out(corner)
        self._connect()
        self.show_chart(chart)
        fit_height(self.table)

    def show_chart(self, chart: Chart) -> None:
        """Show a chart in the place of the one before; the table's row stays the current one."""
        at = self.table.currentIndex()
        row = chart.row_of(self.chart.bars[at.row()] if at.isValid() else None)
        self.chart = chart
        self.title.setText(chart.title)
        self.legend.show_chart(chart)
        self.bars.show_chart(chart)
        self.rows.set_rows(chart.table)
        self.table.setAccessibleName(chart.title)
        self.table.setCurrentIndex(self.rows.index(row, max(at.column(), 0)))
        fit_columns(self.table, chart.table)

    def show_table(self, *, wanted: bool) -> None:
        """Show the table, or the bars, at the same row; the focus stays where it was."""
        shown, hidden = (self.table, self.bars) if wanted else (self.bars, self.table)
        had_keys = hidden.hasFocus()
        shown.setCurrentIndex(shown.model().index(hidden.currentIndex().row(), 0))
        hidden.hide()
        shown.show()
        self.legend.setVisible(not wanted)
        if had_keys:
            shown.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            fit_columns(self.table, self.chart.table)

    def _lay_out(self, corner: QWidget | None) -> None:
        head = QHBoxLayout()
        head.setSpacing(GAP)
        head.addWidget(self.title, 1)
        if corner:
            head.addWidget(corner)
        words = QVBoxLayout()
        # The rows' background reaches a little over their words on both sides.
        words.setContentsMargins(GAP, 0, GAP, 0)
        words.addLayout(head)
        words.addWidget(self.legend)
        words.setSpacing(0)
        self.column.setContentsMargins(PAGE_INSET - GAP, GROUP_GAP, PAGE_INSET - GAP, GAP)
        self.column.setSpacing(4)
        self.column.addLayout(words)
        self.column.addWidget(self.bars, 1)
        self.column.addWidget(self.table)
        self.column.addStretch(0)

    def _connect(self) -> None:
        self.bars.pointed.connect(self.pointed)
        self.bars.left.connect(self.left)
        self.bars.chosen.connect(self.chosen)
        self.table.activated.connect(
            lambda index: self.chosen.emit(self.chart.bars[index.row()].filters)
        )
        for view in (self.bars, self.table):
            view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            view.customContextMenuRequested.connect(
                lambda at, view=view: self.menu_wanted.emit(view.viewport().mapToGlobal(at))
            )
            copy = QShortcut(QKeySequence.StandardKey.Copy, view)
            copy.setContext(Qt.ShortcutContext.WidgetShortcut)
            copy.activated.connect(self.copy_wanted)
