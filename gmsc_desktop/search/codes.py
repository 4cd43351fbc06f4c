"""Codes of regions: Kemendagri's `32.73`, the same without its dot, and BPS's."""

import re
from collections.abc import Mapping
from enum import Enum

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.model import Region
from gmsc_desktop.facts.names import Names

# Only the digits of a code: a postcode has five, a year or an area code is the code of nothing.
_CODE = re.compile(r"\s*(\d\d)(\.?)(\d\d)\s*")


class Scheme(Enum):
    """Whose code it is."""

    KEMENDAGRI = "Kemendagri"
    BPS = "BPS"


class Codes:
    """Tells which regions a code may mean: two where Kemendagri and BPS use it for two."""

    def __init__(self, facts: Facts, names: Names) -> None:
        self._own = facts.region_by_code
        self._bps = _by_bps(facts, names)

    def is_code(self, text: str) -> bool:
        """Say whether a text is written like a code, known or not."""
        return bool(_CODE.fullmatch(text))

    def regions(self, text: str) -> tuple[Region, ...]:
        """Give the regions of a code, Kemendagri's reading first; none for any other text."""
        return tuple(dict.fromkeys(each for scheme in Scheme for each in self.read(text, scheme)))

    def read(self, text: str, scheme: Scheme) -> tuple[Region, ...]:
        """Give the regions that a code means to one of the two; BPS writes no dot."""
        code = _CODE.fullmatch(text)
        if not code:
            return ()
        if scheme is Scheme.BPS:
            return () if code[2] else self._bps.get(code[1] + code[3], ())
        own = self._own.get(f"{code[1]}.{code[3]}")
        return (own,) if own else ()


def _by_bps(facts: Facts, names: Names) -> Mapping[str, tuple[Region, ...]]:
    """The regions of each BPS code; the present codes stand before those of before."""
    found: dict[str, tuple[Region, ...]] = {}
    for rank in (0, 1, 2):
        for region in facts.regions:
            different = tuple(each.code for each in names.bps.get(region.code, ()))
            codes = different or (region.code.replace(".", ""),)
            if rank < len(codes):
                found[codes[rank]] = (*found.get(codes[rank], ()), region)
    return found
