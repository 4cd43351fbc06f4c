"""Regions through the kecamatan, desa and kelurahan in which people live."""

from collections.abc import Iterable, Iterator

from gmsc_desktop.facts.places import Level, Place, Places
from gmsc_desktop.search.index import Entry, Index
from gmsc_desktop.search.match import Field, Match, Rule
from gmsc_desktop.search.query import Query
from gmsc_desktop.search.text import Span, fold

_SHORTEST_EXACT = 2
_SHORTEST_PART = 4
_MOST = 100


class PlaceFinder:
    """Finds places for readings of a text."""

    def __init__(self, places: Places, index: Index) -> None:
        self._places = places
        self._entries = {entry.region.code: entry for entry in index.entries}

    def find(self, queries: Iterable[Query]) -> tuple[Match, ...]:
        """Give the matches, each place once, in their order."""
        found: dict[int, Match] = {}
        for query in queries:
            for match in self._match(query):
                if match.place:
                    found.setdefault(match.place.number, match)
        return tuple(sorted(found.values(), key=self._order))

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
