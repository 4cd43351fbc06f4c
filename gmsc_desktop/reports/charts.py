"""The charts of the page Statistik: bars with their words, and the table behind each."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.model import Island, Status
from gmsc_desktop.languages import Language, Text
from gmsc_desktop.reports.cohort_names import names_for_places
from gmsc_desktop.reports.columns import PROVINCE
from gmsc_desktop.reports.statistics import (
    AreaFigures,
    CohortFigures,
    cohort_figures,
    island_figures,
    percent,
    province_figures,
    to_be_checked,
)
from gmsc_desktop.reports.wording import CERTAIN, COHORT, NOT_FOUND, TO_BE_CHECKED, island_name
from gmsc_desktop.search.filters import Filters
from gmsc_desktop.search.text import folded
from gmsc_desktop.tables.cells import Row


class Order(Enum):
    """How the provinces are arranged."""

    SHARE = "share"
    NUMBER = "number"
    NAME = "name"


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar of three parts and the words beside it."""

    label: str
    certain: int
    possible: int
    rest: int
    figure: str
    """The number that counts, written in bold; `beside` goes on from it."""
    beside: str
    doubt: str
    """How many are to be checked; empty when none."""
    spoken: str
    """Everything in a sentence."""
    filters: Filters
    """Which regions the bar is about."""
    year: int | None = None

    @property
    def whole(self) -> int:
        """The length of the bar."""
        return self.certain + self.possible + self.rest


@dataclass(frozen=True, slots=True)
class Chart:
    """Bars one below the other."""

    title: str
    legend: tuple[str, str, str]
    """What the three parts mean."""
    bars: tuple[Bar, ...]
    table: tuple[Row, ...]
    """The figures behind the bars, the heading first."""
    rest_is_known: bool
    """Whether the third part counts regions, or names that nobody has yet."""
    shares: bool = False
    """Whether each bar is as long as all others, because shares are compared."""

    def row_of(self, bar: Bar | None) -> int:
        """Give where the bar of the same regions stands, in any order or language, or the first."""
        rows = (row for row, each in enumerate(self.bars) if bar and each.filters == bar.filters)
        return next(rows, 0)


_COHORTS = Text("Peserta per tahun", "Participants per year")
_ISLANDS = Text("Peserta per pulau", "Participants per island group")
_PROVINCES = Text(
    "Bagian daerah tiap provinsi yang pernah ikut",
    "Share of each province's regions that took part",
)
_NAMELESS = Text("kurang, nama belum pasti", "missing, name not certain yet")
_OFFICIAL = Text("Resmi", "Official")
_MISSING = Text("Kurang", "Missing")
_ISLAND = Text("Pulau", "Island group")
_REGIONS = Text("Kabupaten/kota", "Regions")
_SHARE = Text("Pasti (%)", "Certain (%)")
_OF = Text("dari {whole}", "of {whole}")
_OF_MISSING = Text("dari {whole}, kurang {missing}", "of {whole}, {missing} missing")
_FOR_PLACES = Text("nama untuk {whole} tempat", "names for {whole} places")
_CHECK = Text("{count} perlu diperiksa", "{count} to be checked")
_OF_SHARE = Text("dari {whole} · {share} %", "of {whole} · {share}%")
_PER_CENT = Text("{share} %", "{share}%")
_COHORT_SPOKEN = Text(
    "Angkatan {name}: {certain} pasti dari {whole} menurut data resmi, kurang {missing}; ",
    "Cohort {name}: {certain} certain of {whole} officially, {missing} missing; ",
)
_AREA_SPOKEN = Text(
    "{name}: {certain} dari {whole} kabupaten/kota pasti pernah ikut ({share} %), {ambiguous} "
    "perlu diperiksa, {rest} belum ditemukan dalam sumber.",
    "{name}: {certain} of {whole} regions certainly took part ({share}%), {ambiguous} to be "
    "checked, {rest} not found in the sources yet.",
)


def cohort_chart(facts: Facts, language: Language) -> Chart:
    """Give the participants of each year beside the official size of the cohort."""
    heads = (COHORT, _OFFICIAL, CERTAIN, TO_BE_CHECKED, _MISSING)
    figures = cohort_figures(facts)
    rows = ((str(e.year), e.official, e.certain, e.ambiguous, e.missing) for e in figures)
    return Chart(
        title=_COHORTS.in_(language),
        legend=_legend(_NAMELESS, language, figure=""),
        bars=tuple(_cohort_bar(each, language) for each in figures),
        table=(_worded(heads, language), *rows),
        rest_is_known=False,
    )


