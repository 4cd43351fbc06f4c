"""One installed pack, as it lies on the disk: whole, allowed, and not older than the program's."""

from dataclasses import dataclass
from pathlib import Path

from gmsc_desktop.errors.error import GmscError
from gmsc_desktop.errors.updates import (
    broken,
    from_the_future,
    pack_forbidden,
    pack_older_than_bundled,
    unreadable,
)
from gmsc_desktop.updates.manifest import (
    DATA_FILES,
    MANIFEST,
    OPTIONAL_FILES,
    SIGNATURE,
    version_key,
)
from gmsc_desktop.updates.pack import Pack, pack_of
from gmsc_desktop.updates.policy import Policy, read_policy
from gmsc_desktop.updates.preview import Hurdle, hurdle_of, signer_of
from gmsc_desktop.updates.refusal import FutureFormatError, RefusalError
from gmsc_desktop.updates.trust import Signer, read_trusted_keys


@dataclass(frozen=True, slots=True)
class Installed:
    """A pack in the store; without `pack` it is damaged, `problem` says why it is not used."""

    name: str
    active: bool
    pack: Pack | None
    signer: Signer | None
    problem: GmscError | None


def read_installed(folder: Path) -> Pack:
    """Read an installed pack and check every hash again; raises GmscError."""
    try:
        files = {name: (folder / name).read_bytes() for name in (MANIFEST, *DATA_FILES)}
        for name in (SIGNATURE, *OPTIONAL_FILES):
            if (folder / name).exists():
                files[name] = (folder / name).read_bytes()
        return pack_of(files)
    except OSError as error:
        raise unreadable(folder, error) from error
    except FutureFormatError as error:
        # A newer program installed it.
        raise from_the_future(folder) from error
    except RefusalError as error:
        raise broken(folder, error.what) from error


def check_usable(name: str, pack: Pack, folder: Path, bundled: str) -> None:
    """Raise GmscError when a whole pack must not be used here and now."""
    if version_key(pack.manifest.version) < version_key(bundled):
        raise pack_older_than_bundled(name, bundled)
    policy = read_policy()
    # Who signed matters at every start only where the administrator says so.
    if policy.only_signed and _hurdle(pack, folder, policy) is not Hurdle.NONE:
        raise pack_forbidden(name)


def _hurdle(pack: Pack, folder: Path, policy: Policy) -> Hurdle:
    return hurdle_of(signer_of(pack, folder, read_trusted_keys(policy.key_folders)), policy)


def look_at(folder: Path, active: bool, bundled: str) -> Installed:
    """Describe an installed pack, whatever state it is in."""
    pack = signer = None
    try:
        pack = read_installed(folder)
        signer = signer_of(pack, folder, read_trusted_keys(read_policy().key_folders))
        check_usable(folder.name, pack, folder, bundled)
    except GmscError as problem:
        return Installed(folder.name, active, pack, signer, problem)
    return Installed(folder.name, active, pack, signer, None)
