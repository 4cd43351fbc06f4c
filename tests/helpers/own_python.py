"""A script in a Python of its own: for what can be seen only before anything was imported."""

import json
import os
import subprocess
import sys

from tests.helpers.processes import ROOT
from tests.helpers.waiting import HANG


def printed(script: str, *arguments: str) -> object:
    """Give what a script prints as JSON; it must end well, and complain of nothing."""
    result = subprocess.run(
        [sys.executable, "-c", script, *arguments],
        cwd=ROOT,
        env=dict(os.environ, QT_QPA_PLATFORM="offscreen"),
        capture_output=True,
        text=True,
        check=False,
        timeout=HANG,
    )
    assert (result.returncode, result.stderr) == (0, "")
    said: object = json.loads(result.stdout)
    return said
