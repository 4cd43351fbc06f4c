"""Setup.exe: per user, silent, over an older version, not while running, not over a newer one."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import product
from programs import BUILD
from tests.installers.conftest import OUT, Step
from tests.installers.contents import listed_files
from tests.installers.windows.conftest import Windows
from tests.installers.windows.stand_ins import LEFT_BY_OLDER, NEWER, OLDER, stand_in
from windows.setup import write_setup
from windows.signing import Signer

pytestmark = pytest.mark.installers
STEM = f"gmsc-desktop-{product.version()}"
SETUP = OUT / f"{STEM}-setup.exe"
UNINSTALL = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\GMSC Desktop"
RUNNING, FOR_ALL_USERS, NEWER_IS_THERE = 3, 4, 5


@pytest.fixture(scope="module")
def others(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Setups of an older and a newer version."""
    work = tmp_path_factory.mktemp("setups")
    program = stand_in(work / "program")
    setups = {version: work / f"gmsc-{version}-setup.exe" for version in (OLDER, NEWER)}
    for version, setup in setups.items():
        write_setup(program, version, setup, work, Signer())
    return setups


@pytest.fixture
def place(windows: Windows) -> Path:
    """Where Setup puts the program."""
    return windows.home / "AppData/Local/Programs/GMSC Desktop"


def test_it_installs_runs_and_goes(
    windows: Windows, place: Path, step: Step, qapp: QApplication, qtbot: QtBot
) -> None:
    before = windows.traces()
    with step(SETUP.name, "/S installs every file, the Start menu link and the registry entry"):
        windows.run(SETUP, "/S")
        found = {path.relative_to(place).as_posix() for path in place.rglob("*") if path.is_file()}
        listed = listed_files(OUT / f"{STEM}-windows.cdx.json")
        assert found == {*listed, "uninstall.exe"}
        menu = windows.home / "AppData/Roaming/Microsoft/Windows/Start Menu/Programs"
        assert (menu / "GMSC Desktop.lnk").is_file()
        entry = windows.registry(UNINSTALL)
        assert entry["DisplayVersion"] == product.version()
        assert entry["InstallLocation"] == windows.path(place)
    with step(SETUP.name, "file type .gmscdata opens it"):
        command = windows.registry(r"HKCU\Software\Classes\GMSCDesktop.DataPack\shell\open\command")
        assert command["(Default)"] == f'"{windows.path(place)}\\gmsc-desktop.exe" "%1"'
    with step(SETUP.name, "gmsc.exe self-test"):
        windows.run(place / "gmsc.exe", "self-test")
    with step(SETUP.name, "starts, a key press filters the list"):
        desktop = windows.start(place / "gmsc-desktop.exe")
        try:
            desktop.type("sabang")
            assert "2023" in desktop.copied_answer(qtbot, "Kota Sabang")
            desktop.picture(BUILD / "pictures" / "setup.png")
            with step(SETUP.name, "refused while it runs (exit code 3)"):
                windows.wine.run([SETUP, "/S"], codes=(RUNNING,))
            assert desktop.close()[0] == 0
        finally:
            desktop.kill()
    with step(SETUP.name, "uninstall.exe /S leaves nothing but settings and log"):
        windows.run(place / "uninstall.exe", "/S")
        settings = f"users/{windows.home.name}/AppData/Roaming/gmsc-desktop"
        assert windows.left_since(before) == {settings, f"{settings}/gmsc-desktop.ini"}
        assert windows.registry(UNINSTALL) == {}


def test_it_updates_an_older_version(
    windows: Windows, place: Path, others: dict[str, Path], step: Step
) -> None:
    with step(SETUP.name, "updates an older version, of which nothing is left"):
        windows.run(others[OLDER], "/S")
        assert (place / "_internal" / LEFT_BY_OLDER).is_file()
        windows.run(SETUP, "/S")
        assert not (place / "_internal" / LEFT_BY_OLDER).exists()
        assert windows.registry(UNINSTALL)["DisplayVersion"] == product.version()
        windows.run(place / "gmsc.exe", "self-test")


def test_it_refuses_to_go_back(
    windows: Windows, place: Path, others: dict[str, Path], step: Step
) -> None:
    with step(SETUP.name, "refused over a newer version (exit code 5)"):
        windows.run(others[NEWER], "/S")
        windows.run(SETUP, "/S", code=NEWER_IS_THERE)
        assert (place / "_internal" / LEFT_BY_OLDER).is_file()
        assert windows.registry(UNINSTALL)["DisplayVersion"] == NEWER


def test_it_stops_where_it_is_installed_for_all(windows: Windows, place: Path, step: Step) -> None:
    with step(SETUP.name, "refused beside an MSI for all users (exit code 4)"):
        windows.run("msiexec", "/i", windows.path(OUT / f"{STEM}-x64.msi"), "/qn")
        windows.run(SETUP, "/S", code=FOR_ALL_USERS)
        assert not place.exists()


def test_it_installs_on_a_path_with_spaces_and_other_letters(windows: Windows, step: Step) -> None:
    folder = windows.wine.drive / "Program ä ó" / "GMSC ñ 2"
    with step(SETUP.name, "/S /D=C:\\Program ä ó\\GMSC ñ 2, self-test, gone again"):
        # NSIS wants the path unquoted; Wine quotes an argument only when there is a space in it.
        windows.run(SETUP, "/S", *f"/D={windows.path(folder)}".split(" "))
        windows.run(folder / "gmsc.exe", "self-test")
        windows.run(folder / "uninstall.exe", "/S")
        assert not folder.exists()


def test_it_is_small_enough(step: Step) -> None:
    with step(SETUP.name, "at most 23 MB"):
        assert SETUP.stat().st_size <= 23_000_000
