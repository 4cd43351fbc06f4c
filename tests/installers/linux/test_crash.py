"""The built program: an error is told and written down, a crash offered at the next start."""

import os
import shutil
import signal
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import product
from programs import BUILD
from testrun import xdotool
from tests.helpers.desktop import Desktop
from tests.helpers.waiting import HANG, wait_until
from tests.installers.conftest import Step

pytestmark = pytest.mark.installers
SHEET, ERROR = "Lembar fakta", "Kesalahan tak terduga"
PROGRAM = BUILD / "linux" / product.NAME


def log_of(home: Path) -> Path:
    return home / "gmsc-desktop" / "log" / "gmsc-desktop.log"


def test_an_error_opens_the_dialog_and_is_in_the_log(
    tmp_path: Path, own_home: Path, step: Step, qapp: QApplication, qtbot: QtBot
) -> None:
    program = tmp_path / "program"
    shutil.copytree(PROGRAM, program, symlinks=True)
    # Loaded by whoever prints, not at the start.
    (program / "_internal/PySide6/QtPrintSupport.abi3.so").unlink()
    with step("Linux program", "an error in a slot: dialog, log, the window goes on"):
        desktop = Desktop([program / "gmsc-desktop"], os.environ)
        try:
            desktop.type("sabang")
            xdotool("key", "ctrl+p")
            sheet = wait_for_window(qtbot, SHEET)
            xdotool("windowfocus", "--sync", sheet, "key", "ctrl+p")
            dialog = wait_for_window(qtbot, ERROR)
            # Not only there, but painted.
            qtbot.wait(500)
            desktop.picture(BUILD / "pictures" / "error.png")
            xdotool("windowfocus", "--sync", dialog, "key", "Return")
            wait_until(qtbot, lambda: not windows(ERROR))
            xdotool("windowfocus", "--sync", sheet, "key", "Escape")
            wait_until(qtbot, lambda: not windows(SHEET))
            xdotool("windowfocus", "--sync", desktop.window, "key", "ctrl+l")
            desktop.type("sabang")
            assert "2023" in desktop.copied_answer(qtbot, "Kota Sabang")
            code, said = desktop.close()
        finally:
            desktop.kill()
        assert code == 0
        assert "Traceback" not in said
        written = log_of(own_home).read_text("utf-8")
        assert "gmsc_desktop/ui/dialogs/fact_sheet.py:" in written
        assert str(tmp_path) not in written


def test_a_crash_is_offered_at_the_next_start(
    own_home: Path, step: Step, qapp: QApplication, qtbot: QtBot
) -> None:
    folder = log_of(own_home).parent
    with step("Linux program", "SIGSEGV: a trace is left, the next start takes it over"):
        for signal_ in (signal.SIGSEGV, None):
            desktop = Desktop([PROGRAM / "gmsc-desktop"], os.environ)
            try:
                if signal_:
                    desktop.program.send_signal(signal_)
                    desktop.program.communicate(timeout=HANG)
                else:
                    wait_until(qtbot, log_of(own_home).exists)
                    desktop.picture(BUILD / "pictures" / "crashed.png")
                    assert desktop.close()[0] == 0
            finally:
                desktop.kill()
        assert [each.name for each in folder.iterdir()] == ["gmsc-desktop.log"]
        assert "Fatal Python error: Segmentation fault" in log_of(own_home).read_text("utf-8")


def windows(title: str) -> list[str]:
    return xdotool("search", "--onlyvisible", "--name", title).split()


def wait_for_window(qtbot: QtBot, title: str) -> str:
    wait_until(qtbot, lambda: bool(windows(title)))
    return windows(title)[0]
