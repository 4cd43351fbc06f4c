"""Filters that were chosen elsewhere never make a participant look absent."""

import re
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.model import Island, Kind, Region, Status
from gmsc_desktop.languages import Language
from gmsc_desktop.search.filters import Filters
from gmsc_desktop.ui.page_names import PageName
from gmsc_desktop.ui.widgets.chip import Chip
from gmsc_desktop.ui.widgets.choice_chip import ChoiceChip
from tests.helpers.map_page import Map
from tests.helpers.out import Out
from tests.helpers.painted import painted_texts
from tests.helpers.statistics import Statistics
from tests.helpers.window import Window

SEMARANG = "Kota Semarang · 2017, 2021 · di luar saringan"


def choose_2019_on_the_map(window: Window) -> Map:
    page = Map(window)
    window.click_chip("2019")
    return page


def to_list(window: Window) -> None:
    window.widget.show_page(PageName.PARTICIPANTS)
    window.settle()


def test_a_region_that_a_filter_hides_stands_below_a_line_and_says_so(window: Window) -> None:
    choose_2019_on_the_map(window)
    to_list(window)
    window.query("kota semarang")
    assert window.rows() == []
    assert window.outside() == [SEMARANG]
    assert window.lines()[0] == "Tidak ada hasil dengan saringan ini (Angkatan: 2019). Di luarnya:"
    assert "0 hasil untuk “kota semarang”, 1 di luar saringan" in window.status()
    assert "angkatan 2017 dan 2021" in window.detail()
    window.use_language(Language.ENGLISH)
    assert window.outside() == ["Kota Semarang · 2017, 2021 · outside the filters"]
    assert "0 results for “kota semarang”, 1 outside the filters" in window.status()


def test_a_cohort_chosen_on_the_page_itself_was_chosen_on_no_other_page(window: Window) -> None:
    window.widget.list_regions(Filters(years=frozenset({2019})))
    assert window.filter_origin() == ""
    window.widget.show_page(PageName.MAP)
    assert window.widget.participants.filter_bar.origin is None


def test_a_list_of_a_cohort_says_how_many_of_it_are_to_be_checked(
    window: Window, facts: Facts
) -> None:
    named = {region for region in facts.regions if _names(facts, region, 2021)}
    unclear = {region for region in named if facts.status(region) is Status.AMBIGUOUS}
    certain = {region for region in named if 2021 in facts.years(region)}
    window.widget.list_regions(Filters(years=frozenset({2021})))
    window.settle()
    count, shown = len(certain) + len(unclear), window.widget.participants.filter_bar.in_force.count
    assert shown.text() == f"{count} daerah, {len(unclear)} di antaranya perlu diperiksa"
    known = next(each for each in facts.completeness if each.cohort.year == 2021)
    assert known.elsewhere == known.ambiguous - len(unclear) > 0
    window.use_language(Language.ENGLISH)
    assert shown.text() == f"{count} regions, {len(unclear)} of them to be checked"
    window.click_chip("To be checked")
    assert shown.text() == f"{len(unclear)} regions"


def test_the_menu_of_provinces_says_what_it_counts(window: Window) -> None:
    assert _menu_head(window) == "Provinsi\tDaerah"
    window.click_chip("Peserta")
    assert _menu_head(window) == "Provinsi\tPeserta"


def test_the_menu_of_provinces_stays_below_its_chip_and_scrolls(window: Window) -> None:
    window.widget.move(0, 0)
    window.widget.resize(1366, 744)
    window.settle_layout()
    chips = window.widget.participants.findChildren(ChoiceChip)
    chip = next(each for each in chips if each.text() == "Provinsi" and each.isVisible())
    for last in (False, True):
        chip.open_menu()
        menu = chip.findChildren(QMenu)[-1]
        assert menu.y() >= chip.mapToGlobal(QPoint(0, chip.height())).y()
        assert menu.geometry().bottom() <= menu.screen().geometry().bottom()
        assert menu.width() < 400
        assert ("Aceh" in painted_texts(menu)) is not last
        if last:
            # It opens at what is chosen.
            assert menu.activeAction().isChecked()
            assert "Papua Barat Daya" in painted_texts(menu)
        else:
            QTest.keyClick(menu, Qt.Key.Key_Down)
            QTest.keyClick(menu, Qt.Key.Key_Up)
            assert "Papua Barat Daya" in painted_texts(menu)
            QTest.keyClick(menu, Qt.Key.Key_Return)
            assert chip.text() == "Provinsi: Papua Barat Daya"
        menu.close()


