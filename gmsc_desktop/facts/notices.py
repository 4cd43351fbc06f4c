"""Under which licences the parts and data of the program come."""

import tomllib
from dataclasses import dataclass
from pathlib import Path

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
        return self.file.read_text(encoding="utf-8")


def read_notices(folder: Path) -> tuple[Notice, ...]:
    """Read the notices of `folder`, which also holds the licence texts."""
    content = tomllib.loads((folder / "notices.toml").read_text(encoding="utf-8"))
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
