"""From one page to another, painted: at the first visit, which makes it, and at later ones.

Beside it stands a plain QStackedWidget, with as many labels on each page as ours has widgets.
"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QStackedWidget, QWidget

from benchmarks.figures import Compared
from benchmarks.real_window import PaintWatch, show
from gmsc_desktop.ui.frame.main_window import MainWindow
from gmsc_desktop.ui.page_names import PageName

ROUNDS = 20
ACROSS = 12
PEER = "QStackedWidget of labels"


def visited(window: MainWindow) -> list[Compared]:
    """Visit each page for the first time, then all of them again and again."""
    watch = PaintWatch(window)
    first = [watch.timed(window.show_page, name) for name in PageName][1:]
    later = [watch.timed(window.show_page, name) for name in [*PageName] * ROUNDS]
    sizes = [len(window.show_page(name).findChildren(QWidget)) for name in PageName]
    window.show_page(PageName.PARTICIPANTS)
    stack = QStackedWidget()
    stack.addWidget(page_of_labels(sizes[0]))
    show(stack)
    watch = PaintWatch(stack)
    plain_first = [watch.timed(add_page, stack, size) for size in sizes[1:]]
    places = [*range(stack.count())] * ROUNDS
    plain_later = [watch.timed(stack.setCurrentIndex, place) for place in places]
    return [
        Compared("page, first visit", first, PEER, plain_first),
        Compared("page, later visits", later, PEER, plain_later),
    ]


def add_page(stack: QStackedWidget, labels: int) -> None:
    """Make a page, and show it."""
    stack.setCurrentIndex(stack.addWidget(page_of_labels(labels)))


def page_of_labels(count: int) -> QWidget:
    """Make a page with so many labels."""
    page = QWidget()
    grid = QGridLayout(page)
    for number in range(count):
        label = QLabel(f"Kabupaten {number}")
        label.setAlignment(Qt.AlignmentFlag.AlignTop)
        grid.addWidget(label, number // ACROSS, number % ACROSS)
    return page
