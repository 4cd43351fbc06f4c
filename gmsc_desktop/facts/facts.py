"""All tables of facts together, and what follows from them: status, years, completeness."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from gmsc_desktop.facts.model import (
    Alias,
    Capital,
    Cohort,
    Edition,
    Note,
    Participation,
    Province,
    QuickWin,
    Region,
    Result,
    Source,
    Status,
)


@dataclass(frozen=True, slots=True)
class Completeness:
    """How much of a cohort is known: counts of regions."""

    cohort: Cohort
    certain: int
    ambiguous: int
    elsewhere: int
    """Of the ambiguous ones, those that certainly took part in another cohort."""
    regions_so_far: int
    """Distinct regions known certainly up to this cohort; beside `Cohort.total`."""

    @property
    def to_check(self) -> int:
        """How many regions may have taken part here and certainly did in no cohort."""
        return self.ambiguous - self.elsewhere

    @property
    def unknown(self) -> int:
        """How many names of the official size are not known certainly."""
        return max(0, self.cohort.official - self.certain)

    @property
    def complete(self) -> bool:
        """Whether as many names are known certainly as the cohort officially had."""
        return self.certain >= self.cohort.official


Named = tuple[tuple[int | None, bool], ...]
"""The cohorts that sources name for a region, and whether each is certain."""


@dataclass(frozen=True, slots=True)
class Details:
    """The tables that neither a list nor the search needs, each in the order of its file."""

    sources: Mapping[str, Source]
    participations: tuple[Participation, ...] = ()
    notes: tuple[Note, ...] = ()
    quick_wins: tuple[QuickWin, ...] = ()
    results: tuple[Result, ...] = ()


@dataclass(frozen=True, slots=True)
class KnownAs:
    """By what else regions are known: all that the search needs beside the regions."""

    aliases: tuple[Alias, ...] = ()
    capitals: tuple[Capital, ...] = ()


def named_cohorts(participations: Iterable[Participation]) -> Mapping[str, Named]:
    """Give the cohorts named for each region, by its code, in the order of the participations."""
    named: dict[str, Named] = {}
    for each in participations:
        known = named.get(each.region.code, ())
        named[each.region.code] = (*known, (each.year, each.certain))
    return named


@dataclass(frozen=True)
class Facts:
    """Every table: what a list shows at once, the rest when it is first asked for."""

    edition: Edition
    provinces: tuple[Province, ...]
    regions: tuple[Region, ...]
    """In the order of their codes."""
    cohorts: tuple[Cohort, ...]
    named: Mapping[str, Named]
    read_known_as: Callable[[], KnownAs] = field(repr=False, compare=False)
    read_details: Callable[[], Details] = field(repr=False, compare=False)

    @cached_property
    def known_as(self) -> KnownAs:
        """The tables that the search needs."""
        return self.read_known_as()

    @cached_property
    def details(self) -> Details:
        """The tables that neither a list nor the search needs."""
        return self.read_details()

    @property
    def sources(self) -> Mapping[str, Source]:
        """Every source by its identifier."""
        return self.details.sources

    @property
    def participations(self) -> tuple[Participation, ...]:
        """By the codes of regions, oldest cohort first, without a year last."""
        return self.details.participations

    @property
    def notes(self) -> tuple[Note, ...]:
        """Disagreements and remarks."""
        return self.details.notes

    @property
    def aliases(self) -> tuple[Alias, ...]:
        """Other names of regions."""
        return self.known_as.aliases

    @property
    def quick_wins(self) -> tuple[QuickWin, ...]:
        """Every program unggulan."""
        return self.details.quick_wins

    @property
    def results(self) -> tuple[Result, ...]:
        """Awards, indices and ranks."""
        return self.details.results

    @property
    def capitals(self) -> tuple[Capital, ...]:
        """The seats that have their sources."""
        return self.known_as.capitals

    @cached_property
    def region_by_code(self) -> Mapping[str, Region]:
        """Regions by Kemendagri code."""
        return {region.code: region for region in self.regions}

    @cached_property
    def cohort_by_year(self) -> Mapping[int, Cohort]:
        """Cohorts by the year of their memorandum."""
        return {cohort.year: cohort for cohort in self.cohorts}

    @cached_property
    def _by_region(self) -> Mapping[str, tuple[Participation, ...]]:
        grouped: dict[str, list[Participation]] = {}
        for each in self.participations:
            grouped.setdefault(each.region.code, []).append(each)
        return {code: tuple(group) for code, group in grouped.items()}

    def of_region(self, region: Region) -> tuple[Participation, ...]:
        """Give what the sources say of a region, oldest cohort first, without a year last."""
        return self._by_region.get(region.code, ())

    def years(self, region: Region) -> tuple[int, ...]:
        """Give the cohorts in which a region certainly took part."""
        named = self.cohorts_of(region)
        return tuple(year for year, certain in named if certain and year is not None)

    def unclear(self, region: Region) -> tuple[Participation, ...]:
        """Give the participations that are still to be checked."""
        return tuple(each for each in self.of_region(region) if not each.certain)

    def unclear_years(self, region: Region) -> tuple[int, ...]:
        """Give the cohorts in which a region may have taken part."""
        named = self.cohorts_of(region)
        return tuple(year for year, certain in named if not certain and year is not None)

    def cohorts_of(self, region: Region) -> Named:
        """Give every cohort that sources name for a region, and whether it is certain."""
        return self.named.get(region.code, ())

    def status(self, region: Region) -> Status:
        """Sum up what the sources say of a region."""
        if not self.cohorts_of(region):
            return Status.NOT_FOUND
        return Status.PARTICIPANT if self.years(region) else Status.AMBIGUOUS

    def quick_wins_of(self, region: Region) -> tuple[QuickWin, ...]:
        """Give a region's program unggulan."""
        return tuple(each for each in self.quick_wins if each.region is region)

    def quick_wins_in(self, pillar: str) -> tuple[QuickWin, ...]:
        """Give every region's program unggulan of a pillar, in the order of the codes."""
        return tuple(each for each in self.quick_wins if each.pillar == pillar)

    def results_of(self, region: Region) -> tuple[Result, ...]:
        """Give a region's awards, indices and ranks, the newest first, without a year last."""
        own = [each for each in self.results if each.region is region]
        return tuple(sorted(own, key=lambda each: -(each.year or 0)))

    def capitals_of(self, region: Region) -> tuple[Capital, ...]:
        """Give a region's seats that have their sources, the legal one first."""
        return tuple(each for each in self.capitals if each.region is region)

    def notes_on(self, region: Region) -> tuple[Note, ...]:
        """Give the disagreements and remarks on a region."""
        return tuple(note for note in self.notes if note.region is region)

    @cached_property
    def completeness(self) -> tuple[Completeness, ...]:
        """How much of each cohort is known, oldest first."""
        named = [set(cohorts) for cohorts in self.named.values() if cohorts]
        counts = Counter(each for cohorts in named for each in cohorts)
        certain = [{year for year, sure in cohorts if sure and year} for cohorts in named]
        firsts = [min(years) for years in certain if years]
        elsewhere = Counter(
            year
            for cohorts, years in zip(named, certain, strict=True)
            for year, sure in cohorts
            if years and not sure
        )
        return tuple(
            Completeness(
                cohort,
                counts[cohort.year, True],
                counts[cohort.year, False],
                elsewhere[cohort.year],
                sum(first <= cohort.year for first in firsts),
            )
            for cohort in self.cohorts
        )

    @cached_property
    def participants(self) -> tuple[Region, ...]:
        """The regions that certainly took part, in the order of their codes."""
        return tuple(region for region in self.regions if self.years(region))

    @cached_property
    def incomplete_years(self) -> tuple[int, ...]:
        """The cohorts of which names are still missing."""
        return tuple(each.cohort.year for each in self.completeness if not each.complete)

    def participants_of(self, province: Province) -> tuple[Region, ...]:
        """Give the certain participants of a province, in the order of their codes."""
        return tuple(each for each in self.participants if each.province is province)

    def members(self, year: int) -> tuple[Region, ...]:
        """Give the certain participants of a cohort, in the order of their codes."""
        return tuple(each for each in self.regions if (year, True) in self.cohorts_of(each))
