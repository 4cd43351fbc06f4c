"""What proposals leave as: files, or the text of an e-mail."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from gmsc_desktop.corrections.email import email_subject, email_text
from gmsc_desktop.corrections.file import SUFFIX, write_correction
from gmsc_desktop.corrections.kept import KeptCorrection
from gmsc_desktop.corrections.model import Correction
from gmsc_desktop.errors.error import GmscError
from gmsc_desktop.ui.exporting.file_dialog import FileDialog
from gmsc_desktop.ui.exporting.save_dialog import last_folder, remember_folder
from gmsc_desktop.ui.exporting.saver import Saver
from gmsc_desktop.ui.language import current_language
from gmsc_desktop.ui.requests import Export, Steps

Proposal = tuple[Path, Correction]
"""The file that a proposal is kept in, and what it says."""


class Sending(QObject):
    """`said` says what came of it, `saved` that it is in files, `failed` why a file is not written.

    `to` says in the files and the e-mail whom they go to.
    """

    said = Signal(str)
    saved = Signal()
    failed = Signal(GmscError)

    def __init__(self, window: QWidget, to: str) -> None:
        super().__init__(window)
        self._window = window
        self._to = to
        self.saver = Saver(window)
        self.saver.saved.connect(lambda file: self._say_saved([file]))
        self.saver.failed.connect(self.failed)

    def copy(self, proposals: Sequence[Proposal]) -> None:
        """Put subject and text of an e-mail on the clipboard."""
        language = current_language()
        mails = [
            f"{email_subject(each, language)}\n\n{email_text(each, language, self._to)}"
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
        title = self.tr("Save the proposal")
        self.saver.ask(
            Export(
                title,
                kept.stem,
                (SUFFIX,),
                lambda file: self._steps(correction, file),
                opens=False,
            )
        )

    def _steps(self, correction: Correction, file: Path) -> Steps:
        def write() -> Iterator[object]:
            write_correction(correction, file, to=self._to)
            yield file

        return write(), 1

    def _ask_for_folder(self, act: Callable[[Path], object]) -> None:
        dialog = FileDialog(self._window, self.tr("Folder for the proposals"), last_folder())
        dialog.setFileMode(FileDialog.FileMode.Directory)
        dialog.setOption(FileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda name: act(Path(name)))
        dialog.open()

    def _save_all(self, proposals: Sequence[Proposal], folder: Path) -> None:
        remember_folder(folder)
        files = [_free(folder / kept.name) for kept, _ in proposals]
        try:
            for file, (_, correction) in zip(files, proposals, strict=True):
                write_correction(correction, file, to=self._to)
        except GmscError as error:
            self.failed.emit(error)
            return
        self._say_saved(files)
        self.saver.offer(folder, lambda: self.tr("%n proposal(s)", "", len(files)), opens=False)

    def _say_saved(self, files: Sequence[Path]) -> None:
        self.saved.emit()
        if len(files) == 1:
            self.said.emit(self.tr("%1 saved").replace("%1", str(files[0])))
        else:
            saved = self.tr("%n proposal(s) saved in %1", "", len(files))
            self.said.emit(saved.replace("%1", str(files[0].parent)))


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
