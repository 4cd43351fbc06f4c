"""Asks for the file that a list is in."""

from PySide6.QtWidgets import QWidget

from gmsc_desktop.lists.reader import SUFFIXES
from gmsc_desktop.ui.exporting.file_dialog import FileDialog


class ListDialog(FileDialog):
    """Offers the kinds that can be read."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "")
        self.setWindowTitle(self.tr("Open a list"))
        self.setFileMode(FileDialog.FileMode.ExistingFile)
        kinds = " ".join(f"*{suffix}" for suffix in SUFFIXES)
        self.setNameFilter(self.tr("Lists (%1)").replace("%1", kinds))
