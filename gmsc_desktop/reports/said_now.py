"""What the data say now of a region, a cohort, or a region in a cohort: what a correction is on."""

from gmsc_desktop.facts.facts import Completeness, Facts
from gmsc_desktop.facts.model import Participation, Region, Status
from gmsc_desktop.languages import Text
from gmsc_desktop.reports.cohort_names import absence, names_for_places
from gmsc_desktop.reports.wording import (
    CERTAIN,
    NOT_FOUND_IN_SOURCES,
    TO_BE_CHECKED,
    short_status,
)

_UNLISTED = Text(
    "Saat ini tidak tercantum; daftar angkatan {year} lengkap, {official} daerah",
    "Not listed now; the list of the cohort of {year} is complete, {official} regions",
)
_UNLISTED_YET = Text(
    "Saat ini belum tercantum; daftar angkatan {year} baru memuat {certain} dari {official} nama",
    "Not listed now; the list of the cohort of {year} has {certain} of {official} names so far",
)


def said_now(facts: Facts, region: Region | None, year: int | None) -> Text:
    """Say it in a sentence; no words where neither is chosen."""
    if year is None:
        return _of_region(facts, region) if region else Text("", "")
    named = [each for each in facts.of_region(region) if each.year == year] if region else []
    if named:
        return _recorded(_listed(named[0]))
    known = next((each for each in facts.completeness if each.cohort.year == year), None)
    if known is None:
        return Text(f"Tidak ada angkatan {year} dalam data", f"The data have no cohort {year}")
    if region:
        return _unlisted(known)
    more = names_for_places(known.certain, known.cohort.official)
    return _recorded(more or absence(known)[1])


def _recorded(said: Text) -> Text:
    return Text(f"Saat ini tercatat: {said.id}", f"Recorded now: {said.en}")


def _unlisted(known: Completeness) -> Text:
    """Say what it is worth that a cohort does not list a region."""
    words = _UNLISTED if known.complete else _UNLISTED_YET
    official = known.cohort.official
    return words.format(year=known.cohort.year, certain=known.certain, official=official)


def _of_region(facts: Facts, region: Region) -> Text:
    if facts.status(region) is Status.NOT_FOUND:
        return Text(f"{NOT_FOUND_IN_SOURCES.id}.", f"{NOT_FOUND_IN_SOURCES.en}.")
    return _recorded(short_status(facts, region))


def _listed(participation: Participation) -> Text:
    certainty = CERTAIN if participation.certain else TO_BE_CHECKED
    publishers = dict.fromkeys(each.source.publisher for each in participation.evidence)
    names = ", ".join(publishers)
    return Text(f"{certainty.id} ({names})", f"{certainty.en} ({names})")
