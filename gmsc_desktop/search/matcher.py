"""From a query to the regions meant, best first; the order never depends on chance."""

from collections.abc import Iterable, Iterator, Mapping

from gmsc_desktop.search.best import Best
from gmsc_desktop.search.index import Entry, Index, Name
from gmsc_desktop.search.match import Field, Match, Rule
from gmsc_desktop.search.query import Query
from gmsc_desktop.search.text import Folded, Span

AreaHits = Mapping[str, tuple[Span, ...]]
"""Provinces and islands that a query names, with the letters that matched."""

_SHORTEST_INSIDE = 2
_SHORTEST_PROVINCE = 3


def match_regions(index: Index, queries: tuple[Query, ...]) -> tuple[Match, ...]:
    """Give the regions that match any reading of a query, each by its best rule."""
    best: Best[Match] = Best()
    for query in queries:
        areas = _areas_hit(index, query)
        for entry in _candidates(index, query, areas):
            for match in _matches(entry, query, areas):
                order = (match.rule, match.field, _goes_on(match, query), *entry.tie)
                best.offer(entry.region.code, order, match)
    return best.in_order()


def area_first(matches: Iterable[Match]) -> tuple[Match, ...]:
    """Put an area's own regions before names whose first word goes on after it.

    Who writes `bali` means Bali; Balikpapan merely begins so. Letters inside names do not count.
    """
    ordered = sorted(
        (match for match in matches if match.rule is not Rule.INSIDE), key=_word_goes_on
    )
    return tuple(ordered)


def _word_goes_on(match: Match) -> bool:
    end = match.spans[-1][1] if match.spans else len(match.text)
    return match.rule is Rule.PREFIX and match.text[end : end + 1].isalpha()


def _goes_on(match: Match, query: Query) -> bool:
    """Say whether the name has more letters than were typed: "barat sumba" is all of one."""
    return match.rule is Rule.WORDS and len(match.text.replace(" ", "")) > len(query.joined)


def _candidates(index: Index, query: Query, areas: AreaHits) -> Iterator[Entry]:
    """Give the entries worth a closer look; this cheap test spares most of them."""
    if query.level:
        return
    beginning = f"\n{query.joined}"
    word = max(query.beginnings, key=len, default="")
    inside = query.joined if len(query.joined) >= _SHORTEST_INSIDE else beginning
    # What has neither is also without its beginning.
    words = all(each in index.letters for each in query.beginnings)
    if not areas and not words and inside not in index.letters:
        return
    for entry in index.entries:
        if (
            beginning in entry.beginnings
            or word in entry.name.spaced
            or inside in entry.name.joined.text
            or (areas and (entry.province.written in areas or entry.island.written in areas))
        ):
            yield entry


def _areas_hit(index: Index, query: Query) -> AreaHits:
    """Try the provinces and islands once for all their regions."""
    if len(query.joined) < _SHORTEST_PROVINCE:
        return {}
    other = index.other_areas.get(query.joined)
    if other:
        return {other.written: _in_area(other, query)}
    word = max(query.beginnings, key=len)
    if word not in index.area_letters and f"\n{query.joined}" not in index.area_letters:
        return {}
    whole = query.joined in index.area_names
    areas = [area for area in index.areas if not whole or area.joined.text == query.joined]
    hits = {area.written: _in_area(area, query) for area in areas}
    return {written: spans for written, spans in hits.items() if spans}


def _matches(entry: Entry, query: Query, areas: AreaHits) -> Iterator[Match]:
    if not entry.fits(query):
        return
    if query.names_region:
        yield from _in_names(entry, query)
        yield from _in_whole(entry, query)
    for field, area in ((Field.PROVINCE, entry.province), (Field.ISLAND, entry.island)):
        if area.written in areas:
            spans = areas[area.written]
            yield Match(entry.region, Rule.AREA, field, area.written, spans)


def _in_names(entry: Entry, query: Query) -> Iterator[Match]:
    hit = _in_name(entry.name, query)
    if hit:
        yield Match(entry.region, hit[0], Field.NAME, entry.name.written, hit[1])
    for alias in entry.aliases:
        hit = _in_alias(alias, query)
        if hit:
            yield Match(entry.region, hit[0], Field.ALIAS, alias.written, hit[1])


def _in_name(name: Name, query: Query) -> tuple[Rule, tuple[Span, ...]] | None:
    joined = query.joined
    if name.joined.text.startswith(joined):
        rule = Rule.EXACT if name.joined.text == joined else Rule.PREFIX
        return rule, _span(name.joined, 0, len(joined))
    spans = _in_words(name, query)
    if spans:
        return Rule.WORDS, spans
    at = name.joined.text.find(joined)
    if at > 0 and len(joined) >= _SHORTEST_INSIDE:
        return Rule.INSIDE, _span(name.joined, at, len(joined))
    return None


def _in_alias(alias: Name, query: Query) -> tuple[Rule, tuple[Span, ...]] | None:
    joined = query.joined
    if not joined or not alias.joined.text.startswith(joined):
        return None
    rule = Rule.EXACT if alias.joined.text == joined else Rule.PREFIX
    return rule, _span(alias.joined, 0, len(joined))


def _in_words(name: Name, query: Query) -> tuple[Span, ...]:
    """Find each typed word at the beginning of a word of the name, in any order."""
    if not all(beginning in name.spaced for beginning in query.beginnings):
        return ()
    taken: set[int] = set()
    spans: list[Span] = []
    for beginning in sorted(query.beginnings, key=len, reverse=True):
        at = name.spaced.find(beginning)
        while at in taken:
            at = name.spaced.find(beginning, at + 1)
        if at < 0:
            return ()
        taken.add(at)
        spans.extend(_span(name.folded, at, len(beginning) - 1))
    return tuple(sorted(spans))


def _in_whole(entry: Entry, query: Query) -> Iterator[Match]:
    """Match what only its whole name finds: `nusa` is no beginning of Nusantara."""
    for field, rule, names in (
        (Field.CAPITAL, Rule.CAPITAL, entry.capitals),
        (Field.SITE, Rule.EXACT, entry.sites),
    ):
        for name in names:
            if name.joined.text == query.joined:
                spans = _span(name.joined, 0, len(query.joined))
                yield Match(entry.region, rule, field, name.written, spans)


def _in_area(area: Name, query: Query) -> tuple[Span, ...]:
    spans = _in_words(area, query)
    if not spans and area.joined.text.startswith(query.joined):
        spans = _span(area.joined, 0, len(query.joined))
    return spans


def _span(text: Folded, at: int, length: int) -> tuple[Span, ...]:
    """The letters [at, at + length) of a folded text, as they stand in the original."""
    if not length:
        return ()
    return ((text.origins[at], text.origins[at + length - 1] + 1),)
