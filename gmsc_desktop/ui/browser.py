"""The way out to the person's own browser: only after a click, only to web addresses."""


def open_address(address: str) -> None:
    """Hand a source's address over; anything but http and https is left alone."""
    # Late, for the first paint does not need them.
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QDesktopServices

    url = QUrl(address)
    if url.scheme() in ("http", "https"):
        QDesktopServices.openUrl(url)
