"""Where the settings are kept: in the person's profile, or beside a portable program."""

import sys
from pathlib import Path

from PySide6.QtCore import QSettings

NAME = "gmsc-desktop"
MARK = "portable.txt"


def settings_file() -> QSettings:
    """Open the file of settings that fits where the program runs."""
    ini = QSettings.Format.IniFormat
    folder = portable_folder()
    if folder is not None:
        beside = QSettings(str(folder / f"{NAME}.ini"), ini)
        # From a read-only share everyone runs it with settings of their own.
        if beside.isWritable():
            return beside
    return QSettings(ini, QSettings.Scope.UserScope, NAME, NAME)


def portable_folder() -> Path | None:
    """Give the folder of the built program, when it was marked as portable."""
    if not getattr(sys, "frozen", False):
        return None
    folder = Path(sys.executable).parent
    return folder if (folder / MARK).is_file() else None
