"""What helps a person search: near misses are named as such, recent searches come again."""

import pytest
from PySide6.QtCore import Qt

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.languages import Language
from gmsc_desktop.reports.charts import island_chart
from gmsc_desktop.ui.participants.small_map import SmallMap
from gmsc_desktop.ui.participants.table_model import Column
from tests.conftest import OpenWindow
from tests.helpers.window import Window


def test_a_mistyped_name_is_told_apart_from_one_that_exists(window: Window) -> None:
    window.query("kendrai")
    assert window.rows()[0] == "Kota Kendari"
    assert window.near_miss() == "Tidak ada daerah bernama “kendrai”. Mungkin maksud Anda:"
    window.query("kendari")
    assert window.near_miss() == ""


def test_a_search_that_led_to_an_answer_can_be_taken_up_again(window: Window) -> None:
    window.query("tangsel")
    window.press(Qt.Key.Key_Return)
    window.query("sabang")
    window.click_row(0)
    window.query("not kept, for nothing was found")
    window.press(Qt.Key.Key_Return)
    assert window.recent_menu()[:2] == ["sabang", "tangsel"]
    window.choose_recent("tangsel")
    assert window.rows()[0].startswith("Kota Tangerang Selatan")


def test_recent_searches_survive_a_restart_and_can_be_cleared(open_window: OpenWindow) -> None:
    first = open_window()
    first.query("tangsel")
    first.press(Qt.Key.Key_Return)
    first.widget.close()
    second = open_window()
    assert second.recent_menu()[0] == "tangsel"
    second.choose_recent("Hapus riwayat pencarian")
    assert second.recent_menu()[0] == "Belum ada pencarian"


def test_who_does_not_want_recent_searches_leaves_no_trace(window: Window) -> None:
    window.query("tangsel")
    window.press(Qt.Key.Key_Return)
    window.choose_recent("Simpan pencarian terakhir")
    window.query("sabang")
    window.press(Qt.Key.Key_Return)
    assert window.recent_menu()[0] == "Belum ada pencarian"


def test_a_question_lists_the_regions_that_its_filters_let_through(window: Window) -> None:
    window.query("2019")
    cohort = window.rows()
    assert len(cohort) > 10
    window.query("kota peserta 2019")
    assert window.rows() == [name for name in cohort if name.startswith("Kota")]
    window.query("2031")
    assert window.rows() == []


def test_filters_above_the_list_narrow_what_a_question_found(window: Window) -> None:
    window.query("peserta di luar jawa")
    found = set(window.rows())
    window.click_chip("2018")
    assert window.outside()
    assert set(window.rows()) < found


def test_below_a_short_list_stands_what_else_can_be_typed(window: Window) -> None:
    window.widget.resize(1366, 768)
    window.query("semarang")
    assert "Bukan yang dicari?" in window.page_text()
    window.query("tangsel")
    assert "Bukan yang dicari?" not in window.page_text(), "It would tell what was typed."
    window.query("semarang")
    window.use_language(Language.ENGLISH)
    assert "Not what you are looking for?" in window.page_text()
    assert "Bukan yang dicari?" not in window.page_text()
    window.query("kota")
    assert "Not what you are looking for?" not in window.page_text()
    window.query("")
    assert "Not what you are looking for?" not in window.page_text()


def test_the_status_bar_says_how_many_were_found_through_places(window: Window) -> None:
    window.query("semarang")
    window.open_row(window.line("…"))
    count = len(window.rows())
    places = sum(" di Ka" in row or " di Ko" in row for row in window.rows())
    said = f"{count} hasil untuk “semarang”: {count - places} lewat nama, {places} lewat kecamatan"
    assert said in window.status()


def test_when_nothing_is_found_the_nearest_names_are_links(window: Window) -> None:
    window.query("samarrangk")
    assert window.rows() == []
    text = window.text_of(window.widget.participants.empty)
    assert text.index("Mungkin maksud Anda:") < text.index("Kota Semarang")
    assert text.index("Kota Semarang") < text.index("Hapus pencarian")
    window.click_link("Kota Semarang")
    assert "Kota Semarang" in window.detail()
    window.query("xyzzy")
    assert "Mungkin maksud Anda:" not in window.page_text()


def test_the_small_map_speaks_the_language_that_was_chosen_last(window: Window) -> None:
    window.query("kota semarang")
    for language, words in (
        (Language.ENGLISH, "Show this region on the map"),
        (Language.INDONESIAN, "Tampilkan daerah ini di peta"),
    ):
        window.use_language(language)
        tips = [each.toolTip() for each in window.widget.participants.detail.findChildren(SmallMap)]
        assert tips == [words]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (Language.INDONESIAN, "Pulaunya sendiri tidak digambar: terlalu kecil untuk peta ini."),
        (Language.ENGLISH, "Its own islands are not drawn: they are too small for this map."),
    ],
)
def test_the_small_map_says_that_a_region_lies_on_islands_that_it_leaves_out(
    window: Window, language: Language, words: str
) -> None:
    window.use_language(language)
    window.query("kepulauan seribu")
    assert words in window.detail()
    # Its island is drawn, and a harbour lies beside its simplified coast.
    for drawn in ("kota sabang", "kota ternate", "kota balikpapan"):
        window.query(drawn)
        assert words not in window.detail()


def test_english_joins_the_names_of_an_island_group_in_english(
    window: Window, facts: Facts
) -> None:
    window.query("kota denpasar")
    window.use_language(Language.ENGLISH)
    assert "Bali and Nusa Tenggara" in window.detail()
    assert window.cell(0, Column.ISLAND) == "Bali and Nusa Tenggara"
    labels = [bar.label for bar in island_chart(facts, Language.ENGLISH).bars]
    assert "Bali and Nusa Tenggara" in labels
    window.use_language(Language.INDONESIAN)
    assert "Bali dan Nusa Tenggara" in window.detail()


def test_the_detail_tells_the_code_of_bps_only_where_it_is_another(window: Window) -> None:
    window.query("kabupaten aceh selatan")
    assert "kode Kemendagri 11.01" in window.detail()
    assert "Kode BPS 1103. Sumber: Relasi kode BPS dan Kemendagri" in window.detail()
    window.use_language(Language.ENGLISH)
    assert "BPS code 1103. Source: " in window.detail()
    window.query("kota bandung")
    assert "Kemendagri code 32.73" in window.detail()
    assert "BPS" not in window.detail()


def test_what_became_of_a_region_is_said_above_the_list(window: Window) -> None:
    window.query("kabupaten pontianak")
    assert window.rows()[0] == "Kabupaten Mempawah · dulu Kabupaten Pontianak"
    assert window.near_miss() == "Sejak 2014 bernama Kabupaten Mempawah."
    window.use_language(Language.ENGLISH)
    assert window.near_miss() == "Called Kabupaten Mempawah since 2014."
    window.query("kota batam, bali")
    assert window.near_miss() == "Kota Batam lies in Kepulauan Riau, not in Bali."
    window.query("kota batam")
    assert window.near_miss() == ""
