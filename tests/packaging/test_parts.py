"""Whose work each file is: nothing is packed unnoticed, and every part has its notice."""

import json
from pathlib import Path

import pytest

from parts import UnknownFileError, read_parts, sort_out
from sbom import file_hash, write_sbom

FILES = ["gmsc", "gmsc-desktop", "_internal/PySide6/QtCore.abi3.so", "_internal/base_library.zip"]


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """A program folder of a few files."""
    folder = tmp_path / "program"
    for name in FILES:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(name, encoding="utf-8")
    return folder


def test_each_file_has_its_owner(program: Path) -> None:
    known = {part.name: files for part, files in sort_out(program, read_parts()).items() if files}
    assert known == {
        "PySide6-Essentials": ["_internal/PySide6/QtCore.abi3.so"],
        "Python": ["_internal/base_library.zip"],
        "GMSC Desktop": ["gmsc", "gmsc-desktop"],
    }


def test_a_file_of_nobody_stops_the_build(program: Path) -> None:
    (program / "_internal/icuuc.dll").touch()
    with pytest.raises(UnknownFileError, match=r"icuuc\.dll"):
        sort_out(program, read_parts())


def test_a_part_without_a_notice_stops_the_build(tmp_path: Path) -> None:
    toml = tmp_path / "parts.toml"
    toml.write_text('[[part]]\nname = "x"\nnotice = "Nobody"\nversion = "1"\n', encoding="utf-8")
    with pytest.raises(UnknownFileError, match="Nobody"):
        read_parts(toml)


def test_windows_capitals_do_not_hide_a_file(program: Path) -> None:
    (program / "_internal/VCRUNTIME140.dll").touch()
    owners = {
        file: part.name for part, fs in sort_out(program, read_parts()).items() for file in fs
    }
    assert owners["_internal/VCRUNTIME140.dll"] == "Microsoft Visual C++ runtime"


def test_the_list_names_each_part_with_version_licence_and_hashes(
    program: Path, tmp_path: Path
) -> None:
    out = tmp_path / "list.cdx.json"
    write_sbom(program, "1.2.3", out, "3.11.7")
    parts = {part["name"]: part for part in json.loads(out.read_text("utf-8"))["components"]}
    qt = parts["PySide6-Essentials"]
    assert qt["version"] == "6.12.0"
    assert qt["purl"] == "pkg:pypi/pyside6-essentials@6.12.0"
    assert qt["licenses"] == [{"expression": "LGPL-3.0-only"}]
    digest = file_hash(program / FILES[2])
    assert qt["components"][0]["hashes"] == [{"alg": "SHA-256", "content": digest}]
    assert parts["Python"]["version"] == "3.11.7"
    assert parts["PyInstaller"]["properties"][0] == {"name": "inside", "value": "gmsc"}
    assert "libffi" not in parts


def test_the_same_program_gives_the_same_list(program: Path, tmp_path: Path) -> None:
    texts = set()
    for folder in (tmp_path / "1", tmp_path / "2"):
        folder.mkdir()
        write_sbom(program, "1.2.3", folder / "list.json", "3.11.7")
        texts.add((folder / "list.json").read_bytes())
    assert len(texts) == 1
