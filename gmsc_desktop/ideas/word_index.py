"""An index of the words of texts: whole words, beginnings, letters within, one slip, synonyms.

Made in some milliseconds and asked in one: our texts are few, and no index on disk has slips or
says which letters were found.
"""

import math
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Final, Generic, TypeVar

from rapidfuzz import process
from rapidfuzz.distance import OSA, Indel

from gmsc_desktop.ideas.asked import Part, read_parts
from gmsc_desktop.ideas.marks import Marks
from gmsc_desktop.ideas.synonyms import Synonyms
from gmsc_desktop.search.text import folded

Item = TypeVar("Item")
_SHORTEST_WITHIN: Final = 4
_SHORTEST_SLIP: Final = 4
_MOST_SLIPS: Final = 12


class How(IntEnum):
    """How a word was found; the smaller, the surer."""

    WHOLE = 0
    BEGINNING = 1
    WITHIN = 2
    SLIP = 3
    SYNONYM = 4


_WORTH: Final = {
    How.WHOLE: 1.0,
    How.BEGINNING: 0.7,
    How.WITHIN: 0.4,
    How.SLIP: 0.6,
    How.SYNONYM: 0.4,
}


@dataclass(frozen=True, slots=True)
class Document(Generic[Item]):
    """Something that is found by its texts, each with what a word in it is worth."""

    item: Item
    texts: tuple[tuple[str, float], ...]


@dataclass(frozen=True, slots=True)
class Hit(Generic[Item]):
    """What was found; `direct` if by the words themselves, and not only through synonyms."""

    item: Item
    direct: bool = True


@dataclass(frozen=True, slots=True)
class Hits(Generic[Item]):
    """All that was found, best first.

    `partial`: nothing has all that was typed, and these have the most of it. `slips`: what was
    read as another word, by the word that was typed.
    """

    hits: tuple[Hit[Item], ...] = ()
    marks: Marks = field(default_factory=Marks)
    partial: bool = False
    slips: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def items(self) -> tuple[Item, ...]:
        """What was found, without how."""
        return tuple(hit.item for hit in self.hits)


@dataclass(slots=True)
class _Wanted:
    """What a part is looked for as, word by word with the surest way; and where it stands."""

    words: dict[str, How]
    phrases: dict[str, How]
    read_as: tuple[str, ...] = ()
    found: dict[int, tuple[How, float]] = field(default_factory=dict)


