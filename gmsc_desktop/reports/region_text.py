"""A region's whole answer as plain text: for the clipboard and the command line."""

from collections.abc import Iterator

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.model import Participation, Region, Status
from gmsc_desktop.facts.names import Names
from gmsc_desktop.languages import Language, Text
from gmsc_desktop.reports.codes import bps_line
from gmsc_desktop.reports.cohort_names import absence, cohort_label
from gmsc_desktop.reports.columns import SOURCES
from gmsc_desktop.reports.dates import loose_day_text
from gmsc_desktop.reports.wording import (
    CERTAIN,
    NOTES,
    QUICK_WINS,
    RESULTS,
    TO_BE_CHECKED,
    clarity_word,
    place_line,
    quick_win_about,
    result_line,
    source_title,
    status_sentence,
)

_PER_COHORT = Text("Per angkatan", "Per cohort")


def region_text(facts: Facts, names: Names, region: Region, language: Language) -> str:
    """Tell name, codes, status, cohorts with every source, and notes; ends with a newline."""
    return "\n".join(_lines(facts, names, region, language)) + "\n"


def _lines(facts: Facts, names: Names, region: Region, language: Language) -> Iterator[str]:
    yield region.full_name
    yield place_line(region).in_(language)
    bps = bps_line(names, region)
    if bps:
        yield bps.in_(language)
        yield f"  {names.bps[region.code][0].sources[0].address}"
    yield ""
    yield status_sentence(facts, region).in_(language)
    if facts.status(region) is Status.NOT_FOUND:
        yield from _absences(facts, language)
    for participation in facts.of_region(region):
        yield from _participation(participation, language)
    yield from _notes(facts, region, language)
    yield from _results(facts, region, language)
    yield from _quick_wins(facts, region, language)


def _absences(facts: Facts, language: Language) -> Iterator[str]:
    yield ""
    yield f"{_PER_COHORT.in_(language)}:"
    for each in facts.completeness:
        finding, reason = absence(each)
        yield f"- {each.cohort.year}: {finding.in_(language)} ({reason.in_(language)})"


def _participation(participation: Participation, language: Language) -> Iterator[str]:
    certainty = CERTAIN if participation.certain else TO_BE_CHECKED
    cohort = cohort_label(participation.year).in_(language).capitalize()
    yield ""
    yield f"{cohort}: {certainty.in_(language)}"
    yield f"{SOURCES.in_(language)}:"
    for evidence in participation.evidence:
        source = evidence.source
        words = (loose_day_text(source.date), clarity_word(evidence.clarity))
        facts = (source.publisher, *(each.in_(language) for each in words))
        yield f"- {source_title(source, language)} ({', '.join(filter(None, facts))})"
        if source.address:
            yield f"  {source.address}"


def _notes(facts: Facts, region: Region, language: Language) -> Iterator[str]:
    notes = facts.notes_on(region)
    if notes:
        yield ""
        yield f"{NOTES.in_(language)}:"
    for note in notes:
        publishers = ", ".join(dict.fromkeys(source.publisher for source in note.sources))
        yield f"- {note.text.in_(language)} ({publishers})"


def _results(facts: Facts, region: Region, language: Language) -> Iterator[str]:
    results = facts.results_of(region)
    if results:
        yield ""
        yield f"{RESULTS.in_(language)}:"
    for each in results:
        said = filter(None, (result_line(each).in_(language), f"({each.source.publisher})"))
        yield f"- {' '.join(said)}"


def _quick_wins(facts: Facts, region: Region, language: Language) -> Iterator[str]:
    quick_wins = facts.quick_wins_of(region)
    if quick_wins:
        yield ""
        yield f"{QUICK_WINS.in_(language)}:"
    for each in quick_wins:
        about = ", ".join(
            filter(None, (quick_win_about(each).in_(language), each.source.publisher))
        )
        yield f"- {each.title}: {each.text.in_(language)} ({about})"
