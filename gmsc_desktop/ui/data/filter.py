"""The sources that words, cohort and clearness leave, and how many each choice would leave."""

from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel

from gmsc_desktop.facts.model import Source
from gmsc_desktop.reports.source_uses import Clearness, SourceUse
from gmsc_desktop.search.text import folded
from gmsc_desktop.ui.data.models import SourcesModel
from gmsc_desktop.ui.widgets.table_model import SORT_ROLE


class SourceFilter(QSortFilterProxyModel):
    """Every word typed must stand somewhere in publisher, title or address."""

    def __init__(self, model: SourcesModel, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self._words: tuple[str, ...] = ()
        self._letters: dict[str, str] = {}
        self.year: int | None = None
        self.clearness: Clearness | None = None
        self.setSortRole(SORT_ROLE)
        self.setSourceModel(model)

    def narrow(self, typed: str) -> None:
        """Take up what is typed, and the choices as they are now."""
        self._words = tuple(folded(typed).split())
        if self._words and not self._letters:
            # Only now: folding every title takes longer than showing the page.
            self._letters = {use.source.id: _letters(use.source) for use in self._model.uses}
        self.beginFilterChange()
        self.endFilterChange()

    def publishers(self) -> list[str]:
        """Give the publisher of each row that is left, in their order."""
        rows = (self.mapToSource(self.index(row, 0)).row() for row in range(self.rowCount()))
        return [self._model.use(row).source.publisher for row in rows]

    def year_counts(self) -> Counter[int]:
        """Say how many sources each cohort would leave."""
        left = self._left(any_year=True)
        return Counter(year for use in left for year in use.years)

    def clearness_counts(self) -> Counter[Clearness]:
        """Say how many sources each clearness would leave."""
        return Counter(use.clearness for use in self._left(any_clearness=True) if use.clearness)

    def filterAcceptsRow(  # noqa: N802
        self,
        source_row: int,
        source_parent: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """Say whether a source is left."""
        return self._accepts(self._model.use(source_row))

    def _left(self, *, any_year: bool = False, any_clearness: bool = False) -> Iterator[SourceUse]:
        for use in self._model.uses:
            if self._accepts(use, any_year=any_year, any_clearness=any_clearness):
                yield use

    def _accepts(
        self, use: SourceUse, *, any_year: bool = False, any_clearness: bool = False
    ) -> bool:
        return (
            (not self._words or self._has_words(use.source))
            and (any_year or self.year is None or self.year in use.years)
            and (any_clearness or self.clearness in (None, use.clearness))
        )

    def _has_words(self, source: Source) -> bool:
        letters = self._letters[source.id]
        return all(word in letters for word in self._words)


def _letters(source: Source) -> str:
    return folded(f"{source.publisher} {source.title} {source.address}")
