"""Regions are found on the map, looked at closely, opened and taken along, in the real window."""

import re
import xml.etree.ElementTree as ET
import zlib
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QAccessible, QImage

from gmsc_desktop.facts.model import Island
from gmsc_desktop.facts.places import Places
from gmsc_desktop.facts.reader import read_tables
from gmsc_desktop.languages import Language
from gmsc_desktop.resources import resource
from gmsc_desktop.search.filters import Filters
from gmsc_desktop.search.finder import Finder
from gmsc_desktop.settings import Theme
from gmsc_desktop.ui.knowledge import Knowledge
from gmsc_desktop.ui.map_drawing.camera import MOST_ZOOM
from gmsc_desktop.ui.map_drawing.dots import Shape
from gmsc_desktop.ui.page_names import PageName
from gmsc_desktop.ui.painting.theme import DARK, LIGHT
from tests.conftest import OpenWindow
from tests.helpers.counted import edition
from tests.helpers.data import DataFolder
from tests.helpers.map_page import Map
from tests.helpers.painted import painted_texts
from tests.helpers.window import Window

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(window: Window) -> Map:
    window.widget.resize(1366, 768)
    return Map(window)


# -- choosing


def test_a_click_on_a_dot_shows_its_card_and_the_details_open_from_there(
    page: Map, window: Window
) -> None:
    page.click_region("Kota Sabang")
    assert page.card() == "Kota Sabang"
    assert page.chosen() == "Kota Sabang"
    assert "Aceh · Sumatera" in page.card_text()
    assert "Pasti · 4 sumber" in page.card_text()
    page.press_button("Buka rincian")
    assert window.title() == "Peserta – GMSC Desktop"
    assert "Kota Sabang" in window.detail()


def test_the_card_names_the_nearest_participants_and_leads_to_them(page: Map) -> None:
    page.search("kabupaten wonosobo")
    assert "32 km" in page.card_text()
    page.press_button("Kab. Temanggung")
    assert page.card() == page.chosen() == "Kabupaten Temanggung"
    page.search("kota tual")
    assert page.card() == "Kota Tual"


def test_the_detail_leads_to_the_map_and_back(window: Window) -> None:
    window.query("kota salatiga")
    window.press_button("Peta")
    page = Map(window)
    assert window.title() == "Peta – GMSC Desktop"
    assert page.card() == "Kota Salatiga"
    assert page.zoom() >= 4
    assert (page.place("Kota Salatiga") - page.view.rect().center()).manhattanLength() <= 2
    window.press(Qt.Key.Key_Return)
    assert window.title() == "Peserta – GMSC Desktop"
    assert window.rows()[window.current_row()] == "Kota Salatiga"


def test_a_click_beside_all_dots_or_escape_puts_the_card_away(page: Map, window: Window) -> None:
    page.click_region("Kota Sabang")
    page.click(QPoint(600, 40))
    assert page.card() == ""
    page.click_region("Kota Sabang")
    page.focus()
    window.press(Qt.Key.Key_Escape)
    assert (page.card(), page.chosen()) == ("", "")


def test_clicking_again_goes_through_the_dots_that_lie_on_one_another(page: Map) -> None:
    at = page.place("Kota Kediri")
    found = set()
    for _ in range(8):
        page.click(at)
        found.add(page.chosen())
    assert {"Kota Kediri", "Kabupaten Kediri"} <= found


def test_the_dots_of_jawa_can_be_chosen_in_the_inset(page: Map) -> None:
    inset = page.view.inset
    assert inset is not None
    dot = next(each for each in page.view.dots if each.region.full_name == "Kabupaten Jember")
    x, y = inset.viewport.point(dot.longitude, dot.latitude)
    page.click(QPoint(round(inset.area.x() + x), round(inset.area.y() + y)))
    assert page.card() == "Kabupaten Jember"


