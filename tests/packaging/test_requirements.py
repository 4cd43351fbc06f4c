"""The pinned requirements: every package by hash, for every system, and no word of where from."""

import re
from pathlib import Path

import pytest

import dev

FOLDER = Path(dev.__file__).parent / "requirements"
LISTS = sorted(FOLDER.glob("*.txt"))


def packages(text: str) -> dict[str, list[str]]:
    """Give each pinned package, as `name==version`, with its hashes."""
    found: dict[str, list[str]] = {}
    for entry in re.sub(r"\\\n", " ", text).splitlines():
        words = [] if entry.lstrip().startswith("#") else entry.split()
        if words:
            found[words[0]] = [word for word in words if word.startswith("--hash=sha256:")]
    return found


def test_there_is_a_list_for_each_purpose() -> None:
    assert [path.stem for path in LISTS] == ["build", "run", "test", "windows"]


@pytest.mark.parametrize("path", LISTS, ids=lambda path: path.stem)
def test_every_package_is_pinned_and_hashed(path: Path) -> None:
    found = packages(path.read_text(encoding="utf-8"))
    assert found
    for name, hashes in found.items():
        assert "==" in name
        assert hashes, name


@pytest.mark.parametrize("path", sorted(FOLDER.iterdir()), ids=lambda path: path.name)
def test_no_host_and_no_place_on_somebodys_machine_is_named(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert not re.search(r"://|--(extra-)?index-url|--find-links|(?<![\w.])/\w", text)


def test_a_package_of_two_lists_has_one_version() -> None:
    versions: dict[str, str] = {}
    for path in LISTS:
        for package in packages(path.read_text(encoding="utf-8")):
            name, _, version = package.partition("==")
            assert versions.setdefault(name, version) == version


def test_windows_builders_get_what_only_windows_needs() -> None:
    text = (FOLDER / "build.txt").read_text(encoding="utf-8")
    for name in ("pefile", "pywin32-ctypes"):
        assert re.search(rf"^{name}==\S+ ; sys_platform == 'win32'", text, re.MULTILINE)
