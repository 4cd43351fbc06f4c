"""Who the program is, the same in every artefact: names, version, identifiers, date."""

import os
import re
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
NAME = "gmsc-desktop"
TITLE = "GMSC Desktop"
PUBLISHER = "GMSC Desktop contributors"
MAINTAINER = "GMSC Desktop contributors <contributors@gmsc-desktop.invalid>"
SUMMARY_EN = "Offline reference on Gerakan Menuju Smart City"
EXECUTABLES = (NAME, "gmsc")
FILE_TYPE = ".gmscdata"
# Windows finds by this that an MSI is another version of the same program: it never changes.
UPGRADE_CODE = "6F0B3A52-3C0F-4B1E-9C57-6E2B6B0C1D74"

_VERSION_LINE = re.compile(r'^__version__ = "(.+)"', re.MULTILINE)


def version() -> str:
    """Read the version from the program, without importing it."""
    text = (ROOT / "gmsc_desktop" / "__init__.py").read_text(encoding="utf-8")
    found = _VERSION_LINE.search(text)
    assert found, "gmsc_desktop/__init__.py names no version"
    return found[1]


def build_date() -> int:
    """Give the date that all files bear, in seconds since 1970: that of the commit.

    By it the same commit gives the same bytes; SOURCE_DATE_EPOCH overrides it.
    """
    told = os.environ.get("SOURCE_DATE_EPOCH")
    if told:
        return int(told)
    command = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
    return int(subprocess.run(command, capture_output=True, check=True, encoding="ascii").stdout)


def reproducible_environment() -> dict[str, str]:
    """Make the environment in which tools write the same bytes every time."""
    return dict(
        os.environ,
        SOURCE_DATE_EPOCH=str(build_date()),
        PYTHONHASHSEED="0",
        # Code that was read from __pycache__ packs otherwise than code that was just compiled.
        PYTHONDONTWRITEBYTECODE="1",
        LC_ALL="C.UTF-8",
        TZ="UTC",
    )