def test_no_dot_is_sliced_by_the_edge_of_the_inset(page: Map) -> None:
    inset = page.view.inset
    assert inset is not None
    picture, edge = page.view.grab().toImage(), inset.area.toRect().right()
    years = {first for first, _ in LIGHT.years.values()}
    rows = range(inset.area.toRect().top(), inset.area.toRect().bottom())
    beside = {picture.pixelColor(edge - 1, row).name().upper() for row in rows}
    assert not beside & years
    for dot in page.view.dots:
        x, y = inset.viewport.point(dot.longitude, dot.latitude)
        at = inset.area.topLeft() + QPointF(x, y)
        if inset.area.contains(at) and not inset.holds(dot):
            assert dot not in page.view.dots_at(at)


def test_the_sheet_of_the_chosen_region_can_be_asked_for(page: Map, window: Window) -> None:
    page.click_region("Kota Sabang")
    page.press_button("Lembar fakta")
    sheet = window.dialog()
    assert "Kota Sabang" in sheet.windowTitle()
    sheet.close()


# -- keys


def test_the_keyboard_reaches_every_dot(page: Map, window: Window) -> None:
    page.focus()
    found = []
    for _ in page.shown():
        window.press(Qt.Key.Key_PageDown)
        found.append(page.chosen())
    assert found == page.shown()
    window.press(Qt.Key.Key_N)
    assert page.chosen() == page.shown()[0]
    window.press(Qt.Key.Key_P)
    assert page.chosen() == page.shown()[-1]


def test_control_and_an_arrow_go_to_the_nearest_dot_that_way(page: Map, window: Window) -> None:
    page.click_region("Kota Sabang")
    page.focus()
    window.press(Qt.Key.Key_Down, CONTROL)
    assert page.chosen() == "Kota Banda Aceh"
    window.press(Qt.Key.Key_Up, CONTROL)
    assert page.chosen() == "Kota Sabang"


def test_a_dot_chosen_by_keys_is_always_in_sight(page: Map, window: Window) -> None:
    page.focus()
    for _ in range(3):
        window.press(Qt.Key.Key_Plus)
    for _ in range(12):
        window.press(Qt.Key.Key_PageUp)
        at = page.place(page.chosen())
        assert page.view.rect().contains(at)
        assert not page.page.card.geometry().contains(at)


def test_keys_zoom_within_limits_and_zero_shows_everything(page: Map, window: Window) -> None:
    page.focus()
    assert page.has_inset()
    window.press(Qt.Key.Key_Plus)
    assert page.zoom() == pytest.approx(1.5)
    assert not page.has_inset()
    for _ in range(20):
        window.press(Qt.Key.Key_Plus)
    assert page.zoom() == pytest.approx(MOST_ZOOM)
    for _ in range(30):
        window.press(Qt.Key.Key_Minus)
    assert page.zoom() == 1
    window.press(Qt.Key.Key_Plus)
    window.press(Qt.Key.Key_Right)
    window.press(Qt.Key.Key_0)
    assert page.view.camera.at_home
    assert page.has_inset()


def test_arrow_keys_move_the_map_but_never_away_from_indonesia(page: Map, window: Window) -> None:
    page.focus()
    before = page.place("Kota Sabang")
    window.press(Qt.Key.Key_Right)
    assert page.place("Kota Sabang").x() < before.x()
    for _ in range(60):
        window.press(Qt.Key.Key_Right)
    assert page.view.rect().contains(page.place("Kabupaten Merauke"))


# -- mouse


def test_the_wheel_looks_closer_at_what_is_under_it(page: Map) -> None:
    at = page.place("Kota Makassar")
    page.turn_wheel(6, at)
    assert page.zoom() == pytest.approx(1.25**6)
    assert (page.place("Kota Makassar") - at).manhattanLength() <= 2
    page.turn_wheel(-50, at)
    assert page.view.camera.at_home


def test_dragging_moves_the_map_and_chooses_nothing(page: Map) -> None:
    at = page.place("Kota Makassar")
    page.drag(at, at + QPoint(-90, 40))
    assert (page.place("Kota Makassar") - at - QPoint(-90, 40)).manhattanLength() <= 2
    assert page.card() == ""


