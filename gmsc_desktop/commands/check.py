"""`gmsc check`: an answer for each line of a list, and on standard error how the list was read."""

import argparse
import json
import sys
from pathlib import Path

from gmsc_desktop.commands.common import ANSWERED, NOTHING_FOUND, load, make_finder
from gmsc_desktop.errors.lists import no_such_sheet
from gmsc_desktop.languages import Language
from gmsc_desktop.lists.book import likeliest_sheet
from gmsc_desktop.lists.checker import CheckedList, Checker, check_table
from gmsc_desktop.lists.reader import bounded, read_book, text_rows
from gmsc_desktop.lists.table import Table
from gmsc_desktop.reports.check_report import check_line, check_record, report_rows
from gmsc_desktop.tables.sheets import write_csv

_STDIN = "-"


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the others."""
    command = commands.add_parser("check", help="periksa daftar nama / check a list of names")
    command.add_argument(
        "file", help="berkas Excel, .ods, .csv, .txt; “-”: masukan baku / a file; “-”: stdin"
    )
    command.add_argument("--sheet", help="lembar: nama atau nomor / sheet: name or number")
    command.add_argument("--column", help="kolom: judul atau nomor / heading or number")
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
    checker = Checker(facts, make_finder(facts))
    table = _table(options.file, options.sheet, checker, language)
    checked = check_table(table, options.column, checker)
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


def _table(file: str, sheet: str | None, checker: Checker, language: Language) -> Table:
    """Read the list; which sheet was read, and what was left out, goes to standard error."""
    if file == _STDIN:
        if sheet is not None:
            raise no_such_sheet(sheet, [])
        return Table(tuple(text_rows(bounded(sys.stdin.buffer, Path("stdin")))))
    book = read_book(Path(file))
    number = book.find(sheet) if sheet else likeliest_sheet(book, checker.is_name)
    for remark in book.said_of(number):
        print(_printable(remark.in_(language)), file=sys.stderr)
    return book.table(number)


def _printable(text: str) -> str:
    """Keep what a sheet is called from breaking the line, or the terminal."""
    return "".join(letter if letter.isprintable() else "?" for letter in text)
