"""Under which licences the parts and data of the program come."""

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from gmsc_desktop.errors.error import GmscError
from gmsc_desktop.errors.program import resource_broken
from gmsc_desktop.languages import Text


@dataclass(frozen=True, slots=True)
class Notice:
    """A part or data set that the program contains; `licence` is an SPDX expression."""

    name: str
    version: str
    licence: str
    copyright: str
    used_for: Text
    address: str
    file: Path

    def text(self) -> str:
        """Read the licence's full text."""
        try:
            return self.file.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise _broken(self.file) from error


def read_notices(folder: Path) -> tuple[Notice, ...]:
    """Read the notices of `folder`, which also holds the licence texts; raises GmscError."""
    file = folder / "notices.toml"
    try:
        return _notices(tomllib.loads(file.read_text(encoding="utf-8")), folder)
    # Wrong UTF-8 and wrong TOML are ValueErrors.
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise _broken(file) from error


def _broken(file: Path) -> GmscError:
    return resource_broken(f"{file.parent.name}/{file.name}")


def _notices(content: dict[str, Any], folder: Path) -> tuple[Notice, ...]:
    return tuple(
        Notice(
            name=each["name"],
            version=each["version"],
            licence=each["licence"],
            copyright=each["copyright"],
            used_for=Text(**each["used_for"]),
            address=each["address"],
            file=folder / each["text"],
        )
        for each in content["notice"]
    )
