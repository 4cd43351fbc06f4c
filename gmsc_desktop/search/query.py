"""What a person typed, read: its words, and the kind of region when that was typed too."""

from dataclasses import dataclass

from gmsc_desktop.facts.model import Kind
from gmsc_desktop.facts.places import Level
from gmsc_desktop.search.text import folded

LONGEST = 200
_KIND_WORDS = {
    "kab": Kind.KABUPATEN,
    "kabupaten": Kind.KABUPATEN,
    "kota": Kind.KOTA,
}
_LEVEL_WORDS = {
    "kec": Level.KECAMATAN,
    "kecamatan": Level.KECAMATAN,
    "desa": Level.DESA,
    "ds": Level.DESA,
    "kel": Level.KELURAHAN,
    "kelurahan": Level.KELURAHAN,
}
_FILLERS = ("administrasi", "adm")


@dataclass(frozen=True, slots=True)
class Query:
    """The folded words of a query, and the kind of region or level of place it narrows to."""

    words: tuple[str, ...]
    kind: Kind | None = None
    level: Level | None = None

    def takes_level(self, level: Level) -> bool:
        """Say whether a place of this level is wanted; desa and kelurahan are often mixed up."""
        if self.level is None:
            return True
        return (level is Level.KECAMATAN) == (self.level is Level.KECAMATAN)

    @property
    def joined(self) -> str:
        """The words without the spaces between them."""
        return "".join(self.words)


def readings(typed: str) -> tuple[Query, ...]:
    """Give the ways to read what was typed: as it stands, and with its first word set apart.

    All are tried, for `kota baru` may mean Kabupaten Kotabaru as well as a kota.
    """
    words = tuple(folded(typed[:LONGEST]).split())
    if not words:
        return ()
    return (Query(words), *_with_kind(words), *_with_level(words))


def _with_level(words: tuple[str, ...]) -> tuple[Query, ...]:
    level = _LEVEL_WORDS.get(words[0])
    return (Query(words[1:], level=level),) if level and len(words) > 1 else ()


def _with_kind(words: tuple[str, ...]) -> tuple[Query, ...]:
    if words[0] in _KIND_WORDS:
        rest = words[1:]
        if rest[:1] and rest[0] in _FILLERS:
            rest = rest[1:]
        return (Query(rest, _KIND_WORDS[words[0]]),)
    if words[-1] in _KIND_WORDS:
        return (Query(words[:-1], _KIND_WORDS[words[-1]]),)
    return ()
