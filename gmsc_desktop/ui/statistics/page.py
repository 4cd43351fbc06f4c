"""The page Statistik: four numbers and three charts, each with the table behind it."""

from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QMenu,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.reports.charts import Chart, Order, cohort_chart, island_chart, province_chart
from gmsc_desktop.reports.statistics import totals
from gmsc_desktop.reports.wording import listed
from gmsc_desktop.ui.language import current_language, worded
from gmsc_desktop.ui.painting.theme import GROUP_GAP, PAGE_INSET
from gmsc_desktop.ui.requests import Requests
from gmsc_desktop.ui.statistics.chart_card import ChartCard
from gmsc_desktop.ui.statistics.chart_export import ChartExport
from gmsc_desktop.ui.statistics.tile import Tile
from gmsc_desktop.ui.widgets.button import Button
from gmsc_desktop.ui.widgets.chip import Chip
from gmsc_desktop.ui.widgets.closed_menu import let_go_when_closed
from gmsc_desktop.ui.widgets.drop_down import DropDown
from gmsc_desktop.ui.widgets.page import Page
from gmsc_desktop.ui.widgets.page_header import PageHeader

_TWO_CHARTS, _FOUR_TILES = 60, 40
"""Widths of the page, in heights of a line, from which so many stand side by side."""


