"""The program in processes of its own, in whatever surroundings a test makes."""

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from gmsc_desktop.resources import resource_folder
from tests.helpers.waiting import HANG

ROOT: Final = resource_folder().parent
Result = subprocess.CompletedProcess[str]


def gmsc(*arguments: str | Path, cwd: Path = ROOT, **more: Any) -> Result:  # noqa: ANN401
    """Run `gmsc`, in English; `more` goes to subprocess.run."""
    command = [sys.executable, "-m", "gmsc_desktop.cli", "--lang", "en", *map(str, arguments)]
    return _run(command, cwd, **more)


def window(cwd: Path = ROOT, **more: Any) -> Result:  # noqa: ANN401
    """Open the window without a screen, and close it when it was painted: it prints so."""
    given = more.pop("env", os.environ)
    env = {**given, "QT_QPA_PLATFORM": "offscreen", "GMSC_START_PROBE": "1"}
    return _run([sys.executable, "-m", "gmsc_desktop"], cwd, env=env, **more)


def opens(cwd: Path = ROOT, **more: Any) -> bool:  # noqa: ANN401
    """Whether the window opens, and nothing is said."""
    result = window(cwd, **more)
    return result.stdout.startswith("painted") and result.stderr == ""


def self_test(cwd: Path = ROOT, **more: Any) -> Result:  # noqa: ANN401
    """Run the self-test, which opens the window, types, prints and visits each page."""
    return gmsc("self-test", cwd=cwd, **more)


def surroundings(changes: Mapping[str, str | None]) -> dict[str, str]:
    """The environment with these changes; None takes a variable away."""
    env = {**os.environ, **{name: value for name, value in changes.items() if value is not None}}
    return {name: value for name, value in env.items() if changes.get(name, "") is not None}


def copied_program(folder: Path) -> Path:
    """Put a copy of the program into a folder, which a test may break."""
    shutil.copytree(ROOT / "gmsc_desktop", folder / "gmsc_desktop")
    shutil.copytree(resource_folder(), folder / "resources")
    return folder


def sentence(result: Result) -> str:
    """The one line that was said instead of an answer, with exit code 2."""
    assert result.returncode == 2
    assert result.stderr.count("\n") == 1
    return result.stderr


def _run(command: list[str], cwd: Path, **more: Any) -> Result:  # noqa: ANN401
    streams = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "stdin": subprocess.DEVNULL}
    options = {"encoding": "utf-8", "errors": "surrogateescape", "timeout": HANG, "check": False}
    result: Result = subprocess.run(command, cwd=cwd, **{**streams, **options, **more})
    assert "Traceback" not in (result.stderr or ""), result.stderr
    return result
