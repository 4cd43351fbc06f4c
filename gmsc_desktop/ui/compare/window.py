"""The window Bandingkan: two to five regions side by side, or all regions of a province."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QModelIndex, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QMenu, QStackedLayout, QVBoxLayout, QWidget

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.model import Province, Region
from gmsc_desktop.reports.comparison import (
    MOST,
    all_sources_of,
    one_below_another,
    side_by_side,
)
from gmsc_desktop.search.finder import Finder
from gmsc_desktop.tables.cells import Row
from gmsc_desktop.tables.save_table import save_table
from gmsc_desktop.ui.choices.settings_store import SettingsStore
from gmsc_desktop.ui.compare.choice_bar import ChoiceBar
from gmsc_desktop.ui.compare.columns_model import ColumnsModel
from gmsc_desktop.ui.compare.columns_view import ColumnsView
from gmsc_desktop.ui.dialogs.region_picker import RegionPicker
from gmsc_desktop.ui.exporting.copying import copy_table
from gmsc_desktop.ui.exporting.saver import Saver
from gmsc_desktop.ui.language import current_language
from gmsc_desktop.ui.painting.theme import GAP, PAGE_INSET
from gmsc_desktop.ui.requests import Export, Requests, Steps
from gmsc_desktop.ui.widgets.button import Button
from gmsc_desktop.ui.widgets.fit_columns import fit_columns
from gmsc_desktop.ui.widgets.plain_table import make_table
from gmsc_desktop.ui.widgets.prose import Prose, muted
from gmsc_desktop.ui.widgets.rows_model import RowsModel
from gmsc_desktop.ui.widgets.tool_tip import menu_words, tool_tip
from gmsc_desktop.ui.widgets.window_keys import press_button


class CompareWindow(QDialog):
    """Stays open beside the main window, which adds regions by `add`; deleted when closed."""

    def __init__(
        self,
        facts: Facts,
        finder: Finder,
        store: SettingsStore,
        requests: Requests,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._requests = requests
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._facts = facts
        self._finder = finder
        self._regions: tuple[Region, ...] = ()
        self._province: Province | None = None
        self.choice = ChoiceBar(facts.provinces)
        self.plan_button = Button("print")
        self.copy_button = Button("copy")
        self.export_button = Button("export")
        self.columns_model = ColumnsModel(parent=self)
        self.columns = ColumnsView(self.columns_model)
        self.rows_model = RowsModel(parent=self)
        self.rows = make_table(self.rows_model, ())
        self.empty: Prose = Prose()
        self.note: Prose = muted("")
        self.saver = Saver(self)
        self._lay_out()
        self._connect()
        self.retranslate()
        self._show()

    @property
    def regions(self) -> tuple[Region, ...]:
        """What is compared: the regions that were chosen, or all of the province."""
        if self._province is None:
            return self._regions
        return tuple(each for each in self._facts.regions if each.province is self._province)

    def add(self, regions: Sequence[Region]) -> None:
        """Put regions beside the others, each once, as far as they fit."""
        self._province = None
        wanted = tuple(dict.fromkeys((*self._regions, *regions)))
        self._regions = wanted[:MOST]
        self._show()
        if len(wanted) > MOST:
            self.note.setText(self.tr("At most %n region(s): take one away first.", "", MOST))

    def clear(self) -> None:
        """Take all regions away."""
        self._regions = ()

    def show_province(self, code: str) -> None:
        """Show all regions of a province; no code goes back to the chosen regions."""
        found = (each for each in self._facts.provinces if each.code == code)
        self._province = next(found, None)
        self._show()

    def retranslate(self) -> None:
        """Word the window in the current language."""
        self.setWindowTitle(self.tr("Compare"))
        self.plan_button.setText(self.tr("&Study visit…"))
        self.plan_button.setToolTip(
            self.tr("Plan of a study visit on one page: the first region visits the others")
        )
        self.copy_button.setText(self.tr("&Copy"))
        self.export_button.setText(self.tr("&Export…"))
        self.columns.setAccessibleName(self.tr("Regions side by side"))
        self.rows.setAccessibleName(self.tr("Regions of the province"))
        self._say_hint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self._reword()
        elif event.type() == QEvent.Type.FontChange and self._province:
            fit_columns(self.rows, self._table(addresses=False))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press the button that has the focus: none is the dialog's own."""
        if not press_button(self.focusWidget(), event):
            super().keyPressEvent(event)

    def copy(self) -> None:
        """Put the comparison on the clipboard, for Excel and for Word."""
        copy_table(self._table(addresses=True))
        self.note.setText(self.tr("%1 copied").replace("%1", self._subject()))

    def export(self) -> None:
        """Ask where to save the comparison, and save it there."""
        table, title = self._table(addresses=True), self.windowTitle()

        def steps(file: Path) -> Steps:
            return save_table(table, title, file), len(table)

        self.saver.ask(Export(self.tr("Export"), title, (".xlsx", ".csv"), steps))

    def plan_visit(self) -> None:
        """Show the page on a visit of the first region to the others."""
        # Late: few plan one.
        from gmsc_desktop.ui.dialogs.visit_plan import make_plan

        dialog = make_plan(self._facts, self._store, self._regions, self)
        dialog.saver.said.connect(self._requests.say)
        dialog.open()

    def _table(self, *, addresses: bool) -> list[Row]:
        if self._province:
            return one_below_another(self._facts, self.regions, current_language())
        return side_by_side(self._facts, self._regions, current_language(), addresses=addresses)

    def _subject(self) -> str:
        if self._province:
            return self._province.name
        return ", ".join(region.short_name for region in self._regions)

    def _show(self) -> None:
        self.choice.show_choice(() if self._province else self._regions, self._province)
        table = self._table(addresses=False)
        shown: QWidget = self.empty
        if self._province:
            self.rows_model.set_rows(table)
            fit_columns(self.rows, table)
            shown = self.rows
        elif self._regions:
            self.columns_model.set_rows(table)
            shown = self.columns
        self._body.setCurrentWidget(shown)
        for view in (self.columns, self.rows):
            if view is shown and not view.currentIndex().isValid():
                view.setCurrentIndex(view.model().index(0, 0))
        for button in (self.copy_button, self.export_button):
            button.setEnabled(shown is not self.empty)
        self.plan_button.setEnabled(shown is self.columns and len(self._regions) > 1)
        self._say_hint()

    def _reword(self) -> None:
        """Word what is shown in the current language; the current cell stays where it is."""
        table = self._table(addresses=False)
        if self._province:
            self.rows_model.reword(table)
            fit_columns(self.rows, table)
        elif self._regions:
            self.columns_model.reword(table)

    def _say_hint(self) -> None:
        self.empty.setText(
            self.tr("Nothing to compare yet. Add two to five regions, or choose a whole province.")
        )
        if self._province:
            hint = self.tr("Enter shows the region in the main window.")
        elif len(self._regions) == 1:
            hint = self.tr("Add another region to see them side by side.")
        elif self._regions:
            hint = self.tr("Enter on the sources opens one; elsewhere it shows the region.")
        else:
            hint = ""
        self.note.setText(hint)

    def _remove(self, code: str) -> None:
        at = next(n for n, region in enumerate(self._regions) if region.code == code)
        self._regions = tuple(each for each in self._regions if each.code != code)
        self._show()
        # The chip with the focus is gone: it goes to the one in its place.
        chips = self.choice.chips
        (chips[min(at, len(chips) - 1)] if chips else self.choice.add_button).setFocus()

    def _ask_for_region(self) -> None:
        picker = RegionPicker(self._finder, "", self)
        picker.picked.connect(lambda code: self.add([self._facts.region_by_code[code]]))
        picker.open()

    def _activate_cell(self, index: QModelIndex) -> None:
        region = self._regions[index.column()]
        if index.row() == self.columns_model.rowCount() - 1:
            self._offer_sources(region, index)
        else:
            self._requests.show_region(region.code)

    def _offer_sources(self, region: Region, index: QModelIndex) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for source in all_sources_of(self._facts, region):
            if source.address:
                words = f"{source.publisher}: {source.title}" if source.title else source.publisher
                action = menu.addAction(menu_words(words))
                action.setToolTip(tool_tip(source.address))
                action.triggered.connect(
                    lambda _=False, address=source.address: self._requests.open_address(address)
                )
        cell = self.columns.visualRect(index)
        menu.popup(self.columns.viewport().mapToGlobal(cell.topLeft()))

    def _connect(self) -> None:
        self.choice.removed.connect(self._remove)
        self.choice.more_wanted.connect(self._ask_for_region)
        self.choice.province_chosen.connect(self.show_province)
        self.plan_button.clicked.connect(self.plan_visit)
        self.copy_button.clicked.connect(self.copy)
        self.export_button.clicked.connect(self.export)
        self.saver.said.connect(self.note.setText)
        self.finished.connect(self.saver.stop)
        self.columns.activated.connect(self._activate_cell)
        self.rows.activated.connect(
            lambda index: self._requests.show_region(self.regions[index.row()].code)
        )
        for view in (self.columns, self.rows):
            shortcut = QShortcut(QKeySequence.StandardKey.Copy, view)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(self.copy)

    def _lay_out(self) -> None:
        self.resize(1000, 600)
        head = QHBoxLayout()
        head.setContentsMargins(PAGE_INSET, PAGE_INSET, PAGE_INSET, PAGE_INSET)
        head.setSpacing(GAP)
        head.addWidget(self.choice, 1)
        for button in (self.plan_button, self.copy_button, self.export_button):
            button.setAutoDefault(False)
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self.choice.add_button.setAutoDefault(False)
        self.empty.setContentsMargins(PAGE_INSET, 0, PAGE_INSET, 0)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._body = QStackedLayout()
        for part in (self.empty, self.columns, self.rows):
            self._body.addWidget(part)
        foot = QHBoxLayout()
        foot.setContentsMargins(PAGE_INSET, GAP, PAGE_INSET, GAP)
        foot.addWidget(self.note, 1)
        foot.addWidget(self.saver.strip)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(self._body, 1)
        self.saver.bar_made.connect(lambda bar: column.insertWidget(2, bar))
        column.addLayout(foot)