def test_the_buttons_zoom(page: Map) -> None:
    page.press_button("Perbesar")
    page.press_button("Perbesar")
    assert page.zoom() == pytest.approx(2.25)
    page.press_button("Perkecil")
    assert page.zoom() == pytest.approx(1.5)
    page.press_button("Seluruh Indonesia")
    assert page.view.camera.at_home


def test_pointing_at_a_dot_writes_its_name_beside_it(page: Map) -> None:
    at = page.place("Kota Sabang")
    beside = at + QPoint(22, 0)
    assert page.colour_at(beside) == LIGHT.map_sea
    page.point_at(at)
    assert page.colour_at(beside) == LIGHT.surface


def test_a_double_click_opens_a_dot_and_looks_closer_elsewhere(page: Map, window: Window) -> None:
    page.double_click(QPoint(600, 60))
    assert page.zoom() == pytest.approx(1.5)
    page.press_button("Seluruh Indonesia")
    at = page.place("Kota Pontianak")
    page.click(at)
    page.double_click(at)
    assert "Kota Pontianak" in window.detail()
    assert window.title() == "Peserta – GMSC Desktop"


# -- search and filters


def test_search_leaves_only_what_matches_and_shows_the_best(page: Map, window: Window) -> None:
    page.search("sabang")
    assert page.card() == "Kota Sabang"
    assert "Kota Sabang" in page.shown()
    assert len(page.shown()) < 20
    assert "kabupaten/kota di peta" in window.status()
    window.press(Qt.Key.Key_Return)
    assert page.zoom() >= 4
    assert window.focused() is page.view


@pytest.mark.parametrize(
    "question", ["2019", "jawa tengah", "2019 jawa tengah", "kota", "kab.", "kabupaten", "bupati"]
)
def test_a_question_opens_no_card_before_a_region_is_chosen(page: Map, question: str) -> None:
    def name_on_card() -> str:
        return page.page.region.full_name if page.page.region else ""

    page.search(question)
    assert name_on_card() == ""
    page.search("kota ambon")
    assert name_on_card() == "Kota Ambon"
    page.search(question)
    assert name_on_card() == ""


def test_villages_of_the_same_name_are_offered_and_drawn_when_asked_for(
    page: Map, window: Window
) -> None:
    page.search("wonosobo")
    link = page.page.head.by_place_link
    assert page.shown() == ["Kabupaten Wonosobo"]
    places = int(link.text().split()[0])
    assert link.text() == f"{places} lewat nama desa atau kecamatan"
    offers = page.offered_by_place()
    assert sum("Wonosobo" in offer for offer in offers) == places
    elsewhere = next(offer for offer in offers if "Wonosobo" in offer and "Banyuwangi" in offer)
    page.choose_offered(elsewhere)
    assert page.card() == page.chosen() == "Kabupaten Banyuwangi"
    page.offered_by_place()
    page.choose_offered("Tampilkan semua di peta")
    assert {"Kabupaten Wonosobo", "Kabupaten Banyuwangi"} < set(page.shown())
    assert "Tampilkan semua di peta" not in page.offered_by_place()
    page.search("kota ambon")
    assert not link.isVisible()


@pytest.mark.parametrize(
    "query", ["wonosobo", "semarang", "desa sukamaju", "sukamaju", "bali", "wonosobbo", "kota 2019"]
)
def test_the_same_words_count_the_same_on_the_list_and_on_the_map(
    window: Window, query: str
) -> None:
    page = Map(window)
    page.search(query)
    chips = ("2017", "2018", "2019", "2021", "Perlu diperiksa", "Belum ditemukan")
    told, link = counts_of(window, chips), page.page.head.by_place_link
    places = int(link.text().split()[0]) if link.isVisible() else 0
    seen = len(page.shown())
    window.widget.show_page(PageName.PARTICIPANTS)
    window.query(query)
    assert counts_of(window, chips) == told
    assert window.chip("Semua").accessibleName() == f"Semua, {seen}"
    by_place = re.search(r"(\d+) lewat kecamatan", window.status())
    assert int(by_place[1] if by_place else 0) == places


