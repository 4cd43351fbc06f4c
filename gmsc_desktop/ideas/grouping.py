"""Ideas in groups: by the pillar that their source states, or by province."""

from collections.abc import Iterable
from enum import Enum

from gmsc_desktop.facts.model import PILLARS, QuickWin


class Grouping(Enum):
    """By what ideas are put together."""

    PILLAR = "pillar"
    PROVINCE = "province"


def group_of(idea: QuickWin, grouping: Grouping) -> str:
    """Give the group of an idea: its pillar (empty where none is stated), or a province's code."""
    return idea.pillar if grouping is Grouping.PILLAR else idea.region.province.code


def in_groups(ideas: Iterable[QuickWin], grouping: Grouping) -> tuple[QuickWin, ...]:
    """Put the ideas of a group together, each group in the order in which they came.

    Pillars come as the programme names them, those without one last; provinces by their codes.
    """
    order = {pillar: place for place, pillar in enumerate(PILLARS)}

    def place(idea: QuickWin) -> tuple[int, str]:
        group = group_of(idea, grouping)
        return (order.get(group, len(order)) if grouping is Grouping.PILLAR else 0), group

    return tuple(sorted(ideas, key=place))


def group_counts(ideas: Iterable[QuickWin]) -> dict[Grouping, int]:
    """Count the groups that each way would make."""
    every = tuple(ideas)
    return {each: len({group_of(idea, each) for idea in every}) for each in Grouping}
