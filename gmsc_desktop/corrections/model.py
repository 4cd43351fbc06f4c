"""What an office knows better: a correction, and the rules that it must keep.

The rules are those of the data themselves, so that a correction that may be saved can also be
taken over.
"""

from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Final

from gmsc_desktop.errors_updates import correction_wrong
from gmsc_desktop.facts.fields import is_address, is_loose_date
from gmsc_desktop.facts.model import Region
from gmsc_desktop.facts.tables import CONTROL, FORMULA
from gmsc_desktop.languages import Text

LONGEST_TEXT: Final = 1000
LONGEST_FIELD: Final = 300
YEARS: Final = range(2017, 2050)


class Kind(Enum):
    """What is the matter with the data."""

    MISSING = "missing"
    WRONG = "wrong"


@dataclass(frozen=True, slots=True)
class Where:
    """Where it is written: on a page, or in a letter with a number; date as loose as a source's."""

    publisher: str
    title: str = ""
    address: str = ""
    letter: str = ""
    date: str = ""


@dataclass(frozen=True, slots=True)
class Correction:
    """A proposal on a region, a cohort, or a region in a cohort; `sender` may be empty."""

    kind: Kind
    region: Region | None
    year: int | None
    text: str
    where: Where
    sender: str
    made: date
    data_version: str


_FIELDS = {
    "text": Text("Penjelasan", "The explanation"),
    "publisher": Text("Penerbit sumber", "The source's publisher"),
    "title": Text("Judul sumber", "The source's title"),
    "address": Text("Alamat sumber", "The source's address"),
    "letter": Text("Nomor surat", "The letter's number"),
    "date": Text("Tanggal sumber", "The source's date"),
    "sender": Text("Nama pengirim", "The sender's name"),
}
_ON_WHAT = Text("Daerah atau angkatan", "The region or cohort")
_YEAR = Text("Tahun", "The year")
_WHERE = Text("Alamat atau nomor surat", "The address or letter number")
_NEEDED = Text("diisi salah satunya", "one of them filled in")


def check(correction: Correction) -> None:
    """Raise GmscError with the first field that is not as it must be."""
    if correction.region is None and correction.year is None:
        raise correction_wrong(_ON_WHAT, _NEEDED)
    if correction.year is not None and correction.year not in YEARS:
        years = f"{YEARS.start}–{YEARS.stop - 1}"
        raise correction_wrong(_YEAR, Text(years, years))
    where = correction.where
    _check_text("text", correction.text, LONGEST_TEXT, needed=True)
    _check_text("publisher", where.publisher, LONGEST_FIELD, needed=True)
    for name in ("title", "address", "letter", "date"):
        _check_text(name, getattr(where, name), LONGEST_FIELD)
    _check_text("sender", correction.sender, LONGEST_FIELD)
    if not where.address and not where.letter:
        raise correction_wrong(_WHERE, _NEEDED)
    if where.address and not is_address(where.address):
        raise correction_wrong(
            _FIELDS["address"], Text("http://…, https://…", "http://…, https://…")
        )
    if not is_loose_date(where.date):
        dates = "YYYY, YYYY-MM, YYYY-MM-DD"
        raise correction_wrong(_FIELDS["date"], Text(dates, dates))


def _check_text(name: str, text: str, longest: int, *, needed: bool = False) -> None:
    field = _FIELDS[name]
    if needed and not text:
        raise correction_wrong(field, Text("diisi", "filled in"))
    if len(text) > longest:
        raise correction_wrong(
            field, Text(f"paling banyak {longest} huruf", f"{longest} letters at most")
        )
    if text != text.strip() or CONTROL.search(text):
        raise correction_wrong(field, Text("satu baris teks biasa", "one line of plain text"))
    if FORMULA.match(text):
        raise correction_wrong(
            field, Text("teks tanpa = + - @ di depan", "a text without = + - @ before it")
        )
