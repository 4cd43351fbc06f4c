"""What a person typed, read: its words, and what they narrow to.

Offices write a region's name with much around it: "PEMKAB SIAK", "Diskominfo Kota Tarakan",
"Kab. Deli Serdang Prov. Sumatera Utara". Each way to read it becomes a Query; all are tried.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cached_property

from gmsc_desktop.facts.model import Kind
from gmsc_desktop.facts.places import Level
from gmsc_desktop.search.text import folded, joined
from gmsc_desktop.search.words import (
    AFTER_OFFICES,
    AREA_WORDS,
    BEFORE_OFFICES,
    KINDS,
    LEVELS,
    OFFICES,
    PROVINCE_WORDS,
)

LONGEST = 200
_KIND = r"(?:kab|kabupaten|kota|kotamadya|kodya)\b\.?"
# Compiled when somebody types: the first paint does not need it.
_EITHER_KIND = (
    rf"\s*(?:{_KIND}\s*(?:[/,&+|-]|dan|atau)\s*{_KIND}|kabkota|kab\.?\s?kot\b\.?)\s*(\S.*)"
)

Words = tuple[str, ...]


class Way(Enum):
    """How a text was read when it led to a region."""

    PLAIN = "plain"
    EITHER_KIND = "either kind"
    AMID = "amid other words"
    NUMBERED = "numbered"
    SHORT = "short words"
    ENGLISH = "English"
    JOINED = "joined"
    OTHER_PROVINCE = "other province"


@dataclass(frozen=True)
class Query:
    """The folded words of a query, and the kind, level or province that it narrows to."""

    words: Words
    kind: Kind | None = None
    level: Level | None = None
    province: str = ""
    area: bool = False
    """Whether a province or island is meant, for the word stood before it."""
    way: Way = Way.PLAIN
    said_province: str = ""
    """The province that was said though the region need not lie in it (Way.OTHER_PROVINCE)."""

    @property
    def names_region(self) -> bool:
        """Whether the words can be a region's own name."""
        return self.level is None and not self.area

    @property
    def narrows(self) -> bool:
        """Whether a kind, level or province stood beside the words."""
        return bool(self.kind or self.level or self.province)

    @cached_property
    def joined(self) -> str:
        """The words without the spaces between them."""
        return "".join(self.words)

    @cached_property
    def beginnings(self) -> Words:
        """Each word with a space before it, as it stands in `Name.spaced`."""
        return tuple(f" {word}" for word in self.words)

    def takes_level(self, level: Level) -> bool:
        """Say whether a place of this level is wanted; desa and kelurahan are often mixed up."""
        if self.level is None:
            return True
        return (level is Level.KECAMATAN) == (self.level is Level.KECAMATAN)


