"""An index of the words of texts: whole words, beginnings, endings, one slip, synonyms.

Made in some milliseconds, in steps where a window waits, and asked in one: our texts are few,
and no index on disk has slips or says which letters were found.
"""

import math
from bisect import bisect_left
from collections import Counter
from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Final, Generic, TypeVar

from gmsc_desktop.ideas.asked import Part, read_parts
from gmsc_desktop.ideas.marks import Marks
from gmsc_desktop.ideas.roots import roots
from gmsc_desktop.ideas.synonyms import Synonyms
from gmsc_desktop.search.text import folded

Item = TypeVar("Item")
_SHORTEST_END: Final = 4
_SHORTEST_SLIP: Final = 4
_SHORTEST_SYNONYM_BEGUN: Final = 5
_MOST_SLIPS: Final = 12
_MOST_NEAR: Final = 20
_NAME: Final = 1.0


class How(IntEnum):
    """How a word was found; the smaller, the surer."""

    WHOLE = 0
    BEGINNING = 1
    ENDING = 2
    ROOT = 3
    SLIP = 4
    SYNONYM = 5


_WORTH: Final = {
    How.WHOLE: 1.0,
    How.BEGINNING: 0.7,
    How.ENDING: 0.4,
    How.ROOT: 0.4,
    How.SLIP: 0.6,
    How.SYNONYM: 0.4,
}


@dataclass(frozen=True, slots=True)
class Document(Generic[Item]):
    """Something that is found by its texts, each with what a word in it is worth.

    `names` are found by whole words and beginnings alone: Denpasar is no market (pasar).
    """

    item: Item
    texts: tuple[tuple[str, float], ...]
    names: str = ""


@dataclass(frozen=True, slots=True)
class Hit(Generic[Item]):
    """What was found; `direct` if it has all the words, and them rather than synonyms."""

    item: Item
    direct: bool = True


