"""Archives that are the same bytes whenever they are made: sorted, dated by the commit, owned by
nobody."""

import os
import tarfile
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path

PROGRAM, DATA = 0o755, 0o644


def entries(folder: Path) -> Iterator[Path]:
    """Give all that is in the folder, always in the same order."""
    yield from sorted(folder.rglob("*"), key=lambda path: path.relative_to(folder).as_posix())


def write_tar_xz(folder: Path, archive: Path, date: int) -> None:
    """Pack the folder under its own name."""

    def neutral(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = "root"
        entry.mtime = date
        entry.mode = PROGRAM if entry.mode & 0o100 or entry.isdir() else DATA
        return entry

    with tarfile.open(archive, "w:xz", format=tarfile.GNU_FORMAT, preset=6) as tar:
        for path in (folder, *entries(folder)):
            name = path.relative_to(folder.parent).as_posix()
            tar.add(path, name, recursive=False, filter=neutral)


def write_zip(folder: Path, archive: Path, date: int) -> None:
    """Pack the folder under its own name."""
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as packed:
        for path in entries(folder):
            if path.is_file():
                name = path.relative_to(folder.parent).as_posix()
                entry = zipfile.ZipInfo(name, time.gmtime(date)[:6])
                entry.external_attr = DATA << 16
                entry.compress_type = zipfile.ZIP_DEFLATED
                packed.writestr(entry, path.read_bytes())


def set_dates(folder: Path, date: int) -> None:
    """Give everything in the folder this date, for tools that pack the dates they find."""
    for path in (folder, *entries(folder)):
        os.utime(path, (date, date), follow_symlinks=False)
