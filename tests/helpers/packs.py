"""Packs for tests: a publisher with keys of their own, and data of a later date."""

from datetime import date
from pathlib import Path

from gmsc_desktop.languages import Text
from gmsc_desktop.updates.archive import write_archive
from gmsc_desktop.updates.manifest import (
    DATA_FILES,
    MANIFEST,
    SIGNATURE,
    Manifest,
    sha256_of,
    write_manifest,
)
from gmsc_desktop.updates.pack import Pack, build_pack, pack_of, with_signature, write_pack
from tests.helpers.data import DataFolder
from tests.helpers.signing import SecretKey, new_key, sign, write_public_key

NOTE = Text("Angkatan baru", "A new cohort")
SALATIGA = "33.73,Kota Salatiga,2021,riaubernas-1,single,Kota Salatiga ikut pada 2021"

TABLES = ("aliases.csv", "notes.csv", "participations.csv", "quick_wins.csv", "results.csv")


class Publisher:
    """Somebody who makes data, packs and signatures."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.key: SecretKey = new_key()
        self._made = 0

    def data(self, version: str = "2099.12.01", *participations: str) -> DataFolder:
        """Make newer data, with more participations than the bundled ones."""
        self._made += 1
        data = DataFolder(self.folder / f"{self._made}")
        lines = data.lines("dataset.toml")
        lines[1:3] = [f'version = "{version}"', f"date = {version[:10].replace('.', '-')}"]
        data.write("dataset.toml", lines)
        for line in participations:
            data.append("participations.csv", line)
        return data

    def pack(self, version: str = "2099.12.01", *participations: str, signed: bool = True) -> Path:
        """Make the file of a pack."""
        pack = build_pack(self.data(version, *participations).path, "Diskominfo Contoh", NOTE)
        file = self.folder / f"data-{version}-{self._made}.gmscdata"
        write_pack(self.signed(pack) if signed else pack, file)
        return file

    def signed(self, pack: Pack) -> Pack:
        """Sign a pack with this publisher's key."""
        return with_signature(pack, sign(pack.signed_part, self.key, "gmsc"))

    def trusted_in(self, folder: Path, name: str = "contoh") -> Path:
        """Put the public key into a folder of trusted keys; gives that folder."""
        folder.mkdir(exist_ok=True)
        (folder / f"{name}.pub").write_bytes(write_public_key(self.key.public))
        return folder


def without(data: DataFolder, text: str, *names: str) -> None:
    """Take out the rows with this text, and the sources that nothing uses then."""
    for name in names:
        data.write(name, [line for line in data.lines(name) if text not in line])
    others = [each for each in data.path.iterdir() if each.name != "sources.csv"]
    used = "".join(each.read_text(encoding="utf-8") for each in others)
    lines = data.lines("sources.csv")
    kept = [each for each in lines if each.split(",")[0] in used or each.endswith(",dataset")]
    data.write("sources.csv", kept)


def tiny_files(version: str = "2099.12.01") -> dict[str, bytes]:
    """The files of a pack that is whole, though its data say nothing."""
    data = {name: f"{name}\n".encode() for name in DATA_FILES}
    made = date.fromisoformat(version[:10].replace(".", "-"))
    manifest = Manifest(version, made, "Contoh", Text("", ""), sha256_of(data))
    return {MANIFEST: write_manifest(manifest), **data}


def tiny_pack(key: SecretKey) -> bytes:
    """The bytes of such a pack, signed."""
    files = tiny_files()
    files[SIGNATURE] = sign(files[MANIFEST], key, "gmsc")
    return write_archive(pack_of(files).files)
