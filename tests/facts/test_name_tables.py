"""The tables of codes and of former and other names agree with the regions, the provinces and
their own list of sources.
"""

import csv
import re
from collections import Counter
from collections.abc import Callable
from typing import TypeAlias

import pytest

from gmsc_desktop.resources import resource

Row: TypeAlias = dict[str, str]

COLUMNS = {
    "bps_codes.csv": "region name bps until source second",
    "former_provinces.csv": "province name former former_name until law source",
    "former_regions.csv": "former kind region name until note_id note_en source",
    "province_names.csv": "name kind province province_name source",
    "sources.csv": "id publisher title url date",
}
KEYS: dict[str, Callable[[Row], object]] = {
    "bps_codes.csv": lambda row: (row["region"], row["until"], row["bps"]),
    "former_provinces.csv": lambda row: (row["province"], row["until"]),
    "former_regions.csv": lambda row: (row["former"], row["kind"]),
    "province_names.csv": lambda row: row["name"],
    "sources.csv": lambda row: row["id"],
}
TABLES = sorted(COLUMNS)


def rows(name: str, folder: str = "names") -> list[Row]:
    with (resource(folder) / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, strict=True))


def regions() -> dict[str, str]:
    return {row["code"]: f"{row['kind']} {row['name']}" for row in rows("regions.csv", "data")}


def provinces() -> dict[str, str]:
    return {row["code"]: row["name"] for row in rows("provinces.csv", "data")}


def folded(name: str) -> str:
    return re.sub(r"[^a-z]", "", name.lower())


@pytest.mark.parametrize("name", TABLES)
def test_every_row_has_the_columns_named_and_no_stray_space(name: str) -> None:
    table = rows(name)
    assert table
    for row in table:
        assert list(row) == COLUMNS[name].split()
        assert all(value == value.strip() for value in row.values())


@pytest.mark.parametrize("name", TABLES)
def test_rows_are_sorted_and_none_is_there_twice(name: str) -> None:
    keys = [str(KEYS[name](row)) for row in rows(name)]
    assert keys == sorted(set(keys))


@pytest.mark.parametrize("name", [name for name in TABLES if name != "sources.csv"])
def test_a_code_exists_and_the_name_beside_it_is_its_own(name: str) -> None:
    names = regions() | provinces()
    pairs = {
        "bps_codes.csv": [("region", "name")],
        "former_provinces.csv": [("province", "name"), ("former", "former_name")],
        "former_regions.csv": [("region", "name")],
        "province_names.csv": [("province", "province_name")],
    }
    for row in rows(name):
        for code, beside in pairs[name]:
            assert names[row[code]] == row[beside]


def test_every_source_is_listed_and_every_listed_source_is_used() -> None:
    used = {
        row[column]
        for name in TABLES
        for row in rows(name)
        for column in ("source", "second")
        if row.get(column)
    }
    assert used == {row["id"] for row in rows("sources.csv")}
    without = [row["id"] for row in rows("sources.csv") if not row["url"].startswith("http")]
    assert without == ["bps-wilkerstat", "open-lists"]


def test_a_bps_code_in_force_means_one_region_and_differs_from_its_own_code() -> None:
    table = rows("bps_codes.csv")
    assert all(len(row["bps"]) == 4 and row["bps"].isdigit() for row in table)
    now = [row for row in table if not row["until"]]
    assert all(row["bps"] != row["region"].replace(".", "") for row in now)
    for column in ("bps", "region"):
        assert max(Counter(row[column] for row in now).values()) == 1
    # A region without a row has its own code as its BPS code, which must then be nobody else's.
    silent = {code.replace(".", "") for code in regions()} - {
        row["region"].replace(".", "") for row in now
    }
    assert not silent & {row["bps"] for row in now}


def test_jakarta_and_papua_have_the_bps_codes_their_offices_use() -> None:
    now = {row["bps"]: row["name"] for row in rows("bps_codes.csv") if not row["until"]}
    assert now["3171"] == "Kota Jakarta Selatan"
    assert now["9471"] == "Kota Jayapura"
    assert now["9501"] == "Kabupaten Merauke"


def test_a_name_means_one_province_and_is_no_provinces_own_name() -> None:
    table = rows("province_names.csv")
    assert {row["kind"] for row in table} == {"abbreviation", "former name", "spelling", "english"}
    meant: dict[str, set[str]] = {}
    for row in table:
        meant.setdefault(folded(row["name"]), set()).add(row["province"])
    assert all(len(codes) == 1 for codes in meant.values())
    own = {folded(name): code for code, name in provinces().items()}
    assert all(own.get(name, code) == code for name, (code,) in meant.items())


def test_a_province_was_taken_out_of_one_that_was_there_in_that_year() -> None:
    begun = {row["province"]: row["until"] for row in rows("former_provinces.csv")}
    for row in rows("former_provinces.csv"):
        assert re.fullmatch(r"(19|20)\d\d", row["until"])
        assert re.fullmatch(r"UU (Drt )?\d+/\d{4}", row["law"])
        assert row["province"] != row["former"]
        assert begun.get(row["former"], "") <= row["until"]


def test_a_former_region_is_no_region_of_today_and_says_in_both_languages_what_became_of_it() -> (
    None
):
    own = {folded(name) for name in regions().values()}
    for row in rows("former_regions.csv"):
        assert row["kind"] in {"Kabupaten", "Kota"}
        assert folded(f"{row['kind']} {row['former']}") not in own
        assert re.fullmatch(r"((19|20)\d\d)?", row["until"])
        for note in (row["note_id"], row["note_en"]):
            assert note.endswith(".")
            assert row["until"] in note


def test_the_kabupaten_renamed_last_are_there() -> None:
    became = {row["former"]: row["name"] for row in rows("former_regions.csv")}
    assert became["Pontianak"] == "Kabupaten Mempawah"
    assert became["Toba Samosir"] == "Kabupaten Toba"
    assert became["Ujung Pandang"] == "Kota Makassar"
