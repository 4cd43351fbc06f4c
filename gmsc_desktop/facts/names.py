"""Names and codes by which others know provinces and regions: tables in resources/names/.

They belong to the program and not to an edition of the data: what they name of regions that
the data in use do not have is passed over by whoever looks it up.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from gmsc_desktop.facts.model import Kind, Source
from gmsc_desktop.languages import Text


@dataclass(frozen=True, slots=True)
class FormerRegion:
    """A region as it was once called, and the code of the one that it became."""

    name: str
    kind: Kind
    region: str
    note: Text


@dataclass(frozen=True, slots=True)
class BpsCode:
    """BPS's code of a region and the tables that have it.

    `until` is the last year in which one was seen in force, empty for the present one.
    """

    code: str
    until: str
    sources: tuple[Source, ...]


@dataclass(frozen=True)
class Names:
    """All the tables; codes of provinces have two digits, those of BPS four."""

    provinces: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Other names of each province, by its code."""
    former_provinces: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """The codes of the provinces that a province was once a part of."""
    former_regions: tuple[FormerRegion, ...] = ()
    bps: Mapping[str, tuple[BpsCode, ...]] = field(default_factory=dict)
    """BPS's codes of a region, the present one first, where they are not Kemendagri's."""
