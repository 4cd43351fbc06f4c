"""All ways out of the window are one: they share a folder, show progress, and can be given up."""

from collections.abc import Callable
from itertools import islice
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest

from gmsc_desktop.ui.commands import Command
from gmsc_desktop.ui.exporting.progress_strip import ProgressStrip
from gmsc_desktop.ui.page_names import PageName
from tests.helpers.check_list import CheckList
from tests.helpers.compare import Compare
from tests.helpers.map_page import Map
from tests.helpers.out import Out
from tests.helpers.saving import (
    accept_file,
    choose_file,
    proposed_folder,
    save_dialog,
    wait_for_files,
)
from tests.helpers.statistics import COHORTS, Statistics
from tests.helpers.window import Window

Ask = Callable[[Window], None]


def ask_list(window: Window) -> None:
    window.widget.show_page(PageName.PARTICIPANTS)
    Out(window).press_export()


def ask_comparison(window: Window) -> None:
    window.query("kota sabang")
    window.widget.menu_actions[Command.COMPARE].trigger()
    Compare(window).press_export()


def ask_chart(window: Window, offer: str) -> None:
    page = Statistics(window)
    page.export(list(page.export_menu())[COHORTS], offer)


def ask_table(window: Window) -> None:
    ask_chart(window, "Simpan tabel…")


def ask_picture(window: Window) -> None:
    ask_chart(window, "Simpan gambar…")


def ask_map(window: Window) -> None:
    Map(window).press_save()


def ask_sheet(window: Window) -> None:
    window.widget.activateWindow()
    window.query("kota sabang")
    Out(window).open_sheet().press_save()


def ask_checked(window: Window) -> None:
    page = CheckList(window)
    page.paste("Tangsel\n")
    page.press_export()


WAYS = [
    pytest.param(ask_list, id="list"),
    pytest.param(ask_comparison, id="comparison"),
    pytest.param(ask_table, id="table of a chart"),
    pytest.param(ask_picture, id="picture of a chart"),
    pytest.param(ask_map, id="map"),
    pytest.param(ask_sheet, id="fact sheet"),
    pytest.param(ask_checked, id="checked list"),
]


@pytest.mark.parametrize("ask", WAYS)
def test_each_way_out_begins_where_one_saved_last(window: Window, tmp_path: Path, ask: Ask) -> None:
    first, second = tmp_path / "kantor", tmp_path / "rumah"
    for folder in (first, second):
        folder.mkdir()
    ask_list(window)
    accept_file(window, first / "daftar.csv")
    ask(window)
    assert proposed_folder() == first
    accept_file(window, second / "berkas")
    assert [each.stem for each in second.iterdir()] == ["berkas"]
    close_dialogs(window)
    ask_list(window)
    assert proposed_folder() == second
    save_dialog().reject()


def test_a_folder_that_is_gone_is_not_proposed(
    window: Window, tmp_path: Path, own_home: Path
) -> None:
    ask_list(window)
    choose_file(tmp_path / "gone" / "daftar.csv")
    wait_for_files(window)
    ask_list(window)
    assert proposed_folder() == own_home
    save_dialog().reject()


@pytest.mark.parametrize("ask", WAYS)
def test_each_way_out_shows_progress_and_can_be_given_up(
    window: Window, tmp_path: Path, ask: Ask
) -> None:
    ask(window)
    suffix = Path(save_dialog().selectedFiles()[0]).suffix
    file = tmp_path / f"lama{suffix}"
    file.write_text("the old one")
    asked_in = save_dialog().parent()
    strip = next(each for each in strips_of(window) if each.window() is asked_in)
    choose_file(file)
    assert not strip.isVisible()
    let_it_take_long(strip)
    assert strip.isVisible()
    QTest.mouseClick(strip.cancel, Qt.MouseButton.LeftButton)
    assert "Dibatalkan" in window.text_of(strip.window())
    wait_for_files(window)
    assert not strip.isVisible()
    assert file.read_bytes() == b"the old one"
    assert sorted(each.name for each in tmp_path.iterdir()) == ["home", file.name]


@pytest.mark.parametrize("parts", [1, 3, 5])
@pytest.mark.parametrize("kind", [".png", ".svg", ".pdf"])
def test_a_picture_is_made_part_by_part_and_can_be_given_up_after_any(
    window: Window, tmp_path: Path, kind: str, parts: int
) -> None:
    page = Map(window).page
    steps, _ = page.picture.steps(tmp_path / f"peta{kind}")
    taken = sum(1 for _ in islice(steps, parts))
    # Four parts are drawn; a PNG is then packed beside the window, which looks in now and then.
    assert taken == (parts if kind == ".png" else min(parts, 4))
    del steps
    left = [each.name for each in tmp_path.iterdir() if each.name != "home"]
    assert left == ([] if taken == parts else [f"peta{kind}"])


def let_it_take_long(strip: ProgressStrip) -> None:
    """Let the time pass after which work is shown to go on, before any of it is done."""
    timer = strip.findChild(QTimer)
    assert isinstance(timer, QTimer)
    timer.timeout.emit()


def strips_of(window: Window) -> list[ProgressStrip]:
    return window.widget.findChildren(ProgressStrip)


def close_dialogs(window: Window) -> None:
    for each in {strip.window() for strip in strips_of(window)} - {window.widget}:
        each.close()
    window.widget.activateWindow()
    window.settle()
