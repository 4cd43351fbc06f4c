"""From a key to the painted list, in the real window and in Qt's own filter.

Queries of tests/search/queries.csv are typed letter by letter into the search box, over all
names; the same keys go to a plain QListView with QSortFilterProxyModel over the same names.
"""

import csv
from collections.abc import Callable, Sequence

from PySide6.QtCore import QSortFilterProxyModel, QStringListModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListView, QVBoxLayout, QWidget

from benchmarks.figures import Compared
from benchmarks.real_window import PaintWatch, draw_bars_as_qt, settle, show
from benchmarks.search import QUERIES, Name, all_names
from gmsc_desktop.ui.frame.main_window import MainWindow
from gmsc_desktop.ui.knowledge import Knowledge


def typed(window: MainWindow, knowledge: Knowledge, every: int) -> Compared:
    """Type every Nth query here and there."""
    with QUERIES.open(encoding="utf-8", newline="") as stream:
        queries = [row["query"] for row in csv.DictReader(stream)][::every]
    box, watch = window.participants.search_box, PaintWatch(window)
    ours = keys(box, queries, watch, lambda: settle(window))
    box.clear()
    settle(window)
    theirs = typed_in_filter(all_names(knowledge.facts), queries)
    return Compared("key to painted list", ours, "QSortFilterProxyModel", theirs)


def typed_in_filter(names: Sequence[Name], queries: Sequence[str]) -> list[float]:
    """Type each query into a field over Qt's own filter."""
    window = QWidget()
    field, view = QLineEdit(), QListView()
    draw_bars_as_qt(view)
    view.setUniformItemSizes(True)
    proxy = QSortFilterProxyModel()
    proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    proxy.setSourceModel(QStringListModel([name.text for name in names], proxy))
    view.setModel(proxy)
    field.textChanged.connect(proxy.setFilterFixedString)
    layout = QVBoxLayout(window)
    layout.addWidget(field)
    layout.addWidget(view)
    show(window)
    return keys(field, queries, PaintWatch(window), QApplication.processEvents)


def keys(
    field: QLineEdit, queries: Sequence[str], watch: PaintWatch, settle: Callable[[], None]
) -> list[float]:
    """Press the keys of each query; gives the milliseconds of each key."""
    taken: list[float] = []
    for query in queries:
        field.clear()
        settle()
        for letter in query:
            if letter.isascii():
                taken.append(watch.timed(QTest.keyClicks, field, letter))
                settle()
            else:
                field.insert(letter)
    return taken
