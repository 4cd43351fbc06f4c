"""From a key to the painted answer in the real window, and a long list checked meanwhile.

    python3 dev.py bench typing [--readme]

Every query of tests/search/queries.csv is typed letter by letter into the search box, over all
names; time runs from the key to the end of the window's painting. The same keys go to a plain
QListView with Qt's own filter over the same names. Then 10,000 different lines are checked.
"""

import argparse
import csv
import gc
import random
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QObject, QSettings, QSortFilterProxyModel, QStringListModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListView, QVBoxLayout, QWidget

from benchmarks.readme import markdown, publish
from benchmarks.search import QUERIES, Name, all_names
from gmsc_desktop.app import make_application, make_window, read_knowledge
from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.lists.table import pasted_table
from gmsc_desktop.resources import resource
from gmsc_desktop.ui.check_list.page import CheckListPage
from gmsc_desktop.ui.main_window import MainWindow
from gmsc_desktop.ui.page_names import PageName

LINES = 10_000
FRAME = 1000 / 60


class PaintWatch(QObject):
    """Waits until a window has painted all that changed, and tells when that was."""

    def __init__(self, window: QWidget) -> None:
        super().__init__()
        self._window = window
        self._painted = 0.0
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: D102
        if event.type() != QEvent.Type.UpdateRequest:
            return False
        self._window.event(event)
        self._painted = time.perf_counter()
        return True

    def wait(self) -> float:
        """Let Qt go on until the painting is done; gives the time of its end."""
        self._painted = 0.0
        until = time.perf_counter() + 1
        while not self._painted and time.perf_counter() < until:
            QApplication.processEvents()
        return self._painted


def main() -> None:
    """Measure and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--every", type=int, default=3, help="type only every Nth query")
    parser.add_argument("--readme", action="store_true", help="put the table into the README")
    options = parser.parse_args()
    with QUERIES.open(encoding="utf-8", newline="") as stream:
        queries = [row["query"] for row in csv.DictReader(stream)][:: options.every]
    app = make_application(["benchmark"])
    with home():
        text = measured(app, queries)
    print(text)
    if options.readme:
        publish("typing", text)


def measured(app: QApplication, queries: Sequence[str]) -> str:
    """Type and check in the real window, then type in Qt's own filter; gives the tables."""
    knowledge = read_knowledge(resource("data"))
    window = make_window(app, knowledge)
    window.show()
    QTest.qWaitForWindowExposed(window)
    wait_until(lambda: window.participants.settled)
    ours = typed(window, queries)
    seconds, gaps = checked(window, lines(knowledge.facts))
    window.close()
    theirs = typed_in_filter(all_names(knowledge.facts), queries)
    table = markdown(
        ["key to painted list, ms", "median", "99th percentile", "most"],
        [["GMSC Desktop", *figures(ours)], ["QSortFilterProxyModel", *figures(theirs)]],
    )
    return table + (
        f"\n{len(ours):,} keys over all names; a frame is {FRAME:.1f} ms. "
        f"{LINES:,} different lines are checked in {seconds:.2f} s, "
        f"and the window never waits longer than {max(gaps):.0f} ms meanwhile.\n"
    )


@contextmanager
def home() -> Iterator[None]:
    """Keep the person's settings out of it."""
    with tempfile.TemporaryDirectory(prefix="gmsc-bench-") as folder:
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, folder)
        yield


def typed(window: MainWindow, queries: Sequence[str]) -> list[float]:
    """Type each query into the search box; gives the milliseconds of each key."""
    page = window.participants
    watch = PaintWatch(window)

    def settle() -> None:
        wait_until(lambda: page.settled)

    return keys(page.search_box, queries, watch, settle)


def typed_in_filter(names: Sequence[Name], queries: Sequence[str]) -> list[float]:
    """Type each query into a field over Qt's own filter."""
    window = QWidget()
    field, view = QLineEdit(), QListView()
    view.setUniformItemSizes(True)
    proxy = QSortFilterProxyModel()
    proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    proxy.setSourceModel(QStringListModel([name.text for name in names], proxy))
    view.setModel(proxy)
    field.textChanged.connect(proxy.setFilterFixedString)
    layout = QVBoxLayout(window)
    layout.addWidget(field)
    layout.addWidget(view)
    window.resize(1200, 700)
    window.show()
    QTest.qWaitForWindowExposed(window)
    return keys(field, queries, PaintWatch(window), QApplication.processEvents)


def keys(
    field: QLineEdit, queries: Sequence[str], watch: PaintWatch, settle: Callable[[], None]
) -> list[float]:
    """Press the keys of each query; time runs until the list is painted."""
    taken: list[float] = []
    for query in queries:
        field.clear()
        settle()
        for letter in query:
            if not letter.isascii():
                field.insert(letter)
                continue
            start = time.perf_counter()
            QTest.keyClicks(field, letter)
            taken.append((watch.wait() - start) * 1000)
            settle()
    return taken


def lines(facts: Facts) -> list[str]:
    """Make lines as lists have them: names with kind, office or province, some mistyped."""
    chance = random.Random(1)
    forms = ("{0}", "{1} {0}", "Pemkab {0}", "{0}, {2}", "{1} {0} Prov. {2}", "Diskominfo {1} {0}")
    made: set[str] = set()
    while len(made) < LINES:
        region = chance.choice(facts.regions)
        name = region.name
        if chance.random() < 0.3:
            at = chance.randrange(len(name))
            name = name[:at] + chance.choice("aeiourstn") + name[at + 1 :]
        line = chance.choice(forms).format(name, region.kind.value, region.province.name)
        made.add(line if chance.random() < 0.5 else line.upper())
    return sorted(made)


def checked(window: MainWindow, names: Sequence[str]) -> tuple[float, list[float]]:
    """Check a pasted list; gives the seconds, and the milliseconds between the window's turns."""
    page = window.show_page(PageName.CHECK_LIST)
    assert isinstance(page, CheckListPage)
    wait_until(lambda: page.settled)
    gc.collect()
    table = pasted_table("\n".join(names))
    gaps: list[float] = []
    start = last = time.perf_counter()
    page.check(table)
    while not page.settled:
        QApplication.processEvents()
        now = time.perf_counter()
        gaps.append((now - last) * 1000)
        last = now
    return last - start, gaps


def wait_until(holds: Callable[[], bool]) -> None:
    """Let Qt go on until something holds."""
    QApplication.processEvents()
    while not holds():
        QApplication.processEvents()


def figures(taken: Sequence[float]) -> list[str]:
    """Write median, 99th percentile and the most."""
    late = statistics.quantiles(taken, n=100)[-1]
    return [f"{each:.1f}" for each in (statistics.median(taken), late, max(taken))]


if __name__ == "__main__":
    main()
