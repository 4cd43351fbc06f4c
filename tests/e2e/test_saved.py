"""After a file is saved, a bar at the window's foot offers to open it, until the next act."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractItemView

from gmsc_desktop.languages import Language
from gmsc_desktop.ui.ideas.page import IdeasPage
from gmsc_desktop.ui.page_names import PageName
from gmsc_desktop.ui.widgets.button import Button
from tests.helpers.check_list import CheckList
from tests.helpers.out import Out
from tests.helpers.saved_bar import Bar, Opener
from tests.helpers.window import Window


@pytest.fixture
def out(window: Window) -> Out:
    return Out(window)


@pytest.fixture
def bar(window: Window) -> Bar:
    return Bar(window.widget.saver)


@pytest.fixture
def opener() -> Iterator[Opener]:
    opener = Opener()
    yield opener
    opener.leave()


def test_what_was_saved_is_named_with_how_much_and_opened(
    window: Window, out: Out, bar: Bar, opener: Opener, tmp_path: Path
) -> None:
    window.query("kalimantan")
    file = tmp_path / "Peserta GMSC Kalimantan.xlsx"
    assert bar.text() == ""
    out.save(file)
    assert bar.text() == "Peserta GMSC Kalimantan.xlsx disimpan · 56 daerah"
    assert bar.offered() == ["Buka", "Buka folder", "Salin jalur"]
    bar.click("Buka")
    bar.click("Buka folder")
    assert [Path(each) for each in opener.opened] == [file, tmp_path]
    bar.click("Salin jalur")
    assert Path(window.clipboard()) == file
    assert bar.text() == f"Jalur disalin: {file}"


def test_what_was_saved_is_said_in_the_language_that_is_chosen_now(
    window: Window, out: Out, bar: Bar, opener: Opener, tmp_path: Path
) -> None:
    window.query("kalimantan")
    out.save(tmp_path / "a.xlsx")
    window.use_language(Language.ENGLISH)
    assert bar.text() == "a.xlsx saved · 56 regions"
    assert bar.offered() == ["Open", "Open folder", "Copy path"]
    bar.click("Copy path")
    assert bar.text().startswith("Path copied: ")
    window.use_language(Language.INDONESIAN)
    assert bar.text().startswith("Jalur disalin: ")


def test_one_tab_leads_there_and_esc_back_without_losing_the_query(
    window: Window, out: Out, bar: Bar, opener: Opener, tmp_path: Path
) -> None:
    window.query("kota sabang")
    box = window.focused()
    file = tmp_path / "a.csv"
    out.save(file)
    assert window.focused() is box
    bar.press(Qt.Key.Key_Tab)
    assert bar.focused() == "Buka: a.csv"
    bar.press(Qt.Key.Key_Return)
    assert opener.opened == [str(file)]
    bar.press(Qt.Key.Key_Escape)
    assert bar.text() == ""
    assert window.focused() is box
    assert window.rows() == ["Kota Sabang"]


def test_esc_in_the_box_takes_the_bar_first_and_the_query_after(
    window: Window, out: Out, bar: Bar, tmp_path: Path
) -> None:
    window.query("kota sabang")
    out.save(tmp_path / "a.csv")
    bar.press(Qt.Key.Key_Escape)
    assert bar.text() == ""
    assert window.rows() == ["Kota Sabang"]
    bar.press(Qt.Key.Key_Escape)
    window.settle()
    assert len(window.rows()) > 500


def test_the_next_act_takes_it_away(window: Window, out: Out, bar: Bar, tmp_path: Path) -> None:
    acts: list[Callable[[], None]] = [
        lambda: bar.press(Qt.Key.Key_S),
        lambda: bar.press(Qt.Key.Key_Down),
        bar.click_beside,
    ]
    for act in acts:
        out.save(tmp_path / "a.csv")
        assert bar.text()
        act()
        assert bar.text() == ""


@pytest.mark.qt_log_ignore("Launch of")
def test_a_file_that_is_gone_and_one_that_nothing_opens_are_told(
    window: Window, out: Out, bar: Bar, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # No program of the system's is found where there is nothing.
    monkeypatch.setenv("PATH", str(tmp_path))
    file = tmp_path / "a.csv"
    out.save(file)
    bar.click("Buka")
    assert bar.text().startswith("Tidak ada program di komputer ini yang membuka a.csv. Letaknya:")
    file.unlink()
    bar.click("Buka")
    assert bar.text().startswith("a.csv tidak ada lagi di tempat ia disimpan. Mungkin dipindahkan")
    assert bar.offered() == ["Buka", "Buka folder", "Salin jalur"]


def test_it_changes_its_words_with_the_language_and_keeps_in_sight(
    window: Window, out: Out, bar: Bar, tmp_path: Path
) -> None:
    window.widget.resize(1024, 700)
    out.save(tmp_path / ("a" * 120 + ".csv"))
    window.use_language(Language.ENGLISH)
    assert bar.offered() == ["Open", "Open folder", "Copy path"]
    window.widget.preferences.use_text_size(200)
    window.settle_layout()
    assert bar.text()
    assert window.widget.width() == 1024


def test_in_the_sheets_dialog_the_preview_keeps_its_size_and_esc_leaves_it_open(
    window: Window, out: Out, opener: Opener, tmp_path: Path
) -> None:
    window.query("kota sabang")
    sheet = out.open_sheet()
    width = sheet.paper_width()
    file = tmp_path / "sabang.pdf"
    sheet.save_as(file)
    assert sheet.bar.text() == "sabang.pdf disimpan"
    assert sheet.paper_width() == width
    assert f"{file} disimpan" in window.status()
    sheet.bar.press(Qt.Key.Key_Tab)
    sheet.bar.press(Qt.Key.Key_Return)
    assert opener.opened == [str(file)]
    sheet.bar.press(Qt.Key.Key_Escape)
    assert sheet.bar.text() == ""
    assert sheet.is_open()
    sheet.close()


@pytest.mark.parametrize("name", [PageName.PARTICIPANTS, PageName.IDEAS])
def test_it_covers_no_button_and_no_row_and_a_click_still_meets_what_was_pressed(
    window: Window, out: Out, bar: Bar, tmp_path: Path, name: PageName
) -> None:
    page = window.widget.show_page(name)
    if name is PageName.PARTICIPANTS:
        window.query("kota sabang")
    out.save(tmp_path / "a.csv")
    window.settle_layout()
    seen = [each for each in page.findChildren(Button) if each.isVisible()]
    assert seen
    assert all(bar.stands_below(each) for each in (page, *seen))
    pressed: list[str] = []
    lowest = max(seen, key=lambda each: each.mapTo(window.widget, QPoint()).y())
    lowest.clicked.connect(lambda: pressed.append(lowest.text()))
    bar.click_on(lowest)
    assert pressed
    assert bar.text() == ""


def test_a_name_is_cut_only_where_there_is_no_room_and_then_with_three_dots(
    window: Window, out: Out, bar: Bar, tmp_path: Path
) -> None:
    window.query("kota sabang")
    long = "daftar-peserta-" * 12 + "akhir.csv"
    out.save(tmp_path / long)
    assert "…" in bar.text()
    assert bar.text().startswith("daftar-peserta-")
    assert ".csv" in bar.text()
    assert long in bar.spoken()[0]
    bar.click_beside()
    out.save(tmp_path / "usulan-33.07-1-usulan-33.07-2.csv")
    assert bar.text() == "usulan-33.07-1-usulan-33.07-2.csv disimpan · 1 daerah"


def test_the_chosen_row_at_the_foot_stays_in_sight_when_the_bar_comes(
    window: Window, out: Out, bar: Bar, tmp_path: Path
) -> None:
    window.query("")
    table = window.widget.participants.table
    table.select_row(last_in_sight(table))
    out.save(tmp_path / "a.csv")
    assert bar.text()
    window.settle_layout()
    assert seen(table)


@pytest.mark.parametrize("page", [PageName.IDEAS, PageName.CHECK_LIST])
def test_the_chosen_row_at_the_foot_stays_in_sight_when_the_list_becomes_lower(
    window: Window, page: PageName
) -> None:
    window.widget.resize(1366, 744)
    if page is PageName.CHECK_LIST:
        lists = CheckList(window)
        lists.paste("\n".join(["Kota Semarang", "Salatiga"] * 30))
        view: QAbstractItemView = lists.table()
    else:
        shown = window.widget.show_page(page)
        assert isinstance(shown, IdeasPage)
        view = shown.view
    window.settle_layout()
    view.setCurrentIndex(view.model().index(last_in_sight(view), 0))
    window.widget.resize(1366, 690)
    window.settle_layout()
    assert seen(view)


def last_in_sight(view: QAbstractItemView) -> int:
    """The last row that is seen whole."""
    bottom = view.viewport().height()
    row = view.indexAt(QPoint(20, bottom - 1)).row()
    whole = view.visualRect(view.model().index(row, 0)).bottom() < bottom
    return row if whole else row - 1


def seen(view: QAbstractItemView) -> bool:
    """Whether the current row is seen whole."""
    return view.viewport().rect().contains(view.visualRect(view.currentIndex()))
