"""Asks where to save a file, and in which of several kinds; begins where one saved last."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import QWidget

from gmsc_desktop.corrections.file import SUFFIX
from gmsc_desktop.ui.choices.settings_store import SettingsStore
from gmsc_desktop.ui.exporting.file_dialog import FileDialog

_Location = QStandardPaths.StandardLocation


class SaveDialog(FileDialog):
    """`chosen` carries the file; its name always ends as one of the kinds does.

    `kinds` are endings such as `.xlsx`; the first is proposed.
    """

    chosen = Signal(Path)

    def __init__(
        self, title: str, stem: str, kinds: Iterable[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, title, last_folder())
        names = self._names()
        self._known = frozenset(names)
        self._suffixes = {f"{names[suffix]} (*{suffix})": suffix for suffix in kinds}
        self.setAcceptMode(FileDialog.AcceptMode.AcceptSave)
        self.setNameFilters(list(self._suffixes))
        self.filterSelected.connect(self._take_kind)
        self.fileSelected.connect(self._choose)
        self._take_kind(self.selectedNameFilter())
        self.selectFile(stem + next(iter(self._suffixes.values())))

    def _names(self) -> dict[str, str]:
        return {
            ".xlsx": self.tr("Excel workbook"),
            ".csv": self.tr("CSV for Excel"),
            ".pdf": self.tr("PDF"),
            ".png": self.tr("PNG picture"),
            ".svg": self.tr("SVG drawing"),
            SUFFIX: self.tr("Correction for the GMSC data"),
        }

    def accept(self) -> None:
        """End a name as its kind does before Qt asks about overwriting: `a.pdf` may be no PDF."""
        typed = self.selectedFiles()[:1]
        if typed and Path(typed[0]).suffix.lower() in self._known - {*self._suffixes.values()}:
            self.selectFile(
                str(Path(typed[0]).with_suffix(self._suffixes[self.selectedNameFilter()]))
            )
        super().accept()

    def _choose(self, name: str) -> None:
        file = self._named(name)
        remember_folder(file.parent)
        self.chosen.emit(file)

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


def last_folder() -> str:
    """Give the folder in which the person saved last; their documents when it is gone."""
    folder = SettingsStore().load_folder()
    return folder if folder and Path(folder).is_dir() else usual_folder()


def remember_folder(folder: Path) -> None:
    """Keep the folder in which the person saves."""
    SettingsStore().save_folder(str(folder))


def usual_folder(kind: _Location = _Location.DocumentsLocation) -> str:
    """Give the person's folder of a kind, or their home where there is no such folder."""
    folder = QStandardPaths.writableLocation(kind)
    home = QStandardPaths.writableLocation(_Location.HomeLocation)
    return folder if Path(folder).is_dir() else home
