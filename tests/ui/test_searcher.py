"""Typing is never held up: places that take long come after, unless something else was typed."""

import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.places import Places
from gmsc_desktop.program import successor
from gmsc_desktop.resources import resource
from gmsc_desktop.search.finder import Finder
from gmsc_desktop.search.match import Match
from gmsc_desktop.search.typed import Typed
from gmsc_desktop.ui.knowledge import Knowledge
from tests.conftest import OpenWindow
from tests.helpers.map_page import Map
from tests.helpers.waiting import HANG, wait_until
from tests.helpers.window import Window


class OnASlowDisk(Finder):
    """Finds what the real one finds, but places only when the disk has turned."""

    turned: threading.Event
    asked_for: list[str]

    def find_places(self, typed: Typed) -> tuple[Match, ...]:
        self.turned.wait(HANG)
        found = super().find_places(typed)
        self.asked_for.append(typed.text)
        return found


@pytest.fixture
def slow(facts: Facts) -> Iterator[OnASlowDisk]:
    places = Places(resource("places/places.sqlite"), facts.region_by_code)
    finder = OnASlowDisk(facts, places, resource("names"))
    finder.turned, finder.asked_for = threading.Event(), []
    yield finder
    finder.turned.set()


@pytest.fixture
def window(open_window: OpenWindow, knowledge: Knowledge, slow: OnASlowDisk) -> Window:
    slow.turned.set()
    window = open_window(replace(knowledge, finder=slow))
    slow.turned.clear()
    return window


def test_regions_are_shown_before_the_places_are_found(window: Window, slow: OnASlowDisk) -> None:
    window.type_on("sukamara")
    assert window.rows() == ["Kabupaten Sukamara"]
    slow.turned.set()
    window.settle()
    assert window.rows()[0] == "Kabupaten Sukamara"
    assert "Sukamara · kecamatan di Kab. Sukamara" in window.rows()


def test_no_empty_list_flickers_up_while_only_a_place_can_answer(
    window: Window, slow: OnASlowDisk
) -> None:
    window.type_on("pondok aren")
    assert window.rows()
    assert window.empty_text() == ""
    slow.turned.set()
    window.settle()
    assert window.rows()[0] == "Pondok Aren · kecamatan di Kota Tangerang Selatan"


def test_what_is_listed_goes_with_the_query_that_it_answers(
    window: Window, slow: OnASlowDisk
) -> None:
    window.type_on("pondok aren")
    shown = window.widget.participants.listing
    answer = slow.find_regions(slow.read(shown.query))
    assert shown.regions == tuple(match.region for match in answer)
    slow.turned.set()
    window.settle()
    assert window.widget.participants.listing.query == "pondok aren"


def test_places_of_an_older_query_never_replace_the_newer_answer(
    window: Window, slow: OnASlowDisk, qtbot: QtBot
) -> None:
    window.type_on("pondok aren")
    window.query_on("kota sabang")
    slow.turned.set()
    # Places are looked for one after the other: once the newer are found, the older were.
    wait_until(qtbot, lambda: slow.asked_for[-1:] == ["kota sabang"])
    window.settle()
    assert len(slow.asked_for) > 1
    assert window.rows() == ["Kota Sabang"]


def test_a_window_on_other_data_has_found_all_before_it_says_so(
    window: Window, slow: OnASlowDisk, knowledge: Knowledge, qtbot: QtBot
) -> None:
    window.type_on("sukamara")
    threading.Timer(0.1, slow.turned.set).start()
    later = successor(window.widget, replace(knowledge, finder=slow))
    qtbot.addWidget(later)
    assert not later.participants.searcher.pending
    said: list[str] = []
    later.stack.result_changed.connect(said.append)
    wait_until(qtbot, lambda: len(slow.asked_for) >= 2)
    window.settle()
    assert said == []
    later.close()


def test_a_window_closed_while_places_are_looked_for_leaves_no_thread(
    window: Window, slow: OnASlowDisk
) -> None:
    window.type_on("pondok aren")
    slow.turned.set()
    window.widget.close()
    assert threading.enumerate() == [threading.main_thread()]


def test_what_only_errors_need_is_loaded_once_somebody_types() -> None:
    result = subprocess.run(
        [sys.executable, "-c", TYPED_A_LETTER], capture_output=True, text=True, timeout=HANG
    )
    assert (result.stdout, result.stderr) == ("False\nTrue\n", "")


TYPED_A_LETTER = """
import sys
from PySide6.QtCore import QCoreApplication
from gmsc_desktop.app import read_knowledge
from gmsc_desktop.ui.searcher import Searcher

application = QCoreApplication([])
searcher = Searcher(read_knowledge().finder)
searcher.warm_up()
application.processEvents()
print("rapidfuzz" in sys.modules)
searcher.search("s")
while "rapidfuzz" not in sys.modules:
    application.processEvents()
print("rapidfuzz" in sys.modules)
searcher.stop()
"""


def test_enter_waits_for_the_places_of_what_was_typed(window: Window, slow: OnASlowDisk) -> None:
    slow.turned.set()
    window.query("semarang")
    slow.turned.clear()
    window.widget.participants.search_box.setText("margahayu")
    threading.Timer(0.1, slow.turned.set).start()
    QTest.keyClick(window.focused(), Qt.Key.Key_Return)
    assert window.rows()[window.current_row()].startswith("Margahayu")
    window.settle()
    assert "Kabupaten Bandung" in window.detail().splitlines()[:2]


def test_enter_on_the_map_waits_for_the_places_of_what_was_typed(
    window: Window, slow: OnASlowDisk
) -> None:
    page = Map(window)
    page.page.head.search_box.setText("margahayu")
    threading.Timer(0.1, slow.turned.set).start()
    page.enter()
    assert page.card() == "Kabupaten Bandung"
    assert page.zoom() >= 4
