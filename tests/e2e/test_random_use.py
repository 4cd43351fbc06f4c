"""Random use of the real window: a short session here, an hour by `dev.py random-use`."""

import re
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import (
    QAbstractEventDispatcher,
    QMimeData,
    QObject,
    QPoint,
    Qt,
    Signal,
    qWarning,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMessageBox, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

import dev
from gmsc_desktop.ui.log import note, warn
from tests.helpers.waiting import wait_exposed, wait_until
from tools.random_use.dialogs import Answers
from tools.random_use.measure import Sample, growth
from tools.random_use.watch import Watch

ROOT = Path(dev.__file__).parent
WARM = Sample(300, 50_000, 210.0, 200.0, 15, 600, 1400, 50_000)


class Speaker(QObject):
    said = Signal()


class Dragged(QPlainTextEdit):
    """Counts how often its selection is dragged."""

    drags = 0

    def createMimeDataFromSelection(self) -> QMimeData:  # noqa: N802
        self.drags += 1
        return super().createMimeDataFromSelection()


def timers_of(widget: QWidget) -> Sequence[object]:
    """What runs in the name of this widget alone."""
    return QAbstractEventDispatcher.instance().registeredTimers(widget)


@pytest.mark.slow
def test_a_few_hundred_random_acts_break_nothing() -> None:
    command = [sys.executable, "-m", "tools.random_use", "--steps", "400", "--seed", "7"]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout + result.stderr
    assert "FOUND nothing" in result.stdout
    assert re.search(r"seed 7: 400 steps, \d+ dialogs answered", result.stdout)


def test_a_dialog_that_waits_for_somebody_is_answered(qtbot: QtBot, tmp_path: Path) -> None:
    """How many come up in a few hundred acts depends on the machine; that each is answered, not."""
    answers = Answers(tmp_path, [tmp_path / "list.txt"], "7")
    question, file = QMessageBox(), QFileDialog()
    question.addButton("Ya", QMessageBox.ButtonRole.AcceptRole)
    for number, dialog in enumerate((question, file), 1):
        qtbot.addWidget(dialog)
        dialog.open()
        wait_until(qtbot, lambda dialog=dialog: not dialog.isVisible())  # type: ignore[misc]
        assert answers.answered == number
    answers.deleteLater()


def test_a_drag_that_is_given_up_does_not_begin_again(qtbot: QtBot, tmp_path: Path) -> None:
    answers, window = Answers(tmp_path, [], "7"), QWidget()
    qtbot.addWidget(window)
    window.resize(400, 400)
    text = Dragged("Gerakan Menuju Smart City " * 40, window)
    text.setGeometry(0, 0, 300, 150)
    wait_exposed(qtbot, window)
    text.selectAll()
    handle, free = window.windowHandle(), Qt.KeyboardModifier.NoModifier
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, free, QPoint(50, 50))
    # Out of the text, which scrolls from then on; it comes back when the drag was given up.
    QTest.mouseMove(handle, QPoint(50, 300))
    assert text.drags == 1
    # While the button is held, a timer of the text's own lets it scroll and drag again.
    wait_until(qtbot, lambda: not timers_of(text))
    assert text.drags == 1
    answers.deleteLater()


def test_whatever_goes_wrong_is_counted(capsys: pytest.CaptureFixture[str]) -> None:
    speaker = Speaker()

    def fail() -> None:
        raise ValueError("in a slot")

    speaker.said.connect(fail)
    with Watch() as watch:
        speaker.said.emit()
        speaker.said.emit()
        qWarning("of Qt")
        warn("of ours")
        note("not worth it")
    troubles = {text.strip().splitlines()[-1]: count for text, count in watch.troubles.items()}
    assert troubles == {
        "ValueError: in a slot": 2,
        "Qt: default: of Qt": 1,
        "Qt: gmsc: of ours": 1,
    }
    assert capsys.readouterr().err.count("TROUBLE while the start") == 3


def test_memory_may_grow_by_a_tenth_and_handles_not_at_all() -> None:
    start = replace(WARM, seconds=0, trimmed=100.0, handles=10)
    assert growth([start, WARM, replace(WARM, seconds=3600, trimmed=219.0)]) == []
    assert growth([start, WARM, replace(WARM, seconds=3600, trimmed=221.0, handles=16)]) == [
        "memory grew from 200.0 to 221.0 MiB",
        "handles grew from 15 to 16",
    ]


def test_a_session_under_five_minutes_is_not_judged_by_its_memory() -> None:
    start = replace(WARM, seconds=0, trimmed=100.0)
    assert growth([start, replace(WARM, seconds=240)]) == []
