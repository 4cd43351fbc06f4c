"""Holds each figure under its limit, as a ratio to its floor in the same run (budget.toml).

    python3 dev.py build && python3 dev.py bench budget

Two minutes for a part of what the other benchmarks measure; exit code 1 when a limit is passed.
"""

import statistics
import sys
import tempfile
import tomllib
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from benchmarks import contenders
from benchmarks.choosing import filtered, ordered
from benchmarks.exports import workbook
from benchmarks.figures import Compared, paired_ratio
from benchmarks.first_window import one_look, shown_windows
from benchmarks.growth import read_time, search_times
from benchmarks.made_data import multiplied
from benchmarks.marks import markdown
from benchmarks.painted import nothing, starts_of
from benchmarks.real_window import real_window
from benchmarks.size import by_group, total
from benchmarks.typing import typed
from gmsc_desktop.facts.places import Places
from gmsc_desktop.facts.reader import read_tables
from gmsc_desktop.resources import resource

BUDGET = Path(__file__).with_suffix(".toml")
STARTS, LOOKS, TURNS, EVERY = 10, 3, 9, 15
Figures = Mapping[str, float]


def main() -> int:
    """Measure and judge."""
    return judged(dict(measured()), read_limits())


def judged(figures: Figures, limits: Figures) -> int:
    """Print figures and limits, and what is over; gives the exit code."""
    rows = [[name, f"{each:.2f}", f"{limits.get(name, 0):.2f}"] for name, each in figures.items()]
    print(markdown(["in its floor", "measured", "at most"], rows))
    found = over(figures, limits)
    print(*found or ["All within the budget."], sep="\n")
    return 1 if found else 0


def read_limits() -> Figures:
    """Read the budget."""
    limits = tomllib.loads(BUDGET.read_text(encoding="utf-8"))
    return {name: float(limit) for name, limit in limits.items()}


def over(figures: Figures, limits: Figures) -> list[str]:
    """Name what is over its limit, or was not measured, or has none."""
    found = [
        f"{name}: {figures[name]:.2f} times its floor, at most {limit:.2f} (benchmarks/budget.toml)"
        for name, limit in limits.items()
        if name in figures and figures[name] > limit
    ]
    found += [f"{name}: has a limit and is not measured" for name in limits.keys() - figures.keys()]
    found += [f"{name}: is measured and has no limit" for name in figures.keys() - limits.keys()]
    return sorted(found)


def measured() -> Iterator[tuple[str, float]]:
    """Measure each figure that has a limit."""
    yield from of_processes()
    own, plain = contenders.ours().command[0], contenders.hello().command[0]
    sizes = [total(by_group(Path(each).parent).values()).download for each in (own, plain)]
    yield "size", sizes[0] / sizes[1]
    yield from of_growth()
    yield from of_window()


def of_processes() -> Iterator[tuple[str, float]]:
    """Start the packaged program and a bare window in turns."""
    bare, own = both = contenders.bare(), contenders.ours()
    with tempfile.TemporaryDirectory(prefix="gmsc-bench-") as home, shown_windows() as moments:
        starts = starts_of(both, home, STARTS + 1, nothing)
        works = {name: [start.work for start in each[1:]] for name, each in starts.items()}
        # Not the share in what is mapped: this process maps the bare window's libraries too.
        looks = [[one_look(each, home, moments).resident for each in both] for _ in range(LOOKS)]
    yield "start", paired_ratio(works[own.name], works[bare.name])
    yield "memory", statistics.median(mine / floor for floor, mine in looks)


def of_growth() -> Iterator[tuple[str, float]]:
    """Read and search today's data, and ten times as many."""
    facts = read_tables(resource("data"))
    places = Places(resource("places/places.sqlite"), facts.region_by_code)
    few, many = (dict(search_times(multiplied(facts, size), places)) for size in (1, 10))
    yield "search_growth", statistics.median(many[query] / few[query] for query in few)
    yield "read_growth", read_time(10) / read_time(1)


def of_window() -> Iterator[tuple[str, float]]:
    """Type, choose and save in the real window."""
    with real_window() as (window, knowledge):
        yield "key", typed(window, knowledge, EVERY).quiet_ratio
        yield "filter", in_turns(lambda: filtered(window, rounds=1))
        yield "order", in_turns(lambda: ordered(window, rounds=1))
        yield "workbook", in_turns(lambda: workbook(window, knowledge.facts, rounds=2))


def in_turns(measure: Callable[[], Compared]) -> float:
    """Give the middle of some short comparisons: a machine changes its pace within seconds."""
    return statistics.median(measure().quiet_ratio for _ in range(TURNS))


if __name__ == "__main__":
    sys.exit(main())
