"""Where the settings are kept: in the person's profile, or beside a portable program."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QSettings

from gmsc_desktop.user_folder import portable_folder

NAME = "gmsc-desktop"
_OBJECT = b"@Variant("
"""How a file begins a value that is an object, which PySide unpickles; we never write one."""
_LARGEST = 1 << 20
"""Ours have a few kilobytes."""


def settings_file() -> QSettings:
    """Open the file of settings that fits where the program runs."""
    ini = QSettings.Format.IniFormat
    folder = portable_folder()
    if folder is not None:
        file = folder / f"{NAME}.ini"
        _take_over(folder.parent / file.name, file)
        beside = _opened(lambda: QSettings(str(file), ini))
        # From a read-only share everyone runs it with settings of their own.
        if beside.isWritable():
            return beside
    return _opened(lambda: QSettings(ini, QSettings.Scope.UserScope, NAME, NAME))


def _take_over(old: Path, new: Path) -> None:
    """Move what an earlier version kept beside the program itself."""
    if old.is_file() and not new.exists():
        with suppress(OSError):
            old.replace(new)


def _opened(settings: Callable[[], QSettings]) -> QSettings:
    """Open a file of settings; one that cannot be ours is set aside unread."""
    file = Path(settings().fileName())
    with suppress(OSError):
        if file.stat().st_size > _LARGEST or _OBJECT in file.read_bytes():
            file.replace(file.with_suffix(".broken"))
    return settings()
