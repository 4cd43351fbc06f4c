"""How a whole list writes its names and codes.

Bare names are kabupaten where each kota has its word, and codes are Kemendagri's or BPS's.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from gmsc_desktop.facts.model import Kind, Region
from gmsc_desktop.lists.answer import Answer, Certainty, How
from gmsc_desktop.search.codes import Codes, Scheme
from gmsc_desktop.search.text import folded
from gmsc_desktop.search.words import KINDS

_NAMED = 2
"""Names that must have a code of one scheme and not of the other before a list's codes are its."""
_SLIPS = 20
"""So many names must speak for a scheme for each that speaks for the other."""
_ONLY_ITS = 3
"""Codes that one scheme alone has, where no name tells."""


@dataclass(frozen=True, slots=True)
class Convention:
    """How a list writes; what it has no custom for is empty."""

    written: frozenset[str] = frozenset()
    """The codes of the kota that stand in the list with their word."""
    scheme: Scheme | None = None
    """Whose codes it has."""
    provinces: bool = False
    """Whether lines of provinces stand among the others."""

    def settle(self, text: str, answer: Answer) -> Answer:
        """Take a bare name that kota and kabupaten share for the kabupaten's."""
        if not self.written or answer.how is not How.SEVERAL or _kind_word(text):
            return answer
        kabupaten = [each for each in answer.choices if each.kind is Kind.KABUPATEN]
        if len(kabupaten) != 1 or answer.certainty is not Certainty.DOUBTFUL:
            return answer
        if self.provinces and names_province(kabupaten[0]):
            return answer
        others = [each for each in answer.choices if each.kind is Kind.KOTA]
        # Where the kota stands in the list as well, the bare name can only be the other.
        sure = all(each.code in self.written for each in others)
        certainty = Certainty.CERTAIN if sure else Certainty.DOUBTFUL
        first: tuple[Region, ...] = (kabupaten[0], *others)
        return Answer(certainty, How.CONVENTION, kabupaten[0], first)


def convention_of(
    texts: Sequence[str], answers: Sequence[Answer], scheme: Scheme | None = None
) -> Convention:
    """Find the custom of a list: "kota" before each kota, and kabupaten without their word."""
    written: set[str] = set()
    for text, answer in zip(texts, answers, strict=True):
        kind, region = _kind_word(text), answer.region
        if region is None or answer.certainty is not Certainty.CERTAIN:
            continue
        if kind is Kind.KABUPATEN or (kind is None and region.kind is Kind.KOTA):
            return Convention(scheme=scheme)
        if kind is Kind.KOTA:
            written.add(region.code)
    return Convention(frozenset(written), scheme, has_provinces(answers))


def has_provinces(answers: Iterable[Answer]) -> bool:
    """Say whether a list has lines of provinces among the others."""
    return any(each.how is How.PROVINCE and each.certainty is Certainty.UNKNOWN for each in answers)


def names_province(region: Region) -> bool:
    """Say whether a region's bare name is its province's just as well."""
    return region.name == region.province.name


def scheme_of(rows: Sequence[tuple[Answer, str]], codes: Codes) -> Scheme | None:
    """Find whose codes a list has: what stands beside its names tells, or which codes there are.

    Nothing tells where all codes mean the same to both, or where the rows disagree.
    """
    written = {
        (answer.region if _by_name(answer) else None, code)
        for answer, code in rows
        if codes.is_code(code) and "." not in code
    }
    if any(region for region, _ in written):
        return _by_names(written, codes)
    return _by_codes({code for _, code in written}, codes)


def _by_name(answer: Answer) -> bool:
    return answer.certainty is Certainty.CERTAIN and answer.how is not How.CODE


def _by_names(written: Iterable[tuple[Region | None, str]], codes: Codes) -> Scheme | None:
    """Give the scheme in which nearly all codes mean what is named beside them."""
    counts = dict.fromkeys(Scheme, 0)
    for region, code in written:
        meant = [scheme for scheme in Scheme if region in codes.read(code, scheme)]
        if len(meant) == 1:
            counts[meant[0]] += 1
    first, second = sorted(Scheme, key=lambda scheme: -counts[scheme])
    enough = max(_NAMED, _SLIPS * counts[second])
    return first if counts[first] >= enough else None


def _by_codes(written: Collection[str], codes: Codes) -> Scheme | None:
    """Give the scheme that has every code, where the other one lacks some."""
    known = {scheme: {code for code in written if codes.read(code, scheme)} for scheme in Scheme}
    most = max(Scheme, key=lambda scheme: len(known[scheme]))
    missing = sum(len(written) - len(each) for each in known.values())
    return most if len(known[most]) == len(written) and missing >= _ONLY_ITS else None


def _kind_word(text: str) -> Kind | None:
    words = folded(text).split()
    return KINDS.get(words[0]) or KINDS.get(words[-1]) if words else None
