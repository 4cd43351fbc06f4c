"""What a line of a list means, how sure that is, and by what it was recognised."""

from dataclasses import dataclass, replace
from enum import Enum

from gmsc_desktop.facts.model import Region


class Certainty(Enum):
    """How sure it is that the line means the region."""

    CERTAIN = "certain"
    DOUBTFUL = "doubtful"
    UNKNOWN = "unknown"
    EMPTY = "empty"
    HEADING = "heading"


class How(Enum):
    """By what a line was recognised, or why not."""

    SAME_NAME = "same name"
    WITHIN = "within the line"
    OTHER_SPACING = "other spacing"
    ABBREVIATION = "abbreviation"
    FORMER_NAME = "former name"
    OTHER_SPELLING = "other spelling"
    OTHER_NAME = "other name"
    BY_HAND = "by hand"
    SEVERAL = "several"
    ALIKE = "like several"
    BOTH = "several named"
    TYPO = "typing error"
    PART = "part of the name"
    OTHER_KIND = "other kind"
    CAPITAL = "capital"
    KECAMATAN = "kecamatan"
    DESA = "desa"
    PROVINCE = "province"
    ENGLISH = "English"
    CODE = "code"
    KEMENDAGRI_CODE = "code of Kemendagri"
    BPS_CODE = "code of BPS"
    OTHER_PROVINCE = "other province"
    FORMER_PROVINCE = "former province"
    BESIDE = "beside"
    CONTRADICTED = "contradicted"
    CONVENTION = "convention"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Answer:
    """What a line means; `region` is None while nobody decided, or when it means none.

    `choices` are the regions that it could mean, best first, when that is doubtful.
    """

    certainty: Certainty
    how: How
    region: Region | None = None
    choices: tuple[Region, ...] = ()
    beside: str = ""
    """What of the line is neither the region nor its government, where it is certain: an office."""

    @property
    def waits(self) -> bool:
        """Whether a person has to choose."""
        return self.certainty is Certainty.DOUBTFUL and self.region is None

    @property
    def open_to_choice(self) -> bool:
        """Whether a person may want to choose, or did."""
        return self.certainty is Certainty.DOUBTFUL or self.how is How.BY_HAND

    @property
    def offered(self) -> tuple[Region, ...]:
        """What a person may choose of; the one region that is certain is no choice."""
        return self.choices if self.open_to_choice or len(self.choices) > 1 else ()

    def decided(self, region: Region | None) -> "Answer":
        """Give the answer that a person put right by hand; None: it means no region."""
        certainty = Certainty.CERTAIN if region else Certainty.UNKNOWN
        return replace(self, certainty=certainty, how=How.BY_HAND, region=region, beside="")


EMPTY = Answer(Certainty.EMPTY, How.NOTHING)
UNKNOWN = Answer(Certainty.UNKNOWN, How.NOTHING)
HEADING = Answer(Certainty.HEADING, How.NOTHING)