class WordIndex(Generic[Item]):
    """Finds documents by what is typed."""

    def __init__(self, documents: Iterable[Document[Item]], synonyms: Synonyms) -> None:
        self._synonyms = synonyms
        self._items: list[Item] = []
        self._texts: list[str] = []
        self._places: dict[str, dict[int, float]] = {}
        for document in documents:
            self._take(document)
        self._words = sorted(self._places)
        spelled = (word for each in synonyms.others for word in each.split())
        self._spelled = sorted({*self._words, *spelled})

    def _take(self, document: Document[Item]) -> None:
        number = len(self._items)
        lines: list[str] = []
        for text, worth in document.texts:
            line = folded(text)
            lines.append(f" {line}")
            for word in set(line.split()):
                places = self._places.setdefault(word, {})
                places[number] = places.get(number, 0.0) + worth
        self._items.append(document.item)
        self._texts.append("\n".join(lines))

    def find(self, typed: str) -> Hits[Item]:
        """Give what has all that was typed, else what has the most of it."""
        parts = read_parts(typed, self._synonyms)
        wanted = {part: self._wanted(part) for part in parts}
        for each in wanted.values():
            self._look(each)
        counts: dict[int, int] = {}
        for each in wanted.values():
            for number in each.found:
                counts[number] = counts.get(number, 0) + 1
        most = max(counts.values(), default=0)
        best = [number for number, count in counts.items() if count == most]
        ranked = sorted(self._ranked(number, list(wanted.values())) for number in best)
        return Hits(
            tuple(Hit(self._items[number], not indirect) for indirect, _, number in ranked),
            _marks(wanted),
            0 < most < len(parts),
            {part.text: each.read_as for part, each in wanted.items() if each.read_as},
        )

    def _ranked(self, number: int, wanted: list[_Wanted]) -> tuple[bool, float, int]:
        """Give what puts a document in order: directly found first, then by worth."""
        indirect, worth = False, 0.0
        for each in wanted:
            if number in each.found:
                how, points = each.found[number]
                indirect = indirect or how is How.SYNONYM
                worth += points * math.log(1 + len(self._items) / len(each.found))
        return indirect, -worth, number

    def _wanted(self, part: Part) -> _Wanted:
        words, phrases = dict[str, How](), dict[str, How]()
        if part.is_phrase:
            phrases[part.text] = How.WHOLE
        else:
            words.update(self._written(part.text))
        others, read_as = part.others, tuple[str, ...]()
        if not words and not others:
            read_as = tuple(self._spelled_right(part.text))
            for right in read_as:
                words.update(dict.fromkeys(self._beginning(right), How.SLIP))
                others += self._synonyms.others.get(right, ())
        for other in others:
            if " " in other:
                phrases.setdefault(other, How.SYNONYM)
            else:
                for word, how in self._written(other).items():
                    if how is not How.WITHIN:
                        words.setdefault(word, How.SYNONYM)
        return _Wanted(words, phrases, read_as)

    def _written(self, wanted: str) -> dict[str, How]:
        """Give the words of the texts that are a word, go on after it, or have it within."""
        found = dict.fromkeys(self._beginning(wanted), How.BEGINNING)
        for singular in _singulars(wanted):
            if singular in self._places:
                found[singular] = How.BEGINNING
        if wanted in self._places:
            found[wanted] = How.WHOLE
        if len(wanted) >= _SHORTEST_WITHIN:
            for word in self._words:
                if wanted in word:
                    found.setdefault(word, How.WITHIN)
        return found

    def _beginning(self, wanted: str) -> Iterator[str]:
        if len(wanted) < 2:
            return
        at = bisect_left(self._words, wanted)
        while at < len(self._words) and self._words[at].startswith(wanted):
            yield self._words[at]
            at += 1

    def _spelled_right(self, typed: str) -> Iterator[str]:
        """Give the words that are one slip away; a letter too few is likelier than another."""
        if len(typed) < _SHORTEST_SLIP or typed.isdecimal():
            return
        near = process.extract(
            typed, self._spelled, scorer=OSA.distance, score_cutoff=1, limit=_MOST_SLIPS
        )
        words = {word: Indel.distance(typed, word) for word, _, _ in near if word.isalpha()}
        least = min(words.values(), default=0)
        yield from (word for word, distance in words.items() if distance == least)

    def _look(self, wanted: _Wanted) -> None:
        for word, how in wanted.words.items():
            for number, worth in self._places[word].items():
                _keep(wanted.found, number, how, worth)
        for phrase, how in wanted.phrases.items():
            first = phrase.split(" ", 1)[0]
            for number, worth in self._places.get(first, {}).items():
                if f" {phrase}" in self._texts[number]:
                    _keep(wanted.found, number, how, worth)


def _keep(found: dict[int, tuple[How, float]], number: int, how: How, worth: float) -> None:
    """Keep the surest way, and the sum of what all are worth."""
    known, points = found.get(number, (how, 0.0))
    found[number] = min(known, how), points + worth * _WORTH[how]


def _singulars(word: str) -> Iterator[str]:
    """Give what an English plural may be the plural of."""
    if len(word) > 3 and word.endswith("s"):
        yield word[:-1]
        if word.endswith("ies"):
            yield f"{word[:-3]}y"
        elif word.endswith("es"):
            yield word[:-2]


def _marks(wanted: Mapping[Part, _Wanted]) -> Marks:
    letters: dict[str, str] = {}
    phrases: list[str] = []
    for part, each in wanted.items():
        for word, how in each.words.items():
            shown = part.text if how in (How.BEGINNING, How.WITHIN) else word
            letters.setdefault(word, shown if shown in word else word)
        phrases.extend(each.phrases)
    return Marks(letters, tuple(phrases))
