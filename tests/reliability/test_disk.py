"""A disk that is full, read-only or not ours takes nothing, says so, and keeps what it has."""

from pathlib import Path

import pytest

from tests.helpers.faults import Saw
from tests.helpers.packs import SALATIGA, Publisher
from tests.helpers.small_disk import FULL, READ_ONLY, THEIRS, on_disk

SEEN = "{seen}"
FILLED = "A disk with 0, 4, 8, 12 … KB free, until there is enough."
OLD_FILE = "The old file, byte for byte; no draft lies beside it."
OLD_PACK = "The pack in use stays in use; nothing of the new one is left."
OLD_CORRECTIONS = "The corrections kept before; nothing of the new one is left."
SAVED_BY_WINDOW = [
    "peta.png",
    "peta.svg",
    "peta.pdf",
    "grafik.png",
    "grafik.svg",
    "daftar.pdf",
    "daftar.xlsx",
]
CLOSED = [
    pytest.param(READ_ONLY, id="mounted to be read only"),
    pytest.param(THEIRS, id="another person's"),
]


@pytest.mark.fault(
    what="The disk is full while a list is saved as {id}",
    cause=FILLED,
    sees=SEEN,
    kept=OLD_FILE,
)
@pytest.mark.parametrize("name", ["daftar.xlsx", "daftar.csv"])
def test_a_list_that_does_not_fit(tmp_path: Path, saw: Saw, name: str) -> None:
    seen = on_disk(tmp_path / "disk", FULL, "table", name)
    assert seen["refused"] > 2
    saw(only(seen["said"]))


@pytest.mark.fault(
    what="The disk is full while the window saves {id}",
    cause="A disk with 0, 4, 8, 16 … KB free, until there is enough.",
    sees=SEEN,
    kept=OLD_FILE,
)
@pytest.mark.parametrize("name", SAVED_BY_WINDOW)
@pytest.mark.slow
def test_a_picture_or_list_that_does_not_fit(tmp_path: Path, saw: Saw, name: str) -> None:
    seen = on_disk(tmp_path / "disk", FULL, "window", name)
    assert seen["refused"] > 2
    saw(only(seen["said"]))


@pytest.mark.fault(
    what="The disk is full while a pack is installed", cause=FILLED, sees=SEEN, kept=OLD_PACK
)
@pytest.mark.slow
def test_a_pack_that_does_not_fit(tmp_path: Path, saw: Saw, publisher: Publisher) -> None:
    old, new = publisher.pack("2099.12.01"), publisher.pack("2099.12.02", SALATIGA)
    seen = on_disk(tmp_path / "disk", FULL, "install", old, new)
    assert seen["refused"] > 100
    saw(only(seen["said"]))


@pytest.mark.fault(
    what="The disk is full while a correction is kept",
    cause=FILLED,
    sees=SEEN,
    kept=OLD_CORRECTIONS,
)
def test_a_correction_that_does_not_fit(tmp_path: Path, saw: Saw) -> None:
    seen = on_disk(tmp_path / "disk", FULL, "keep")
    assert seen["refused"] >= 1
    saw(only(seen["said"]))


@pytest.mark.fault(
    what="The folder for temporary files is full while a workbook is saved elsewhere",
    cause="A disk without a byte free.",
    sees="The workbook: it is made in memory.",
    kept="Everything; nothing is left in the full folder.",
)
def test_a_full_folder_for_temporary_files(tmp_path: Path) -> None:
    seen = on_disk(tmp_path / "disk", FULL, "temporary")
    assert seen == {"refused": 0, "said": []}


@pytest.mark.fault(
    what="The place for an exported list may not be written to",
    cause="A folder that is {id}.",
    sees=SEEN,
    kept=OLD_FILE,
)
@pytest.mark.parametrize("kind", CLOSED)
def test_a_place_that_takes_no_list(tmp_path: Path, saw: Saw, kind: str) -> None:
    seen = on_disk(tmp_path / "disk", kind, "table", "daftar.xlsx")
    saw(only(seen["said"]))


@pytest.mark.fault(
    what="The place for a picture may not be written to",
    cause="A folder that is {id}.",
    sees=SEEN,
    kept=OLD_FILE,
)
@pytest.mark.parametrize("kind", CLOSED)
def test_a_place_that_takes_no_picture(tmp_path: Path, saw: Saw, kind: str) -> None:
    seen = on_disk(tmp_path / "disk", kind, "window", "peta.png")
    saw(only(seen["said"]))


@pytest.mark.fault(
    what="The person's home may not be written to, and a pack is installed",
    cause="A home that is {id}.",
    sees=SEEN,
    kept=OLD_PACK,
)
@pytest.mark.parametrize("kind", CLOSED)
def test_a_home_that_takes_no_pack(
    tmp_path: Path, saw: Saw, publisher: Publisher, kind: str
) -> None:
    old, new = publisher.pack("2099.12.01"), publisher.pack("2099.12.02", SALATIGA)
    seen = on_disk(tmp_path / "disk", kind, "install", old, new)
    saw(only(seen["said"]))


@pytest.mark.fault(
    what="The person's home may not be written to, and a correction is kept",
    cause="A home that is {id}.",
    sees=SEEN,
    kept=OLD_CORRECTIONS,
)
@pytest.mark.parametrize("kind", CLOSED)
def test_a_home_that_takes_no_correction(tmp_path: Path, saw: Saw, kind: str) -> None:
    seen = on_disk(tmp_path / "disk", kind, "keep")
    saw(only(seen["said"]))


def only(sentences: list[str]) -> str:
    """The one sentence that was said, however often."""
    (sentence,) = sentences
    return sentence
