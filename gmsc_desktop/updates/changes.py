"""What new data change: regions of each cohort, region names, and how many of everything else."""

from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.model import Participation, Region
from gmsc_desktop.facts.programme import Programme

_Key = TypeVar("_Key", bound=Hashable)
_Value = TypeVar("_Value")
Data = tuple[Facts, Programme]
"""An edition as `read_facts` gives it."""


@dataclass(frozen=True, slots=True)
class RegionChanges:
    """Regions added, changed and removed, each in the order of their codes."""

    added: tuple[Region, ...]
    changed: tuple[Region, ...]
    removed: tuple[Region, ...]

    def __bool__(self) -> bool:
        return bool(self.added or self.changed or self.removed)


@dataclass(frozen=True, slots=True)
class CohortChanges:
    """What changes in a cohort; year None: participations of which no source names the year."""

    year: int | None
    new: bool
    regions: RegionChanges


@dataclass(frozen=True, slots=True)
class Count:
    """How many rows of a table are new, and how many are gone; a changed row is both."""

    table: str
    added: int
    removed: int


@dataclass(frozen=True, slots=True)
class Changes:
    """Everything that differs between two editions of the data."""

    old_version: str
    new_version: str
    regions: RegionChanges
    cohorts: tuple[CohortChanges, ...]
    counts: tuple[Count, ...]

    def __bool__(self) -> bool:
        return bool(self.regions or self.cohorts or self.counts)


def changes_between(before: Data, after: Data) -> Changes:
    """Compare two editions; what is equal is not mentioned."""
    old, new = before[0], after[0]
    return Changes(
        old.edition.version,
        new.edition.version,
        _region_changes(old.region_by_code, new.region_by_code),
        tuple(_cohort_changes(old, new)),
        tuple(_counts(before, after)),
    )


def _cohort_changes(old: Facts, new: Facts) -> Iterable[CohortChanges]:
    before, after = _by_year(old), _by_year(new)
    known, now = old.cohort_by_year, new.cohort_by_year
    for year in sorted({*before, *after, *known, *now}, key=lambda year: year or 9999):
        regions = _member_changes(before.get(year, {}), after.get(year, {}))
        if regions or (year and known.get(year) != now.get(year)):
            yield CohortChanges(year, year is not None and year not in known, regions)


def _by_year(facts: Facts) -> Mapping[int | None, Mapping[str, Participation]]:
    years: dict[int | None, dict[str, Participation]] = {}
    for each in facts.participations:
        years.setdefault(each.year, {})[each.region.code] = each
    return years


def _region_changes(old: Mapping[str, Region], new: Mapping[str, Region]) -> RegionChanges:
    added, changed, removed = _split(old, new)
    return RegionChanges(tuple(added), tuple(changed), tuple(removed))


def _member_changes(
    old: Mapping[str, Participation], new: Mapping[str, Participation]
) -> RegionChanges:
    added, _, removed = _split(old, new)
    changed = [
        new[code].region
        for code in sorted(old.keys() & new.keys())
        if old[code].evidence != new[code].evidence
    ]
    return RegionChanges(
        tuple(each.region for each in added), tuple(changed), tuple(each.region for each in removed)
    )


def _split(
    old: Mapping[str, _Value], new: Mapping[str, _Value]
) -> tuple[list[_Value], list[_Value], list[_Value]]:
    """Give what only the new have, what differs (as it is now), and what only the old have."""
    return (
        [new[key] for key in sorted(new.keys() - old.keys())],
        [new[key] for key in sorted(old.keys() & new.keys()) if old[key] != new[key]],
        [old[key] for key in sorted(old.keys() - new.keys())],
    )


def _counts(before: Data, after: Data) -> Iterable[Count]:
    (old, old_prose), (new, new_prose) = before, after
    tables: dict[str, tuple[Iterable[object], Iterable[object]]] = {
        "sources": (old.sources.values(), new.sources.values()),
        "notes": (old.notes, new.notes),
        "quick_wins": (old.quick_wins, new.quick_wins),
        "results": (old.results, new.results),
        "aliases": (old.aliases, new.aliases),
        "capitals": (old.capitals, new.capitals),
        "prose": (_pieces(old_prose), _pieces(new_prose)),
    }
    for name, (was, now) in tables.items():
        gone, come = set(was), set(now)
        if gone != come:
            yield Count(name, len(come - gone), len(gone - come))


def _pieces(prose: Programme) -> Iterable[object]:
    yield from (*prose.pillars, *prose.questions, *prose.events)
    yield from (*prose.stages, *prose.sections, *prose.terms)
