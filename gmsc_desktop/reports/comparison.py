"""Regions side by side, as a table for the screen, the clipboard and files.

A few regions stand in columns, for their long texts are read across; a whole province stands
in rows with short answers, for nobody reads across thirty-eight columns.
"""

from collections.abc import Callable, Iterable, Sequence

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.model import Participation, QuickWin, Region, Result, Source
from gmsc_desktop.ideas.nearest import distance_km
from gmsc_desktop.languages import Language, Text
from gmsc_desktop.reports.columns import (
    CERTAINTY,
    KIND,
    PROVINCE,
    REGION,
    SOURCES,
    UNCLEAR,
    YEARS,
    unclear_years_of,
    years_of,
)
from gmsc_desktop.reports.neighbour_wording import distance_text
from gmsc_desktop.reports.sources import cited, sources_of
from gmsc_desktop.reports.wording import (
    CERTAIN,
    QUICK_WINS,
    RESULTS,
    TO_BE_CHECKED,
    quick_win_about,
    result_line,
    source_title,
    status_sentence,
    status_word,
    year_label,
)
from gmsc_desktop.tables.cells import Cell, Row

MOST = 5
"""How many regions fit side by side."""

_ASPECT = Text("Aspek", "Aspect")
_SOURCE_COUNT = Text("Jumlah semua sumber", "Number of all sources")
_STATUS = Text("Status", "Status")
_COHORTS = Text("Angkatan", "Cohorts")
_DISTANCE = Text("Jarak lurus dari yang pertama", "Straight-line distance from the first")

_Tell = Callable[[Facts, Region, Language], Cell]


def side_by_side(
    facts: Facts, regions: Sequence[Region], language: Language, *, addresses: bool
) -> list[Row]:
    """Give the names of the regions as a heading, and a row for each aspect, sources last.

    The addresses of the sources are for paper and files; the screen has links.
    """
    rows: list[Row] = [(_ASPECT.in_(language), *(each.full_name for each in regions))]
    if len(regions) > 1:
        distances = (_distance(regions[0], each, language) for each in regions)
        rows.append((_DISTANCE.in_(language), *distances))
    for aspect, tell in _LONG:
        answers = (tell(facts, region, language) for region in regions)
        rows.append((aspect.in_(language), *answers))
    sources = (_sources(facts, region, language, addresses=addresses) for region in regions)
    rows.append((SOURCES.in_(language), *sources))
    return rows


def one_below_another(facts: Facts, regions: Iterable[Region], language: Language) -> list[Row]:
    """Give the short aspects as a heading, and a row for each region."""
    rows: list[Row] = [tuple(aspect.in_(language) for aspect, _ in _SHORT)]
    rows.extend(tuple(tell(facts, each, language) for _, tell in _SHORT) for each in regions)
    return rows


def all_sources_of(facts: Facts, region: Region) -> tuple[Source, ...]:
    """Give every source on a region, each once: of its cohorts first, then of what it did."""
    sources = (
        *sources_of(facts, region),
        *(each.source for each in facts.results_of(region)),
        *(each.source for each in facts.quick_wins_of(region)),
    )
    return tuple({source.id: source for source in sources}.values())


def _distance(one: Region, other: Region, language: Language) -> str:
    if one is not other and one.position and other.position:
        return distance_text(distance_km(one.position, other.position)).in_(language)
    return "–"


def _cohort(participation: Participation, language: Language) -> str:
    certainty = CERTAIN if participation.certain else TO_BE_CHECKED
    return f"{year_label(participation.year).in_(language)} · {certainty.in_(language)}"


def _quick_win(each: QuickWin, language: Language) -> str:
    return f"{each.title} ({quick_win_about(each).in_(language)})"


def _result(each: Result, language: Language) -> str:
    return result_line(each).in_(language)


def _sources(facts: Facts, region: Region, language: Language, *, addresses: bool) -> str:
    sources = all_sources_of(facts, region)
    if addresses:
        return _lines(map(cited, sources))
    return _lines(f"{each.publisher}: {source_title(each, language)}" for each in sources)


def _lines(texts: Iterable[str]) -> str:
    items = tuple(texts)
    return "\n".join(f"• {item}" for item in items) if len(items) > 1 else "".join(items) or "–"


_LONG: tuple[tuple[Text, _Tell], ...] = (
    (KIND, lambda _facts, region, _language: region.kind.value),
    (PROVINCE, lambda _facts, region, _language: region.province.name),
    (_STATUS, lambda facts, region, language: status_sentence(facts, region).in_(language)),
    (
        _COHORTS,
        lambda facts, region, language: _lines(
            _cohort(each, language) for each in facts.of_region(region)
        ),
    ),
    (
        QUICK_WINS,
        lambda facts, region, language: _lines(
            _quick_win(each, language) for each in facts.quick_wins_of(region)
        ),
    ),
    (
        RESULTS,
        lambda facts, region, language: _lines(
            _result(each, language) for each in facts.results_of(region)
        ),
    ),
    (_SOURCE_COUNT, lambda facts, region, _language: len(all_sources_of(facts, region))),
)

_SHORT: tuple[tuple[Text, _Tell], ...] = (
    (REGION, lambda _facts, region, _language: region.full_name),
    (CERTAINTY, lambda facts, region, language: status_word(facts.status(region)).in_(language)),
    (YEARS, lambda facts, region, _language: years_of(facts, region) or "–"),
    (UNCLEAR, lambda facts, region, _language: unclear_years_of(facts, region) or "–"),
    (QUICK_WINS, lambda facts, region, _language: len(facts.quick_wins_of(region))),
    (RESULTS, lambda facts, region, _language: len(facts.results_of(region))),
    (_SOURCE_COUNT, lambda facts, region, _language: len(all_sources_of(facts, region))),
)
