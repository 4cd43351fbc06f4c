"""How a whole list writes its names: bare ones are kabupaten where each kota has its word."""

from collections.abc import Sequence
from dataclasses import dataclass

from gmsc_desktop.facts.model import Kind, Region
from gmsc_desktop.lists.answer import Answer, Certainty, How
from gmsc_desktop.search.text import folded
from gmsc_desktop.search.words import KINDS


@dataclass(frozen=True, slots=True)
class Convention:
    """The codes of the kota that stand in the list with their word; empty: there is no custom."""

    written: frozenset[str] = frozenset()

    def settle(self, text: str, answer: Answer) -> Answer:
        """Take a bare name that kota and kabupaten share for the kabupaten's."""
        if not self.written or answer.how is not How.SEVERAL or _kind_word(text):
            return answer
        kabupaten = [each for each in answer.choices if each.kind is Kind.KABUPATEN]
        if len(kabupaten) != 1 or answer.certainty is not Certainty.DOUBTFUL:
            return answer
        others = [each for each in answer.choices if each.kind is Kind.KOTA]
        # Where the kota stands in the list as well, the bare name can only be the other.
        sure = all(each.code in self.written for each in others)
        certainty = Certainty.CERTAIN if sure else Certainty.DOUBTFUL
        first: tuple[Region, ...] = (kabupaten[0], *others)
        return Answer(certainty, How.CONVENTION, kabupaten[0], first)


def convention_of(texts: Sequence[str], answers: Sequence[Answer]) -> Convention:
    """Find the custom of a list: "kota" before each kota, and kabupaten without their word."""
    written: set[str] = set()
    for text, answer in zip(texts, answers, strict=True):
        kind, region = _kind_word(text), answer.region
        if region is None or answer.certainty is not Certainty.CERTAIN:
            continue
        if kind is Kind.KABUPATEN or (kind is None and region.kind is Kind.KOTA):
            return Convention()
        if kind is Kind.KOTA:
            written.add(region.code)
    return Convention(frozenset(written))


def _kind_word(text: str) -> Kind | None:
    words = folded(text).split()
    return KINDS.get(words[0]) or KINDS.get(words[-1]) if words else None
