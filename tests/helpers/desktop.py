"""A person in front of an installed program: starts it, types, copies the answer, closes it."""

import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from testrun import wait_for_window, xdotool
from tests.helpers.waiting import HANG, wait_until


class Desktop:
    """One running program on the screen."""

    def __init__(self, command: Sequence[str | Path], environment: Mapping[str, str]) -> None:
        # Python for Windows does not start in Wine unless its output is a pipe.
        self.program = subprocess.Popen(
            command,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
        )
        self.window = wait_for_window(self.program)
        xdotool("windowfocus", "--sync", self.window)

    def type(self, text: str) -> None:
        """Type into whatever has the focus: at the start that is the search box."""
        xdotool("type", "--delay", "40", text)

    def copied_answer(self, qtbot: QtBot, name: str) -> str:
        """Copy the answer until it is about this region, which the search shows in a moment."""
        copied = [""]

        def is_copied() -> bool:
            xdotool("key", "ctrl+shift+c")
            qtbot.wait(200)
            # Read once: while the next copy is under way the clipboard is empty.
            copied.append(QGuiApplication.clipboard().text())
            return name in copied[-1]

        wait_until(qtbot, is_copied)
        return copied[-1]

    def picture(self, file: Path) -> None:
        """Keep what is on the screen."""
        file.parent.mkdir(parents=True, exist_ok=True)
        QGuiApplication.primaryScreen().grabWindow(0).save(str(file))

    def close(self) -> tuple[int, str]:
        """Close it by the keyboard; gives exit code and whatever it said."""
        xdotool("key", "ctrl+q")
        said, errors = self.program.communicate(timeout=HANG)
        return self.program.returncode, said + errors

    def kill(self) -> None:
        """End it, if it still runs."""
        self.program.kill()
        self.program.communicate()