def counts_of(window: Window, chips: tuple[str, ...]) -> list[str]:
    """What the chips count, read aloud."""
    return [window.chip(label).accessibleName() for label in chips]


def test_escape_in_the_search_box_brings_all_dots_back(page: Map, window: Window) -> None:
    page.search("sabang")
    window.press(Qt.Key.Key_Escape)
    page.settle()
    assert len(page.shown()) == 514


def test_2019_is_one_click_away(page: Map, window: Window) -> None:
    window.click_chip("2019")
    assert len(page.shown()) + int((page.unplaced() or "0").split()[0]) == 25
    assert all(dot.year == 2019 for dot in page.view.dots)


def test_who_took_part_again_is_shown_in_the_colour_of_the_chosen_year(
    page: Map, window: Window
) -> None:
    first = page.place("Kota Semarang")
    assert page.colour_at(first) == LIGHT.years[2017][0]
    window.click_chip("2021")
    assert "Kota Semarang" in page.shown()
    assert {dot.year for dot in page.view.dots if dot.shape is Shape.FILLED} == {2021}


def test_filters_are_shared_with_the_list_both_ways(page: Map, window: Window) -> None:
    window.click_chip("2019")
    window.press(Qt.Key.Key_1, CONTROL)
    assert len(window.rows()) == 25
    window.click_chip("Peserta")
    window.press(Qt.Key.Key_2, CONTROL)
    assert window.chip("Peserta").isChecked()
    assert window.chip("2019").isChecked()
    window.click_link("Hapus saringan")
    assert len(page.shown()) == 514
    window.press(Qt.Key.Key_1, CONTROL)
    assert len(window.rows()) == 514


def test_a_filter_chosen_before_the_map_was_opened_holds_there(window: Window) -> None:
    window.click_chip("Perlu diperiksa")
    page = Map(window)
    assert len(page.shown()) == 17
    assert window.chip("Perlu diperiksa").isChecked()


def test_a_region_that_the_filters_exclude_is_no_longer_chosen(page: Map, window: Window) -> None:
    page.click_region("Kota Sabang")
    window.click_chip("2023")
    assert page.card() == page.chosen() == "Kota Sabang"
    window.click_chip("2023")
    window.click_chip("2019")
    assert (page.card(), page.chosen()) == ("", "")
    assert "Kota Sabang" not in page.shown()


def test_a_neighbour_that_only_the_search_hides_stays_chosen(page: Map, window: Window) -> None:
    page.search("wonosobo")
    page.press_button("Kota Magelang")
    window.click_chip("2019")
    assert page.card() == page.chosen() == "Kota Magelang"


@pytest.mark.parametrize(
    ("typed", "year", "left"),
    [
        ("bandung", "2018", "Kabupaten Bandung"),
        ("bandung", "2023", "Kabupaten Bandung Barat"),
        ("cirebon", "2018", "Kabupaten Cirebon"),
    ],
)
def test_a_filter_leads_from_a_region_it_excludes_to_one_it_leaves_of_the_name_typed(
    page: Map, window: Window, typed: str, year: str, left: str
) -> None:
    page.search(typed)
    excluded = page.card()
    window.click_chip(year)
    assert page.card() == page.chosen() == left != excluded
    page.enter()
    assert page.card() == left
    assert page.page.filters.years == {int(year)}


def test_enter_lifts_filters_only_where_they_leave_nothing(page: Map, window: Window) -> None:
    window.click_chip("2018")
    page.search("bandung")
    page.press_button("Tutup")
    page.enter()
    assert (page.card(), page.shown()) == ("Kabupaten Bandung", ["Kabupaten Bandung"])
    page.search("jawa barat")
    page.enter()
    assert page.card() == ""
    assert page.page.filters.years == {2018}
    assert window.focused() is page.view
    page.search("kota sabang")
    page.enter()
    assert page.card() == "Kota Sabang"
    assert not page.page.filters.active


