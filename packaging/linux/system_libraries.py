"""Which libraries of the system the program needs, and which Debian packages bring them."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

from sbom import debian_owner


def system_libraries(program: Path) -> dict[str, str]:
    """Give the name of each library that is loaded from outside the folder, with its package."""
    command = ["ldd", *map(str, binaries(program))]
    listing = subprocess.run(command, capture_output=True, encoding="utf-8", check=False).stdout
    found = {}
    for words in (line.split() for line in listing.splitlines()):
        if words[1:2] == ["=>"] and words[2].startswith("/"):
            found[words[0]] = Path(words[2])
    inside = program.resolve()
    outside = {name for name, path in found.items() if inside not in path.resolve().parents}
    return {name: debian_owner(name) for name in sorted(outside)}


def binaries(program: Path) -> Iterator[Path]:
    """Give every program and library in the folder."""
    for path in sorted(program.rglob("*")):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                if file.read(4) == b"\x7fELF":
                    yield path
