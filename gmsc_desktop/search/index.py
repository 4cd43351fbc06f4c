"""The names to search in, folded once from Facts."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.model import SITE, Region, Status
from gmsc_desktop.facts.names import Names
from gmsc_desktop.search.match import Field
from gmsc_desktop.search.query import Query, QueryReader
from gmsc_desktop.search.text import Folded, fold, joined
from gmsc_desktop.search.unasked import by_name, regions_by_name

Tie = tuple[bool, str, bool, str]
"""What puts equal matches in order: participants first, then by name."""


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
    sites: tuple[Name, ...]
    """What lies in it and is asked for by name, such as IKN."""
    capitals: tuple[Name, ...]
    province: Name
    island: Name
    beginnings: str
    """All its names without spaces, each after a line break: one look tells
    whether any of them begins with a query."""
    tie: Tie

    @property
    def names(self) -> Iterator[tuple[Field, Name]]:
        """Its name, then its aliases, its capitals, and what lies in it."""
        yield Field.NAME, self.name
        for alias in self.aliases:
            yield Field.ALIAS, alias
        for capital in self.capitals:
            yield Field.CAPITAL, capital
        for site in self.sites:
            yield Field.SITE, site

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
    letters: str
    """All that the entries' names are searched for in, on lines of one text: what is nowhere
    in here need not be looked for in each of them."""
    area_letters: str
    """The same of the provinces and islands."""
    area_names: frozenset[str]
    """Their whole names without spaces, the other names of provinces among them."""
    other_areas: Mapping[str, Name]
    """The province that another whole name means, by that name without spaces."""


def by_joined_name(index: Index) -> dict[str, list[tuple[Entry, Field, Name]]]:
    """Give by each name without spaces the regions that bear it, and as what."""
    named: dict[str, list[tuple[Entry, Field, Name]]] = {}
    for entry in index.entries:
        for field, name in entry.names:
            named.setdefault(name.joined.text, []).append((entry, field, name))
    return named


def build_index(facts: Facts, names: Names | None = None) -> Index:
    """Fold every name of the facts once, and the other names of their provinces."""
    others = names.provinces if names else {}
    shared = {
        written: _name(written)
        for province in facts.provinces
        for written in (province.name, province.island.value)
    }
    aliases: dict[str, list[Name]] = {}
    sites: dict[str, list[Name]] = {}
    for alias in facts.aliases:
        among = sites if alias.kind == SITE else aliases
        among.setdefault(alias.region.code, []).append(_name(alias.name))
    capitals = _capitals(facts)
    entries = tuple(
        _entry(
            region,
            tuple(aliases.get(region.code, ())),
            (tuple(sites.get(region.code, ())), capitals.get(region.code, ())),
            (shared[region.province.name], shared[region.province.island.value]),
            (facts.status(region) is not Status.PARTICIPANT, *by_name(region)),
        )
        for region in regions_by_name(facts)
    )
    reader = QueryReader(
        {province.name: others.get(province.code, ()) for province in facts.provinces},
        ((region.kind, region.name) for region in facts.regions),
    )
    other_areas = {
        joined(name): shared[province.name]
        for province in facts.provinces
        for name in others.get(province.code, ())
    }
    letters = "".join(f"{entry.beginnings}\n{entry.name.spaced}" for entry in entries)
    areas = tuple(shared.values())
    area_letters = "".join(f"\n{area.joined.text}\n{area.spaced}" for area in areas)
    area_names = frozenset((*(area.joined.text for area in areas), *other_areas))
    return Index(entries, areas, reader, letters, area_letters, area_names, other_areas)


def _capitals(facts: Facts) -> dict[str, tuple[Name, ...]]:
    """Give each region's seats: that of its row, and those that people know beside it."""
    written = {region.code: [region.capital] for region in facts.regions if region.capital}
    for capital in facts.capitals:
        if capital.everyday:
            written.setdefault(capital.region.code, []).append(capital.name)
    return {code: tuple(map(_name, names)) for code, names in written.items()}


def _entry(
    region: Region,
    aliases: tuple[Name, ...],
    whole: tuple[tuple[Name, ...], tuple[Name, ...]],
    areas: tuple[Name, Name],
    tie: Tie,
) -> Entry:
    name = _name(region.name)
    names = (name, *aliases, *whole[0], *whole[1])
    beginnings = "".join(f"\n{each.joined.text}" for each in names)
    return Entry(region, name, aliases, *whole, *areas, beginnings, tie)


def _name(written: str) -> Name:
    text = fold(written)
    return Name(written, text, text.without_spaces(), f" {text.text}")
