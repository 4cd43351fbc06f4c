"""Whoever is killed while installing leaves the old data or the new, never half of either."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from gmsc_desktop.resources import resource_folder
from gmsc_desktop.updates.active import read_active
from gmsc_desktop.updates.store import Store, store_folder
from tests.helpers.packs import SALATIGA, Publisher

MOMENTS, THOROUGH_MOMENTS = 60, 200


@pytest.mark.skipif(os.name == "nt", reason="the killer forks")
def test_killed_at_every_step_and_at_random_moments(
    publisher: Publisher, thorough: bool, store: Store
) -> None:
    packs: list[Path] = [publisher.pack("2026.12.01"), publisher.pack("2026.12.02", SALATIGA)]
    moments = THOROUGH_MOMENTS if thorough else MOMENTS
    result = subprocess.run(
        [sys.executable, "-m", "tests.helpers.killed", *packs, str(moments)],
        cwd=resource_folder().parent, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert result.stderr == ""
    seen = json.loads(result.stdout)
    assert seen["moments"] == moments
    assert seen["steps"] > 50
    assert seen["old"] > 0
    assert seen["new"] > 0
    assert read_active().problem is None
    # The next change clears away what the dead left.
    store.activate(None)
    assert {each.name for each in store_folder().iterdir()} == {"lock", "active", "installed"}
