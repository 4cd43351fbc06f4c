"""Update packs and data folders: read whole, by every rule, or refused."""

import shutil
from datetime import date
from pathlib import Path
from random import Random

from nacl.bindings import crypto_sign_seed_keypair

from gmsc_desktop.facts.reader import read_facts
from gmsc_desktop.languages import Text
from gmsc_desktop.updates.active import read_active
from gmsc_desktop.updates.archive import write_archive
from gmsc_desktop.updates.manifest import (
    DATA_FILES,
    MANIFEST,
    SIGNATURE,
    Manifest,
    sha256_of,
    write_manifest,
)
from gmsc_desktop.updates.pointer import store_folder
from gmsc_desktop.updates.preview import preview
from gmsc_desktop.updates.store import Store
from gmsc_desktop.updates.wording import change_lines, signer_text
from tests.fuzz.archives import Files, archive_mutator
from tests.fuzz.harness import Harness
from tests.fuzz.mutate import mutated
from tests.fuzz.small_data import small_data
from tests.helpers.signing import SecretKey, sign

KEY = SecretKey(b"fuzzfuzz", crypto_sign_seed_keypair(b"the publisher of the fuzzed pack")[1])
"""The same in every run, so that a case of one run is signed for the next."""
VERSION = "2099.12.30"
_NOTE = Text("Coba", "A try")


class Packs:
    """Looks at packs beside the data in use, and installs what is accepted."""

    def __init__(self, folder: Path) -> None:
        self._current = read_active().data
        data = small_data(folder)
        self.data = data.path
        edition = data.lines("dataset.toml")
        edition[1:3] = [f'version = "{VERSION}"', f"date = {_day()}"]
        data.write("dataset.toml", edition)
        self.files: Files = {name: (self.data / name).read_bytes() for name in DATA_FILES}

    def pack(self, content: bytes, scratch: Path) -> str:
        """Take a pack as a person does: look, agree, install, start again."""
        file = scratch / "paket.gmscdata"
        file.write_bytes(content)
        try:
            seen = preview(file, self._current)
            lines = change_lines(seen.changes)
            name = Store().install(seen, agreed=True)
            assert read_active().pack == name
            return f"{signer_text(seen.signer).en[:12]} {len(lines)}"
        finally:
            file.unlink()
            shutil.rmtree(store_folder(), ignore_errors=True)

    def table(self, content: bytes, _scratch: Path) -> str:
        """Read the data with one file changed: its name, a line end, its content."""
        name, _, changed = content.partition(b"\n")
        known = name.decode("ascii", "replace")
        file = self.data / (known if known in self.files else DATA_FILES[0])
        file.write_bytes(changed)
        try:
            facts, _programme = read_facts(self.data)
            return f"{len(facts.participations)} {len(facts.sources)}"
        finally:
            file.write_bytes(self.files[file.name])


def pack_harnesses(folder: Path) -> tuple[Harness, ...]:
    """Packs as bytes, packs changed inside and signed anew, and single data files."""
    packs = Packs(folder)
    good = write_archive(_sealed(packs.files))
    tables = tuple(name.encode() + b"\n" + content for name, content in packs.files.items())
    return (
        Harness("pack", packs.pack, (good,)),
        Harness("sealed-pack", packs.pack, (good,), archive_mutator(_sealed)),
        Harness("data", packs.table, tables, _change_table),
    )


def _sealed(files: Files) -> Files:
    """Give the pack its hashes again, and sign it; a changed manifest stays and is signed."""
    data: Files = {name: files[name] for name in DATA_FILES if name in files}
    hashes = sha256_of(data)
    manifest = files.get(MANIFEST, b"")
    if not all(value.encode() in manifest for value in hashes.values()):
        manifest = write_manifest(Manifest(VERSION, _day(), "Contoh", _NOTE, hashes))
    return {**files, MANIFEST: manifest, SIGNATURE: sign(manifest, KEY, "gmsc")}


def _day() -> date:
    return date.fromisoformat(VERSION.replace(".", "-"))


def _change_table(content: bytes, chance: Random) -> bytes:
    name, _, table = content.partition(b"\n")
    return name + b"\n" + mutated(table, chance)
