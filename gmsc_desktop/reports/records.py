"""Facts as plain dictionaries, ready for JSON; the keys are a promise to other programs."""

from typing import Any

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.model import Capital, Participation, Region, Source
from gmsc_desktop.facts.names import Names
from gmsc_desktop.languages import Language
from gmsc_desktop.reports.asked_text import asked_sentence
from gmsc_desktop.reports.codes import bps_records
from gmsc_desktop.reports.wording import status_sentence
from gmsc_desktop.search.asked import Asked
from gmsc_desktop.search.filters import Filters
from gmsc_desktop.search.match import Match

Record = dict[str, Any]


def match_record(facts: Facts, match: Match) -> Record:
    """Describe a match: the region, and by which rule it was found."""
    return {
        **region_head(facts, match.region),
        "level": match.place.level.value if match.place else "region",
        "rule": match.rule.name.lower(),
        **_place(match),
    }


def asked_record(facts: Facts, asked: Asked, count: int) -> Record:
    """Describe what was understood of a question, and what not."""
    sentence = asked_sentence(facts, asked, count)
    return {
        "sentence": {each.value: sentence.in_(each) for each in Language},
        "filters": [
            {
                "sort": part.sort.value,
                "negated": part.negated,
                "values": [value for choice in part.choices for value in _values(choice)],
                **({"least": part.least} if part.least > 1 else {}),
            }
            for part in asked.parts
        ],
        "name": asked.name or None,
        "unread": list(asked.unread),
    }


def region_record(facts: Facts, names: Names, region: Region) -> Record:
    """Describe a region with every participation, source and note.

    `bps` is empty where BPS has the digits of `code`.
    """
    return {
        **region_head(facts, region),
        "bps": bps_records(names, region),
        "island": region.province.island.value,
        "capital": region.capital or None,
        "capitals": [_capital(each) for each in facts.capitals_of(region)],
        "sentence": {each.value: status_sentence(facts, region).in_(each) for each in Language},
        "participations": [_participation(each) for each in facts.of_region(region)],
        "notes": [
            {
                "cohort": note.year,
                "id": note.text.id,
                "en": note.text.en,
                "sources": [source.id for source in note.sources],
            }
            for note in facts.notes_on(region)
        ],
        "quick_wins": [
            {
                "title": each.title,
                "pillar": each.pillar or None,
                "year": each.year,
                "id": each.text.id,
                "en": each.text.en,
                "source": each.source.id,
            }
            for each in facts.quick_wins_of(region)
        ],
        "results": [
            {
                "kind": each.kind,
                "pillar": each.pillar or None,
                "year": each.year,
                "id": each.text.id,
                "en": each.text.en,
                "source": each.source.id,
            }
            for each in facts.results_of(region)
        ],
    }


def facts_record(facts: Facts) -> Record:
    """Count what is known: per cohort, and in all."""
    return {
        "version": facts.edition.version,
        "date": facts.edition.date.isoformat(),
        "provinces": len(facts.provinces),
        "regions": len(facts.regions),
        "sources": len(facts.sources),
        "participants": len(facts.participants),
        "quick_wins": len(facts.quick_wins),
        "results": len(facts.results),
        "cohorts": [
            {
                "year": each.cohort.year,
                "official": each.cohort.official,
                "known": each.certain,
                "ambiguous": each.ambiguous,
                "unknown": each.unknown,
                "complete": each.complete,
                "total": each.cohort.total,
                "total_known": each.regions_so_far,
            }
            for each in facts.completeness
        ],
    }


def region_head(facts: Facts, region: Region) -> Record:
    """Describe a region in short: who it is, and in which cohorts it took part."""
    return {
        "code": region.code,
        "name": region.full_name,
        "kind": region.kind.value,
        "province": region.province.name,
        "years": list(facts.years(region)),
        "status": facts.status(region).value,
    }


def _values(choice: Filters) -> list[str | int]:
    """Give what a filter lets through: years, the code of a province, or a word."""
    words = (
        choice.status and choice.status.value,
        choice.island and choice.island.value,
        choice.province,
        choice.kind and choice.kind.value,
        choice.pillar,
    )
    return [*sorted(choice.years), *filter(None, words)]


def source_record(source: Source) -> Record:
    """Describe a source."""
    return {
        "id": source.id,
        "publisher": source.publisher,
        "title": source.title or None,
        "address": source.address or None,
        "date": source.date or None,
    }


def _place(match: Match) -> Record:
    if match.place is None:
        return {}
    return {"place": {"name": match.place.name, "kecamatan": match.place.district or None}}


def _capital(capital: Capital) -> Record:
    return {
        "name": capital.name,
        "kind": "everyday" if capital.everyday else "legal",
        "sources": [source.id for source in capital.sources],
    }


def _participation(participation: Participation) -> Record:
    return {
        "cohort": participation.year,
        "certain": participation.certain,
        "sources": [
            {
                **source_record(evidence.source),
                "clarity": evidence.clarity.value,
                "quotation": evidence.quotation or None,
            }
            for evidence in participation.evidence
        ],
    }
