"""The installed packs of a person: put in whole or not at all, switched by one small file.

In the folder of the store:
    lock            held by whoever changes anything
    active          which pack is in use, and which was before; none: the bundled data
    installed/NAME  a pack, complete from the moment it has this name
    staging-*       a pack on its way in or out; what a dead process left, the next one removes
"""

import hashlib
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from gmsc_desktop.errors.error import GmscError
from gmsc_desktop.errors.updates import (
    cannot_store,
    no_such_pack,
    nothing_to_go_back_to,
    pack_forbidden,
    pack_needs_consent,
)
from gmsc_desktop.files.synced import sync_folder, write_synced
from gmsc_desktop.updates.active import read_bundled_edition
from gmsc_desktop.updates.installed import Installed, check_usable, look_at, read_installed
from gmsc_desktop.updates.lock import exclusive
from gmsc_desktop.updates.pack import Pack
from gmsc_desktop.updates.pointer import (
    POINTER_DRAFTS,
    Pointer,
    is_pack_name,
    read_pointer,
    store_folder,
    write_pointer,
)
from gmsc_desktop.updates.preview import Hurdle, Preview

_STAGING = "staging-"


class Store:
    """Installs, lists, switches and removes packs; each change in one step, under a lock."""

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder or store_folder()
        self._packs = self.folder / "installed"

    def installed(self) -> tuple[Installed, ...]:
        """Give every installed pack, the newest first, with what keeps it from being used."""
        active = read_pointer(self.folder).active
        bundled = read_bundled_edition().version
        return tuple(
            look_at(self._packs / name, name == active, bundled)
            for name in sorted(self._names(), reverse=True)
        )

    def install(self, preview: Preview, agreed: bool = False) -> str:
        """Install and activate a pack; gives its name; raises GmscError and changes nothing.

        `agreed` is a person's clear yes to a pack that no trusted key signed.
        """
        if preview.hurdle is Hurdle.FORBIDDEN:
            raise pack_forbidden(preview.file.name)
        if preview.hurdle is Hurdle.CONSENT and not agreed:
            raise pack_needs_consent(preview.file)
        name = pack_name(preview.pack)
        with self._changing():
            if not self._is_whole(name):
                self._put(name, preview.pack)
            self._switch(name)
        return name

    def activate(self, name: str | None) -> None:
        """Use an installed pack, or the bundled data (None); raises GmscError."""
        with self._changing():
            if name is not None:
                self._insist(name)
                folder = self._packs / name
                check_usable(name, read_installed(folder), folder, read_bundled_edition().version)
            self._switch(name)

    def go_back(self) -> str | None:
        """Use what was used before the last change; gives its name, None for the bundled data."""
        with self._changing():
            pointer = read_pointer(self.folder)
            if pointer == Pointer():
                raise nothing_to_go_back_to()
            write_pointer(self.folder, Pointer(pointer.before, pointer.active))
            return pointer.before

    def remove(self, name: str) -> None:
        """Remove a pack; when it is in use, what was used before is used again."""
        with self._changing():
            self._insist(name)
            pointer = read_pointer(self.folder)
            if name in (pointer.active, pointer.before):
                active = pointer.before if pointer.active == name else pointer.active
                write_pointer(self.folder, Pointer(None if active == name else active))
            self._discard(name)

    def _names(self) -> list[str]:
        try:
            return [each.name for each in self._packs.iterdir() if is_pack_name(each.name)]
        except FileNotFoundError:
            return []
        except OSError as error:
            raise cannot_store(self._packs, error) from error

    @contextmanager
    def _changing(self) -> Iterator[None]:
        """Hold the lock, on a store without leftovers, and word the system's errors."""
        with exclusive(self.folder / "lock"):
            try:
                self._packs.mkdir(exist_ok=True)
                self._tidy()
                yield
                sync_folder(self.folder)
            except OSError as error:
                raise cannot_store(self.folder, error) from error

    def _insist(self, name: str) -> None:
        if name not in self._names():
            raise no_such_pack(name)

    def _is_whole(self, name: str) -> bool:
        try:
            read_installed(self._packs / name)
        except GmscError:
            return False
        return True

    def _put(self, name: str, pack: Pack) -> None:
        """Write a pack beside the others, and only then give it its name among them."""
        staging = self._new_staging()
        try:
            for each, content in pack.files.items():
                write_synced(staging / each, content)
            sync_folder(staging)
            self._discard(name)
            staging.rename(self._packs / name)
            sync_folder(self._packs)
        finally:
            shutil.rmtree(staging, ignore_errors=True)

    def _switch(self, name: str | None) -> None:
        pointer = read_pointer(self.folder)
        if pointer.active != name:
            write_pointer(self.folder, Pointer(name, pointer.active))

    def _discard(self, name: str) -> None:
        """Take a pack away in one step, whole or damaged, and then remove it file by file."""
        if (self._packs / name).exists():
            bin_ = self._new_staging()
            (self._packs / name).rename(bin_ / name)
            shutil.rmtree(bin_, ignore_errors=True)

    def _new_staging(self) -> Path:
        return Path(tempfile.mkdtemp(prefix=_STAGING, dir=self.folder))

    def _tidy(self) -> None:
        for leftover in self.folder.glob(f"{_STAGING}*"):
            shutil.rmtree(leftover, ignore_errors=True)
        for draft in self.folder.glob(POINTER_DRAFTS):
            draft.unlink(missing_ok=True)


def pack_name(pack: Pack) -> str:
    """Name a pack by version and content: two different ones never have the same name."""
    digest = hashlib.sha256()
    for content in (pack.signed_part, pack.signature or b""):
        digest.update(content)
    return f"{pack.manifest.version}-{digest.hexdigest()[:12]}"
