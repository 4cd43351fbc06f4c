"""What proves a participation: the evidence by its strength, and a source as one cites it."""

from collections.abc import Iterable

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.model import Clarity, Evidence, Participation, Region, Source

_STRENGTH = (Clarity.LIST, Clarity.SINGLE, Clarity.AMBIGUOUS)

Proof = tuple[Participation, Evidence]


def ranked(participations: Iterable[Participation]) -> tuple[Proof, ...]:
    """Give each piece of evidence with its participation, the strongest first."""
    proofs = [(each, evidence) for each in participations for evidence in each.evidence]
    return tuple(sorted(proofs, key=lambda proof: _STRENGTH.index(proof[1].clarity)))


def sources_of(facts: Facts, region: Region) -> tuple[Source, ...]:
    """Give the sources of a region's participations, each once, the strongest first."""
    proofs = ranked(facts.of_region(region))
    return tuple({evidence.source.id: evidence.source for _, evidence in proofs}.values())


def cited(source: Source) -> str:
    """Name a source by publisher, title and address, as far as it has them."""
    return " ".join(filter(None, (source.publisher, source.title, source.address)))
