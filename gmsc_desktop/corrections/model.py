"""What an office knows better: a correction, and the rules that it must keep.

The rules are those of the data themselves, so that a correction that may be saved can also be
taken over.
"""

from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Final

from gmsc_desktop.errors.error import GmscError
from gmsc_desktop.errors.updates import correction_lacks, correction_wrong
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


class Field(Enum):
    """What a person fills in; the value names it."""

    ON = Text("Daerah atau angkatan", "The region or cohort")
    YEAR = Text("Tahun", "The year")
    TEXT = Text("Penjelasan", "The explanation")
    PUBLISHER = Text("Penerbit sumber", "The source's publisher")
    TITLE = Text("Judul sumber", "The source's title")
    WHERE = Text("Alamat atau nomor surat", "The address or letter number")
    ADDRESS = Text("Alamat sumber", "The source's address")
    LETTER = Text("Nomor surat", "The letter's number")
    DATE = Text("Tanggal sumber", "The source's date")
    SENDER = Text("Nama pengirim", "The sender's name")


_ONE_LINE = Text("satu baris teks biasa", "one line of plain text")
_NO_FORMULA = Text("teks tanpa = + - @ di depan", "a text without = + - @ before it")
_ADDRESS = Text(
    "diawali http:// atau https://, tanpa spasi", "begins with http:// or https://, no spaces"
)
_DATE = Text("2021, 2021-05 atau 2021-05-20", "2021, 2021-05 or 2021-05-20")
_LONGEST = Text("paling banyak {longest} huruf", "{longest} letters at most")
_YEARS = Text(f"{YEARS[0]}–{YEARS[-1]}", f"{YEARS[0]}–{YEARS[-1]}")


def check(correction: Correction) -> None:
    """Raise GmscError with the first field that is not as it must be."""
    for error in faults(correction).values():
        raise error


def faults(correction: Correction) -> dict[Field, GmscError]:
    """Give every field that is not as it must be, and why, in the order of the fields."""
    region, year, where = correction.region, correction.year, correction.where
    texts = {
        Field.TEXT: correction.text,
        Field.PUBLISHER: where.publisher,
        Field.TITLE: where.title,
        Field.ADDRESS: where.address,
        Field.LETTER: where.letter,
        Field.DATE: where.date,
        Field.SENDER: correction.sender,
    }
    filled = {
        Field.ON: bool(region or year),
        Field.TEXT: bool(correction.text),
        Field.PUBLISHER: bool(where.publisher),
        Field.WHERE: bool(where.address or where.letter),
    }
    wrong = {field: _expected(field, text) for field, text in texts.items()}
    wrong[Field.YEAR] = None if year is None or year in YEARS else _YEARS
    found = {field: correction_lacks(field.value) for field in filled if not filled[field]}
    found |= {field: correction_wrong(field.value, why) for field, why in wrong.items() if why}
    return {field: found[field] for field in Field if field in found}


def _expected(field: Field, text: str) -> Text | None:
    """Say what a text should be, if it is not."""
    longest = LONGEST_TEXT if field is Field.TEXT else LONGEST_FIELD
    if len(text) > longest:
        return _LONGEST.format(longest=longest)
    if text != text.strip() or CONTROL.search(text):
        return _ONE_LINE
    if FORMULA.match(text):
        return _NO_FORMULA
    if field is Field.ADDRESS and text and not is_address(text):
        return _ADDRESS
    return _DATE if field is Field.DATE and not is_loose_date(text) else None