@dataclass(frozen=True, slots=True)
class Hits(Generic[Item]):
    """All that was found, best first.

    `partial`: nothing has all that was typed, not even by synonyms. `slips`: what was
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

    part: Part
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
        self._places: dict[str, list[tuple[int, float]]] = {}
        self._said: set[str] = set()
        self._by_root: dict[str, list[str]] = {}
        self._words: list[str] = []
        self._spelled: list[str] = []
        self._unread = iter(documents)

    def read(self) -> Iterator[None]:
        """Take in a document at each step; a question that comes before the last takes the rest."""
        for document in self._unread:
            self._take(document)
            yield
        if not self._words:
            self._words = sorted(self._places)
            spelled = (each for each in self._synonyms.others if " " not in each)
            self._spelled = sorted({*self._words, *spelled})

    def _take(self, document: Document[Item]) -> None:
        lines = []
        for text, worth in document.texts:
            lines.append(folded(text))
            self._say(self._enter(lines[-1], worth))
        lines.append(folded(document.names))
        self._enter(lines[-1], _NAME)
        self._items.append(document.item)
        self._texts.append("".join(f" {line}\n" for line in lines))

    def _say(self, words: set[str]) -> None:
        # A word is a root of itself, too; that needs no note, of which most would be.
        for word in words - self._said:
            for root in roots(word) - {word}:
                self._by_root.setdefault(root, []).append(word)
        self._said |= words

    def _enter(self, line: str, worth: float) -> set[str]:
        """Note that the next document has the words of a line."""
        # One place for all words of the line: the index is held as long as the window.
        place, words = (len(self._items), worth), set(line.split())
        for word in words:
            self._places.setdefault(word, []).append(place)
        return words

    def find(self, typed: str) -> Hits[Item]:
        """Give what has all that was typed; where none says it itself, what comes near as well."""
        for _ in self.read():
            pass
        parts = read_parts(typed, self._synonyms)
        sought = [self._wanted(part) for part in parts]
        for each in sought:
            self._look(each)
        counts = Counter(number for each in sought for number in each.found)
        complete = {number for number, count in counts.items() if count == len(parts)}
        direct = {number for number in complete if _is_direct(number, sought)}
        ranked = self._surest(complete, direct, sought)
        if not direct:
            near = self._nearest(counts, complete, sought)
            ranked += near[:_MOST_NEAR] if complete else near
        return Hits(
            tuple(Hit(self._items[number], number in direct) for number in ranked),
            _marks(sought),
            bool(counts) and not complete,
            {each.part.text: each.read_as for each in sought if each.read_as},
        )

    def _surest(
        self, complete: Iterable[int], direct: Container[int], sought: list[_Wanted]
    ) -> list[int]:
        """Put first what says the words themselves, then what says them where it counts."""
        order = sorted((n not in direct, -self._worth(n, sought), n) for n in complete)
        return [number for *_, number in order]

    def _nearest(
        self, counts: Mapping[int, int], complete: Container[int], sought: list[_Wanted]
    ) -> list[int]:
        """Give what lacks the fewest words; put first what has the rarest."""
        lacking = {number: count for number, count in counts.items() if number not in complete}
        most = max(lacking.values(), default=0)
        near = (number for number, count in lacking.items() if count == most)
        order = sorted((-self._tells(n, sought), -self._worth(n, sought), n) for n in near)
        return [number for *_, number in order]

    def _tells(self, number: int, sought: list[_Wanted]) -> float:
        found = (each for each in sought if number in each.found)
        return sum(_WORTH[each.found[number][0]] * self._rarity(each) for each in found)

    def _worth(self, number: int, wanted: list[_Wanted]) -> float:
        found = (each for each in wanted if number in each.found)
        # Rounded, for what is worth as much stands as it does in the data.
        return round(sum(each.found[number][1] * self._rarity(each) for each in found), 9)

    def _rarity(self, wanted: _Wanted) -> float:
        return math.log(1 + len(self._items) / len(wanted.found))

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
                for word in self._synonymous(other):
                    words.setdefault(word, How.SYNONYM)
        return _Wanted(part, words, phrases, read_as)

    def _synonymous(self, other: str) -> Iterable[str]:
        """Give the words for a synonym; short ones begin too many other words."""
        if len(other) >= _SHORTEST_SYNONYM_BEGUN:
            return self._beginning(other)
        return (other,) if other in self._places else ()

    def _written(self, wanted: str) -> dict[str, How]:
        """Give the words of the texts that are a word, begin or end with it, or share its root."""
        found = dict.fromkeys(self._beginning(wanted), How.BEGINNING)
        if wanted in self._places:
            found[wanted] = How.WHOLE
        if len(wanted) >= _SHORTEST_END:
            for word in self._said:
                if word.endswith(wanted):
                    found.setdefault(word, How.ENDING)
        for root in roots(wanted):
            itself = (root,) if root in self._said else ()
            for word in (*itself, *self._by_root.get(root, ())):
                found.setdefault(word, How.ROOT)
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
        # Late: most questions have no slip, and most commands no question.
        from rapidfuzz import process
        from rapidfuzz.distance import OSA, Indel

        near = process.extract(
            typed, self._spelled, scorer=OSA.distance, score_cutoff=1, limit=_MOST_SLIPS
        )
        words = {word: Indel.distance(typed, word) for word, _, _ in near if not word.isdecimal()}
        least = min(words.values(), default=0)
        yield from (word for word, distance in words.items() if distance == least)

    def _look(self, wanted: _Wanted) -> None:
        # In one order: how sums are rounded must not depend on chance.
        for word, how in sorted(wanted.words.items()):
            for number, worth in self._places[word]:
                _keep(wanted.found, number, how, worth)
        for phrase, how in wanted.phrases.items():
            first = phrase.split(" ", 1)[0]
            for number, worth in self._places.get(first, ()):
                if f" {phrase}" in self._texts[number]:
                    _keep(wanted.found, number, how, worth)


def _keep(found: dict[int, tuple[How, float]], number: int, how: How, worth: float) -> None:
    """Keep the surest way, and the sum of what all are worth."""
    known, points = found.get(number, (how, 0.0))
    found[number] = min(known, how), points + worth * _WORTH[how]


def _is_direct(number: int, wanted: list[_Wanted]) -> bool:
    found = (each.found[number] for each in wanted if number in each.found)
    return all(how is not How.SYNONYM for how, _ in found)


def _marks(sought: Iterable[_Wanted]) -> Marks:
    letters: dict[str, str] = {}
    phrases: list[str] = []
    for each in sought:
        for word, how in each.words.items():
            part = each.part.text
            letters.setdefault(word, part if how in (How.BEGINNING, How.ENDING) else word)
        phrases.extend(each.phrases)
    return Marks(letters, tuple(phrases))
