"""The whole search: regions by their names, and through the places in which people live."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.model import Region
from gmsc_desktop.facts.places import Level, Place, Places
from gmsc_desktop.search.index import Entry, Index, Name, build_index, regions_by_name
from gmsc_desktop.search.match import Field, Match, Rule, Span
from gmsc_desktop.search.matcher import everything, match_regions
from gmsc_desktop.search.query import Query
from gmsc_desktop.search.text import fold

if TYPE_CHECKING:
    from gmsc_desktop.search.typos import Speller

_SHORTEST_EXACT = 2
_SHORTEST_PART = 4
_MOST = 100
_MOST_ALIKE = 3


class Finder:
    """Finds regions and places; what a query needs is made, and opened, at the first query."""

    def __init__(self, facts: Facts, places: Places) -> None:
        self._facts = facts
        self._places = places

    def find(self, typed: str) -> tuple[Match, ...]:
        """Give all matches, best first; a region may come again through its places."""
        return self.merged(self.find_regions(typed), self.find_places(typed))

    def find_regions(self, typed: str) -> tuple[Match, ...]:
        """Give the matches by the regions' own names alone, without opening the places."""
        if not typed.strip():
            return everything(regions_by_name(self._facts))
        return self._regions(self._index.reader.read(typed))

    def find_places(self, typed: str) -> tuple[Match, ...]:
        """Give the matches through kecamatan, desa and kelurahan, each place once."""
        found: dict[int, Match] = {}
        queries = self._index.reader.read(typed)
        for query in () if self._are_area(queries) else queries:
            for match in self._match(query):
                if match.place:
                    found.setdefault(match.place.number, match)
        return tuple(sorted(found.values(), key=self._order))

    def place_counts(self) -> Mapping[Level, int]:
        """Say how many kecamatan, desa and kelurahan lead to their region."""
        return self._places.counts()

    def find_named(self, typed: str, *, any_kind: bool = False) -> tuple[Match, ...]:
        """Give the regions whose whole name, alias or capital was written, each once.

        Quick, for lists: nothing is searched. `any_kind` overlooks a wrong "kota" or "kab.".
        """
        found: dict[str, tuple[tuple[object, ...], Match]] = {}
        for query in self._index.reader.read(typed):
            wanted = replace(query, kind=None) if any_kind else query
            for entry, field, name in self._named.get(wanted.joined, ()):
                order = (field, *entry.tie)
                known = found.get(entry.region.code)
                if entry.fits(wanted) and query.names_region and (not known or order < known[0]):
                    spans = ((0, len(name.written)),)
                    match = Match(entry.region, Rule.EXACT, field, name.written, spans)
                    found[entry.region.code] = order, match
        return tuple(match for _, match in sorted(found.values(), key=lambda each: each[0]))

    def nearest(self, typed: str) -> tuple[Region, ...]:
        """Give up to three regions whose names are like what was typed, though none bears it."""
        return self._speller.nearest(self._index.reader.read(typed), _MOST_ALIKE)

    def names_area(self, typed: str) -> bool:
        """Say whether a province or island was written, with or without its word."""
        areas = self._index.area_names
        return any(query.joined in areas for query in self._index.reader.read(typed))

    def merged(self, regions: tuple[Match, ...], places: tuple[Match, ...]) -> tuple[Match, ...]:
        """Put both kinds of matches in one order."""
        return tuple(sorted((*regions, *places), key=_by_rule))

    def _are_area(self, queries: tuple[Query, ...]) -> bool:
        """Say whether a whole province or island was written: then its regions are meant."""
        plain = (query for query in queries if not query.narrows)
        return any(query.joined in self._index.area_names for query in plain)

    def _regions(self, queries: tuple[Query, ...]) -> tuple[Match, ...]:
        matches = match_regions(self._index, queries)
        if self._are_area(queries):
            return tuple(match for match in matches if match.rule is not Rule.INSIDE)
        if matches and matches[0].rule < Rule.CAPITAL:
            return matches
        known = {match.region.code for match in matches if match.rule < Rule.TYPO}
        mistyped = [each for each in self._speller.find(queries) if each.region.code not in known]
        again = {match.region.code for match in mistyped}
        kept = [match for match in matches if match.region.code not in again]
        return tuple(sorted((*kept, *mistyped), key=_by_rule))

    @cached_property
    def _index(self) -> Index:
        return build_index(self._facts)

    @cached_property
    def _entries(self) -> Mapping[str, Entry]:
        return {entry.region.code: entry for entry in self._index.entries}

    @cached_property
    def _speller(self) -> "Speller":
        # Late, for the first paint does not need it.
        from gmsc_desktop.search.typos import Speller

        return Speller(self._index)

    @cached_property
    def _named(self) -> dict[str, list[tuple[Entry, Field, Name]]]:
        named: dict[str, list[tuple[Entry, Field, Name]]] = {}
        for entry in self._index.entries:
            for field, name in entry.names:
                named.setdefault(name.joined.text, []).append((entry, field, name))
        return named

    def _match(self, query: Query) -> Iterator[Match]:
        if len(query.joined) < _SHORTEST_EXACT or query.area:
            return
        yield from self._fitting(query, Rule.PLACE, self._places.named(query.joined))
        # Who typed "kota" or "kab." wants a region, not villages that begin like it.
        if query.kind is None and len(query.joined) >= _SHORTEST_PART:
            parts = self._places.beginning(query.joined, _MOST)
            yield from self._fitting(query, Rule.PLACE_PART, parts)
            words = self._places.with_words(query.words, _MOST)
            yield from self._fitting(query, Rule.PLACE_PART, words)

    def _fitting(self, query: Query, rule: Rule, places: tuple[Place, ...]) -> Iterator[Match]:
        for place in places:
            if self._entries[place.region.code].fits(query) and query.takes_level(place.level):
                spans = _spans(place.name, query)
                yield Match(place.region, rule, Field.PLACE, place.name, spans, place)

    def _order(self, match: Match) -> tuple[object, ...]:
        place = match.place
        below = place is not None and place.level is not Level.KECAMATAN
        entry: Entry = self._entries[match.region.code]
        district = place.district if place else ""
        return match.rule, below, *entry.tie, district, match.text


def _by_rule(match: Match) -> int:
    return match.rule


def _spans(name: str, query: Query) -> tuple[Span, ...]:
    """Where the typed words stand in a place's name: as a whole, or each at a word's start."""
    folded = fold(name)
    joined = folded.without_spaces()
    if joined.text.startswith(query.joined):
        return ((joined.origins[0], joined.origins[len(query.joined) - 1] + 1),)
    spans: list[Span] = []
    for word in query.words:
        at = f" {folded.text}".find(f" {word}")
        if at >= 0:
            spans.append((folded.origins[at], folded.origins[at + len(word) - 1] + 1))
    return tuple(sorted(set(spans)))
