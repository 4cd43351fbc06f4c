"""The names to search in, folded once from Facts."""

from dataclasses import dataclass

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.model import Kind, Region, Status
from gmsc_desktop.search.query import Query, QueryReader
from gmsc_desktop.search.text import Folded, fold, folded

Tie = tuple[bool, str, bool, str]
"""What puts equal matches in order."""


@dataclass(frozen=True, slots=True)
class Name:
    """A name as written and folded, with and without the spaces between its words."""

    written: str
    folded: Folded
    joined: Folded
    spaced: str
    """The folded name with a space before it, so that every word begins after a space."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A region with all that is searched of it, and its place among equals."""

    region: Region
    name: Name
    aliases: tuple[Name, ...]
    capital: Name | None
    province: Name
    island: Name
    beginnings: str
    """Its name, aliases and capital without spaces, each after a line break: one look tells
    whether any of them begins with a query."""
    tie: Tie

    def fits(self, query: Query) -> bool:
        """Say whether the region is of the kind and province that a query narrows to."""
        kind_fits = query.kind in (None, self.region.kind)
        return kind_fits and query.province in ("", self.province.joined.text)


@dataclass(frozen=True, slots=True)
class Index:
    """Every region's entry, in the order of their names, and the provinces and islands."""

    entries: tuple[Entry, ...]
    areas: tuple[Name, ...]
    reader: QueryReader


def build_index(facts: Facts) -> Index:
    """Fold every name of the facts once."""
    shared = {
        written: _name(written)
        for province in facts.provinces
        for written in (province.name, province.island.value)
    }
    aliases: dict[str, list[Name]] = {}
    for alias in facts.aliases:
        aliases.setdefault(alias.region.code, []).append(_name(alias.name))
    entries = [
        _entry(
            region,
            tuple(aliases.get(region.code, ())),
            (shared[region.province.name], shared[region.province.island.value]),
            _tie(facts, region),
        )
        for region in facts.regions
    ]
    in_order = tuple(sorted(entries, key=lambda entry: entry.tie[1:]))
    reader = QueryReader(province.name for province in facts.provinces)
    return Index(in_order, tuple(shared.values()), reader)


def _entry(region: Region, aliases: tuple[Name, ...], areas: tuple[Name, Name], tie: Tie) -> Entry:
    name = _name(region.name)
    capital = _name(region.capital) if region.capital else None
    names = (name, *aliases, capital) if capital else (name, *aliases)
    beginnings = "".join(f"\n{each.joined.text}" for each in names)
    return Entry(region, name, aliases, capital, *areas, beginnings, tie)


def _name(written: str) -> Name:
    text = fold(written)
    return Name(written, text, text.without_spaces(), f" {text.text}")


def _tie(facts: Facts, region: Region) -> Tie:
    """Among equals: participants first, then by folded name, kota before kabupaten, by code."""
    absent = facts.status(region) is not Status.PARTICIPANT
    return absent, folded(region.name), region.kind is Kind.KABUPATEN, region.code
