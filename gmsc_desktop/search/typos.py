"""Typing errors: the names that differ from what was typed by one letter or two.

An error is a letter too many, too few, another in its place, or two neighbours swapped
(the distance of Damerau and Levenshtein, by rapidfuzz).
"""

from collections.abc import Iterator

from rapidfuzz import process
from rapidfuzz.distance import OSA, DamerauLevenshtein, Levenshtein

from gmsc_desktop.facts.model import Region
from gmsc_desktop.search.best import Best
from gmsc_desktop.search.index import Entry, Index, Name
from gmsc_desktop.search.match import Field, Match, Rule
from gmsc_desktop.search.query import Query
from gmsc_desktop.search.text import Span, folded

_MOST_ERRORS = 2
_SHORTEST = 4
_SHORTEST_FOR_TWO = 8
_SHORTEST_ALIKE = 5
_LETTERS_FOR_AN_ERROR = 4
_SHORTEST_OTHER_NAME = 7
"""Short nicknames and capitals are one letter away from too many other words."""
_ONE_ERROR = (Field.CAPITAL, Field.SITE)
"""Two letters make a town another town that people know: Singaparna becomes Singapura."""

Candidate = tuple[Entry, Field, Name]


class Speller:
    """Knows every name of every region, spelled right."""

    def __init__(self, index: Index) -> None:
        self._by_length: dict[int, tuple[list[Candidate], list[str]]] = {}
        for entry in index.entries:
            for candidate, text in _spellings(entry):
                # Only names about as long as what was typed can be two letters away from it.
                for length in range(len(text) - _MOST_ERRORS, len(text) + _MOST_ERRORS + 1):
                    candidates, texts = self._by_length.setdefault(length, ([], []))
                    candidates.append(candidate)
                    texts.append(text)

    def find(self, queries: tuple[Query, ...]) -> tuple[Match, ...]:
        """Give the regions whose names were mistyped, the fewest errors first, each once."""
        best: dict[str, tuple[tuple[object, ...], Match]] = {}
        for query in queries:
            for errors, (entry, field, name) in self._near(query):
                order = (errors, field, *entry.tie)
                known = best.get(entry.region.code)
                if known is None or order < known[0]:
                    spans = _spans(query, name)
                    match = Match(
                        entry.region, Rule.TYPO, field, name.written, spans, errors=errors
                    )
                    best[entry.region.code] = (order, match)
        return tuple(match for _, match in sorted(best.values(), key=lambda each: each[0]))

    def nearest(self, queries: tuple[Query, ...], most: int) -> tuple[Region, ...]:
        """Give the regions whose names are still alike where more letters differ, at `most` so
        many; what is like no name gives none."""
        best: Best[Region] = Best()
        for query in queries:
            typed = query.joined
            if len(typed) < _SHORTEST_ALIKE or not query.names_region:
                continue
            candidates, texts = self._by_length.get(len(typed), ([], []))
            cutoff = len(typed) // _LETTERS_FOR_AN_ERROR + 1
            alike = process.extract(
                typed, texts, scorer=OSA.distance, score_cutoff=cutoff, limit=None
            )
            for text, errors, at in alike:
                entry, field, _ = candidates[at]
                if field in _ONE_ERROR:
                    continue
                # Hardly anybody misses the first letter, and nonsense often has the others.
                if text[0] == typed[0] and entry.fits(query):
                    order = (errors, field, *entry.tie)
                    best.offer(entry.region.code, order, entry.region)
        return best.in_order()[:most]

    def _near(self, query: Query) -> Iterator[tuple[int, Candidate]]:
        typed = query.joined
        if len(typed) < _SHORTEST or not query.names_region:
            return
        candidates, texts = self._by_length.get(len(typed), ([], []))
        # The plainer distance is far quicker, and never more than one above the true one of two.
        near = process.extract(
            typed, texts, scorer=OSA.distance, score_cutoff=_MOST_ERRORS + 1, limit=None
        )
        for text, errors, at in near:
            if errors > 1:
                errors = DamerauLevenshtein.distance(typed, text)
            entry, field, name = candidate = candidates[at]
            # Two letters may be missing from what was typed, so the right name's length counts.
            long = len(name.joined.text) >= _SHORTEST_FOR_TWO
            most = _MOST_ERRORS if long and field not in _ONE_ERROR else 1
            if errors <= most and entry.fits(query):
                yield int(errors), candidate


def _spellings(entry: Entry) -> Iterator[tuple[Candidate, str]]:
    """Give each name of an entry; its own also with the kind, which may be mistyped too."""
    for field, name in entry.names:
        if field is Field.NAME or len(name.joined.text) >= _SHORTEST_OTHER_NAME:
            yield (entry, field, name), name.joined.text
    yield (entry, Field.NAME, entry.name), folded(entry.region.kind.value) + entry.name.joined.text


def _spans(query: Query, name: Name) -> tuple[Span, ...]:
    """Where letters of the name stand that were typed right."""
    spans: list[Span] = []
    for step in Levenshtein.opcodes(query.joined, name.joined.text):
        if step.tag == "equal":
            start = name.joined.origins[step.dest_start]
            spans.append((start, name.joined.origins[step.dest_end - 1] + 1))
    return tuple(spans)
