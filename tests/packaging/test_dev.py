"""dev.py: what it says when something is missing, and what it does not do twice."""

import ast
import importlib.util
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import dev
from tools import workplace

ROOT = Path(dev.__file__).parent
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


@pytest.fixture
def logged_commands(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """Nothing is run; what would have been run stands in this list, and succeeds."""
    commands: list[list[str]] = []

    def record(command: workplace.Command, name: str) -> str | None:
        commands.append(list(command))
        return None

    monkeypatch.setattr(workplace, "logged", record)
    return commands


@pytest.fixture
def venv(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(workplace, "VENV", tmp_path)
    return tmp_path


def on_debian(monkeypatch: pytest.MonkeyPatch, *, root: bool) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(workplace, "is_root", lambda: root)
    workplace.update_package_lists.cache_clear()


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


def test_without_rights_it_says_the_one_command_and_runs_nothing(
    monkeypatch: pytest.MonkeyPatch, logged_commands: list[list[str]]
) -> None:
    on_debian(monkeypatch, root=False)
    with pytest.raises(workplace.SetupError, match="sudo apt-get install libegl1 libxcb-cursor0\n"):
        workplace.install_packages(["libxcb-cursor0", "libegl1", "libegl1"])
    assert logged_commands == []


def test_as_root_it_installs_and_fetches_the_lists_once(
    monkeypatch: pytest.MonkeyPatch, logged_commands: list[list[str]]
) -> None:
    on_debian(monkeypatch, root=True)
    workplace.install_packages(["xvfb"])
    workplace.install_packages(["libegl1"])
    assert [command[1] for command in logged_commands] == ["update", "install", "install"]
    assert "--no-install-recommends" in logged_commands[1]


def test_nothing_missing_touches_nothing(
    monkeypatch: pytest.MonkeyPatch, logged_commands: list[list[str]]
) -> None:
    on_debian(monkeypatch, root=True)
    workplace.install_packages([])
    assert logged_commands == []


def test_on_another_linux_it_names_what_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda _name: None)
    with pytest.raises(workplace.SetupError, match="libegl1"):
        workplace.install_packages(["libegl1"])


def test_requirements_are_installed_again_only_when_they_changed(
    venv: Path, logged_commands: list[list[str]]
) -> None:
    workplace.install_requirements("run")
    workplace.install_requirements("run")
    assert len(logged_commands) == 1
    assert "--require-hashes" in logged_commands[0]
    workplace.write_stamp("run", "what the file said before")
    workplace.install_requirements("run")
    assert len(logged_commands) == 2


def test_an_environment_that_is_whole_is_left_alone_and_a_broken_one_is_made_anew(
    venv: Path, monkeypatch: pytest.MonkeyPatch, logged_commands: list[list[str]]
) -> None:
    python = venv / "python"
    python.touch()
    monkeypatch.setattr(workplace, "PYTHON", str(python))
    workplace.make_venv()
    workplace.make_venv()
    assert len(logged_commands) == 1
    python.unlink()
    workplace.make_venv()
    assert len(logged_commands) == 2
    assert "--clear" in logged_commands[1]


def test_an_environment_of_another_checkout_is_used_as_it_is(
    tmp_path: Path, logged_commands: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    shared = tmp_path / "shared"
    shared.mkdir()
    (shared / "made.stamp").write_text("made at another place", encoding="utf-8")
    linked = tmp_path / "linked"
    linked.symlink_to(shared)
    monkeypatch.setattr(workplace, "VENV", linked)
    monkeypatch.setattr(workplace, "LINUX", False)
    workplace.prepare(["run"])
    assert logged_commands == []
    assert [each.name for each in shared.iterdir()] == ["made.stamp"]


def test_another_python_makes_the_environment_anew(
    venv: Path, monkeypatch: pytest.MonkeyPatch, logged_commands: list[list[str]]
) -> None:
    monkeypatch.setattr(workplace, "PYTHON", sys.executable)
    workplace.make_venv()
    monkeypatch.setattr(workplace, "MADE_BY", "Python (3, 99)")
    workplace.make_venv()
    assert len(logged_commands) == 2


def test_a_python_without_ensurepip_asks_for_debians_package(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert workplace.lacking_venv() == []
    monkeypatch.setattr(importlib.util, "find_spec", lambda _name: None)
    assert workplace.lacking_venv() == ["python3-venv"]


@pytest.mark.parametrize(
    ("output", "reason"),
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
def test_a_failed_install_says_why_and_is_tried_again(
    venv: Path, monkeypatch: pytest.MonkeyPatch, output: str, reason: str
) -> None:
    monkeypatch.setattr(workplace, "logged", lambda _command, _name: output)
    for _ in range(2):
        with pytest.raises(workplace.SetupError, match=reason):
            workplace.install_requirements("run")


def test_a_failed_command_leaves_its_output(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workplace, "ROOT", tmp_path)
    assert workplace.logged([sys.executable, "-c", "print('so'); exit(3)"], "pip") == "so\n"
    assert workplace.logged([sys.executable, "-c", "print('so')"], "pip") is None


def test_the_steps_stop_at_the_first_that_fails(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    codes = {"a": 0, "b": 3, "c": 0}
    monkeypatch.setattr(dev, "call", lambda command: codes[command[0]])
    assert dev.steps({"one": ["a"], "two": ["b"], "three": ["c"]}) == 3
    printed = capsys.readouterr().out
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