def test_enter_with_nothing_found_leaves_the_keys_where_one_types_on(
    page: Map, window: Window
) -> None:
    page.search("zzzz")
    page.enter()
    window.press(Qt.Key.Key_A, CONTROL)
    window.type("kota sabang")
    page.settle()
    assert (page.query(), page.card()) == ("kota sabang", "Kota Sabang")


def test_filters_from_another_page_are_never_out_of_sight(page: Map, window: Window) -> None:
    page.search("jakarta selatan")
    page.focus()
    for _ in range(3):
        window.press(Qt.Key.Key_Plus)
    window.widget.participants.filter_bar.set_filters(Filters(island=Island.BALI_NUSA_TENGGARA))
    Map(window)
    assert (page.card(), page.chosen(), page.query()) == ("", "", "")
    assert any(page.view.rect().contains(page.place(name)) for name in page.shown())


def test_filters_from_another_page_leave_the_map_where_it_shows_some_of_them(
    page: Map, window: Window
) -> None:
    page.search("jakarta selatan")
    window.press(Qt.Key.Key_Return)
    seen = looks_at(page)
    window.widget.participants.filter_bar.set_filters(Filters(years=frozenset({2019})))
    assert looks_at(page) == seen


def looks_at(page: Map) -> tuple[float, float, float]:
    """What is in the middle, and how much enlarged; the height follows that of the head."""
    seen = page.view.camera.viewport
    return seen.longitude, seen.latitude, round(page.zoom(), 6)


def test_filters_of_the_map_itself_never_move_it(page: Map, window: Window) -> None:
    page.click_region("Kabupaten Merauke")
    page.focus()
    for _ in range(8):
        window.press(Qt.Key.Key_Plus)
    seen = looks_at(page)
    window.click_chip("2019")
    assert not any(page.view.rect().contains(page.place(name)) for name in page.shown())
    assert looks_at(page) == seen


# -- without a position


@pytest.fixture
def unplaced_window(open_window: OpenWindow, tmp_path: Path) -> Window:
    """A window on data that do not know where two regions lie, as a pack's may be."""
    data = DataFolder(tmp_path)
    for code in ("64.03", "65.04"):
        line = next(each for each in data.lines("regions.csv") if each.startswith(code))
        data.replace("regions.csv", line, line.rsplit(",", 2)[0] + ",,")
    facts = read_tables(data.path)
    places = Places(resource("places/places.sqlite"), facts.region_by_code)
    return open_window(Knowledge(facts, Finder(facts, places), data.path))


def test_every_region_is_drawn(page: Map) -> None:
    assert page.unplaced() == ""
    assert len(page.shown()) == 514


def test_regions_without_a_position_are_named_and_never_drawn(unplaced_window: Window) -> None:
    unplaced_window.widget.resize(1366, 768)
    page = Map(unplaced_window)
    assert page.unplaced() == "2 tanpa letak"
    names = page.offered_without_place()
    assert names == ["Kabupaten Berau", "Kabupaten Tana Tidung"]
    assert not set(names) & set(page.shown())
    page.choose_without_place("Kabupaten Berau")
    assert page.card() == "Kabupaten Berau"
    assert "Letaknya belum ada dalam data" in page.card_text()
    assert page.chosen() == ""


def test_the_detail_of_a_region_without_a_position_says_so(unplaced_window: Window) -> None:
    unplaced_window.query("kabupaten berau")
    assert "Letaknya belum ada dalam data" in unplaced_window.detail()
    unplaced_window.use_language(Language.ENGLISH)
    unplaced_window.widget.resize(1366, 768)
    assert Map(unplaced_window).unplaced() == "2 without a position"


# -- pictures


def test_a_picture_is_saved_at_twice_the_size(page: Map, window: Window, tmp_path: Path) -> None:
    page.click_region("Kota Sabang")
    file = tmp_path / "peta.png"
    page.save(file)
    picture = QImage(str(file))
    assert picture.width() == 2400
    assert picture.height() > 1200
    assert f"{file} disimpan" in window.status()
    assert picture.pixelColor(4, 4).name().upper() == LIGHT.surface


