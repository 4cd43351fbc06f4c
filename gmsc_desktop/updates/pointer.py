"""Which installed pack is active, and which was before: one small file, replaced whole."""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from gmsc_desktop.errors.updates import cannot_store_file
from gmsc_desktop.files.whole_file import whole_file
from gmsc_desktop.user_folder import user_folder

SUFFIX: Final = ".gmscdata"
"""Of a pack's file as it is handed on."""
_PACK_NAME = r"20\d\d\.\d\d\.\d\d(\.[1-9]\d{0,2})?-[0-9a-f]{12}"
POINTER_DRAFTS: Final = ".active.*.tmp"
"""What `whole_file` may leave when its process dies."""
_FILE = "active"
_BUNDLED = "bundled"
_LARGEST = 200


@dataclass(frozen=True, slots=True)
class Pointer:
    """Names of packs; None is the data that came with the program."""

    active: str | None = None
    before: str | None = None


def store_folder() -> Path:
    """Give the folder of this person's packs."""
    return user_folder() / "packs"


def read_pointer(store: Path) -> Pointer:
    """Read the pointer; missing or damaged it means the bundled data."""
    try:
        with (store / _FILE).open("rb") as stream:
            words = stream.read(_LARGEST).decode("ascii").split("\n")
    except (OSError, UnicodeDecodeError):
        return Pointer()
    active, before = (_name(word) for word in [*words, "", ""][:2])
    return Pointer(active, before)


def write_pointer(store: Path, pointer: Pointer) -> None:
    """Replace the pointer in one step; raises GmscError and leaves the old one."""
    with whole_file(store / _FILE, cannot_store_file) as draft:
        text = f"{pointer.active or _BUNDLED}\n{pointer.before or _BUNDLED}\n"
        draft.write_text(text, encoding="ascii", newline="\n")


def is_pack_name(word: str) -> bool:
    """Say whether packs are called so: their version, and the beginning of a checksum."""
    return bool(re.fullmatch(_PACK_NAME, word, re.ASCII))


def _name(word: str) -> str | None:
    return word if is_pack_name(word) else None
