"""The program in which packs are installed, and an administrator's folder."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.helpers.packs_window import Opener, PacksWindow


@pytest.fixture
def open_program(qapp: QApplication, qtbot: QtBot) -> Iterator[Opener]:
    """Open the program, as often as a test likes."""
    opener = Opener(qapp, qtbot)
    yield opener
    for each in opener.opened:
        each.window.destroy()


@pytest.fixture
def packs(open_program: Opener) -> PacksWindow:
    """The program on its own data."""
    return open_program()


@pytest.fixture
def share(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder that is looked into."""
    folder = tmp_path / "share"
    folder.mkdir()
    monkeypatch.setenv("GMSC_PACK_FOLDER", str(folder))
    return folder
