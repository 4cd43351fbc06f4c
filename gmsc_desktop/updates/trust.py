"""Who signed a pack: a key that is trusted here, one that is not known, or nobody."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from gmsc_desktop.errors.updates import broken, unreadable
from gmsc_desktop.languages import Text
from gmsc_desktop.updates.minisign import (
    PublicKey,
    is_good,
    read_public_key,
    read_signature,
)
from gmsc_desktop.updates.refusal import RefusalError

_FORGED = Text(
    "isinya tidak cocok dengan tanda tangannya", "its content does not fit its signature"
)


class Trust(Enum):
    """How far a pack is vouched for."""

    TRUSTED = "trusted"
    UNKNOWN = "unknown"
    UNSIGNED = "unsigned"


@dataclass(frozen=True, slots=True)
class TrustedKey:
    """A publisher's key under the name of its file, which whoever put it there chose."""

    name: str
    key: PublicKey


@dataclass(frozen=True, slots=True)
class Signer:
    """Who signed: `key_id` is empty when nobody did, `name` unless the key is trusted."""

    trust: Trust
    key_id: str = ""
    name: str = ""


def read_trusted_keys(folders: Iterable[Path]) -> tuple[TrustedKey, ...]:
    """Read every `*.pub` of the folders; one that is broken is an error, not a missing key."""
    files = [file for folder in folders for file in sorted(folder.glob("*.pub"))]
    return tuple(TrustedKey(file.stem, read_key_file(file)) for file in files)


def read_key_file(file: Path) -> PublicKey:
    """Read the file of a public key; raises GmscError."""
    try:
        return read_public_key(file.read_bytes())
    except OSError as error:
        raise unreadable(file, error) from error
    except RefusalError as error:
        raise broken(file, error.what) from error


def find_signer(message: bytes, signature: bytes | None, keys: Sequence[TrustedKey]) -> Signer:
    """Say who signed; raises RefusalError when a trusted key did not sign what it claims."""
    if signature is None:
        return Signer(Trust.UNSIGNED)
    read = read_signature(signature)
    key_id = read.key_name
    claimed = [each for each in keys if each.key.id == read.key_id]
    for each in claimed:
        if is_good(read, each.key, message):
            return Signer(Trust.TRUSTED, key_id, each.name)
    if claimed:
        raise RefusalError(_FORGED)
    return Signer(Trust.UNKNOWN, key_id)
