"""What each source is good for: its cohorts, its regions and how plainly it speaks of them."""

from collections import defaultdict
from dataclasses import dataclass
from enum import Enum

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.model import Clarity, Source
from gmsc_desktop.languages import Text


class Clearness(Enum):
    """How plainly a source states the participations that it is named for."""

    CLEAR = Text("jelas", "clear")
    PARTLY = Text("sebagian jelas", "partly clear")
    UNCLEAR = Text("kurang jelas", "unclear")


@dataclass(frozen=True, slots=True)
class SourceUse:
    """A source and what it states; `clearness` is None when it is on other things."""

    source: Source
    years: tuple[int, ...]
    regions: int
    clearness: Clearness | None


def source_uses(facts: Facts) -> tuple[SourceUse, ...]:
    """Give every source, in the order of its file."""
    years: dict[str, set[int]] = defaultdict(set)
    regions: dict[str, set[str]] = defaultdict(set)
    clarities: dict[str, set[Clarity]] = defaultdict(set)
    for participation in facts.participations:
        for evidence in participation.evidence:
            regions[evidence.source.id].add(participation.region.code)
            clarities[evidence.source.id].add(evidence.clarity)
            if participation.year:
                years[evidence.source.id].add(participation.year)
    return tuple(
        SourceUse(
            source,
            tuple(sorted(years[source.id])),
            len(regions[source.id]),
            _clearness(clarities[source.id]),
        )
        for source in facts.sources.values()
    )


def _clearness(clarities: set[Clarity]) -> Clearness | None:
    if not clarities:
        return None
    if Clarity.AMBIGUOUS not in clarities:
        return Clearness.CLEAR
    return Clearness.PARTLY if len(clarities) > 1 else Clearness.UNCLEAR
