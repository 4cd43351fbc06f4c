"""Asks where to save a file, and in which of several kinds."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

_Location = QStandardPaths.StandardLocation


class SaveDialog(QFileDialog):
    """`chosen` carries the file; its name always ends as one of the kinds does.

    `kinds` gives for each suffix, such as `.xlsx`, what it is called; the first is proposed.
    """

    chosen = Signal(Path)

    def __init__(
        self, title: str, stem: str, kinds: Mapping[str, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, title)
        self._suffixes = {f"{name} (*{suffix})": suffix for suffix, name in kinds.items()}
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.setDirectory(usual_folder())
        self.setNameFilters(list(self._suffixes))
        self.filterSelected.connect(self._take_kind)
        self.fileSelected.connect(lambda name: self.chosen.emit(self._named(name)))
        self._take_kind(self.selectedNameFilter())
        self.selectFile(stem + next(iter(kinds)))

    def _take_kind(self, name: str) -> None:
        """End what is typed as the chosen kind does, before Qt asks about overwriting."""
        suffix = self._suffixes[name]
        self.setDefaultSuffix(suffix)
        typed = [Path(each) for each in self.selectedFiles()]
        if typed and typed[0].suffix.lower() in self._suffixes.values():
            self.selectFile(typed[0].with_suffix(suffix).name)

    def _named(self, name: str) -> Path:
        file = Path(name)
        known = file.suffix.lower() in self._suffixes.values()
        return file if known else Path(name + self._suffixes[self.selectedNameFilter()])


def usual_folder(kind: _Location = _Location.DocumentsLocation) -> str:
    """Give the person's folder of a kind, or their home where there is no such folder."""
    folder = QStandardPaths.writableLocation(kind)
    home = QStandardPaths.writableLocation(_Location.HomeLocation)
    return folder if Path(folder).is_dir() else home