def test_a_picture_is_on_white_in_the_dark_too(page: Map, window: Window, tmp_path: Path) -> None:
    window.use_theme(Theme.DARK)
    assert page.colour_at(QPoint(600, 560)) == DARK.map_sea
    page.save(tmp_path / "peta.png")
    assert QImage(str(tmp_path / "peta.png")).pixelColor(4, 4).name().upper() == LIGHT.surface


def test_a_drawing_names_title_legend_and_source(page: Map, window: Window, tmp_path: Path) -> None:
    window.click_chip("2019")
    page.save(tmp_path / "peta.svg")
    texts = drawn_texts(tmp_path / "peta.svg")
    assert "Peserta Gerakan Menuju Smart City" in texts
    assert any(text.startswith("2019  ") for text in texts)
    assert any(f"data {edition().indonesian}" in text for text in texts)
    assert any("Natural Earth · letak: GeoNames, Wikipedia" in text for text in texts)


def test_a_picture_says_which_part_of_the_regions_it_shows(
    page: Map, window: Window, tmp_path: Path
) -> None:
    page.save(tmp_path / "semua.svg")
    window.click_chip("2019")
    page.search("jawa")
    page.save(tmp_path / "sebagian.svg")
    everything, part = (drawn_texts(tmp_path / f"{name}.svg") for name in ("semua", "sebagian"))
    said = rf"{len(page.shown())} dari \d+ daerah · Pencarian: “jawa” · Angkatan: 2019"
    assert any(re.fullmatch(said, each) for each in part)
    assert not any(" dari 514 " in each or "Angkatan:" in each for each in everything)


def drawn_texts(file: Path) -> list[str]:
    root = ET.parse(file).getroot()
    return [each.text or "" for each in root.iter() if each.tag.endswith("text")]


def test_a_pdf_has_one_page_with_text_that_can_be_searched(page: Map, tmp_path: Path) -> None:
    page.save(tmp_path / "peta.pdf")
    content = (tmp_path / "peta.pdf").read_bytes()
    assert content.startswith(b"%PDF-")
    assert len(re.findall(rb"/Type\s*/Page\b", content)) == 1
    assert b"/FontFile" in content
    letters = pdf_letters(content)
    assert set("PesertaGerakanMenujuSmartCity") <= letters


def pdf_letters(content: bytes) -> set[str]:
    """The letters that a PDF's fonts map their glyphs to."""
    letters = set()
    for packed in re.findall(rb"stream\r?\n(.*?)endstream", content, re.S):
        try:
            text = zlib.decompress(packed)
        except zlib.error:
            text = packed
        if b"beginbfchar" in text or b"beginbfrange" in text:
            codes = re.findall(rb"<([0-9A-Fa-f]{4})>", text)
            letters |= {chr(int(code, 16)) for code in codes}
    return letters


def test_a_picture_that_cannot_be_saved_says_why_and_leaves_nothing(
    page: Map, window: Window, tmp_path: Path
) -> None:
    page.save(tmp_path / "tidak ada" / "peta.png")
    assert "peta.png tidak dapat disimpan" in window.status()
    assert list(tmp_path.rglob("*.png")) == []


# -- screen readers


def test_a_screen_reader_meets_each_dot_as_an_item(page: Map, window: Window) -> None:
    spoken = page.spoken()
    assert spoken.role() is QAccessible.Role.List
    assert spoken.text(QAccessible.Text.Name) == "Peta"
    assert "Page Down" in spoken.text(QAccessible.Text.Description)
    assert spoken.childCount() == 514
    items = page.spoken_items()
    assert "Kota Sabang, Aceh, 2023, Pasti" in items
    assert any(item.endswith("Belum ditemukan") for item in items)
    window.click_chip("2019")
    assert spoken.childCount() == len(page.shown()) < 26


