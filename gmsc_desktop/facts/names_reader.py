"""The tables in resources/names/ become Names, or one DataError."""

from collections.abc import Mapping
from pathlib import Path

from gmsc_desktop.facts.fields import looked_up
from gmsc_desktop.facts.model import Kind, Source
from gmsc_desktop.facts.names import BpsCode, FormerRegion, Names
from gmsc_desktop.facts.tables import Row, read_table
from gmsc_desktop.languages import Text


def read_names(folder: Path) -> Names:
    """Read the tables; raises DataError where one is missing or damaged."""
    names = "name,kind,province,province_name,source"
    splits = "province,name,former,former_name,until,law,source"
    return Names(
        _gathered(folder / "province_names.csv", names, "province", "name"),
        _gathered(folder / "former_provinces.csv", splits, "province", "former"),
        tuple(_former_regions(folder / "former_regions.csv")),
        _bps(folder / "bps_codes.csv", _sources(folder / "sources.csv")),
    )


def _gathered(file: Path, columns: str, key: str, value: str) -> Mapping[str, tuple[str, ...]]:
    """Give the values of a column for each key."""
    gathered: dict[str, tuple[str, ...]] = {}
    for row in read_table(file, columns.split(",")):
        gathered[row[key]] = (*gathered.get(row[key], ()), row.required(value))
    return gathered


def _former_regions(file: Path) -> list[FormerRegion]:
    columns = ["former", "kind", "region", "name", "until", "note_id", "note_en", "source"]
    return [
        FormerRegion(
            row.required("former"),
            Kind(row["kind"]),
            row.required("region"),
            Text(row["note_id"], row["note_en"]),
        )
        for row in read_table(file, columns)
    ]


def _sources(file: Path) -> Mapping[str, Source]:
    rows = read_table(file, ["id", "publisher", "title", "url", "date"])
    return {
        row["id"]: Source(row["id"], row["publisher"], row["title"], row["url"], row["date"], "")
        for row in rows
    }


def _bps(file: Path, known: Mapping[str, Source]) -> Mapping[str, tuple[BpsCode, ...]]:
    """Give the codes of each region, the present one before those of before."""
    codes: dict[str, tuple[BpsCode, ...]] = {}
    rows = read_table(file, ["region", "name", "bps", "until", "source", "second"])
    for row in sorted(rows, key=_until):
        ids = filter(None, (row.required("source"), row["second"]))
        sources = tuple(looked_up(row, "source", each, known) for each in ids)
        code = BpsCode(row.required("bps"), row["until"], sources)
        codes[row["region"]] = (*codes.get(row["region"], ()), code)
    return codes


def _until(row: Row) -> str:
    return row["until"]
