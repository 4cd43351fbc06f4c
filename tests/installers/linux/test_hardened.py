"""The built program for Linux loads nothing but its own: from no folder that others can fill."""

import re
from pathlib import Path

import pytest

from archives import entries
from tests.helpers.desktop import Desktop
from tests.helpers.session import Session, console
from tests.helpers.traced import opened_files, traced
from tests.installers.conftest import Step
from tests.installers.contents import assert_no_way_out
from tests.installers.linux.conftest import said
from tests.installers.linux.test_program import PROGRAM

pytestmark = pytest.mark.installers
NAMES = ("gmsc-desktop", "gmsc")
LIBRARIES = ("libQt6Core.so.6", "libpython3.11.so.1.0", "libdbus-1.so.3", "libz.so.1", "libc.so.6")
MODULES = ("json", "os", "site", "sitecustomize", "usercustomize", "encodings", "PySide6", "nacl")


@pytest.fixture
def planted(tmp_path: Path) -> Path:
    """A folder of files that a program would load if it looked for its parts there."""
    folder = tmp_path / "planted"
    for name in LIBRARIES:
        for place in (".", "plugins/platforms", "platforms"):
            (folder / place).mkdir(parents=True, exist_ok=True)
            (folder / place / name).touch()
    (folder / "plugins/platforms/libqxcb.so").touch()
    (folder / "qt.conf").write_text("[Paths]\nPrefix = .\n", encoding="utf-8")
    for name in MODULES:
        (folder / f"{name}.py").write_text("raise SystemExit(99)\n", encoding="utf-8")
    return folder


def settings(planted: Path) -> dict[str, str]:
    """Settings by which Python and Qt look for their parts elsewhere."""
    return {
        "PYTHONPATH": str(planted),
        "PYTHONHOME": str(planted),
        "PYTHONSTARTUP": str(planted / "json.py"),
        "PYTHONUSERBASE": str(planted),
        "PYTHONPLATLIBDIR": str(planted),
        "QT_PLUGIN_PATH": str(planted / "plugins"),
        # Empty means the current folder, where somebody is careless with it.
        "LD_LIBRARY_PATH": "",
    }


def taken(log: Path, planted: Path) -> list[str]:
    """What of the planted files was opened."""
    return [place for place in opened_files(log) if place.startswith(f"{planted}/")]


def test_nothing_planted_is_loaded_by_the_window(planted: Path, tmp_path: Path, step: Step) -> None:
    session, log = Session(tmp_path), tmp_path / "log"
    with step("Linux program", "planted libraries, modules, plugins, qt.conf: not opened"):
        command = ["env", f"--chdir={planted}", *traced([PROGRAM / NAMES[0]], log)]
        desktop = Desktop(command, session.environment | settings(planted))
        try:
            desktop.type("sabang")
            assert desktop.close() == (0, "")
        finally:
            desktop.kill()
        assert taken(log, planted) == []


def test_nothing_planted_is_loaded_by_the_console(
    planted: Path, tmp_path: Path, step: Step
) -> None:
    session, log = Session(tmp_path), tmp_path / "log"
    with step("Linux program", "planted files: not opened by gmsc either"):
        command = traced([PROGRAM / NAMES[1], "find", "kota sabang"], log)
        answer = console(
            ["env", f"--chdir={planted}", *command], session.environment | settings(planted)
        )
        assert "11.72" in answer
        assert taken(log, planted) == []


def test_a_planted_file_that_is_loaded_would_be_seen(planted: Path, tmp_path: Path) -> None:
    log = tmp_path / "log"
    said(["env", f"--chdir={planted}", *traced(["python3", "-c", "open('json.py')"], log)])
    assert taken(log, planted) == [f"{planted}/json.py"]


def test_libraries_are_looked_for_beside_the_program_only(step: Step) -> None:
    with step("Linux program", "RPATH only from $ORIGIN, no code that can be written to"):
        libraries = [PROGRAM / name for name in NAMES]
        libraries += [path for path in entries(PROGRAM) if ".so" in path.suffixes]
        assert len(libraries) > 60
        for path in libraries:
            shown = said(["readelf", "--dynamic", "--program-headers", "--wide", str(path)])
            for paths in re.findall(r"\((?:RPATH|RUNPATH)\).*\[(.*)\]", shown):
                assert all(each.startswith("$ORIGIN") for each in paths.split(":")), path
            # Read, write and execute at once; a stack that can be executed.
            assert not re.search(r"(?m)^ +\w+ .* RWE ", shown), path
            assert "TEXTREL" not in shown, path


def test_no_part_of_it_could_connect(step: Step) -> None:
    with step("Linux program", "no module and no library of a network"):
        assert_no_way_out(PROGRAM, [PROGRAM / name for name in NAMES])