def island_chart(facts: Facts, language: Language) -> Chart:
    """Give the participants of each island group, the most first."""
    figures = sorted(island_figures(facts), key=lambda each: -each.certain)
    return Chart(
        title=_ISLANDS.in_(language),
        legend=_legend(NOT_FOUND, language),
        bars=tuple(_island_bar(each, language) for each in figures),
        table=_area_table(_ISLAND, figures, language),
        rest_is_known=True,
    )


def province_chart(facts: Facts, order: Order, language: Language) -> Chart:
    """Give the share of each province's regions that certainly took part."""
    figures = sorted(province_figures(facts), key=_ORDERS[order])
    return Chart(
        title=_PROVINCES.in_(language),
        legend=_legend(NOT_FOUND, language),
        bars=tuple(_province_bar(each, language) for each in figures),
        table=_area_table(PROVINCE, figures, language),
        rest_is_known=True,
        shares=True,
    )


_Key = Callable[[AreaFigures], tuple[float, int, str]]
_ORDERS: dict[Order, _Key] = {
    Order.SHARE: lambda e: (-e.certain / e.regions, -e.certain, folded(e.name)),
    Order.NUMBER: lambda e: (-e.certain, e.regions, folded(e.name)),
    Order.NAME: lambda e: (0, 0, folded(e.name)),
}


def _cohort_bar(each: CohortFigures, language: Language) -> Bar:
    more = names_for_places(each.certain, each.official)
    beside = _FOR_PLACES if more else _OF_MISSING if each.missing else _OF
    values = {
        "name": each.year,
        "certain": each.certain,
        "whole": each.official,
        "missing": each.missing,
    }
    spoken = _COHORT_SPOKEN.format(**values).in_(language)
    if more:
        spoken = f"{COHORT.in_(language)} {each.year}: {more.in_(language)}, "
    return Bar(
        label=str(each.year),
        certain=each.certain,
        possible=each.possible,
        rest=each.nameless,
        figure=str(each.certain),
        beside=beside.format(**values).in_(language),
        doubt=_CHECK.format(count=each.ambiguous).in_(language) if each.ambiguous else "",
        spoken=f"{spoken}{to_be_checked(each).in_(language)}.",
        filters=Filters(_shown_status(each.certain), frozenset({each.year})),
        year=each.year,
    )


def _island_bar(each: AreaFigures, language: Language) -> Bar:
    return _area_bar(each, str(each.certain), _OF_SHARE, language)


def _province_bar(each: AreaFigures, language: Language) -> Bar:
    figure = _PER_CENT.format(share=percent(each.certain, each.regions)).in_(language)
    return _area_bar(each, figure, Text("{certain} dari {whole}", "{certain} of {whole}"), language)


def _area_bar(each: AreaFigures, figure: str, beside: Text, language: Language) -> Bar:
    name = _area_name(each, language)
    values = {
        "name": name,
        "certain": each.certain,
        "whole": each.regions,
        "ambiguous": each.ambiguous,
        "rest": each.not_found,
        "share": percent(each.certain, each.regions),
    }
    status, area = _shown_status(each.certain), each.area
    return Bar(
        label=name,
        certain=each.certain,
        possible=each.ambiguous,
        rest=each.not_found,
        figure=figure,
        beside=beside.format(**values).in_(language),
        doubt=_doubt(each.ambiguous),
        spoken=_AREA_SPOKEN.format(**values).in_(language),
        filters=(
            Filters(status, island=area)
            if isinstance(area, Island)
            else Filters(status, province=area.code)
        ),
    )


def _area_name(each: AreaFigures, language: Language) -> str:
    return island_name(each.area).in_(language) if isinstance(each.area, Island) else each.name


def _shown_status(certain: int) -> Status | None:
    """Show the regions that the number counts; where it is 0, all, rather than an empty list."""
    return Status.PARTICIPANT if certain else None


def _doubt(ambiguous: int) -> str:
    return f"+{ambiguous} ?" if ambiguous else ""


def _legend(rest: Text, language: Language, figure: str = " (+n ?)") -> tuple[str, str, str]:
    certain, possible, third = (each.in_(language) for each in (CERTAIN, TO_BE_CHECKED, rest))
    return certain.lower(), f"{possible.lower()}{figure}", third.lower()


def _area_table(head: Text, figures: list[AreaFigures], language: Language) -> tuple[Row, ...]:
    heads = (head, _REGIONS, CERTAIN, _SHARE, TO_BE_CHECKED, NOT_FOUND)
    rows = (
        (
            _area_name(each, language),
            each.regions,
            each.certain,
            percent(each.certain, each.regions),
            each.ambiguous,
            each.not_found,
        )
        for each in figures
    )
    return (_worded(heads, language), *rows)


def _worded(heads: tuple[Text, ...], language: Language) -> Row:
    return tuple(each.in_(language) for each in heads)
