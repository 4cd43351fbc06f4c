"""The way out to the person's own browser: only after a click, only to web addresses."""

import os
import sys

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

_OF_THE_BUILT_PROGRAM = ("LD_LIBRARY_PATH", "QT_PLUGIN_PATH", "QML2_IMPORT_PATH")


def open_address(address: str) -> None:
    """Hand a source's address over; anything but http and https is left alone."""
    url = QUrl(address)
    if url.isValid() and url.scheme() in ("http", "https") and url.host():
        _give_environment_back()
        QDesktopServices.openUrl(url)


def _give_environment_back() -> None:
    """Take away what the built program set for itself: by it a browser would load our libraries."""
    if not getattr(sys, "frozen", False):
        return
    for name in _OF_THE_BUILT_PROGRAM:
        os.environ.pop(name, None)
        before = os.environ.get(f"{name}_ORIG")
        if before is not None:
            os.environ[name] = before
