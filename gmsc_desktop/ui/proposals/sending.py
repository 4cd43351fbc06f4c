"""What proposals leave as: files, or the text of an e-mail."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from gmsc_desktop.corrections.email import email_subject, email_text
from gmsc_desktop.corrections.file import SUFFIX, write_correction
from gmsc_desktop.corrections.kept import KeptCorrection
from gmsc_desktop.corrections.model import Correction
from gmsc_desktop.errors.error import GmscError
from gmsc_desktop.ui.exporting.save_dialog import SaveDialog, last_folder, remember_folder
from gmsc_desktop.ui.language import current_language

Proposal = tuple[Path, Correction]
"""The file that a proposal is kept in, and what it says."""


class Sending(QObject):
    """`said` says what came of it, `failed` why a file could not be written."""

    said = Signal(str)
    failed = Signal(GmscError)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    def copy(self, proposals: Sequence[Proposal]) -> None:
        """Put subject and text of an e-mail on the clipboard."""
        mails = [
            f"{email_subject(each, current_language())}\n\n{email_text(each, current_language())}"
            for _, each in proposals
        ]
        QGuiApplication.clipboard().setText("\n\n".join(mails))
        copied = self.tr("%n proposal(s) copied: paste into an e-mail", "", len(mails))
        self.said.emit(copied)

    def save(self, proposals: Sequence[Proposal]) -> None:
        """Ask for a file, or for the folder of several, and save there."""
        if len(proposals) > 1:
            self._ask_for_folder(lambda folder: self._save_all(proposals, folder))
            return
        kept, correction = proposals[0]
        dialog = SaveDialog(self.tr("Save the proposal"), kept.stem, (SUFFIX,), self._window)
        dialog.chosen.connect(lambda file: self._save([(file, correction)]))
        dialog.open()

    def _ask_for_folder(self, act: Callable[[Path], object]) -> None:
        dialog = QFileDialog(self._window, self.tr("Folder for the proposals"), last_folder())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda name: act(Path(name)))
        dialog.open()

    def _save_all(self, proposals: Sequence[Proposal], folder: Path) -> None:
        remember_folder(folder)
        self._save([(_free(folder / kept.name), each) for kept, each in proposals])

    def _save(self, files: Sequence[Proposal]) -> None:
        try:
            for file, correction in files:
                write_correction(correction, file)
        except GmscError as error:
            self.failed.emit(error)
            return
        if len(files) == 1:
            self.said.emit(self.tr("%1 saved").replace("%1", str(files[0][0])))
        else:
            saved = self.tr("%n proposal(s) saved in %1", "", len(files))
            self.said.emit(saved.replace("%1", str(files[0][0].parent)))


def readable(kept: Sequence[KeptCorrection]) -> list[Proposal]:
    """Give those that can be sent."""
    return [(each.file, each.correction) for each in kept if each.correction]


def _free(file: Path) -> Path:
    """Give a name that no file has yet: nobody was asked about overwriting."""
    free, number = file, 2
    while free.exists():
        free = file.with_name(f"{file.stem}-{number}{file.suffix}")
        number += 1
    return free
