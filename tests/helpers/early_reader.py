"""A program whose widgets a reader asked for before the first paint; prints what they are then."""

import sys

from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from gmsc_desktop.app import build, make_application
from gmsc_desktop.ui.frame.page_stack import PageStack
from gmsc_desktop.ui.widgets.choice_chip import ChoiceChip
from gmsc_desktop.ui.widgets.detail_area import DetailArea
from gmsc_desktop.ui.widgets.list_detail import ListDetail

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
    for kind in (ChoiceChip, PageStack, ListDetail, DetailArea):
        told = QAccessible.queryAccessibleInterface(window.findChildren(kind)[0])
        sys.stdout.write(f"{told.role().name} {told.text(QAccessible.Text.Name)}\n")


if __name__ == "__main__":
    main()
