"""The page Program unggulan: a search over all ideas, the list, and the detail beside it."""

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.model import QuickWin, Region
from gmsc_desktop.ideas.finder import NO_PILLAR, IdeaFinder
from gmsc_desktop.ideas.grouping import group_counts
from gmsc_desktop.reports.idea_wording import found_sentence, ideas_count, reading_remarks
from gmsc_desktop.search.query import LONGEST
from gmsc_desktop.ui.choices.settings_store import SettingsStore
from gmsc_desktop.ui.ideas.detail import IdeaDetail
from gmsc_desktop.ui.ideas.export import IdeaExport
from gmsc_desktop.ui.ideas.filter_bar import IdeaFilterBar
from gmsc_desktop.ui.ideas.model import IdeasModel
from gmsc_desktop.ui.ideas.nothing import NoIdeas
from gmsc_desktop.ui.ideas.saved import SavedIdeas
from gmsc_desktop.ui.ideas.view import IdeaListView
from gmsc_desktop.ui.language import worded
from gmsc_desktop.ui.painting.theme import GAP, GROUP_GAP, PAGE_INSET, SMALL
from gmsc_desktop.ui.requests import Requests
from gmsc_desktop.ui.widgets.button import Button
from gmsc_desktop.ui.widgets.keys import is_enter
from gmsc_desktop.ui.widgets.list_detail import ListDetail, Widths
from gmsc_desktop.ui.widgets.page import Page
from gmsc_desktop.ui.widgets.page_header import PageHeader
from gmsc_desktop.ui.widgets.prose import breakable, muted
from gmsc_desktop.ui.widgets.scrolled import scrolled
from gmsc_desktop.ui.widgets.search_box import SearchBox
from gmsc_desktop.ui.widgets.tab_order import tab_through


