"""`gmsc data merge, accept`: corrections from the field, for whoever keeps the data."""

import argparse
import sys
from pathlib import Path
from typing import Final

from gmsc_desktop.corrections.accept import accept_rows
from gmsc_desktop.corrections.file import read_correction
from gmsc_desktop.corrections.model import Correction
from gmsc_desktop.corrections.review import review_rows
from gmsc_desktop.errors.error import GmscError
from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.reader import read_facts
from gmsc_desktop.languages import Language, Text
from gmsc_desktop.tables.save_table import save_table
from gmsc_desktop.tables.sheets import write_csv
from gmsc_desktop.updates.active import read_active

DONE: Final = 0
REFUSED: Final = 2
_TITLE: Final = "Usulan"

_WRITTEN = Text(
    "{file}: {n} usulan. Tulis yes di kolom decision, lalu: gmsc data accept {file} --data DATA",
    "{file}: {n} corrections. Write yes in decision; then: gmsc data accept {file} --data DATA",
)
_ACCEPTED = Text("{n} keikutsertaan ditambahkan.", "{n} participations added.")
_BY_HAND = Text(
    "{file}: disetujui, tetapi harus dimasukkan dengan tangan.",
    "{file}: accepted, but has to be entered by hand.",
)


def add_parsers(actions: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add these actions to `gmsc data`."""
    merge = actions.add_parser("merge", help="usulan untuk ditinjau / corrections for review")
    merge.add_argument("files", nargs="+", type=Path, metavar="FILE", help="*.gmscusul")
    merge.add_argument("--output", type=Path, help="berkas .xlsx atau .csv / .xlsx or .csv file")
    merge.add_argument("--data", type=Path, help="folder data / data folder")
    merge.set_defaults(run=_merge)
    accept = actions.add_parser("accept", help="masukkan yang disetujui / take what was accepted")
    accept.add_argument("review", type=Path, help="hasil merge / what merge wrote")
    accept.add_argument("--data", type=Path, required=True, help="folder data / data folder")
    accept.set_defaults(run=_accept)


def _merge(options: argparse.Namespace, language: Language) -> int:
    facts = read_facts(options.data)[0] if options.data else read_active().facts
    read, refused = _read_all(options.files, facts, language)
    rows = list(review_rows(facts, read))
    if options.output:
        for _ in save_table(rows, _TITLE, options.output):
            pass
        print(_WRITTEN.format(file=options.output, n=len(read)).in_(language))
    else:
        for _ in write_csv(rows, sys.stdout.buffer):
            pass
    return REFUSED if refused else DONE


def _read_all(
    files: list[Path], facts: Facts, language: Language
) -> tuple[list[tuple[str, Correction]], bool]:
    """Read every file; one that is refused is said so, and keeps no other from being read."""
    read: list[tuple[str, Correction]] = []
    for file in files:
        try:
            read.append((file.name, read_correction(file, facts)))
        except GmscError as error:
            print(error.message(language), file=sys.stderr)
    return read, len(read) < len(files)


def _accept(options: argparse.Namespace, language: Language) -> int:
    accepted = accept_rows(options.review, options.data)
    print(_ACCEPTED.format(n=accepted.added).in_(language))
    for file in accepted.by_hand:
        print(_BY_HAND.format(file=file).in_(language))
    return DONE
