"""The newest pack in the administrator's folder, looked for after the window is there.

The folder may be a slow share: call this in a thread of its own.
"""

from pathlib import Path

from gmsc_desktop.errors.error import GmscError
from gmsc_desktop.updates.manifest import version_key
from gmsc_desktop.updates.pack import read_pack
from gmsc_desktop.updates.pointer import SUFFIX
from gmsc_desktop.updates.policy import read_policy

_MOST = 50


def offered_pack(current_version: str) -> Path | None:
    """Give the newest whole pack that is newer than the data in use; raises GmscError by policy."""
    folder = read_policy().pack_folder
    newest, found = version_key(current_version), None
    for file in _files(folder) if folder else ():
        try:
            version = version_key(read_pack(file).manifest.version)
        except GmscError:
            # A share holds what people put there; what is no pack is not offered.
            continue
        if version > newest:
            newest, found = version, file
    return found


def _files(folder: Path) -> list[Path]:
    """Give the files whose names promise a pack; a share that is away holds none."""
    try:
        return sorted(folder.glob(f"*{SUFFIX}"), reverse=True)[:_MOST]
    except OSError:
        return []
