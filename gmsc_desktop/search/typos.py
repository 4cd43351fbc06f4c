"""Typing errors: the names that differ from what was typed by one letter or two.

An error is a letter too many, too few, another in its place, or two neighbours swapped
(optimal string alignment, by rapidfuzz).
"""

from collections.abc import Iterator

from rapidfuzz import process
from rapidfuzz.distance import OSA, Levenshtein

from gmsc_desktop.search.index import Entry, Index, Name
from gmsc_desktop.search.match import Field, Match, Rule, Span
from gmsc_desktop.search.query import Query

_SHORTEST = 4
_SHORTEST_FOR_TWO = 8
_SHORTEST_OTHER_NAME = 7
"""Short nicknames and capitals are one letter away from too many other words."""

Candidate = tuple[Entry, Field, Name]


class Speller:
    """Knows every name of every region, spelled right."""

    def __init__(self, index: Index) -> None:
        self._candidates = [
            (entry, field, name) for entry in index.entries for field, name in _names(entry)
        ]
        self._texts = [name.joined.text for _, _, name in self._candidates]

    def find(self, queries: tuple[Query, ...]) -> tuple[Match, ...]:
        """Give the regions whose names were mistyped, the fewest errors first, each once."""
        best: dict[str, tuple[tuple[object, ...], Match]] = {}
        for query in queries:
            for errors, (entry, field, name) in self._near(query):
                order = (errors, field, *entry.tie)
                known = best.get(entry.region.code)
                if known is None or order < known[0]:
                    match = Match(entry.region, Rule.TYPO, field, name.written, _spans(query, name))
                    best[entry.region.code] = (order, match)
        return tuple(match for _, match in sorted(best.values(), key=lambda each: each[0]))

    def _near(self, query: Query) -> Iterator[tuple[int, Candidate]]:
        typed = query.joined
        if len(typed) < _SHORTEST or query.level:
            return
        found = process.extract(typed, self._texts, scorer=OSA.distance, score_cutoff=2, limit=None)
        for text, errors, at in found:
            candidate = self._candidates[at]
            # Two letters may be missing from what was typed, so the right name's length counts.
            if (errors < 2 or len(text) >= _SHORTEST_FOR_TWO) and candidate[0].fits(query):
                yield int(errors), candidate


def _names(entry: Entry) -> Iterator[tuple[Field, Name]]:
    yield Field.NAME, entry.name
    others = [(Field.ALIAS, alias) for alias in entry.aliases]
    if entry.capital:
        others.append((Field.CAPITAL, entry.capital))
    for field, name in others:
        if len(name.joined.text) >= _SHORTEST_OTHER_NAME:
            yield field, name


def _spans(query: Query, name: Name) -> tuple[Span, ...]:
    """Where letters of the name stand that were typed right."""
    spans: list[Span] = []
    for step in Levenshtein.opcodes(query.joined, name.joined.text):
        if step.tag == "equal":
            start = name.joined.origins[step.dest_start]
            spans.append((start, name.joined.origins[step.dest_end - 1] + 1))
    return tuple(spans)
