"""The ways by which a pack comes into the window, and what the office's folder offers."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gmsc_desktop.ui.commands import Command
from gmsc_desktop.ui.page_names import PageName
from tests.helpers.packs import Publisher
from tests.helpers.packs_window import Opener, PacksWindow

NEW, NEWER = "2099.12.01", "2099.12.05"


def test_the_menu_and_the_button_ask_for_a_file(packs: PacksWindow, publisher: Publisher) -> None:
    file = publisher.pack(NEW)
    packs.widget.menu_actions[Command.INSTALL].trigger()
    packs.choose(file)
    assert f"Paket data {NEW}" in packs.preview_text()
    packs.preview().reject()
    packs.show_data()
    packs.window.press_button("Pasang paket data…")
    packs.choose(file)
    packs.preview().reject()


def test_a_pack_held_over_the_window_shows_where_to_drop_it(
    packs: PacksWindow, publisher: Publisher
) -> None:
    file = publisher.pack(NEW)
    for page in (PageName.PARTICIPANTS, PageName.CHECK_LIST):
        packs.widget.show_page(page)
        assert packs.cover() is None
        assert packs.drag(file)
        cover = packs.cover()
        assert cover is not None
        body = packs.widget.centralWidget()
        assert body is not None
        assert cover.size() == body.size()
        packs.drag_away()
        assert packs.cover() is None


def test_other_files_are_not_taken_for_packs(packs: PacksWindow, tmp_path: Path) -> None:
    pack, other = tmp_path / "a.gmscdata", tmp_path / "daftar.txt"
    other.write_text("Kota Bogor")
    for files in ((other,), (pack, other), ()):
        assert not packs.drag(*files)
        assert packs.cover() is None


def test_a_double_click_on_a_pack_opens_the_program_with_it(
    open_program: Opener, publisher: Publisher, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = publisher.pack(NEW)
    monkeypatch.chdir(file.parent)
    packs = open_program(file.name)
    assert file.name in packs.preview_text()
    packs.preview().reject()


def test_other_arguments_open_the_program_as_ever(open_program: Opener) -> None:
    packs = open_program("--nothing", "daftar.xlsx")
    assert packs.window.trouble() == ""


def test_a_newer_pack_in_the_offices_folder_is_offered_quietly(
    open_program: Opener, publisher: Publisher, share: Path
) -> None:
    publisher.pack(NEW).rename(share / "kantor.gmscdata")
    packs = open_program()
    offer = packs.offer()
    assert offer is not None
    text = offer.sentence.text().replace("\N{ZERO WIDTH SPACE}", "")
    assert text == f"Paket data yang lebih baru tersedia di {share}: kantor.gmscdata"
    assert QApplication.activeModalWidget() is None
    QTest.mouseClick(offer.look_button, Qt.MouseButton.LeftButton)
    assert packs.offer() is None
    packs.install(agree=True)
    assert "Paket data, 1 Desember 2099" in packs.window.status()
    assert packs.offer() is None


def test_an_offer_that_was_closed_comes_back_only_with_another_pack(
    open_program: Opener, publisher: Publisher, share: Path
) -> None:
    file = publisher.pack(NEW).rename(share / "kantor.gmscdata")
    packs = open_program()
    offer = packs.offer()
    assert offer is not None
    offer.close_button.setFocus()
    packs.window.press(Qt.Key.Key_Escape)
    assert packs.offer() is None
    assert open_program().offer() is None
    publisher.pack(NEWER).rename(file)
    os.utime(file, (1, 1))
    assert open_program().offer() is not None


@pytest.mark.fault(
    what="The office's folder of packs is away",
    cause="The folder of GMSC_PACK_FOLDER is moved.",
    sees="Nothing: the window opens as ever.",
    kept="The data in use.",
)
def test_the_same_version_and_a_folder_that_is_away_offer_nothing(
    open_program: Opener, publisher: Publisher, share: Path
) -> None:
    file = publisher.pack(NEW)
    packs = open_program()
    assert packs.offer() is None
    packs.bring(file)
    file.rename(share / file.name)
    assert open_program().offer() is None
    share.rename(share.parent / "away")
    packs = open_program()
    assert packs.offer() is None
    assert packs.window.trouble() == ""


@pytest.mark.fault(
    what="The office's setting for packs is wrong",
    cause="GMSC_PACK_FOLDER is no absolute path.",
    sees="Above the page, that the setting is wrong, and whom to ask.",
    kept="The program; no pack is offered.",
)
def test_a_setting_that_cannot_be_made_out_is_told(
    open_program: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GMSC_PACK_FOLDER", "relative")
    packs = open_program()
    assert packs.window.trouble().startswith("Pengaturan GMSC_PACK_FOLDER salah")
