"""Archives that mean harm, each changed from a good one in one thing only."""

import io
import stat
import struct
import warnings
import zipfile
from collections.abc import Callable, Mapping

from gmsc_desktop.updates.archive import LARGEST_FILE, write_archive

Files = Mapping[str, bytes]


def with_entries(files: Files, *more: tuple[zipfile.ZipInfo | str, bytes]) -> bytes:
    """Add entries to an archive, whatever they are called."""
    stream = io.BytesIO(write_archive(files))
    with warnings.catch_warnings(), zipfile.ZipFile(stream, "a", zipfile.ZIP_DEFLATED) as archive:
        # Two of one name are what a test wants.
        warnings.simplefilter("ignore", UserWarning)
        for entry, content in more:
            archive.writestr(entry, content)
    return stream.getvalue()


def without_notes(files: Files) -> Files:
    """Leave one file out, for another of its name."""
    return {name: content for name, content in files.items() if name != "notes.csv"}


def named(name: str) -> Callable[[Files], bytes]:
    """Add a file of this name."""
    return lambda files: with_entries(files, (zipfile.ZipInfo(name), b"x"))


def kind_of_file(mode: int) -> Callable[[Files], bytes]:
    """Make one of the pack's own files a link, a device or a folder."""

    def change(files: Files) -> bytes:
        entry = zipfile.ZipInfo("notes.csv")
        entry.external_attr = (mode | 0o777) << 16
        return with_entries(without_notes(files), (entry, files["notes.csv"]))

    return change


def bomb(files: Files) -> bytes:
    """A file that unpacks to more than is allowed, of a few kilobytes."""
    return with_entries(without_notes(files), ("notes.csv", bytes(LARGEST_FILE + 1)))


def many_bombs(files: Files) -> bytes:
    """Files that are each small enough, and together too large."""
    return write_archive({name: bytes(LARGEST_FILE) for name in files})


def bomb_that_lies(files: Files) -> bytes:
    """A bomb whose entry claims to be small."""
    content = bytearray(bomb(files))
    true = struct.pack("<I", LARGEST_FILE + 1)
    while (at := content.find(true)) >= 0:
        content[at : at + 4] = struct.pack("<I", 5)
    return bytes(content)


def flagged(bit: int) -> Callable[[Files], bytes]:
    """Set a flag of every entry, such as that it is encrypted."""

    def change(files: Files) -> bytes:
        content = bytearray(write_archive(files))
        for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
            at = content.find(mark)
            while at >= 0:
                content[at + offset] |= bit
                at = content.find(mark, at + 4)
        return bytes(content)

    return change


def compressed_as(method: int) -> Callable[[Files], bytes]:
    """Compress the entries in a way that the program does not ship."""

    def change(files: Files) -> bytes:
        stream = io.BytesIO()
        with zipfile.ZipFile(stream, "w", method) as archive:
            for name, content in files.items():
                archive.writestr(name, content)
        return stream.getvalue()

    return change


HOSTILE: dict[str, Callable[[Files], bytes]] = {
    "up and out": named("../../evil.csv"),
    "up and out in Windows": named("..\\..\\evil.csv"),
    "into a folder": named("data/notes.csv"),
    "absolute": named("/etc/cron.d/evil"),
    "absolute in Windows": named("C:\\Windows\\evil.dll"),
    "on a share": named("\\\\server\\share\\evil.dll"),
    "another stream of a file": named("notes.csv:evil.exe"),
    "the device CON": named("CON"),
    "the device NUL with an end": named("nul.csv"),
    "the device COM1": named("COM1.csv"),
    "a dot at the end": named("notes.csv."),
    "a space at the end": named("notes.csv "),
    "the same in capitals": named("NOTES.CSV"),
    "the same in another form of Unicode": named("notes\u0323.csv"),
    "a text turned round": named("\u202evsc.seton"),
    "a line end in a name": named("a\nb"),
    "an escape in a name": named("\x1b[2Jx"),
    "a name of 60,000 letters": named("x" * 60_000),
    "a folder": named("folder/"),
    "no name": named(""),
    "a program": named("setup.exe"),
    "twice": lambda files: with_entries(files, ("notes.csv", b"other\n")),
    "a manifest twice": lambda files: with_entries(files, ("manifest.toml", b"other\n")),
    "a link": kind_of_file(stat.S_IFLNK),
    "a device": kind_of_file(stat.S_IFCHR),
    "a pipe": kind_of_file(stat.S_IFIFO),
    "a folder that is called a file": kind_of_file(stat.S_IFDIR),
    "a bomb": bomb,
    "many bombs": many_bombs,
    "a bomb that lies": bomb_that_lies,
    "encrypted": flagged(0x01),
    "encrypted strongly": flagged(0x41),
    "compressed by bzip2": compressed_as(zipfile.ZIP_BZIP2),
    "compressed by lzma": compressed_as(zipfile.ZIP_LZMA),
    "a program before it": lambda files: b"#!/bin/sh\n" + write_archive(files),
    "something after it": lambda files: write_archive(files) + b"x",
    "a comment": lambda files: write_archive(files)[:-2] + b"\x01\x00x",
    "nothing": lambda _files: b"",
    "an empty archive": lambda _files: write_archive({}),
    "another kind of file": lambda _files: b"\x89PNG\r\n\x1a\n" + bytes(100),
}
