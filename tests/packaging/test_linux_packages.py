"""What the .deb and the .tar.xz are made of."""

import os
import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree

import pytest

from linux.debian import FILES, changelog, copyright_text, filled
from linux.icons import icon_pictures
from product import NAME, ROOT

pytestmark = pytest.mark.skipif(os.name == "nt", reason="packages of Linux are made on Linux")


def test_every_size_of_the_icon_is_a_picture() -> None:
    pictures = icon_pictures(ROOT / "resources/icons/app.ico")
    assert sorted(pictures) == [16, 20, 24, 32, 40, 48, 64, 128, 256]
    assert all(picture.startswith(b"\x89PNG") for picture in pictures.values())


def test_the_licences_of_all_parts_are_told() -> None:
    text = copyright_text()
    assert "MIT License" in text
    assert "libxkbcommon: MIT" in text
    assert "GNU GENERAL PUBLIC LICENSE" not in text
    assert f"/usr/lib/{NAME}/_internal/resources/licences/LGPL-3.0.txt" in text


def test_the_changelog_is_of_debians_kind() -> None:
    assert changelog("1.2.3").startswith("gmsc-desktop (1.2.3) stable; urgency=medium\n\n  * ")


@pytest.mark.parametrize("name", ["gmsc-desktop.metainfo.xml", "gmsc-desktop.xml"])
def test_metadata_is_well_formed(name: str) -> None:
    tree = ElementTree.fromstring(filled(name, {"version": "1.2.3", "date": "2026-11-24"}))
    assert tree.tag.endswith(("component", "mime-info"))


def test_the_desktop_entry_bears_the_name_that_the_window_bears() -> None:
    entry = (FILES / "gmsc-desktop.desktop").read_text(encoding="utf-8")
    assert f"\nExec={NAME} %f\n" in entry
    assert f'setDesktopFileName("{NAME}")' in (ROOT / "gmsc_desktop/app.py").read_text("utf-8")


def test_the_start_script_hands_on_arguments_and_exit_code(tmp_path: Path) -> None:
    folder = tmp_path / "a folder ä"
    (folder / "program").mkdir(parents=True)
    shutil.copy(FILES / "start", folder / "gmsc-desktop")
    (folder / "gmsc").symlink_to("gmsc-desktop")
    program = folder / "program" / "gmsc"
    program.write_text('#!/bin/sh\necho "$# $2"\nexit 7\n', encoding="utf-8")
    program.chmod(0o755)
    command = [str(folder / "gmsc"), "find", "kota sabang"]
    result = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    assert (result.returncode, result.stdout) == (7, "2 kota sabang\n")
