"""How often, and how fast, real queries are answered right: our search beside common tools.

    python3 dev.py bench search [--every N] [--docs]

All search the same names, the kabupaten and kota with and without their kind, the kecamatan
and the desa, in one run on one machine. The queries are those of tests/search/queries.csv:
right is what has one of the expected regions among its first answers; for nonsense, what
answers no region.
"""

import argparse
import csv
import shutil
import sqlite3
import statistics
import subprocess
import time
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Generic, TypeVar

from PySide6.QtCore import QCoreApplication, QSortFilterProxyModel, QStringListModel, Qt
from rapidfuzz import process, utils

from benchmarks.marks import markdown, publish
from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.places import Places
from gmsc_desktop.facts.reader import read_facts
from gmsc_desktop.resources import resource
from gmsc_desktop.search.finder import Finder

QUERIES = Path(__file__).resolve().parent.parent / "tests" / "search" / "queries.csv"
MOST = 10
Found = TypeVar("Found")


@dataclass(frozen=True, slots=True)
class Name:
    """A name that can be found, the code of its region, and whether it is the region's own."""

    text: str
    code: str
    is_region: bool


@dataclass(frozen=True, slots=True)
class Tool(Generic[Found]):
    """Something that searches: from a query, and a kind where there are some, best first."""

    title: str
    answer: Callable[..., Iterable[Found]]
    made_in: float = 0.0
    """Seconds."""


@dataclass(frozen=True, slots=True)
class Result:
    """What a tool achieved: right answers by class, and seconds by query."""

    right: Counter[str]
    seconds: list[float]


def main() -> None:
    """Measure and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--every", type=int, default=1, help="ask only every Nth query")
    parser.add_argument("--docs", action="store_true", help="put this into docs/speed.md")
    options = parser.parse_args()
    application = QCoreApplication([])
    with QUERIES.open(encoding="utf-8", newline="") as stream:
        queries = list(csv.DictReader(stream))[:: options.every]
    facts = read_facts(resource("data"))[0]
    names = all_names(facts)
    tools = [ours(facts), w_ratio(names), like(names), trigram(names), proxy_model(names)]
    if shutil.which("fzf"):
        tools.append(fzf(names))
    text = table(queries, {tool.title: measured(tool, queries) for tool in tools})
    text += f"\n{len(queries)} queries, {len(names):,} names; the figures of one run.\n"
    print(text)
    if options.docs:
        publish("search", text)
    application.quit()


def all_names(facts: Facts) -> list[Name]:
    """Give every name that can be found."""
    names = [
        Name(text, region.code, True)
        for region in facts.regions
        for text in (region.name, region.full_name)
    ]
    with sqlite3.connect(resource("places/places.sqlite")) as database:
        question = "SELECT written, region FROM place JOIN name ON name.id = place.name"
        for written, region in database.execute(question):
            names.append(Name(written, f"{region // 100}.{region % 100:02}", False))
    database.close()
    return names


def ours(facts: Facts) -> Tool[Name]:
    """Our own search."""
    places = Places(resource("places/places.sqlite"), facts.region_by_code)
    finder = Finder(facts, places, resource("names"))

    def answer(query: str) -> Iterable[Name]:
        for match in finder.find(query).matches:
            yield Name(match.text, match.region.code, match.place is None)

    return Tool("GMSC Desktop", answer)


def w_ratio(names: Sequence[Name]) -> Tool[Name]:
    """The scorer that rapidfuzz takes by itself, on folded texts."""
    texts = [utils.default_process(name.text) for name in names]

    def answer(query: str) -> Iterable[Name]:
        folded = utils.default_process(query)
        return [names[at] for _, _, at in process.extract(folded, texts, limit=MOST)]

    return Tool("rapidfuzz WRatio", answer)


def like(names: Sequence[Name]) -> Tool[Name]:
    """A table in memory, asked by LIKE."""
    database = sqlite3.connect(":memory:")
    database.execute("CREATE TABLE name (text TEXT)")
    database.executemany("INSERT INTO name VALUES (?)", [(name.text,) for name in names])
    question = "SELECT rowid FROM name WHERE text LIKE '%' || ? || '%' LIMIT ?"
    return Tool("SQLite LIKE", lambda query: asked(database, question, query, names))


def trigram(names: Sequence[Name]) -> Tool[Name]:
    """SQLite's index of three letters: names with the most letter groups of the query."""
    database = sqlite3.connect(":memory:")
    database.execute("CREATE VIRTUAL TABLE name USING fts5(text, tokenize = 'trigram')")
    database.executemany("INSERT INTO name VALUES (?)", [(name.text,) for name in names])
    question = "SELECT rowid FROM name WHERE name MATCH ? ORDER BY rank LIMIT ?"

    def answer(query: str) -> Iterable[Name]:
        text = query.replace('"', '""').replace("\0", "")
        groups = [f'"{text[at : at + 3]}"' for at in range(max(len(text) - 2, 1))]
        return asked(database, question, " OR ".join(groups), names)

    return Tool("SQLite FTS5 trigram", answer)


