"""Names and codes by which others know the regions and provinces of these facts."""

from collections.abc import Mapping
from functools import cached_property

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.model import Kind, Region
from gmsc_desktop.facts.names import FormerRegion, Names
from gmsc_desktop.search.codes import Codes
from gmsc_desktop.search.text import joined

Former = tuple[FormerRegion, Region]


class OtherNames:
    """Looks them up; provinces are named by their names folded and joined."""

    def __init__(self, facts: Facts, names: Names) -> None:
        self._facts = facts
        self._names = names

    def formerly(self, kind: Kind, joined: str) -> tuple[Former, ...]:
        """Give what became of the regions that once were of this kind and name."""
        return self._former.get((kind, joined), ())

    def was_in(self, region: Region, province: str) -> bool:
        """Say whether a region's province was once a part of another."""
        return province in self._once.get(joined(region.province.name), ())

    def with_parts(self, province: str) -> tuple[str, ...]:
        """Give a province, and those that were once parts of it."""
        return (province, *(each for each, before in self._once.items() if province in before))

    @cached_property
    def codes(self) -> Codes:
        """The codes of regions."""
        return Codes(self._facts, self._names)

    @cached_property
    def _once(self) -> Mapping[str, tuple[str, ...]]:
        names = {each.code: joined(each.name) for each in self._facts.provinces}
        return {
            names[code]: tuple(names[each] for each in before if each in names)
            for code, before in self._names.former_provinces.items()
            if code in names
        }

    @cached_property
    def _former(self) -> Mapping[tuple[Kind, str], tuple[Former, ...]]:
        found: dict[tuple[Kind, str], tuple[Former, ...]] = {}
        for former in self._names.former_regions:
            region = self._facts.region_by_code.get(former.region)
            key = former.kind, joined(former.name)
            if region:
                found[key] = (*found.get(key, ()), (former, region))
        return found
