"""A zip file from outside, read into memory whole: only known names, only plain files, bounded.

Nothing is unpacked here, so no entry can write anywhere; what was checked is what is kept.
"""

import io
import stat
import zipfile
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager

from gmsc_desktop.languages import Text
from gmsc_desktop.updates.refusal import RefusalError, shown

LARGEST_ARCHIVE = 32 << 20
LARGEST_FILE = 16 << 20
LARGEST_TOTAL = 48 << 20

_START, _END = b"PK\x03\x04", b"PK\x05\x06"
_END_LENGTH = 22
_ENCRYPTED = 0x1 | 0x40 | 0x2000
_PLAIN = (0, stat.S_IFREG)
_BROKEN = Text("berkasnya rusak atau tidak utuh", "the file is damaged or not whole")
_TOO_LARGE = Text("isinya terlalu besar", "its content is too large")


def read_archive(content: bytes, allowed: Collection[str]) -> Mapping[str, bytes]:
    """Give the content of every entry by its name; raises RefusalError when any is not allowed."""
    with _opened(content) as archive:
        entries = archive.infolist()
        _check(entries, allowed)
        return {entry.filename: _read(archive, entry) for entry in entries}


def read_entry(content: bytes, name: str) -> bytes:
    """Give the content of one entry, whatever the others are; raises RefusalError."""
    with _opened(content) as archive:
        entries = [entry for entry in archive.infolist() if entry.orig_filename == name]
        if not entries:
            raise RefusalError(Text(f"tidak berisi {name}", f"{name} is not in it"))
        _check(entries, [name])
        return _read(archive, entries[0])


@contextmanager
def _opened(content: bytes) -> Iterator[zipfile.ZipFile]:
    if len(content) > LARGEST_ARCHIVE:
        raise RefusalError(_TOO_LARGE)
    # One zip file and nothing before or after it: other readers might find another one there.
    if not content.startswith(_START) or content[-_END_LENGTH:][:4] != _END:
        raise RefusalError(_BROKEN)
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            yield archive
    except RefusalError:
        raise
    except Exception as error:
        # zipfile answers damage with many kinds of exception; each means the same here.
        raise RefusalError(_BROKEN) from error


def write_archive(files: Mapping[str, bytes]) -> bytes:
    """Make an archive; the same files give the same bytes, whenever and wherever it is made."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in sorted(files):
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3
            entry.external_attr = (stat.S_IFREG | 0o644) << 16
            archive.writestr(entry, files[name])
    return stream.getvalue()


def _check(entries: Sequence[zipfile.ZipInfo], allowed: Collection[str]) -> None:
    """Look at every entry before any is read."""
    names: set[str] = set()
    for entry in entries:
        # orig_filename: zipfile cuts a name at its first NUL.
        if entry.orig_filename not in allowed:
            name = shown(entry.orig_filename)
            raise RefusalError(
                Text(f"berisi “{name}”, yang bukan bagiannya", f"it holds “{name}”, no part of it")
            )
        if entry.orig_filename in names:
            name = entry.orig_filename
            raise RefusalError(Text(f"{name} ada dua kali", f"{name} is in it twice"))
        names.add(entry.orig_filename)
        _check_kind(entry)
    if sum(entry.file_size for entry in entries) > LARGEST_TOTAL:
        raise RefusalError(_TOO_LARGE)


def _check_kind(entry: zipfile.ZipInfo) -> None:
    name = entry.filename
    if entry.flag_bits & _ENCRYPTED:
        raise RefusalError(Text(f"{name} disandi", f"{name} is encrypted"))
    if stat.S_IFMT(entry.external_attr >> 16) not in _PLAIN:
        raise RefusalError(Text(f"{name} bukan berkas biasa", f"{name} is no plain file"))
    if entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise RefusalError(
            Text(f"{name} dimampatkan dengan cara lain", f"{name} is compressed in another way")
        )
    if entry.file_size > LARGEST_FILE:
        raise RefusalError(_TOO_LARGE)


def _read(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bytes:
    """Read one entry; zipfile never gives more than the size that was checked."""
    content = archive.read(entry)
    if len(content) != entry.file_size:
        raise RefusalError(_BROKEN)
    return content
