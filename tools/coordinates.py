"""Where a region's capital lies, by GeoNames' list of towns (CC BY 4.0).

A name may stand for several towns of a province, so each region first gets an anchor: the
middle of the towns that bear the names of its kecamatan. The town nearest to the anchor is the
one meant, and one that GeoNames marks as a seat of government before all others. Where no town
has the capital's name, the largest town of a kecamatan stands in. positions.json has what this
gets wrong, and regions in which GeoNames' list has no town at all.
"""

import json
import math
import re
import statistics
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

# Which first-level units of GeoNames a province's towns stand under; towns of provinces that
# were split later may still stand under the old one.
UNITS = {
    "11": ("01",), "12": ("26",), "13": ("24",), "14": ("37",), "15": ("05",), "16": ("32",),
    "17": ("03",), "18": ("15",), "19": ("35",), "21": ("40", "37"), "31": ("04",),
    "32": ("30",), "33": ("07",), "34": ("10",), "35": ("08",), "36": ("33",), "51": ("02",),
    "52": ("17",), "53": ("18",), "61": ("11",), "62": ("13",), "63": ("12",), "64": ("14",),
    "65": ("42", "14"), "71": ("31",), "72": ("21",), "73": ("38",), "74": ("22",),
    "75": ("34",), "76": ("41", "38"), "81": ("28",), "82": ("29", "28"), "91": ("36",),
    "92": ("39", "36"), "93": ("PS", "36"), "94": ("PT", "36"), "95": ("PE", "36"),
    "96": ("PD", "39"),
}  # fmt: skip

# Capitals that GeoNames writes otherwise, or that the list of capitals lacks.
SPELLINGS = json.loads((Path(__file__).with_name("capitals.json")).read_text(encoding="utf-8"))
# By code: `town` is the number of the right town, else `place` a position that `source` states.
KNOWN = json.loads((Path(__file__).with_name("positions.json")).read_text(encoding="utf-8"))
SEATS = ("PPLC", "PPLA", "PPLA2")

FARTHEST_KM = 150.0
FEWEST_FOR_ANCHOR = 3
Position = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Town:
    """A town of GeoNames."""

    id: int
    position: Position
    population: int
    unit: str


class Towns:
    """Indonesia's towns by every name they have."""

    def __init__(self, file: Path, seats: frozenset[int]) -> None:
        self._seats = seats
        self._by_number: dict[int, Town] = {}
        self._by_name: dict[str, list[Town]] = defaultdict(list)
        for row in json.loads(file.read_text(encoding="utf-8")).values():
            if row["countrycode"] == "ID":
                place = (row["latitude"], row["longitude"])
                town = Town(row["geonameid"], place, row["population"], row["admin1code"])
                self._by_number[town.id] = town
                for name in {plain(each) for each in (row["name"], *row["alternatenames"])}:
                    self._by_name[name].append(town)

    def named(self, name: str, province: str) -> list[Town]:
        """Give the towns of a province that bear a name."""
        units = UNITS[province]
        return [town for town in self._by_name.get(plain(name), ()) if town.unit in units]

    def locate(
        self, code: str, names: Iterable[str], districts: Iterable[str]
    ) -> tuple[Position, str] | None:
        """Give a region's position and how it was found, or None."""
        province, known = code[:2], KNOWN.get(code)
        if known:
            place = known["place"] if "place" in known else self._by_number[known["town"]].position
            return (place[0], place[1]), "positions.json"
        local = [self.named(name, province) for name in districts]
        anchor = self._anchor(local)
        for name in names:
            named = self.named(name, province)
            found = [town for town in named if town.id in self._seats] or near(named, anchor)
            if found:
                return choose(found, anchor).position, name
        towns = near([town for found in local for town in found], anchor)
        if towns:
            return max(towns, key=lambda town: (town.population, -town.id)).position, "kecamatan"
        return None

    def _anchor(self, local: list[list[Town]]) -> Position | None:
        """Give the middle of the towns whose names are plain; one or two could be homonyms."""
        sure = [found[0].position for found in local if len(found) == 1]
        return middle(sure) if len(sure) >= FEWEST_FOR_ANCHOR else None


def read_seats(file: Path) -> frozenset[int]:
    """Give the numbers of the seats of government in GeoNames' own table of Indonesia's towns."""
    with file.open(encoding="utf-8") as stream:
        rows = (line.split("\t") for line in stream)
        return frozenset(int(row[0]) for row in rows if row[8] == "ID" and row[7] in SEATS)


def plain(name: str) -> str:
    """Fold a name for comparing: letters and figures only."""
    return re.sub(r"[^a-z0-9]", "", unicodedata.normalize("NFKD", name).lower())


def middle(positions: list[Position]) -> Position:
    """Give the median of latitudes and of longitudes: one far homonym does not move it."""
    return (
        statistics.median(latitude for latitude, _ in positions),
        statistics.median(longitude for _, longitude in positions),
    )


def near(towns: list[Town], anchor: Position | None) -> list[Town]:
    """Drop the towns that lie too far from the anchor."""
    if anchor is None:
        return towns
    return [town for town in towns if kilometres(town.position, anchor) <= FARTHEST_KM]


def choose(towns: list[Town], anchor: Position | None) -> Town:
    """Give the town nearest to the anchor; the largest where there is none."""
    if anchor is None:
        return max(towns, key=lambda town: (town.population, -town.id))
    return min(towns, key=lambda town: (kilometres(town.position, anchor), town.id))


def kilometres(one: Position, other: Position) -> float:
    """Give the distance of two positions on a sphere of 6,371 km."""
    lat1, lon1, lat2, lon2 = (math.radians(each) for each in (*one, *other))
    half = (
        math.sin((lat2 - lat1) / 2) ** 2
        + math.cos(lat1) * math.cos(lat2) * math.sin((lon2 - lon1) / 2) ** 2
    )
    return 2 * 6371 * math.asin(math.sqrt(half))


def spelled(code: str, capital: str, name: str, kind: str) -> list[str]:
    """Give the names under which a region's capital may stand, best first."""
    own: Mapping[str, list[str]] = SPELLINGS
    return [*own.get(code, ()), *filter(None, (capital,)), name, f"{kind} {name}"]
