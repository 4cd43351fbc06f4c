"""The ways out to the person's other programs: only after a click.

An address leads to the browser, and only a web address does; a file of the person's own leads to
what opens such files, its folder to what shows folders.
"""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QDir, QProcess, QUrl
from PySide6.QtGui import QDesktopServices

from gmsc_desktop.errors.out import cannot_open, saved_file_gone

_OF_THE_BUILT_PROGRAM = ("LD_LIBRARY_PATH", "QT_PLUGIN_PATH", "QML2_IMPORT_PATH")


def open_address(address: str) -> None:
    """Hand a source's address over; anything but http and https is left alone."""
    url = QUrl(address)
    if url.isValid() and url.scheme() in ("http", "https") and url.host():
        _give_environment_back()
        QDesktopServices.openUrl(url)


def open_file(file: Path) -> None:
    """Open a file in the program for its kind; raises GmscError when it is gone or none does."""
    if not file.exists():
        raise saved_file_gone(file)
    _open_local(file)


def open_folder(file: Path) -> None:
    """Show the folder of a file, the file being chosen in it where the system can.

    Raises GmscError when the folder cannot be shown.
    """
    if not file.exists() and not file.parent.exists():
        raise saved_file_gone(file)
    if sys.platform == "win32" and file.exists():
        which = ["/select,", QDir.toNativeSeparators(str(file))]
        if QProcess.startDetached("explorer.exe", which)[0]:
            return
    _open_local(file.parent)


def _open_local(place: Path) -> None:
    _give_environment_back()
    if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(place))):
        raise cannot_open(place)


def _give_environment_back() -> None:
    """Take away what the built program set for itself: by it others would load our libraries."""
    if not getattr(sys, "frozen", False):
        return
    for name in _OF_THE_BUILT_PROGRAM:
        os.environ.pop(name, None)
        before = os.environ.get(f"{name}_ORIG")
        if before is not None:
            os.environ[name] = before
