"""Whose work each file of the built program is (parts.toml), in which version, under what notice.

A file that nobody owns up to stops the build: nothing of a third party is shipped unnoticed.
"""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from pathlib import Path

from archives import entries
from product import ROOT


@dataclass(frozen=True, slots=True)
class Notice:
    """What resources/licences says of a part."""

    licence: str
    copyright: str
    text: Path


@dataclass(frozen=True, slots=True)
class Part:
    """Somebody's work, and the files that it makes up or lies within (patterns)."""

    name: str
    version: str
    notice: Notice | None
    purl: str = ""
    files: tuple[str, ...] = field(default=())
    inside: tuple[str, ...] = field(default=())
    listed_by: str = ""
    """The package whose wheel lists what the part consists of."""

    def has(self, file: str) -> bool:
        """Say whether the file, by its place in the program, is this part's."""
        return fits(file, self.files)


class UnknownFileError(Exception):
    """Files that no part has, or a part without a notice."""


def read_parts(toml: Path = ROOT / "packaging" / "parts.toml") -> tuple[Part, ...]:
    """Read the parts, each with its notice."""
    notices = read_notices(ROOT / "resources" / "licences")
    content = tomllib.loads(toml.read_text(encoding="utf-8"))
    return tuple(_part(each, notices) for each in content["part"])


def read_notices(folder: Path) -> dict[str, Notice]:
    """Read the notices that the program shows, by name."""
    content = tomllib.loads((folder / "notices.toml").read_text(encoding="utf-8"))
    return {
        each["name"]: Notice(each["licence"], each["copyright"], folder / each["text"])
        for each in content["notice"]
    }


def sort_out(program: Path, parts: Iterable[Part]) -> dict[Part, list[str]]:
    """Give the files of each part, by their places; raises UnknownFileError."""
    known = {part: list[str]() for part in parts}
    unknown = []
    for path in entries(program):
        # A link to a file within the program is that file once more.
        if path.is_dir() or path.is_symlink():
            continue
        file = path.relative_to(program).as_posix()
        owner = next((part for part in known if part.has(file)), None)
        unknown.append(file) if owner is None else known[owner].append(file)
    if unknown:
        raise UnknownFileError(f"packaging/parts.toml does not know {', '.join(unknown)}")
    return known


def fits(file: str, patterns: Iterable[str]) -> bool:
    """Say whether a pattern matches; Windows writes the same name now in capitals, now not."""
    return any(fnmatchcase(file.lower(), pattern.lower()) for pattern in patterns)


def _part(each: Mapping[str, object], notices: Mapping[str, Notice]) -> Part:
    name, notice = str(each["name"]), each.get("notice")
    if notice is not None and notice not in notices:
        raise UnknownFileError(f"notices.toml has no notice “{notice}”, which {name} names")
    return Part(
        name=name,
        version=str(each["version"]),
        notice=None if notice is None else notices[str(notice)],
        purl=str(each.get("purl", "")),
        files=_texts(each.get("files")),
        inside=_texts(each.get("inside")),
        listed_by=str(each.get("listed_by", "")),
    )


def _texts(value: object) -> tuple[str, ...]:
    return tuple(str(each) for each in value) if isinstance(value, list) else ()
