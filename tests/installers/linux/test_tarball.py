"""The .tar.xz: it runs from any folder, and says what a bare system lacks."""

import os
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import product
from programs import BUILD
from tests.helpers.desktop import Desktop
from tests.installers.conftest import OUT, Step
from tests.installers.linux.conftest import BareDebian, said

pytestmark = pytest.mark.installers
TAR = OUT / f"gmsc-desktop-{product.version()}-linux-x64.tar.xz"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The archive, unpacked where a path has spaces and letters of other languages."""
    place = tmp_path_factory.mktemp("Program ä ó 汉")
    said(["tar", "-xf", str(TAR), "-C", str(place)])
    (unpacked,) = place.iterdir()
    return unpacked


def test_it_runs_from_a_path_with_spaces_and_other_letters(
    folder: Path, step: Step, qapp: QApplication, qtbot: QtBot
) -> None:
    with step(TAR.name, "unpacks in “Program ä ó 汉”; gmsc self-test"):
        said([str(folder / "gmsc"), "self-test"])
    with step(TAR.name, "starts, a key press filters the list, closes"):
        desktop = Desktop([folder / "gmsc-desktop"], os.environ)
        try:
            desktop.type("sabang")
            assert "2023" in desktop.copied_answer(qtbot, "Kota Sabang")
            desktop.picture(BUILD / "pictures" / "tarball.png")
            assert desktop.close()[0] == 0
        finally:
            desktop.kill()


def test_the_licences_and_the_libraries_needed_are_beside_it(folder: Path, step: Step) -> None:
    with step(TAR.name, "licences, list of system libraries"):
        assert (folder / "licences/LGPL-3.0.txt").is_file()
        assert "libEGL.so.1 libegl1\n" in (folder / "libraries.txt").read_text(encoding="utf-8")


def test_on_a_bare_system_it_names_the_missing_libraries(
    folder: Path, bare_debian: BareDebian, step: Step
) -> None:
    said(["cp", "-r", str(folder), str(bare_debian.folder / "opt")])
    with step(TAR.name, "names each missing system library and its package"):
        answer = bare_debian.run(f"/opt/{folder.name}/gmsc", "self-test", codes=(127,))
        assert answer.startswith("GMSC Desktop tidak dapat dijalankan: pustaka sistem berikut")
        assert "libsqlite3.so.0 (Debian, Ubuntu: libsqlite3-0)" in answer
        assert "libEGL.so.1 (Debian, Ubuntu: libegl1)" in answer


def test_it_is_small_enough(step: Step) -> None:
    with step(TAR.name, "at most 42 MB"):
        assert TAR.stat().st_size <= 42_000_000
