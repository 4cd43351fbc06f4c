"""All tables of facts together, and what follows from them: status, years, completeness."""

from collections.abc import Mapping
from dataclasses import dataclass
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
    regions_so_far: int
    """Distinct regions known certainly up to this cohort; beside `Cohort.total`."""

    @property
    def unknown(self) -> int:
        """How many names of the official size are not known certainly."""
        return max(0, self.cohort.official - self.certain)

    @property
    def complete(self) -> bool:
        """Whether as many names are known certainly as the cohort officially had."""
        return self.certain >= self.cohort.official


@dataclass(frozen=True)
class Facts:
    """Every table, in the order of its file; regions in the order of their codes."""

    edition: Edition
    provinces: tuple[Province, ...]
    regions: tuple[Region, ...]
    cohorts: tuple[Cohort, ...]
    sources: Mapping[str, Source]
    participations: tuple[Participation, ...]
    notes: tuple[Note, ...]
    aliases: tuple[Alias, ...]
    quick_wins: tuple[QuickWin, ...]
    results: tuple[Result, ...]
    capitals: tuple[Capital, ...] = ()

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
        return tuple(each.year for each in self.of_region(region) if each.certain and each.year)

    def unclear(self, region: Region) -> tuple[Participation, ...]:
        """Give the participations that are still to be checked."""
        return tuple(each for each in self.of_region(region) if not each.certain)

    def cohorts_of(self, region: Region) -> tuple[tuple[int | None, bool], ...]:
        """Give every cohort that sources name for a region, and whether it is certain."""
        return tuple((each.year, each.certain) for each in self.of_region(region))

    def status(self, region: Region) -> Status:
        """Sum up what the sources say of a region."""
        if self.years(region):
            return Status.PARTICIPANT
        return Status.AMBIGUOUS if self.of_region(region) else Status.NOT_FOUND

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
        return tuple(self._completeness_of(cohort) for cohort in self.cohorts)

    def _completeness_of(self, cohort: Cohort) -> Completeness:
        members = [each for each in self.participations if each.year == cohort.year]
        certain = sum(each.certain for each in members)
        so_far = {
            each.region.code
            for each in self.participations
            if each.certain and each.year and each.year <= cohort.year
        }
        return Completeness(cohort, certain, len(members) - certain, len(so_far))

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
        return tuple(
            each.region for each in self.participations if each.year == year and each.certain
        )
