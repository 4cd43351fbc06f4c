"""A pack comes into the window, is looked at, installed, switched and removed there."""

import gc
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gmsc_desktop.app import make_window, read_knowledge
from gmsc_desktop.languages import Language
from gmsc_desktop.program import Program
from gmsc_desktop.search.filters import Filters
from gmsc_desktop.settings import Theme
from gmsc_desktop.ui.check_list.model import Column
from gmsc_desktop.ui.main_window import MainWindow
from gmsc_desktop.ui.page_names import PageName
from gmsc_desktop.ui.participants.table_model import Column as Participants
from gmsc_desktop.updates.active import read_active
from gmsc_desktop.updates.lock import exclusive
from gmsc_desktop.updates.pointer import read_pointer
from gmsc_desktop.updates.preview import preview
from gmsc_desktop.updates.store import Store, store_folder
from tests.helpers.check_list import CheckList
from tests.helpers.packs import SALATIGA, Publisher
from tests.helpers.packs_window import PacksWindow

NEW, NEWER = "2026.12.01", "2026.12.05"


@pytest.fixture
def publisher(tmp_path: Path) -> Publisher:
    """Somebody whose key nobody trusts yet."""
    folder = tmp_path / "publisher"
    folder.mkdir()
    return Publisher(folder)


@pytest.fixture
def trusted(publisher: Publisher, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Publisher:
    """The publisher, whose key the administrator trusts."""
    monkeypatch.setenv("GMSC_TRUSTED_KEYS", str(publisher.trusted_in(tmp_path / "keys")))
    return publisher


class Opener:
    """Opens the program, as often as a test likes."""

    def __init__(self, app: QApplication, qtbot: QtBot) -> None:
        self._app = app
        self._qtbot = qtbot
        self.opened: list[PacksWindow] = []

    def __call__(self, *arguments: str) -> PacksWindow:
        program = Program(make_window(self._app, read_knowledge()), read_knowledge)
        packs = PacksWindow(program, self._qtbot)
        self.opened.append(packs)
        packs.window.show()
        program.look_at(arguments)
        packs.rest()
        return packs


@pytest.fixture
def open_program(qapp: QApplication, qtbot: QtBot) -> Iterator[Opener]:
    opener = Opener(qapp, qtbot)
    yield opener
    for each in opener.opened:
        each.window.destroy()


@pytest.fixture
def packs(open_program: Opener) -> PacksWindow:
    """The program on its own data."""
    return open_program()


def years_of_salatiga(packs: PacksWindow) -> str:
    """What the list says of a region that only new data know."""
    packs.window.query("kota salatiga")
    return packs.window.cell(0, Participants.YEARS)


# -- looking at a pack, and installing it


def test_a_trusted_pack_is_dropped_looked_at_and_used_at_once(
    packs: PacksWindow, trusted: Publisher
) -> None:
    assert years_of_salatiga(packs) == "–"
    packs.drop(trusted.pack(NEW, SALATIGA))
    text = packs.preview_text()
    for expected in (
        f"Paket data {NEW}", f"data-{NEW}-1.gmscdata", "1 Desember 2026", "Diskominfo Contoh",
        "Angkatan baru", "Ditandatangani oleh contoh (kunci ", "yang dipercaya",
        "Angkatan 2021, ditambah (1): Kota Salatiga.",
        "Dibandingkan dengan data yang sedang dipakai (2026.11.23).",
    ):  # fmt: skip
        assert expected in text
    assert not packs.preview().consent.isVisible()
    packs.install()
    assert years_of_salatiga(packs) == "2021"
    assert "Paket data, 1 Desember 2026 · luring" in packs.window.status()


def test_an_unknown_key_is_shown_with_its_number_and_needs_a_clear_yes(
    packs: PacksWindow, publisher: Publisher
) -> None:
    packs.drop(publisher.pack(NEW, SALATIGA))
    text = packs.preview_text()
    assert f"kunci {publisher.key.public.name} yang tidak dikenal di sini" in text
    assert "Cocokkan nomor kunci itu" in text
    dialog = packs.preview()
    assert not dialog.install_button.isEnabled()
    QTest.mouseClick(dialog.install_button, Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    packs.install(agree=True)
    assert "Sekarang dipakai paket data 2026.12.01" in packs.window.status()
    assert years_of_salatiga(packs) == "2021"


def test_an_unsigned_pack_says_that_nobody_vouches_for_it(
    packs: PacksWindow, publisher: Publisher
) -> None:
    packs.drop(publisher.pack(NEW, signed=False))
    assert "Tidak ditandatangani.\nTidak ada yang menjamin paket ini." in packs.preview_text()
    dialog = packs.preview()
    QTest.mouseClick(dialog.consent, Qt.MouseButton.LeftButton)
    assert dialog.install_button.isEnabled()
    QTest.mouseClick(dialog.consent, Qt.MouseButton.LeftButton)
    assert not dialog.install_button.isEnabled()
    dialog.reject()
    assert Store().installed() == ()


def test_what_the_administrator_forbids_cannot_be_installed_and_says_why(
    packs: PacksWindow, publisher: Publisher, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GMSC_ONLY_SIGNED", "1")
    packs.drop(publisher.pack(NEW, signed=False))
    text = packs.preview_text()
    assert "hanya paket seperti itu yang diizinkan di sini. Hubungi pengelola" in text
    assert "Pasang hanya bila" not in text
    dialog = packs.preview()
    assert not dialog.install_button.isEnabled()
    assert not dialog.consent.isVisible()
    dialog.reject()


def test_an_older_pack_than_the_data_in_use_is_told(
    packs: PacksWindow, publisher: Publisher
) -> None:
    packs.bring(publisher.pack(NEWER))
    packs.drop(publisher.pack(NEW))
    words = f"Paket ini lebih lama daripada data yang sedang dipakai ({NEWER})."
    assert words in packs.preview_text()
    packs.preview().reject()


def test_a_second_pack_takes_the_place_of_the_first_before_anything_is_installed(
    packs: PacksWindow, publisher: Publisher
) -> None:
    packs.drop(publisher.pack(NEW))
    assert f"Paket data {NEW}" in packs.preview_text()
    packs.widget.packs.look_at(publisher.pack(NEWER))
    packs.rest()
    packs.wait_until(lambda: f"Paket data {NEWER}" in packs.preview_text())
    packs.preview().reject()


def test_the_window_lives_while_a_pack_is_read(packs: PacksWindow, publisher: Publisher) -> None:
    file = publisher.pack(NEW)
    packs.widget.packs.look_at(file)
    assert packs.widget.busy
    assert f"Membaca {file.name} …" in packs.window.status()
    packs.window.query_on("solo")
    assert "Kota Surakarta · solo" in packs.window.rows()
    packs.preview().reject()


# -- the ways in


def test_the_menu_and_the_button_ask_for_a_file(packs: PacksWindow, publisher: Publisher) -> None:
    file = publisher.pack(NEW)
    packs.widget.menu_actions.install.trigger()
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


# -- what the administrator's folder offers


@pytest.fixture
def share(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder that is looked into."""
    folder = tmp_path / "share"
    folder.mkdir()
    monkeypatch.setenv("GMSC_PACK_FOLDER", str(folder))
    return folder


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
    assert "Paket data, 1 Desember 2026" in packs.window.status()
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


def test_a_setting_that_cannot_be_made_out_is_told(
    open_program: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GMSC_PACK_FOLDER", "relative")
    packs = open_program()
    assert packs.window.trouble().startswith("Pengaturan GMSC_PACK_FOLDER salah")


# -- the window that follows


def test_the_new_window_stands_where_the_old_one_did_and_shows_the_same(
    packs: PacksWindow, publisher: Publisher
) -> None:
    packs.window.use_language(Language.ENGLISH)
    packs.window.use_theme(Theme.DARK)
    packs.widget.preferences.use_text_size(125)
    packs.widget.resize(1000, 680)
    packs.widget.participants.set_filters(Filters(years=frozenset({2018})))
    packs.window.query("kota s")
    packs.window.click_row(2)
    region, rows = packs.widget.participants.region, packs.window.rows()
    packs.widget.show_page(PageName.STATISTICS)
    packs.bring(publisher.pack(NEW))
    assert packs.widget.size().toTuple() == (1000, 680)
    assert packs.window.title() == "Statistics – GMSC Desktop"
    assert "Data pack, 1 December 2026 · offline" in packs.window.status()
    assert packs.widget.participants.search_box.text() == "kota s"
    assert (packs.widget.participants.region, packs.window.rows()) == (region, rows)
    assert packs.window.saved_settings().text_size == 125
    packs.window.use_language(Language.INDONESIAN)
    assert "Paket data, 1 Desember 2026 · luring" in packs.window.status()
    packs.window.use_theme(Theme.LIGHT)
    packs.widget.preferences.use_text_size(100)


def test_a_list_that_is_checked_is_checked_again_and_keeps_what_was_put_right(
    packs: PacksWindow, publisher: Publisher
) -> None:
    page = CheckList(packs.window)
    page.paste("Kota Salatiga\nBogor\nxyzzy")
    page.open_choices(1)
    page.choose("Bukan daerah")
    assert page.cells(Column.YEARS)[0] == "–"
    packs.bring(publisher.pack(NEW, SALATIGA))
    assert packs.window.title().startswith("Periksa Daftar")
    page = CheckList(packs.window)
    assert page.cells(Column.TYPED) == ["Kota Salatiga", "Bogor", "xyzzy"]
    assert page.cells(Column.YEARS)[0] == "2021"
    assert page.cells(Column.REGION)[1] == "–"


def test_the_guide_and_the_comparison_on_old_data_are_closed(
    packs: PacksWindow, publisher: Publisher
) -> None:
    packs.widget.menu_actions.help.trigger()
    packs.widget.menu_actions.compare.trigger()
    packs.window.settle_layout()
    packs.bring(publisher.pack(NEW))
    shown = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
    assert shown == [packs.widget]


def test_an_export_that_goes_on_is_finished_before_the_data_change(
    packs: PacksWindow, publisher: Publisher, tmp_path: Path
) -> None:
    file = tmp_path / "daftar.pdf"
    packs.drop(publisher.pack(NEW))
    packs.preview().consent.setChecked(True)
    exports = packs.widget.exports

    def install_while_exporting() -> None:
        packs.preview().accept()
        exports.save(packs.widget.participants.listing, file)

    packs.changed_by(install_while_exporting)
    assert file.read_bytes().startswith(b"%PDF")
    assert "Paket data, 1 Desember 2026" in packs.window.status()


def test_switching_often_keeps_no_old_window(packs: PacksWindow, publisher: Publisher) -> None:
    packs.bring(publisher.pack(NEW))
    for _ in range(3):
        packs.changed_by(lambda: packs.back_button().click())
    windows = [each for each in gc.get_objects() if isinstance(each, MainWindow)]
    assert windows == [packs.widget]


# -- Data & Sumber


def test_data_and_sources_say_which_data_are_in_use_and_who_vouches_for_them(
    packs: PacksWindow, trusted: Publisher
) -> None:
    text = packs.section()
    assert "Data bawaan program\nVersi\n2026.11.23" in text
    assert "Data yang terpasang" not in text
    assert not packs.back_button().isEnabled()
    packs.bring(trusted.pack(NEW), agree=False)
    text = packs.section()
    assert f"Paket data\nVersi\n{NEW}\nTanggal\n1 Desember 2026" in text
    assert "Diterbitkan oleh Diskominfo Contoh. Ditandatangani oleh contoh" in text
    assert f"Paket data {NEW}\ndipakai" in text
    packs.window.use_language(Language.ENGLISH)
    text = packs.section()
    assert f"Data pack {NEW}\nin use" in text
    assert "Published by Diskominfo Contoh. Signed by contoh" in text


def test_one_click_goes_back_and_another_forward_again(
    packs: PacksWindow, publisher: Publisher
) -> None:
    packs.bring(publisher.pack(NEW, SALATIGA))
    assert packs.back_button().text() == "Kembali ke data bawaan"
    packs.changed_by(packs.back_button().click)
    assert years_of_salatiga(packs) == "–"
    assert "Data bawaan, 23 November 2026 · luring" in packs.window.status()
    assert packs.back_button().text() == f"Kembali ke {NEW}"
    packs.changed_by(packs.back_button().click)
    assert years_of_salatiga(packs) == "2021"


def test_any_installed_data_can_be_used(packs: PacksWindow, publisher: Publisher) -> None:
    packs.bring(publisher.pack(NEW, SALATIGA))
    packs.bring(publisher.pack(NEWER))
    assert packs.links()[:4] == [
        f"Hapus Paket data {NEWER}", f"Pakai Paket data {NEW}", f"Hapus Paket data {NEW}",
        "Pakai Data bawaan program",
    ]  # fmt: skip
    packs.changed_by(packs.link(f"Pakai Paket data {NEW}").click)
    assert years_of_salatiga(packs) == "2021"
    packs.changed_by(packs.link("Pakai Data bawaan program").click)
    assert read_pointer(store_folder()).active is None


def test_removing_asks_once_and_leaves_the_others(packs: PacksWindow, publisher: Publisher) -> None:
    packs.bring(publisher.pack(NEW))
    packs.bring(publisher.pack(NEWER))
    packs.link(f"Hapus Paket data {NEW}").click()
    assert packs.question().text() == f"Hapus “Paket data {NEW}” dari komputer ini?"
    packs.answer("Batal")
    assert len(Store().installed()) == 2
    packs.link(f"Hapus Paket data {NEW}").click()
    packs.answer("Hapus")
    packs.wait_until(lambda: len(Store().installed()) == 1)
    packs.rest()
    assert f"Hapus Paket data {NEW}" not in packs.links()
    packs.link(f"Hapus Paket data {NEWER}").click()
    packs.changed_by(lambda: packs.answer("Hapus"))
    assert Store().installed() == ()
    assert "Data bawaan, 23 November 2026" in packs.window.status()


# -- faults


def test_a_damaged_pack_is_set_aside_and_said_so_once(
    open_program: Opener, publisher: Publisher
) -> None:
    name = Store().install(preview(publisher.pack(NEW), read_active().data), True)
    with (store_folder() / "installed" / name / "notes.csv").open("ab") as file:
        file.write(b"x")
    packs = open_program()
    assert f"Paket {name} tidak dapat dipakai, jadi data bawaan dipakai." in packs.window.trouble()
    assert "Data bawaan, 23 November 2026" in packs.window.status()
    packs.widget.trouble.close_button.click()
    assert packs.links()[0] == f"Hapus Paket data {NEW}"
    packs.link(f"Hapus Paket data {NEW}").click()
    packs.answer("Hapus")
    packs.wait_until(lambda: not Store().installed())
    packs.rest()
    assert open_program().window.trouble() == ""


@pytest.mark.parametrize("language", Language)
def test_a_file_that_is_no_pack_is_refused_in_one_sentence(
    packs: PacksWindow, tmp_path: Path, language: Language
) -> None:
    packs.window.use_language(language)
    file = tmp_path / "rusak.gmscdata"
    file.write_bytes(b"PK\x03\x04 nothing")
    packs.drop(file)
    packs.wait_until(lambda: packs.window.trouble() != "")
    refused = "rusak.gmscdata ditolak" if language is Language.INDONESIAN else "is refused"
    assert refused in packs.window.trouble()
    packs.drop(tmp_path / "gone.gmscdata")
    packs.wait_until(lambda: "gone.gmscdata" in packs.window.trouble())
    assert Store().installed() == ()


def test_a_folder_that_cannot_be_written_keeps_the_old_data(
    packs: PacksWindow, publisher: Publisher
) -> None:
    packs.drop(publisher.pack(NEW))
    dialog = packs.preview()
    store_folder().parent.mkdir(parents=True, exist_ok=True)
    store_folder().write_text("a file where the folder should be")
    dialog.consent.setChecked(True)
    dialog.accept()
    packs.wait_until(lambda: packs.window.trouble() != "")
    assert "tidak ada yang berubah" in packs.window.trouble()
    assert "Data bawaan, 23 November 2026" in packs.window.status()


def test_while_another_window_installs_this_one_says_so(
    packs: PacksWindow, publisher: Publisher
) -> None:
    packs.drop(publisher.pack(NEW))
    dialog = packs.preview()
    dialog.consent.setChecked(True)
    with exclusive(store_folder() / "lock"):
        dialog.accept()
        packs.wait_until(lambda: packs.window.trouble() != "")
    assert "sedang dipasang atau dihapus oleh jendela lain" in packs.window.trouble()
    assert Store().installed() == ()


def test_two_windows_go_on_with_the_data_that_each_has(
    open_program: Opener, publisher: Publisher
) -> None:
    first, second = open_program(), open_program()
    first.bring(publisher.pack(NEW, SALATIGA))
    assert years_of_salatiga(first) == "2021"
    assert years_of_salatiga(second) == "–"
    assert "Data bawaan" in second.window.status()
    second.changed_by(second.link(f"Pakai Paket data {NEW}").click)
    assert years_of_salatiga(second) == "2021"


def test_closing_the_window_while_a_pack_is_read_leaves_nothing(
    packs: PacksWindow, publisher: Publisher
) -> None:
    packs.widget.packs.look_at(publisher.pack(NEW))
    packs.widget.close()
    assert not packs.widget.busy
    assert Store().installed() == ()


# -- keys and screen readers


def test_a_pack_is_installed_by_keys_alone(packs: PacksWindow, publisher: Publisher) -> None:
    packs.widget.packs.look_at(publisher.pack(NEW))
    dialog = packs.preview()
    dialog.activateWindow()
    packs.wait_until(dialog.isActiveWindow)
    order = []
    for _ in range(4):
        focused = dialog.focusWidget()
        assert focused is not None
        order.append(focused)
        if focused is dialog.consent:
            QTest.keyClick(focused, Qt.Key.Key_Space)
        if focused is dialog.install_button:
            break
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert order == [dialog.changes, dialog.consent, dialog.install_button]
    packs.changed_by(lambda: QTest.keyClick(dialog.install_button, Qt.Key.Key_Return))
    assert "Paket data, 1 Desember 2026" in packs.window.status()


def test_enter_installs_a_trusted_pack_and_escape_none(
    packs: PacksWindow, trusted: Publisher
) -> None:
    file = trusted.pack(NEW)
    packs.drop(file)
    QTest.keyClick(packs.preview(), Qt.Key.Key_Escape)
    assert Store().installed() == ()
    packs.drop(file)
    packs.changed_by(lambda: QTest.keyClick(packs.preview(), Qt.Key.Key_Return))
    assert len(Store().installed()) == 1


@pytest.mark.parametrize("language", Language)
def test_everything_in_the_dialog_and_the_offer_has_a_name(
    open_program: Opener, publisher: Publisher, share: Path, language: Language
) -> None:
    publisher.pack(NEW).rename(share / "kantor.gmscdata")
    packs = open_program()
    packs.window.use_language(language)
    offer = packs.offer()
    assert offer is not None
    names = spoken(offer)
    packs.widget.packs.look_at(share / "kantor.gmscdata")
    names += spoken(packs.preview())
    packs.preview().reject()
    assert "" not in names
    wanted = {Language.INDONESIAN: "Yang berubah", Language.ENGLISH: "What changes"}[language]
    assert wanted in names


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("language", Language)
def test_nothing_in_the_dialog_is_cut_off(
    packs: PacksWindow, publisher: Publisher, language: Language, percent: int
) -> None:
    packs.window.use_language(language)
    packs.widget.preferences.use_text_size(percent)
    packs.widget.packs.look_at(publisher.pack(NEW))
    dialog = packs.preview()
    packs.window.settle_layout()
    for part in (dialog.consent, dialog.install_button, dialog.cancel_button):
        assert part.width() >= part.sizeHint().width()
        assert dialog.rect().contains(part.geometry())
    dialog.reject()
    packs.widget.preferences.use_text_size(100)


def spoken(top: QWidget) -> list[str]:
    """What a screen reader calls each part that takes the keys."""
    parts = (each for each in top.findChildren(QWidget) if each.isVisible())
    stops = (each for each in parts if each.focusPolicy() & Qt.FocusPolicy.TabFocus)
    name = QAccessible.Text.Name
    return [QAccessible.queryAccessibleInterface(each).text(name) for each in stops]