def test_a_menu_shows_that_only_one_can_be_chosen(window: Window) -> None:
    chips = window.widget.participants.findChildren(ChoiceChip)
    for chip in (each for each in chips if each.isVisible()):
        chip.open_menu()
        menu = chip.findChildren(QMenu)[-1]
        for action in menu.actions():
            assert not action.isCheckable() or action.actionGroup().isExclusive()
        menu.close()


def _menu_head(window: Window) -> str:
    chips = window.widget.participants.findChildren(ChoiceChip)
    chip = next(each for each in chips if each.text() == "Provinsi" and each.isVisible())
    chip.open_menu()
    menu = chip.findChildren(QMenu)[-1]
    head = menu.actions()[0]
    assert not head.isEnabled()
    menu.close()
    return head.text()


def _names(facts: Facts, region: Region, year: int) -> bool:
    return any(each.year == year for each in facts.of_region(region))


def test_enter_opens_such_a_row_and_lifts_the_filter(window: Window) -> None:
    window.click_chip("2019")
    window.query("kota semarang")
    window.press(Qt.Key.Key_Return)
    assert not window.widget.participants.filters.active
    assert window.rows()[window.current_row()] == "Kota Semarang"
    assert window.outside() == []
    assert window.widget.participants.search_box.text() == "kota semarang"


def test_a_double_click_does_the_same_also_for_a_place(window: Window) -> None:
    window.click_chip("2019")
    window.query("desa sukamaju")
    row = window.line("Sukamaju · desa di Kab. Banggai")
    window.double_click_row(row)
    assert not window.widget.participants.filters.active
    assert "Kabupaten Banggai" in window.detail()
    assert "di Kab. Banggai" in window.lines()[window.current_row()]


def test_the_line_itself_can_be_neither_chosen_nor_opened(window: Window) -> None:
    window.click_chip("2019")
    window.query("kota semarang")
    line = window.widget.participants.model.index(0, 0)
    assert not line.flags() & Qt.ItemFlag.ItemIsSelectable
    window.click_row(0)
    assert window.current_row() == 1
    window.double_click_row(0)
    assert window.widget.participants.filters.active


def test_rows_within_come_first_and_arrows_pass_the_line(window: Window) -> None:
    window.click_chip("2017")
    window.query("semarang")
    assert window.rows()[0] == "Kota Semarang"
    assert window.outside()[0] == "Kabupaten Semarang · 2021 · di luar saringan"
    line = window.line("Di luar saringan (Angkatan: 2017)")
    assert line < window.line("Kabupaten Semarang")
    while window.current_row() < line - 1:
        window.press(Qt.Key.Key_Down)
    window.press(Qt.Key.Key_Down)
    assert window.current_row() == line + 1
    assert "Kabupaten Semarang" in window.detail()


def test_a_screen_reader_hears_what_lies_outside(window: Window) -> None:
    window.click_chip("2019")
    window.query("kota semarang")
    spoken = (
        "Kota Semarang, Jawa Tengah. Pernah ikut Gerakan Menuju Smart City dua kali: "
        "angkatan 2017 dan 2021. Di luar saringan."
    )
    assert spoken in window.spoken_cells()
    line = "Tidak ada hasil dengan saringan ini (Angkatan: 2019). Di luarnya:"
    assert line in window.spoken_cells()


def test_nothing_outside_is_shown_before_something_is_typed(window: Window) -> None:
    window.click_chip("2019")
    assert window.outside() == []
    assert "di luar saringan" not in window.status()


def test_of_many_outside_the_rest_is_counted_and_a_row_away(window: Window) -> None:
    window.click_chip("2019")
    window.query("kota")
    assert len(window.outside()) == 10
    more = window.lines()[window.line("… ")]
    rest = next(line for line in window.lines() if "daerah lagi di luar saringan" in line)
    count = int(re.sub(r"\D", "", rest))
    assert f"{count + 10} di luar saringan" in window.status()
    assert more
    window.open_row(window.lines().index(rest))
    assert not window.widget.participants.filters.active


def test_the_filter_bar_names_the_page_that_chose_the_filter(window: Window) -> None:
    choose_2019_on_the_map(window)
    assert window.filter_origin() == ""
    to_list(window)
    assert window.filter_origin() == "Saringan dipilih di halaman Peta"
    assert "Saringan dipilih di halaman Peta" in window.page_text()
    window.use_language(Language.ENGLISH)
    assert window.filter_origin() == "Filters chosen on the page Map"
    window.click_chip("2021")
    assert window.filter_origin() == ""
    Map(window)
    assert window.filter_origin() == "Filters chosen on the page Participants"
    window.click_link("Clear filters")
    assert window.filter_origin() == ""


