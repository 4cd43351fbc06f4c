"""Answers questions: by their filters, or by the name that stands beside them.

A name goes before every reading as filters: only words that name nothing are taken for more.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cached_property
from typing import Protocol

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.model import Status
from gmsc_desktop.facts.names import Names
from gmsc_desktop.search.asked import Asked, Sort
from gmsc_desktop.search.asking import AskedReader
from gmsc_desktop.search.filters import Filters, Sieve
from gmsc_desktop.search.found import Found
from gmsc_desktop.search.match import Match, Rule
from gmsc_desktop.search.sections import meant, regions_of
from gmsc_desktop.search.text import joined
from gmsc_desktop.search.typed import Typed
from gmsc_desktop.search.unasked import everything, regions_by_name

_MOST_WORDS = 6
"""No region's name has more: of a long question only such runs of words are looked up."""
_SHORTEST_NAME = 3
"""Letters that may be a region's name though the word may also go on to be ours."""


class NameFinder(Protocol):
    """Finds regions by their names alone, and knows what each filter lets through."""

    @property
    def sieve(self) -> Sieve:
        """What filters regions."""

    def read(self, text: str) -> Typed:
        """Read a text as names."""

    def find_regions(self, typed: Typed) -> tuple[Match, ...]:
        """Give the regions whose names are like it."""

    def find_named(self, typed: Typed) -> tuple[Match, ...]:
        """Give the regions whose whole name it is."""


class Questions:
    """Reads and answers them; what it needs is made at the first question."""

    def __init__(self, facts: Facts, names: Names, finder: NameFinder) -> None:
        self._facts = facts
        self._names = names
        self._finder = finder

    def read(self, text: str) -> Asked | None:
        """Give what a text may ask."""
        return self._reader.read(text)

    def answer(self, typed: Typed, matches: Sequence[Match]) -> Found | None:
        """Answer what is asked; None where `matches`, the whole text's, are the answer."""
        asked = typed.asked
        if asked is None or (not asked.sure and _is_name(asked, typed, matches)):
            return None
        places = tuple(match for match in matches if match.rule is Rule.PLACE)
        named = self._named(asked)
        if named and named[0].rule <= Rule.CAPITAL:
            return self._beside(asked, typed, (*named, *places))
        if _is_name(asked, typed, matches):
            return None
        again = self._reader.corrected(asked) if asked.unread else asked
        if not again.sure and (again.unread or not again.parts) and not _has_area(again):
            return None
        if again.unread and (places or (named and not _has_area(again))):
            return self._beside(asked, typed, (*named, *places))
        again = replace(again, name="")
        within = again.narrow(self._finder.sieve, self._everything)
        often = any(part.least > 1 and not part.negated for part in again.parts)
        whole = again.of_any_status() if again.of_status or often else None
        of_any = whole.narrow(self._finder.sieve, self._everything) if whole else None
        told = self._may_have(again, of_any or ()) if often else self._told(again, within)
        found, _ = Found(typed, within, asked=told, any_status=of_any).under(Filters())
        return found

    def _told(self, asked: Asked, within: tuple[Match, ...]) -> Asked:
        """Add who took part in all of the years of which each is enough."""
        sieve, years = self._finder.sieve, asked.any_years
        regions = tuple(match.region for match in within if years)
        in_all = (each for each in regions if sieve.times(each, years) == len(years))
        return replace(asked, in_all=tuple(in_all))

    def _may_have(self, asked: Asked, sure: tuple[Match, ...]) -> Asked:
        """Add who took part so often only if what is to be checked holds."""
        known = {match.region for match in sure}
        may = asked.of_any_status().narrow(self._finder.sieve, self._everything, surely=False)
        return replace(asked, doubtful=tuple(m.region for m in may if m.region not in known))

    def _named(self, asked: Asked) -> tuple[Match, ...]:
        """Give the regions of the words that may be a name."""
        surely_none = asked.sure_area or len(asked.name) < _SHORTEST_NAME
        if surely_none and not asked.unread:
            return ()
        typed = self._finder.read(asked.name)
        # Of an area that may be a region's name too, only that name counts.
        may_be = asked.unread or self._finder.find_named(typed)
        found = self._finder.find_regions(typed) if may_be else ()
        return found or self._named_within(asked)

    def _named_within(self, asked: Asked) -> tuple[Match, ...]:
        """Give the regions whose whole name stands among words that are not understood."""
        if not asked.unread:
            return ()
        names = (each for each in _runs(asked.name.split()) if len(each) >= _SHORTEST_NAME)
        found = (self._finder.find_named(self._finder.read(each)) for each in names)
        return next(filter(None, found), ())

    def _beside(self, asked: Asked, typed: Typed, named: tuple[Match, ...]) -> Found:
        """Answer by a name: the filters put first what they fit.

        They narrow only whole areas and, where a region bears the name, places of that name.
        """
        asked = asked.naming()
        fitting = {match.region.code for match in asked.narrow(self._finder.sieve, named)}
        borne = meant(named) is not named
        kept = (
            match
            for match in named
            if match.region.code in fitting
            or not (match.rule is Rule.AREA or (borne and match.place))
        )
        order = sorted(kept, key=lambda match: (match.rule, match.region.code not in fitting))
        told = regions_of(meant(tuple(order)))
        fit = tuple(region for region in told if region.code in fitting)
        return Found(typed, tuple(order), asked=replace(asked, named=told, fitting=fit))

    @cached_property
    def _reader(self) -> AskedReader:
        others = self._names.provinces
        provinces = {
            each.code: (each.name, *others.get(each.code, ())) for each in self._facts.provinces
        }
        return AskedReader(provinces, [cohort.year for cohort in self._facts.cohorts])

    @cached_property
    def _everything(self) -> tuple[Match, ...]:
        """All regions, participants first, as the search puts equals."""
        regions = regions_by_name(self._facts)
        status = self._facts.status
        return everything(sorted(regions, key=lambda each: status(each) is not Status.PARTICIPANT))


def _runs(words: Sequence[str]) -> Iterator[str]:
    """Give the runs of words that may be a name, the longest first, but for all of them."""
    for length in range(min(len(words) - 1, _MOST_WORDS), 0, -1):
        for start in range(len(words) - length + 1):
            yield " ".join(words[start : start + length])


def _has_area(asked: Asked) -> bool:
    return any(part.sort is Sort.AREA for part in asked.parts)


def _is_name(asked: Asked, typed: Typed, matches: Sequence[Match]) -> bool:
    """Say whether the whole text is a name, or leads to one without any filter."""
    if asked.unread:
        return not asked.sure and any(each.rule is not Rule.INSIDE for each in matches)
    whole = joined(typed.text)
    return any(
        each.rule <= Rule.CAPITAL or (each.place and joined(each.text) == whole) for each in matches
    )
