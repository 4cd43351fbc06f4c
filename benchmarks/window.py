"""How fast the real window answers: keys, filters, order, pages, map, exports, a long list.

    python3 dev.py bench window [--every N] [--docs]

Time runs from the act to the end of the painting that follows; beside each stands the plainest
way to the same with Qt or Python alone, in the same process.
"""

import argparse
import statistics
from collections.abc import Sequence

from benchmarks.checking import checked
from benchmarks.choosing import filtered, ordered
from benchmarks.exports import exported
from benchmarks.figures import FRAME, Compared, late, times
from benchmarks.map import moved
from benchmarks.marks import markdown, publish
from benchmarks.pages import visited
from benchmarks.real_window import real_window
from benchmarks.typing import typed


def main() -> None:
    """Measure and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--every", type=int, default=3, help="type only every Nth query")
    parser.add_argument("--docs", action="store_true", help="put this into docs/speed.md")
    options = parser.parse_args()
    with real_window() as (window, knowledge):
        facts = knowledge.facts
        measured = [typed(window, knowledge, options.every), filtered(window), ordered(window)]
        measured += exported(window, facts)
        measured += visited(window)
        measured += moved(window, knowledge)
        check, longest = checked(window, facts)
    text = table([*measured, check]) + (
        f"\nMedian and 99th percentile of a few hundred acts; of 6 first visits, 5 exports, one "
        f"check. While the list is checked the window never waits longer than {longest:.0f} ms. "
        f"A screen shows a frame for {FRAME:.1f} ms.\n"
    )
    print(text)
    if options.docs:
        publish("window", text)


def table(measured: Sequence[Compared]) -> str:
    """Write what was measured, one a line."""
    head = ["in the window, ms", "median", "p99", "beside it", "median", "p99", "ratio"]
    rows = [
        [each.what, *figures(each.ours), each.peer, *figures(each.theirs), times(each.ratio)]
        for each in measured
    ]
    return markdown(head, rows)


def figures(taken: Sequence[float]) -> list[str]:
    """Write median and 99th percentile, where there are enough for one."""
    middle = statistics.median(taken)
    digits = 1 if middle < 100 else 0
    last = f"{late(taken):,.{digits}f}" if len(taken) > 1 else "–"
    return [f"{middle:,.{digits}f}", last]


if __name__ == "__main__":
    main()
