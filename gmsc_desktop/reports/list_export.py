"""The list of participants as rows for a file, paper or the clipboard, and what it is a list of."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.model import Region, Status
from gmsc_desktop.languages import Language, Text
from gmsc_desktop.reports.columns import (
    CERTAINTY,
    CODE,
    ISLAND,
    KIND,
    PROVINCE,
    REGION,
    SOURCE_COUNT,
    SOURCES,
    UNCLEAR,
    YEARS,
    joined,
    unclear_years_of,
    years_of,
)
from gmsc_desktop.reports.dates import day_text
from gmsc_desktop.reports.listing import Listing
from gmsc_desktop.reports.sources import cited, sources_of
from gmsc_desktop.reports.wording import (
    PROGRAMME,
    incomplete_lists,
    island_name,
    pillar_name,
    status_word,
)
from gmsc_desktop.search.filters import Filters
from gmsc_desktop.search.typed import shortened
from gmsc_desktop.tables.cells import Row
from gmsc_desktop.tables.sheets import Notes

TITLE = Text("Peserta", "Participants")

_STRONGEST = Text("Sumber terkuat", "Strongest source")

_FOOT = Text("Data {} · dicetak {}", "Data of {} · printed {}")
_PAGE = Text("Halaman {} dari {}", "Page {} of {}")

_NOTES = Text("Catatan", "Notes")
_DATA = Text("Data", "Data of")
_LIST = Text("Isi", "Content")
_CAVEAT = Text("Perlu diingat", "Mind")

_COLUMNS = (
    *(CODE, REGION, KIND, PROVINCE, ISLAND),
    *(YEARS, CERTAINTY, UNCLEAR, SOURCE_COUNT, SOURCES),
)
_PRINTED = (CODE, REGION, PROVINCE, YEARS, UNCLEAR, CERTAINTY, SOURCE_COUNT, _STRONGEST)


@dataclass(frozen=True, slots=True)
class ListHeading:
    """What stands over and under the rows of each page; `page` has places for two numbers."""

    title: str
    about: str
    foot: str
    page: str


def list_rows(
    facts: Facts, regions: Iterable[Region], language: Language, note: str = ""
) -> Iterator[Row]:
    """Give the heading, and all about each region in a row.

    The heading ends in the `note`, if there is one: a file goes where no message follows it.
    """
    end = (note,) if note else ()
    yield (*(each.in_(language) for each in _COLUMNS), *end)
    for region in regions:
        sources = sources_of(facts, region)
        yield (
            region.code,
            region.full_name,
            region.kind.value,
            region.province.name,
            region.province.island.value,
            years_of(facts, region),
            status_word(facts.status(region)).in_(language),
            unclear_years_of(facts, region),
            len(sources),
            " | ".join(map(cited, sources)),
            *("" for _ in end),
        )


def list_notes(facts: Facts, listing: Listing, language: Language) -> Notes:
    """Say of what day the data are, what the list is a list of, and what it cannot tell."""
    rows = [
        (PROGRAMME, ""),
        (_DATA.in_(language), day_text(facts.edition.date).in_(language)),
        (_LIST.in_(language), list_summary(facts, listing, language)),
    ]
    caveat = _incomplete(facts)
    if caveat:
        rows.append((_CAVEAT.in_(language), caveat.in_(language)))
    return Notes(_NOTES.in_(language), rows)


def printed_rows(facts: Facts, regions: Iterable[Region], language: Language) -> Iterator[Row]:
    """Give the heading, and of each region what fits in a row on paper."""
    yield tuple(each.in_(language) for each in _PRINTED)
    for region in regions:
        sources = sources_of(facts, region)
        strongest = sources[0] if sources else None
        yield (
            region.code,
            region.full_name,
            region.province.name,
            years_of(facts, region),
            unclear_years_of(facts, region),
            status_word(facts.status(region)).in_(language),
            len(sources),
            "\n".join(filter(None, (strongest.publisher, strongest.address))) if strongest else "",
        )


def list_heading(
    facts: Facts, listing: Listing, language: Language, today: date, title: Text = TITLE
) -> ListHeading:
    """Word what stands over and under the rows of each page."""
    return page_heading(facts, title, list_summary(facts, listing, language), language, today)


def page_heading(
    facts: Facts, title: Text, about: str, language: Language, today: date
) -> ListHeading:
    """Word what stands over and under the rows of any list of the programme."""
    days = (day_text(day).in_(language) for day in (facts.edition.date, today))
    named = f"{title.in_(language)} · {PROGRAMME}"
    return ListHeading(named, about, _FOOT.in_(language).format(*days), _PAGE.in_(language))


def list_summary(facts: Facts, listing: Listing, language: Language) -> str:
    """Say how many regions a list has, of how many, and what was searched for and filtered."""
    count = part_text(listing).in_(language)
    return " · ".join(filter(None, (count, list_about(facts, listing, language))))


def filter_note(facts: Facts, listing: Listing, language: Language) -> str:
    """Say that filters left a part of a list; empty when none did."""
    if not listing.filters.active:
        return ""
    chosen = filters_about(facts, listing.filters, language)
    note = Text("{}, saringan: {}", "{}, filters: {}").in_(language)
    return note.format(part_text(listing).in_(language), chosen)


def list_about(facts: Facts, listing: Listing, language: Language) -> str:
    """Say what was searched for and filtered; empty when the list has everything."""
    query = shortened(listing.query)
    said = Text(f"Pencarian: “{query}”", f"Search: “{query}”").in_(language) if query else ""
    return " · ".join(filter(None, (said, filters_about(facts, listing.filters, language))))


def filters_about(facts: Facts, filters: Filters, language: Language) -> str:
    """Say what is chosen; empty when nothing is."""
    names = {each.code: each.name for each in facts.provinces}
    said = (
        (Text("Status: {}", "Status: {}"), _status(filters, language)),
        (Text("Angkatan: {}", "Cohorts: {}"), joined(sorted(filters.years))),
        (
            Text("Pulau: {}", "Island: {}"),
            island_name(filters.island).in_(language) if filters.island else "",
        ),
        (Text("Provinsi: {}", "Province: {}"), names.get(filters.province or "", "")),
        (Text("Jenis: {}", "Kind: {}"), filters.kind.value if filters.kind else ""),
        (
            Text("Program unggulan: {}", "Quick wins: {}"),
            pillar_name(filters.pillar).in_(language) if filters.pillar else "",
        ),
    )
    return " · ".join(text.in_(language).format(value) for text, value in said if value)


def count_text(count: int, unclear: int = 0) -> Text:
    """Say how many regions a list has, and how many of them are to be checked."""
    whole = Text(f"{count} daerah", f"{count} region" if count == 1 else f"{count} regions")
    if not 0 < unclear < count:
        return whole
    return Text(
        f"{whole.id}, {unclear} di antaranya perlu diperiksa",
        f"{whole.en}, {unclear} of them to be checked",
    )


def part_text(listing: Listing) -> Text:
    """Say how many regions a list has, and under filters of how many."""
    count = len(listing.regions)
    return share_text(count, listing.whole) if listing.filters.active else count_text(count)


def share_text(count: int, of: int) -> Text:
    """Say how many of so many regions: `2 dari 14 daerah`."""
    whole = count_text(of)
    return Text(f"{count} dari {whole.id}", f"{count} of {whole.en}")


def _status(filters: Filters, language: Language) -> str:
    if filters.status is Status.PARTICIPANT:
        return TITLE.in_(language)
    return status_word(filters.status).in_(language) if filters.status else ""


def _incomplete(facts: Facts) -> Text | None:
    """Say which lists are incomplete and what nobody must take that for; None when none is."""
    years = facts.incomplete_years
    if not years:
        return None
    lists = incomplete_lists(years)
    return Text(
        f"{lists.id} Daerah yang belum ditemukan tidak berarti tidak pernah ikut.",
        f"{lists.en} That a region was not found yet does not mean that it never took part.",
    )
