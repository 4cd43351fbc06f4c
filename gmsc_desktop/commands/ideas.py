"""`gmsc ideas`: program unggulan by words, pillar and island; printed, or saved as a table."""

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from typing import Final

from gmsc_desktop.commands.common import (
    ANSWERED,
    MORE,
    NOTHING_FOUND,
    SAVED,
    STDOUT,
    at_least_one,
    choice_named,
    known_years,
    load,
    refuse_other_files,
    write_table,
)
from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.model import PILLARS, Island, Kind, QuickWin
from gmsc_desktop.ideas.finder import NO_PILLAR, IdeaFilters, IdeaFinder
from gmsc_desktop.ideas.word_index import Hit
from gmsc_desktop.languages import Language
from gmsc_desktop.reports.columns import years_of
from gmsc_desktop.reports.idea_rows import TITLE, idea_record, idea_rows
from gmsc_desktop.reports.idea_wording import found_sentence, ideas_count, reading_remarks
from gmsc_desktop.reports.wording import quick_win_about
from gmsc_desktop.resources import resource
from gmsc_desktop.search.filters import Filters

_MOST: Final = 20
_NONE: Final = "none"


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to those of `gmsc`."""
    command = commands.add_parser("ideas", help="cari program unggulan / find quick wins")
    command.add_argument("words", nargs="*", help="kata; tanpa: semua / words; none: all")
    command.add_argument(
        "--pillar",
        choices=(*PILLARS, _NONE),
        help="none: pilarnya tidak disebut / its pillar is not stated",
    )
    command.add_argument("--island", help="mis. Jawa / e.g. Jawa")
    command.add_argument("--kind", choices=[each.value.lower() for each in Kind])
    command.add_argument("--year", type=int, action="append", help="angkatan / cohort")
    command.add_argument(
        "--limit", type=at_least_one, help=f"paling banyak N ({_MOST}) / at most N ({_MOST})"
    )
    command.add_argument(
        "--json", action="store_true", help="satu objek JSON per baris / a JSON object a line"
    )
    command.add_argument(
        "--save", metavar="FILE", help="simpan sebagai .xlsx atau .csv / save as .xlsx or .csv"
    )
    command.set_defaults(run=ideas)


def ideas(options: argparse.Namespace, language: Language) -> int:
    """Find, print or save, and give the exit code."""
    if options.save:
        refuse_other_files(options.save)
    facts = load(language)
    filters = _filters(facts, options)
    found = IdeaFinder(facts, resource("words")).find(" ".join(options.words), filters)
    hits = found.hits[: options.limit]
    if options.save and hits:
        _save(facts, [hit.item for hit in hits], options.save, language)
    elif options.json:
        for hit in hits:
            print(json.dumps(idea_record(facts, hit), ensure_ascii=False))
    else:
        said = (found_sentence(found), *reading_remarks(found))
        # Not on standard output, which may be the file.
        stream = sys.stderr if options.save else sys.stdout
        print(" ".join(each.in_(language) for each in said), file=stream)
        for line in _lines(facts, found.hits, options.limit or _MOST, language):
            print(line)
    return ANSWERED if found.hits else NOTHING_FOUND


def _save(facts: Facts, chosen: Sequence[QuickWin], file: str, language: Language) -> None:
    write_table(idea_rows(facts, chosen, language), TITLE.in_(language), file)
    if file != STDOUT:
        count = ideas_count(len(chosen)).in_(language)
        print(SAVED.in_(language).format(file=file, count=count))


def _lines(
    facts: Facts, hits: Sequence[Hit[QuickWin]], most: int, language: Language
) -> Iterator[str]:
    """Give two lines for each idea, and how many more there are."""
    for hit in hits[:most]:
        idea = hit.item
        region = f"{idea.region.code}  {idea.region.full_name}"
        years = years_of(facts, idea.region)
        yield f"{region}{f' ({years})' if years else ''}: {idea.title}"
        about = (quick_win_about(idea).in_(language), idea.source.publisher)
        yield f"       {idea.text.in_(language)} ({', '.join(filter(None, about))})"
    if len(hits) > most:
        more = MORE.in_(language)
        yield more.format(count=len(hits) - most, all=len(hits))


def _filters(facts: Facts, options: argparse.Namespace) -> IdeaFilters:
    islands = {each.value: each for each in Island}
    island = islands[choice_named("--island", options.island, islands)] if options.island else None
    kind = next((each for each in Kind if each.value.lower() == options.kind), None)
    pillar = NO_PILLAR if options.pillar == _NONE else options.pillar
    regions = Filters(years=known_years(facts, options.year or ()), island=island, kind=kind)
    return IdeaFilters(pillar, regions)
