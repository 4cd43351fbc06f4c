"""`gmsc export`: the list of the window, searched and filtered alike, as .xlsx or .csv."""

import argparse
import sys

from gmsc_desktop.commands.common import (
    ANSWERED,
    NO_MATCH,
    NOTHING_FOUND,
    SAVED,
    STDOUT,
    choice_named,
    known_years,
    load,
    make_finder,
    refuse_other_files,
    write_table,
)
from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.model import Island, Kind, Status
from gmsc_desktop.languages import Language, Text
from gmsc_desktop.reports.list_export import count_text, filter_note, list_notes, list_rows
from gmsc_desktop.reports.list_name import sheet_title
from gmsc_desktop.reports.listing import Listing
from gmsc_desktop.search.filters import Filters, Sieve
from gmsc_desktop.search.sections import regions_of

_NOTHING = Text("Tidak ada hasil dengan saringan ini.", "No result with these filters.")


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command and its options."""
    command = commands.add_parser("export", help="simpan daftar / save the list")
    command.add_argument(
        "file",
        help="berkas .xlsx (kode tetap teks) atau .csv; “-”: CSV / "
        ".xlsx (codes stay text) or .csv file; “-”: CSV",
    )
    command.add_argument("query", nargs="*", help="nama; tanpa: semua / name; none: all")
    command.add_argument("--status", choices=[each.value for each in Status])
    command.add_argument("--year", type=int, action="append", help="boleh diulang / repeatable")
    command.add_argument("--island", help="mis. Kalimantan / e.g. Kalimantan")
    command.add_argument("--province", help="nama atau kode / name or code")
    command.add_argument("--kind", choices=[each.value.lower() for each in Kind])
    command.set_defaults(run=export)


def export(options: argparse.Namespace, language: Language) -> int:
    """Write the file, say what is in it, and give the exit code."""
    refuse_other_files(options.file)
    facts = load(language)
    query = " ".join(options.query)
    found = make_finder(facts).find(query)
    filters = _filters(facts, options)
    regions = regions_of(Sieve(facts).narrow(found.matches, filters))
    if not regions:
        # Not on standard output, which may be the file.
        text = _NOTHING if found.matches else NO_MATCH
        print(text.in_(language).format(query=query), file=sys.stderr)
        return NOTHING_FOUND
    listing = Listing(regions, query, filters, len(found.regions), found.asked)
    note = filter_note(facts, listing, language)
    title = sheet_title(facts, listing, language)
    rows, notes = list_rows(facts, regions, language, note), list_notes(facts, listing, language)
    write_table(rows, title, options.file, notes)
    if options.file != STDOUT:
        count = note or count_text(len(regions)).in_(language)
        print(SAVED.in_(language).format(file=options.file, count=count))
    return ANSWERED


def _filters(facts: Facts, options: argparse.Namespace) -> Filters:
    islands = {each.value: each for each in Island}
    provinces = {each.name: each.code for each in facts.provinces}
    codes = {each.code for each in facts.provinces}
    province = options.province
    if province and province not in codes:
        province = provinces[choice_named("--province", province, provinces)]
    island = islands[choice_named("--island", options.island, islands)] if options.island else None
    kinds = {each.value.lower(): each for each in Kind}
    return Filters(
        Status(options.status) if options.status else None,
        known_years(facts, options.year or ()),
        island,
        province,
        kinds[options.kind] if options.kind else None,
    )
