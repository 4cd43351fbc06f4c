"""How large the program is, installed and as a download, and what takes the room.

    python3 dev.py build && python3 dev.py bench size [--docs]

Beside it stands a window with nothing in it, packed by PyInstaller as it comes. A download is
counted as a zip of the folder: each file deflated by itself.
"""

import argparse
import zlib
from collections.abc import Iterable, Iterator, Mapping
from fnmatch import fnmatchcase
from pathlib import Path
from typing import NamedTuple

from benchmarks import contenders
from benchmarks.contenders import HELLO, ONE_FILE, PROGRAM
from benchmarks.figures import times
from benchmarks.marks import markdown, publish

_PYTHON = ("_internal/libpython*", "_internal/python3*", "_internal/base_library.zip")
GROUPS = (
    ("Qt and PySide6", ("_internal/PySide6/*", "_internal/shiboken6/*", "_internal/libxcb*")),
    ("other libraries of the system", ("_internal/lib[!p]*",)),
    ("places.sqlite: kecamatan, desa, kelurahan", ("_internal/resources/places/*",)),
    ("rapidfuzz", ("_internal/rapidfuzz*",)),
    ("python-calamine", ("_internal/python_calamine/*",)),
    ("PyNaCl and cffi", ("_internal/nacl/*", "_internal/_cffi*")),
    ("Python", (*_PYTHON, "_internal/*.pyd", "_internal/*.dll")),
    ("ready code of dataclasses", ("_internal/ready_code*",)),
    ("the guide with its pictures", ("_internal/resources/guide/*",)),
    ("other data, icons, licences", ("_internal/resources/*",)),
    ("the programs: our code, Python's library, XlsxWriter", ("gmsc*", "hello*")),
    ("everything else", ("*",)),
)


class Size(NamedTuple):
    """Megabytes (millions of bytes) on the disk, and deflated."""

    installed: float
    download: float


def main() -> None:
    """Measure and print the tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--docs", action="store_true", help="put this into docs/speed.md")
    options = parser.parse_args()
    packed = [contenders.ours(), contenders.hello(), contenders.one_file()]
    own, plain = by_group(PROGRAM.parent), by_group(HELLO.parent)
    floor = total(plain.values())
    sizes = {packed[0].name: total(own.values()), packed[2].name: size_of(ONE_FILE)}
    rows = [[packed[1].name, f"{floor.installed:.1f}", "", f"{floor.download:.1f}", ""]]
    for name, size in sizes.items():
        rows.append([name])
        for each, other in zip(size, floor, strict=True):
            rows[-1] += [f"{each:.1f}", times(each / other)]
    text = markdown(["MB", "installed", "ratio", "as a zip", "ratio"], rows)
    details = room(own, plain)
    print(text, details, sep="\n")
    if options.docs:
        publish("size", text)
        publish("room", details)


def room(own: Mapping[str, Size], plain: Mapping[str, Size]) -> str:
    """Write what takes the room, in ours and in the window with nothing in it."""
    nothing = Size(0, 0)
    rows = []
    for name, _ in GROUPS:
        if name in own or name in plain:
            figures = (*own.get(name, nothing), *plain.get(name, nothing))
            rows.append([name, *(f"{each:.1f}" if each else "–" for each in figures)])
    figures = (*total(own.values()), *total(plain.values()))
    rows.append(["**all**", *(f"{each:.1f}" for each in figures)])
    head = ["MB", "GMSC Desktop", "as a zip", "bare window, packed", "as a zip"]
    return markdown(head, rows)


def by_group(folder: Path) -> dict[str, Size]:
    """Add up the files of a folder by what they are for."""
    found: dict[str, Size] = {}
    for path in files_of(folder):
        name = group_of(path.relative_to(folder).as_posix())
        found[name] = total([found.get(name, Size(0, 0)), size_of(path)])
    return found


def files_of(folder: Path) -> Iterator[Path]:
    """Give the files; a link takes no room."""
    return (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


def group_of(place: str) -> str:
    """Say what a file is for."""
    return next(
        name
        for name, patterns in GROUPS
        if any(fnmatchcase(place, pattern) for pattern in patterns)
    )


def size_of(file: Path) -> Size:
    """Measure one file."""
    content = file.read_bytes()
    return Size(len(content) / 1e6, len(zlib.compress(content, 9)) / 1e6)


def total(sizes: Iterable[Size]) -> Size:
    """Add up."""
    installed, download = zip(*sizes, strict=True)
    return Size(sum(installed), sum(download))


if __name__ == "__main__":
    main()
