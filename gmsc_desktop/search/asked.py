"""A question: the filters that a text means, each with the words that say so."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from enum import Enum

from gmsc_desktop.facts.model import Region, Status
from gmsc_desktop.search.filters import Filters, Sieve
from gmsc_desktop.search.match import Match
from gmsc_desktop.search.text import Span


class Sort(Enum):
    """What a part narrows to."""

    STATUS = "status"
    KIND = "kind"
    AREA = "area"
    """A province or an island."""
    YEARS = "years"
    PILLAR = "pillar"


_IN_NAMES = (Sort.KIND, Sort.AREA)


@dataclass(frozen=True, slots=True)
class Part:
    """A filter of a question: any of its choices lets a region through, or none if negated.

    Of cohorts it may ask for more than one: then at least so many are to be certain.
    """

    sort: Sort
    choices: tuple[Filters, ...]
    words: tuple[int, ...] = field(compare=False)
    """Which words of the text say so, counted from its beginning."""
    negated: bool = False
    least: int = 1

    @property
    def years(self) -> tuple[int, ...]:
        """The cohorts that are meant, oldest first."""
        return tuple(sorted(year for each in self.choices for year in each.years))


@dataclass(frozen=True, slots=True)
class Asked:
    """What was understood of a text, and what not.

    Parts of one sort add up ("jabar dan banten"), parts of different sorts narrow together.
    """

    text: str
    parts: tuple[Part, ...] = ()
    name: str = ""
    """The words that name something; then the filters beside it hide nothing of that name."""
    unread: tuple[str, ...] = ()
    """The words that were neither understood nor found as a name."""
    spans: tuple[Span, ...] = field(default=(), repr=False)
    """Where each word of the text stands."""
    joints: frozenset[int] = field(default=frozenset(), repr=False)
    """The words that only join two others, such as "dan"."""
    sure_area: bool = field(default=False, repr=False)
    """Whether an area is surely one ("di Jambi"), and no name of a region."""
    nearest: bool = field(default=False, repr=False)
    """Whether it asks who is near what it names."""
    doubtful: tuple[Region, ...] = field(default=(), repr=False, compare=False)
    """Those that took part so often only if what is to be checked holds."""
    in_all: tuple[Region, ...] = field(default=(), repr=False, compare=False)
    """Where several years are asked for, each of them enough: those that took part in all."""
    named: tuple[Region, ...] = field(default=(), repr=False, compare=False)
    """Those that were found by the name."""
    fitting: tuple[Region, ...] = field(default=(), repr=False, compare=False)
    """Those of them that the filters beside the name let through."""

    def narrow(
        self, sieve: Sieve, matches: Iterable[Match], *, surely: bool = True
    ) -> tuple[Match, ...]:
        """Keep the matches of the regions that are meant, in their order.

        Else than `surely` what is to be checked counts for having taken part so often.
        """
        left = tuple(matches)
        for wanted in self._together():
            passing = _passing(sieve, left, wanted, surely=surely)
            left = tuple(match for match in left if match.region.code in passing)
        unwanted = _passing(sieve, left, [part for part in self.parts if part.negated])
        return tuple(match for match in left if match.region.code not in unwanted)

    def _together(self) -> Iterable[list[Part]]:
        """Give the parts of each sort; how often somebody took part is one of its own."""
        groups: dict[tuple[Sort, bool], list[Part]] = {}
        for part in self.parts:
            if not part.negated:
                groups.setdefault((part.sort, part.least > 1), []).append(part)
        return groups.values()

    @property
    def any_years(self) -> frozenset[int]:
        """The several years of which each is enough, one beside the other; of ranges none."""
        parts = [p for p in self.parts if p.sort is Sort.YEARS and not p.negated]
        single = all(part.least == len(part.years) == 1 for part in parts)
        return frozenset(p.years[0] for p in parts) if single and len(parts) > 1 else frozenset()

    @property
    def of_status(self) -> tuple[Part, ...]:
        """What it says of the status, where that narrows: beside a name nothing does."""
        return () if self.name else tuple(each for each in self.parts if each.sort is Sort.STATUS)

    @property
    def status(self) -> Status | None:
        """The one status that is asked for."""
        wanted = [each for part in self.of_status if not part.negated for each in part.choices]
        return wanted[0].status if len(wanted) == len(self.of_status) == 1 else None

    def of_any_status(self) -> "Asked":
        """Ask the same, whatever the status."""
        return replace(self, parts=tuple(p for p in self.parts if p.sort is not Sort.STATUS))

    def without(self, *parts: Part) -> str:
        """Give the text that asks the same but for these parts."""
        dropped: set[int] = set()
        for part in parts:
            ends = min(part.words) - 1, max(part.words) + 1
            joint = next((at for at in ends if at in self.joints), None)
            dropped.update(part.words, () if joint is None else (joint,))
        text, last = "", -1
        for at, (start, end) in enumerate(self.spans):
            if at not in dropped:
                # Between neighbours stays what stood there: a dash makes two years a range.
                gap = self.text[self.spans[last][1] : start] if last == at - 1 >= 0 else " "
                text, last = f"{text}{gap if text else ''}{self.text[start:end]}", at
        return text

    @property
    def sure(self) -> bool:
        """Whether it asks for what stands in no name: a cohort, a status, a pillar."""
        return any(part.sort not in _IN_NAMES for part in self.parts)

    def naming(self) -> "Asked":
        """Take area and kind as words of the name, not as filters."""
        kept = tuple(part for part in self.parts if part.sort not in _IN_NAMES)
        return replace(self, parts=kept, unread=())


def parts_of(filters: Filters) -> tuple[Part, ...]:
    """Give what was chosen by hand as parts like those of a question."""
    years = (frozenset({year}) for year in sorted(filters.years))
    chosen = (
        (Sort.STATUS, Filters(status=filters.status)),
        (Sort.KIND, Filters(kind=filters.kind)),
        (Sort.AREA, Filters(island=filters.island)),
        (Sort.AREA, Filters(province=filters.province)),
        *((Sort.YEARS, Filters(years=each)) for each in years),
        (Sort.PILLAR, Filters(pillar=filters.pillar)),
    )
    return tuple(Part(sort, (choice,), ()) for sort, choice in chosen if choice.active)


def lifted(filters: Filters, part: Part) -> Filters:
    """Give what is left of what was chosen by hand without a part of it."""
    (gone,) = part.choices
    return Filters(
        None if gone.status else filters.status,
        filters.years - gone.years,
        None if gone.island else filters.island,
        None if gone.province else filters.province,
        None if gone.kind else filters.kind,
        None if gone.pillar is not None else filters.pillar,
    )


def _passing(
    sieve: Sieve, matches: tuple[Match, ...], parts: list[Part], *, surely: bool = True
) -> frozenset[str]:
    """Give the codes of the regions that any choice of these parts lets through."""
    choices = (choice for part in parts if part.least == 1 for choice in part.choices)
    repeated = [part for part in parts if part.least > 1]
    return frozenset(
        match.region.code for choice in choices for match in sieve.narrow(matches, choice)
    ) | frozenset(
        match.region.code
        for part in repeated
        for match in matches
        if sieve.times(match.region, part.years, surely=surely) >= part.least
    )
