"""What the tests of packs share: a person's packs, and the folder of a program."""

import sys
from pathlib import Path

import pytest

from gmsc_desktop.updates.store import Store


@pytest.fixture
def store() -> Store:
    """The packs of the test's own person."""
    return Store()


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a program as it is when it was packed."""
    folder = tmp_path / "program"
    folder.mkdir()
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(folder / "gmsc"))
    return folder
