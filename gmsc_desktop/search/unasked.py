"""What an empty box shows: every region, in the order of their names."""

from collections.abc import Iterable

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.model import Kind, Region
from gmsc_desktop.search.match import Field, Match, Rule
from gmsc_desktop.search.text import folded


def by_name(region: Region) -> tuple[str, bool, str]:
    """The order of regions wherever names are listed: folded name, kota first, code."""
    return folded(region.name), region.kind is Kind.KABUPATEN, region.code


def regions_by_name(facts: Facts) -> tuple[Region, ...]:
    """Give all regions in the order of their names."""
    return tuple(sorted(facts.regions, key=by_name))


def everything(regions: Iterable[Region]) -> tuple[Match, ...]:
    """Give all regions, in their order."""
    return tuple(Match(region, Rule.EVERYTHING, Field.NAME, region.name, ()) for region in regions)
