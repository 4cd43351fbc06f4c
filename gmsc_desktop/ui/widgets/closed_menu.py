"""What becomes of a menu that is closed: its window goes, and comes again with the next opening.

Else each that was ever opened holds the picture of it to the end.
"""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QMenu


def let_go_when_closed(menu: QMenu) -> None:
    """Give back what the menu is painted on, each time once it is closed."""
    # Not while Qt still closes it.
    menu.aboutToHide.connect(lambda: QTimer.singleShot(0, menu, lambda: _let_go(menu)))


def _let_go(menu: QMenu) -> None:
    if not menu.isVisible():
        menu.destroy()
