"""What people really type, class by class, leads to the region that they mean.

Each row of queries.csv names a query, the codes of the regions that answer it, and within how
many answers one of them must stand; for nonsense no region may answer, only a place.
"""

import csv
from collections import Counter
from pathlib import Path

import pytest

from gmsc_desktop.search.finder import Finder

FILE = Path(__file__).with_name("queries.csv")
Row = dict[str, str]


@pytest.fixture(scope="module")
def rows() -> list[Row]:
    with FILE.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def answered(finder: Finder, row: Row) -> bool:
    matches = finder.find(row["query"]).matches
    if row["class"] == "none":
        return all(match.place for match in matches)
    best = list(dict.fromkeys(match.region.code for match in matches))[: int(row["within"])]
    return not set(best).isdisjoint(row["codes"].split("|"))


def test_nearly_every_query_of_each_class_is_answered(finder: Finder, rows: list[Row]) -> None:
    asked = Counter(row["class"] for row in rows)
    right = Counter(row["class"] for row in rows if answered(finder, row))
    weak = {
        name: f"{right[name]} of {asked[name]}"
        for name in asked
        if right[name] < 0.98 * asked[name]
    }
    assert not weak
    assert right.total() >= 0.995 * asked.total()
    assert right["none"] == asked["none"]
