"""From a click to the painted list: a filter, and the order by a column.

Beside it stand the same rows in a plain QTableView with QSortFilterProxyModel.
"""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QSortFilterProxyModel, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableView, QWidget

from benchmarks.figures import Compared
from benchmarks.real_window import PaintWatch, draw_bars_as_qt, settle, show
from gmsc_desktop.ui.frame.main_window import MainWindow
from gmsc_desktop.ui.participants.table_model import Column, ParticipantsModel
from gmsc_desktop.ui.widgets.chip import Chip

ROUNDS = 10
LEFT = Qt.MouseButton.LeftButton
PEER = "QSortFilterProxyModel"


def filtered(window: MainWindow, rounds: int = ROUNDS) -> Compared:
    """Click the chip of each cohort on and off again."""
    chips = window.participants.filter_bar.findChildren(Chip)
    years = [chip for chip in chips if chip.text().isdecimal()]
    watch, ours = PaintWatch(window), []
    for chip in years * (2 * rounds):
        ours.append(watch.timed(QTest.mouseClick, chip, LEFT))
        settle(window)
    window.participants.filter_bar.clear()
    settle(window)
    view, proxy = plain_table(window.participants.model)
    proxy.setFilterKeyColumn(Column.YEARS)
    watch = PaintWatch(view)
    texts = [text for chip in years * rounds for text in (chip.text(), "")]
    theirs = [watch.timed(proxy.setFilterFixedString, text) for text in texts]
    return Compared("click on a filter", ours, PEER, theirs)


def ordered(window: MainWindow, rounds: int = ROUNDS) -> Compared:
    """Click the head of each column that is shown, up and down."""
    table = window.participants.table
    ours = sorted_by_clicks(window, table, rounds, lambda: settle(window))
    table.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
    settle(window)
    view, _ = plain_table(window.participants.model)
    view.setSortingEnabled(True)
    theirs = sorted_by_clicks(view, view, rounds, lambda: None)
    return Compared("click on a column's head", ours, PEER, theirs)


def sorted_by_clicks(
    window: MainWindow | QTableView, table: QTableView, rounds: int, settle: Callable[[], None]
) -> list[float]:
    """Click each head again and again."""
    watch, taken = PaintWatch(window), []
    header = table.horizontalHeader()
    for column in [each for each in Column if not header.isSectionHidden(each)] * rounds:
        place = QPoint(header.sectionViewportPosition(column) + 20, header.height() // 2)
        for _up_and_down in range(2):
            taken.append(watch.timed(press, header.viewport(), place))
            settle()
    return taken


def press(widget: QWidget, place: QPoint) -> None:
    """Click a place."""
    QTest.mouseClick(widget, LEFT, pos=place)


def plain_table(model: ParticipantsModel) -> tuple[QTableView, QSortFilterProxyModel]:
    """Show the same rows as Qt does by itself."""
    view = QTableView()
    draw_bars_as_qt(view)
    source, proxy = QStandardItemModel(view), QSortFilterProxyModel(view)
    source.setHorizontalHeaderLabels([column.name for column in Column])
    for row in range(model.rowCount()):
        source.appendRow([QStandardItem(text) for text in model.row(row).texts])
    proxy.setSourceModel(source)
    view.setModel(proxy)
    show(view)
    return view, proxy
