"""A question typed in the search box: what was understood is seen, and taken away part by part."""

from PySide6.QtCore import Qt

from gmsc_desktop.languages import Language
from tests.helpers.window import Window

QUESTION = "kota di sumatera utara yang ikut 2018"


def chips(window: Window) -> list[str]:
    """The filters that were understood, as they are seen."""
    bar = window.widget.participants.head.question
    return [chip.text() for chip in bar.chips if chip.isVisible()]


def said(window: Window) -> str:
    return window.text_of(window.widget.participants.head.question)


def typed(window: Window) -> str:
    return window.widget.participants.search_box.text()


def test_what_was_understood_stands_above_the_list_and_in_the_status_bar(window: Window) -> None:
    window.query(QUESTION)
    assert chips(window) == ["Kota", "Sumatera Utara", "Peserta", "angkatan 2018"]
    assert window.rows() == ["Kota Binjai", "Kota Medan", "Kota Sibolga"]
    sentence = "Peserta, kota di Sumatera Utara, angkatan 2018: 3 daerah."
    assert sentence in said(window)
    assert window.status().startswith(sentence)
    window.use_language(Language.ENGLISH)
    assert chips(window) == ["Kota", "Sumatera Utara", "Participants", "cohort 2018"]
    assert "Participants, kota in Sumatera Utara, cohort 2018: 3 regions." in said(window)


def test_a_chip_takes_its_filter_out_of_the_question(window: Window) -> None:
    window.query(QUESTION)
    before = len(window.rows())
    window.click_chip("Kota")
    assert chips(window) == ["Sumatera Utara", "Peserta", "angkatan 2018"]
    assert "kota" not in typed(window)
    assert len(window.rows()) > before


def test_chips_are_taken_away_by_keyboard_alone_one_after_the_other(window: Window) -> None:
    window.query("peserta 2023 jawa barat")
    # Past the button that exports.
    window.press(Qt.Key.Key_Tab)
    window.press(Qt.Key.Key_Tab)
    assert window.spoken_name() == "Lepaskan Peserta"
    window.press(Qt.Key.Key_Delete)
    assert chips(window) == ["angkatan 2023", "Jawa Barat"]
    assert window.spoken_name() == "Lepaskan angkatan 2023"
    window.press(Qt.Key.Key_Space)
    assert typed(window) == "jawa barat"
    # What is left is a name, searched as ever.
    assert chips(window) == []
    assert window.focused() is window.widget.participants.search_box


def test_a_question_that_nothing_fits_says_why_and_what_to_do(window: Window) -> None:
    window.query("peserta 2020 bali")
    assert "Peserta di Bali, angkatan 2020: 0 daerah. Tidak ada angkatan 2020." in said(window)
    assert "Lepaskan salah satu saringan di atas" in window.empty_text()
    window.click_chip("angkatan 2020")
    assert window.rows()


def test_a_name_beside_a_filter_is_found_and_nothing_is_hidden(window: Window) -> None:
    window.query("bandung 2019")
    assert "Kota Bandung" in window.rows()
    assert "yang cocok dengan “angkatan 2019” didahulukan" in said(window)


def test_a_name_is_no_question(window: Window) -> None:
    window.query("peserta 2023 jawa barat")
    window.query("kota bandung")
    assert chips(window) == []
    assert not window.widget.participants.head.question.isVisible()
