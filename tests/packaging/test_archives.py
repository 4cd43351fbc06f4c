"""Archives: the same bytes whenever and by whomever they are made."""

import hashlib
import os
import tarfile
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from archives import write_tar_xz, write_zip

DATE = 1_790_000_000
Write = Callable[[Path, Path, int], None]


def folder(place: Path, names: list[str]) -> Path:
    """Make a folder with files in it, made in this order."""
    root = place / "gmsc"
    for name in names:
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name, encoding="utf-8")
    return root


@pytest.mark.parametrize("write", [write_tar_xz, write_zip])
def test_order_dates_and_owners_do_not_matter(tmp_path: Path, write: Write) -> None:
    names = ["b/two", "a", "B", "b/one"]
    first, second = folder(tmp_path / "1", names), folder(tmp_path / "2", names[::-1])
    os.utime(second / "a", (1, 1))
    (second / "a").chmod(0o600)
    sums = set()
    for root in (first, second):
        archive = root.with_suffix(".archive")
        write(root, archive, DATE)
        sums.add(hashlib.sha256(archive.read_bytes()).hexdigest())
    assert len(sums) == 1


@pytest.mark.skipif(os.name == "nt", reason="Windows has neither such modes nor such links")
def test_programs_stay_programs_and_links_links(tmp_path: Path) -> None:
    root = folder(tmp_path, ["start", "data"])
    (root / "start").chmod(0o700)
    (root / "link").symlink_to("start")
    write_tar_xz(root, tmp_path / "a.tar.xz", DATE)
    with tarfile.open(tmp_path / "a.tar.xz") as tar:
        entries = {entry.name: entry for entry in tar}
    assert entries["gmsc/start"].mode == 0o755
    assert entries["gmsc/data"].mode == 0o644
    assert entries["gmsc/link"].linkname == "start"
    assert {entry.mtime for entry in entries.values()} == {DATE}


def test_a_zip_has_every_file_under_the_folders_name(tmp_path: Path) -> None:
    root = folder(tmp_path, ["ä/ó", "z"])
    write_zip(root, tmp_path / "a.zip", DATE)
    with zipfile.ZipFile(tmp_path / "a.zip") as packed:
        assert packed.namelist() == ["gmsc/z", "gmsc/ä/ó"]
        assert packed.testzip() is None
