"""Where the map looks: a window on the earth, and the way from degrees to pixels and back.

Degrees of longitude and latitude are drawn equally long. So near the equator that is true to
one part in fifty, and nobody need explain it.
"""

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Box:
    """A part of the earth between two meridians and two parallels."""

    west: float
    south: float
    east: float
    north: float

    def holds(self, longitude: float, latitude: float) -> bool:
        """Say whether a place lies in it."""
        return self.west <= longitude <= self.east and self.south <= latitude <= self.north


INDONESIA = Box(94.3, -11.3, 143.0, 6.7)
"""All of it, with a little sea around, and the land behind the straight border in Papua."""

JAWA = Box(105.0, -8.95, 114.9, -5.75)
"""Jawa with Madura and the strait to Bali: two of five participants are there."""


@dataclass(frozen=True, slots=True)
class Viewport:
    """A view of so many pixels, its centre on a place; `scale` is pixels for each degree."""

    width: float
    height: float
    longitude: float
    latitude: float
    scale: float

    def point(self, longitude: float, latitude: float) -> tuple[float, float]:
        """Give where a place is in the view."""
        return (
            self.width / 2 + (longitude - self.longitude) * self.scale,
            self.height / 2 - (latitude - self.latitude) * self.scale,
        )

    def place(self, x: float, y: float) -> tuple[float, float]:
        """Give the longitude and latitude at a point of the view."""
        return (
            self.longitude + (x - self.width / 2) / self.scale,
            self.latitude - (y - self.height / 2) / self.scale,
        )

    @property
    def box(self) -> Box:
        """What is seen."""
        west, north = self.place(0, 0)
        east, south = self.place(self.width, self.height)
        return Box(west, south, east, north)

    def scaled_to(self, scale: float, x: float, y: float) -> "Viewport":
        """Give the view at another scale, the place at a point staying where it is."""
        longitude, latitude = self.place(x, y)
        return Viewport(
            self.width,
            self.height,
            longitude - (x - self.width / 2) / scale,
            latitude + (y - self.height / 2) / scale,
            scale,
        )

    def resized(self, width: float, height: float) -> "Viewport":
        """Give the view of the same part of the earth in another number of pixels."""
        return replace(self, width=width, height=height, scale=self.scale * width / self.width)

    def moved(self, x: float, y: float) -> "Viewport":
        """Give the view after what is seen was pushed by so many pixels."""
        return self.centred(self.longitude - x / self.scale, self.latitude + y / self.scale)

    def centred(self, longitude: float, latitude: float) -> "Viewport":
        """Give the view with another place in its centre."""
        return replace(self, longitude=longitude, latitude=latitude)

    def kept_in(self, box: Box) -> "Viewport":
        """Give the view with its centre brought back into a box."""
        return self.centred(
            min(box.east, max(box.west, self.longitude)),
            min(box.north, max(box.south, self.latitude)),
        )


def fitted(box: Box, width: float, height: float) -> Viewport:
    """Give the view of so many pixels that shows the whole box, as large as it can."""
    scale = max(1.0, min(width / (box.east - box.west), height / (box.north - box.south)))
    longitude, latitude = (box.west + box.east) / 2, (box.south + box.north) / 2
    return Viewport(width, height, longitude, latitude, scale)
