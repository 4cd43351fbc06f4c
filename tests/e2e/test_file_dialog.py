"""Where the system has no dialog for files, Qt's own looks like the program."""

from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QAbstractItemView, QApplication, QComboBox, QToolButton, QWidget

from gmsc_desktop.languages import Language
from gmsc_desktop.settings import Theme
from gmsc_desktop.ui.check_list.page import CheckListPage
from gmsc_desktop.ui.exporting.file_dialog import FileDialog
from gmsc_desktop.ui.page_names import PageName
from gmsc_desktop.ui.painting.theme import colours_of
from tests.helpers.painted import painted_texts
from tests.helpers.saving import save_dialog
from tests.helpers.window import Window

_GREY = 64
"""How far the channels of a colour may be apart: the program's greys are a little blue."""


@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.DARK])
def test_its_icons_are_the_programs_in_every_theme(
    window: Window, own_home: Path, theme: Theme
) -> None:
    (own_home / "Surat").mkdir()
    (own_home / "a.xlsx").write_bytes(b"")
    window.widget.preferences.use_theme(theme)
    window.widget.export_list()
    dialog = save_dialog()
    window.wait_until(lambda: "a.xlsx" in painted_texts(dialog))
    dialog.clearFocus()
    text = QColor(colours_of(dialog.palette()).text)
    for name in ("backButton", "toParentButton", "newFolderButton", "detailModeButton"):
        button = dialog.findChild(QToolButton, name)
        assert isinstance(button, QToolButton)
        assert strongest(button.icon().pixmap(20, 20).toImage()) == text.rgb()
    parts = (dialog.findChild(QComboBox, "lookInCombo"), dialog.findChild(QWidget, "sidebar"))
    for part in (*parts, *(each for each in dialog.findChildren(QToolButton) if each.isVisible())):
        assert isinstance(part, QWidget)
        assert not bright(part.grab().toImage())
    dialog.reject()


def test_the_persons_folders_stand_at_the_side_in_their_language(
    window: Window, own_home: Path
) -> None:
    for language, home in ((Language.INDONESIAN, "Folder pribadi"), (Language.ENGLISH, "Home")):
        window.use_language(language)
        window.widget.export_list()
        side = save_dialog().findChild(QAbstractItemView, "sidebar")
        assert isinstance(side, QAbstractItemView)
        assert home in painted_texts(side.viewport())
        save_dialog().reject()
        window.settle()


def test_a_list_is_opened_from_it(window: Window, tmp_path: Path) -> None:
    page = window.widget.show_page(PageName.CHECK_LIST)
    assert isinstance(page, CheckListPage)
    file = tmp_path / "daftar.csv"
    file.write_text("Kota Sabang\n", encoding="utf-8")
    page.open_button.click()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, FileDialog)
    dialog.fileSelected.emit(str(file))
    dialog.reject()
    window.wait_until(lambda: page.settled and page.model.rowCount() == 1)


def strongest(picture: QImage) -> int:
    """The colour of the points that hide most of what is behind them."""
    area = QRect(0, 0, picture.width(), picture.height())
    points = [picture.pixelColor(x, y) for x in range(area.width()) for y in range(area.height())]
    return max(points, key=QColor.alpha).rgb()


def bright(picture: QImage) -> set[str]:
    """The colours of a picture that are none of the greys."""
    points = (
        picture.pixelColor(x, y) for x in range(picture.width()) for y in range(picture.height())
    )
    return {each.name() for each in points if _spread(each) > _GREY}


def _spread(colour: QColor) -> int:
    channels = colour.red(), colour.green(), colour.blue()
    return max(channels) - min(channels)
