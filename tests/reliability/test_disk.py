"""A disk that is full, read-only or not ours takes nothing, says so, and keeps what it has."""

from pathlib import Path

import pytest

from tests.helpers.faults import Saw
from tests.helpers.packs import SALATIGA, Publisher
from tests.helpers.small_disk import on_small_disk

SEEN = "{seen}"
FILLED = "a disk with 0, 4, 8 … KB free, until there is enough"


@pytest.mark.fault(
    what="The disk is full while a list is saved as {id}",
    cause=FILLED,
    sees=SEEN,
    kept="The old file, byte for byte; no draft lies beside it.",
)
@pytest.mark.parametrize("name", ["daftar.xlsx", "daftar.csv"], ids=[".xlsx", ".csv"])
def test_a_list_that_does_not_fit(tmp_path: Path, saw: Saw, name: str) -> None:
    seen = on_small_disk(tmp_path / "disk", "table", name)
    assert seen["refused"] > 2
    (sentence,) = seen["said"]
    saw(sentence)


@pytest.mark.fault(
    what="The disk is full while the window saves {id}",
    cause="a disk with 0, 4, 8, 16 … KB free, until there is enough",
    sees=SEEN,
    kept="The old file, byte for byte; no draft lies beside it.",
)
@pytest.mark.parametrize(
    "name",
    ["peta.png", "peta.svg", "peta.pdf", "grafik.png", "grafik.svg", "daftar.pdf", "daftar.xlsx"],
)
def test_a_picture_or_list_that_does_not_fit(tmp_path: Path, saw: Saw, name: str) -> None:
    seen = on_small_disk(tmp_path / "disk", "window", name)
    assert seen["refused"] > 2
    (sentence,) = seen["said"]
    saw(sentence)


@pytest.mark.fault(
    what="The disk is full while a pack is installed",
    cause=FILLED,
    sees=SEEN,
    kept="The pack in use stays in use; nothing of the new one is left.",
)
def test_a_pack_that_does_not_fit(tmp_path: Path, saw: Saw, publisher: Publisher) -> None:
    old, new = publisher.pack("2026.12.01"), publisher.pack("2026.12.02", SALATIGA)
    seen = on_small_disk(tmp_path / "disk", "install", old, new)
    assert seen["refused"] > 100
    (sentence,) = seen["said"]
    saw(sentence)


@pytest.mark.fault(
    what="The disk is full while a correction is kept",
    cause=FILLED,
    sees=SEEN,
    kept="The corrections kept before; nothing of the new one is left.",
)
def test_a_correction_that_does_not_fit(tmp_path: Path, saw: Saw) -> None:
    seen = on_small_disk(tmp_path / "disk", "keep")
    assert seen["refused"] >= 1
    (sentence,) = seen["said"]
    saw(sentence)
