"""What the administrator decides: a folder with packs, only signed ones, whose keys are trusted,
and to whom this office's corrections go.

One place counts: the file `gmsc-desktop.toml` beside the program when it is there, else the
environment. So a person cannot loosen by a variable what the file has decided.
"""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from gmsc_desktop.errors.error import GmscError
from gmsc_desktop.errors.system import reason
from gmsc_desktop.errors.updates import policy_broken
from gmsc_desktop.languages import Text
from gmsc_desktop.resources import resource
from gmsc_desktop.user_folder import program_folder

POLICY_FILE: Final = "gmsc-desktop.toml"
_VARIABLES = {
    "pack_folder": "GMSC_PACK_FOLDER",
    "trusted_keys": "GMSC_TRUSTED_KEYS",
    "only_signed": "GMSC_ONLY_SIGNED",
    "corrections_to": "GMSC_CORRECTIONS_TO",
}
_SWITCH = {"1": True, "true": True, "yes": True, "0": False, "false": False, "no": False}
_LARGEST = 16 << 10
_LONGEST = 300


@dataclass(frozen=True, slots=True)
class Policy:
    """`pack_folder` is looked into after the start; `trusted_keys` holds `*.pub` beside ours.

    `corrections_to` is a name and an address in one line, in the place of the data's own.
    """

    pack_folder: Path | None = None
    trusted_keys: Path | None = None
    only_signed: bool = False
    corrections_to: str = ""

    @property
    def key_folders(self) -> tuple[Path, ...]:
        """Every folder with trusted keys: the program's own, and the administrator's."""
        return tuple(folder for folder in (resource("keys"), self.trusted_keys) if folder)


def read_policy() -> Policy:
    """Read what is decided; raises GmscError when that cannot be made out, never guesses."""
    file = program_folder() / POLICY_FILE
    try:
        content = file.read_bytes()
    except FileNotFoundError:
        return _from_environment(os.environ)
    except OSError as error:
        raise policy_broken(POLICY_FILE, reason(error)) from error
    return _from_file(content)


def _from_environment(environment: Mapping[str, str]) -> Policy:
    values = {key: environment.get(name, "") for key, name in _VARIABLES.items()}
    switch = values["only_signed"].lower()
    if switch and switch not in _SWITCH:
        raise _wrong(_VARIABLES["only_signed"], "1, 0")
    return Policy(
        _folder(values["pack_folder"], _VARIABLES["pack_folder"]),
        _folder(values["trusted_keys"], _VARIABLES["trusted_keys"]),
        _SWITCH.get(switch, False),
        _line(values["corrections_to"], _VARIABLES["corrections_to"]),
    )


def _from_file(content: bytes) -> Policy:
    # Late: most have no such file.
    import tomllib

    try:
        table = tomllib.loads(content[:_LARGEST].decode("utf-8"))
    except (ValueError, RecursionError) as error:
        raise _wrong(POLICY_FILE, "TOML") from error
    for key, value in table.items():
        # A slip in a name must not leave a door open.
        if key not in _VARIABLES:
            raise _wrong(POLICY_FILE, ", ".join(_VARIABLES))
        if not isinstance(value, bool if key == "only_signed" else str):
            raise _wrong(f"{POLICY_FILE}: {key}", "true, false" if key == "only_signed" else '"…"')
    return Policy(
        _folder(table.get("pack_folder", ""), "pack_folder"),
        _folder(table.get("trusted_keys", ""), "trusted_keys"),
        table.get("only_signed", False),
        _line(table.get("corrections_to", ""), "corrections_to"),
    )


def _line(value: str, setting: str) -> str:
    if not value.isprintable() or len(value) > _LONGEST:
        raise _wrong(setting, f"1 … {_LONGEST}")
    return value.strip()


def _folder(value: str, setting: str) -> Path | None:
    if not value:
        return None
    folder = Path(value)
    if not folder.is_absolute():
        raise _wrong(setting, "C:\\…, \\\\server\\…, /…")
    return folder


def _wrong(setting: str, expected: str) -> GmscError:
    text = Text(f"yang diharapkan {expected}", f"expected {expected}")
    return policy_broken(setting, text)
