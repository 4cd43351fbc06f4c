"""The files that people install, as they were last built: for whom, how large, with what sum.

Run right after dev.py installers: python -m tools.downloads [ADDRESS]. It writes
packaging/downloads.toml, which tools.update_docs puts into both READMEs, and what takes the room
on Windows into docs/release.md. ADDRESS is where the release can be downloaded; without it the
READMEs say that there is none yet.
"""

import argparse
import subprocess
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from benchmarks.marks import ROOT, between_marks, markdown
from benchmarks.size import by_group, total
from gmsc_desktop.languages import Language, Text
from gmsc_desktop.reports.dates import day_text

FILE = ROOT / "packaging" / "downloads.toml"
BUILT = ROOT / "dist" / "installers"
WINDOWS = ROOT / "build" / "installers" / "windows" / "gmsc-desktop"
RELEASE_PAGE = ROOT / "docs" / "release.md"
FOR_WHOM = {
    "-setup.exe": Text(
        "**satu orang, Windows 10 atau 11, 64-bit.** Tanpa hak administrator",
        "**one person, Windows 10 or 11, 64-bit.** Without administrator's rights",
    ),
    "-portable.zip": Text(
        "**flashdisk atau folder kantor, Windows.** Tanpa pemasangan: ekstrak, lalu jalankan",
        "**a USB stick or an office folder, Windows.** Nothing to install: unpack it and start",
    ),
    "-x64.msi": Text(
        "**bagian TI, Windows.** Untuk semua pengguna PC, atau banyak PC sekaligus",
        "**the IT department, Windows.** For all users of a PC, or for many PCs at once",
    ),
    "_amd64.deb": Text(
        "**Debian 12**, dan menurut kebutuhannya Ubuntu 24.04 (belum dicoba)",
        "**Debian 12**, and by what it needs Ubuntu 24.04 (not tried)",
    ),
    "-linux-x64.tar.xz": Text(
        "**Linux lainnya, 64-bit.** Tanpa pemasangan: ekstrak, lalu jalankan",
        "**any other Linux, 64-bit.** Nothing to install: unpack it and start",
    ),
}
"""By how the names of the files end, in the order of the table."""
NO_RELEASE = Text(
    "**Belum ada rilis, jadi belum ada tempat mengunduhnya.** Ukuran dan checksum di bawah berasal "
    "dari percobaan membangun versi {version} pada {day} (commit `{commit}`). Sampai ada rilis, "
    "berkasnya dapat [dibangun sendiri](#untuk-pengembang), misalnya oleh bagian TI.\n",
    "**There is no release yet, so there is no place to download from.** Sizes and checksums below "
    "are of version {version} as it was built for a trial on {day} (commit `{commit}`). Until "
    "there is a release, [build them](#for-builders), or ask your IT department to.\n",
)
RELEASE = Text(
    "Versi {version}, {day}: [semua berkasnya]({address}).\n",
    "Version {version}, {day}: [all its files]({address}).\n",
)
HEAD = Text("berkas | untuk | ukuran", "file | for | size")
SUMS = Text("Checksum SHA-256:", "SHA-256 checksums:")


@dataclass(frozen=True, slots=True)
class Download:
    """A file that people install."""

    name: str
    bytes: int
    sha256: str

    @property
    def for_whom(self) -> Text:
        """Say who takes this one."""
        return next(text for end, text in FOR_WHOM.items() if self.name.endswith(end))


@dataclass(frozen=True, slots=True)
class Build:
    """What was built, of which commit, and where it can be had: nowhere if that is empty."""

    version: str
    commit: str
    date: date
    address: str
    files: tuple[Download, ...]


def main(arguments: Sequence[str] | None = None) -> None:
    """Write down what stands in dist/installers."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("address", nargs="?", default="", help="where the release is")
    address = parser.parse_args(arguments).address
    if not (BUILT / "SHA256SUMS").exists():
        raise SystemExit(f"There is no {BUILT}: run python3 dev.py installers")
    command = ["git", "-C", str(ROOT), "log", "-1", "--format=%h %cs"]
    commit, day = subprocess.check_output(command, encoding="ascii").split()
    write_build(built(BUILT, commit, date.fromisoformat(day), address), FILE)
    page = RELEASE_PAGE.read_text(encoding="utf-8")
    page = between_marks(page, "parts", parts(WINDOWS), RELEASE_PAGE.name)
    RELEASE_PAGE.write_text(page, encoding="utf-8")


def built(folder: Path, commit: str, day: date, address: str) -> Build:
    """Read the files that were built, with the sums that stand beside them."""
    lines = (folder / "SHA256SUMS").read_text(encoding="utf-8").splitlines()
    sums = {name: sha256 for sha256, name in (line.split() for line in lines)}
    ends = [[name for name in sums if name.endswith(end)] for end in FOR_WHOM]
    names = [name for found in ends for name in found]
    if [len(found) for found in ends] != [1] * len(FOR_WHOM):
        raise SystemExit(f"{folder} has not one of each file: run python3 dev.py installers")
    version = names[0].split("-")[-2]
    files = tuple(Download(name, (folder / name).stat().st_size, sums[name]) for name in names)
    return Build(version, commit, day, address, files)


def write_build(build: Build, file: Path) -> None:
    """Write it as TOML."""
    lines = [
        "# Written by tools/downloads.py after dev.py installers; update_docs shows it in README.",
        f'version = "{build.version}"',
        f'commit = "{build.commit}"',
        f"date = {build.date}",
        f'address = "{build.address}"',
    ]
    for each in build.files:
        lines += ["", "[[file]]", f'name = "{each.name}"', f"bytes = {each.bytes}"]
        lines += [f'sha256 = "{each.sha256}"']
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")


def read_build(file: Path = FILE) -> Build:
    """Read what `write_build` wrote."""
    told: dict[str, Any] = tomllib.loads(file.read_text(encoding="utf-8"))
    files = tuple(Download(**each) for each in told.pop("file"))
    return Build(**told, files=files)


def parts(program: Path) -> str:
    """Give what takes the room in the program that was built, the largest first."""
    groups = by_group(program)
    rows = [*sorted(groups.items(), key=lambda each: -each[1].installed)]
    rows += [("**all**", total(groups.values()))]
    figures = [[name, *(f"{each:.1f}" for each in size)] for name, size in rows]
    return markdown(["MB", "installed", "compressed"], figures)


def table(build: Build, language: Language) -> str:
    """Give what a README says of the files."""
    told = (RELEASE if build.address else NO_RELEASE).format(
        version=build.version,
        day=day_text(build.date).in_(language),
        commit=build.commit,
        address=build.address,
    )
    rows = [
        f"| `{each.name}` | {each.for_whom.in_(language)} | {each.bytes / 1e6:.0f} MB |\n"
        for each in build.files
    ]
    sums = "".join(f"{each.sha256}  {each.name}\n" for each in build.files)
    return (
        f"{told.in_(language)}\n| {HEAD.in_(language)} |\n| --- | --- | ---: |\n{''.join(rows)}\n"
        f"{SUMS.in_(language)}\n```\n{sums}```\n"
    )


if __name__ == "__main__":
    main()
