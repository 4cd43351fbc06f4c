"""The tables use the room that there is: what matters is not off screen, nor a stump."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableView, QWidget

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.languages import Language
from gmsc_desktop.ui.check_list.model import Column as Answer
from gmsc_desktop.ui.data.delegates import remark_height
from gmsc_desktop.ui.data.models import CohortColumn, SourceColumn
from gmsc_desktop.ui.data.page import DataPage
from gmsc_desktop.ui.painting.theme import GAP
from gmsc_desktop.ui.participants.table_model import Column
from tests.helpers.check_list import CheckList
from tests.helpers.pages import every_state, every_window_beside
from tests.helpers.painted import cut_texts, is_cell, painted_texts
from tests.helpers.reading import data_page
from tests.helpers.window import Window

SIZES = [(1200, 720), (1024, 700)]
SCREENS = [(1024, 700), (1366, 768), (1920, 1080)]
LONG_LIST = "\n".join(["Kota Semarang", "Kab. Banjarnegara", "Salatiga", "xyzzy"] * 20)


def sideways(table: QTableView) -> int:
    """How many pixels of a table can only be seen after moving it sideways."""
    return table.horizontalScrollBar().maximum()


@pytest.mark.parametrize("size", SIZES)
def test_a_checked_list_shows_every_column(window: Window, size: tuple[int, int]) -> None:
    window.widget.resize(*size)
    page = CheckList(window)
    page.paste(LONG_LIST)
    window.settle_layout()
    assert sideways(page.table()) == 0


@pytest.mark.parametrize("size", SIZES)
def test_titles_and_remarks_of_the_data_are_more_than_a_stump(
    window: Window, size: tuple[int, int]
) -> None:
    window.widget.resize(*size)
    page = data_page(window)
    window.settle_layout()
    assert sideways(page.sources.table) == sideways(page.cohorts) == 0
    assert page.sources.table.columnWidth(SourceColumn.TITLE) >= 220
    assert page.cohorts.columnWidth(CohortColumn.REMARK) >= 160


@pytest.mark.parametrize("sizes", [((1800, 1000), (1200, 720)), ((1200, 720), (1800, 1000))])
def test_notes_have_the_height_that_they_need_after_the_window_changed(
    window: Window, sizes: tuple[tuple[int, int], tuple[int, int]]
) -> None:
    page = data_page(window)
    for size in sizes:
        window.widget.resize(*size)
        window.settle_layout()
    width, metrics = page.cohorts.columnWidth(CohortColumn.REMARK), page.cohorts.fontMetrics()
    for row in range(page.cohorts_model.row_count()):
        note = str(page.cohorts_model.cells(row)[CohortColumn.REMARK])
        assert page.cohorts.rowHeight(row) == remark_height(metrics, note, width)


@pytest.mark.parametrize("size", SIZES)
def test_the_names_of_provinces_are_whole_while_that_of_the_region_has_room_to_spare(
    window: Window, size: tuple[int, int]
) -> None:
    window.widget.resize(*size)
    window.query("kabupaten banjar")
    window.settle_layout()
    table = window.widget.participants.table
    needed = table.fontMetrics().horizontalAdvance("Kalimantan Selatan") + 16
    assert table.columnWidth(Column.PROVINCE) >= needed
    assert sideways(table) == 0


@pytest.mark.parametrize("typed", ["", "nusa tenggara", "kepulauan", "bali"])
@pytest.mark.parametrize("language", Language)
def test_no_region_province_or_island_in_the_list_is_cut_on_a_usual_screen(
    window: Window, language: Language, typed: str
) -> None:
    window.widget.resize(1366, 744)
    window.use_language(language)
    window.query(typed)
    table = window.widget.participants.table
    window.settle_layout()
    assert not table.isColumnHidden(Column.ISLAND)
    step, bar = table.viewport().height(), table.verticalScrollBar()
    for top in range(0, bar.maximum() + step, step):
        bar.setValue(top)
        texts = painted_texts(table.viewport())
        # A place is told with its region, which is one text with it.
        assert [text for text in texts if "…" in text and "·" not in text] == []


@pytest.mark.parametrize("text_first", [True, False])
@pytest.mark.parametrize("small", [(800, 560), (1024, 700)])
def test_the_detail_is_as_wide_as_before_after_a_while_with_large_text_in_a_small_window(
    window: Window, small: tuple[int, int], *, text_first: bool
) -> None:
    window.widget.resize(1200, 720)
    window.settle_layout()
    before = window.widget.participants.splitter.sizes()
    window.widget.resize(*small)
    window.widget.preferences.use_text_size(200)
    window.settle_layout()
    if not text_first:
        window.widget.resize(1200, 720)
        window.settle_layout()
    window.widget.preferences.use_text_size(100)
    window.settle_layout()
    window.widget.resize(1200, 720)
    window.settle_layout()
    assert window.widget.participants.splitter.sizes() == before


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize("size", SCREENS, ids=["1024x700", "1366x768", "1920x1080"])
def test_no_head_note_time_line_or_button_is_painted_without_its_end(
    window: Window, size: tuple[int, int], percent: int, language: Language
) -> None:
    window.widget.resize(*size)
    window.use_language(language)
    window.widget.preferences.use_text_size(percent)
    CheckList(window).paste(LONG_LIST)
    found: list[str] = []
    for state in every_state(window):
        found += cut(window, state)
    for beside in every_window_beside(window):
        found += [
            f"{beside.windowTitle()}: {text}" for at, text in cut_texts(beside) if not is_cell(at)
        ]
    assert not found, "\n".join(dict.fromkeys(found))


def cut(window: Window, state: str) -> list[str]:
    """What is cut on a page, but for the names in tables, and what a tip tells; notes never are."""
    page = window.widget.stack.page
    notes = page.cohorts.viewport() if isinstance(page, DataPage) else None
    said = window.widget.statusBar()
    return [
        f"{state}: {type(each).__name__} “{text}”"
        for each, text in cut_texts(window.widget)
        if each is notes or not (is_cell(each) or (said.isAncestorOf(each) and fills(said, each)))
    ]


def fills(bar: QWidget, result: QWidget) -> bool:
    """Whether what the status bar says has all of its width."""
    return result.width() > bar.contentsRect().width() - 2 * GAP


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("percent", [100, 150, 200])
def test_heads_are_whole_whatever_column_a_table_is_sorted_by(
    window: Window, percent: int, language: Language
) -> None:
    window.widget.resize(1024, 700)
    window.use_language(language)
    window.widget.preferences.use_text_size(percent)
    window.settle_layout()
    for table in (window.widget.participants.table, data_page(window).sources.table):
        head = table.horizontalHeader()
        for column in range(head.count()):
            table.sortByColumn(column, Qt.SortOrder.AscendingOrder)
            window.settle_layout()
            assert [text for text in painted_texts(head) if "…" in text] == []


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize("size", SCREENS, ids=["1024x700", "1366x768", "1920x1080"])
def test_what_is_asked_about_a_row_and_why_is_whole(
    window: Window, size: tuple[int, int], percent: int, language: Language
) -> None:
    window.widget.resize(*size)
    window.use_language(language)
    window.widget.preferences.use_text_size(percent)
    page = CheckList(window)
    page.paste("Semarang\nJayapur\nxyzzy\nKab. Sleman\n")
    window.settle_layout()
    table = page.table()
    whole = painted_texts(table.viewport())
    for row in range(table.model().rowCount()):
        asked = [Answer.REGION] if row == 0 else []
        for column in (*asked, Answer.HOW, Answer.STATUS):
            cell = table.model().index(row, column)
            if column == Answer.REGION or table.viewport().rect().contains(table.visualRect(cell)):
                assert str(cell.data()) in whole


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("percent", [100, 125, 150, 200])
@pytest.mark.parametrize("size", SCREENS, ids=["1024x700", "1366x768", "1920x1080"])
def test_every_answer_is_seen_whole_without_moving_the_table_sideways(
    window: Window, size: tuple[int, int], percent: int, language: Language
) -> None:
    page = CheckList(window)
    page.paste("Semarang\nJayapur\nKab. Banjarnegara\nAceh Barat\nKota Sabangg\n" * 8)
    window.widget.resize(*size)
    window.use_language(language)
    window.widget.preferences.use_text_size(percent)
    window.settle_layout()
    page.go_to_next()
    window.settle_layout()
    table = page.table()
    assert sideways(table) == 0
    heads = "\n".join(painted_texts(table.horizontalHeader()))
    model = table.model()
    for column in (*Answer,)[1:]:
        named = str(model.headerData(column, Qt.Orientation.Horizontal))
        assert table.isColumnHidden(column) or named in heads
        word = named.split("\n")[-1]
        assert word in heads
    whole = painted_texts(table.viewport())
    for row in range(2):
        for column in (Answer.REGION, Answer.HOW, Answer.STATUS):
            assert str(model.index(row, column).data()) in whole
    for status in model.index(3, Answer.STATUS), model.index(4, Answer.HOW):
        table.scrollTo(status)
        window.settle_layout()
        assert str(status.data()) in painted_texts(table.viewport())


@pytest.mark.parametrize("size", [(1024, 700), (1920, 1080)])
def test_a_table_of_answers_has_its_columns_again_when_the_text_is_small_again(
    window: Window, size: tuple[int, int]
) -> None:
    window.widget.resize(*size)
    page = CheckList(window)
    page.paste(LONG_LIST)
    window.settle_layout()
    table = page.table()
    before = [table.columnWidth(each) for each in Answer], table.rowHeight(0), table.minimumHeight()
    window.widget.preferences.use_text_size(200)
    window.settle_layout()
    window.widget.preferences.use_text_size(100)
    window.settle_layout()
    after = [table.columnWidth(each) for each in Answer], table.rowHeight(0), table.minimumHeight()
    assert after == before


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("size", SCREENS[:2], ids=["1024x700", "1366x768"])
def test_publishers_of_sources_are_whole(
    window: Window, facts: Facts, size: tuple[int, int], percent: int
) -> None:
    window.widget.resize(*size)
    window.widget.preferences.use_text_size(percent)
    page = data_page(window)
    table = page.sources.table
    longest = sorted({each.publisher for each in facts.sources.values()}, key=len)[-8:]
    for publisher in longest:
        page.sources.search.setText(publisher)
        window.settle_layout()
        lines = [text for text in painted_texts(table.viewport()) if text in publisher]
        room = table.columnWidth(SourceColumn.PUBLISHER)
        assert all(table.fontMetrics().horizontalAdvance(line) < room for line in lines)
        assert publisher.replace(" ", "") in "".join(lines).replace(" ", "")
        assert table.rowHeight(0) >= table.fontMetrics().height() * _lines_of(publisher, lines)


def _lines_of(text: str, lines: list[str]) -> int:
    """How many of the lines that are painted first make up a text."""
    found = ""
    for number, line in enumerate(lines, start=1):
        found += line.replace(" ", "")
        if found == text.replace(" ", ""):
            return number
    return 1
