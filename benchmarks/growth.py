"""How reading, searching, filtering and memory grow with the number of regions (made data).

    python3 dev.py bench growth [--docs]

Ten and a hundred times the regions and participations of today; beside each figure stands how
many times the one before it is. Ten times would be as much more as there is more data.
"""

import argparse
import statistics
import tempfile
import time
import tracemalloc
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from pathlib import Path

from benchmarks.figures import timed, times
from benchmarks.made_data import multiplied, write_grown
from benchmarks.marks import markdown, publish
from gmsc_desktop.facts.compiled import compile_tables, read_compiled
from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.model import Status
from gmsc_desktop.facts.places import Places
from gmsc_desktop.facts.reader import read_tables
from gmsc_desktop.resources import resource
from gmsc_desktop.search.filters import Filters, Sieve
from gmsc_desktop.search.finder import Finder

SIZES = (1, 10, 100)
IN_FILES = 10
"""How many times today's regions there are codes for."""
REPEATS = 3
QUERIES = ("s", "semarang", "kab sol", "pemkot bandung", "semrang", "sulawesi")


def main() -> None:
    """Measure each size, and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--docs", action="store_true", help="put this into docs/speed.md")
    options = parser.parse_args()
    facts = read_tables(resource("data"))
    columns = [dict(measured(facts, size)) for size in SIZES]
    rows = [[name, *figures([column[name] for column in columns])] for name in columns[0]]
    said = sum(len(each.evidence) for each in facts.participations)
    heads = [f"{len(facts.regions) * size:,} regions, {said * size:,} statements" for size in SIZES]
    text = markdown(["ms", *heads], rows) + (
        f"\nMedians of {REPEATS}, by the processor's time; × is how many times the figure before. "
        f"Codes have room for fewer than 10,000 regions: the last column reads as many statements "
        f"of {len(facts.regions) * IN_FILES:,}. The compiled tables are always of "
        f"{len(facts.regions)} regions.\n"
    )
    print(text)
    if options.docs:
        publish("growth", text)


def measured(today: Facts, size: int) -> Iterator[tuple[str, float]]:
    """Measure data of so many times today's."""
    facts = multiplied(today, size)
    places = Places(resource("places/places.sqlite"), today.region_by_code)

    def search(query: str) -> object:
        finder = Finder(facts, places)
        return finder.find_regions(finder.read(query))

    yield "start: read the tables as the build compiled them", compiled_time(size)
    yield "start of other data: read the tables", read_time(size)
    yield "start: list everything", middle(search, "")
    yield "first key: make the index, search", middle(search, "s")
    yield from search_times(facts, places)
    finder, sieve = Finder(facts, places), Sieve(facts)
    everything = finder.find_regions(finder.read(""))
    chosen = Filters(Status.PARTICIPANT, frozenset({2019}))
    yield (
        "filter and count",
        middle(lambda: (sieve.narrow(everything, chosen), sieve.counts(everything, chosen))),
    )
    yield "memory of facts and index, MB", held(today, size)


def search_times(facts: Facts, places: Places) -> Iterator[tuple[str, float]]:
    """Search for something of each kind, once all is made that searching needs."""
    finder = Finder(facts, places)
    finder.find_regions(finder.read("semrang"))

    def search(query: str) -> object:
        return finder.find_regions(finder.read(query))

    for query in QUERIES:
        yield f"search “{query}”", middle(search, query)


def read_time(size: int) -> float:
    """Read tables of that size; where codes end, of as many statements."""
    with tempfile.TemporaryDirectory(prefix="gmsc-bench-") as name:
        folder = Path(name) / "data"
        write_grown(folder, min(size, IN_FILES), max(size // IN_FILES, 1))
        return middle(read_tables, folder)


def compiled_time(size: int) -> float:
    """Read the compiled tables of today's regions, of which so many times as much is said."""
    with tempfile.TemporaryDirectory(prefix="gmsc-bench-") as name:
        folder, file = Path(name) / "data", Path(name) / "tables"
        write_grown(folder, 1, size)
        file.write_bytes(compile_tables(folder, read_tables(folder)))
        return middle(read_compiled, file, folder)


def held(today: Facts, size: int) -> float:
    """Give the megabytes that made facts and their index take."""
    tracemalloc.start()
    facts = multiplied(today, size)
    finder = Finder(facts, Places(resource("places/places.sqlite"), today.region_by_code))
    finder.find_regions(finder.read("s"))
    taken = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    return taken / 1e6


def middle(work: Callable[..., object], *arguments: object) -> float:
    """Give the median milliseconds of the processor of some runs of it."""
    return statistics.median(timed(REPEATS, work, *arguments, clock=time.process_time))


def figures(values: Sequence[float]) -> list[str]:
    """Write figures, each but the first with its ratio to the one before."""
    written = [f"{value:,.2f}" if value < 10 else f"{value:,.0f}" for value in values]
    ratios = (times(each / before) for before, each in pairwise(values))
    return [written[0], *(f"{each} {more}" for each, more in zip(written[1:], ratios, strict=True))]


if __name__ == "__main__":
    main()
