"""Reading a question: "kota di sumatera utara yang ikut 2018" becomes filters.

Only words are read here, and no name of a region is known: whether the words that are left
name one, the finder sees.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice, pairwise, product
from typing import Final, NamedTuple

from gmsc_desktop.search.asked import Asked
from gmsc_desktop.search.asked_parts import Parts, Token
from gmsc_desktop.search.asked_words import ISLANDS, TOGETHER, Role, phrases
from gmsc_desktop.search.filters import Filters
from gmsc_desktop.search.query import LONGEST, Words
from gmsc_desktop.search.text import Span, fold, folded

_YEAR: Final = re.compile(r"20\d\d")
_BEGUN_YEAR: Final = re.compile(r"2(?:0\d?)?")
_DASH: Final = re.compile(r"\s*[-‐-―−~]\s*")
_PLAIN: Final = (Role.KIND, Role.AREA, Role.PROVINCE_WORD, Role.ISLAND_WORD)
"""What stands beside names as well: it makes no question by itself."""
_OF_A_WORD: Final = {None, Role.FILLER, Role.MEANING, Role.PILLAR}
"""All that stands where only the meaning of a pillar is asked for."""
_SHORTEST: Final = 3
_MOST_TRIES: Final = 8


class _Said(NamedTuple):
    """The words of a text, where each stands, and after which a dash follows."""

    text: str
    words: Words
    spans: tuple[Span, ...]
    dashes: frozenset[int]


class AskedReader:
    """Knows what the words of questions mean, the names of provinces and islands among them."""

    def __init__(self, provinces: Mapping[str, Iterable[str]], years: Sequence[int]) -> None:
        """`provinces` gives all names of each province by its code; `years` are the cohorts'."""
        self._years = tuple(years)
        self._meanings: dict[Words, tuple[Role, object]] = {
            words: (role, value) for words, role, value in phrases()
        }
        self._provinces = {
            folded(name): (Filters(province=code),)
            for code, names in provinces.items()
            for name in names
        }
        areas = self._provinces | {
            name: tuple(Filters(province=code) for code in codes)
            for name, codes in TOGETHER.items()
        }
        # Papua and Maluku alone are the islands, as they are in the search for names.
        areas |= {name: (Filters(island=each),) for name, each in ISLANDS.items()}
        self._meanings |= {tuple(name.split()): (Role.AREA, each) for name, each in areas.items()}
        self._most = max(map(len, self._meanings))
        self._words = frozenset(word for words in self._meanings for word in words)
        roles = [(words, role) for words, (role, _) in self._meanings.items()]
        self._asking = frozenset(w for words, role in roles if role not in _PLAIN for w in words)
        self._kinds = frozenset(words[0] for words, role in roles if role is Role.KIND)
        self._areas = frozenset(words[0] for words, role in roles if role is Role.AREA)
        self._begun = frozenset(
            text[:end] for text in map(" ".join, self._meanings) for end in range(1, len(text))
        )

    def read(self, text: str) -> Asked | None:
        """Give what a text asks; None for one that is no question."""
        text = text[:LONGEST]
        return self._read(_said(text)) if self._may_ask(text) else None

    def _may_ask(self, text: str) -> bool:
        """Spare names a closer look: most have no word of questions."""
        words = folded(text).split()
        if not self._asking.isdisjoint(words) or _YEAR.search(text):
            return True
        return not (self._kinds.isdisjoint(words) or self._areas.isdisjoint(words))

    def corrected(self, asked: Asked) -> Asked:
        """Read a question once more, words that were not understood taken as typing errors."""
        said = _said(asked.text)
        best = asked
        for words in _combined(self._spelled(word, asked) for word in said.words):
            again = self._read(_said(_respelled(said, words)))
            if again and len(again.unread) < len(best.unread):
                best = again
        return best

    def _read(self, said: _Said) -> Asked | None:
        tokens = tuple(self._tokens(said))
        roles = {token.role for token in tokens}
        parts = Parts(tokens, said.dashes, self._years, self._provinces)
        unread = [token for token in tokens if token.role is None]
        if unread and unread[-1].end == len(said.words):
            begun = len(said.words) - self._begun_words(said)
            unread = [token for token in unread if token.end <= begun]
        if Role.ELSE in roles or (Role.MEANING in roles and roles <= _OF_A_WORD):
            return None
        plain = roles.issubset((None, *_PLAIN))
        whole = not unread and {Role.KIND, Role.AREA} <= roles
        if (plain and not whole) or not (parts.found or unread):
            return None
        named = [
            said.words[at]
            for token in tokens
            if token.role in (None, *_PLAIN) and token.role is not Role.PROVINCE_WORD
            for at in range(token.start, token.end)
        ]
        return Asked(
            said.text,
            parts.found,
            " ".join(named),
            tuple(said.words[token.start] for token in unread),
            said.spans,
            frozenset(token.start for token in tokens if token.role is Role.AND),
            parts.sure_area,
            Role.NEAR in roles,
        )

    def _tokens(self, said: _Said) -> Iterator[Token]:
        at, words = 0, said.words
        while at < len(words):
            token = next(self._meant(words, at), None)
            if token is None:
                year = int(words[at]) if _YEAR.fullmatch(words[at]) else None
                token = Token(at, at + 1, Role.YEAR if year else None, words[at], year)
            yield token
            at = token.end

    def _meant(self, words: Words, at: int) -> Iterator[Token]:
        """Give the phrases that begin at a word, the longest first."""
        for end in range(min(at + self._most, len(words)), at, -1):
            meaning = self._meanings.get(words[at:end])
            if meaning:
                yield Token(at, end, meaning[0], " ".join(words[at:end]), meaning[1])

    def _begun_words(self, said: _Said) -> int:
        """Say how many of the last words are still being typed: "jawa ba" will be Jawa Barat."""
        blank = " " if said.text[-1:].isspace() else ""
        if _BEGUN_YEAR.fullmatch(said.words[-1]) and not blank:
            return 1
        for count in range(min(self._most, len(said.words)), 0, -1):
            if " ".join(said.words[-count:]) + blank in self._begun:
                return count
        return 0

    def _spelled(self, word: str, asked: Asked) -> tuple[str, ...]:
        """Give the words that an unread one may be, one letter wrong; any other as it is."""
        if word not in asked.unread or len(word) < _SHORTEST:
            return (word,)
        # Late: hardly any search needs it.
        from rapidfuzz import process
        from rapidfuzz.distance import OSA

        near = process.extract(
            word, self._words, scorer=OSA.distance, score_cutoff=1, limit=_MOST_TRIES
        )
        # Short words are a letter away from too many others, and a short area would answer.
        return tuple(sorted(each for each, _, _ in near if self._is_long(each))) or (word,)

    def _is_long(self, word: str) -> bool:
        role, _ = self._meanings.get((word,), (None, None))
        return len(word) > _SHORTEST + (role is Role.AREA)


def _combined(choices: Iterable[tuple[str, ...]]) -> Iterator[Words]:
    """Give the first combinations of these words."""
    return islice(product(*choices), _MOST_TRIES)


def _respelled(said: _Said, words: Words) -> str:
    """Give the text with other words in place of its own, where they differ."""
    text = said.text
    for (start, end), own, word in reversed(list(zip(said.spans, said.words, words, strict=True))):
        text = text if own == word else f"{text[:start]}{word}{text[end:]}"
    return text


def _said(text: str) -> _Said:
    whole = fold(text)
    spans: list[Span] = []
    words: list[str] = []
    at = 0
    for word in whole.text.split():
        words.append(word)
        spans.append((whole.origins[at], whole.origins[at + len(word) - 1] + 1))
        at += len(word) + 1
    dashes = frozenset(
        at
        for at, (before, after) in enumerate(pairwise(spans))
        if _DASH.fullmatch(text, before[1], after[0])
    )
    return _Said(text, tuple(words), tuple(spans), dashes)
