"""Compares a program folder with its list of parts, file by file."""

import json
from pathlib import Path

from archives import entries
from parts import read_parts, sort_out
from sbom import file_hash


def listed_files(sbom: Path) -> dict[str, str]:
    """Give the hash of each file that the list has."""
    content = json.loads(sbom.read_text(encoding="utf-8"))
    assert content["bomFormat"] == "CycloneDX"
    return {
        file["name"]: file["hashes"][0]["content"]
        for part in content["components"]
        for file in part["components"]
    }


def assert_complete(program: Path, sbom: Path) -> None:
    """See that the list has every file of the folder, by its hash, with a version, and no other."""
    files = [path for path in entries(program) if path.is_file() and not path.is_symlink()]
    found = {path.relative_to(program).as_posix(): file_hash(path) for path in files}
    assert listed_files(sbom) == found
    for part in json.loads(sbom.read_text(encoding="utf-8"))["components"]:
        versions = [part["version"], *(file["version"] for file in part["components"])]
        assert all(version and version != "unknown" for version in versions), part["name"]
        assert part["licenses"][0]["expression"]


def assert_noticed(program: Path) -> None:
    """See that every file of a third party has a notice with a text."""
    for part in sort_out(program, read_parts()):
        assert part.notice is None or len(part.notice.text.read_text(encoding="utf-8")) > 200
