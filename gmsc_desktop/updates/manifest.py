"""What a pack says of itself: format, version, date, publisher, note, and each file's sha256."""

import hashlib
import json
import re
import tomllib
from collections.abc import Mapping, Set
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from gmsc_desktop.facts.documents import is_version
from gmsc_desktop.languages import Text
from gmsc_desktop.updates.refusal import FutureFormatError, RefusalError, shown

FORMAT: Final = 1
MANIFEST: Final = "manifest.toml"
SIGNATURE: Final = "manifest.toml.minisig"
DATA_FILES: Final = (
    "aliases.csv",
    "cohorts.csv",
    "dataset.toml",
    "notes.csv",
    "participations.csv",
    "pillars.toml",
    "programme.toml",
    "provinces.csv",
    "quick_wins.csv",
    "regions.csv",
    "results.csv",
    "sources.csv",
)
"""The files that `facts/reader.py` reads: a pack has all of them."""
OPTIONAL_FILES: Final = ("capitals.csv",)
"""Tables that came later: a pack made before them is still read, and no other file is."""
LONGEST_TEXT: Final = 300
"""Letters of the publisher's name, and of the note in each language."""

_LARGEST = 16 << 10
_SHA256 = re.compile(r"[0-9a-f]{64}", re.ASCII)
_KEYS = {"format", "version", "date", "publisher", "note", "sha256"}


@dataclass(frozen=True, slots=True)
class Manifest:
    """A pack's description; `publisher` and `note` are claims until a signature bears them out."""

    version: str
    date: date
    publisher: str
    note: Text
    hashes: Mapping[str, str]


def version_key(version: str) -> tuple[int, ...]:
    """Give what orders versions: 2026.11.23 comes before 2026.11.23.1."""
    return tuple(int(number) for number in version.split("."))


def sha256_of(files: Mapping[str, bytes]) -> Mapping[str, str]:
    """Give the hash of each file."""
    return {name: hashlib.sha256(content).hexdigest() for name, content in files.items()}


def write_manifest(manifest: Manifest) -> bytes:
    """Give the manifest as it stands in a pack, and as it is signed."""
    lines = [
        f"format = {FORMAT}",
        f"version = {_quoted(manifest.version)}",
        f"date = {manifest.date.isoformat()}",
        f"publisher = {_quoted(manifest.publisher)}",
        "",
        "[note]",
        f"id = {_quoted(manifest.note.id)}",
        f"en = {_quoted(manifest.note.en)}",
        "",
        "[sha256]",
        *(f"{_quoted(name)} = {_quoted(value)}" for name, value in sorted(manifest.hashes.items())),
    ]
    return ("\n".join(lines) + "\n").encode()


def read_manifest(content: bytes) -> Manifest:
    """Read a manifest strictly; raises RefusalError, or FutureFormatError."""
    table = _parsed(content)
    number = table.get("format")
    if type(number) is int and number > FORMAT:
        raise FutureFormatError
    # Not only equal: true equals 1.
    if type(number) is not int or number != FORMAT or set(table) != _KEYS:
        raise _wrong("format")
    day = table["date"]
    if type(day) is not date or not is_version(_string(table, "version"), day):
        raise _wrong("version")
    note = _table(table, "note", {"id", "en"})
    hashes = _table(table, "sha256", set(DATA_FILES), set(OPTIONAL_FILES))
    for name, value in hashes.items():
        if not isinstance(value, str) or not _SHA256.fullmatch(value):
            raise _wrong(name)
    publisher = _string(table, "publisher")
    if not publisher:
        raise _wrong("publisher")
    text = Text(_string(note, "id"), _string(note, "en"))
    return Manifest(table["version"], day, publisher, text, hashes)


def _quoted(text: str) -> str:
    # A JSON string is a TOML string too; control characters are refused before.
    return json.dumps(text, ensure_ascii=False)


def _parsed(content: bytes) -> dict[str, Any]:
    if len(content) > _LARGEST:
        raise _wrong("…")
    try:
        return tomllib.loads(content.decode("utf-8"))
    # Wrong UTF-8, wrong TOML and giant numbers are ValueErrors; deep nesting is the other.
    except (ValueError, RecursionError) as error:
        raise _wrong("TOML") from error


def _string(table: Mapping[str, Any], key: str) -> str:
    value = table[key]
    if not isinstance(value, str) or value != value.strip():
        raise _wrong(key)
    if len(value) > LONGEST_TEXT or not value.isprintable():
        raise _wrong(key)
    return value


def _table(
    table: Mapping[str, Any], key: str, keys: set[str], optional: Set[str] = frozenset()
) -> Mapping[str, Any]:
    value = table[key]
    if not isinstance(value, dict) or set(value) - optional != keys:
        raise _wrong(key)
    return value


def _wrong(key: str) -> RefusalError:
    name = shown(key)
    return RefusalError(Text(f"“{name}” di {MANIFEST} salah", f"“{name}” in {MANIFEST} is wrong"))
