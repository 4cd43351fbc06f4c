"""The view that a person moves, within limits: from all of Indonesia to a single town."""

import math
from collections.abc import Sequence

from gmsc_desktop.ui.map_drawing.projection import INDONESIA, Viewport, fitted

MOST_ZOOM = 40.0
"""Here even Kota and Kabupaten Kediri, the nearest two dots, stand well apart."""

_EDGE = 24
"""So many pixels from the edge the last town stays."""


class Camera:
    """Holds a viewport; every way of moving it keeps Indonesia in sight.

    However close one looks, one of `towns` stays in sight: there is no way into the empty sea.
    """

    def __init__(self) -> None:
        self.towns: Sequence[tuple[float, float]] = ()
        self.home = fitted(INDONESIA, 1, 1)
        self.viewport = self.home

    @property
    def zoom(self) -> float:
        """How many times larger than at full extent the map is."""
        return self.viewport.scale / self.home.scale

    @property
    def at_home(self) -> bool:
        """Whether all of Indonesia is shown, as at the start."""
        return self.viewport == self.home

    def resize(self, width: float, height: float, *, at_top: bool) -> None:
        """Take another size; `at_top` leaves the free space of the full extent below."""
        was_home, zoom, old = self.at_home, self.zoom, self.viewport
        home = fitted(INDONESIA, width, height)
        if at_top:
            spare = height / home.scale - (INDONESIA.north - INDONESIA.south)
            home = home.centred(home.longitude, home.latitude - spare / 2)
        self.home = home
        if was_home:
            self.viewport = home
        else:
            scaled = Viewport(width, height, old.longitude, old.latitude, home.scale * zoom)
            self.viewport = scaled.kept_in(INDONESIA)

    def go_home(self) -> None:
        """Show all of Indonesia."""
        self.viewport = self.home

    def zoom_by(self, factor: float, x: float | None = None, y: float | None = None) -> None:
        """Zoom about a point of the view, or its centre; all the way out is home."""
        view = self.viewport
        scale = min(self.home.scale * MOST_ZOOM, view.scale * factor)
        if scale <= self.home.scale:
            self.go_home()
            return
        at = (view.width / 2 if x is None else x, view.height / 2 if y is None else y)
        self.viewport = self._kept(view.scaled_to(scale, *at))

    def move(self, x: float, y: float) -> None:
        """Push what is seen by so many pixels."""
        self.viewport = self._kept(self.viewport.moved(x, y))

    def look_at(
        self,
        longitude: float,
        latitude: float,
        zoom: float = 1.0,
        at: tuple[float, float] | None = None,
    ) -> None:
        """Bring a place to a point of the view, or its centre, at least so much enlarged."""
        scale = max(self.viewport.scale, self.home.scale * zoom)
        view = Viewport(self.viewport.width, self.viewport.height, longitude, latitude, scale)
        x, y = at or (view.width / 2, view.height / 2)
        self.viewport = view.moved(x - view.width / 2, y - view.height / 2)

    def _kept(self, view: Viewport) -> Viewport:
        """Bring a view back to the nearest town when none is in sight."""
        view = view.kept_in(INDONESIA)
        box = view.box
        if not self.towns or any(box.holds(*town) for town in self.towns):
            return view
        middle = view.longitude, view.latitude
        town = min(self.towns, key=lambda each: math.dist(each, middle))
        aside = (view.width / 2 - _EDGE) / view.scale, (view.height / 2 - _EDGE) / view.scale
        return view.centred(
            min(town[0] + aside[0], max(town[0] - aside[0], view.longitude)),
            min(town[1] + aside[1], max(town[1] - aside[1], view.latitude)),
        )
