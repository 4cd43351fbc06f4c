"""What the tests of packs share: a publisher, and an administrator's settings."""

import sys
from pathlib import Path

import pytest

from gmsc_desktop.updates.store import Store
from tests.helpers.packs import Publisher


@pytest.fixture
def publisher(tmp_path: Path) -> Publisher:
    """Somebody whose key nobody trusts yet."""
    folder = tmp_path / "publisher"
    folder.mkdir()
    return Publisher(folder)


@pytest.fixture
def trusted(publisher: Publisher, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Publisher:
    """The publisher, whose key the administrator trusts."""
    monkeypatch.setenv("GMSC_TRUSTED_KEYS", str(publisher.trusted_in(tmp_path / "keys")))
    return publisher


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
