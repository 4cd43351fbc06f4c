"""From a query to the regions meant, best first; the order never depends on chance."""

from collections.abc import Iterator

from gmsc_desktop.search.index import Entry, Index, Name
from gmsc_desktop.search.match import Field, Match, Rule, Span
from gmsc_desktop.search.query import Query
from gmsc_desktop.search.text import Folded

_SHORTEST_INSIDE = 2
_SHORTEST_PROVINCE = 3


def everything(index: Index) -> tuple[Match, ...]:
    """Give all regions, by name: what an empty box shows."""
    return tuple(
        Match(entry.region, Rule.EVERYTHING, Field.NAME, entry.name.written, ())
        for entry in index.entries
    )


def find(index: Index, typed: str) -> tuple[Match, ...]:
    """Give the regions that match what was typed, best first; everything for an empty text."""
    if not typed.strip():
        return everything(index)
    return match_regions(index, index.reader.read(typed))


def match_regions(index: Index, queries: tuple[Query, ...]) -> tuple[Match, ...]:
    """Give the regions that match any reading of a query, each by its best rule."""
    found: list[tuple[tuple[object, ...], Match]] = []
    for entry in index.entries:
        matches = [match for query in queries for match in _matches(entry, query)]
        if matches:
            best = min(matches, key=lambda match: (match.rule, match.field))
            found.append(((best.rule, best.field, *entry.tie), best))
    return tuple(match for _, match in sorted(found, key=lambda each: each[0]))


def _matches(entry: Entry, query: Query) -> Iterator[Match]:
    if query.level or not entry.fits(query):
        return
    yield from _in_names(entry, query)
    yield from _in_capital(entry, query)
    yield from _in_areas(entry, query)


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
    spans = _in_words(name, query.words)
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


def _in_words(name: Name, words: tuple[str, ...]) -> tuple[Span, ...]:
    """Find each typed word at the beginning of a word of the name, in any order."""
    starts = _word_starts(name.folded)
    spans: list[Span] = []
    for word in sorted(words, key=len, reverse=True):
        at = next((at for at in starts if name.folded.text.startswith(word, at)), None)
        if at is None:
            return ()
        starts.remove(at)
        spans.extend(_span(name.folded, at, len(word)))
    return tuple(sorted(spans))


def _word_starts(text: Folded) -> list[int]:
    return [at for at in range(len(text.text)) if at == 0 or text.text[at - 1] == " "]


def _in_capital(entry: Entry, query: Query) -> Iterator[Match]:
    capital = entry.capital
    if capital and capital.joined.text == query.joined:
        spans = _span(capital.joined, 0, len(query.joined))
        yield Match(entry.region, Rule.CAPITAL, Field.CAPITAL, capital.written, spans)


def _in_areas(entry: Entry, query: Query) -> Iterator[Match]:
    if len(query.joined) < _SHORTEST_PROVINCE:
        return
    areas = ((Field.PROVINCE, entry.province), (Field.ISLAND, entry.island))
    for field, area in areas:
        spans = _in_words(area, query.words)
        if not spans and area.joined.text.startswith(query.joined):
            spans = _span(area.joined, 0, len(query.joined))
        if spans:
            yield Match(entry.region, Rule.AREA, field, area.written, spans)


def _span(text: Folded, at: int, length: int) -> tuple[Span, ...]:
    """The letters [at, at + length) of a folded text, as they stand in the original."""
    if not length:
        return ()
    return ((text.origins[at], text.origins[at + length - 1] + 1),)
