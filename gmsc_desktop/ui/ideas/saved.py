"""The ideas that a person collects for a study visit; kept from one start to the next."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from gmsc_desktop.facts.model import QuickWin
from gmsc_desktop.ideas.collected import collected, idea_key
from gmsc_desktop.ui.choices.settings_store import SettingsStore


class SavedIdeas(QObject):
    """Known by region and title, so that they are found again in newer data.

    One that the data no longer have stays kept: other data may have it again.
    """

    changed = Signal()

    def __init__(self, store: SettingsStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._keys = store.load_ideas()

    def __contains__(self, idea: QuickWin) -> bool:
        return idea_key(idea) in self._keys

    def of(self, ideas: Iterable[QuickWin]) -> tuple[QuickWin, ...]:
        """Give those that are kept, in their order."""
        return collected(ideas, self._keys)

    def toggle(self, *ideas: QuickWin) -> None:
        """Keep ideas, or no longer if all of them are; what another window kept meanwhile stays."""
        kept, keys = self._store.load_ideas(), tuple(map(idea_key, ideas))
        without = tuple(each for each in kept if each not in keys)
        all_kept = set(keys) <= set(self._keys)
        self._keys = without if all_kept else (*without, *keys)
        self._store.save_ideas(self._keys)
        self.changed.emit()
