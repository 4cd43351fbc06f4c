"""Makes places.sqlite: every kecamatan, desa and kelurahan, so that people find their region.

From idn-area-data (Kemendagri; data under ODbL 1.0); the file stays under the ODbL. The same
package gives the same bytes. Run: python -m tools.make_places
"""

import csv
import sqlite3
import tempfile
from collections.abc import Iterator
from pathlib import Path

from gmsc_desktop.search.text import fold
from tools.pinned import IDN_AREA_DATA

FILE = Path(__file__).resolve().parent.parent / "resources" / "places" / "places.sqlite"

# Names stand once, in the order of their folded letters; `joined` has no spaces between words.
# A place's district is the row of its kecamatan, empty for a kecamatan itself; a region's code
# 36.74 is the number 3674. Levels: 0 kecamatan, 1 desa, 2 kelurahan.
SCHEMA = """
CREATE TABLE name (id INTEGER PRIMARY KEY, joined TEXT NOT NULL, written TEXT NOT NULL);
CREATE TABLE place (
    id INTEGER PRIMARY KEY, name INTEGER NOT NULL, level INTEGER NOT NULL,
    district INTEGER, region INTEGER NOT NULL
);
CREATE INDEX name_joined ON name (joined);
CREATE INDEX place_name ON place (name);
CREATE VIRTUAL TABLE word USING fts5 (
    folded, content='', columnsize=0, detail='none', tokenize="unicode61 remove_diacritics 0"
);
"""


def main() -> None:
    """Write the file anew."""
    FILE.parent.mkdir(exist_ok=True)
    FILE.unlink(missing_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        areas = IDN_AREA_DATA.unpack(Path(folder)) / "package" / "data"
        districts = list(read(areas / "districts.csv"))
        villages = list(read(areas / "villages.csv"))
    with sqlite3.connect(FILE, isolation_level=None) as database:
        database.executescript("PRAGMA page_size = 4096; PRAGMA journal_mode = OFF;" + SCHEMA)
        database.execute("BEGIN")
        fill(database, districts, villages)
        database.execute("COMMIT")
        database.execute("INSERT INTO word (word) VALUES ('optimize')")
        database.execute("VACUUM")
    database.close()
    print(f"{len(districts)} kecamatan, {len(villages)} desa, {FILE.stat().st_size:,} bytes")


def fill(
    database: sqlite3.Connection, districts: list[dict[str, str]], villages: list[dict[str, str]]
) -> None:
    """Write every name and place."""
    written = sorted(
        {row["name"] for row in (*districts, *villages)}, key=lambda name: (fold(name).text, name)
    )
    names = {name: number for number, name in enumerate(written, 1)}
    for name, number in names.items():
        folded = fold(name)
        joined = folded.without_spaces().text
        database.execute("INSERT INTO name VALUES (?, ?, ?)", (number, joined, name))
        database.execute("INSERT INTO word (rowid, folded) VALUES (?, ?)", (number, folded.text))
    numbers = {row["code"]: number for number, row in enumerate(districts, 1)}
    for row in districts:
        kecamatan = (numbers[row["code"]], names[row["name"]], 0, None, region(row["code"]))
        database.execute("INSERT INTO place VALUES (?, ?, ?, ?, ?)", kecamatan)
    for number, row in enumerate(villages, len(districts) + 1):
        level = 2 if row["code"].split(".")[3].startswith("1") else 1
        above = numbers[row["district_code"]]
        place = (number, names[row["name"]], level, above, region(row["code"]))
        database.execute("INSERT INTO place VALUES (?, ?, ?, ?, ?)", place)


def region(code: str) -> int:
    """Give the number of the region that a code lies in."""
    return int(code[:2] + code[3:5])


def read(file: Path) -> Iterator[dict[str, str]]:
    """Give the rows of a table, in the order of their codes, with plain spaces."""
    with file.open(encoding="utf-8", newline="") as stream:
        for row in sorted(csv.DictReader(stream), key=lambda row: row["code"]):
            row["name"] = " ".join(row["name"].split())
            yield row


if __name__ == "__main__":
    main()
