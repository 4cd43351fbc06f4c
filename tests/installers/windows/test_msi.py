"""The MSI: for all users, silent, forward only."""

import subprocess
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import product
from programs import BUILD
from tests.installers.conftest import OUT, Step
from tests.installers.contents import listed_files
from tests.installers.windows.conftest import REFUSED, Windows
from tests.installers.windows.stand_ins import LEFT_BY_OLDER, NEWER, OLDER, stand_in
from windows.msi import write_msi
from windows.signing import Signer

pytestmark = pytest.mark.installers
STEM = f"gmsc-desktop-{product.version()}"
MSI = OUT / f"{STEM}-x64.msi"
OWN_KEY = r"HKLM\Software\GMSC Desktop"


@pytest.fixture(scope="module")
def others(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """MSIs of an older and a newer version."""
    work = tmp_path_factory.mktemp("msis")
    program = stand_in(work / "program")
    msis = {version: work / f"gmsc-{version}.msi" for version in (OLDER, NEWER)}
    for version, msi in msis.items():
        write_msi(program, version, msi, work, Signer())
    return msis


@pytest.fixture
def place(windows: Windows) -> Path:
    """Where the MSI puts the program."""
    return windows.wine.drive / "Program Files" / "GMSC Desktop"


def install(windows: Windows, msi: Path, *options: str, code: int = 0) -> None:
    windows.run("msiexec", "/i", windows.path(msi), "/qn", *options, code=code)


def test_it_installs_runs_and_goes(
    windows: Windows, place: Path, step: Step, qapp: QApplication, qtbot: QtBot
) -> None:
    before = windows.traces()
    with step(MSI.name, "msiexec /i /qn installs every file, link and registry entry"):
        install(windows, MSI)
        found = {path.relative_to(place).as_posix() for path in place.rglob("*") if path.is_file()}
        assert found == set(listed_files(OUT / f"{STEM}-windows.cdx.json"))
        assert [path for path in windows.traces() if path.endswith("GMSC Desktop.lnk")]
        assert windows.registry(OWN_KEY)["Version"] == product.version()
    with step(MSI.name, "gmsc.exe self-test"):
        windows.run(place / "gmsc.exe", "self-test")
    with step(MSI.name, "starts, a key press filters the list"):
        desktop = windows.start(place / "gmsc-desktop.exe")
        try:
            desktop.type("pondok aren")
            assert "36.74" in desktop.copied_answer(qtbot, "Kota Tangerang Selatan")
            desktop.picture(BUILD / "pictures" / "msi.png")
            assert desktop.close()[0] == 0
        finally:
            desktop.kill()
    with step(MSI.name, "msiexec /x /qn leaves nothing but settings and log"):
        windows.run("msiexec", "/x", windows.path(MSI), "/qn")
        settings = f"users/{windows.home.name}/AppData/Roaming/gmsc-desktop"
        assert windows.left_since(before) == {settings, f"{settings}/gmsc-desktop.ini"}
        assert windows.registry(OWN_KEY) == {}


def test_it_updates_and_refuses_to_go_back(
    windows: Windows, place: Path, others: dict[str, Path], step: Step
) -> None:
    with step(MSI.name, "updates an older version, of which nothing is left"):
        install(windows, others[OLDER])
        assert (place / "_internal" / LEFT_BY_OLDER).is_file()
        install(windows, MSI)
        assert not (place / "_internal" / LEFT_BY_OLDER).exists()
        windows.run(place / "gmsc.exe", "self-test")
    with step(MSI.name, "a newer version updates it in turn"):
        install(windows, others[NEWER])
        assert windows.registry(OWN_KEY)["Version"] == NEWER
    with step(MSI.name, "refused over a newer version (1603)"):
        install(windows, MSI, code=REFUSED)
        assert windows.registry(OWN_KEY)["Version"] == NEWER


def test_it_installs_on_a_path_with_spaces_and_other_letters(windows: Windows, step: Step) -> None:
    folder = windows.wine.drive / "Program ä ó" / "GMSC ñ 2"
    with step(MSI.name, "INSTALLDIR=C:\\Program ä ó\\GMSC ñ 2, self-test, gone again"):
        install(windows, MSI, f"INSTALLDIR={windows.path(folder)}")
        windows.run(folder / "gmsc.exe", "self-test")
        windows.run("msiexec", "/x", windows.path(MSI), "/qn")
        assert not folder.exists()


def test_its_tables_say_how_it_updates(step: Step) -> None:
    def table(name: str) -> str:
        command = ["msiinfo", "export", str(MSI), name]
        return subprocess.run(command, capture_output=True, check=True, encoding="utf-8").stdout

    with step(MSI.name, "fixed UpgradeCode, per machine, downgrade condition"):
        assert table("Upgrade").count(f"{{{product.UPGRADE_CODE}}}") == 2
        assert "NOT WIX_DOWNGRADE_DETECTED" in table("LaunchCondition")
        assert "ALLUSERS\t1" in table("Property")
        assert "RemoveExistingProducts" in table("InstallExecuteSequence")


def test_it_is_small_enough(step: Step) -> None:
    with step(MSI.name, "at most 36 MB"):
        assert MSI.stat().st_size <= 36_000_000
