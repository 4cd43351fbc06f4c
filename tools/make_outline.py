"""Makes map/outline.json: the coasts of Indonesia and of its neighbours inside our map's box.

The box is larger than Indonesia, so that windows of any shape are filled to their edges.

From world-atlas (Natural Earth 1:10m, public domain), cut to the box and simplified. Rings are
lists of longitude, latitude, longitude, latitude … in hundredths of a degree. The same package
gives the same bytes. Run: python -m tools.make_outline
"""

import json
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from tools.pinned import WORLD_ATLAS

FILE = Path(__file__).resolve().parent.parent / "resources" / "map" / "outline.json"
INDONESIA = "360"
WEST, SOUTH, EAST, NORTH = 84.0, -22.0, 156.0, 16.0
TOLERANCE = 0.015
SMALLEST, SMALLEST_ABROAD = 0.0015, 0.02
"""Islands of a smaller area, in square degrees (about 18 and 250 km²), are left out."""

Point = tuple[float, float]
Ring = list[Point]


def main() -> None:
    """Write the file anew."""
    with tempfile.TemporaryDirectory() as folder:
        file = WORLD_ATLAS.unpack(Path(folder)) / "package" / "countries-10m.json"
        topology = json.loads(file.read_text(encoding="utf-8"))
    own: list[list[int]] = []
    others: list[list[int]] = []
    for country in topology["objects"]["countries"]["geometries"]:
        ours = country.get("id") == INDONESIA
        target, smallest = (own, SMALLEST) if ours else (others, SMALLEST_ABROAD)
        for ring in rings(topology, country):
            cut = [] if crosses_date_line(ring) else clip(ring)
            if len(cut) > 3 and area(cut) >= smallest:
                target.append(packed(simplify(cut)))
    FILE.parent.mkdir(exist_ok=True)
    content = {"box": [WEST, SOUTH, EAST, NORTH], "indonesia": own, "neighbours": others}
    FILE.write_text(json.dumps(content, separators=(",", ":")) + "\n", encoding="utf-8")
    print(f"{len(own)} own rings, {len(others)} others, {FILE.stat().st_size:,} bytes")


def rings(topology: dict[str, Any], country: dict[str, Any]) -> Iterator[Ring]:
    """Give the outer rings of a country; TopoJSON keeps them as chains of shared arcs."""
    polygons = country.get("arcs", [])
    if country["type"] == "Polygon":
        polygons = [polygons]
    for polygon in polygons:
        ring: Ring = []
        for number in polygon[0]:
            arc = decoded(topology, number if number >= 0 else ~number)
            ring += (arc if number >= 0 else arc[::-1])[1 if ring else 0 :]
        yield ring


def decoded(topology: dict[str, Any], number: int) -> Ring:
    """Give an arc's points in degrees: they are stored as steps on a grid."""
    (scale_x, scale_y), (move_x, move_y) = (
        topology["transform"]["scale"],
        topology["transform"]["translate"],
    )
    x = y = 0
    points: Ring = []
    for step_x, step_y in topology["arcs"][number]:
        x, y = x + step_x, y + step_y
        points.append((x * scale_x + move_x, y * scale_y + move_y))
    return points


def crosses_date_line(ring: Ring) -> bool:
    """Say whether a ring jumps from 180° east to 180° west, as Fiji's do; it would span all."""
    longitudes = [longitude for longitude, _ in ring]
    return max(longitudes) - min(longitudes) > 180


def clip(ring: Ring) -> Ring:
    """Cut a ring to the box, one side after another (Sutherland and Hodgman)."""
    sides: tuple[tuple[int, float, Callable[[float, float], bool]], ...] = (
        (0, WEST, float.__ge__),
        (0, EAST, float.__le__),
        (1, SOUTH, float.__ge__),
        (1, NORTH, float.__le__),
    )
    for axis, limit, inside in sides:
        cut: Ring = []
        for last, point in zip([*ring[-1:], *ring[:-1]], ring, strict=True):
            if inside(last[axis], limit) != inside(point[axis], limit):
                share = (limit - last[axis]) / (point[axis] - last[axis])
                crossing = [last[i] + share * (point[i] - last[i]) for i in (0, 1)]
                cut.append((crossing[0], crossing[1]))
            if inside(point[axis], limit):
                cut.append(point)
        ring = cut
    return ring


def area(ring: Ring) -> float:
    """Give the area of a ring in square degrees."""
    pairs = zip(ring, [*ring[1:], ring[0]], strict=True)
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in pairs)) / 2


def simplify(ring: Ring) -> Ring:
    """Drop points that lie nearer than the tolerance to the line without them."""
    kept = {0, len(ring) - 1}
    spans = [(0, len(ring) - 1)]
    while spans:
        start, end = spans.pop()
        between = range(start + 1, end)
        farthest = max(between, key=lambda i: distance(ring[i], ring[start], ring[end]), default=0)
        if farthest and distance(ring[farthest], ring[start], ring[end]) > TOLERANCE:
            kept.add(farthest)
            spans += [(start, farthest), (farthest, end)]
    return [ring[number] for number in sorted(kept)]


def distance(point: Point, start: Point, end: Point) -> float:
    """Give the distance of a point from a stretch of line, in degrees."""
    x, y = end[0] - start[0], end[1] - start[1]
    length = x * x + y * y
    along = ((point[0] - start[0]) * x + (point[1] - start[1]) * y) / length if length else 0.0
    along = min(1.0, max(0.0, along))
    across = (point[0] - start[0] - along * x, point[1] - start[1] - along * y)
    return float((across[0] ** 2 + across[1] ** 2) ** 0.5)


def packed(ring: Ring) -> list[int]:
    """Write a ring as whole hundredths of a degree."""
    return [round(value * 100) for point in ring for value in point]


if __name__ == "__main__":
    main()