def test_a_screen_reader_is_told_which_dot_has_the_keys(page: Map, window: Window) -> None:
    page.focus()
    window.press(Qt.Key.Key_PageDown)
    assert page.spoken_focus().startswith(page.chosen())
    item = page.spoken().focusChild()
    assert item.role() is QAccessible.Role.ListItem
    state = item.state()
    assert (bool(state.focused), bool(state.selected)) == (True, True)
    parent = item.parent()
    assert parent.object() is page.view
    assert parent.indexOfChild(item) == 0


def test_an_item_is_where_its_dot_is(page: Map) -> None:
    number = page.shown().index("Kabupaten Merauke")
    area = page.spoken().child(number).rect()
    at = page.view.mapToGlobal(page.place("Kabupaten Merauke"))
    assert area.contains(at)
    assert (
        page.spoken()
        .childAt(at.x(), at.y())
        .text(QAccessible.Text.Name)
        .startswith("Kabupaten Merauke")
    )


def test_every_control_of_the_page_has_a_name_and_the_tab_key_leaves_the_map(
    page: Map, window: Window
) -> None:
    page.click_region("Kota Sabang")
    page.focus()
    names = []
    for _ in range(60):
        window.press(Qt.Key.Key_Tab)
        if window.focused() is page.view:
            break
        names.append(window.spoken_name())
    assert window.focused() is page.view
    assert all(names)
    assert {"Perbesar (+)", "Buka rincian", "Simpan gambar…"} <= set(names)


def test_tab_goes_through_the_head_as_it_stands_and_then_to_the_map(
    page: Map, window: Window
) -> None:
    page.search("kabupaten lembang 2018")
    page.search("kabupaten bukan bali 2018")
    head = page.page.head
    head.search_box.setFocus()
    stops = [window.focused()]
    while window.focused() is not page.view:
        assert len(stops) < 60
        window.press(Qt.Key.Key_Tab)
        stops.append(window.focused())
    assert len(head.in_force.chips) == 3
    assert set(head.in_force.chips) < set(stops)
    boxes = [QRect(stop.mapTo(head, QPoint()), stop.size()) for stop in stops[:-1]]
    for before, after in pairwise(boxes):
        assert after.left() > before.right() or after.top() > before.bottom()


# -- languages, sizes


def test_the_page_speaks_english_too(page: Map, window: Window) -> None:
    page.click_region("Kota Sabang")
    window.use_language(Language.ENGLISH)
    assert "Certain · 4 sources" in page.card_text()
    assert "participants among 514" in window.status()
    assert "Kota Sabang, Aceh, 2023, Certain" in page.spoken_items()


def test_a_narrow_window_has_no_inset_and_all_of_indonesia(page: Map, window: Window) -> None:
    window.widget.resize(960, 700)
    page.settle()
    assert not page.has_inset()
    for name in ("Kota Sabang", "Kabupaten Merauke"):
        assert page.view.rect().contains(page.place(name))


def test_the_map_is_made_on_its_first_visit(window: Window) -> None:
    assert window.widget.stack.count() == 1
    window.widget.show_page(PageName.MAP)
    assert window.widget.stack.count() == 2


# -- nothing left


def test_a_map_without_dots_says_why_and_how_to_get_them_back(page: Map, window: Window) -> None:
    page.search("xyzzy")
    assert page.empty_text().startswith("Tidak ada daerah yang cocok dengan “xyzzy”")
    window.click_link("Hapus pencarian")
    page.settle()
    assert (page.empty_text(), len(page.shown())) == ("", 514 - unplaced(page))
    window.click_chip("2017")
    page.search("kota sabang")
    assert page.empty_text() == "Tidak ada hasil dengan saringan ini."
    window.click_link("Hapus saringan")
    page.settle()
    assert page.shown() == ["Kota Sabang"]


def unplaced(page: Map) -> int:
    words = page.unplaced().split()
    return int(words[0]) if words else 0


