"""A long list checked in the window: 10,000 different lines as offices write them, many mistyped.

Beside it stands rapidfuzz, asked with its own scorer for the nearest region of each line; of a
tenth of the lines, the time then multiplied.
"""

import gc
import time
from collections.abc import Sequence

from PySide6.QtWidgets import QApplication
from rapidfuzz import process, utils

from benchmarks.figures import Compared, timed
from benchmarks.made_lines import LINES, made_lines
from benchmarks.real_window import wait_until
from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.lists.table import pasted_table
from gmsc_desktop.ui.check_list.page import CheckListPage
from gmsc_desktop.ui.frame.main_window import MainWindow
from gmsc_desktop.ui.page_names import PageName

PART = 10


def checked(window: MainWindow, facts: Facts) -> tuple[Compared, float]:
    """Check the lines; gives too the longest that the window did not answer meanwhile."""
    lines = made_lines(facts)
    seconds, gaps = check(window, lines)
    names = [utils.default_process(region.full_name) for region in facts.regions]

    def ask() -> None:
        for line in lines[::PART]:
            process.extractOne(utils.default_process(line), names)

    theirs = [taken * PART for taken in timed(1, ask)]
    what = f"check of {LINES:,} lines"
    return Compared(what, [seconds * 1000], "rapidfuzz WRatio", theirs), max(gaps)


def check(window: MainWindow, lines: Sequence[str]) -> tuple[float, list[float]]:
    """Check a pasted list; gives the seconds, and the milliseconds between the window's turns."""
    page = window.show_page(PageName.CHECK_LIST)
    assert isinstance(page, CheckListPage)
    wait_until(lambda: page.settled)
    gc.collect()
    table = pasted_table("\n".join(lines))
    gaps: list[float] = []
    start = last = time.perf_counter()
    page.check(table)
    while not page.settled:
        QApplication.processEvents()
        now = time.perf_counter()
        gaps.append((now - last) * 1000)
        last = now
    return last - start, gaps
