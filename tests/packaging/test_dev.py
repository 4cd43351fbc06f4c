"""dev.py: what it says when something is missing or fails."""

import ast
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import dev
from tools import workplace

ROOT = Path(dev.__file__).parent
CODES = {"one": 0, "two": 3, "three": 0}
LDD = """\
/venv/PySide6/Qt/plugins/platforms/libqxcb.so:
\tlinux-vdso.so.1 (0x00007ffd1b5f2000)
\tlibQt6XcbQpa.so.6 => /venv/PySide6/Qt/lib/libQt6XcbQpa.so.6 (0x00007f93af968000)
\tlibxcb-cursor.so.0 => not found
\tlibEGL.so.1 => not found
\tlibc.so.6: version `GLIBC_2.99' not found (required by libqxcb.so)
/venv/PySide6/QtWidgets.abi3.so:
\tlibEGL.so.1 => not found
\tlibglib-2.0.so.0 => not found
"""


def test_a_missing_library_is_found_once_and_a_found_one_never() -> None:
    assert workplace.missing_libraries(LDD) == [
        "libEGL.so.1",
        "libglib-2.0.so.0",
        "libxcb-cursor.so.0",
    ]


@pytest.mark.parametrize(
    ("library", "package"),
    [
        ("libxcb-cursor.so.0", "libxcb-cursor0"),
        ("libxcb-icccm.so.4", "libxcb-icccm4"),
        ("libEGL.so.1", "libegl1"),
        ("libGL.so.1", "libgl1"),
        ("libX11-xcb.so.1", "libx11-xcb1"),
        ("libX11.so.6", "libx11-6"),
        ("libxkbcommon.so.0", "libxkbcommon0"),
        ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
        ("libfontconfig.so.1", "libfontconfig1"),
        ("libdbus-1.so.3", "libdbus-1-3"),
        ("libglib-2.0.so.0", "libglib2.0-0"),
        ("libgthread-2.0.so.0", "libglib2.0-0"),
        ("libz.so.1", "zlib1g"),
        ("libgssapi_krb5.so.2", "libgssapi-krb5-2"),
    ],
)
def test_a_library_leads_to_the_package_that_brings_it(library: str, package: str) -> None:
    assert workplace.debian_package(library) == package


def test_an_environment_of_another_checkout_is_used_as_it_is(tmp_path: Path) -> None:
    shared, checkout = tmp_path / "shared", tmp_path / "checkout"
    (shared / "lib" / "python3.11" / "site-packages" / "PySide6").mkdir(parents=True)
    (shared / "made.stamp").write_text("made at another place", encoding="utf-8")
    (checkout / "tools").mkdir(parents=True)
    shutil.copy(workplace.__file__, checkout / "tools")
    (checkout / ".venv").symlink_to(shared)
    code = "from tools.workplace import prepare; prepare(['run'])"
    subprocess.run([sys.executable, "-c", code], cwd=checkout, check=True)
    assert {each.name for each in shared.iterdir()} == {"made.stamp", "lib"}


@pytest.mark.parametrize(
    ("output", "cause"),
    [
        (
            "WARNING: Retrying (Retry(total=4)) after connection broken\n"
            "ERROR: No matching distribution found for shiboken6==6.12.0",
            "look at the network",
        ),
        ("E: Unable to locate package xvfb", "Unable to locate package xvfb"),
        ("ERROR: [Errno 28] No space left on device\n", "No space left on device"),
        ("", "it printed nothing"),
    ],
)
def test_a_failed_install_says_why(output: str, cause: str) -> None:
    assert cause in workplace.reason(output)


def test_the_steps_stop_at_the_first_that_fails(capfd: pytest.CaptureFixture[str]) -> None:
    ends = {name: [sys.executable, "-c", f"exit({code})"] for name, code in CODES.items()}
    assert dev.steps(ends) == 3
    printed = capfd.readouterr().out
    assert "two: failed with exit code 3" in printed
    assert "three" not in printed


def test_help_tells_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert dev.main([]) == 0
    printed = capsys.readouterr().out
    for name, command in dev.COMMANDS.items():
        assert f"  {name} " in printed
        assert str(command.__doc__) in printed


def test_an_unknown_command_is_wrong_use(capsys: pytest.CaptureFixture[str]) -> None:
    assert dev.main(["biuld"]) == 2
    assert "biuld" in capsys.readouterr().err


def test_an_old_python_can_read_the_file() -> None:
    assert ast.parse((ROOT / "dev.py").read_text(encoding="utf-8"), feature_version=(3, 6)).body


def test_an_old_python_gets_a_sentence() -> None:
    pretend = f"import runpy, sys; sys.version_info = (3, 8, 1); runpy.run_path({dev.__file__!r})"
    result = subprocess.run(
        [sys.executable, "-c", pretend], capture_output=True, encoding="utf-8", check=False
    )
    assert result.returncode == 1
    assert result.stderr.startswith("Python 3.11 or newer is needed, and this is Python 3.8")
    assert result.stderr.count("\n") == 1
