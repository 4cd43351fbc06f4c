"""How far the nearest participants are, and why others are named as alike, in words."""

from typing import Final

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.model import Kind, Region
from gmsc_desktop.ideas.nearest import Alike, Neighbour, nearest
from gmsc_desktop.languages import Language, Text
from gmsc_desktop.reports.idea_wording import ideas_count
from gmsc_desktop.reports.records import Record
from gmsc_desktop.reports.wording import island_name, listed

NEAREST: Final = Text("Peserta terdekat", "Nearest participants")
STRAIGHT_LINE: Final = Text(
    "jarak lurus antara ibu kota atau pusat daerah, bukan panjang jalan",
    "straight line between capitals or centres, not the length of the road",
)
NO_POSITION: Final = Text(
    "Letak daerah ini tidak diketahui, jadi yang terdekat tidak dapat disebut.",
    "The position of this region is not known, so the nearest cannot be named.",
)
ALIKE: Final = Text("Peserta yang mirip", "Participants like it")
_NEAREST: Final = 3
_KINDS: Final = {
    Kind.KABUPATEN: Text("kabupaten", "kabupaten"),
    Kind.KOTA: Text("kota", "kota"),
}


def distance_text(km: float) -> Text:
    """Give a distance in whole kilometres; what is nearer than one is said so."""
    whole = str(round(km)) if km >= 1 else "< 1"
    return Text(f"{whole} km", f"{whole} km")


def neighbour_line(neighbour: Neighbour) -> Text:
    """Name a neighbour with its distance and cohorts."""
    km, years = distance_text(neighbour.km), listed(neighbour.years)
    name = neighbour.region.full_name
    cohorts = "cohort" if len(neighbour.years) == 1 else "cohorts"
    return Text(f"{name}, {km.id} (angkatan {years.id})", f"{name}, {km.en} ({cohorts} {years.en})")


def how_near(neighbour: Neighbour) -> str:
    """Say beside a neighbour's name how far it is and when it took part; the same everywhere."""
    return " · ".join((distance_text(neighbour.km).id, ", ".join(map(str, neighbour.years))))


def neighbour_about(neighbour: Neighbour) -> Text:
    """Say beside a neighbour's name how near it is, and how many ideas it has."""
    near = how_near(neighbour)
    if not neighbour.ideas:
        return Text(near, near)
    ideas = ideas_count(len(neighbour.ideas))
    return Text(f"{near} · {ideas.id}", f"{near} · {ideas.en}")


def alike_reason(region: Region, alike: Alike) -> Text:
    """Say in what a region is like another: `sama-sama kabupaten di Jawa, angkatan 2019`."""
    kind = _KINDS[region.kind] if alike.same_kind else Text("", "")
    island = island_name(region.province.island) if alike.same_island else None
    years = listed(alike.shared_years)
    where = Text(f"di {island.id}", f"in {island.en}") if island else Text("", "")
    cohort = Text(f"angkatan {years.id}", f"cohort {years.en}") if years.id else Text("", "")
    return Text(
        f"sama-sama {_joined(_spaced(kind.id, where.id), cohort.id)}",
        f"both {_joined(_spaced(kind.en, where.en), cohort.en)}",
    )


def nearest_text(facts: Facts, region: Region, language: Language) -> str:
    """Name the three nearest participants, a line each, or say why not; ends with a newline."""
    near = nearest(facts, region, _NEAREST)
    if near is None:
        return f"{NO_POSITION.in_(language)}\n"
    heading = f"{NEAREST.in_(language)} ({STRAIGHT_LINE.in_(language)}):"
    lines = (f"- {neighbour_line(each).in_(language)}" for each in near)
    return "\n".join((heading, *lines)) + "\n"


def nearest_records(facts: Facts, region: Region) -> list[Record] | None:
    """Describe the three nearest participants; None where a position is missing."""
    near = nearest(facts, region, _NEAREST)
    if near is None:
        return None
    return [
        {
            "code": each.region.code,
            "name": each.region.full_name,
            "km": round(each.km, 1),
            "years": list(each.years),
        }
        for each in near
    ]


def _spaced(*words: str) -> str:
    return " ".join(filter(None, words))


def _joined(*parts: str) -> str:
    return ", ".join(filter(None, parts))
