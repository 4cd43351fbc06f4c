"""Corrections as rows for review, beside what the data say now; a person decides on each."""

import re
from collections.abc import Collection, Iterator, Sequence
from typing import Final

from gmsc_desktop.corrections.model import Correction, Kind
from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.model import Region, Source
from gmsc_desktop.tables.cells import Row

COLUMNS: Final = (
    "decision", "file", "sender", "made", "kind", "region", "name", "cohort", "text", "difference",
    "source", "publisher", "title", "address", "date", "source_kind", "clarity", "quotation",
)  # fmt: skip
"""The first is for the person: `yes` takes a row over. From `source` on the fields of the data."""

_GOVERNMENT = re.compile(r"https?://([\w-]+\.)*go\.id(/|$)", re.IGNORECASE)


def review_rows(facts: Facts, corrections: Sequence[tuple[str, Correction]]) -> Iterator[Row]:
    """Give the heading and a row for each correction, named by its file."""
    yield COLUMNS
    taken = set(facts.sources)
    by_address = {each.address: each for each in facts.sources.values() if each.address}
    for file, correction in corrections:
        known = by_address.get(correction.where.address)
        source = known.id if known else _new_id(correction, taken)
        taken.add(source)
        yield _row(facts, file, correction, source)


def _row(facts: Facts, file: str, correction: Correction, source: str) -> Row:
    region, where = correction.region, correction.where
    return (
        "",
        file,
        correction.sender,
        correction.made.isoformat(),
        correction.kind.value,
        region.code if region else "",
        region.full_name if region else "",
        str(correction.year or ""),
        correction.text,
        difference(facts, correction),
        source,
        where.publisher,
        where.title or where.letter,
        where.address,
        where.date,
        _source_kind(correction),
        "single",
        "",
    )


def difference(facts: Facts, correction: Correction) -> str:
    """Say in the words of the data what they have on this already."""
    region, year = correction.region, correction.year
    known = [cohort.year for cohort in facts.cohorts]
    parts = [] if year is None or year in known else [f"cohort {year}: not in the data"]
    if region is None:
        parts += [_cohort_state(facts, year)] if year in known else []
    else:
        parts += [_region_state(facts, region, year)]
    source = next(iter(_sources_at(facts, correction.where.address)), None)
    if source:
        parts.append(f"source {source.id}: in the data")
    return "; ".join(parts)


def _cohort_state(facts: Facts, year: int | None) -> str:
    each = next(each for each in facts.completeness if each.cohort.year == year)
    return f"cohort {year}: {each.certain} of {each.cohort.official} known"


def _region_state(facts: Facts, region: Region, year: int | None) -> str:
    for each in facts.of_region(region):
        if each.year == year:
            state = "certain" if each.certain else "ambiguous"
            sources = " ".join(evidence.source.id for evidence in each.evidence)
            return f"in the data: {state} ({sources})"
    years = " ".join(str(each) for each in facts.years(region))
    return f"new; certain in the data: {years or 'none'}"


def _sources_at(facts: Facts, address: str) -> Iterator[Source]:
    return (each for each in facts.sources.values() if address and each.address == address)


def _source_kind(correction: Correction) -> str:
    if not correction.where.address:
        return "document"
    return "government" if _GOVERNMENT.match(correction.where.address) else "article"


def _new_id(correction: Correction, taken: Collection[str]) -> str:
    """Name a source by its publisher, with the next number that is free."""
    words = re.sub(r"[^a-z0-9]+", "-", correction.where.publisher.lower()).strip("-")[:30]
    stem = words.strip("-") or "usulan"
    number = 1
    while f"{stem}-{number}" in taken:
        number += 1
    return f"{stem}-{number}"


def can_be_taken(kind: str, region: str, cohort: str) -> bool:
    """Say whether a row can be added by itself: a region that is missing from a cohort."""
    return kind == Kind.MISSING.value and bool(region) and bool(cohort)
