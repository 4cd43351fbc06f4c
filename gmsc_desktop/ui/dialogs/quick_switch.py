"""Goes anywhere by name: a page, a command, a region, what can be read; Enter takes the best."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QModelIndex, QStringListModel, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QListView, QVBoxLayout, QWidget

from gmsc_desktop.search.finder import Finder
from gmsc_desktop.search.text import folded
from gmsc_desktop.search.typed import shortened
from gmsc_desktop.ui.dialogs.size import open_size
from gmsc_desktop.ui.painting.theme import GROUP_GAP, PAGE_INSET
from gmsc_desktop.ui.widgets.edges import add_field_edge, add_line_edge
from gmsc_desktop.ui.widgets.prose import Prose, breakable
from gmsc_desktop.ui.widgets.row_list import RowListDelegate

_MOST = 200
_LIST_KEYS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


@dataclass(frozen=True, slots=True)
class Destination:
    """Something to go to or to do, by its name, its kind, or what it is `also` called."""

    name: str
    kind: str
    run: Callable[[], object]
    also: str = ""

    @property
    def label(self) -> str:
        """What stands in the list."""
        return f"{self.name} · {self.kind}"


class QuickSwitch(QDialog):
    """Commands by the beginnings of their words, regions as the search has them, then the rest."""

    def __init__(
        self,
        finder: Finder,
        commands: Sequence[Destination],
        show_region: Callable[[str], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Go to"))
        self._finder = finder
        self._commands = commands
        self._show_region = show_region
        self._beside: Callable[[str], Iterable[Destination]] = lambda _: ()
        self._found: list[Destination] = []
        self.query = _Query()
        self.query.setPlaceholderText(
            self.tr("Region, page, command, quick win, question or source")
        )
        self.query.setAccessibleName(self.tr("Go to"))
        self._labels = QStringListModel(self)
        self.list = QListView()
        self.list.setModel(self._labels)
        self.list.setItemDelegate(RowListDelegate(self.list))
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setAccessibleName(self.tr("Results"))
        self.query.list = self.list
        self.nothing = Prose()
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        add_line_edge(self.query)
        add_field_edge(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(PAGE_INSET, PAGE_INSET, PAGE_INSET, PAGE_INSET)
        column.setSpacing(GROUP_GAP)
        column.addWidget(self.query)
        column.addWidget(self.list, 1)
        column.addWidget(self.nothing, 1)
        self.query.textChanged.connect(self._search)
        self.query.returnPressed.connect(self.accept)
        self.list.activated.connect(self.accept)
        self.list.clicked.connect(self.accept)
        open_size(self, 640, 440)
        self._search()

    def search_beside(self, beside: Callable[[str], Iterable[Destination]]) -> None:
        """Search these too, for what stands below the regions."""
        self._beside = beside

    def accept(self) -> None:
        """Go there."""
        row = self.list.currentIndex().row()
        if 0 <= row < len(self._found):
            chosen = self._found[row]
            super().accept()
            chosen.run()

    def _search(self) -> None:
        typed = self.query.text().strip()
        found = [*self._matching_commands(), *self._matching_regions(typed)]
        found += self._beside(typed) if typed else ()
        # A pillar may be found by its name, and by its text again.
        once: dict[str, Destination] = {}
        for each in found:
            once.setdefault(each.label, each)
        self._found = [*once.values()][:_MOST]
        self._labels.setStringList([each.label for each in self._found])
        self.list.setCurrentIndex(self._labels.index(0) if self._found else QModelIndex())
        self.list.setVisible(bool(self._found))
        self.nothing.setVisible(not self._found)
        text = self.tr("Nothing is called “%1”. Try a page, a command, a year, or fewer letters.")
        self.nothing.setText(text.replace("%1", breakable(shortened(self.query.text()))))

    def _matching_commands(self) -> Iterator[Destination]:
        typed = folded(self.query.text()).split()
        for command in self._commands:
            words = folded(f"{command.name} {command.kind} {command.also}").split()
            if all(any(word.startswith(part) for word in words) for part in typed):
                yield command

    def _matching_regions(self, typed: str) -> Iterator[Destination]:
        for region in self._finder.find(typed).regions if typed else ():
            code = region.code
            yield Destination(
                region.full_name,
                region.province.name,
                lambda code=code: self._show_region(code),  # type: ignore[misc]
            )


class _Query(QLineEdit):
    """Hands the keys that move in the list on to it."""

    list: QListView

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _LIST_KEYS:
            QCoreApplication.sendEvent(self.list, event)
        else:
            super().keyPressEvent(event)
