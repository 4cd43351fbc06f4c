"""What the one page on a study visit says: whom to visit, how far it is, and what they did there.

Lists may be longer than fits on a page: `plan_limits` gives smaller and smaller ones to try.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.model import QuickWin, Region
from gmsc_desktop.ideas.nearest import distance_km
from gmsc_desktop.languages import Language, Text
from gmsc_desktop.reports.dates import day_text
from gmsc_desktop.reports.fact_sheet import Item, Part
from gmsc_desktop.reports.neighbour_wording import STRAIGHT_LINE, distance_text
from gmsc_desktop.reports.sources import sources_of
from gmsc_desktop.reports.wording import (
    QUICK_WINS,
    place_line,
    quick_win_about,
    result_line,
    short_status,
)

TITLE: Final = Text("Rencana studi banding", "Plan of a study visit")
_FOR: Final = Text("Untuk {}", "For {}")
_KM: Final = Text("{} dari {}", "{} from {}")
_FAR: Final = Text("jarak tidak diketahui", "distance not known")
_SAVED: Final = Text("Program unggulan yang disimpan", "Quick wins that were saved")
_MORE: Final = Text("dan {} lagi", "and {} more")
_DATA: Final = Text("Data {} · {}", "Data of {} · {}")
_PRINTED: Final = Text("Dicetak {} · 1/1", "Printed {} · 1/1")
_FITTING: Final = ((8, 12), (6, 10), (5, 8), (4, 6), (3, 5), (2, 4), (1, 3), (1, 1))


@dataclass(frozen=True, slots=True)
class Stop:
    """A region to visit: how far it is, and what it did."""

    name: str
    place: str
    distance: str
    status: str
    results: str
    quick_wins: Part


@dataclass(frozen=True, slots=True)
class VisitPlan:
    """All words of the page, in its order."""

    title: str
    name: str
    stops: tuple[Stop, ...]
    saved: Part
    data: str
    printed: str


def visit_plan(
    facts: Facts,
    regions: Sequence[Region],
    saved: Sequence[QuickWin],
    language: Language,
    today: date,
) -> VisitPlan:
    """Word the plan of the first region, which visits the others; `saved` were put aside for it."""
    home, *others = regions
    day = day_text(facts.edition.date).in_(language)
    return VisitPlan(
        title=TITLE.in_(language),
        name=_FOR.in_(language).format(home.full_name),
        stops=tuple(_stop(facts, home, each, language) for each in others),
        saved=_part(
            _SAVED, [_item(each, language, each.region.full_name) for each in saved], language
        ),
        data=_DATA.in_(language).format(day, STRAIGHT_LINE.in_(language)),
        printed=_PRINTED.in_(language).format(day_text(today).in_(language)),
    )


def plan_limits(plan: VisitPlan) -> Iterator[VisitPlan]:
    """Give the plan with ever shorter lists."""
    yield plan
    for wins, saved in _FITTING:
        stops = tuple(replace(each, quick_wins=each.quick_wins.first(wins)) for each in plan.stops)
        yield replace(plan, stops=stops, saved=plan.saved.first(saved))


def _stop(facts: Facts, home: Region, region: Region, language: Language) -> Stop:
    far = _FAR.in_(language)
    if home.position and region.position:
        km = distance_text(distance_km(home.position, region.position)).in_(language)
        far = _KM.in_(language).format(km, home.short_name)
    wins = [_item(each, language) for each in facts.quick_wins_of(region)]
    results = [
        f"{result_line(each).in_(language)} ({each.source.publisher})"
        for each in facts.results_of(region)
    ]
    return Stop(
        name=region.full_name,
        place=place_line(region).in_(language),
        distance=far,
        status=_status(facts, region).in_(language),
        results=" ".join(results[:2]),
        quick_wins=_part(QUICK_WINS, wins, language),
    )


def _status(facts: Facts, region: Region) -> Text:
    """Say whether and when a region took part, and who says so."""
    said = short_status(facts, region)
    sources = sources_of(facts, region)
    if not sources:
        return said
    publisher = sources[0].publisher
    return Text(f"{said.id} Sumber: {publisher}.", f"{said.en} Source: {publisher}.")


def _item(idea: QuickWin, language: Language, *before: str) -> Item:
    """Tell an idea, and in brackets what stands `before`, its year and pillar, and who says so."""
    about = ", ".join((*before, quick_win_about(idea).in_(language), idea.source.publisher))
    return Item(idea.title, f"{idea.text.in_(language)} ({about})")


def _part(title: Text, items: list[Item], language: Language) -> Part:
    return Part(title.in_(language), tuple(items), _MORE.in_(language), len(items))
