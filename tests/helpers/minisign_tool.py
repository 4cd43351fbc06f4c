"""Runs minisign as a publisher does, with a key that no password locks."""

import os
import subprocess
from pathlib import Path

import pytest

needs_tool = pytest.mark.skipif(os.name == "nt", reason="the tool is a package of Debian's")


def minisign(action: str, *arguments: str | Path) -> None:
    """Make a key pair (`-G`) or sign (`-S`), with the secret key beside the file that is named."""
    (file,) = (each for each in arguments[:2] if isinstance(each, Path))
    secret = file.with_name("secret.key")
    command = ["minisign", action, "-W", "-s", secret, *arguments]
    subprocess.run(command, check=True, capture_output=True)
