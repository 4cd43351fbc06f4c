"""What a person typed, read: its words, and what they narrow to.

Offices write a region's name with much around it: "PEMKAB SIAK", "Diskominfo Kota Tarakan",
"Kab. Deli Serdang Prov. Sumatera Utara". Each way to read it becomes a Query; all are tried.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache

from gmsc_desktop.facts.model import Kind
from gmsc_desktop.facts.places import Level
from gmsc_desktop.search.text import folded

LONGEST = 200
_READ_LATELY = 8
"""One search asks for the same reading several times."""
_KINDS = {"kab": Kind.KABUPATEN, "kabupaten": Kind.KABUPATEN, "kota": Kind.KOTA}
_OFFICES = {
    "pemkab": Kind.KABUPATEN,
    "bupati": Kind.KABUPATEN,
    "pemkot": Kind.KOTA,
    "pemko": Kind.KOTA,
    "walikota": Kind.KOTA,
    "kotamadya": Kind.KOTA,
    "kodya": Kind.KOTA,
    "pemda": None,
    "pemerintah": None,
    "pemerintahan": None,
    "diskominfo": None,
    "kominfo": None,
    "bappeda": None,
    "dinas": None,
    "badan": None,
    "dprd": None,
    "sekda": None,
    "setda": None,
}
_AFTER_OFFICES = frozenset(
    (
        *("administrasi", "adm", "daerah", "dan", "digital", "informasi", "informatika"),
        *("kominfo", "komunikasi", "pembangunan", "perencanaan", "persandian", "statistik"),
    )
)
_PROVINCE_WORDS = ("prov", "provinsi", "propinsi")
_AREA_WORDS = (*_PROVINCE_WORDS, "pulau")
_LEVELS = {
    "kec": Level.KECAMATAN,
    "kecamatan": Level.KECAMATAN,
    "desa": Level.DESA,
    "ds": Level.DESA,
    "kel": Level.KELURAHAN,
    "kelurahan": Level.KELURAHAN,
}

Words = tuple[str, ...]


@dataclass(frozen=True)
class Query:
    """The folded words of a query, and the kind, level or province that it narrows to."""

    words: Words
    kind: Kind | None = None
    level: Level | None = None
    province: str = ""
    area: bool = False
    """Whether a province or island is meant, for the word stood before it."""

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

    def __init__(self, provinces: Iterable[str], regions: Iterable[tuple[Kind, str]]) -> None:
        words = (tuple(folded(name).split()) for name in provinces)
        self._provinces = sorted(words, key=len, reverse=True)
        self._regions = frozenset((kind, folded(name).replace(" ", "")) for kind, name in regions)
        self._read_lately = lru_cache(_READ_LATELY)(self._read)

    def read(self, typed: str) -> tuple[Query, ...]:
        """Give the ways to read what was typed, each once, the plainest first."""
        return self._read_lately(typed[:LONGEST])

    def _read(self, typed: str) -> tuple[Query, ...]:
        found: dict[Query, None] = {}
        for text in self._parts(typed):
            words = tuple(folded(text).split())
            if words:
                found.update(dict.fromkeys(self._readings(words)))
        return tuple(found)

    def _readings(self, words: Words) -> Iterator[Query]:
        yield Query(words)
        if words[0] in _LEVELS and len(words) > 1:
            yield Query(words[1:], level=_LEVELS[words[0]])
        if words[0] in _AREA_WORDS and len(words) > 1:
            yield Query(words[1:], area=True)
        rest, kind = _without_office(words)
        if rest != words or kind:
            yield Query(rest, kind)
        core, province = self._without_province(words)
        rest, kind = _without_office(core)
        if province and rest:
            yield Query(rest, kind, province=province)
        for text, narrowed in ((words, ""), (core, province)):
            rest, kind = _after_last_kind(text)
            if kind and (kind, "".join(rest)) in self._regions:
                yield Query(rest, kind, province=narrowed)

    def _parts(self, typed: str) -> Iterator[str]:
        """Give the text, and apart from each other what stands in brackets and outside them."""
        yield typed
        inside = re.findall(r"\s\(([^()]*)\)", typed)
        # In "Solok (Kab.)" and "Siak (Riau)" the brackets hold no second name.
        if any(self._may_be_name(folded(each)) for each in inside):
            yield re.sub(r"\s\([^()]*\)", " ", typed)
            yield from inside

    def _may_be_name(self, text: str) -> bool:
        return text not in _KINDS and tuple(text.split()) not in self._provinces

    def _without_province(self, words: Words) -> tuple[Words, str]:
        """Cut off a province at the end, with or without its word before it."""
        for name in self._provinces:
            cut = len(words) - len(name)
            if cut > 0 and words[cut:] == name:
                has_word = cut > 1 and words[cut - 1] in _PROVINCE_WORDS
                return words[: cut - 1 if has_word else cut], "".join(name)
        return words, ""


def _without_office(words: Words) -> tuple[Words, Kind | None]:
    """Cut off kind and office words around a name, and tell the kind that they mean."""
    rest, kind = _after_last_kind(words) if words[0] in _OFFICES else (words, None)
    while rest:
        if rest[:2] == ("wali", "kota"):
            rest, kind = rest[2:], Kind.KOTA
        elif rest[0] in _KINDS:
            rest, kind = rest[1:], _KINDS[rest[0]]
        elif rest[0] in _OFFICES:
            rest, kind = rest[1:], kind or _OFFICES[rest[0]]
        elif rest != words and rest[0] in _AFTER_OFFICES:
            rest = rest[1:]
        else:
            break
    if kind is None and rest and rest[-1] in _KINDS:
        rest, kind = rest[:-1], _KINDS[rest[-1]]
    return rest, kind


def _after_last_kind(words: Words) -> tuple[Words, Kind | None]:
    """In "Dinas Perhubungan Kota Bogor" the name begins after the last word that tells a kind."""
    for at in range(len(words) - 2, 0, -1):
        kind = _KINDS.get(words[at]) or _OFFICES.get(words[at])
        if kind:
            return words[at + 1 :], kind
    return words, None
