"""Goes anywhere by name: a page, a command, a region, what can be read; Enter takes the best."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QListView, QVBoxLayout, QWidget

from gmsc_desktop.search.text import folded
from gmsc_desktop.search.typed import shortened
from gmsc_desktop.ui.dialogs.destination import Destination, DestinationsModel
from gmsc_desktop.ui.dialogs.size import open_size
from gmsc_desktop.ui.painting.theme import GROUP_GAP, PAGE_INSET
from gmsc_desktop.ui.widgets.edges import add_field_edge, add_line_edge
from gmsc_desktop.ui.widgets.keys import is_enter
from gmsc_desktop.ui.widgets.prose import Prose, breakable
from gmsc_desktop.ui.widgets.row_list import RowListDelegate
from gmsc_desktop.ui.widgets.spoken_box import ChoosingBox, spoken_row


class QuickSwitch(QDialog):
    """Commands by the beginnings of their names' words, then what `find` gives for a text.

    Of what a command is called besides, whole words must be typed: who begins a region's name
    wants no command, and so regions stand before commands of which a later word begins so.
    """

    def __init__(
        self,
        commands: Sequence[Destination],
        find: Callable[[str], Iterable[Destination]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Go to"))
        self._commands = commands
        self._find = find
        self._model = DestinationsModel(self)
        self.list = QListView()
        self.list.setModel(self._model)
        self.list.setItemDelegate(RowListDelegate(self.list))
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setAccessibleName(self.tr("Results"))
        self.query = ChoosingBox(self.list)
        self.query.setPlaceholderText(
            self.tr("Region, page, command, quick win, question or source")
        )
        self.query.setAccessibleName(self.tr("Go to"))
        self.query.outcome = lambda: spoken_row(self.list) or self.nothing.text()
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
        self.list.clicked.connect(self.accept)
        open_size(self, 640, 440)
        self._search()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # The list calls a click activation too, where the desktop activates by one.
        if is_enter(event):
            self.accept()
        else:
            super().keyPressEvent(event)

    def accept(self) -> None:
        """Go there."""
        row = self.list.currentIndex().row()
        if row >= 0:
            chosen = self._model.found[row]
            super().accept()
            chosen.run()

    def _search(self) -> None:
        typed = self.query.text().strip()
        commands, found = self._matching_commands(), [*(self._find(typed) if typed else ())]
        wanted = [each for each in commands if _is_meant(each, folded(typed))]
        begun = [each for each in found if typed and folded(each.also).startswith(folded(typed))]
        # Of those in several lists the first place counts.
        found = [*wanted, *begun, *commands, *found]
        # A pillar may be found by its name, and by its text again.
        once: dict[str, Destination] = {}
        for each in found:
            once.setdefault(each.label, each)
        self._model.show_found([*once.values()])
        self.list.setCurrentIndex(self._model.index(0) if once else QModelIndex())
        self.list.setVisible(bool(once))
        self.nothing.setVisible(not once)
        text = self.tr("Nothing is called “%1”. Try a page, a command, a year, or fewer letters.")
        words = text.replace("%1", breakable(shortened(self.query.text())))
        # Hidden words would be told too.
        self.nothing.setText("" if once else words)
        self.query.outcome_changed.emit()

    def _matching_commands(self) -> list[Destination]:
        """Give those that are called so, first those of that name."""
        typed = folded(self.query.text()).split()
        begun = {each.label: _begun(each, typed) for each in self._commands}
        matching = (
            each
            for each in self._commands
            if set(typed) <= {*begun[each.label], *folded(f"{each.kind} {each.also}").split()}
        )
        return sorted(matching, key=lambda each: len(begun[each.label]) < len(set(typed)))


def _is_meant(command: Destination, typed: str) -> bool:
    """Whether a command's name begins so, or only whole words of all that it is called stand."""
    words = folded(f"{command.name} {command.kind} {command.also}").split()
    return folded(command.name).startswith(typed) or set(typed.split()) <= set(words)


def _begun(command: Destination, typed: Iterable[str]) -> set[str]:
    """Give what was typed that words of its name begin with."""
    words = folded(command.name).split()
    return {part for part in typed if any(word.startswith(part) for word in words)}
