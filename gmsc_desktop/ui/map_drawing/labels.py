"""Where names stand beside dots: none over another, and none over a dot.

Who comes first gets the place; a name that finds none is left out.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

_GAP: Final = 3.0
_APART: Final = 6.0
"""Between two names in one line: nearer, they would read as one."""
_CELL: Final = 64.0
"""Boxes are looked for among those of the same squares only."""


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle that a dot or a name takes up."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def widened(self) -> "Box":
        """What a name keeps free of other names."""
        return Box(self.left - _APART, self.top, self.right + _APART, self.bottom)

    def meets(self, other: "Box") -> bool:
        """Whether they share some of the space."""
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )


@dataclass(frozen=True, slots=True)
class Named:
    """A dot, how far it reaches from its middle, and how large its name is."""

    x: float
    y: float
    reach: float
    width: float
    height: float

    @property
    def dot(self) -> Box:
        """What the dot takes up."""
        x, y, reach = self.x, self.y, self.reach
        return Box(x - reach, y - reach, x + reach, y + reach)

    @property
    def choices(self) -> tuple[Box, ...]:
        """Where its name may stand: at the right, else left, below, above."""
        aside, over = self.reach + _GAP, self.reach
        return (
            self._box(self.x + aside, self.y - self.height / 2),
            self._box(self.x - aside - self.width, self.y - self.height / 2),
            self._box(self.x - self.width / 2, self.y + over),
            self._box(self.x - self.width / 2, self.y - over - self.height),
        )

    def _box(self, left: float, top: float) -> Box:
        return Box(left, top, left + self.width, top + self.height)


def place_names(named: Sequence[Named]) -> list[Box | None]:
    """Give each name its box, the first ones before the others; None where there is no room."""
    taken = _Taken()
    for each in named:
        taken.add(each.dot)
    places: list[Box | None] = []
    for each in named:
        place = next((box for box in each.choices if taken.is_free(box)), None)
        if place:
            taken.add(place.widened)
        places.append(place)
    return places


class _Taken:
    """The boxes so far, by the squares that they touch."""

    def __init__(self) -> None:
        self._boxes: defaultdict[tuple[int, int], list[Box]] = defaultdict(list)

    def add(self, box: Box) -> None:
        for cell in _cells(box):
            self._boxes[cell].append(box)

    def is_free(self, box: Box) -> bool:
        return not any(box.meets(each) for cell in _cells(box) for each in self._boxes[cell])


def _cells(box: Box) -> Iterator[tuple[int, int]]:
    for column in range(int(box.left // _CELL), int(box.right // _CELL) + 1):
        for row in range(int(box.top // _CELL), int(box.bottom // _CELL) + 1):
            yield column, row
