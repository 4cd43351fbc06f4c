"""Waiting for what must come, however slow the machine is; only what hangs is given up."""

from collections.abc import Callable
from typing import Final

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

HANG: Final = 300
"""Seconds after which whatever is waited for will not come. pytest's own limit for a test
(`faulthandler_timeout`) is longer, so that the shorter one can say what was waited for."""


def wait_until(qtbot: QtBot, holds: Callable[[], bool]) -> None:
    """Let Qt go on until something holds."""
    qtbot.waitUntil(holds, timeout=HANG * 1000)


def wait_exposed(qtbot: QtBot, widget: QWidget) -> None:
    """Let Qt go on until a window is on the screen."""
    with qtbot.waitExposed(widget, timeout=HANG * 1000):
        widget.show()
