"""Pilar, Program and Data & Sumber, read and searched in the real window."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDesktopServices, QFont, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gmsc_desktop.languages import Language
from gmsc_desktop.reports.source_uses import Clearness
from gmsc_desktop.ui.data.models import SourceColumn
from gmsc_desktop.ui.data.page import DataPage
from gmsc_desktop.ui.page_names import PageName
from gmsc_desktop.ui.reading.view import ReadingView
from tests.helpers.counted import edition, rows
from tests.helpers.reading import (
    CONTROL,
    SHIFT,
    Reader,
    click_source,
    data_page,
    pillars,
    programme,
)
from tests.helpers.window import Window


def test_ctrl_f_on_a_page_for_reading_counts_and_marks_what_is_found(window: Window) -> None:
    reader = pillars(window)
    assert not reader.bar.isVisible()
    assert not reader.shows_marks()
    reader.find("SAMPÁH")
    assert reader.bar.isVisible()
    place, total = map(int, reader.count().split(" dari "))
    assert place == 1
    assert total > 10
    assert reader.shows_marks()
    assert reader.current_is_in_sight()


def test_every_place_is_reached_forward_and_back_through_all_pillars(window: Window) -> None:
    reader = pillars(window)
    reader.find("wisata")
    total = int(reader.count().split(" dari ")[1])
    titles = [reader.title()]
    for number in range(2, total + 1):
        reader.press(Qt.Key.Key_F3)
        assert reader.count() == f"{number} dari {total}"
        assert reader.current_is_in_sight()
        titles.append(reader.title())
    assert len(set(titles)) > 1
    reader.press(Qt.Key.Key_Return)
    assert reader.count() == f"1 dari {total}"
    reader.press(Qt.Key.Key_Return, SHIFT)
    assert reader.count() == f"{total} dari {total}"
    reader.press(Qt.Key.Key_F3, SHIFT)
    assert reader.count() == f"{total - 1} dari {total}"


def test_typing_on_searches_from_where_one_began_to_read(window: Window) -> None:
    reader = programme(window)
    reader.find("dewan smart city")
    assert reader.title() == "Apa itu dewan smart city?"
    reader.bar.field.clear()
    assert not reader.shows_marks()
    assert reader.count() == ""


def test_what_is_not_there_is_said_and_nothing_can_be_stepped_to(window: Window) -> None:
    reader = pillars(window)
    reader.find("xyzzy")
    assert reader.count() == "tidak ada"
    assert not reader.bar.next.isEnabled()
    reader.press(Qt.Key.Key_F3)
    assert reader.count() == "tidak ada"


def test_escape_closes_the_bar_unmarks_all_and_goes_back_to_the_text(window: Window) -> None:
    reader = pillars(window)
    reader.find("sampah")
    reader.press(Qt.Key.Key_Escape)
    assert not reader.bar.isVisible()
    assert not reader.shows_marks()
    assert window.focused() is reader.view
    reader.press(Qt.Key.Key_F, CONTROL)
    assert reader.bar.field.selectedText() == "sampah"
    assert reader.shows_marks()


def test_the_list_follows_the_search_into_chapters_and_terms(window: Window) -> None:
    reader = programme(window)
    reader.find("paling lama sepuluh tahun")
    assert reader.title() == "Yang dihasilkan daerah"
    page = window.widget.stack.page
    assert window.chip("Bab").isChecked()
    assert page.list.currentIndex().data() == "Yang dihasilkan daerah"  # type: ignore[attr-defined]


def test_a_search_goes_on_in_the_other_language(window: Window) -> None:
    reader = programme(window)
    reader.find("quick win")
    window.use_language(Language.ENGLISH)
    assert " of " in reader.count()
    assert reader.shows_marks()


def test_on_the_other_pages_ctrl_f_goes_to_what_can_be_searched_there(window: Window) -> None:
    window.press(Qt.Key.Key_F, CONTROL)
    assert window.focused() is window.widget.participants.search_box
    page = data_page(window)
    page.sources.table.setFocus()
    window.press(Qt.Key.Key_F, CONTROL)
    assert window.focused() is page.search
    window.widget.show_page(PageName.CHECK_LIST).setFocus()
    window.press(Qt.Key.Key_F, CONTROL)
    assert window.title() == "Peserta – GMSC Desktop"


def test_a_region_in_a_text_leads_to_it(window: Window) -> None:
    reader = programme(window)
    reader.find("Kota Ambon menyusun")
    reader.click("Kota Ambon")
    assert window.title() == "Peserta – GMSC Desktop"
    assert "Kota Ambon" in window.detail()


def test_answers_lead_to_pages_pillars_and_other_questions(window: Window) -> None:
    reader = programme(window)
    reader.choose("Apa saja enam pilarnya?")
    reader.click("smart living")
    assert window.title() == "Pilar – GMSC Desktop"
    assert pillars(window).title() == "Smart living"
    reader = programme(window)
    reader.choose("Berapa daerah yang ikut?")
    reader.click("halaman Data & Sumber")
    assert window.title() == "Data & Sumber – GMSC Desktop"
    reader = programme(window)
    reader.click("halaman Statistik")
    assert window.title() == "Statistik – GMSC Desktop"
    reader = programme(window)
    reader.click("Apakah daerah saya pernah ikut?")
    reader.click("Cari di halaman Peserta")
    assert window.focused() is window.widget.participants.search_box


def test_a_term_leads_to_the_question_that_explains_it_and_back(window: Window) -> None:
    reader = programme(window)
    reader.choose("Apa itu quick win?")
    assert "Contoh dari daerah" in reader.text()
    window.click_chip("Istilah")
    reader.choose("Quick win")
    reader.click("Apa itu quick win?")
    assert reader.title() == "Apa itu quick win?"


def test_every_link_of_the_programme_leads_somewhere(window: Window) -> None:
    reader = programme(window)
    page = window.widget.stack.page
    keys = {article.key for article in page.book.articles}  # type: ignore[attr-defined]
    assert len(keys) == len(page.book.articles)  # type: ignore[attr-defined]
    for number in range(len(keys)):
        page.book.turn_to(number)  # type: ignore[attr-defined]
        for link in reader.links().values():
            kind, _, rest = link.partition(":")
            assert kind in ("https", "http", "region", "article", "page"), link
            if kind == "article":
                assert rest in keys, link
            elif kind == "page":
                assert rest.partition("#")[0].upper() in PageName.__members__


def test_a_source_opens_only_after_a_click_and_only_over_http(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    reader = pillars(window)
    assert opened == []
    title, address = next(
        link for link in reader.links().items() if link[1].startswith("http") and " " in link[0]
    )
    reader.click(title[:20])
    assert opened == [address]
    window.widget.open_address("file:///etc/passwd")
    assert opened == [address]


def test_tab_goes_from_link_to_link_and_enter_follows(window: Window) -> None:
    reader = pillars(window)
    reader.view.setFocus()
    for _ in range(60):
        reader.press(Qt.Key.Key_Tab)
        if reader.view.textCursor().selectedText() == "Kab. Langkat":
            break
    reader.press(Qt.Key.Key_Return)
    assert "Kabupaten Langkat" in window.detail()


def test_a_pillar_is_copied_as_plain_text(window: Window) -> None:
    pillars(window)
    page = window.widget.stack.page
    page.copy_button.click()  # type: ignore[attr-defined]
    assert window.clipboard().startswith("Smart governance\n")
    assert "<" not in window.clipboard()
    assert "Smart governance disalin" in window.status()


def test_data_and_sources_narrows_by_words_cohort_and_clarity(window: Window) -> None:
    page = data_page(window)
    sources = page.sources
    everything = sources.filter.rowCount()
    sources.clearness.chosen.emit(None)
    page.sources.choose_year(2019)
    of_2019 = sources.filter.rowCount()
    assert 0 < of_2019 < everything
    assert f"{of_2019} dari {everything}" in window.page_text()
    sources.clearness.set_choice(Clearness.UNCLEAR)
    sources.clearness.chosen.emit(Clearness.UNCLEAR)
    for row in range(sources.filter.rowCount()):
        index = sources.filter.index(row, SourceColumn.CLARITY)
        assert index.data() == "kurang jelas"
    window.type("zzz")
    assert "Tidak ada sumber yang cocok." in window.page_text()
    window.click_link("Hapus pencarian dan saringan")
    assert sources.filter.rowCount() == everything


@pytest.mark.parametrize(("size", "percent"), [((1200, 720), 100), ((1366, 768), 150)])
def test_what_is_found_among_the_sources_comes_into_sight(
    window: Window, size: tuple[int, int], percent: int
) -> None:
    window.widget.resize(*size)
    window.widget.preferences.use_text_size(percent)
    page = data_page(window)
    window.settle_layout()
    assert page.cohorts.viewport().visibleRegion().contains(QPoint(0, 0))
    # What finds nothing makes the page lower, and is taken back.
    window.type("wonosobox")
    window.settle_layout()
    window.press(Qt.Key.Key_Backspace)
    window.settle_layout()
    assert not page.search.visibleRegion().isEmpty()
    table = page.sources.table
    for row in range(3):
        place = table.visualRect(table.model().index(row, SourceColumn.TITLE))
        assert table.viewport().visibleRegion().contains(place)


def test_ctrl_f_brings_the_list_of_sources_into_sight(window: Window) -> None:
    page = data_page(window)
    window.settle_layout()
    page.cohorts.setFocus()
    window.press(Qt.Key.Key_F, CONTROL)
    table = page.sources.table.viewport()
    assert table.visibleRegion().boundingRect() == table.rect()


def test_a_link_to_sources_brings_their_field_into_sight_on_a_page_never_seen_before(
    window: Window,
) -> None:
    window.widget.resize(1000, 560)
    window.settle_layout()
    window.switch_to("detakpos")
    window.settle_layout()
    page = window.widget.stack.page
    assert isinstance(page, DataPage)
    assert window.focused() is page.search
    assert page.search.visibleRegion().boundingRect() == page.search.rect()


def test_enter_on_a_cohort_shows_its_sources(window: Window) -> None:
    page = data_page(window)
    page.cohorts.setFocus()
    page.cohorts.selectRow(6)
    window.press(Qt.Key.Key_Return)
    assert page.sources.years.text() == "Angkatan: 2024"


@pytest.mark.parametrize("size", [(800, 560), (1200, 600)])
def test_the_cohort_that_has_the_keys_stays_in_sight(window: Window, size: tuple[int, int]) -> None:
    window.widget.resize(*size)
    page = data_page(window)
    window.settle_layout()
    page.cohorts.setFocus()
    page.cohorts.selectRow(3)
    window.press(Qt.Key.Key_Return)
    assert row_in_sight(page)
    assert not page.search.visibleRegion().isEmpty()
    for key in (*[Qt.Key.Key_Up] * 3, *[Qt.Key.Key_Down] * 6):
        window.press(key)
        assert row_in_sight(page)


def test_sources_are_shown_even_where_their_cohort_finds_no_room_beside_them(
    window: Window,
) -> None:
    window.widget.resize(800, 560)
    page = data_page(window)
    window.settle_layout()
    page.cohorts.setFocus()
    page.cohorts.selectRow(1)
    window.press(Qt.Key.Key_Return)
    assert page.search.visibleRegion().boundingRect() == page.search.rect()
    window.press(Qt.Key.Key_Down)
    assert row_in_sight(page)


def test_a_link_to_a_cohort_brings_its_row_into_sight(window: Window) -> None:
    window.widget.resize(800, 560)
    window.settle_layout()
    for _ in range(2):
        window.widget.go_to("data#2021")
        window.settle_layout()
        page = window.widget.stack.page
        assert isinstance(page, DataPage)
        assert row_in_sight(page)
        page.begin_find()
        assert not row_in_sight(page)


def test_a_click_on_a_cohort_at_the_edge_moves_nothing_under_the_mouse(window: Window) -> None:
    window.widget.resize(1200, 600)
    page = data_page(window)
    window.settle_layout()
    table = page.cohorts
    edge = table.viewport().visibleRegion().boundingRect().bottomLeft()
    before = table.mapTo(page, QPoint())
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=edge + QPoint(20, -4))
    window.settle()
    assert table.hasFocus()
    assert not row_in_sight(page)
    assert table.mapTo(page, QPoint()) == before


def row_in_sight(page: DataPage) -> bool:
    """Whether the whole row of the cohort that is chosen is seen."""
    place = page.cohorts.visualRect(page.cohorts.currentIndex())
    seen = page.cohorts.viewport().visibleRegion().boundingRect()
    return seen.top() <= place.top() and place.bottom() <= seen.bottom()


def test_a_source_of_the_list_opens_by_click_and_by_enter(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    click_source(window, 0)
    assert len(opened) == 1
    data_page(window).sources.table.setFocus()
    window.press(Qt.Key.Key_Return)
    assert opened[0] == opened[1]
    assert opened[0].startswith("https://")


def test_the_panel_tells_the_edition_and_leads_to_regions(window: Window) -> None:
    data_page(window)
    text = window.page_text()
    assert edition().indonesian in text
    assert "7.285" in text
    assert "83.762" in text
    window.click_link(f"Semua {sum(bool(each['region']) for each in rows('notes'))} catatan")
    window.click_link("Kab. Solok, 2018")
    assert "Kabupaten Solok" in window.detail()


def test_a_text_is_set_anew_for_a_larger_font_and_keeps_its_lines_short(window: Window) -> None:
    window.widget.resize(1920, 1080)
    reader = pillars(window)
    page = reader.view
    letter = page.fontMetrics().horizontalAdvance("n")
    assert max(line_widths(page)) <= 91 * letter
    larger = QFont(page.font())
    larger.setPointSizeF(larger.pointSizeF() * 2)
    page.setFont(larger)
    QApplication.processEvents()
    first = page.document().begin().charFormat().font().pointSizeF()
    assert first == pytest.approx(larger.pointSizeF() * 1.54, rel=0.01)
    assert page.horizontalScrollBar().maximum() == 0


def line_widths(page: ReadingView) -> list[float]:
    """How wide the lines of prose are, those in tables left out."""
    widths: list[float] = []
    block = page.document().begin()
    while block.isValid():
        if QTextCursor(block).currentTable() is None:
            layout = block.layout()
            widths += [layout.lineAt(at).naturalTextWidth() for at in range(layout.lineCount())]
        block = block.next()
    return widths


def test_in_a_wide_window_tables_use_the_width_and_what_goes_with_a_text_stands_beside(
    window: Window,
) -> None:
    window.widget.resize(1920, 1080)
    view = pillars(window).view
    assert view.document().textWidth() > 0.8 * view.viewport().width()
    view = programme(window).view
    related = view.document().find("Pertanyaan terkait")
    answer = view.document().find("Program pemerintah")
    assert view.cursorRect(related).left() > view.viewport().width() / 3
    assert view.cursorRect(related).top() <= view.cursorRect(answer).bottom()


def test_each_related_question_has_a_line_of_its_own(window: Window) -> None:
    window.widget.resize(1366, 744)
    lines = programme(window).text().splitlines()
    after = lines[lines.index("Pertanyaan terkait") + 1 :]
    assert len(after) >= 3
    assert all(each.endswith("?") and each.count("?") == 1 for each in after[:3])


def test_the_detail_grows_with_the_window_unless_a_person_divided_it(window: Window) -> None:
    splitter = window.widget.participants.splitter
    window.widget.resize(1366, 768)
    window.settle_layout()
    usual = splitter.sizes()[1]
    window.widget.resize(1920, 1080)
    window.settle_layout()
    assert splitter.sizes()[1] >= 1.3 * usual
    splitter.setSizes([1300, 440])
    window.widget.resize(1366, 768)
    window.settle_layout()
    assert splitter.sizes()[1] == pytest.approx(440, abs=12)


def test_the_text_is_written_once_however_the_window_changes(window: Window) -> None:
    reader: Reader = pillars(window)
    for width in (800, 1366, 1000):
        window.widget.resize(width, 700)
        window.settle()
        assert reader.text().count("Tujuan") == 1
        assert reader.view.verticalScrollBar().value() == 0


def test_where_list_and_text_take_turns_what_is_found_is_seen_and_typing_goes_on(
    window: Window,
) -> None:
    window.widget.preferences.use_text_size(200)
    reader = programme(window)
    window.settle()
    assert not reader.view.isVisible()
    reader.find("dewan smart city")
    window.settle()
    assert reader.view.isVisible()
    assert reader.title() == "Apa itu dewan smart city?"
    assert reader.bar.field.text() == "dewan smart city"
    assert reader.bar.field.hasFocus()
