"""The part of Data & Sumber that installs, switches and removes packs."""

from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gmsc_desktop.errors.error import GmscError
from gmsc_desktop.ui.dates import whole_date
from gmsc_desktop.ui.dialogs.question import Question, ask
from gmsc_desktop.ui.language import current_language, worded
from gmsc_desktop.ui.packs.installed_row import InstalledRow, Line
from gmsc_desktop.ui.painting.theme import GAP, SMALL
from gmsc_desktop.ui.requests import Requests
from gmsc_desktop.ui.widgets.button import Button
from gmsc_desktop.ui.widgets.framed import Framed
from gmsc_desktop.ui.widgets.prose import heading, muted
from gmsc_desktop.updates.active import read_bundled_edition
from gmsc_desktop.updates.pointer import Pointer, read_pointer, store_folder

if TYPE_CHECKING:
    from gmsc_desktop.updates.installed import Installed
    from gmsc_desktop.updates.store import Store

_BUNDLED = Pointer()


@dataclass(frozen=True, slots=True)
class Shelf:
    """The packs that are installed, and which is in use."""

    packs: "tuple[Installed, ...]" = ()
    pointer: Pointer = _BUNDLED

    def differs(self, other: "Shelf") -> bool:
        """Whether something else is installed, or in use."""
        return self.pointer != other.pointer or self._names() != other._names()

    def _names(self) -> list[tuple[str, bool]]:
        return [(each.name, each.active) for each in self.packs]


class PackSection(QWidget):
    """Two buttons, and below them what is installed, if anything is.

    `list_changed` says that a pack is gone.
    """

    list_changed = Signal()

    def __init__(self, in_use: str | None, shelf: Shelf, requests: Requests) -> None:
        super().__init__()
        self._requests = requests
        self._in_use = in_use
        self._shelf = shelf
        self.install_button = Button("package")
        self.install_button.setText(self.tr("Install data pack…"))
        self.install_button.clicked.connect(requests.install_pack)
        self.back_button = Button("back")
        self.back_button.clicked.connect(
            lambda: self._switch(lambda store: store.go_back()), Qt.ConnectionType.QueuedConnection
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self.install_button)
        column.addWidget(self.back_button)
        remark = self.tr(
            "Packs are read from a file, without internet. What is in one is shown first."
        )
        column.addWidget(muted(remark, SMALL))
        self._word_back()
        if shelf.packs:
            self._add_list(column)

    def _word_back(self) -> None:
        pointer = self._shelf.pointer
        words = self.tr("Back to the built-in data")
        if pointer.before:
            words = self.tr("Back to %1").replace("%1", _version(pointer.before))
        self.back_button.setText(words)
        self.back_button.setEnabled(pointer != _BUNDLED)

    def _add_list(self, column: QVBoxLayout) -> None:
        column.addSpacing(GAP)
        column.addWidget(heading(self.tr("Installed data")))
        box = Framed()
        for line in self._lines():
            row = InstalledRow(line)
            row.use_wanted.connect(lambda name=line.name: self._use(name))
            row.remove_wanted.connect(lambda line=line: self._ask_to_remove(line))
            box.add_row(row)
        column.addWidget(box)

    def _lines(self) -> Iterator[Line]:
        """Give the packs, the newest first, and the data of the program, which always stay."""
        for each in self._shelf.packs:
            title = self.tr("Data pack %1").replace("%1", _version(each.name))
            used = each.name == self._in_use
            yield Line(each.name, title, tuple(self._remarks(each)), used, each.problem is None)
        day = (whole_date(read_bundled_edition().date),)
        yield Line(None, self.tr("Built-in data"), day, self._in_use is None, usable=True)

    def _remarks(self, installed: "Installed") -> Iterator[str]:
        from gmsc_desktop.updates.wording import signer_text

        if installed.pack:
            manifest = installed.pack.manifest
            yield f"{whole_date(manifest.date)} · {manifest.publisher}"
        if installed.signer:
            yield worded(signer_text(installed.signer))
        if installed.problem:
            yield installed.problem.message(current_language())

    def _use(self, name: str | None) -> None:
        self._switch(lambda store: store.activate(name))

    def _switch(self, act: "Callable[[Store], object]") -> None:
        if self._do(act):
            self._requests.renew_data()

    def _do(self, act: "Callable[[Store], object]") -> bool:
        from gmsc_desktop.updates.store import Store

        try:
            act(Store())
        except GmscError as error:
            self._requests.show_error(error)
            return False
        return True

    def _ask_to_remove(self, line: Line) -> None:
        """Removing is the one thing that no click takes back."""
        question = Question(
            title=self.tr("Remove data pack"),
            text=self.tr("Remove “%1” from this computer?").replace("%1", line.title),
            remark=self.tr("To have it again you need its file."),
            yes=self.tr("&Remove"),
            no=self.tr("&Cancel"),
        )
        ask(self.window(), question, lambda: self._remove(line))

    def _remove(self, line: Line) -> None:
        if not self._do(lambda store: store.remove(line.name or "")):
            return
        if line.in_use:
            self._requests.renew_data()
        else:
            self.list_changed.emit()


def has_store() -> bool:
    """Say whether this person has ever installed a pack, as far as that can be seen."""
    with suppress(GmscError, OSError):
        return store_folder().exists()
    return False


def read_shelf() -> Shelf:
    """Read what is installed; where the folder cannot be read, installing says why."""
    # Late: most have installed none.
    from gmsc_desktop.updates.store import Store

    try:
        store = Store()
        return Shelf(store.installed(), read_pointer(store.folder))
    except GmscError:
        return Shelf()


def _version(name: str) -> str:
    """Give the version out of a pack's name, damaged ones' too."""
    return name.partition("-")[0]