def asked(
    database: sqlite3.Connection, question: str, query: str, names: Sequence[Name]
) -> list[Name]:
    """Ask a table whose rows are the names in their order."""
    return [names[row - 1] for (row,) in database.execute(question, (query, MOST))]


def proxy_model(names: Sequence[Name]) -> Tool[Name]:
    """Qt's own filter."""
    model = QStringListModel([name.text for name in names])
    proxy = QSortFilterProxyModel()
    proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    proxy.setSourceModel(model)

    def answer(query: str) -> Iterable[Name]:
        # The model must live as long as what filters it.
        assert proxy.sourceModel() is model
        proxy.setFilterFixedString(query)
        rows = range(min(proxy.rowCount(), MOST))
        return [names[proxy.mapToSource(proxy.index(row, 0)).row()] for row in rows]

    return Tool("QSortFilterProxyModel", answer)


def fzf(names: Sequence[Name]) -> Tool[Name]:
    """The fuzzy finder of terminals; a process for each query."""
    numbered = "\n".join(f"{name.text}\t{at}" for at, name in enumerate(names))

    def answer(query: str) -> Iterable[Name]:
        command = ["fzf", "--filter", query.replace("\0", ""), "--delimiter", "\t", "--nth", "1"]
        result = subprocess.run(
            command, input=numbered, capture_output=True, encoding="utf-8", check=False
        )
        lines = result.stdout.splitlines()[:MOST]
        return [names[int(line.rsplit("\t", 1)[1])] for line in lines]

    return Tool("fzf --filter", answer)


def measured(tool: Tool[Name], queries: Sequence[dict[str, str]]) -> Result:
    """Ask a tool everything."""
    right: Counter[str] = Counter()
    seconds: list[float] = []
    list(tool.answer("sukamaju"))
    for row in queries:
        start = time.perf_counter()
        found = list(tool.answer(row["query"]))
        seconds.append(time.perf_counter() - start)
        right[row["class"]] += is_right(row, found)
    return Result(right, seconds)


def is_right(row: dict[str, str], found: Sequence[Name]) -> bool:
    """Say whether names answer a query as the file expects."""
    if row["class"] == "none":
        return not any(name.is_region for name in found)
    best = islice(dict.fromkeys(name.code for name in found), int(row["within"]))
    return not set(best).isdisjoint(row["codes"].split("|"))


def table(queries: Sequence[dict[str, str]], results: dict[str, Result]) -> str:
    """Write the shares by class, then the times."""
    asked_of = Counter(row["class"] for row in queries)
    rows = [
        [f"{name} ({count})", *(share(each.right[name], count) for each in results.values())]
        for name, count in asked_of.items()
    ]
    total = asked_of.total()
    rows.append(["**all**", *(share(each.right.total(), total) for each in results.values())])
    rows.append(["median, ms", *(median(each.seconds) for each in results.values())])
    rows.append(["99th percentile, ms", *(late(each.seconds) for each in results.values())])
    return markdown(["class of query", *results], rows)


def share(right: int, asked_of: int) -> str:
    """Write a share in percent."""
    return f"{100 * right / asked_of:.1f} %"


def median(seconds: Sequence[float]) -> str:
    """Write the median in milliseconds."""
    return f"{1000 * statistics.median(seconds):.2f}"


def late(seconds: Sequence[float]) -> str:
    """Write the 99th percentile in milliseconds."""
    return f"{1000 * statistics.quantiles(seconds, n=100)[-1]:.2f}"


if __name__ == "__main__":
    main()
