"""Whoever is killed while installing or saving leaves the old or the new, never half of either."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from gmsc_desktop.resources import resource_folder
from gmsc_desktop.updates.active import read_active
from gmsc_desktop.updates.pointer import store_folder
from gmsc_desktop.updates.store import Store
from tests.helpers.packs import SALATIGA, Publisher

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(os.name == "nt", reason="the killer forks"),
]

MOMENTS, THOROUGH_MOMENTS = 120, 400
"""Of installs, and of exports: 240 together."""


def killed(moments: int, *arguments: str | Path) -> dict[str, Any]:
    """Run the killer; gives how often each outcome was seen, every one of them good."""
    result = subprocess.run(
        [sys.executable, "-m", "tests.helpers.killed", str(moments), *arguments],
        cwd=resource_folder().parent, capture_output=True, text=True, check=False,
    )  # fmt: skip
    # Shown when the test fails: the seed is in it.
    sys.stdout.write(result.stdout)
    assert result.stderr == ""
    seen: dict[str, Any] = json.loads(result.stdout)
    assert seen["moments"] == moments
    assert min(seen["old"], seen["new"]) > 0
    return seen


@pytest.mark.fault(
    what="Killed while a pack is installed, or removed and installed again",
    cause="SIGKILL before every step that touches a file, and at 120 random moments "
    "(400 with `--thorough`).",
    sees="At the next start, the data from before or the new ones; nothing is said.",
    kept="The pack in use, all its hashes right; the next change clears what was left.",
)
def test_killed_while_installing(publisher: Publisher, thorough: bool, store: Store) -> None:
    packs = [publisher.pack("2099.12.01"), publisher.pack("2099.12.02", SALATIGA)]
    seen = killed(THOROUGH_MOMENTS if thorough else MOMENTS, "install", *packs)
    assert seen["steps"] > 50
    assert read_active().problem is None
    store.activate(None)
    assert {each.name for each in store_folder().iterdir()} == {"lock", "active", "installed"}


@pytest.mark.fault(
    what="Killed while a list is saved as .xlsx, .csv and .pdf",
    cause="SIGKILL before every step that touches a file, and at 120 random moments "
    "(400 with `--thorough`).",
    sees="The old file, or the whole new one.",
    kept="The old file until the new one is whole; a hidden draft may lie beside it.",
)
def test_killed_while_saving(tmp_path: Path, thorough: bool) -> None:
    seen = killed(THOROUGH_MOMENTS if thorough else MOMENTS, "export", tmp_path)
    assert seen["steps"] > 5
