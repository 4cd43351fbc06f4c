"""The built program for Linux: what is in it is listed and noticed, and building again is the
same."""

from pathlib import Path

import pytest

import product
from archives import entries
from gmsc_desktop.facts.compiled import read_compiled
from gmsc_desktop.facts.reader import read_tables
from gmsc_desktop.updates.active import COMPILED
from linux.debian import write_deb
from linux.tarball import write_tarball
from programs import BUILD, build_linux
from sbom import file_hash
from tests.installers.conftest import OUT, Step
from tests.installers.contents import assert_complete, assert_noticed

pytestmark = pytest.mark.installers
PROGRAM = BUILD / "linux" / product.NAME
STEM = f"gmsc-desktop-{product.version()}"
DEB, TAR = f"gmsc-desktop_{product.version()}_amd64.deb", f"{STEM}-linux-x64.tar.xz"


def test_the_list_of_parts_has_every_file(step: Step) -> None:
    with step("Linux program", "SBOM = files, with versions and hashes"):
        assert_complete(PROGRAM, OUT / f"{STEM}-linux.cdx.json")
    with step("Linux program", "every file of a third party has its notice"):
        assert_noticed(PROGRAM)


def test_its_compiled_tables_say_what_the_tables_beside_them_say(step: Step) -> None:
    resources = PROGRAM / "_internal" / "resources"
    with step("Linux program", "compiled tables = tables"):
        compiled = read_compiled(resources / COMPILED, resources / "data")
        assert compiled
        read = read_tables(resources / "data")
        assert (compiled.known_as, compiled.details) == (read.known_as, read.details)


def test_building_again_gives_the_same_bytes(tmp_path: Path, step: Step) -> None:
    again = build_linux(tmp_path / "again")
    with step("Linux program", "built twice: the same bytes"):
        assert hashes(again) == hashes(PROGRAM)
    with step(DEB, "built twice: the same bytes"):
        write_deb(again, product.version(), tmp_path / DEB, tmp_path / "deb")
        assert file_hash(tmp_path / DEB) == file_hash(OUT / DEB)
    with step(TAR, "built twice: the same bytes"):
        write_tarball(again, product.version(), tmp_path / TAR, tmp_path / "tar")
        assert file_hash(tmp_path / TAR) == file_hash(OUT / TAR)


def hashes(program: Path) -> dict[str, str]:
    """Give the hash of each file."""
    return {str(p.relative_to(program)): file_hash(p) for p in entries(program) if p.is_file()}