def test_escape_on_the_map_clears_the_query_and_then_the_filters(page: Map, window: Window) -> None:
    window.click_chip("2017")
    page.search("bandung")
    page.focus()
    window.press(Qt.Key.Key_Escape)
    assert page.card() == ""
    window.press(Qt.Key.Key_Escape)
    page.settle()
    assert page.query() == ""
    assert page.page.filters.years == {2017}
    window.press(Qt.Key.Key_Escape)
    assert not page.page.filters.active


def test_filters_from_another_page_are_not_hidden_by_an_old_query(
    page: Map, window: Window
) -> None:
    page.search("kota sabang")
    window.widget.show_page(PageName.PARTICIPANTS)
    window.click_chip("2017")
    page = Map(window)
    assert page.query() == ""
    assert len(page.shown()) > 10


def test_a_query_that_the_filters_of_another_page_leave_something_of_is_kept(
    page: Map, window: Window
) -> None:
    page.search("kota sabang")
    window.widget.show_page(PageName.PARTICIPANTS)
    window.click_chip("2023")
    page = Map(window)
    assert page.query() == "kota sabang"
    assert page.shown() == ["Kota Sabang"]


def test_a_question_typed_on_the_map_shows_what_its_filters_let_through(page: Map) -> None:
    page.search("kota peserta 2019")
    page.settle()
    assert len(page.shown()) > 10
    assert all(name.startswith("Kota") for name in page.shown())


def test_whom_the_card_names_keeps_dot_and_name_whatever_was_searched_for(window: Window) -> None:
    window.widget.resize(1366, 768)
    page = Map(window)
    page.search("wonosobo")
    window.settle_layout()
    assert "Kab. Temanggung" in page.card_text()
    assert "Kabupaten Temanggung" not in page.shown()
    names = {"Kab. Temanggung", "Kota Magelang", "Kab. Purworejo"}
    assert {dot.region.short_name for dot in page.view.near} == names
    assert names <= set(painted_texts(page.view, alone=True))
    window.press(Qt.Key.Key_Return)
    assert names <= page.names_beside()
    magelang = next(dot for dot in page.view.near if dot.region.short_name == "Kota Magelang")
    page.click(page.view.point(magelang).toPoint())
    assert page.card() == "Kota Magelang"
    page.press_button("Tutup")
    assert page.view.near == ()
    assert "Kab. Temanggung" not in page.names_beside()


def test_the_label_of_the_chosen_region_hides_none_that_its_card_names(
    page: Map, window: Window
) -> None:
    page.search("wonosobo")
    window.settle_layout()
    inset = page.view.inset
    assert inset is not None
    names = {"Kota Magelang", "Kab. Purworejo", "Kab. Temanggung"}
    assert {dot.region.short_name for dot in page.view.near} == names
    for dot in page.view.near:
        x, y = inset.viewport.point(dot.longitude, dot.latitude)
        at = (inset.area.topLeft() + QPointF(x, y)).toPoint()
        assert page.colour_at(at) == LIGHT.years[dot.year or 0][0]


def test_no_name_near_the_chosen_region_is_cut_by_the_edge(page: Map, window: Window) -> None:
    page.search("jakarta selatan")
    window.settle_layout()
    assert "Kota Bekasi" in painted_texts(page.view, alone=True)
    assert "Kota Tangerang Selatan" not in painted_texts(page.view, alone=True)


def test_the_name_of_the_chosen_region_is_whole_in_a_small_window_with_neighbours_at_its_right(
    window: Window,
) -> None:
    window.widget.resize(1024, 700)
    window.widget.preferences.use_text_size(200)
    page = Map(window)
    page.search("wonosobo")
    window.press(Qt.Key.Key_Return)
    window.settle_layout()
    texts = painted_texts(page.view, alone=True)
    assert any(text.startswith("Kabupaten Wonosobo") for text in texts), texts


def test_neighbours_are_not_counted_among_what_was_found(window: Window) -> None:
    page = Map(window)
    page.search("wonosobo")
    seen = len(page.shown())
    assert f"{seen} dari 514" in window.status()
    assert len(page.spoken_items()) == seen
