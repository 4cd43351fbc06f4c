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
from tests.installers.conftest import Step

pytestmark = pytest.mark.installers
PROGRAM = BUILD / "linux" / product.NAME


def log_of(home: Path) -> Path:
    return home / "gmsc-desktop" / "log" / "gmsc-desktop.log"


def test_an_error_opens_the_dialog_and_is_in_the_log(
    tmp_path: Path, own_home: Path, step: Step, qapp: QApplication, qtbot: QtBot
) -> None:
    program = tmp_path / "program"
    shutil.copytree(PROGRAM, program, symlinks=True)
    # Read for a fact sheet, not at the start.
    (program / "_internal/resources/data/pillars.toml").unlink()
    with step("Linux program", "an error in a slot: dialog, log, the window goes on"):
        desktop = Desktop([program / "gmsc-desktop"], os.environ)
        try:
            xdotool("key", "ctrl+p")
            dialog = wait_for_dialog(qtbot)
            # Not only there, but painted.
            qtbot.wait(500)
            desktop.picture(BUILD / "pictures" / "error.png")
            xdotool("windowfocus", "--sync", dialog, "key", "Return")
            qtbot.waitUntil(lambda: not dialogs(), timeout=20_000)
            xdotool("windowfocus", "--sync", desktop.window, "key", "ctrl+l")
            desktop.type("sabang")
            assert "2023" in desktop.copied_answer(qtbot, "Kota Sabang")
            code, said = desktop.close()
        finally:
            desktop.kill()
        assert code == 0
        assert "Traceback" not in said
        written = log_of(own_home).read_text("utf-8")
        assert "gmsc_desktop/facts/reader.py:" in written
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
                    desktop.program.communicate(timeout=30)
                else:
                    qtbot.waitUntil(log_of(own_home).exists, timeout=20_000)
                    desktop.picture(BUILD / "pictures" / "crashed.png")
                    assert desktop.close()[0] == 0
            finally:
                desktop.kill()
        assert [each.name for each in folder.iterdir()] == ["gmsc-desktop.log"]
        assert "Fatal Python error: Segmentation fault" in log_of(own_home).read_text("utf-8")


def dialogs() -> list[str]:
    return xdotool("search", "--onlyvisible", "--name", "Kesalahan tak terduga").split()


def wait_for_dialog(qtbot: QtBot) -> str:
    qtbot.waitUntil(lambda: bool(dialogs()), timeout=20_000)
    return dialogs()[0]
