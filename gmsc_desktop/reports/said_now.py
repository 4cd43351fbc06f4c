"""What the data say now of a region, a cohort, or a region in a cohort: what a correction is on."""

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.model import Participation, Region, Status
from gmsc_desktop.languages import Text
from gmsc_desktop.reports.cohort_names import absence
from gmsc_desktop.reports.wording import (
    CERTAIN,
    NOT_FOUND_IN_SOURCES,
    TO_BE_CHECKED,
    short_status,
)


def said_now(facts: Facts, region: Region | None, year: int | None) -> Text:
    """Say it in a few words; no words where neither is chosen."""
    if year is None:
        return _of_region(facts, region) if region else Text("", "")
    named = [each for each in facts.of_region(region) if each.year == year] if region else []
    if named:
        return _listed(named[0])
    known = next((each for each in facts.completeness if each.cohort.year == year), None)
    if known is None:
        return Text(f"tidak ada angkatan {year}", f"there is no cohort {year}")
    finding, reason = absence(known)
    if region is None:
        return reason
    return Text(f"{finding.id} ({reason.id})", f"{finding.en} ({reason.en})")


def _of_region(facts: Facts, region: Region) -> Text:
    if facts.status(region) is Status.NOT_FOUND:
        return Text(f"{NOT_FOUND_IN_SOURCES.id}.", f"{NOT_FOUND_IN_SOURCES.en}.")
    return short_status(facts, region)


def _listed(participation: Participation) -> Text:
    certainty = CERTAIN if participation.certain else TO_BE_CHECKED
    publishers = dict.fromkeys(each.source.publisher for each in participation.evidence)
    names = ", ".join(publishers)
    return Text(f"{certainty.id} ({names})", f"{certainty.en} ({names})")
