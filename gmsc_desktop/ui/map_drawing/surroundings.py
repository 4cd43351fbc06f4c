"""What a small map shows of a region's surroundings: enough land to know where one is."""

from collections.abc import Iterator
from functools import lru_cache

from gmsc_desktop.ui.map_drawing.land import Land
from gmsc_desktop.ui.map_drawing.projection import Viewport

_WIDTHS = (6.6, 9.0, 12.0, 16.0, 22.0)
"""Degrees from side to side: a province with its neighbours, more where that is mostly sea."""
_ENOUGH = 0.12
"""The share of land from which coasts can be known again."""
_ASIDE = 0.25
"""How far from the middle the region may lie then, as a share of the map."""
_KEPT = 1024


@lru_cache(maxsize=_KEPT)
def surroundings(
    land: Land, width: float, height: float, longitude: float, latitude: float
) -> Viewport:
    """Look at a place: from its middle where land is near, else from aside and farther off.

    Small islands are no part of the outline: without others a dot would lie in an empty sea.
    """
    best, most = Viewport(width, height, longitude, latitude, width / _WIDTHS[0]), 0.0
    for degrees in _WIDTHS:
        middle = Viewport(width, height, longitude, latitude, width / degrees)
        if land.share(middle) >= _ENOUGH:
            return middle
        for view in _aside(middle):
            share = land.share(view)
            if share > most:
                best, most = view, share
        if most >= _ENOUGH:
            break
    return best


def _aside(middle: Viewport) -> Iterator[Viewport]:
    """Give the views in which the place lies beside the middle."""
    for x in (0, -_ASIDE, _ASIDE):
        for y in (0, -_ASIDE, _ASIDE):
            yield middle.moved(x * middle.width, y * middle.height)
