"""The answer on one region in a sentence that can be sent as it is: with its sources and date."""

from collections.abc import Iterable

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.model import Participation, Region, Status
from gmsc_desktop.languages import Text
from gmsc_desktop.reports.dates import day_text
from gmsc_desktop.reports.sources import ranked
from gmsc_desktop.reports.wording import (
    NOT_FOUND_IN_SOURCES,
    PROGRAMME,
    listed,
    status_sentence,
    unclear_on_programme,
)


def answer_sentence(facts: Facts, region: Region) -> Text:
    """Say whether and when a region took part, who says so, and of which day the data are."""
    status, name = facts.status(region), region.full_name
    if status is Status.NOT_FOUND:
        return _not_found(facts, region)
    sure = status is Status.PARTICIPANT
    said = status_sentence(facts, region) if sure else unclear_on_programme(facts, region)
    proof = _proof(facts, [each for each in facts.of_region(region) if each.certain is sure])
    named = "" if sure else "is "
    return Text(
        f"{name} {_lowered(said.id)} ({proof.id}).",
        f"{name} {named}{_lowered(said.en)} ({proof.en}).",
    )


def _not_found(facts: Facts, region: Region) -> Text:
    """Say that no source names a region, and as carefully as everywhere what that means."""
    said, day = status_sentence(facts, region), day_text(facts.edition.date)
    why_id = said.id.removeprefix(f"{NOT_FOUND_IN_SOURCES.id}. ")
    why_en = said.en.removeprefix(f"{NOT_FOUND_IN_SOURCES.en}. ")
    return Text(
        f"{region.full_name} belum ditemukan dalam sumber tentang {PROGRAMME} "
        f"(GMSC Desktop, data {day.id}). {why_id}",
        f"{region.full_name} was not found yet in the sources on {PROGRAMME} "
        f"(GMSC Desktop, data of {day.en}). {why_en}",
    )


def _proof(facts: Facts, participations: Iterable[Participation]) -> Text:
    """Name the publisher of each cohort's strongest source, each once."""
    strongest = (ranked([each])[0][1].source.publisher for each in participations)
    publishers = listed(tuple(dict.fromkeys(strongest)))
    day = day_text(facts.edition.date)
    return Text(
        f"sumber: {publishers.id}, data {day.id}", f"source: {publishers.en}, data of {day.en}"
    )


def _lowered(sentence: str) -> str:
    """Let a sentence go on after a name."""
    return sentence[0].lower() + sentence[1:].rstrip(".")