def test_regions_of_a_bar_are_said_to_come_from_statistics(window: Window) -> None:
    Statistics(window)
    window.widget.list_regions(Filters(years=frozenset({2017})))
    window.settle()
    assert window.filter_origin() == "Saringan dipilih di halaman Statistik"
    Map(window)
    assert window.filter_origin() == "Saringan dipilih di halaman Statistik"


def test_the_map_says_and_offers_what_the_filter_hides(window: Window) -> None:
    page = choose_2019_on_the_map(window)
    page.search("kota semarang")
    assert page.shown() == []
    assert page.outside() == "1 di luar saringan"
    assert "1 di luar saringan" in window.status()
    window.click_link(SEMARANG)
    page.settle()
    assert page.card() == page.chosen() == "Kota Semarang"
    assert not page.page.filters.active
    assert page.outside() == ""


def test_the_map_offers_them_in_a_menu_beside_dots_that_are_left(window: Window) -> None:
    page = Map(window)
    window.click_chip("2017")
    page.search("semarang")
    assert page.shown() == ["Kota Semarang"]
    assert page.offered_outside() == ["Kabupaten Semarang · 2021 · di luar saringan"]
    page.choose_offered("Kabupaten Semarang · 2021 · di luar saringan")
    assert page.chosen() == "Kabupaten Semarang"
    assert not page.page.filters.active


def test_enter_in_the_search_of_the_map_lifts_the_filter_too(window: Window) -> None:
    page = choose_2019_on_the_map(window)
    page.search("kota semarang")
    window.press(Qt.Key.Key_Return)
    page.settle()
    assert page.chosen() == "Kota Semarang"


def test_chips_count_regions_that_bear_the_name_not_those_of_villages(window: Window) -> None:
    window.query("semarang")
    assert window.chip("Semua").accessibleName() == "Semua, 2"
    assert window.chip("2017").accessibleName() == "Angkatan 2017, 1 daerah"
    assert window.chip("2023").accessibleName() == "Angkatan 2023, 0 daerah"
    window.query("desa sukamaju")
    places = {row.split(" di ")[1].split(", kec")[0] for row in window.rows()}
    assert window.chip("Semua").accessibleName() == f"Semua, {len(places)}"


def test_villages_stand_below_a_line_five_at_first(window: Window) -> None:
    window.query("semarang")
    assert window.lines()[:3] == [
        "Kota Semarang",
        "Kabupaten Semarang",
        "Lewat kecamatan, desa atau kelurahan",
    ]
    assert len(window.rows()) == 2 + 5
    more = window.line("… 5 kecamatan atau desa lain")
    window.click_row(more)
    assert len(window.rows()) == 2 + 10
    assert window.current_row() == more
    window.query("semarang ")
    assert len(window.rows()) == 2 + 5
    window.query("kec semarang")
    assert all(" · kecamatan di " in row for row in window.lines())


@pytest.mark.parametrize("language", list(Language))
def test_an_export_under_filters_says_so_in_heading_name_and_message(
    window: Window, tmp_path: Path, language: Language
) -> None:
    window.use_language(language)
    choose_2019_on_the_map(window)
    to_list(window)
    out, file = Out(window), tmp_path / "daftar.xlsx"
    count = len(out.codes())
    note = {
        Language.INDONESIAN: f"{count} dari 514 daerah, saringan: Angkatan: 2019",
        Language.ENGLISH: f"{count} of 514 regions, filters: Cohorts: 2019",
    }[language]
    out.save(file)
    assert f" · {note}" in window.status()
    assert next(iter(load_workbook(file).worksheets[0].values))[-1] == note
    out.copy_list()
    assert window.clipboard().split("\n")[0].endswith(note)
    assert f" · {note}" in window.status()


@pytest.mark.parametrize("language", Language)
def test_on_a_small_laptop_the_filters_take_two_lines_and_stand_still_whatever_is_chosen(
    window: Window, facts: Facts, language: Language
) -> None:
    window.widget.resize(1366, 720)
    window.use_language(language)
    window.settle_layout()
    bar = window.widget.participants.filter_bar
    chips = [chip for chip in bar.findChildren(Chip) if not bar.in_force.isAncestorOf(chip)]

    def places() -> list[QRect]:
        return [QRect(chip.mapTo(bar, QPoint()), chip.size()) for chip in chips]

    before = places()
    assert len({place.top() for place in before}) == 2
    everything = (
        *(Filters(status) for status in Status),
        *(Filters(island=island) for island in Island),
        *(Filters(province=each.code) for each in facts.provinces),
        *(Filters(kind=kind) for kind in Kind),
        *(Filters(years=frozenset({each.year})) for each in facts.cohorts),
        Filters(years=frozenset(each.year for each in facts.cohorts)),
        Filters(Status.PARTICIPANT, frozenset({2019}), Island.JAWA, "33", Kind.KABUPATEN),
    )
    for filters in everything:
        bar.set_filters(filters)
        window.settle_layout()
        assert places() == before, filters


