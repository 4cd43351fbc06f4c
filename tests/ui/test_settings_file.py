"""Portable settings: beside the program where it may write, else in the person's profile."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from gmsc_desktop.languages import Language
from gmsc_desktop.settings import Settings
from gmsc_desktop.ui.choices.settings_file import settings_file
from gmsc_desktop.ui.choices.settings_store import SettingsStore

FILE = "gmsc-desktop.ini"


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a built program that this process pretends to be."""
    folder = tmp_path / "Program ä ó"
    folder.mkdir()
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(folder / "gmsc-desktop.exe"))
    return folder


def test_without_the_mark_settings_are_the_persons(program: Path, own_home: Path) -> None:
    SettingsStore().save(Settings(language=Language.ENGLISH))
    settings_file().sync()
    assert list(program.iterdir()) == []
    assert list(own_home.rglob(FILE)) != []


def test_a_portable_program_keeps_them_beside_itself(program: Path, own_home: Path) -> None:
    (program / "portable.txt").touch()
    store = SettingsStore()
    store.save(Settings(language=Language.ENGLISH))
    settings_file().sync()
    assert (program / FILE).is_file()
    assert list(own_home.rglob(FILE)) == []
    assert SettingsStore().load().language is Language.ENGLISH


def test_where_it_may_not_write_they_are_the_persons(program: Path, own_home: Path) -> None:
    (program / "portable.txt").touch()
    # A folder in the file's place cannot be written to by anyone, not by root either.
    (program / FILE).mkdir()
    SettingsStore().save(Settings(language=Language.ENGLISH))
    settings_file().sync()
    assert list((program / FILE).iterdir()) == []
    assert [path.is_file() for path in own_home.rglob(FILE)] == [True]


def test_from_source_the_mark_means_nothing(tmp_path: Path) -> None:
    assert settings_file().format() == QSettings.Format.IniFormat
    assert not settings_file().fileName().startswith(str(Path(sys.executable).parent))
