"""The built program for Windows loads no DLL from the folder that it is started from."""

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.installers.conftest import Step
from tests.installers.contents import assert_no_way_out
from tests.installers.windows.conftest import Windows
from tests.installers.windows.stand_ins import PROGRAM
from tests.installers.windows.test_setup import SETUP
from windows.wine import COMPILER, OVERRIDES

pytestmark = pytest.mark.installers
# The program's own, the system's that it loads, and those that programs look for in vain.
PLANTED = (
    "python3.dll", "python313.dll", "Qt6Core.dll", "Qt6Gui.dll", "qwindows.dll", "libffi-8.dll",
    "vcruntime140.dll", "msvcp140.dll", "sqlite3.dll", "version.dll", "uxtheme.dll", "dwmapi.dll",
    "netapi32.dll", "userenv.dll", "winmm.dll", "icuuc.dll", "cryptbase.dll", "libcups.dll",
    "propsys.dll", "ntmarta.dll", "apphelp.dll", "shfolder.dll", "oleacc.dll", "profapi.dll",
)  # fmt: skip
# Wine's COMCTL32 and USER32 load these wherever they find them, for whatever program.
BY_WINE = ("version.dll", "uxtheme.dll")
# Writes down that it was loaded.
SPY = """
#include <windows.h>
BOOL WINAPI DllMain(HINSTANCE library, DWORD reason, LPVOID unused) {
    if (reason == DLL_PROCESS_ATTACH)
        CloseHandle(CreateFileA("C:\\\\loaded", GENERIC_WRITE, 0, 0, CREATE_ALWAYS, 0, 0));
    return TRUE;
}
"""
# Does what careless programs do.
CARELESS = """
#include <windows.h>
int main(void) { return LoadLibraryA("NAME") ? 0 : 1; }
"""


@pytest.fixture
def planted(windows: Windows, tmp_path: Path) -> Path:
    """A folder full of DLLs of somebody else's."""
    folder = windows.wine.drive / "planted"
    folder.mkdir()
    compiled(SPY, tmp_path / "spy.c", folder / "spy.dll", "-shared")
    for name in PLANTED:
        (folder / name).write_bytes((folder / "spy.dll").read_bytes())
    return folder


def compiled(code: str, source: Path, result: Path, *options: str) -> None:
    source.write_text(code, encoding="ascii")
    subprocess.run([COMPILER, *options, "-s", "-o", result, source], check=True)


def start_in(windows: Windows, folder: Path, program: Path, *arguments: str) -> None:
    """Start a program from a folder, and see that it ends well."""
    # Unlike Windows, Wine takes its own DLLs first unless it is told not to.
    names = ",".join(name.removesuffix(".dll") for name in PLANTED)
    overrides = {"WINEDLLOVERRIDES": f"{OVERRIDES};{names}=n,b"}
    subprocess.run(
        ["wine", program, *arguments],
        cwd=folder,
        env=windows.wine.environment | overrides,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=True,
    )
    windows.wine.settle()


def test_a_planted_dll_is_not_loaded(windows: Windows, planted: Path, step: Step) -> None:
    with step("Windows program", "DLLs planted in the current folder: not loaded"):
        for arguments in (("find", "sabang"), ("self-test",)):
            start_in(windows, planted, PROGRAM / "gmsc.exe", *arguments)
            assert not (windows.wine.drive / "loaded").exists()


def test_setup_loads_nothing_that_lies_beside_it(
    windows: Windows, planted: Path, step: Step
) -> None:
    """Browsers put what they fetch into one folder, and whatever a page makes them fetch."""
    with step(SETUP.name, "DLLs planted beside it, as among downloads: not loaded"):
        for name in BY_WINE:
            (planted / name).unlink()
        shutil.copy(SETUP, planted)
        start_in(windows, planted, planted / SETUP.name, "/S")
        assert (windows.home / "AppData/Local/Programs/GMSC Desktop/gmsc.exe").is_file()
        assert not (windows.wine.drive / "loaded").exists()


@pytest.mark.parametrize("name", ["spy.dll", "version.dll"])
def test_a_careless_program_would_load_it(
    windows: Windows, planted: Path, tmp_path: Path, name: str
) -> None:
    careless = planted / "careless.exe"
    compiled(CARELESS.replace("NAME", name), tmp_path / "careless.c", careless)
    start_in(windows, planted, careless)
    assert (windows.wine.drive / "loaded").exists()


def test_no_part_of_it_could_connect(step: Step) -> None:
    with step("Windows program", "no module and no library of a network"):
        assert_no_way_out(PROGRAM, [PROGRAM / "gmsc-desktop.exe", PROGRAM / "gmsc.exe"])
