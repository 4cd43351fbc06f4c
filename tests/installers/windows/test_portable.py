"""The portable .zip: settings beside it, or in the profile where it may not write."""

import zipfile
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import product
from programs import BUILD
from tests.installers.conftest import OUT, Step
from tests.installers.windows.conftest import Windows

pytestmark = pytest.mark.installers
ZIP = OUT / f"gmsc-desktop-{product.version()}-portable.zip"
SETTINGS = "gmsc-desktop.ini"


def unpack(place: Path) -> Path:
    with zipfile.ZipFile(ZIP) as packed:
        packed.extractall(place)
    (folder,) = place.iterdir()
    return folder


def test_it_keeps_its_settings_beside_itself(
    windows: Windows, step: Step, qapp: QApplication, qtbot: QtBot
) -> None:
    folder = unpack(windows.wine.drive / "USB ä ó")
    with step(ZIP.name, "unpacks in “USB ä ó”; gmsc.exe self-test"):
        windows.run(folder / "gmsc.exe", "self-test")
    with step(ZIP.name, "starts, a key press filters the list, settings beside it"):
        desktop = windows.start(folder / "gmsc-desktop.exe")
        try:
            desktop.type("sabang")
            assert "2023" in desktop.copied_answer(qtbot, "Kota Sabang")
            desktop.picture(BUILD / "pictures" / "portable.png")
            assert desktop.close()[0] == 0
        finally:
            desktop.kill()
        assert (folder / "user" / SETTINGS).is_file()
        assert not (windows.home / "AppData/Roaming/gmsc-desktop").exists()


def test_where_it_may_not_write_settings_are_in_the_profile(windows: Windows, step: Step) -> None:
    folder = unpack(windows.wine.drive / ("share" * 20) / ("folder" * 17))
    with step(ZIP.name, "path over 200 letters, not writable: settings in the profile"):
        # Root may write everywhere: what cannot be written to here is the place of the file.
        (folder / "user" / SETTINGS).mkdir(parents=True)
        assert len(windows.path(folder / "_internal/resources/places/places.sqlite")) > 260
        windows.run(folder / "gmsc.exe", "self-test")
        desktop = windows.start(folder / "gmsc-desktop.exe")
        try:
            assert desktop.close()[0] == 0
        finally:
            desktop.kill()
        assert (windows.home / "AppData/Roaming/gmsc-desktop" / SETTINGS).is_file()


def test_the_licences_are_beside_it(step: Step) -> None:
    with step(ZIP.name, "licences, README, portable.txt"):
        with zipfile.ZipFile(ZIP) as packed:
            names = {name.partition("/")[2] for name in packed.namelist()}
        assert {"licences/LGPL-3.0.txt", "README.txt", "portable.txt"} <= names
