"""Recent searches as a menu: one is taken up again, all are cleared, keeping them is optional.

They stay on this PC, in the settings file.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from gmsc_desktop.search.typed import shortened
from gmsc_desktop.ui.choices.settings_store import SettingsStore
from gmsc_desktop.ui.widgets.tool_tip import menu_words


class RecentSearches(QMenu):
    """Built anew each time it opens; `chosen` carries the query taken up again."""

    chosen = Signal(str)

    def __init__(self, store: SettingsStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self.aboutToShow.connect(self._fill)

    def remember(self, typed: str) -> None:
        """Keep a query that led to an answer, unless the person does not want that."""
        self._store.remember(typed)

    def offer_below(self, box: QWidget) -> None:
        """Open below the search box."""
        self.popup(box.mapToGlobal(box.rect().bottomLeft()))

    def _fill(self) -> None:
        self.clear()
        recent = self._store.load_recent()
        for query in recent:
            action = self.addAction(menu_words(shortened(query)))
            action.triggered.connect(lambda _=False, each=query: self.chosen.emit(each))
        if not recent:
            self.addAction(self.tr("No recent searches")).setEnabled(False)
        self.addSeparator()
        clear = self.addAction(self.tr("&Clear recent searches"))
        clear.setEnabled(bool(recent))
        clear.triggered.connect(lambda: self._store.save_recent(()))
        keep = self.addAction(self.tr("&Keep recent searches"))
        keep.setCheckable(True)
        keep.setChecked(self._store.keeps_recent())
        keep.toggled.connect(self._keep)

    def _keep(self, wanted: bool) -> None:
        self._store.keep_recent(wanted)
        if not wanted:
            self._store.save_recent(())
