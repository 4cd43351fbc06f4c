"""Program unggulan as rows of a table and as records: what a chosen set leaves the program as."""

from collections.abc import Iterable, Iterator
from typing import Final

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.model import QuickWin
from gmsc_desktop.ideas.word_index import Hit
from gmsc_desktop.languages import Language, Text
from gmsc_desktop.reports.columns import CODE, PROVINCE, REGION, YEARS, years_of
from gmsc_desktop.reports.records import Record, region_head, source_record
from gmsc_desktop.reports.sources import cited
from gmsc_desktop.reports.wording import pillar_name
from gmsc_desktop.tables.cells import Row

TITLE: Final = Text("Program unggulan", "Quick wins")
_COLUMNS: Final = (
    Text("Pilar", "Pillar"),
    CODE,
    REGION,
    PROVINCE,
    YEARS,
    TITLE,
    Text("Isinya", "What it does"),
    Text("Tahun", "Year"),
    Text("Sumber", "Source"),
)


def idea_rows(facts: Facts, ideas: Iterable[QuickWin], language: Language) -> Iterator[Row]:
    """Give the heading, and all about each idea in a row."""
    yield tuple(each.in_(language) for each in _COLUMNS)
    for each in ideas:
        yield (
            pillar_name(each.pillar).in_(language),
            each.region.code,
            each.region.full_name,
            each.region.province.name,
            years_of(facts, each.region),
            each.title,
            each.text.in_(language),
            each.year,
            cited(each.source),
        )


def idea_record(facts: Facts, hit: Hit[QuickWin]) -> Record:
    """Describe an idea that was found, its region and its source."""
    idea = hit.item
    return {
        "title": idea.title,
        "pillar": idea.pillar or None,
        "year": idea.year,
        "id": idea.text.id,
        "en": idea.text.en,
        "region": region_head(facts, idea.region),
        "source": source_record(idea.source),
        "direct": hit.direct,
    }
