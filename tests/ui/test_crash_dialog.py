"""The dialog of an unexpected error: read, copied, gone on from; what a crash left is offered."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gmsc_desktop.crash.trace import Trace
from gmsc_desktop.languages import Language
from gmsc_desktop.ui.commands import Command
from gmsc_desktop.ui.crash.bar import CrashBar
from gmsc_desktop.ui.crash.dialog import CrashDialog
from gmsc_desktop.ui.crash.guard import CrashGuard
from tests.helpers.window import Window


def told(window: Window, error: Exception) -> tuple[CrashGuard, CrashDialog]:
    """Let a guard take an error while the window is open."""
    guard = CrashGuard()
    guard.take(error)
    dialog = window.dialog()
    assert isinstance(dialog, CrashDialog)
    return guard, dialog


def close(guard: CrashGuard, dialog: CrashDialog, window: Window) -> None:
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    window.settle()
    guard.__enter__().__exit__()


def test_enter_goes_on_and_a_second_error_of_the_kind_stays_quiet(window: Window) -> None:
    guard, dialog = told(window, KeyError("kota rahasia"))
    assert dialog.focusWidget() is dialog.go_on_button
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    window.settle()
    guard.take(KeyError("kota lain"))
    window.settle()
    assert QApplication.activeModalWidget() is None
    window.query("kota sabang")
    assert window.rows()[0] == "Kota Sabang"
    guard.__enter__().__exit__()


def test_another_error_is_added_to_the_dialog_that_is_open(window: Window) -> None:
    guard, dialog = told(window, KeyError("a"))
    guard.take(ValueError("b"))
    window.settle()
    assert "KeyError" in dialog.details.toPlainText()
    assert "ValueError" in dialog.details.toPlainText()
    close(guard, dialog, window)


def test_details_are_copied_and_the_button_says_so(window: Window) -> None:
    guard, dialog = told(window, KeyError("kota rahasia"))
    QTest.mouseClick(dialog.copy_button, Qt.MouseButton.LeftButton)
    assert window.clipboard() == dialog.details.toPlainText()
    assert dialog.copy_button.text() == "Rincian di&salin"
    assert "rahasia" not in window.clipboard()
    close(guard, dialog, window)


def test_it_says_where_the_log_is_and_speaks_the_persons_language(
    window: Window, own_home: Path
) -> None:
    window.use_language(Language.ENGLISH)
    guard, dialog = told(window, KeyError("a"))
    assert window.text_of(dialog).startswith("Something went wrong")
    written = dialog.place.text().replace("\u200b", "")
    assert written == f"Written to {own_home / 'gmsc-desktop' / 'log' / 'gmsc-desktop.log'}"
    close(guard, dialog, window)


def test_tab_reaches_every_part_and_each_has_a_name(window: Window) -> None:
    guard, dialog = told(window, KeyError("a"))
    reached = []
    for _ in range(4):
        focused = dialog.focusWidget()
        reached.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    wanted = {dialog.details, dialog.copy_button, dialog.end_button, dialog.go_on_button}
    assert set(reached) == wanted
    assert dialog.details.accessibleName() == "Rincian"
    close(guard, dialog, window)


def test_it_opens_before_a_dialog_that_is_open(window: Window, qtbot: QtBot) -> None:
    window.widget.menu_actions[Command.ABOUT].trigger()
    about = window.dialog()
    guard = CrashGuard()
    guard.take(KeyError("a"))
    window.settle()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, CrashDialog)
    assert dialog.parent() is about
    dialog.accept()
    about.reject()
    window.settle()
    # A second one has its dialog, though the first lay in another that is gone.
    guard.take(ValueError("b"))
    second = window.dialog()
    assert isinstance(second, CrashDialog)
    close(guard, second, window)


def test_what_a_crash_left_is_offered_above_the_page_and_can_be_closed(
    window: Window, own_home: Path
) -> None:
    guard = CrashGuard()
    folder = own_home / "gmsc-desktop" / "log"
    (folder / "crash-1-1.txt").write_text("Fatal Python error: Aborted\n", encoding="utf-8")
    guard.look_back(window.widget.add_bar)
    window.settle()
    (bar,) = window.widget.findChildren(CrashBar)
    assert bar.sentence.text().startswith("Terakhir kali, GMSC Desktop berhenti mendadak.")
    window.use_language(Language.ENGLISH)
    assert bar.sentence.text().startswith("The last time, GMSC Desktop ended")
    QTest.mouseClick(bar.copy_button, Qt.MouseButton.LeftButton)
    assert "Fatal Python error: Aborted" in window.clipboard()
    assert bar.sentence.text().startswith("The details are copied")
    QTest.keyClick(bar.copy_button, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    guard.__enter__().__exit__()


def test_a_trace_of_a_process_that_ended_well_is_only_written_down(own_home: Path) -> None:
    """Windows lets Python's faulthandler see what somebody else catches then."""
    folder = own_home / "log"
    folder.mkdir()
    trace = Trace(folder)
    trace.note_end("Windows fatal exception: code 0x8001010d")
    assert trace.end().startswith("Windows fatal exception")
    assert list(folder.iterdir()) == []
