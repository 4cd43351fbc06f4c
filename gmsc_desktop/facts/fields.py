"""What a single field of a table may hold; every breach names the row's file and line."""

import re
from collections.abc import Collection, Mapping
from datetime import date
from typing import Final, NoReturn, TypeVar

from gmsc_desktop.facts.model import PILLARS, Clarity, Island, Kind
from gmsc_desktop.facts.tables import Row
from gmsc_desktop.languages import Text

_Key = TypeVar("_Key")
_Value = TypeVar("_Value")

PROVINCE_CODE: Final = re.compile(r"[1-9]\d", re.ASCII)
REGION_CODE: Final = re.compile(r"[1-9]\d\.\d\d", re.ASCII)
SOURCE_ID: Final = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_LOOSE_DATE: Final = re.compile(r"(\d{4}(-\d\d(-\d\d)?)?)?", re.ASCII)
_SOURCE_KINDS: Final = ("article", "government", "document", "academic", "dataset")
_RESULT_KINDS: Final = ("award", "index", "rank")
_ALIAS_KINDS: Final = ("abbreviation", "former name", "spelling", "nickname", "site")
_CAPITAL_KINDS: Final = ("legal", "everyday")
_YEAR: Final = re.compile(r"20[1-4]\d", re.ASCII)
_NUMBER: Final = re.compile(r"\d{1,6}", re.ASCII)
_DEGREES: Final = re.compile(r"-?\d{1,3}(\.\d{1,6})?", re.ASCII)
_LATITUDES: Final = (-11.5, 6.5)
_LONGITUDES: Final = (94.5, 141.5)

_KINDS: Final = {each.value: each for each in Kind}
_ISLANDS: Final = {each.value: each for each in Island}
_CLARITIES: Final = {each.value: each for each in Clarity}


def is_loose_date(text: str) -> bool:
    """Say whether a text is a date, a month, a year or nothing."""
    return bool(_LOOSE_DATE.fullmatch(text))


def is_address(text: str) -> bool:
    """Say whether a text is a web address that may ever be opened."""
    return text.startswith(("http://", "https://")) and " " not in text


def _not_allowed(row: Row, column: str, allowed: str) -> NoReturn:
    row.wrong(
        Text(
            "kolom “{column}” berisi “{found}”.",
            "column “{column}” holds “{found}”.",
        ),
        Text("Yang boleh: {allowed}.", "Allowed: {allowed}."),
        column=column,
        found=row[column],
        allowed=allowed,
    )


def _one_of(row: Row, column: str, allowed: Collection[str]) -> str:
    value = row[column]
    if value not in allowed:
        _not_allowed(row, column, ", ".join(allowed))
    return value


def kind(row: Row) -> Kind:
    """Read the kind of a region."""
    return _KINDS[_one_of(row, "kind", _KINDS)]


def island(row: Row) -> Island:
    """Read an island group."""
    return _ISLANDS[_one_of(row, "island", _ISLANDS)]


def clarity(row: Row) -> Clarity:
    """Read how plainly a source speaks."""
    return _CLARITIES[_one_of(row, "clarity", _CLARITIES)]


def source_kind(row: Row) -> str:
    """Read the kind of a source."""
    return _one_of(row, "kind", _SOURCE_KINDS)


def alias_kind(row: Row) -> str:
    """Read the kind of an alias."""
    return _one_of(row, "kind", _ALIAS_KINDS)


def capital_kind(row: Row) -> str:
    """Read whether a seat is the one of the lists, or one that people know beside it."""
    return _one_of(row, "kind", _CAPITAL_KINDS)


def pillar(row: Row) -> str:
    """Read the key of a pillar, empty where the source states none."""
    return _one_of(row, "pillar", (*PILLARS, ""))


def result_kind(row: Row) -> str:
    """Read the kind of a result."""
    return _one_of(row, "kind", _RESULT_KINDS)


def optional_year(row: Row) -> int | None:
    """Read a calendar year, or None where the source states none."""
    if row["year"] and not _YEAR.fullmatch(row["year"]):
        _not_allowed(row, "year", "2010–2049")
    return int(row["year"]) if row["year"] else None


def yes(row: Row, column: str) -> bool:
    """Read a mark that is `yes` or empty."""
    return _one_of(row, column, ("yes", "")) == "yes"


def number(row: Row, column: str) -> int:
    """Read a whole number of at most six digits."""
    if not _NUMBER.fullmatch(row[column]):
        _not_allowed(row, column, "0–999999")
    return int(row[column])


def day(row: Row, column: str) -> date:
    """Read a date written YYYY-MM-DD."""
    try:
        return date.fromisoformat(row[column])
    except ValueError:
        _not_allowed(row, column, "YYYY-MM-DD")


def loose_date(row: Row) -> str:
    """Read the date of a source, which may be only a year or a month, or empty."""
    if not is_loose_date(row["date"]):
        _not_allowed(row, "date", "YYYY, YYYY-MM, YYYY-MM-DD")
    return row["date"]


def address(row: Row) -> str:
    """Read a web address; only http and https are ever opened."""
    value = row["address"]
    if value and not is_address(value):
        _not_allowed(row, "address", "http://…, https://…")
    return value


def position(row: Row) -> tuple[float, float] | None:
    """Read latitude and longitude in degrees, which must lie in Indonesia's box."""
    if not row["latitude"] and not row["longitude"]:
        return None
    return _degrees(row, "latitude", *_LATITUDES), _degrees(row, "longitude", *_LONGITUDES)


def _degrees(row: Row, column: str, least: float, most: float) -> float:
    if not _DEGREES.fullmatch(row[column]):
        _not_allowed(row, column, f"{least} … {most}")
    value = float(row[column])
    if not least <= value <= most:
        _not_allowed(row, column, f"{least} … {most}")
    return value


def new_key(row: Row, column: str, known: Collection[str], form: re.Pattern[str]) -> str:
    """Read a key of the given form that no earlier row has."""
    value = row.required(column)
    if not form.fullmatch(value):
        _not_allowed(row, column, form.pattern)
    refuse_double(row, column, value, known)
    return value


def refuse_double(row: Row, column: str, value: _Key, known: Collection[_Key]) -> None:
    """Refuse a value that an earlier row already has."""
    if value in known:
        row.wrong(
            Text("“{value}” sudah ada ({column}).", "“{value}” is there already ({column})."),
            Text("Hapus salah satu barisnya.", "Remove one of the rows."),
            value=value,
            column=column,
        )


def looked_up(row: Row, column: str, key: _Key, table: Mapping[_Key, _Value]) -> _Value:
    """Look a key up in another table that must have it."""
    try:
        return table[key]
    except KeyError:
        row.wrong(
            Text("“{key}” tidak dikenal ({column}).", "“{key}” is not known ({column})."),
            Text(
                "Perbaiki, atau tambahkan dahulu di tabelnya.",
                "Mend it, or first add it to its table.",
            ),
            key=key,
            column=column,
        )
