"""An office proposes, a maintainer merges and signs, a second PC without a network installs."""

import os
import subprocess
import sys
from pathlib import Path

from gmsc_desktop.corrections.kept import KeptCorrections
from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.lists.reader import read_rows
from gmsc_desktop.resources import resource_folder
from gmsc_desktop.tables.save_table import save_table
from tests.helpers.corrections import correction
from tests.helpers.counted import edition
from tests.helpers.data import DataFolder
from tests.helpers.minisign_tool import minisign, needs_tool


class Person:
    """Somebody at a computer of their own."""

    def __init__(self, folder: Path, **environment: str) -> None:
        self.home = folder
        folder.mkdir()
        homes = dict.fromkeys(("HOME", "XDG_DATA_HOME", "LOCALAPPDATA"), str(folder))
        self._environment = {**os.environ, **homes, **environment}

    def gmsc(self, *arguments: str | Path, code: int = 0) -> str:
        """Run `gmsc` in this person's folder; gives what it prints."""
        result = subprocess.run(
            [sys.executable, "-m", "gmsc_desktop.cli", *arguments],
            cwd=self.home, capture_output=True, encoding="utf-8", check=False,
            env={**self._environment, "PYTHONPATH": str(resource_folder().parent)},
        )  # fmt: skip
        assert result.returncode == code, result.stderr
        return result.stdout + result.stderr


@needs_tool
def test_a_correction_becomes_an_update_on_another_pc(facts: Facts, tmp_path: Path) -> None:
    proposal = KeptCorrections(tmp_path / "office").keep(correction(facts))

    maintainer = Person(tmp_path / "maintainer")
    data = DataFolder(maintainer.home)
    minisign("-G", "-p", maintainer.home / "penerbit.pub")
    maintainer.gmsc("data", "merge", proposal, "--output", "review.xlsx", "--data", data.path)
    decide(maintainer.home / "review.xlsx")
    maintainer.gmsc("data", "accept", "review.xlsx", "--data", data.path)
    data.replace("dataset.toml", edition().version, "2099.12.01")
    data.replace("dataset.toml", str(edition().date), "2099-12-01")
    maintainer.gmsc("data", "build", data.path, "baru.gmscdata", "--publisher", "Contoh")
    maintainer.gmsc("data", "sign", "baru.gmscdata", "--extract", "manifest.toml")
    minisign("-S", "-m", maintainer.home / "manifest.toml")
    maintainer.gmsc("data", "sign", "baru.gmscdata", "--signature", "manifest.toml.minisig")

    keys = tmp_path / "keys"
    keys.mkdir()
    (keys / "contoh.pub").write_bytes((maintainer.home / "penerbit.pub").read_bytes())
    second = Person(tmp_path / "second", GMSC_TRUSTED_KEYS=str(keys), GMSC_ONLY_SIGNED="1")
    assert "Belum ditemukan dalam sumber" in second.gmsc("show", "33.73")
    said = second.gmsc("data", "install", maintainer.home / "baru.gmscdata")
    assert "Ditandatangani oleh contoh" in said
    assert "Angkatan 2021, ditambah (1): Kota Salatiga." in said
    shown = second.gmsc("show", "33.73")
    assert "Pernah ikut Gerakan Menuju Smart City: angkatan 2021." in shown
    assert "https://salatiga.go.id/berita/1" in shown


def decide(review: Path) -> None:
    """Say yes to every row, as a person does in a spreadsheet."""
    heading, *rows = read_rows(review)
    for _ in save_table([heading, *(("yes", *row[1:]) for row in rows)], "Usulan", review):
        pass
