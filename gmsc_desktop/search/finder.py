"""The whole search: regions by their names, and through the places in which people live."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.model import Region
from gmsc_desktop.facts.places import Places
from gmsc_desktop.search.best import Best
from gmsc_desktop.search.filters import Sieve
from gmsc_desktop.search.found import Found
from gmsc_desktop.search.match import Field, Match, Rule, by_rule, merged
from gmsc_desktop.search.query import Query, Way
from gmsc_desktop.search.text import joined
from gmsc_desktop.search.typed import Typed
from gmsc_desktop.search.unasked import everything, regions_by_name

# An empty box, which the first paint shows, needs none of these: each is imported where it is made.
if TYPE_CHECKING:
    from gmsc_desktop.facts.names import Names
    from gmsc_desktop.search.codes import Codes
    from gmsc_desktop.search.index import Entry, Index, Name
    from gmsc_desktop.search.other_names import OtherNames
    from gmsc_desktop.search.other_ways import OtherWays
    from gmsc_desktop.search.place_finder import PlaceFinder
    from gmsc_desktop.search.questions import Questions
    from gmsc_desktop.search.typos import Speller

_MOST_ALIKE = 3


class Finder:
    """Finds regions and places; what a query needs is made, and opened, at the first query."""

    def __init__(self, facts: Facts, places: Places, names: Path | None = None) -> None:
        """`names` is the folder with the names and codes by which others know regions."""
        self._facts = facts
        self._places = places
        self._names_folder = names

    def read(self, text: str) -> Typed:
        """Read what was typed, for all that is to be found by it."""
        if not text.strip():
            return Typed(text)
        return Typed(text, self._index.reader.read(text), self._ways)

    def read_question(self, text: str) -> Typed:
        """Read what was typed, and what it asks if it is a question."""
        typed = self.read(text)
        if typed.blank or typed.is_list:
            return typed
        asked = self._questions.read(text)
        return replace(typed, asked=asked) if asked else typed

    def find(self, text: str) -> Found:
        """Give all that is found for a text."""
        typed = self.read_question(text)
        return self.answer(typed, self.find_regions(typed), self.find_places(typed))

    def answer(
        self, typed: Typed, regions: tuple[Match, ...], places: tuple[Match, ...] = ()
    ) -> Found:
        """Put both kinds of matches in one order, or say what is near where there are none.

        A question is answered by its filters, unless it is a name as it stands.
        """
        matches = merged(regions, places)
        answer = self._questions.answer(typed, matches) if typed.asked else None
        if answer:
            return answer
        return Found(typed, matches, () if matches or typed.is_list else self.nearest(typed))

    def find_regions(self, typed: Typed) -> tuple[Match, ...]:
        """Give the matches by the regions' own names alone, without opening the places."""
        if typed.blank:
            return everything(regions_by_name(self._facts))
        return tuple(self._coded(typed.text)) or self._regions(typed)

    def find_places(self, typed: Typed) -> tuple[Match, ...]:
        """Give the matches through kecamatan, desa and kelurahan, each place once."""
        queries = () if self._are_area(typed.readings) else typed.readings
        found = self._place_finder.find(queries)
        asked = typed.asked
        if found or asked is None or not (asked.sure and asked.unread):
            return found
        return self._place_finder.find(self.read(asked.name).readings)

    def place_counts(self) -> tuple[int, int]:
        """Say how many kecamatan lead to their region, and how many desa and kelurahan."""
        return self._places.counts()

    def find_named(self, typed: Typed, *, any_kind: bool = False) -> tuple[Match, ...]:
        """Give the regions whose whole name, alias or capital was written, each once.

        Quick, for lists: nothing is searched. `any_kind` overlooks a wrong "kota" or "kab.".
        """
        return (
            tuple(self._coded(typed.text))
            or self._bearing(typed.readings, any_kind)
            or self._bearing(typed.others, any_kind)
        )

    def _bearing(self, queries: tuple[Query, ...], any_kind: bool) -> tuple[Match, ...]:
        """Give the regions whose whole name stands in these readings, the surest ways first."""
        best: Best[Match] = Best()
        for query in queries:
            if not query.names_region:
                continue
            wanted = replace(query, kind=None) if any_kind else query
            for entry, field, name in self._named.get(wanted.joined, ()):
                if entry.fits(wanted):
                    spans = ((0, len(name.written)),)
                    match = self._by_way(
                        Match(entry.region, Rule.EXACT, field, name.written, spans), query
                    )
                    best.offer(entry.region.code, (match.doubted, field, *entry.tie), match)
            for match in self._formerly(query):
                best.offer(match.region.code, (match.doubted, Field.FORMER), match)
        found = best.in_order()
        # A doubtful way counts for nothing where a sure one leads.
        sure = tuple(match for match in found if not match.doubted)
        return sure or found

    def nearest(self, typed: Typed) -> tuple[Region, ...]:
        """Give up to three regions whose names are like what was typed, though none bears it."""
        return self._speller.nearest(typed.readings, _MOST_ALIKE)

    @property
    def province_names(self) -> frozenset[str]:
        """Every name of a province or island, folded and without spaces."""
        return self._index.area_names

    @property
    def codes(self) -> "Codes":
        """The codes of regions, Kemendagri's and BPS's."""
        return self._known.codes

    def provinces_of(self, typed: Typed) -> tuple[str, ...]:
        """Give the joined names of the province that a text names, and of those once within it."""
        readings = (*typed.readings, *typed.others)
        names = dict.fromkeys(each.joined for each in readings if not each.narrows)
        own = [self._province_by_name[each] for each in names if each in self._province_by_name]
        return tuple(each for province in own for each in self._known.with_parts(province))

    def names_area(self, typed: Typed) -> bool:
        """Say whether a province or island was written, with or without its word."""
        return self._are_area((*typed.readings, *typed.others))

    def _are_area(self, queries: tuple[Query, ...]) -> bool:
        """Say whether a whole province or island was written: then its regions are meant."""
        plain = (query for query in queries if not query.narrows)
        return any(query.joined in self._index.area_names for query in plain)

    def _regions(self, typed: Typed) -> tuple[Match, ...]:
        from gmsc_desktop.search.matcher import area_first, match_regions

        queries = typed.readings
        matches = match_regions(self._index, queries)
        if self._are_area(queries):
            return area_first(matches)
        if matches and matches[0].rule < Rule.CAPITAL:
            return self._after_former(queries, matches)
        return self._in_other_ways(typed) or self._mistyped(queries, matches)

    def _after_former(
        self, queries: tuple[Query, ...], matches: tuple[Match, ...]
    ) -> tuple[Match, ...]:
        """Put what became of a region of just this name before names that only go on after it."""
        if matches[0].rule is Rule.EXACT:
            return matches
        former = {match.region.code: match for each in queries for match in self._formerly(each)}
        return (*former.values(), *(each for each in matches if each.region.code not in former))

    def _in_other_ways(self, typed: Typed) -> tuple[Match, ...]:
        """Give what is found once English, shortened or joined words are read as such."""
        from gmsc_desktop.search.matcher import area_first, match_regions

        others = typed.others
        if self._are_area(others):
            plain = tuple(each for each in others if not each.narrows)
            return area_first(match_regions(self._index, plain))
        named = self._bearing((*typed.readings, *others), any_kind=False)
        # Who wrote a capital is answered with it, beside what else has these letters.
        bearing = [match for match in named if match.field is not Field.CAPITAL]
        known = {match.region.code for match in bearing}
        # What is only begun is not looked for in provinces that were not said.
        begun = match_regions(self._index, tuple(each for each in others if not each.said_province))
        more = (each for each in begun if each.rule < Rule.CAPITAL)
        return (*bearing, *(each for each in more if each.region.code not in known))

    def _mistyped(
        self, queries: tuple[Query, ...], matches: tuple[Match, ...]
    ) -> tuple[Match, ...]:
        known = {match.region.code for match in matches if match.rule < Rule.TYPO}
        mistyped = [each for each in self._speller.find(queries) if each.region.code not in known]
        again = {match.region.code for match in mistyped}
        kept = [match for match in matches if match.region.code not in again]
        return tuple(sorted((*kept, *mistyped), key=by_rule))

    def _coded(self, typed: str) -> Iterator[Match]:
        for region in self.codes.regions(typed):
            code = typed.strip()
            yield Match(region, Rule.EXACT, Field.CODE, code, ((0, len(code)),))

    def _formerly(self, query: Query) -> Iterator[Match]:
        """Give what became of a region of this kind and name, where none bears it today."""
        if query.kind is None or self._index.reader.is_region(query.kind, query.joined):
            return
        for former, region in self._known.formerly(query.kind, query.joined):
            text = f"{former.kind.value} {former.name}"
            spans = ((0, len(text)),)
            yield Match(region, Rule.EXACT, Field.FORMER, text, spans, way=query.way, former=former)

    def _by_way(self, match: Match, query: Query) -> Match:
        """Say by which way a match was read; a province that it lay in once is no other."""
        if query.way is Way.PLAIN:
            return match
        said = self._written[query.said_province]
        if self._known.was_in(match.region, query.said_province):
            return replace(match, way=query.way, once_province=said)
        return replace(match, way=query.way, said_province=said)

    @cached_property
    def names(self) -> "Names":
        """The names and codes by which others know regions and provinces."""
        # Late, for the first paint does not need it.
        from gmsc_desktop.facts.names import Names
        from gmsc_desktop.facts.names_reader import read_names

        return read_names(self._names_folder) if self._names_folder else Names()

    @cached_property
    def sieve(self) -> Sieve:
        """What filters the regions, for whoever does."""
        return Sieve(self._facts)

    @cached_property
    def _ways(self) -> "OtherWays":
        from gmsc_desktop.search.other_ways import OtherWays

        return OtherWays(self._index.reader)

    @cached_property
    def _known(self) -> "OtherNames":
        from gmsc_desktop.search.other_names import OtherNames

        return OtherNames(self._facts, self.names)

    @cached_property
    def _written(self) -> Mapping[str, str]:
        """Each province as it is written, by its joined name; nothing for nothing."""
        names = (each.name for each in self._facts.provinces)
        return {"": ""} | {joined(name): name for name in names}

    @cached_property
    def _province_by_name(self) -> Mapping[str, str]:
        """Each province's joined name by all its names, folded and joined."""
        others = {other: name.joined.text for other, name in self._index.other_areas.items()}
        own = (joined(each.name) for each in self._facts.provinces)
        return {each: each for each in own} | others

    @cached_property
    def _index(self) -> "Index":
        from gmsc_desktop.search.index import build_index

        return build_index(self._facts, self.names)

    @cached_property
    def _place_finder(self) -> "PlaceFinder":
        from gmsc_desktop.search.place_finder import PlaceFinder

        return PlaceFinder(self._places, self._index)

    @cached_property
    def _questions(self) -> "Questions":
        # Late, for the first paint does not need it.
        from gmsc_desktop.search.questions import Questions

        return Questions(self._facts, self.names, self)

    @cached_property
    def _speller(self) -> "Speller":
        # Late, for the first paint does not need it.
        from gmsc_desktop.search.typos import Speller

        return Speller(self._index)

    @cached_property
    def _named(self) -> "dict[str, list[tuple[Entry, Field, Name]]]":
        from gmsc_desktop.search.index import by_joined_name

        return by_joined_name(self._index)
