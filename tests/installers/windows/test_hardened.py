"""The built program for Windows loads no DLL from the folder that it is started from."""

import subprocess
from pathlib import Path

import pytest

from tests.installers.conftest import Step
from tests.installers.contents import assert_no_way_out
from tests.installers.windows.conftest import Windows
from tests.installers.windows.stand_ins import PROGRAM
from windows.wine import COMPILER

pytestmark = pytest.mark.installers
# The program's own, the system's that it loads, and those that programs look for in vain.
PLANTED = (
    "python3.dll", "python311.dll", "Qt6Core.dll", "Qt6Gui.dll", "qwindows.dll", "libffi-8.dll",
    "vcruntime140.dll", "msvcp140.dll", "sqlite3.dll", "version.dll", "uxtheme.dll", "dwmapi.dll",
    "netapi32.dll", "userenv.dll", "winmm.dll", "icuuc.dll", "cryptbase.dll", "libcups.dll",
)  # fmt: skip
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
int main(void) { return LoadLibraryA("spy.dll") ? 0 : 1; }
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


def started_in(windows: Windows, folder: Path, program: Path, *arguments: str) -> str:
    """Start a program from a folder; gives what it said."""
    command = " ".join((windows.path(program), *arguments))
    return windows.run("cmd", "/c", f"cd /d {windows.path(folder)} && {command}")


def test_a_planted_dll_is_not_loaded(windows: Windows, planted: Path, step: Step) -> None:
    with step("Windows program", "DLLs planted in the current folder: not loaded"):
        for arguments in (("find", "sabang"), ("self-test",)):
            started_in(windows, planted, PROGRAM / "gmsc.exe", *arguments)
            assert not (windows.wine.drive / "loaded").exists()


def test_a_careless_program_would_load_it(windows: Windows, planted: Path, tmp_path: Path) -> None:
    careless = windows.wine.drive / "careless" / "careless.exe"
    careless.parent.mkdir()
    compiled(CARELESS, tmp_path / "careless.c", careless)
    started_in(windows, planted, careless)
    assert (windows.wine.drive / "loaded").exists()


def test_no_part_of_it_could_connect(step: Step) -> None:
    with step("Windows program", "no module and no library of a network"):
        assert_no_way_out(PROGRAM, [PROGRAM / "gmsc-desktop.exe", PROGRAM / "gmsc.exe"])
