"""The made queries with their right answers, for tests and benchmarks.

Those of the styles `later`, `last` and `unseen` were written after the search, each before it was
tried on them; the others before there was any.
"""

import csv
from dataclasses import dataclass
from pathlib import Path

from gmsc_desktop.facts.model import QuickWin
from gmsc_desktop.facts.programme import Pillar, Question, Section, Term
from gmsc_desktop.ideas.everything import Thing

QUERIES = Path(__file__).resolve().parent / "queries.csv"
FIRST = 3
"""The right one is to be among so many."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A query, of what kind its answer is, how it is typed, and each right answer."""

    kind: str
    style: str
    query: str
    right: tuple[str, ...]


def read_queries(file: Path = QUERIES) -> tuple[Asked, ...]:
    """Read the file in its order."""
    with file.open(encoding="utf-8", newline="") as stream:
        return tuple(
            Asked(row["kind"], row["style"], row["query"], tuple(row["right"].split(" | ")))
            for row in csv.DictReader(stream)
        )


def written(idea: QuickWin) -> str:
    """Name an idea as the file does."""
    return f"{idea.region.code} {idea.title}"


def key_of(thing: Thing) -> str:
    """Name what was found as the file does."""
    if isinstance(thing, QuickWin):
        return written(thing)
    if isinstance(thing, Term):
        return thing.term
    if isinstance(thing, Question | Section | Pillar):
        return thing.key
    return ""