class QueryReader:
    """Reads queries; knows the provinces, whose names may follow a region's, and the regions.

    A region's whole name after its kind is recognised whatever stands before it.
    """

    def __init__(
        self, provinces: Mapping[str, Iterable[str]], regions: Iterable[tuple[Kind, str]]
    ) -> None:
        """`provinces` gives all names of each province by its own name."""
        self._provinces = {
            tuple(folded(each).split()): joined(own)
            for own, names in provinces.items()
            for each in (own, *names)
        }
        self._most_words = max(map(len, self._provinces), default=0)
        self._regions = frozenset((kind, joined(name)) for kind, name in regions)

    def read(self, typed: str) -> tuple[Query, ...]:
        """Give the ways to read what was typed, each once, the plainest first."""
        typed = typed[:LONGEST]
        either = re.fullmatch(_EITHER_KIND, typed, re.IGNORECASE)
        if either:
            words = tuple(folded(either[1]).split())
            core, province = self.without_province(words) if words else (words, "")
            return (Query(core, province=province, way=Way.EITHER_KIND),) if core else ()
        found: dict[Query, None] = {}
        for text in self._parts(typed):
            words = tuple(folded(text).split())
            if words:
                found.update(dict.fromkeys(self.readings(words)))
        return tuple(found)

    def readings(self, words: Words) -> Iterator[Query]:
        """Give the ways to read these words."""
        yield Query(words)
        if words[0] in LEVELS and len(words) > 1:
            yield Query(words[1:], level=LEVELS[words[0]])
        if words[0] in AREA_WORDS and len(words) > 1:
            yield Query(words[1:], area=True)
        yield from self._of_kind(words, "")
        core, province = self.without_province(words)
        if province:
            yield from self._of_kind(core, province)
        for text, narrowed in ((words, ""), (core, province)):
            rest, kind = _after_last_kind(text)
            if kind and self.is_region(kind, "".join(rest)):
                before = text[: len(text) - len(rest) - 1]
                yield Query(rest, kind, province=narrowed, way=_way_after(before))

    def is_region(self, kind: Kind, joined: str) -> bool:
        """Say whether a region of this kind has this name."""
        return (kind, joined) in self._regions

    def without_province(self, words: Words) -> tuple[Words, str]:
        """Cut off a province at the end, with or without its word before it."""
        # "Kep. Riau" is one itself.
        if words in self._provinces:
            return words, ""
        # The longest name first: of "Papua Barat Daya" nothing is left over.
        for cut in range(max(len(words) - self._most_words, 1), len(words)):
            province = self._provinces.get(words[cut:])
            if province:
                has_word = cut > 1 and words[cut - 1] in PROVINCE_WORDS
                return words[: cut - 1 if has_word else cut], province
        return words, ""

    def after_province(self, words: Words) -> tuple[Words, str]:
        """Cut off a province at the beginning, with or without its word before it."""
        rest = words[1:] if words[0] in PROVINCE_WORDS else words
        for cut in range(min(len(rest) - 1, self._most_words), 0, -1):
            province = self._provinces.get(rest[:cut])
            if province:
                return rest[cut:], province
        return words, ""

    def _of_kind(self, words: Words, province: str) -> Iterator[Query]:
        """Read the kind off, if there is one; "Kab. Kota Baru" is the kabupaten of Kotabaru."""
        first = KINDS.get(words[0])
        if first and len(words) > 2 and words[1] in KINDS:
            rest = "".join(words[1:])
            if self.is_region(first, rest):
                yield Query(words[1:], first, province=province)
                return
        rest_words, kind = _without_office(words)
        if (rest_words or not province) and (rest_words != words or kind or province):
            yield Query(rest_words, kind, province=province)

    def _parts(self, typed: str) -> Iterator[str]:
        """Give the text, and apart from each other what stands in brackets and outside them."""
        yield typed
        inside = re.findall(r"\s\(([^()]*)\)", typed)
        # In "Solok (Kab.)" and "Siak (Riau)" the brackets hold no second name.
        if any(self._may_be_name(folded(each)) for each in inside):
            yield re.sub(r"\s\([^()]*\)", " ", typed)
            yield from inside

    def _may_be_name(self, text: str) -> bool:
        return text not in KINDS and tuple(text.split()) not in self._provinces


def _way_after(before: Words) -> Way:
    """Of what stands before the kind: an office, a number, or words of which nothing is known."""
    if all(word.isdecimal() for word in before):
        return Way.NUMBERED
    known = before[0] in OFFICES or before[0] in BEFORE_OFFICES
    return Way.PLAIN if known else Way.AMID


def _without_office(words: Words) -> tuple[Words, Kind | None]:
    """Cut off kind and office words around a name, and tell the kind that they mean."""
    rest, kind = _after_last_kind(words) if words[0] in OFFICES else (words, None)
    while rest:
        if rest[:2] == ("wali", "kota"):
            rest, kind = rest[2:], Kind.KOTA
        elif rest[0] in KINDS:
            rest, kind = rest[1:], KINDS[rest[0]]
        elif rest[0] in OFFICES:
            rest, kind = rest[1:], kind or OFFICES[rest[0]]
        elif rest != words and rest[0] in AFTER_OFFICES:
            rest = rest[1:]
        else:
            break
    if kind is None and rest and rest[-1] in KINDS:
        rest, kind = rest[:-1], KINDS[rest[-1]]
    return rest, kind


def _after_last_kind(words: Words) -> tuple[Words, Kind | None]:
    """In "Dinas Perhubungan Kota Bogor" the name begins after the last word that tells a kind."""
    for at in range(len(words) - 2, 0, -1):
        kind = KINDS.get(words[at]) or OFFICES.get(words[at])
        if kind:
            return words[at + 1 :], kind
    return words, None
