"""How the program starts, and what it says when it cannot."""

import gc
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from gmsc_desktop import app as program
from gmsc_desktop.errors.error import GmscError
from gmsc_desktop.languages import Language
from gmsc_desktop.resources import resource_folder
from tests.helpers.data import DataFolder
from tests.helpers.faults import Saw
from tests.helpers.waiting import HANG

ROOT = Path(__file__).resolve().parent.parent


def test_without_a_display_one_sentence_says_what_to_do(without_display: None) -> None:
    with pytest.raises(GmscError) as caught:
        program.make_application(["x"])
    assert caught.value.identifier == "no-display"
    assert "DISPLAY" in caught.value.message(Language.INDONESIAN)


def test_broken_data_show_one_sentence_and_no_window(
    qapp: QApplication,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    data = DataFolder(tmp_path)
    line = data.append("aliases.csv", "x,nickname,99.99,Kota X")
    said: list[str] = []
    titles: list[str] = []

    def read_and_close() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        said.append(box.text())
        titles.extend(
            widget.objectName() for widget in QApplication.topLevelWidgets() if widget.isVisible()
        )
        box.reject()

    monkeypatch.setattr(program, "make_application", lambda arguments: qapp)
    QTimer.singleShot(200, read_and_close)
    assert program.start(["gmsc-desktop"], data.path) == 2
    assert said[0].startswith(f"aliases.csv, baris {line}: “99.99” tidak dikenal")
    assert len(titles) == 1
    assert "aliases.csv" in capsys.readouterr().err


def test_a_million_qt_calls_do_not_use_up_none(qapp: QApplication) -> None:
    """PySide6 6.12.0 drops a reference to None with each call; see constants_guard."""
    pixmap = QPixmap(4, 4)
    painter = QPainter(pixmap)
    for _ in range(1_000_000):
        painter.drawLine(0, 0, 1, 1)
    painter.end()
    gc.collect()
    assert sys.getrefcount(None) > 1_000_000


@pytest.mark.fault(
    what="There is no screen: {id}",
    cause="The window is started with such a DISPLAY.",
    sees="{seen}",
    kept="The command line, which needs none.",
)
@pytest.mark.parametrize(
    ("display", "sentence"),
    [
        pytest.param("", "There is no screen", id="DISPLAY is not set"),
        pytest.param(":987", "The window cannot be opened: could not", id="DISPLAY leads nowhere"),
    ],
)
def test_the_program_without_a_screen_says_so_and_exits_2(
    display: str, sentence: str, saw: Saw
) -> None:
    environment = {name: value for name, value in os.environ.items() if "DISPLAY" not in name}
    environment.pop("QT_QPA_PLATFORM", None)
    if display:
        environment["DISPLAY"] = display
    result = subprocess.run(
        [sys.executable, "-m", "gmsc_desktop"],
        cwd=ROOT, env=environment, capture_output=True, text=True, check=False, timeout=HANG,
    )  # fmt: skip
    assert result.returncode == 2
    _, english = result.stderr.splitlines()
    assert english.startswith(sentence)
    saw(english)
    assert "Traceback" not in result.stderr


def test_the_filled_list_is_painted_without_the_places_file(tmp_path: Path) -> None:
    """Opening reads none of the villages: the window comes even where their file is missing."""
    shutil.copytree(ROOT / "gmsc_desktop", tmp_path / "gmsc_desktop")
    shutil.copytree(resource_folder(), tmp_path / "resources")
    (tmp_path / "resources" / "places" / "places.sqlite").unlink()
    result = subprocess.run(
        [sys.executable, "-m", "gmsc_desktop"],
        cwd=tmp_path, env={**os.environ, "GMSC_START_PROBE": "1"},
        capture_output=True, text=True, check=False, timeout=HANG,
    )  # fmt: skip
    assert (result.returncode, result.stdout.split()[0], result.stderr) == (0, "painted", "")
