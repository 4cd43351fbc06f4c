"""A correction as a file `*.gmscusul`: a small TOML text that people can read in any editor."""

import json
import tomllib
from datetime import date
from pathlib import Path
from typing import Any, Final

from gmsc_desktop.corrections.model import Correction, Kind, Where, check
from gmsc_desktop.errors.error import GmscError
from gmsc_desktop.errors.out import cannot_save
from gmsc_desktop.errors.updates import broken, from_the_future, refused, unreadable
from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.model import Region
from gmsc_desktop.files.whole_file import Refusal, whole_file
from gmsc_desktop.languages import Text

SUFFIX: Final = ".gmscusul"
FORMAT: Final = 1
LARGEST: Final = 16 << 10

_HEADING = "# Usulan perbaikan data GMSC Desktop / a correction for the data of GMSC Desktop"
_TO = "# Kepada / to: "
_WHERE = ("publisher", "title", "address", "letter", "date")
_KEYS = {"format", "kind", "region", "name", "text", "sender", "made", "data", "where"}
_UNREADABLE = Text("isinya bukan usulan perbaikan", "its content is no correction")


def write_correction(
    correction: Correction, file: Path, refusal: Refusal = cannot_save, to: str = ""
) -> None:
    """Save a correction that keeps the rules; raises GmscError otherwise."""
    check(correction)
    with whole_file(file, refusal) as draft:
        draft.write_text(correction_text(correction, to), encoding="utf-8", newline="\n")


def correction_text(correction: Correction, to: str = "") -> str:
    """Give the content of the file; `to` says for people in one line whom it is sent to."""
    region, where = correction.region, correction.where
    lines = [
        _HEADING,
        *([f"{_TO}{to}"] if to else []),
        f"format = {FORMAT}",
        f'kind = "{correction.kind.value}"',
        f"region = {_quoted(region.code if region else '')}",
        f"name = {_quoted(region.full_name if region else '')}",
        *([f"year = {correction.year}"] if correction.year else []),
        f"text = {_quoted(correction.text)}",
        f"sender = {_quoted(correction.sender)}",
        f"made = {correction.made.isoformat()}",
        f"data = {_quoted(correction.data_version)}",
        "",
        "[where]",
        *(f"{key} = {_quoted(getattr(where, key))}" for key in _WHERE),
    ]
    return "\n".join(lines) + "\n"


def read_correction(file: Path, facts: Facts) -> Correction:
    """Read a correction that came from anywhere; raises GmscError with the one sentence why not."""
    try:
        with file.open("rb") as stream:
            content = stream.read(LARGEST + 1)
    except OSError as error:
        raise unreadable(file, error) from error
    table = _table(content, file)
    correction = _correction(table, file, facts)
    try:
        check(correction)
    except GmscError as error:
        raise refused(file, error.sentence) from error
    return correction


def _quoted(text: str) -> str:
    # A JSON string is a TOML string too; control characters are refused before.
    return json.dumps(text, ensure_ascii=False)


def _table(content: bytes, file: Path) -> dict[str, Any]:
    if len(content) > LARGEST:
        raise broken(file, Text("isinya terlalu besar", "its content is too large"))
    try:
        table = tomllib.loads(content.decode("utf-8"))
    # Wrong UTF-8, wrong TOML and giant numbers are ValueErrors; deep nesting is the other.
    except (ValueError, RecursionError) as error:
        raise broken(file, _UNREADABLE) from error
    number = table.get("format")
    if type(number) is int and number > FORMAT:
        raise from_the_future(file)
    # Not only equal: true equals 1.
    if type(number) is not int or number != FORMAT or set(table) - {"year"} != _KEYS:
        raise broken(file, _UNREADABLE)
    return table


def _correction(table: dict[str, Any], file: Path, facts: Facts) -> Correction:
    where = table["where"]
    texts = [table[key] for key in ("kind", "region", "name", "text", "sender", "data")]
    right = isinstance(where, dict) and set(where) == set(_WHERE)
    if not right or not all(isinstance(each, str) for each in [*texts, *where.values()]):
        raise broken(file, _UNREADABLE)
    year = table.get("year")
    if type(table["made"]) is not date or not (year is None or type(year) is int):
        raise broken(file, _UNREADABLE)
    if table["kind"] not in {each.value for each in Kind}:
        raise broken(file, _UNREADABLE)
    return Correction(
        kind=Kind(table["kind"]),
        region=_region(table, file, facts),
        year=year,
        text=table["text"],
        where=Where(**where),
        sender=table["sender"],
        made=table["made"],
        data_version=table["data"],
    )


def _region(table: dict[str, Any], file: Path, facts: Facts) -> Region | None:
    code, name = table["region"], table["name"]
    if not code and not name:
        return None
    region = facts.region_by_code.get(code)
    if region is None or region.full_name != name:
        raise broken(
            file, Text("kode dan nama daerahnya tidak cocok", "its region's code and name differ")
        )
    return region