def test_of_filters_from_other_data_those_hold_that_are_known_here(window: Window) -> None:
    window.widget.participants.set_filters(Filters(years=frozenset({2018})))
    rows = window.rows()
    window.widget.participants.set_filters(Filters(years=frozenset({2018}), province="99"))
    assert window.rows() == rows
    assert window.chip("Provinsi").text() == "Provinsi"


@pytest.mark.parametrize(
    ("chosen", "short", "sentence"),
    [
        (
            Filters(years=frozenset({2023})),
            ("daftar belum lengkap", "list incomplete"),
            ("Daftar angkatan 2023 di program ini belum lengkap.", "The list of 2023 in this"),
        ),
        (
            Filters(province="33"),
            ("daftar 2021, 2022 dan 2023 belum lengkap", "lists of 2021, 2022 and 2023 incomplete"),
            ("Daftar angkatan 2021, 2022 dan 2023 di program ini", "The lists of 2021, 2022"),
        ),
        (Filters(years=frozenset({2018})), ("", ""), ("", "")),
    ],
)
def test_beside_filters_stands_that_lists_are_incomplete_as_beside_a_question(
    window: Window, chosen: Filters, short: tuple[str, str], sentence: tuple[str, str]
) -> None:
    window.widget.resize(1366, 768)
    window.widget.participants.set_filters(chosen)
    bar = window.widget.participants.filter_bar.in_force
    for language, few, whole in zip(Language, short, sentence, strict=True):
        window.use_language(language)
        window.settle_layout()
        seen = bar.lists.isVisible() and bar.lists.width() >= bar.lists.sizeHint().width()
        assert (bar.lists.text() if seen else "") == few
        assert not bar.remarks.isVisible()
        assert whole in window.status()
        assert whole in bar.count.accessibleName()
        assert bool(few) is ("incomplete" in window.status() or "belum" in window.status())
    window.query("peserta 2023")
    assert bar.lists.isVisible()


@pytest.mark.parametrize("language", Language)
def test_what_is_said_of_incomplete_lists_takes_no_line_of_the_table(
    window: Window, facts: Facts, language: Language
) -> None:
    window.widget.resize(1366, 768)
    window.use_language(language)
    bar = window.widget.participants.filter_bar
    said = 0
    for chosen in (
        *(Filters(province=each.code) for each in facts.provinces),
        *(Filters(years=frozenset({each.year})) for each in facts.cohorts),
        *(
            Filters(Status.PARTICIPANT, frozenset({each.year}), province="33")
            for each in facts.cohorts
        ),
        Filters(years=frozenset(facts.incomplete_years)),
        Filters(None, frozenset({2021, 2022}), Island.JAWA, "33"),
    ):
        bar.set_filters(chosen)
        window.settle_layout()
        top = window.widget.participants.table.mapTo(window.widget, QPoint()).y()
        said += bar.in_force.lists.isVisible() and bar.in_force.lists.width() > 0
        bar.in_force.lists.hide()
        window.settle_layout()
        assert window.widget.participants.table.mapTo(window.widget, QPoint()).y() == top, chosen
    assert said > len(facts.provinces)


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("page", [PageName.PARTICIPANTS, PageName.MAP, PageName.IDEAS])
def test_a_drop_down_says_the_whole_of_what_is_chosen_and_keeps_its_width(
    window: Window, language: Language, page: PageName
) -> None:
    window.widget.resize(1366, 768)
    window.use_language(language)
    shown = window.widget.show_page(page)
    window.settle_layout()
    chips = [chip for chip in shown.findChildren(ChoiceChip) if chip.isVisible()]
    assert len(chips) >= 3
    for chip in chips:
        width = chip.width()
        for choice in chip.choices:
            chip.set_choice(choice)
            window.settle_layout()
            assert not [text for text in painted_texts(chip) if "…" in text], chip.text()
            assert chip.width() == width
        chip.set_choice(None)


def test_another_language_counts_the_same_regions(window: Window) -> None:
    window.query("bandung")
    window.click_chip("Peserta")
    counted = window.widget.participants.filter_bar.in_force.count
    assert counted.text() == "3 daerah"
    window.use_language(Language.ENGLISH)
    assert counted.text() == "3 regions"