class IdeasPage(Page):
    """What is typed and chosen narrows the list at once; what is shown can be taken along."""

    def __init__(
        self, facts: Facts, finder: IdeaFinder, store: SettingsStore, requests: Requests
    ) -> None:
        super().__init__(requests)
        self._facts, self._finder = facts, finder
        self._found = finder.find("")
        self.saved = SavedIdeas(store, self)
        self.header = PageHeader()
        self.export_button, self.copy_button = Button("export"), Button("copy")
        self.search_box = SearchBox(small=True)
        self.filter_bar = IdeaFilterBar(facts)
        self.count = muted("", SMALL)
        self.model = IdeasModel(facts, self.saved, self)
        self.view = IdeaListView(self.model)
        self.nothing = NoIdeas()
        self.detail = IdeaDetail(facts, finder, self.saved, requests)
        self.export = IdeaExport(facts, requests, self)
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.search_box)
        self.retranslate()
        self._search()
        # The first letter shall not wait for the index.
        self._warm_up = QTimer(self, singleShot=True)
        self._warm_up.timeout.connect(lambda: finder.find("a"))
        self._warm_up.start(0)

    @property
    def region(self) -> Region | None:
        return self.detail.idea.region if self.detail.idea else None

    @property
    def carries(self) -> bool:
        return bool(self.search_box.text()) or self.filter_bar.active

    def take_over(self, before: Page) -> None:
        assert isinstance(before, IdeasPage)
        self.filter_bar.take_over(before.filter_bar)
        self.search_box.setText(before.search_box.text())

    def retranslate(self) -> None:
        """Word the page in the current language."""
        self.header.set_words(self.tr("Quick wins"), "")
        self.export_button.setText(self.tr("Export…"))
        self.export_button.setToolTip(self.tr("Save what is listed as Excel, CSV or PDF (Ctrl+E)"))
        self.copy_button.setText(self.tr("Copy list"))
        self.search_box.set_hint(self.tr("waste, UMKM, tourism, a region…"))
        self.model.refresh()
        self.detail.retranslate()
        self._say_found()

    def announce(self) -> None:
        """Say how many are listed."""
        self.result_changed.emit(self._sentence())

    def take_back(self) -> bool:
        if self.search_box.text():
            self.search_box.clear()
        else:
            self.filter_bar.clear()
        return True

    def begin_find(self) -> bool:
        self.body.return_to_list()
        self.search_box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def begin_export(self) -> bool:
        chosen = self._chosen()
        words = self.tr("%n quick win(s) chosen by hand.", "", len(chosen))
        filters, about = self.filter_bar.idea_filters, words if chosen else self._sentence()
        self.export.save(chosen or self.model.ideas, filters, about)
        return True

    def copy_list(self) -> bool:
        self.export.copy(self._chosen() or self.model.ideas)
        return True

    def _chosen(self) -> tuple[QuickWin, ...]:
        """Give the ideas that were chosen by hand: the one that is merely shown was not."""
        chosen = self.view.chosen
        return chosen if len(chosen) > 1 else ()

    def open_part(self, part: str) -> None:
        """Search for a text, whatever was chosen before."""
        self.body.return_to_list()
        self.filter_bar.clear()
        self.search_box.setText(part)

    def show_idea(self, idea: QuickWin) -> None:
        """Show an idea, clearing whatever hides it from the list."""
        if self.model.row_of(idea) is None:
            self.open_part("")
        row = self.model.row_of(idea)
        if row is not None:
            self.view.setCurrentIndex(self.model.index(row))
        self.body.show_detail()

    def _search(self) -> None:
        """Show what is found: of other words the best, else the idea shown before, or the first."""
        before, shown = self._found.typed, self.detail.idea
        self._find()
        typed = self._found.typed
        self._list(None if typed.strip() and typed != before else shown)

    def _find(self) -> None:
        typed, chosen = self.search_box.text()[:LONGEST], self.filter_bar.idea_filters
        if self.filter_bar.saved.isChecked():
            chosen = replace(chosen, only=frozenset(self.saved.of(self._facts.quick_wins)))
        self._found = self._finder.find(typed, chosen)
        kept = len(self.saved.of(self._found.ideas))
        self.filter_bar.show_idea_counts(self._finder.counts(self._found, chosen), kept)
        self.filter_bar.grouping.set_counts(group_counts(self._found.ideas))

    def _list(self, shown: QuickWin | None) -> None:
        """List what was found, and show an idea if it is among it, else the first."""
        found, grouping = self._found, self.filter_bar.grouping.choice
        blocker = QSignalBlocker(self.view.selectionModel())
        self.model.show_ideas(found.ideas, found.marks, grouping, found.direct)
        self.view.setUniformItemSizes(not self.model.divided)
        blocker.unblock()
        index = self.model.index(self.model.row_of(shown) or 0)
        self.view.setCurrentIndex(index)
        self.view.scrollTo(index)
        self._show_current()
        self._below.setCurrentIndex(0 if found.ideas else 1)
        for button in (self.export_button, self.copy_button):
            button.setEnabled(bool(found.ideas))
        self._say_found()
        self.announce()

    def _show_current(self) -> None:
        row = self.view.currentIndex().row()
        self.detail.show_idea(self.model.ideas[row] if row >= 0 else None)
        self.detail.show_chosen(self.view.chosen)

    def _chosen_changed(self) -> None:
        self.detail.show_chosen(self.view.chosen)
        self._say_found()

    def _keep(self) -> None:
        self.saved.toggle(*self.view.chosen)

    def _saved_changed(self) -> None:
        """Show the star; a list of those that are kept loses what is kept no longer.

        What takes the place of the one that was shown is shown, and the list does not scroll.
        """
        if not self.filter_bar.saved.isChecked():
            self.filter_bar.saved.set_count(len(self.saved.of(self._found.ideas)))
            self.model.refresh()
            return
        bar, before = self.view.verticalScrollBar(), self.detail.idea
        scrolled_to, shown = bar.value(), self.model.nearest_kept(before)
        self._find()
        self._list(shown)
        bar.setValue(scrolled_to)
        if shown is not before:
            self.view.scrollTo(self.view.currentIndex())

    def _sentence(self) -> str:
        if self.filter_bar.saved.isChecked():
            kept = self.tr("%1 saved for a study visit.")
            return kept.replace("%1", worded(ideas_count(len(self.model.ideas))))
        return worded(found_sentence(self._found))

    def _unstated(self, count: int) -> str:
        """Say how many of all that are listed, those that only mention the words among them."""
        words = self.tr("Of all %1 listed, the sources of %n state no pillar.", "", count)
        return words.replace("%1", str(len(self.model.ideas)))

    def _say_found(self) -> None:
        found = self._found
        remarks = [self._sentence(), *map(worded, reading_remarks(found))]
        unstated = sum(each.pillar == NO_PILLAR for each in self.model.ideas)
        if unstated and self.filter_bar.pillar.choice is None:
            remarks.append(self._unstated(unstated))
        if chosen := len(self._chosen()):
            remarks.append(self.tr("%n chosen: Space saves, Ctrl+E exports them.", "", chosen))
        self.count.setText(breakable(" ".join(remarks)))
        only_saved = self.filter_bar.saved.isChecked()
        self.nothing.explain(found, narrowed=self.filter_bar.active, only_saved=only_saved)

    def _hand_to_list(self, event: QKeyEvent) -> None:
        if is_enter(event) and self.model.rowCount():
            # A list that is hidden would take the keys later, from whoever types on.
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        QApplication.sendEvent(self.view, event)

    def _connect(self) -> None:
        self.search_box.textChanged.connect(self._search)
        self.search_box.list_key.connect(self._hand_to_list)
        self.search_box.speak_row_of(self.view)
        self.search_box.escaped_empty.connect(self.filter_bar.clear)
        self.filter_bar.narrowed.connect(self._search)
        self.body.resized.connect(self.filter_bar.fit)
        self.filter_bar.in_force.chips_made.connect(self._order_tab_stops)
        self.filter_bar.in_force.emptied.connect(self.search_box.setFocus)
        self.nothing.filters_cleared.connect(self.filter_bar.clear)
        self.nothing.query_cleared.connect(self.search_box.clear)
        self.nothing.word_chosen.connect(self.open_part)
        self.view.selectionModel().currentChanged.connect(self._show_current)
        self.view.keep_wanted.connect(self._keep)
        self.detail.keep_wanted.connect(self._keep)
        self.view.star_clicked.connect(self.saved.toggle)
        self.view.selectionModel().selectionChanged.connect(self._chosen_changed)
        for keys, act in (("Ctrl+D", self._keep), ("Ctrl+Shift+D", self.filter_bar.saved.click)):
            action = QAction(self, shortcut=QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(act)
            self.addAction(action)
        self.saved.changed.connect(self._saved_changed)
        self.detail.idea_wanted.connect(self.show_idea, Qt.ConnectionType.QueuedConnection)
        self.export_button.clicked.connect(self.begin_export)
        self.copy_button.clicked.connect(self.copy_list)

    def _lay_out(self) -> None:
        # The list needs the height.
        self.header.purpose.hide()
        for button in (self.export_button, self.copy_button):
            self.header.add(button)
        head = QVBoxLayout()
        head.setContentsMargins(PAGE_INSET, GROUP_GAP, GROUP_GAP, GAP)
        head.setSpacing(GAP)
        first = QHBoxLayout()
        first.setSpacing(GAP)
        first.addWidget(self.search_box, 1)
        first.addWidget(self.filter_bar.fold)
        head.addLayout(first)
        for part in (self.filter_bar, self.count):
            head.addWidget(part)
        self._below = QStackedLayout()
        self._below.addWidget(self.view)
        self._below.addWidget(scrolled(self.nothing))
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(self._below, 1)
        self.body = ListDetail(
            left, self.view, self.detail, Widths(344, 420, 600), detail_keeps=True
        )
        self.body.setSizes([762, 420])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.header)
        whole.addWidget(self.body, 1)
        self._order_tab_stops()

    def _order_tab_stops(self) -> None:
        tab_through(
            (
                *(self.export_button, self.copy_button, self.search_box),
                *self.filter_bar.tab_stops,
                *self.nothing.tab_stops,
                *(self.view, self.body.back),
                *self.detail.tab_stops,
            )
        )
