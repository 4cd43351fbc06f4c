"""The program as PyInstaller builds it, the same bytes each time, as every artefact packs it."""

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from product import NAME, ROOT, reproducible_environment
from windows.wine import Wine

BUILD = ROOT / "build" / "installers"
# Its warnings are about plugins that build.spec leaves out.
PYINSTALLER = ("-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "ERROR")


def build_linux(place: Path = BUILD / "linux") -> Path:
    """Build the program for Linux; gives its folder."""
    run([sys.executable, *PYINSTALLER, *folders(place), str(ROOT / "build.spec")])
    program = place / NAME
    # Python's parts look for libraries where this machine has its Python; nobody else has that.
    run(["patchelf", "--remove-rpath", *sorted(program.glob("_internal/**/*python*.so*"))])
    return program


def build_windows(wine: Wine, python: Path, place: Path = BUILD / "windows") -> Path:
    """Build the program for Windows with a Python for Windows; gives its folder."""
    wine.run([python, *PYINSTALLER, *folders(place), ROOT / "build.spec"])
    return place / NAME


def folders(place: Path) -> list[str]:
    """Give PyInstaller's arguments that make it work in an emptied folder."""
    shutil.rmtree(place, ignore_errors=True)
    return ["--distpath", str(place), "--workpath", str(place / "work")]


def run(command: Sequence[str | os.PathLike[str]], folder: Path = ROOT) -> None:
    """Run a tool in the environment of reproducible builds; a failure stops the build."""
    environment = reproducible_environment()
    subprocess.run(command, cwd=folder, env=environment, stdin=subprocess.DEVNULL, check=True)
