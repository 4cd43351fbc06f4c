"""A program whose widgets a reader asked for before the first paint; prints what they are then."""

import sys

from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from gmsc_desktop.app import build, make_application
from gmsc_desktop.ui.widgets.choice_chip import ChoiceChip

_PAINTED = 1000


def main() -> None:
    """Ask too early, show the window, ask again."""
    app = make_application(["gmsc-desktop"])
    QAccessible.setActive(True)
    window = build(app)
    for widget in window.findChildren(QWidget):
        QAccessible.queryAccessibleInterface(widget)
    window.show()
    QTest.qWait(_PAINTED)
    chips = window.participants.filter_bar.findChildren(ChoiceChip)
    roles = {QAccessible.queryAccessibleInterface(chip).role().name for chip in chips}
    pages = QAccessible.queryAccessibleInterface(window.participants)
    sys.stdout.write(f"{roles} {pages.text(QAccessible.Text.Name)}\n")


if __name__ == "__main__":
    main()
