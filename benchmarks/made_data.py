"""Data many times as large as today's: regions named after real ones, with their participations.

Codes of Kemendagri have room for 9,000 regions. More of them are made in memory only; in files,
regions have more sources instead.
"""

import csv
import shutil
from collections.abc import Iterator
from dataclasses import replace
from itertools import cycle, islice
from pathlib import Path

from gmsc_desktop.facts.facts import Facts, named_cohorts
from gmsc_desktop.resources import resource

Rows = list[dict[str, str]]
PROVINCES = [str(number) for number in range(10, 100)]
PLACES = [f"{number:02}" for number in range(100)]


def multiplied(today: Facts, times: int) -> Facts:
    """Make so many of each region, with its participations."""
    regions, participations = list(today.regions), list(today.participations)
    for number in range(1, times):
        copies = {
            region.code: replace(
                region, code=f"{region.code}.{number}", name=f"{region.name} {word(number)}"
            )
            for region in today.regions
        }
        regions += copies.values()
        participations += (
            replace(each, region=copies[each.region.code]) for each in today.participations
        )
    details = replace(today.details, participations=tuple(participations))
    return replace(
        today,
        regions=tuple(regions),
        named=named_cohorts(participations),
        read_details=lambda: details,
    )


def word(number: int) -> str:
    """Make a word of letters for a number below a hundred."""
    return f"{'bcdfghjklm'[number // 10]}a{'nprstvwxyz'[number % 10]}u"


def write_grown(folder: Path, times: int, sources: int = 1) -> None:
    """Write a data folder with so many of each region, and of each row so many sources."""
    shutil.copytree(resource("data"), folder)
    provinces, regions = read(folder / "provinces.csv"), read(folder / "regions.csv")
    rows = read(folder / "participations.csv")
    known = [row["id"] for row in read(folder / "sources.csv")]
    have = {row["code"] for row in provinces}
    provinces += [
        provinces[0] | {"code": code, "name": f"Provinsi {code}"}
        for code in PROVINCES
        if code not in have
    ]
    taken = {region["code"] for region in regions}
    codes = (f"{province}.{place}" for province in PROVINCES for place in PLACES)
    free = (code for code in codes if code not in taken)
    more_regions, more_rows = list(regions), list(rows)
    for number in range(1, times):
        copies = {each["code"]: copy_of(each, next(free), number) for each in regions}
        more_regions += copies.values()
        more_rows += (moved(row, copies[row["region"]]) for row in rows)
    write(folder / "provinces.csv", provinces)
    write(folder / "regions.csv", more_regions)
    write(folder / "participations.csv", list(with_sources(more_rows, known, sources)))


def copy_of(region: dict[str, str], code: str, number: int) -> dict[str, str]:
    """Make another region of a region."""
    return region | {"code": code, "name": f"{region['name']} {word(number)}"}


def moved(row: dict[str, str], region: dict[str, str]) -> dict[str, str]:
    """Say of another region what a row says."""
    return row | {"region": region["code"], "name": f"{region['kind']} {region['name']}"}


def with_sources(rows: Rows, known: list[str], count: int) -> Iterator[dict[str, str]]:
    """Say each row by so many sources; no source says the same twice."""
    seen = {(row["region"], row["cohort"], row["source"]) for row in rows}
    others = cycle(known)
    for row in rows:
        yield row
        for source in islice(others, count - 1):
            key = row["region"], row["cohort"], source
            if key not in seen:
                seen.add(key)
                yield row | {"source": source}


def read(file: Path) -> Rows:
    """Read a table."""
    with file.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def write(file: Path, rows: Rows) -> None:
    """Write a table."""
    with file.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, list(rows[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
