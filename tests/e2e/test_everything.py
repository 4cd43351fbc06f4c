"""Ctrl+K goes anywhere: beside regions and pages, to whatever has the words."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from gmsc_desktop.languages import Language
from gmsc_desktop.ui.data.page import DataPage
from gmsc_desktop.ui.dialogs.quick_switch import QuickSwitch
from gmsc_desktop.ui.ideas.page import IdeasPage
from gmsc_desktop.ui.page_names import PageName
from gmsc_desktop.ui.widgets.row_list import BOLD_ROLE
from tests.helpers.window import Window


def asked(window: Window, text: str) -> QuickSwitch:
    window.press(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    box = window.dialog()
    assert isinstance(box, QuickSwitch)
    QTest.keyClicks(box.query, text)
    return box


def offered(box: QuickSwitch) -> list[str]:
    model = box.list.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def shown(window: Window) -> PageName:
    return PageName(window.widget.rail.currentIndex().row())


def go(window: Window, box: QuickSwitch, start: str) -> None:
    """Go down to the row that begins so, and press Enter."""
    row = next(at for at, each in enumerate(offered(box)) if each.startswith(start))
    for _ in range(row):
        QTest.keyClick(box.query, Qt.Key.Key_Down)
    QTest.keyClick(box.query, Qt.Key.Key_Return)
    window.give_keys_to(window.widget)
    window.settle()


def test_regions_come_first_then_all_that_has_the_words(window: Window) -> None:
    box = asked(window, "wonosobo")
    rows = offered(box)
    assert rows[0] == "Kabupaten Wonosobo · Jawa Tengah"
    sources = [each for each in rows if "· Sumber, " in each]
    results = [each for each in rows if "· Hasil, Kabupaten Wonosobo" in each]
    assert sources
    assert results
    assert rows.index(results[-1]) < rows.index(sources[0])
    box.reject()


def test_a_region_stands_after_commands_that_begin_so_and_before_those_that_have_it_within(
    window: Window,
) -> None:
    box = asked(window, "ban")
    names = [each.split(" · ")[0] for each in offered(box)]
    first = names.index("Kabupaten Bandung")
    assert names[0] == "Bandingkan…"
    assert all(name.split()[1].startswith("Ban") for name in names[1:first])
    assert names.index("Rencana studi banding…") > names.index("Kabupaten Bantul") > first
    box.query.selectAll()
    QTest.keyClicks(box.query, "map")
    assert offered(box)[0] == "Peta · Halaman"
    box.reject()


def test_every_idea_on_waste_is_offered_and_leads_to_itself(window: Window) -> None:
    box = asked(window, "sampah")
    ideas = [each for each in offered(box) if "· Program unggulan, " in each]
    assert len(ideas) >= 29
    go(window, box, "Bank Sampah Bersemi")
    assert shown(window) is PageName.IDEAS
    page = window.widget.stack.page
    assert page.region
    assert page.region.full_name == "Kabupaten Grobogan"


def test_what_quick_win_means_is_the_first_answer(window: Window) -> None:
    box = asked(window, "quick win")
    assert offered(box)[0] == "Quick win · Istilah"
    QTest.keyClick(box.query, Qt.Key.Key_Return)
    window.give_keys_to(window.widget)
    window.settle()
    assert shown(window) is PageName.PROGRAMME
    assert "quick win" in window.page_text().casefold()


def test_a_source_leads_to_itself_among_the_sources(window: Window) -> None:
    box = asked(window, "Lebih Dekat dengan Gerakan")
    go(window, box, "Lebih Dekat dengan Gerakan")
    assert shown(window) is PageName.DATA
    page = window.widget.stack.page
    assert isinstance(page, DataPage)
    assert page.sources.filter.rowCount() == 1


def test_kinds_are_named_in_the_language_of_the_window(window: Window) -> None:
    window.use_language(Language.ENGLISH)
    box = asked(window, "masterplan")
    kinds = {each.rpartition(" · ")[2].partition(",")[0] for each in offered(box)}
    assert kinds <= {"Quick win", "Question", "Term", "Chapter", "Pillar", "Result", "Source"}
    assert len(kinds) > 2
    box.reject()


def test_the_box_of_regions_offers_what_else_has_the_words(window: Window) -> None:
    line = window.widget.participants.beside
    window.query("masterplan")
    window.wait_until(line.isVisible)
    assert line.link.text().count(",") > 0
    window.click_link(line.link.text())
    box = window.dialog()
    assert isinstance(box, QuickSwitch)
    assert box.query.text() == "masterplan"
    box.reject()
    window.query("")
    assert not line.isVisible()


def test_program_unggulan_alone_are_all_shown_on_their_page(window: Window) -> None:
    link = window.widget.participants.beside.link
    window.query("umkm")
    window.wait_until(link.isVisible)
    count = int(link.text().partition(" ")[0])
    assert link.text() == f"{count} program unggulan untuk “umkm”"
    window.click_link(link.text())
    page = window.widget.stack.page
    assert isinstance(page, IdeasPage)
    assert window.focused() is page.search_box
    assert page.search_box.text() == "umkm"
    assert len(page.model.ideas) >= count


def test_several_lines_and_what_nothing_has_offer_nothing(window: Window) -> None:
    line = window.widget.participants.beside
    window.query("sampah")
    window.wait_until(line.isVisible)
    window.query("xqzwv")
    window.wait_until(lambda: not line.isVisible())


def test_regions_whose_names_are_only_alike_come_last(window: Window) -> None:
    box = asked(window, "bunga")
    ideas = ["program unggulan" in row.casefold() for row in offered(box)]
    assert ideas[0]
    assert not ideas[offered(box).index("Kabupaten Bungo · Jambi")]
    assert ideas == sorted(ideas, reverse=True)
    box.reject()


def test_the_letters_that_were_found_are_bold(window: Window) -> None:
    box = asked(window, "sampah")
    for row in range(5):
        index = box.list.model().index(row, 0)
        letters = [str(index.data())[start:end] for start, end in index.data(BOLD_ROLE)]
        assert "sampah" in map(str.casefold, letters)
    box.query.setText("kota sab")
    index = box.list.model().index(0, 0)
    bold = {str(index.data())[start:end] for start, end in index.data(BOLD_ROLE)}
    assert "Sab" in " ".join(bold)
    box.reject()


def test_what_else_has_the_words_comes_first_where_no_region_does(window: Window) -> None:
    participants = window.widget.participants
    window.query("sampah")
    window.wait_until(participants.beside.isVisible)
    window.settle_layout()
    assert participants.beside.y() < participants.empty.mapTo(participants, QPoint()).y()
    assert participants.beside.y() == 0
    window.query("wonosobo")
    window.wait_until(participants.beside.isVisible)
    window.settle_layout()
    assert participants.beside.y() > participants.table.y()


@pytest.mark.parametrize("typed", ["sampah", "trash", "banjir", "2019 sampah", "pariwisata"])
def test_all_ideas_that_are_found_are_one_step_away(window: Window, typed: str) -> None:
    box = asked(window, typed)
    every = next(each for each in offered(box) if each.startswith("Semua "))
    assert every.endswith(f" program unggulan untuk “{typed}” · Halaman")
    go(window, box, every)
    page = window.widget.stack.page
    assert isinstance(page, IdeasPage)
    assert page.search_box.text() == typed
    assert int(every.split()[1]) == len(page.model.ideas) > 1
