"""The real window, driven by keys and mouse as a person does."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices

from gmsc_desktop.facts.places import Places
from gmsc_desktop.languages import Language
from gmsc_desktop.search.filters import Filters
from gmsc_desktop.search.finder import Finder
from gmsc_desktop.settings import Theme
from gmsc_desktop.ui.commands import Command
from gmsc_desktop.ui.dialogs.about import AboutDialog
from gmsc_desktop.ui.knowledge import Knowledge
from gmsc_desktop.ui.participants.table_model import Column
from tests.conftest import OpenWindow
from tests.helpers.counted import cohort, edition, regions, rows
from tests.helpers.window import Window

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_the_window_opens_with_every_region_and_the_cursor_in_the_search_box(
    window: Window,
) -> None:
    assert len(window.rows()) == 514
    assert window.focused() is window.widget.participants.search_box
    assert window.pages() == [
        "Peserta",
        "Peta",
        "Pilar",
        "Program",
        "Unggulan",
        "Statistik",
        "Periksa Daftar",
        "Data & Sumber",
    ]
    assert window.title() == "Peserta – GMSC Desktop"
    assert "514 dari 514 daerah" in window.status()
    assert f"{edition().indonesian} · luring" in window.status()


def test_the_keyboard_alone_finds_reads_copies_and_moves_on(window: Window) -> None:
    window.type("solok sel")
    assert window.rows() == ["Kabupaten Solok Selatan"]
    assert "angkatan 2023" in window.detail()
    window.press(Qt.Key.Key_C, CONTROL, SHIFT)
    assert window.clipboard().startswith("Kabupaten Solok Selatan\n")
    assert "Pernah ikut Gerakan Menuju Smart City: angkatan 2023." in window.clipboard()
    assert "https://" in window.clipboard()
    assert "Kabupaten Solok Selatan disalin" in window.status()
    window.press(Qt.Key.Key_3, CONTROL)
    assert "Smart governance" in window.page_text()
    window.press(Qt.Key.Key_Down)
    assert window.page_text().count("Smart branding") == 1
    window.press(Qt.Key.Key_4, CONTROL)
    assert "Apa itu Gerakan Menuju Smart City?" in window.page_text()
    window.press(Qt.Key.Key_L, CONTROL)
    assert window.focused() is window.widget.participants.search_box
    assert window.widget.participants.search_box.selectedText() == "solok sel"


def test_arrow_keys_in_the_box_move_the_list_and_enter_goes_there(window: Window) -> None:
    window.type("solok")
    first = window.detail()
    window.press(Qt.Key.Key_Down)
    assert window.current_row() == 1
    assert window.detail() != first
    window.press(Qt.Key.Key_Up)
    assert window.current_row() == 0
    window.press(Qt.Key.Key_Return)
    assert window.focused() is window.widget.participants.table
    window.press(Qt.Key.Key_C, CONTROL)
    assert window.clipboard().startswith("Kota Solok\n")


def test_slash_brings_the_cursor_back_to_the_search_box(window: Window) -> None:
    window.press(Qt.Key.Key_Return)
    window.press(Qt.Key.Key_Slash)
    assert window.focused() is window.widget.participants.search_box


def test_escape_clears_the_query_first_and_the_filters_second(window: Window) -> None:
    window.click_chip("2019")
    window.query("kota")
    assert 0 < len(window.rows()) < 25
    window.press(Qt.Key.Key_Escape)
    assert len(window.rows()) == 25
    window.press(Qt.Key.Key_Escape)
    assert len(window.rows()) == 514


def test_tab_leaves_the_search_box_and_reaches_every_control_again(window: Window) -> None:
    box = window.focused()
    seen: list[str] = []
    for _ in range(80):
        window.press(Qt.Key.Key_Tab)
        if window.focused() is box:
            break
        seen.append(window.spoken_name())
    assert window.focused() is box
    assert any(name.startswith("Semua, ") for name in seen)
    assert "Angkatan 2017, 26 daerah" in seen
    assert all(seen)


def test_the_region_that_was_picked_stays_while_it_is_in_the_list(window: Window) -> None:
    window.query("tangerang")
    row = window.rows().index("Kabupaten Tangerang")
    window.click_row(row)
    window.query("tange")
    assert window.rows()[window.current_row()] == "Kabupaten Tangerang"
    window.query("sabang")
    assert window.rows()[window.current_row()] == "Kota Sabang"


def test_matched_letters_are_bold_where_they_stand(window: Window) -> None:
    window.query("kota sema")
    assert window.bold(0, Column.NAME) == ["Sema"]
    window.query("tangsel")
    assert window.cell(0, Column.NAME) == "Kota Tangerang Selatan · tangsel"
    assert window.bold(0, Column.NAME) == ["tangsel"]
    window.query("bali")
    badung = window.rows().index("Kabupaten Badung")
    assert window.bold(badung, Column.PROVINCE) == ["Bali"]
    assert window.bold(badung, Column.NAME) == []


def test_chips_narrow_the_list_and_count_what_they_would_leave(window: Window) -> None:
    window.click_chip("Peserta")
    assert len(window.rows()) == regions().certain
    window.click_chip("2017")
    assert len(window.rows()) == cohort(2017).certain
    assert "Kota Makassar" in window.rows()
    assert window.chip("Semua").accessibleName() == f"Semua, {cohort(2017).certain}"
    window.click_link("Hapus saringan")
    assert len(window.rows()) == 514


def test_a_filter_that_hides_all_says_so_and_can_be_cleared(window: Window) -> None:
    window.query("kota sabang")
    window.press(Qt.Key.Key_Return)
    window.query("")
    window.widget.participants.set_filters(Filters(years=frozenset({2024}), province="11"))
    window.settle()
    assert window.rows() == []
    assert window.empty_text() == "Tidak ada hasil dengan saringan ini."
    window.press(Qt.Key.Key_C, CONTROL, SHIFT)
    assert "Sabang" not in window.clipboard()
    window.widget.participants.empty.clear_filters.click()
    assert len(window.rows()) == 514


def test_nonsense_is_answered_kindly(window: Window) -> None:
    window.query("xyzzy")
    assert window.rows() == []
    assert "Tidak ada daerah yang cocok dengan “xyzzy”." in window.empty_text()


def test_text_that_looks_like_html_is_shown_as_typed(window: Window) -> None:
    window.query("<b>x</b>")
    assert "“<b>x</b>”" in window.empty_text()


def test_a_region_not_found_is_told_cohort_by_cohort(window: Window) -> None:
    window.query("salatiga")
    detail = window.detail()
    assert "Belum ditemukan dalam sumber." in detail
    assert "bukan bukti bahwa Kota Salatiga tidak pernah ikut" in detail
    assert "daftar lengkap, 25 daerah" in detail
    assert f"baru {cohort(2021).certain} dari 48 nama" in detail


def test_a_disagreement_of_the_sources_is_shown(window: Window) -> None:
    window.query("lombok timur")
    assert "tidak memuat Lombok Timur" in window.detail()


def test_links_lead_to_other_regions_and_to_whole_cohorts(window: Window) -> None:
    window.query("kota metro")
    window.click_link("Kab. Agam")
    assert "Kabupaten Agam" in window.detail()
    window.query("kota sabang")
    members = cohort(2023).certain
    window.click_link(f"semua {members} daerah")
    assert len(window.rows()) == members


def test_a_source_opens_in_the_browser_only_after_a_click(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    window.query("kota sabang")
    assert opened == []
    titles = [line for line in window.detail().splitlines() if "Lebih Dekat" in line]
    window.click_link(titles[0])
    assert opened == [
        "https://nationalgeographic.grid.id/read/133963847/"
        "lebih-dekat-dengan-gerakan-menuju-smart-city-yang-digagas-kemenkominfo"
    ]


def test_a_header_sorts_up_down_and_back_to_the_search(window: Window) -> None:
    window.query("lampung")
    found = window.rows()
    window.click_header(Column.NAME)
    up = window.rows()
    window.click_header(Column.NAME)
    assert window.rows() == list(reversed(up))
    window.click_header(Column.NAME)
    assert window.rows() == found
    assert sorted(found) != found


@pytest.mark.parametrize("clicks", [1, 2])
@pytest.mark.parametrize("column", [Column.NAME, Column.PROVINCE, Column.YEARS])
@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("solo", "Kota Surakarta"),
        ("kota jambi", "Kota Jambi"),
        ("aceh barat", "Kabupaten Aceh Barat"),
        ("kabupaten banjar", "Kabupaten Banjar"),
    ],
)
def test_a_name_leads_to_the_best_match_however_the_list_is_sorted(
    window: Window, typed: str, meant: str, column: Column, clicks: int
) -> None:
    for _ in range(clicks):
        window.click_header(column)
    window.query(typed)
    assert meant in window.detail().splitlines()[:2]
    assert window.rows()[window.current_row()].startswith(meant)


def test_a_question_leads_to_the_first_row_of_a_sorted_list(window: Window) -> None:
    for _ in range(2):
        window.click_header(Column.NAME)
    window.query("2019 jawa tengah")
    assert window.current_row() == 0


def test_a_filter_leads_to_the_first_row_of_a_sorted_list(window: Window) -> None:
    for _ in range(2):
        window.click_header(Column.NAME)
    window.click_chip("2019")
    assert window.current_row() == 0


def test_english_is_spoken_at_once_everywhere_and_remembered(open_window: OpenWindow) -> None:
    window = open_window()
    window.query("kota salatiga")
    window.press(Qt.Key.Key_3, CONTROL)
    window.press(Qt.Key.Key_4, CONTROL)
    window.use_language(Language.ENGLISH)
    assert window.pages() == [
        "Participants",
        "Map",
        "Pillars",
        "Programme",
        "Quick wins",
        "Statistics",
        "Check a list",
        "Data & sources",
    ]
    assert "What is Gerakan Menuju Smart City?" in window.page_text()
    window.press(Qt.Key.Key_3, CONTROL)
    assert "Sub-dimensions" in window.page_text()
    window.press(Qt.Key.Key_1, CONTROL)
    assert "Not found in the sources yet." in window.detail()
    assert window.cell(0, Column.CERTAINTY) == "Not found yet"
    assert "2 results for “kota salatiga”" in window.status()
    assert "offline" in window.status()
    assert open_window().pages() == [
        "Participants",
        "Map",
        "Pillars",
        "Programme",
        "Quick wins",
        "Statistics",
        "Check a list",
        "Data & sources",
    ]


def test_dark_is_really_dark_and_remembered(open_window: OpenWindow) -> None:
    window = open_window()
    window.use_theme(Theme.LIGHT)
    assert window.ground().lightness() > 200
    window.use_theme(Theme.DARK)
    assert window.ground().lightness() < 64
    assert open_window().ground().lightness() < 64


@pytest.mark.parametrize("scheme", [Qt.ColorScheme.Dark, Qt.ColorScheme.Light])
def test_the_window_follows_the_system_while_it_runs(
    window: Window, scheme: Qt.ColorScheme
) -> None:
    window.system_turns(scheme)
    assert (window.ground().lightness() < 64) == (scheme is Qt.ColorScheme.Dark)
    window.use_theme(Theme.LIGHT)
    window.system_turns(Qt.ColorScheme.Dark)
    assert window.ground().lightness() > 200


@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.DARK])
@pytest.mark.parametrize("language", Language)
def test_each_page_is_painted_in_both_languages_and_themes(
    window: Window, language: Language, theme: Theme
) -> None:
    window.use_language(language)
    window.use_theme(theme)
    for number in range(len(window.pages())):
        window.press(Qt.Key(Qt.Key.Key_1 + number), CONTROL)
        picture = window.picture(f"{number + 1}-{language.value}-{theme.value}")
        assert (picture.width(), picture.height()) == (1366, 768)
        assert (window.ground().lightness() < 64) == (theme is Theme.DARK)
        assert window.colours_in(picture) > 20


def test_the_about_box_shows_every_licence(window: Window) -> None:
    window.widget.menu_actions[Command.ABOUT].trigger()
    window.settle()
    dialog = window.widget.findChild(AboutDialog)
    assert isinstance(dialog, AboutDialog)
    assert dialog.isVisible()
    for row in range(dialog.parts.count()):
        dialog.parts.setCurrentRow(row)
        assert len(dialog.text.toPlainText()) > 500
    dialog.parts.setCurrentRow(0)
    assert "LESSER GENERAL PUBLIC LICENSE" in dialog.text.toPlainText()
    dialog.close()


def test_a_pillar_lists_what_regions_did_and_leads_there(window: Window) -> None:
    window.press(Qt.Key.Key_3, CONTROL)
    assert "43 program unggulan daerah" in window.page_text()
    window.click_link("Kab. Langkat")
    assert window.title() == "Peserta – GMSC Desktop"
    assert "Kabupaten Langkat" in window.detail()


def test_data_and_sources_tells_completeness_and_finds_a_source(window: Window) -> None:
    window.press(Qt.Key.Key_8, CONTROL)
    known = f"{regions().certain} daerah pasti pernah ikut · resmi 251 sampai 2024"
    assert known in window.page_text()
    assert "belum lengkap: 2021, 2022, 2023" in window.status()
    window.type("pelalawan menuju smart city riaubernas")
    assert f"1 dari {len(list(rows('sources')))}" in window.page_text()


def test_a_places_file_that_cannot_be_read_is_told_while_regions_are_found(
    open_window: OpenWindow, knowledge: Knowledge, tmp_path: Path
) -> None:
    places = Places(tmp_path / "none.sqlite", knowledge.facts.region_by_code)
    window = open_window(replace(knowledge, finder=Finder(knowledge.facts, places)))
    window.query("agam")
    assert window.rows() == ["Kabupaten Agam"]
    assert "none.sqlite" in window.status()


def test_a_short_list_stands_on_the_ground_of_lists_not_of_the_window(window: Window) -> None:
    window.query("kota sabang")
    assert window.list_ground() == window.widget.palette().base().color()
    assert window.list_ground() != window.ground()


def test_a_source_that_names_no_cohort_says_so(window: Window) -> None:
    window.query("kota padang panjang")
    assert " · angkatan tidak disebut · " in window.detail()
    window.use_language(Language.ENGLISH)
    assert " · cohort not stated · " in window.detail()