class StatisticsPage(Page):
    """A bar leads to its regions, by the window; what it says stands in the status bar."""

    def __init__(self, facts: Facts, requests: Requests) -> None:
        super().__init__(requests)
        self._facts = facts
        self._arrangement: tuple[bool, bool, bool] | None = None
        self.header = PageHeader()
        self.bars_chip, self.table_chip = Chip(), Chip()
        self.export_button = Button("export")
        self._menu = QMenu(self)
        self.export_button.setMenu(self._menu)
        self.order = DropDown()
        for each in Order:
            self.order.addItem("", each)
        self.tiles = tuple(Tile() for _ in range(4))
        cohorts, islands, provinces = self._charts()
        self.cohorts = ChartCard(cohorts)
        self.islands = ChartCard(islands)
        self.provinces = ChartCard(provinces, self.order)
        self.cards = (self.cohorts, self.islands, self.provinces)
        # Kept, since PySide6 remembers for good each menu that was put into another.
        self._menus = tuple(self._menu.addMenu("") for _ in self.cards)
        for menu in (self._menu, *self._menus):
            let_go_when_closed(menu)
        self.export = ChartExport(facts.edition.version, requests, self)
        self._scroll = QScrollArea()
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.cohorts.bars)
        self.retranslate()

    def retranslate(self) -> None:
        """Word the page in the current language."""
        purpose = self.tr("Enter or a click on a bar lists its regions")
        self.header.set_words(self.tr("Statistics"), purpose)
        self.bars_chip.set_label(self.tr("Chart"))
        self.table_chip.set_label(self.tr("Table"))
        self.export_button.setText(self.tr("Export"))
        self.order.set_title(self.tr("Sort"))
        orders = (self.tr("By share"), self.tr("By number"), self.tr("By name"))
        for row, words in enumerate(orders):
            self.order.setItemText(row, words)
        self._show_charts()
        self._show_totals()

    def begin_export(self) -> bool:
        """Offer each chart's ways out below the button."""
        self._menu.popup(self.export_button.mapToGlobal(self.export_button.rect().bottomLeft()))
        return True

    def announce(self) -> None:
        """Sum up what is known."""
        known = self.tr("%n region(s) certainly took part", "", len(self._facts.participants))
        years = worded(listed(self._facts.incomplete_years))
        incomplete = self.tr("cohorts not complete yet: %1").replace("%1", years)
        self.result_changed.emit(f"{known} · {incomplete}" if years else known)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _charts(self) -> tuple[Chart, Chart, Chart]:
        return (
            cohort_chart(self._facts, current_language()),
            island_chart(self._facts, current_language()),
            province_chart(self._facts, self._order(), current_language()),
        )

    def _order(self) -> Order:
        return Order(self.order.currentData())

    def _sort(self) -> None:
        self.provinces.show_chart(self._charts()[2])
        words = self.order.currentText().lower()
        self.result_changed.emit(self.tr("Sorted %1").replace("%1", words))

    def _show_charts(self) -> None:
        for card, chart in zip(self.cards, self._charts(), strict=True):
            card.show_chart(chart)

    def _show_totals(self) -> None:
        known = totals(self._facts)
        official = self.tr("participants officially, %1–%2")
        official = official.replace("%1", str(known.first_year))
        figures = (
            (known.certain, self.tr("regions certainly took part")),
            (known.ambiguous, self.tr("to be checked")),
            (known.not_found, self.tr("not found in the sources yet")),
            (known.official, official.replace("%2", str(known.last_year))),
        )
        for tile, (number, words) in zip(self.tiles, figures, strict=True):
            tile.show_figure(QLocale().toString(number), words)

    def _show_tables(self, *, wanted: bool) -> None:
        for card in self.cards:
            card.show_table(wanted=wanted)
        self._arrange()

    def _fill_menu(self) -> None:
        for menu, card in zip(self._menus, self.cards, strict=True):
            menu.setTitle(card.chart.title)
            menu.clear()
            self.export.offer(menu, card.chart)

    def _open_menu(self, card: ChartCard, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.export.offer(menu, card.chart)
        menu.popup(at)

    def _keep_in_sight(self, view: QAbstractItemView) -> None:
        """Scroll to the bar or row that has the focus, where its card is higher than the page."""
        row = view.visualRect(view.currentIndex())
        if view.hasFocus() and row.isValid():
            at = view.viewport().mapTo(self._content, row.center())
            self._scroll.ensureVisible(at.x(), at.y(), 0, 2 * row.height())

    def _arrange(self) -> None:
        """Put tiles and charts side by side where they fit; tables are wider than bars."""
        area = self.width() // self.fontMetrics().height()
        side_by_side = area >= _TWO_CHARTS and not self.table_chip.isChecked()
        # Where the page scrolls, no part of it does.
        scrolls = side_by_side and self._left_height() <= self._scroll.height()
        arrangement = (area >= _FOUR_TILES, side_by_side, scrolls)
        if arrangement == self._arrangement:
            return
        self._arrangement = arrangement
        for number, tile in enumerate(self.tiles):
            place = divmod(number, 4 if area >= _FOUR_TILES else 2)
            self._tile_grid.addWidget(tile, *place)
            self._tile_grid.setColumnStretch(number, number < 2 or area >= _FOUR_TILES)
        self._grid.setColumnStretch(1, 1 if side_by_side else 0)
        places = ((0, 0), (1, 0), (0, 1)) if side_by_side else ((0, 0), (1, 0), (2, 0))
        for card, (row, column) in zip(self.cards, places, strict=True):
            self._grid.addWidget(card, row, column, 2 if column else 1, 1)
            card.bars.set_scrolling(wanted=scrolls and card is self.provinces)

    def _left_height(self) -> int:
        """Give how high tiles and the two charts below each other are at least."""
        parts = (self.tiles[0], self.cohorts, self.islands)
        return sum(part.minimumSizeHint().height() for part in parts) + 2 * (GROUP_GAP + PAGE_INSET)

    def _connect(self) -> None:
        self.table_chip.toggled.connect(lambda on: self._show_tables(wanted=on))
        self._menu.aboutToShow.connect(self._fill_menu)
        self.order.currentIndexChanged.connect(self._sort)
        for card in self.cards:
            card.pointed.connect(self.result_changed)
            for view in (card.bars, card.table):
                view.selectionModel().currentChanged.connect(
                    lambda *_, view=view: self._keep_in_sight(view)
                )
            card.left.connect(self.announce)
            card.chosen.connect(self.requests.list_regions)
            card.copy_wanted.connect(lambda card=card: self.export.copy(card.chart))
            card.menu_wanted.connect(lambda at, card=card: self._open_menu(card, at))

    def _lay_out(self) -> None:
        self._segments = QButtonGroup(self)
        segments = QHBoxLayout()
        segments.setSpacing(0)
        for chip in (self.bars_chip, self.table_chip):
            chip.join(self._segments)
            chip.set_joins(left=chip is self.table_chip, right=chip is self.bars_chip)
            segments.addWidget(chip)
        self.bars_chip.setChecked(True)
        segmented = QWidget()
        segments.setContentsMargins(0, 0, 0, 0)
        segmented.setLayout(segments)
        self.header.add(segmented)
        self.header.add(self.export_button)
        self._content = QWidget()
        self._tile_grid, self._grid = QGridLayout(), QGridLayout()
        whole = QVBoxLayout(self._content)
        whole.setContentsMargins(PAGE_INSET, PAGE_INSET, PAGE_INSET, PAGE_INSET)
        whole.setSpacing(GROUP_GAP)
        for grid in (self._tile_grid, self._grid):
            grid.setSpacing(GROUP_GAP)
        whole.addLayout(self._tile_grid)
        whole.addLayout(self._grid, 1)
        self._grid.setColumnStretch(0, 1)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._content)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self._scroll, 1)
