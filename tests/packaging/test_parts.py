"""Whose work each file is: nothing is packed unnoticed, and every part has its notice."""

import json
from pathlib import Path

import pytest

from parts import UnknownFileError, read_parts, sort_out
from product import ROOT
from sbom import crates_of, file_hash, write_sbom

MACROS = {"heck", "proc-macro2", "pyo3-macros", "pyo3-macros-backend", "quote", "rustversion"}
MACROS |= {"syn", "unicode-ident"}
"""What runs only while crates are compiled."""
FILES = ["gmsc", "gmsc-desktop", "_internal/PySide6/QtCore.abi3.so", "_internal/base_library.zip"]

TOLD = {"python": "3.13.2", "expat": "2.6.4", "libmpdec": "4.0.0", "zlib": "1.3.1"}


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
    write_sbom(program, "1.2.3", out, TOLD)
    parts = {part["name"]: part for part in json.loads(out.read_text("utf-8"))["components"]}
    qt = parts["PySide6-Essentials"]
    assert qt["version"] == "6.12.0"
    assert qt["purl"] == "pkg:pypi/pyside6-essentials@6.12.0"
    assert qt["licenses"] == [{"expression": "LGPL-3.0-only"}]
    digest = file_hash(program / FILES[2])
    assert qt["components"][0]["hashes"] == [{"alg": "SHA-256", "content": digest}]
    assert parts["Python"]["version"] == TOLD["python"]
    assert parts["PyInstaller"]["properties"][0] == {"name": "inside", "value": "gmsc"}
    assert "libffi" not in parts


def test_each_crate_within_a_wheel_is_listed_and_has_its_notice(
    program: Path, tmp_path: Path
) -> None:
    module = program / "_internal/python_calamine/_python_calamine.so"
    module.parent.mkdir()
    module.touch()
    out = tmp_path / "list.cdx.json"
    write_sbom(program, "1.2.3", out, TOLD)
    parts = {part["name"]: part for part in json.loads(out.read_text("utf-8"))["components"]}
    crates = parts["Rust crates in python-calamine"]["components"]
    assert crates == crates_of("python-calamine")
    licences = {each["name"]: each["licenses"] for each in crates}
    assert licences["encoding_rs"] == [{"expression": "(Apache-2.0 OR MIT) AND BSD-3-Clause"}]
    notice = (ROOT / "resources/licences/Rust-crates.txt").read_text("utf-8")
    written = [f"\n{each['name']} {each['version']}: " for each in crates]
    shipped = [line for line in written if line.split()[0] not in MACROS]
    assert [line for line in shipped if line not in notice] == []


def test_the_same_program_gives_the_same_list(program: Path, tmp_path: Path) -> None:
    texts = set()
    for folder in (tmp_path / "1", tmp_path / "2"):
        folder.mkdir()
        write_sbom(program, "1.2.3", folder / "list.json", TOLD)
        texts.add((folder / "list.json").read_bytes())
    assert len(texts) == 1
