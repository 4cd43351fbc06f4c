"""The figures of the page Statistik: per cohort, island group and province, and in all."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from gmsc_desktop.facts.facts import Completeness, Facts
from gmsc_desktop.facts.model import Island, Province, Region, Status
from gmsc_desktop.languages import Text


@dataclass(frozen=True, slots=True)
class CohortFigures:
    """What is known of a cohort, in names of regions."""

    year: int
    official: int
    certain: int
    """May be more than `official`: in 2017 a place was shared, so 26 names fill 25 places."""
    ambiguous: int
    elsewhere: int
    """Of these, the names of regions that certainly took part in another cohort."""
    missing: int
    """How many names of the official size are not known certainly."""

    @property
    def possible(self) -> int:
        """How many of the missing names the names to be checked could fill."""
        return min(self.ambiguous, self.missing)

    @property
    def nameless(self) -> int:
        """How many names no source gives, not even unclearly."""
        return self.missing - self.possible


@dataclass(frozen=True, slots=True)
class AreaFigures:
    """What is known of an island group or a province, in regions."""

    area: Island | Province
    regions: int
    certain: int
    ambiguous: int

    @property
    def not_found(self) -> int:
        """How many regions no source names."""
        return self.regions - self.certain - self.ambiguous

    @property
    def name(self) -> str:
        """What the area is called."""
        return self.area.value if isinstance(self.area, Island) else self.area.name


@dataclass(frozen=True, slots=True)
class Totals:
    """What is known of all regions, beside what the programme itself counts."""

    certain: int
    ambiguous: int
    not_found: int
    official: int
    first_year: int
    last_year: int


def percent(part: int, whole: int) -> int:
    """Give a share in whole per cent; 0 and 100 are kept for none and for all."""
    if part <= 0 or whole <= 0:
        return 0
    if part >= whole:
        return 100
    # A half is rounded up, as Excel and readers do; round() would make 12.5 a 12.
    return min(99, max(1, (200 * part + whole) // (2 * whole)))


def cohort_figures(facts: Facts) -> tuple[CohortFigures, ...]:
    """Give the figures of each cohort, the oldest first."""
    return tuple(_cohort(each) for each in facts.completeness)


def island_figures(facts: Facts) -> tuple[AreaFigures, ...]:
    """Give the figures of each island group, in their usual order from the west."""
    return tuple(
        _area(facts, island, (r for r in facts.regions if r.province.island is island))
        for island in Island
    )


def province_figures(facts: Facts) -> tuple[AreaFigures, ...]:
    """Give the figures of each province, in the order of their codes."""
    return tuple(
        _area(facts, province, (r for r in facts.regions if r.province is province))
        for province in facts.provinces
    )


def totals(facts: Facts) -> Totals:
    """Count all regions by what the sources say of them."""
    counts = Counter(facts.status(region) for region in facts.regions)
    return Totals(
        certain=counts[Status.PARTICIPANT],
        ambiguous=counts[Status.AMBIGUOUS],
        not_found=counts[Status.NOT_FOUND],
        official=facts.cohorts[-1].total,
        first_year=facts.cohorts[0].year,
        last_year=facts.cohorts[-1].year,
    )


def to_be_checked(known: Completeness | CohortFigures) -> Text:
    """Say how many names of a cohort are unclear, and how many of these a list of it leaves out."""
    count, elsewhere = known.ambiguous, known.elsewhere
    said = Text(f"{count} perlu diperiksa", f"{count} to be checked")
    if not elsewhere:
        return said
    return Text(
        f"{said.id}, {elsewhere} di antaranya pasti di angkatan lain",
        f"{said.en}, {elsewhere} of them certain in another cohort",
    )


def _cohort(each: Completeness) -> CohortFigures:
    return CohortFigures(
        each.cohort.year,
        each.cohort.official,
        each.certain,
        each.ambiguous,
        each.elsewhere,
        each.unknown,
    )


def _area(facts: Facts, area: Island | Province, regions: Iterable[Region]) -> AreaFigures:
    counts = Counter(facts.status(region) for region in regions)
    return AreaFigures(area, counts.total(), counts[Status.PARTICIPANT], counts[Status.AMBIGUOUS])
