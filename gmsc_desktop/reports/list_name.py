"""What a list of regions or ideas is called, on paper and as a file: by what it answers."""

from typing import Final

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.ideas.finder import IdeaFilters
from gmsc_desktop.languages import Language, Text
from gmsc_desktop.reports.asked_text import asked_title
from gmsc_desktop.reports.idea_rows import TITLE as IDEAS
from gmsc_desktop.reports.list_export import TITLE
from gmsc_desktop.reports.listing import Listing
from gmsc_desktop.reports.wording import pillar_name
from gmsc_desktop.search.filters import Filters

_LONGEST_STEM: Final = 100
_LONGEST_SHEET: Final = 31
"""Letters that Excel takes."""


def list_title(facts: Facts, listing: Listing) -> Text:
    """Give the words of the question that a list answers, else that it is of participants."""
    asked = listing.asked
    return asked_title(facts, asked) if asked and asked.parts and not asked.name else TITLE


def sheet_title(facts: Facts, listing: Listing, language: Language) -> str:
    """Name the sheet of a workbook."""
    return list_title(facts, listing).in_(language)[:_LONGEST_SHEET].rstrip(" ,")


def file_stem(facts: Facts, listing: Listing, language: Language) -> str:
    """Name a file by what it is a list of: `Peserta GMSC Kalimantan 2019 (2 dari 514)`.

    One that answers a question is named by it: `Peserta di Jawa Barat, angkatan 2023 - GMSC`.
    """
    filters = listing.filters
    part = Text("({} dari {})", "({} of {})").in_(language)
    title = list_title(facts, listing)
    named = f"{title.in_(language)[:_LONGEST_STEM].rstrip(' ,')} - GMSC"
    words = (
        f"{TITLE.in_(language)} GMSC" if title is TITLE else named,
        *filter_names(facts, filters),
        part.format(len(listing.regions), listing.whole) if filters.active else "",
    )
    return " ".join(filter(None, words))


def idea_file_stem(facts: Facts, filters: IdeaFilters, count: int, language: Language) -> str:
    """Name a file of program unggulan by what was chosen: `Program unggulan GMSC Jawa (12)`."""
    pillar = pillar_name(filters.pillar).in_(language) if filters.pillar else ""
    words = (
        f"{IDEAS.in_(language)} GMSC",
        pillar,
        *filter_names(facts, filters.regions),
        f"({count})",
    )
    return " ".join(filter(None, words))


def filter_names(facts: Facts, filters: Filters) -> tuple[str, ...]:
    """Name what was chosen by hand, for the name of a file; a province needs no island."""
    provinces = {each.code: each.name for each in facts.provinces}
    province = provinces.get(filters.province or "", "")
    names = (
        province or (filters.island.value if filters.island else ""),
        filters.kind.value if filters.kind else "",
        *map(str, sorted(filters.years)),
    )
    return tuple(filter(None, names))
