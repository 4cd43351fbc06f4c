"""An update pack in memory: built, written, and read with every hash checked.

What is checked is what is kept: nothing is read a second time from the file that came in.
"""

import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from gmsc_desktop.errors.error import GmscError
from gmsc_desktop.errors.updates import (
    broken,
    cannot_store,
    from_the_future,
    pack_data_wrong,
    pack_words_wrong,
    unreadable,
)
from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.programme import Programme
from gmsc_desktop.facts.reader import read_facts
from gmsc_desktop.files.whole_file import whole_file
from gmsc_desktop.languages import Text
from gmsc_desktop.updates.archive import (
    LARGEST_ARCHIVE,
    read_archive,
    read_entry,
    write_archive,
)
from gmsc_desktop.updates.manifest import (
    DATA_FILES,
    LONGEST_TEXT,
    MANIFEST,
    OPTIONAL_FILES,
    SIGNATURE,
    Manifest,
    read_manifest,
    sha256_of,
    write_manifest,
)
from gmsc_desktop.updates.refusal import FutureFormatError, RefusalError


@dataclass(frozen=True, slots=True)
class Pack:
    """The data files of a pack, and its manifest as the bytes that are signed."""

    manifest: Manifest
    signed_part: bytes
    signature: bytes | None
    data: Mapping[str, bytes]

    @property
    def files(self) -> Mapping[str, bytes]:
        """Every file of the pack by its name."""
        signature = {} if self.signature is None else {SIGNATURE: self.signature}
        return {MANIFEST: self.signed_part, **signature, **self.data}


def build_pack(folder: Path, publisher: str, note: Text) -> Pack:
    """Make an unsigned pack of a data folder, which must keep every rule; raises GmscError."""
    edition = read_facts(folder)[0].edition
    there = [name for name in OPTIONAL_FILES if (folder / name).exists()]
    data = {name: (folder / name).read_bytes() for name in (*DATA_FILES, *there)}
    manifest = Manifest(edition.version, edition.date, publisher, note, sha256_of(data))
    written = write_manifest(manifest)
    try:
        return Pack(read_manifest(written), written, None, data)
    except RefusalError as error:
        # The version and the hashes are right by now: what the publisher typed is not.
        raise pack_words_wrong(error.what, LONGEST_TEXT) from error


def with_signature(pack: Pack, signature: bytes) -> Pack:
    """Give the same pack with a signature file."""
    return replace(pack, signature=signature)


def write_pack(pack: Pack, file: Path) -> None:
    """Save a pack whole or not at all; the same pack gives the same bytes."""
    with whole_file(file) as draft:
        draft.write_bytes(write_archive(pack.files))


def read_pack(file: Path) -> Pack:
    """Read a pack that came from anywhere; raises GmscError with the one sentence why not."""
    try:
        with file.open("rb") as stream:
            # One byte over the limit is enough to see that it is too large.
            content = stream.read(LARGEST_ARCHIVE + 1)
    except OSError as error:
        raise unreadable(file, error) from error
    return pack_from(content, file)


def pack_from(content: bytes, file: Path) -> Pack:
    """Make a pack of the bytes of `file`; raises GmscError."""
    try:
        # Its manifest first: a later format may have other files.
        read_manifest(read_entry(content, MANIFEST))
        return pack_of(read_archive(content, {MANIFEST, SIGNATURE, *DATA_FILES, *OPTIONAL_FILES}))
    except FutureFormatError as error:
        raise from_the_future(file) from error
    except RefusalError as error:
        raise broken(file, error.what) from error


def pack_of(files: Mapping[str, bytes]) -> Pack:
    """Make a pack of its files; raises RefusalError unless all are there with their hashes."""
    for name in (MANIFEST, *DATA_FILES):
        if name not in files:
            raise RefusalError(Text(f"tidak berisi {name}", f"{name} is not in it"))
    manifest = read_manifest(files[MANIFEST])
    for name in OPTIONAL_FILES:
        if (name in files) != (name in manifest.hashes):
            raise RefusalError(Text(f"{name} berubah atau rusak", f"{name} is changed or damaged"))
    data = {name: files[name] for name in manifest.hashes}
    for name, value in sha256_of(data).items():
        if manifest.hashes[name] != value:
            raise RefusalError(Text(f"{name} berubah atau rusak", f"{name} is changed or damaged"))
    return Pack(manifest, files[MANIFEST], files.get(SIGNATURE), data)


def read_data(pack: Pack, file: Path) -> tuple[Facts, Programme]:
    """Read a pack's data by all rules of the facts; `file` is named when they break one."""
    with _unpacked(pack) as folder:
        try:
            facts, programme = read_facts(folder)
        except GmscError as error:
            raise pack_data_wrong(file, error) from error
    edition = facts.edition
    if (edition.version, edition.date) != (pack.manifest.version, pack.manifest.date):
        what = Text(f"dataset.toml dan {MANIFEST} berbeda", f"dataset.toml and {MANIFEST} differ")
        raise broken(file, what)
    return facts, programme


@contextmanager
def _unpacked(pack: Pack) -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="gmsc-") as name:
        folder = Path(name)
        try:
            for each, content in pack.data.items():
                (folder / each).write_bytes(content)
        except OSError as error:
            raise cannot_store(folder, error) from error
        yield folder
