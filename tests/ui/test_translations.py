"""Qt speaks the chosen language too, in dialogs of its own."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLabel,
    QPushButton,
    QToolButton,
    QTreeView,
)

from gmsc_desktop.languages import Language
from gmsc_desktop.ui.choices.translation import Translation


def test_qts_own_dialog_for_files_speaks_indonesian(qapp: QApplication, tmp_path: Path) -> None:
    translation = Translation(Language.INDONESIAN, qapp)
    dialog = QFileDialog(None, "Simpan", str(tmp_path))
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    try:
        words = {label.text() for label in dialog.findChildren(QLabel)}
        words |= {button.text() for button in dialog.findChildren(QPushButton)}
        words |= {button.toolTip() for button in dialog.findChildren(QToolButton)}
        header = dialog.findChildren(QTreeView)[0].model()
        across = Qt.Orientation.Horizontal
        titles = [header.headerData(at, across) for at in range(header.columnCount())]
        assert {"&Nama berkas:", "&Simpan", "Batal", "Folder induk", "Mundur"} <= words
        assert titles == ["Nama", "Ukuran", "Jenis", "Diubah"]
    finally:
        dialog.deleteLater()
        translation.use(Language.ENGLISH)
        translation.deleteLater()
