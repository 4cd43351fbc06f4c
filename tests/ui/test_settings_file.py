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
    assert (program / "user" / FILE).is_file()
    assert list(own_home.rglob(FILE)) == []
    assert SettingsStore().load().language is Language.ENGLISH


def test_where_it_may_not_write_they_are_the_persons(program: Path, own_home: Path) -> None:
    (program / "portable.txt").touch()
    # A folder in the file's place cannot be written to by anyone, not by root either.
    (program / "user" / FILE).mkdir(parents=True)
    SettingsStore().save(Settings(language=Language.ENGLISH))
    settings_file().sync()
    assert list((program / "user" / FILE).iterdir()) == []
    assert [path.is_file() for path in own_home.rglob(FILE)] == [True]


def test_what_an_older_version_kept_beside_the_program_is_taken_over(program: Path) -> None:
    (program / "portable.txt").touch()
    (program / FILE).write_text("[General]\nlanguage=en\n")
    assert SettingsStore().load().language is Language.ENGLISH
    assert not (program / FILE).exists()
    (program / FILE).write_text("[General]\nlanguage=id\n")
    assert SettingsStore().load().language is Language.ENGLISH


def test_from_source_the_mark_means_nothing(tmp_path: Path) -> None:
    assert settings_file().format() == QSettings.Format.IniFormat
    assert not settings_file().fileName().startswith(str(Path(sys.executable).parent))
