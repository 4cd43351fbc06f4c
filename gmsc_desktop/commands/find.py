"""`gmsc find`: which regions a name means, a short line for each."""

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from functools import partial
from typing import Final

from gmsc_desktop.commands.common import (
    ANSWERED,
    MORE,
    NO_MATCH,
    NOTHING_FOUND,
    at_least_one,
    load,
    make_finder,
)
from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.model import Region, Status
from gmsc_desktop.languages import Language, Text
from gmsc_desktop.reports.asked_text import asked_remarks, asked_sentence
from gmsc_desktop.reports.records import asked_record, match_record
from gmsc_desktop.reports.wording import found_as, incomplete_lists, remark
from gmsc_desktop.search.finder import Finder
from gmsc_desktop.search.found import Found
from gmsc_desktop.search.match import Match
from gmsc_desktop.search.sections import regions_of
from gmsc_desktop.search.typed import Typed

_LONGEST_LINE: Final = 10_000
_MOST: Final = 20
"""Lines that a person reads at once; --limit gives more."""
_UNKNOWN: Final = Text(
    "? = belum ditemukan dalam sumber, atau sumbernya tidak jelas (gmsc show KODE).",
    "? = not found in the sources yet, or they are unclear (gmsc show CODE).",
)


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to those of `gmsc`."""
    command = commands.add_parser("find", help="cari daerah / find regions")
    command.add_argument(
        "query",
        nargs="+",
        help="nama, kode; “-”: satu per baris / name, code; “-”: one a line",
    )
    command.add_argument(
        "--limit", type=at_least_one, help=f"paling banyak N ({_MOST}) / at most N ({_MOST})"
    )
    command.add_argument(
        "--json", action="store_true", help="jawaban sebagai JSON / answer as JSON"
    )
    command.set_defaults(run=find)


def find(options: argparse.Namespace, language: Language) -> int:
    """Answer one query, or one for each line of standard input."""
    facts = load(language)
    finder = make_finder(facts)
    if options.query == ["-"]:
        return _find_lines(facts, finder, options)
    query = " ".join(options.query)
    found = finder.find(query)
    matches = found.matches
    if options.json:
        print(_json_line(facts, found, options.limit))
        return ANSWERED if matches else NOTHING_FOUND
    for text in _understood(facts, found):
        print(text.in_(language))
    if matches:
        for line in _lines(facts, matches, options.limit or _MOST, language):
            print(line)
    elif not found.asked:
        print(NO_MATCH.in_(language).format(query=query))
    return ANSWERED if matches else NOTHING_FOUND


def _find_lines(facts: Facts, finder: Finder, options: argparse.Namespace) -> int:
    any_found = False
    # A line may be without end.
    for line in iter(partial(sys.stdin.readline, _LONGEST_LINE), ""):
        query = line.rstrip("\r\n")
        found = finder.find(query) if query.strip() else Found(Typed(query))
        any_found = any_found or bool(found.matches)
        print(_json_line(facts, found, options.limit), flush=True)
    return ANSWERED if any_found else NOTHING_FOUND


def _json_line(facts: Facts, found: Found, limit: int | None) -> str:
    record: dict[str, object] = {"query": found.typed.text}
    if found.asked:
        record["asked"] = asked_record(facts, found.asked, len(found.regions))
    record["matches"] = [match_record(facts, match) for match in found.matches[:limit]]
    return json.dumps(record, ensure_ascii=False)


def _understood(facts: Facts, found: Found) -> Iterator[Text]:
    """Say what a question was understood as, and what of it was not."""
    if found.asked:
        yield asked_sentence(facts, found.asked, len(found.regions))
        yield from asked_remarks(facts, found.asked, unclear=_unclear_beside(facts, found))


def _unclear_beside(facts: Facts, found: Found) -> int:
    """Count what is to be checked besides the participants that were asked for."""
    if found.any_status is None or not found.asked or found.asked.status is not Status.PARTICIPANT:
        return 0
    return sum(facts.status(each) is Status.AMBIGUOUS for each in regions_of(found.any_status))


def _lines(facts: Facts, matches: Sequence[Match], most: int, language: Language) -> Iterator[str]:
    """Give a line for each match, how many more there are, and once what a "?" means."""
    shown = matches[:most]
    for match in shown:
        yield _line(facts, match, language)
        about = remark(match)
        if about:
            yield f"       {about.in_(language)}"
    if len(matches) > most:
        more = MORE.format(count=len(matches) - most, all=len(matches))
        yield more.in_(language)
    if any("?" in cohorts_of(facts, match.region) for match in shown):
        lists = incomplete_lists(facts.incomplete_years)
        yield f"{_UNKNOWN.in_(language)} {lists.in_(language)}"


def _line(facts: Facts, match: Match, language: Language) -> str:
    region, name = match.region, found_as(match, language).text
    return f"{region.code}  {name} ({region.province.name}): {cohorts_of(facts, region)}"


def cohorts_of(facts: Facts, region: Region) -> str:
    """Give the cohorts of a region in short; a "?" stands for what is not certain."""
    years = facts.cohorts_of(region)
    return ", ".join(f"{year or ''}{'' if sure else '?'}" for year, sure in years) or "?"
