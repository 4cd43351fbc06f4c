"""A pack looked at before it is installed: who signed it, what it changes, who must agree."""

from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from gmsc_desktop.errors.updates import broken, pack_older_than_bundled
from gmsc_desktop.updates.active import read_bundled_edition
from gmsc_desktop.updates.changes import Changes, Data, changes_between
from gmsc_desktop.updates.manifest import version_key
from gmsc_desktop.updates.pack import Pack, read_data, read_pack
from gmsc_desktop.updates.policy import Policy, read_policy
from gmsc_desktop.updates.refusal import RefusalError
from gmsc_desktop.updates.trust import Signer, Trust, TrustedKey, find_signer, read_trusted_keys


class Hurdle(Enum):
    """What stands before the installation."""

    NONE = "none"
    CONSENT = "consent"
    FORBIDDEN = "forbidden"


@dataclass(frozen=True, slots=True)
class Preview:
    """A pack that keeps all rules, read into memory; installing it reads the file no more."""

    file: Path
    pack: Pack
    signer: Signer
    changes: Changes
    hurdle: Hurdle


def preview(file: Path, current: Data) -> Preview:
    """Look at a pack, beside the data in use; leaves no trace; raises GmscError to refuse it."""
    policy = read_policy()
    pack = read_pack(file)
    signer = signer_of(pack, file, read_trusted_keys(policy.key_folders))
    data = read_data(pack, file)
    bundled = read_bundled_edition().version
    if version_key(pack.manifest.version) < version_key(bundled):
        raise pack_older_than_bundled(file.name, bundled)
    changes = changes_between(current, data)
    return Preview(file, pack, signer, changes, hurdle_of(signer, policy))


def signer_of(pack: Pack, file: Path, keys: tuple[TrustedKey, ...]) -> Signer:
    """Say who signed a pack; raises GmscError when its signature is false."""
    try:
        return find_signer(pack.signed_part, pack.signature, keys)
    except RefusalError as error:
        raise broken(file, error.what) from error


def hurdle_of(signer: Signer, policy: Policy) -> Hurdle:
    """Say what the policy asks for a signer."""
    if signer.trust is Trust.TRUSTED:
        return Hurdle.NONE
    return Hurdle.FORBIDDEN if policy.only_signed else Hurdle.CONSENT
