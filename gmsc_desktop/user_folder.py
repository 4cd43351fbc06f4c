"""Where a person's own data lie: beside a portable program, else where the system keeps them."""

import os
import sys
from contextlib import suppress
from pathlib import Path

from gmsc_desktop.resources import resource_folder

PORTABLE = "portable.txt"


def program_folder() -> Path:
    """Give the folder that an administrator or a portable program puts files into."""
    if getattr(sys, "frozen", False):
        return Path(sys.executable).resolve().parent
    return resource_folder().parent


def user_folder() -> Path:
    """Give the folder of this person's data, which may not exist yet; raises GmscError."""
    return portable_folder() or _system_folder() / "gmsc-desktop"


def portable_folder() -> Path | None:
    """Give the folder beside a program that is marked as portable, which has all that is kept."""
    program = program_folder()
    if not (program / PORTABLE).is_file():
        return None
    beside = program / "user"
    # On a read-only share it cannot be made: then each person has a folder of their own.
    with suppress(OSError):
        beside.mkdir(exist_ok=True)
    return beside if beside.is_dir() else None


def _system_folder() -> Path:
    windows = sys.platform == "win32"
    told = Path(os.environ.get("LOCALAPPDATA" if windows else "XDG_DATA_HOME", ""))
    if told.is_absolute():
        return told
    try:
        return Path.home() / ("AppData/Local" if windows else ".local/share")
    except RuntimeError as error:
        # Late: almost nobody has no home, and everybody starts.
        from gmsc_desktop.errors.updates import no_home

        raise no_home() from error
