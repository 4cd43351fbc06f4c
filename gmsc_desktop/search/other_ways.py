"""Other ways to read what no plain reading leads to a region: English, shortened, joined …

They cost more than the plain ones, so they are tried when those have found nothing.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice, product

from gmsc_desktop.search.query import LONGEST, Query, QueryReader, Way, Words
from gmsc_desktop.search.text import folded
from gmsc_desktop.search.words import (
    COUNTRY,
    ENGLISH,
    ENGLISH_BEFORE,
    ENGLISH_BESIDE,
    ENGLISH_KINDS,
    ENGLISH_WITHIN,
    KINDS,
    SHORT,
)

_MOST_SPELLINGS = 8
# "1. Garut", "(2) Garut", "3 Garut", "a) Garut", "- Garut"; "Kab. Garut 1)", "Garut²", "Garut*".
_NUMBER = re.compile(r"^\s*(?:[(\[]?(?:\d{1,4}|[a-zA-Z])[.)\]:]+\s*|\d{1,3}\s+|[-–—•*▪●]\s*)(?=\S)")
_NOTE = re.compile(r"(?:\s*[⁰¹²³⁴-⁹]+\)?|\s*[*†‡#]+|\s*[(\[]?\d{1,2}[)\]]|\s+\d{1,2})\s*$")
_JOINED_KINDS = {"kabupaten": "kabupaten", "kotamadya": "kota", "kota": "kota", "kab": "kab"}


class OtherWays:
    """Reads as the reader does, once more and in other ways."""

    def __init__(self, reader: QueryReader) -> None:
        self._reader = reader

    def read(self, typed: str, plain: tuple[Query, ...]) -> tuple[Query, ...]:
        """Give the ways to read a text that its plain readings do not have, each once."""
        found: dict[Query, None] = {}
        for text, way in _without_marks(typed[:LONGEST]):
            words = _without_country(tuple(folded(text).split()))
            if words:
                found.update(dict.fromkeys(self._readings(words, way)))
        return tuple(query for query in found if query not in plain)

    def _readings(self, words: Words, way: Way) -> Iterator[Query]:
        for spelled, by in (
            (words, way),
            *((each, Way.SHORT) for each in _spelled_out(words)),
            *((each, Way.ENGLISH) for each in _from_english(words)),
        ):
            yield from self._read_words(spelled, by)

    def _read_words(self, words: Words, way: Way) -> Iterator[Query]:
        for query in self._reader.readings(words):
            yield query if query.way in (Way.AMID, way) else replace(query, way=way)
            if query.province:
                yield _anywhere(query)
        yield from self._joined(words)
        rest, province = self._reader.after_province(words)
        if province:
            for query in self._reader.readings(rest):
                if not query.province:
                    within = replace(query, province=province, way=way)
                    yield within
                    yield _anywhere(within)

    def _joined(self, words: Words) -> Iterator[Query]:
        """Read KABBANDUNG as Kab. Bandung, where there is one."""
        for text, province in ((words, ""), self._reader.without_province(words)):
            joined = "".join(text)
            for prefix, kind in _JOINED_KINDS.items():
                name = joined.removeprefix(prefix)
                if name != joined and self._reader.is_region(KINDS[kind], name):
                    yield Query((name,), KINDS[kind], province=province, way=Way.JOINED)


def _anywhere(query: Query) -> Query:
    """Look in every province, for the one that was said may be wrong or no longer right."""
    return replace(query, province="", said_province=query.province, way=Way.OTHER_PROVINCE)


def _without_marks(typed: str) -> Iterator[tuple[str, Way]]:
    """Give the text, and without a number before it or the mark of a note behind it."""
    yield typed, Way.PLAIN
    bare = _NOTE.sub("", _NUMBER.sub("", typed, count=1))
    if bare != typed:
        yield bare, Way.NUMBERED


def _without_country(words: Words) -> Words:
    return words[:-1] if len(words) > 1 and words[-1] in COUNTRY else words


def _spelled_out(words: Words) -> Iterator[Words]:
    """Give the words with short ones spelled out, in every combination."""
    if not any(word in SHORT for word in words):
        return
    ways = [(SHORT[word], word) if word in SHORT else (word,) for word in words]
    for choice in islice(product(*ways), _MOST_SPELLINGS):
        if choice != words:
            yield tuple(" ".join(choice).split())


def _from_english(words: Words) -> Iterator[Words]:
    """Give the Indonesian words, kind first: West Bandung Regency is kabupaten bandung barat."""
    if not any(word in ENGLISH for word in words):
        return
    kind, rest = _english_kind(words)
    behind = [ENGLISH_BESIDE[word] for word in rest if word in ENGLISH_BESIDE]
    before = [ENGLISH_BEFORE[word] for word in rest if word in ENGLISH_BEFORE]
    beside = {*ENGLISH_BESIDE, *ENGLISH_BEFORE, "of", "the"}
    name = [ENGLISH_WITHIN.get(word, word) for word in rest if word not in beside]
    # The word next to the name comes first: North Central Timor is Timor Tengah Utara.
    for choice in islice(product(*reversed(behind)), _MOST_SPELLINGS):
        for order in ([*before, *name, *choice], [*name, *choice, *before]):
            if order:
                yield tuple(" ".join([*kind, *order]).split())


def _english_kind(words: Words) -> tuple[Words, Words]:
    """Take off "City of …" and "… Regency"; gives the word for the kind, and the rest."""
    if words[0] in ENGLISH_KINDS and words[1:2] == ("of",):
        return (ENGLISH_KINDS[words[0]].value.lower(),), words[2:]
    if words[-1] in ENGLISH_KINDS:
        return (ENGLISH_KINDS[words[-1]].value.lower(),), words[:-1]
    return (), tuple(word for word in words if word != "province")
