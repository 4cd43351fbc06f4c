"""What helps a person search: near misses are named as such, recent searches come again."""

from PySide6.QtCore import Qt

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


def test_a_year_typed_leads_to_its_cohort(window: Window) -> None:
    window.query("2019")
    assert window.rows() == []
    window.click_link("Saring: angkatan 2019")
    assert window.chip("2019").isChecked()
    assert len(window.rows()) > 10
    window.query("2031")
    assert "Saring" not in window.page_text()
