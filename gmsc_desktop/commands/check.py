"""`gmsc check`: an answer for each line of a list, and on standard error how the list was read."""

import argparse
import json
import sys
from pathlib import Path

from gmsc_desktop.commands.common import ANSWERED, NOTHING_FOUND, load, make_finder
from gmsc_desktop.errors.lists import no_such_sheet
from gmsc_desktop.errors.out import unknown_choice
from gmsc_desktop.languages import Language, Text
from gmsc_desktop.lists.checker import CheckedList, Checker
from gmsc_desktop.lists.columns import Held, named_column
from gmsc_desktop.lists.reader import bounded, read_book, text_rows
from gmsc_desktop.lists.session import ListSession
from gmsc_desktop.lists.table import Table
from gmsc_desktop.lists.twins import Twins
from gmsc_desktop.reports.check_report import check_line, check_record, report_rows
from gmsc_desktop.tables.sheets import write_csv

_STDIN = "-"
_TWINS = Text(
    "Diputuskan sendiri dengan --twins {rule}: {count} baris bernama kembar (kota dan kabupaten); "
    "{left} masih menunggu.",
    "Decided by hand with --twins {rule}: {count} rows of a name that kota and kabupaten share; "
    "{left} still wait.",
)


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the others."""
    command = commands.add_parser("check", help="periksa daftar nama / check a list of names")
    command.add_argument(
        "file", help="berkas Excel, .ods, .csv, .txt; “-”: masukan baku / a file; “-”: stdin"
    )
    command.add_argument("--sheet", help="lembar: nama atau nomor / sheet: name or number")
    command.add_argument("--column", help="kolom: judul atau nomor / heading or number")
    command.add_argument(
        "--twins",
        choices=[rule.value for rule in Twins],
        help="putuskan semua nama kembar sekaligus / decide all shared names at once",
    )
    kind = command.add_mutually_exclusive_group()
    texts = {
        "--json": "satu objek JSON per baris / one JSON object a line",
        "--csv": "CSV dengan kolom asli / CSV with the list's own columns",
    }
    for name, text in texts.items():
        kind.add_argument(name, action="store_true", help=text)
    command.set_defaults(run=_check)


def _check(options: argparse.Namespace, language: Language) -> int:
    facts = load(language)
    session = ListSession(Checker(facts, make_finder(facts)))
    _bring(session, options, language)
    session.check()
    if options.twins:
        _decide_twins(session, Twins(options.twins), language)
    checked = session.checked
    if options.csv:
        rows = list(report_rows(facts, checked, language))
        for _ in write_csv(rows, sys.stdout.buffer):
            pass
    for number, answer in enumerate(checked.answers, 1) if not options.csv else ():
        typed = checked.table.text(number - 1, checked.column)
        if options.json:
            record = check_record(facts, number, typed, answer)
            record["columns"] = column_numbers(checked, by_hand=options.column is not None)
            print(json.dumps(record, ensure_ascii=False))
        else:
            print(check_line(facts, number, typed, answer).in_(language))
    found = any(answer.region for answer in checked.answers)
    return ANSWERED if found else NOTHING_FOUND


def column_numbers(checked: CheckedList, *, by_hand: bool) -> dict[str, int | str | None]:
    """Say which columns were read, counted from 1, and why that of the names."""
    columns = checked.columns
    beside = {"kind": columns.kind, "province": columns.province, "code": columns.code}
    return {
        "name": columns.name + 1,
        **{what: None if number is None else number + 1 for what, number in beside.items()},
        "why": "named by hand" if by_hand else "most certain names",
    }


def _bring(session: ListSession, options: argparse.Namespace, language: Language) -> None:
    """Read the list; which sheet was read, and what was left out, goes to standard error."""
    if options.file == _STDIN:
        if options.sheet is not None:
            raise no_such_sheet(options.sheet, [])
        session.bring(Table(tuple(text_rows(bounded(sys.stdin.buffer, Path("stdin"))))))
    else:
        book = read_book(Path(options.file))
        session.bring_book(book, book.find(options.sheet) if options.sheet else None)
        for remark in book.said_of(session.sheet):
            print(_printable(remark.in_(language)), file=sys.stderr)
    if options.column is not None:
        session.choose_column(Held.NAME, named_column(session.table, options.column))


def _decide_twins(session: ListSession, rule: Twins, language: Language) -> None:
    """Settle the names that kota and kabupaten share as the person says, and say so."""
    allowed = session.twin_rules
    if session.twins and rule not in allowed:
        raise unknown_choice("--twins", rule.value, [each.value for each in allowed])
    count = session.decide_twins(rule)
    said = _TWINS.format(count=count, rule=rule.value, left=len(session.twins))
    print(said.in_(language), file=sys.stderr)


def _printable(text: str) -> str:
    """Keep what a sheet is called from breaking the line, or the terminal."""
    return "".join(letter if letter.isprintable() else "?" for letter in text)
