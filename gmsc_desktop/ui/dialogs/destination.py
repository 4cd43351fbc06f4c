"""What Ctrl+K offers, as rows of a list."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QObject, Qt

from gmsc_desktop.search.text import Span
from gmsc_desktop.ui.widgets.row_list import BOLD_ROLE
from gmsc_desktop.ui.widgets.table_model import NO_PARENT, Index


@dataclass(frozen=True, slots=True)
class Destination:
    """Something to go to or to do, by its name, its kind, or what it is `also` called."""

    name: str
    kind: str
    run: Callable[[], object]
    also: str = ""
    bold: Callable[[str], tuple[Span, ...]] = lambda _: ()
    """Gives the letters of the name that were found: asked of those rows only that are seen."""

    @property
    def label(self) -> str:
        """What stands in the list."""
        return f"{self.name} · {self.kind}"


class DestinationsModel(QAbstractListModel):
    """Those that were found, best first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.found: Sequence[Destination] = ()

    def show_found(self, found: Sequence[Destination]) -> None:
        """Show these."""
        self.beginResetModel()
        self.found = found
        self.endResetModel()

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.found)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        found = self.found[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return found.label
        return found.bold(found.name) if role == BOLD_ROLE else None
