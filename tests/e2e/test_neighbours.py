"""Whom to visit: the nearest participants stand in a region's detail."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.languages import Language
from gmsc_desktop.ui.dialogs.visit_plan import VisitPlanDialog
from gmsc_desktop.ui.participants.nearest import Nearest
from gmsc_desktop.ui.widgets.drop_down import DropDown
from tests.helpers.compare import Compare, compare_with
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


@pytest.mark.parametrize("text", ["terdekat wonosobo", "near wonosobo", "tetangga wonosobo 2021"])
def test_they_stand_first_where_they_are_asked_for_and_the_box_keeps_the_keys(
    window: Window, text: str
) -> None:
    def first() -> bool:
        detail = window.detail()
        return detail.index("Peserta terdekat") < detail.index("Sumber\n")

    window.query("wonosobo")
    assert not first()
    window.query(text)
    assert first()
    assert window.focused() is window.widget.participants.search_box
    window.query("wonosobo")
    assert not first()


def test_a_name_beside_a_question_counts_what_its_filters_count(window: Window) -> None:
    window.query("siapa saja peserta di dekat wonosobo")
    counted = window.widget.participants.filter_bar.in_force.count.text()
    assert counted == "1 daerah"
    assert window.chip("Semua").accessibleName() == "Semua, 1"


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


def test_only_those_with_something_of_a_pillar_are_named(window: Window) -> None:
    window.query("wonosobo")
    before = near(window)
    part = window.widget.participants.detail.findChild(Nearest)
    assert part
    pillars = part.findChild(DropDown)
    assert pillars
    pillars.setCurrentIndex(pillars.findData("economy"))
    window.settle()
    after = near(window)
    assert after != before
    assert all("program unggulan" in each for each in after if " km · " in each)


def test_those_like_it_are_named_with_the_reason(window: Window) -> None:
    window.query("wonosobo")
    lines = near(window)
    assert "Peserta yang mirip" in lines
    assert "sama-sama kabupaten di Jawa" in window.detail()


def test_a_study_visit_puts_the_four_side_by_side(window: Window) -> None:
    compare_with(window, "kota denpasar")
    window.widget.activateWindow()
    window.query("wonosobo")
    window.click_link("Bandingkan dengan yang terdekat…")
    compare = Compare(window)
    assert compare.names() == [
        "Kabupaten Wonosobo",
        "Kabupaten Temanggung",
        "Kota Magelang",
        "Kabupaten Purworejo",
    ]
    aspect = "Jarak lurus dari yang pertama"
    assert [compare.answer(each, aspect) for each in range(4)] == ["–", "32 km", "37 km", "41 km"]


def test_a_study_visit_is_planned_to_the_three_that_are_named(window: Window) -> None:
    window.query("wonosobo")
    part = window.widget.participants.detail.findChild(Nearest)
    pillars = part.findChild(DropDown) if part else None
    assert pillars
    pillars.setCurrentIndex(pillars.findData("economy"))
    window.settle()
    named = [each.split(" · ")[0] for each in near(window) if each.startswith(("Kab. ", "Kota "))]
    window.click_link("Rencana studi banding…")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, VisitPlanDialog)
    said = dialog.preview.accessibleDescription()
    assert dialog.windowTitle() == "Rencana studi banding Kabupaten Wonosobo"
    assert all(each.removeprefix("Kab. ") in said for each in named[:3])
    dialog.reject()


def test_without_a_position_it_is_said_that_none_can_be_named(
    window: Window, facts: Facts, qtbot: QtBot
) -> None:
    region = next(each for each in facts.regions if each.short_name == "Kab. Wonosobo")
    part = Nearest(facts, replace(region, position=None), window.widget)
    qtbot.addWidget(part)
    text = window.text_of(part)
    assert "Letak daerah ini tidak diketahui" in text
    assert " km" not in text
    assert "studi banding" not in text
