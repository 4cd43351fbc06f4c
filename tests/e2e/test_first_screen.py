"""What stands in the detail's place before anything is searched for, and how one comes back."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QTableView

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.model import Status
from gmsc_desktop.facts.places import Places
from gmsc_desktop.languages import Language
from gmsc_desktop.reports.statistics import totals
from gmsc_desktop.resources import resource
from gmsc_desktop.search.filters import Filters, Sieve
from gmsc_desktop.search.finder import Finder
from gmsc_desktop.search.unasked import everything
from gmsc_desktop.ui.data.page import DataPage
from gmsc_desktop.ui.knowledge import Knowledge
from gmsc_desktop.ui.page_names import PageName
from gmsc_desktop.ui.painting.theme import colours_of
from gmsc_desktop.ui.participants.overview import EXAMPLES, Overview
from gmsc_desktop.ui.widgets.filter_panel import FilterPanel
from gmsc_desktop.ui.widgets.link import Link
from gmsc_desktop.ui.widgets.year_chip import YearChip
from tests.conftest import OpenWindow
from tests.helpers.map_page import Map
from tests.helpers.proposals import Proposals
from tests.helpers.window import Window

CONTROL = Qt.KeyboardModifier.ControlModifier
TITLE = {Language.INDONESIAN: "Apa yang ada di sini", Language.ENGLISH: "What is in here"}


def overview(window: Window) -> Overview:
    return window.widget.participants.detail.findChildren(Overview)[-1]


def is_first_screen(window: Window) -> bool:
    return TITLE[Language.INDONESIAN] in window.detail()


def gaps(window: Window) -> list[Link]:
    links = overview(window).findChildren(Link)
    return [each for each in links if each.text().startswith("kurang ")]


@pytest.mark.parametrize("language", Language)
def test_the_first_screen_tells_what_there_is_and_of_no_region(
    window: Window, facts: Facts, language: Language
) -> None:
    window.use_language(language)
    said = window.detail()
    assert TITLE[language] in said
    known = totals(facts)
    for number in (known.certain, known.ambiguous, known.official):
        assert f"{number}\n" in said
    for each in facts.completeness:
        assert str(each.cohort.year) in said
        assert each.complete or f"{each.certain} " in said
    assert window.widget.participants.region is None
    assert window.current_row() == -1


def test_it_stands_before_what_only_a_detail_tells_is_read(
    open_window: OpenWindow, facts: Facts
) -> None:
    unread = replace(facts)
    places = Places(resource("places/places.sqlite"), unread.region_by_code)
    finder = Finder(unread, places, resource("names"))
    window = open_window(Knowledge(unread, finder, resource("data")))
    assert is_first_screen(window)
    assert len(window.rows()) == len(facts.regions)
    assert "details" not in vars(unread)
    window.type("kota sabang")
    assert "Kota Sabang" in window.detail()
    assert "details" in vars(unread)


def test_each_cohort_has_the_gap_that_the_data_page_names(window: Window, facts: Facts) -> None:
    said = [each.text() for each in gaps(window)]
    lacking = [each for each in facts.completeness if not each.complete]
    assert said == [f"kurang {each.unknown}" for each in lacking]
    names = [each.accessibleName() for each in gaps(window)]
    years = [str(each.cohort.year) for each in lacking]
    assert all(year in name for year, name in zip(years, names, strict=True))
    window.click_link("Data & Sumber")
    page = window.widget.stack.page
    assert isinstance(page, DataPage)
    for text in said:
        assert text.capitalize() in window.page_text() or text.capitalize() in _cells(page)


def _cells(page: DataPage) -> list[str]:
    model = page.cohorts.model()
    rows, columns = range(model.rowCount()), range(model.columnCount())
    return [str(model.index(row, column).data()) for row in rows for column in columns]


def test_its_examples_are_searched_for(window: Window) -> None:
    answers = {"tangsel": "Kota Tangerang Selatan", "2019 jawa tengah": "angkatan 2019"}
    page = window.widget.participants
    for text in EXAMPLES:
        window.click_link(text)
        window.settle()
        assert page.search_box.text() == text
        # No region is called after waste: the first screen goes on telling what there is.
        assert is_first_screen(window) == (text not in answers)
        assert answers.get(text, "") in window.detail()
        if text == "sampah":
            window.wait_until(lambda: "program unggulan" in page.beside.link.text())
        window.press(Qt.Key.Key_Escape)
        assert is_first_screen(window)


def test_the_own_province_is_kept_and_lists_its_regions_in_one_click(
    window: Window, open_window: OpenWindow, facts: Facts
) -> None:
    overview(window).province.chosen.emit("33")
    window.widget.close()
    again = open_window()
    province = overview(again).province
    assert province.text() == "Provinsi: Jawa Tengah"
    assert province.accessibleName() == "Provinsi Anda: Jawa Tengah"
    link = overview(again).own_regions
    unclear = [
        each
        for each in facts.regions
        if each.province.code == "33" and facts.status(each) is Status.AMBIGUOUS
    ]
    assert link.text().endswith(f"daerah pernah ikut, {len(unclear)} perlu diperiksa")
    again.click_link(link.text())
    assert again.widget.participants.filters == Filters(province="33")
    assert len(again.rows()) == sum(each.province.code == "33" for each in facts.regions)


def test_a_gap_leads_to_the_reason_why_its_cohort_is_incomplete(
    window: Window, facts: Facts
) -> None:
    window.click_link(gaps(window)[-1].text())
    lacking = [each for each in facts.completeness if not each.complete]
    page = window.widget.stack.page
    assert isinstance(page, DataPage)
    assert page.cohort == lacking[-1].cohort.year
    assert page.search.text() == ""
    assert window.focused() is page.cohorts


def test_helping_opens_a_proposal_on_the_cohort_that_lacks_most(
    window: Window, facts: Facts
) -> None:
    window.click_link("Bantu melengkapi…")
    most = max(facts.completeness, key=lambda each: each.unknown)
    assert Proposals(window).form.form.read().year == most.cohort.year


def test_a_list_of_sure_participants_counts_none_as_to_be_checked(
    window: Window, facts: Facts
) -> None:
    window.click_link("2021")
    count = window.widget.participants.filter_bar.in_force.count
    assert count.text() == f"{len(window.rows())} daerah"
    window.widget.participants.filter_bar.set_filters(Filters(years=frozenset({2021})))
    window.settle()
    assert "di antaranya perlu diperiksa" in count.text()


def test_a_figure_and_a_year_list_what_they_count(window: Window, facts: Facts) -> None:
    window.click_link("perlu diperiksa")
    assert len(window.rows()) == totals(facts).ambiguous
    window.press(Qt.Key.Key_Escape)
    window.click_link("2018")
    assert window.widget.participants.filters == Filters(Status.PARTICIPANT, frozenset({2018}))


def test_esc_on_an_empty_box_comes_back_from_a_region_that_was_picked(window: Window) -> None:
    window.query("kota semarang")
    window.press(Qt.Key.Key_Return)
    window.widget.participants.focus_search()
    window.press(Qt.Key.Key_Escape)
    assert "Kota Semarang" in window.detail()
    window.press(Qt.Key.Key_Escape)
    assert is_first_screen(window)
    assert window.widget.participants.region is None


def test_esc_that_leads_back_puts_the_keys_in_the_box_and_the_list_at_its_beginning(
    window: Window,
) -> None:
    page = window.widget.participants
    window.query("kota semarang")
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
        window.press(key)
    assert page.table.verticalScrollBar().value() > 0
    assert window.focused() is page.table
    window.press(Qt.Key.Key_Escape)
    assert is_first_screen(window)
    assert window.focused() is page.search_box
    assert page.table.verticalScrollBar().value() == 0


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_Return])
def test_going_down_into_the_list_chooses_its_first_row(window: Window, key: Qt.Key) -> None:
    window.press(key)
    assert window.current_row() == 0
    assert window.rows()[0] in window.detail()


def test_tab_goes_through_the_list_and_into_the_first_screen(window: Window) -> None:
    window.widget.resize(1300, 660)
    table, links = window.widget.participants.table, overview(window).findChildren(Link)
    while window.focused() is not table:
        window.press(Qt.Key.Key_Tab)
        window.settle()
    assert table.chosen == ()
    assert is_first_screen(window)
    window.wait_until(lambda: is_framed(window, table))
    reached = []
    while window.focused() is not window.widget.participants.search_box:
        window.press(Qt.Key.Key_Tab)
        window.settle()
        reached.append(window.focused())
    assert set(links) - set(reached) == {overview(window).own_regions}


def is_framed(window: Window, table: QTableView) -> bool:
    """Whether a line goes around the rows and their head, on all four sides."""
    shown, accent = window.on_screen(table), colours_of(table.palette()).accent.lower()
    right = table.verticalScrollBar().mapTo(table, QPoint()).x() - 1
    x, y = right // 2, table.height() // 2
    sides = ((x, 0), (0, y), (right, y), (x, table.height() - 1))
    return all(shown.pixelColor(*place).name() == accent for place in sides)


@pytest.mark.parametrize(
    "key", [Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_Space, Qt.Key.Key_Return]
)
def test_a_key_in_the_list_chooses_its_first_row(window: Window, key: Qt.Key) -> None:
    table = window.widget.participants.table
    table.setFocus(Qt.FocusReason.TabFocusReason)
    window.press(key)
    assert [each.full_name for each in table.chosen] == [window.rows()[0]]
    assert window.rows()[0] in window.detail()


def test_it_stays_when_one_comes_back_from_another_page_to_the_list(window: Window) -> None:
    window.query("kota semarang")
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Escape):
        window.press(key)
    window.widget.participants.table.setFocus(Qt.FocusReason.TabFocusReason)
    for key in (Qt.Key.Key_2, Qt.Key.Key_1):
        window.press(key, CONTROL)
    assert is_first_screen(window)
    assert window.widget.participants.region is None


@pytest.mark.parametrize("text", ["masterplan", "2020"])
def test_where_no_region_is_found_it_stands_without_buttons_for_one(
    window: Window, text: str
) -> None:
    page = window.widget.participants
    window.query("kota semarang")
    assert page.detail.foot.isVisible()
    window.query(text)
    assert window.rows() == []
    assert is_first_screen(window)
    assert not page.detail.foot.isVisible()
    assert page.region is None


# -- Esc and Ctrl+L, as the guide says


def narrowed(window: Window) -> bool:
    return window.widget.participants.filters.active


def test_esc_takes_back_the_query_then_the_filters_from_the_list_too(window: Window) -> None:
    window.click_chip("2018")
    window.query("bandung")
    window.press(Qt.Key.Key_Return)
    assert window.focused() is window.widget.participants.table
    window.press(Qt.Key.Key_Escape)
    assert window.widget.participants.search_box.text() == ""
    assert narrowed(window)
    window.press(Qt.Key.Key_Escape)
    assert not narrowed(window)
    assert is_first_screen(window)


def test_esc_takes_them_back_from_a_chip(window: Window) -> None:
    window.query("bandung")
    window.click_chip("2018")
    window.chip("2018").setFocus()
    window.press(Qt.Key.Key_Escape)
    assert window.widget.participants.search_box.text() == ""
    window.press(Qt.Key.Key_Escape)
    assert not window.widget.participants.filters.active


def test_esc_takes_them_back_from_the_detail_beside_the_list(window: Window) -> None:
    window.widget.resize(1366, 720)
    window.query("kota sabang")
    window.widget.participants.detail.setFocus()
    window.press(Qt.Key.Key_Escape)
    assert window.widget.participants.search_box.text() == ""
    assert is_first_screen(window)


def test_where_list_and_detail_take_turns_esc_shows_the_first_screen_and_the_list_again(
    window: Window,
) -> None:
    window.widget.resize(1024, 700)
    window.widget.preferences.use_text_size(200)
    window.settle_layout()
    assert not window.shows_detail()
    window.press(Qt.Key.Key_Escape)
    assert window.shows_detail()
    assert is_first_screen(window)
    window.press(Qt.Key.Key_Escape)
    assert not window.shows_detail()
    window.press(Qt.Key.Key_Home)
    assert window.current_row() == 0


def test_esc_takes_back_filters_from_the_regions_of_a_bar(window: Window) -> None:
    window.widget.list_regions(Filters(years=frozenset({2017})))
    window.settle()
    window.press(Qt.Key.Key_Escape)
    assert len(window.rows()) == 514


def test_esc_takes_back_query_and_filters_on_the_map_from_a_chip_and_from_the_dots(
    window: Window,
) -> None:
    page = Map(window)
    for part in (window.chip("2018"), page.view):
        page.search("jawa")
        page.page.card.close_button.click()
        window.click_chip("2018")
        part.setFocus()
        window.press(Qt.Key.Key_Escape)
        assert page.query() == ""
        part.setFocus()
        window.press(Qt.Key.Key_Escape)
        assert not page.page.filters.active


def test_ctrl_l_goes_to_the_maps_own_box_and_else_to_the_lists(window: Window) -> None:
    page = Map(window)
    page.view.setFocus()
    window.press(Qt.Key.Key_L, CONTROL)
    assert window.focused() is page.page.head.search_box
    window.press(Qt.Key.Key_6, CONTROL)
    window.press(Qt.Key.Key_L, CONTROL)
    assert window.focused() is window.widget.participants.search_box


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (Language.INDONESIAN, "{} nama pasti untuk {} tempat menurut data resmi"),
        (Language.ENGLISH, "{} certain names for {} places officially"),
    ],
)
def test_more_names_than_places_are_explained_on_the_button_and_beside_the_figures(
    facts: Facts, window: Window, language: Language, words: str
) -> None:
    (more,) = (each for each in facts.completeness if each.certain > each.cohort.official)
    said = words.format(more.certain, more.cohort.official)
    window.use_language(language)
    window.settle_layout()
    assert f"{more.cohort.year}: {said}." in window.text_of(window.widget.participants.detail)
    for panel in window.widget.findChildren(FilterPanel):
        if panel.page in (PageName.PARTICIPANTS, PageName.MAP):
            told = {chip.text(): chip.toolTip() for chip in panel.findChildren(YearChip)}
            assert {year for year in told if told[year]} == {str(more.cohort.year)}
            assert told[str(more.cohort.year)] == said


def test_a_cohorts_figures_add_up_to_what_its_button_counts(facts: Facts, window: Window) -> None:
    counts = Sieve(facts).counts(everything(facts.regions), Filters())
    overview = window.widget.participants.detail
    for each in facts.completeness:
        if not each.to_check:
            continue
        year, shown = each.cohort.year, each.certain + each.to_check
        said = window.text_of(overview)
        assert each.complete or f"{each.certain} dari {each.cohort.official}" in said
        assert counts.years[year] == shown
        link = next(link for link in overview.findChildren(Link) if link.text() == str(year))
        words = f"{each.certain} pasti + {each.to_check} perlu diperiksa"
        assert link.accessibleDescription() == words
    assert "tombol tahun menghitung juga yang perlu diperiksa" in window.text_of(overview)


def test_it_stays_where_the_list_has_the_keys_back_from_a_menu(window: Window) -> None:
    table = window.widget.participants.table
    for reason in (Qt.FocusReason.MouseFocusReason, Qt.FocusReason.PopupFocusReason):
        table.setFocus(reason)
        window.settle()
        assert TITLE[Language.INDONESIAN] in window.detail()
        table.clearFocus()


def test_the_own_province_is_named_before_it_is_chosen(window: Window) -> None:
    assert overview(window).province.accessibleName() == "Provinsi Anda"
