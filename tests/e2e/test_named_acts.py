"""Ctrl+K does what is said: a command with a name beside it, whatever it is called besides."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from gmsc_desktop.languages import Language
from gmsc_desktop.ui.dialogs.fact_sheet import FactSheetDialog, PageDialog
from gmsc_desktop.ui.dialogs.visit_plan import VisitPlanDialog
from gmsc_desktop.ui.page_names import PageName
from gmsc_desktop.ui.proposals.dialog import ProposalDialog
from tests.e2e.test_everything import asked, offered, shown
from tests.helpers.saving import accept_file
from tests.helpers.window import Window

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def take_first(window: Window, text: str) -> None:
    """Type into Ctrl+K and press Enter."""
    box = asked(window, text)
    QTest.keyClick(box.query, Qt.Key.Key_Return)
    window.settle()


def first(window: Window, text: str) -> str:
    """The first thing that Ctrl+K offers for a text."""
    box = asked(window, text)
    row = offered(box)[0]
    box.reject()
    window.give_keys_to(window.widget)
    return row


def plan(window: Window) -> VisitPlanDialog:
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, VisitPlanDialog)
    window.give_keys_to(dialog)
    return dialog


@pytest.mark.parametrize("text", ["studi banding wonosobo", "wonosobo study visit"])
def test_four_keys_save_the_plan_of_a_study_visit(
    window: Window, tmp_path: Path, text: str
) -> None:
    take_first(window, text)
    dialog = plan(window)
    assert dialog.windowTitle() == "Rencana studi banding Kabupaten Wonosobo"
    assert "Kabupaten Temanggung, 32 km" in dialog.preview.accessibleDescription()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.findChild(QFileDialog)
    accept_file(window, tmp_path / "rencana.pdf")
    assert (tmp_path / "rencana.pdf").read_bytes().startswith(b"%PDF")
    dialog.reject()


def test_the_plan_is_made_for_the_region_that_is_shown(window: Window) -> None:
    window.press(Qt.Key.Key_B, CONTROL, SHIFT)
    assert "Pilih dulu daerah" in window.status()
    window.query("wonosobo")
    window.press(Qt.Key.Key_B, CONTROL, SHIFT)
    assert plan(window).windowTitle() == "Rencana studi banding Kabupaten Wonosobo"
    plan(window).reject()


def test_enter_saves_the_sheet_of_a_region_as_it_does_the_plan(window: Window) -> None:
    take_first(window, "lembar fakta sabang")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, FactSheetDialog)
    assert dialog.windowTitle() == "Lembar fakta Kota Sabang"
    assert dialog.save_button.isDefault()
    assert isinstance(dialog, PageDialog)
    dialog.reject()


def test_a_proposal_is_begun_on_what_is_named(window: Window) -> None:
    take_first(window, "usulan kota salatiga")
    (form,) = window.widget.findChildren(ProposalDialog)
    assert form.form.region.region
    assert form.form.region.region.full_name == "Kota Salatiga"
    form.reject()


def test_the_map_shows_the_cohort_or_the_region_that_is_named(window: Window) -> None:
    take_first(window, "peta 2019")
    assert shown(window) is PageName.MAP
    assert window.widget.participants.filters.years == {2019}
    take_first(window, "map wonosobo")
    page = window.widget.stack.page
    assert page.region
    assert page.region.full_name == "Kabupaten Wonosobo"


def test_a_village_is_meant_only_where_no_region_bears_the_name(window: Window) -> None:
    rows = offered(box := asked(window, "studi banding wonosobo"))
    plans = [row for row in rows if row.startswith("Rencana studi banding")]
    assert plans == ["Rencana studi banding: Kabupaten Wonosobo · Jawa Tengah"]
    box.query.setText("peta pondok aren")
    assert offered(box)[0] == "Peta: Kota Tangerang Selatan · Banten"
    box.query.setText("peta xqzwv")
    assert not [row for row in offered(box) if row.startswith("Peta")]
    box.reject()


@pytest.mark.parametrize("language", Language)
def test_pages_and_commands_are_found_by_the_words_of_both_languages(
    window: Window, language: Language
) -> None:
    window.use_language(language)
    indonesian = language is Language.INDONESIAN
    found = {
        "studi banding": ("Rencana studi banding…", "Plan of a study visit…"),
        "study visit": ("Rencana studi banding…", "Plan of a study visit…"),
        "belum lengkap": ("Angkatan yang belum lengkap", "Cohorts that are incomplete"),
        "incomplete": ("Angkatan yang belum lengkap", "Cohorts that are incomplete"),
        "gelap": ("Gelap", "Dark"),
        "dark": ("Gelap", "Dark"),
        "english": ("English", "English"),
        "peta": ("Peta", "Map"),
        "statistics": ("Statistik", "Statistics"),
        "angkatan 2019": ("2019", "2019"),
    }
    for text, names in found.items():
        assert first(window, text).rpartition(" · ")[0] == names[0 if indonesian else 1], text


def test_usulan_offers_to_make_one_as_well_as_those_that_are_kept(window: Window) -> None:
    box = asked(window, "usulan")
    assert offered(box)[:2] == ["Usulan saya… · Perintah", "Usulkan perbaikan… · Perintah"]
    box.reject()


def test_who_begins_the_name_of_a_region_gets_no_theme(window: Window) -> None:
    assert first(window, "teman") == "Kabupaten Temanggung · Jawa Tengah"
    assert first(window, "lang").startswith("Kabupaten Langkat")
    assert first(window, "tema gelap") == "Gelap · Tema"
