"""Whom to visit: the nearest participants stand in a region's detail."""

from PySide6.QtCore import Qt

from gmsc_desktop.languages import Language
from gmsc_desktop.ui.participants.nearest import Nearest
from tests.helpers.window import Window


def near(window: Window) -> list[str]:
    """The lines of the part, from the top."""
    part = window.widget.participants.detail.findChild(Nearest)
    return window.text_of(part).splitlines() if part else []


def test_the_three_nearest_are_named_with_distance_cohort_and_ideas(window: Window) -> None:
    window.query("wonosobo")
    text = window.detail()
    places = [text.index(each) for each in ("32 km · 2021", "37 km · 2019", "41 km · 2021")]
    assert places == sorted(places)
    assert "Jarak lurus antara ibu kota atau pusat daerah, bukan panjang jalan." in near(window)
    window.use_language(Language.ENGLISH)
    assert "Nearest participants" in window.detail()
    assert "37 km · 2019 · 2 quick wins" in window.detail()


def test_a_link_goes_there_and_more_are_shown_when_asked_for(window: Window) -> None:
    window.query("wonosobo")
    shown = len(near(window))
    window.click_link("7 lagi")
    assert len(near(window)) > shown
    assert "7 lagi" not in window.detail()
    window.click_link("Kab. Temanggung")
    assert "Kabupaten Temanggung" in window.detail()


def test_more_are_reached_by_keyboard(window: Window) -> None:
    window.query("wonosobo")
    part = window.widget.participants.detail.findChild(Nearest)
    assert part
    while window.spoken_name() != "7 lagi":
        window.press(Qt.Key.Key_Tab)
    window.press(Qt.Key.Key_Return)
    fourth = window.spoken_name()
    assert fourth in near(window)
    window.press(Qt.Key.Key_Return)
    assert window.widget.participants.region
    assert window.widget.participants.region.short_name == fourth
