"""A pack is looked at before it is installed: by mouse, by keys, by a screen reader."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from gmsc_desktop.languages import Language, Text
from gmsc_desktop.updates.pack import build_pack, write_pack
from gmsc_desktop.updates.store import Store
from tests.helpers.counted import edition
from tests.helpers.layout import faults
from tests.helpers.packs import SALATIGA, Publisher
from tests.helpers.packs_window import Opener, PacksWindow

NEW, NEWER = "2099.12.01", "2099.12.05"


def test_a_trusted_pack_is_dropped_looked_at_and_used_at_once(
    packs: PacksWindow, trusted: Publisher
) -> None:
    assert packs.years_of_salatiga() == "–"
    packs.drop(trusted.pack(NEW, SALATIGA))
    text = packs.preview_text()
    for expected in (
        f"Paket data {NEW}", f"data-{NEW}-1.gmscdata", "1 Desember 2099", "Diskominfo Contoh",
        "Angkatan baru", "Ditandatangani oleh contoh (kunci ", "yang dipercaya",
        "Angkatan 2021, ditambah (1): Kota Salatiga.",
        f"Dibandingkan dengan data yang sedang dipakai ({edition().version}).",
    ):  # fmt: skip
        assert expected in text
    assert not packs.preview().consent.isVisible()
    packs.install()
    assert packs.years_of_salatiga() == "2021"
    assert "Paket data, 1 Desember 2099 · luring" in packs.window.status()


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
    assert "Sekarang dipakai paket data 2099.12.01" in packs.window.status()
    assert packs.years_of_salatiga() == "2021"


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
    assert "Paket data, 1 Desember 2099" in packs.window.status()


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
def test_nothing_about_packs_is_cut_off(
    open_program: Opener, publisher: Publisher, share: Path, language: Language, percent: int
) -> None:
    packs = open_program()
    packs.bring(publisher.pack(NEW, SALATIGA))
    packs.bring(publisher.pack(NEWER + ".999"))
    note = Text(("catatan " * 37).strip(), ("remarks " * 37).strip())
    wordy = build_pack(publisher.data("2099.12.09").path, "Kominfo" * 42, note)
    write_pack(wordy, share / f"{'kantor-' * 12}.gmscdata")
    packs = open_program()
    packs.window.use_language(language)
    packs.widget.preferences.use_text_size(percent)
    packs.show_data()
    assert packs.offer()
    found = faults(packs.widget)
    packs.widget.packs.look_at(share / f"{'kantor-' * 12}.gmscdata")
    dialog = packs.preview()
    packs.window.settle_layout()
    found += faults(dialog)
    assert dialog.height() <= dialog.screen().availableSize().height()
    dialog.reject()
    packs.widget.preferences.use_text_size(100)
    assert found == []


def spoken(top: QWidget) -> list[str]:
    """What a screen reader calls each part that takes the keys."""
    parts = (each for each in top.findChildren(QWidget) if each.isVisible())
    tab_stops = (each for each in parts if each.focusPolicy() & Qt.FocusPolicy.TabFocus)
    name = QAccessible.Text.Name
    return [QAccessible.queryAccessibleInterface(each).text(name) for each in tab_stops]
