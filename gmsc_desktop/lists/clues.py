"""What stands beside a name in its row: kind, province and code settle it, or contradict it."""

from dataclasses import dataclass

from gmsc_desktop.facts.model import Kind, Region
from gmsc_desktop.lists.answer import Answer, Certainty, How
from gmsc_desktop.search.codes import Codes, Scheme
from gmsc_desktop.search.text import joined

# A code beside any of these tells which region is meant.
_BY_CODE = (How.SEVERAL, How.ALIKE, How.PROVINCE, How.CAPITAL, How.TYPO, How.OTHER_PROVINCE)
_CODES = {Scheme.KEMENDAGRI: How.KEMENDAGRI_CODE, Scheme.BPS: How.BPS_CODE}


@dataclass(frozen=True, slots=True)
class Clues:
    """What a row says beside the name; empty where it says nothing."""

    kind: Kind | None = None
    provinces: tuple[str, ...] = ()
    """The province's joined name, and those of the ones that were once a part of it."""
    coded: tuple[Region, ...] = ()
    scheme: Scheme | None = None
    """Whose code it is, where that makes it mean one region rather than another."""

    def __bool__(self) -> bool:
        return bool(self.kind or self.provinces or self.coded)

    def agree(self, region: Region) -> bool:
        """Say whether nothing beside the name speaks against this region."""
        province = joined(region.province.name)
        return (
            self.kind in (None, region.kind)
            and (not self.provinces or province in self.provinces)
            and (not self.coded or region in self.coded)
        )

    def settle(self, answer: Answer) -> Answer:
        """Give the answer in the light of the row."""
        regions = answer.choices or ((answer.region,) if answer.region else ())
        if not self or not regions:
            return answer
        agreeing = tuple(each for each in regions if self.agree(each))
        if not agreeing:
            coded = tuple(each for each in self.coded if each not in regions)
            return _contradicted((*regions, *coded))
        if answer.certainty is Certainty.CERTAIN:
            return answer
        if len(agreeing) == 1 and self._settles(answer.how):
            how = _CODES[self.scheme] if self.scheme else How.BESIDE
            return Answer(Certainty.CERTAIN, how, agreeing[0], agreeing)
        if len(agreeing) == 1:
            return Answer(Certainty.DOUBTFUL, answer.how, agreeing[0], agreeing)
        return Answer(answer.certainty, answer.how, None, agreeing)

    def _settles(self, how: How) -> bool:
        """Say whether the row decides a doubt of this kind, once one region agrees with it."""
        if self.coded:
            return how in _BY_CODE
        # Of a province's own name, only the kind tells that a region is meant.
        return how is How.SEVERAL or (how is How.PROVINCE and self.kind is not None)


def read_code(
    codes: Codes, text: str, scheme: Scheme | None
) -> tuple[tuple[Region, ...], Scheme | None]:
    """Give the regions of a code as the list writes its codes, and the scheme where it decides."""
    either = codes.regions(text)
    own = codes.read(text, scheme) if scheme else ()
    return (own, scheme) if own and own != either else (either, None)


def _contradicted(regions: tuple[Region, ...]) -> Answer:
    if len(regions) == 1:
        return Answer(Certainty.DOUBTFUL, How.CONTRADICTED, regions[0], regions)
    return Answer(Certainty.DOUBTFUL, How.CONTRADICTED, None, regions)
