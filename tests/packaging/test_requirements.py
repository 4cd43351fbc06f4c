"""The pinned requirements: every package by hash, for every system, and no word of where from."""

import re
import tomllib
from pathlib import Path

import pytest

import dev
from parts import read_notices, read_parts

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
    assert [path.stem for path in LISTS] == ["bench", "build", "mutate", "run", "test", "windows"]


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


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.in")), ids=lambda path: path.name)
def test_every_pin_has_its_reason_written_above_it(path: Path) -> None:
    lines = path.read_text(encoding="utf-8").splitlines()
    pins = [at for at, line in enumerate(lines) if line and not line.startswith(("#", "-c "))]
    assert pins
    for at in pins:
        assert lines[at - 1].startswith("# "), lines[at]
        assert lines[at - 1].endswith((".", ").")), lines[at]


def test_what_pip_installs_beside_the_program_is_what_is_pinned() -> None:
    project = tomllib.loads((FOLDER.parent / "pyproject.toml").read_text(encoding="utf-8"))
    floors = dict(each.lower().split(" ~= ") for each in project["project"]["dependencies"])
    pins = (FOLDER / "run.in").read_text(encoding="utf-8").lower().splitlines()
    pinned = dict(line.split("==") for line in pins if "==" in line)
    assert set(floors) == set(pinned)
    for name, version in pinned.items():
        assert f"{version}.".startswith(floors[name].removesuffix(".0") + "."), name


# The bootloader's exception lets it be shipped with any program.
ACCEPTED = {
    "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC",
    "GPL-2.0-or-later WITH Bootloader-exception",
    "LGPL-3.0-only", "LicenseRef-Microsoft-Distributable-Code", "MIT", "MIT-0", "PSF-2.0", "Zlib",
    "blessing",
}  # fmt: skip


def test_nothing_shipped_is_under_the_gpl() -> None:
    licences = {part.name: part.notice.licence for part in read_parts() if part.notice}
    assert len(licences) > 15
    refused = {name: set(each.split(" AND ")) - ACCEPTED for name, each in licences.items()}
    assert {name: each for name, each in refused.items() if each} == {}


def test_the_text_of_the_gpl_is_there_only_as_a_part_of_the_lgpl() -> None:
    notices = read_notices(FOLDER.parent / "resources" / "licences")
    under = {name for name, each in notices.items() if each.licence.startswith("GPL-3")}
    assert under == {"GNU General Public License"}
    assert not {part.notice for part in read_parts()} & {notices[name] for name in under}
