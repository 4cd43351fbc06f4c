"""From a point of the map to the dots under it, and from a dot to the next in a direction."""

from collections.abc import Sequence
from math import hypot

from gmsc_desktop.ui.map_drawing.dots import Dot

Placed = Sequence[tuple[Dot, float, float]]
"""Dots with where they are in the view, in the order in which they are drawn."""

_DETOUR = 2.0
"""How much a step to the side counts against a step ahead."""


def under(placed: Placed, x: float, y: float, reach: float) -> list[Dot]:
    """Give the dots within reach of a point, the nearest first."""
    found = ((hypot(left - x, top - y), number) for number, (_, left, top) in enumerate(placed))
    near = sorted((far, -number) for far, number in found if far <= reach)
    return [placed[-number][0] for _, number in near]


def towards(placed: Placed, start: tuple[float, float], step: tuple[int, int]) -> Dot | None:
    """Give the dot that comes first from a point in the direction of a step."""
    best: Dot | None = None
    least = float("inf")
    for dot, left, top in placed:
        x, y = left - start[0], top - start[1]
        ahead = x * step[0] + y * step[1]
        aside = abs(x * step[1]) + abs(y * step[0])
        if ahead > 0 and ahead >= aside / _DETOUR and ahead + _DETOUR * aside < least:
            best, least = dot, ahead + _DETOUR * aside
    return best
