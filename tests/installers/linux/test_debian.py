"""The .deb on a bare Debian: its dependencies are all that it needs."""

import os
import subprocess
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
DEB = OUT / f"gmsc-desktop_{product.version()}_amd64.deb"
LEFT_BY_OLDER = "/usr/lib/gmsc-desktop/only-in-the-older"


def older(folder: Path) -> Path:
    """Make an older version of the package, with a file that the newer has not."""
    tree, package = folder / "tree", folder / "gmsc-desktop_0.0.1_amd64.deb"
    said(["dpkg-deb", "-R", str(DEB), str(tree)])
    control = tree / "DEBIAN/control"
    text = control.read_text(encoding="utf-8")
    control.write_text(text.replace(f"Version: {product.version()}", "Version: 0.0.1"), "utf-8")
    (tree / LEFT_BY_OLDER.lstrip("/")).touch()
    said(["dpkg-deb", "--root-owner-group", "-Znone", "-b", str(tree), str(package)])
    return package


def test_lintian_finds_no_error(step: Step) -> None:
    with step(DEB.name, "lintian: no errors"):
        found = said(["lintian", "--allow-root", "--fail-on", "error", str(DEB)])
        assert "\nE: " not in f"\n{found}"


def test_it_installs_runs_updates_and_goes(
    bare_debian: BareDebian, step: Step, qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    new, old = bare_debian.put(DEB), bare_debian.put(older(tmp_path))
    install = ["apt-get", "install", "--yes", "--no-install-recommends"]
    with step(DEB.name, "installs with its dependencies alone"):
        bare_debian.run("apt-get", "update")
        bare_debian.run(*install, old)
        assert (bare_debian.folder / LEFT_BY_OLDER.lstrip("/")).exists()
    with step(DEB.name, "updates an older version, of which nothing is left"):
        bare_debian.run(*install, new)
        assert not (bare_debian.folder / LEFT_BY_OLDER.lstrip("/")).exists()
        assert bare_debian.run("gmsc", "--version") == f"gmsc {product.version()}\n"
    with step(DEB.name, "gmsc self-test"):
        bare_debian.run("gmsc", "self-test")
    with step(DEB.name, "starts, a key press filters the list, closes"):
        desktop = Desktop(bare_debian.on_screen("gmsc-desktop"), os.environ)
        try:
            desktop.type("sabang")
            assert "2023" in desktop.copied_answer(qtbot, "Kota Sabang")
            desktop.picture(BUILD / "pictures" / "debian.png")
            assert desktop.close() == (0, "")
        finally:
            desktop.kill()
    with step(DEB.name, "an older version is refused"):
        refusal = bare_debian.run(*install, old, codes=(100,))
        assert "downgrade" in refusal
    with step(DEB.name, "removal leaves nothing but the settings"):
        bare_debian.run("apt-get", "purge", "--yes", "gmsc-desktop")
        found = bare_debian.run("find", "/", "-xdev", "-name", "*gmsc*", "-not", "-path", "/tmp/*")
        assert all(path.startswith("/root/.config/") for path in found.split())


def test_its_desktop_entry_metadata_and_pages_are_there(step: Step) -> None:
    listing = said(["dpkg-deb", "--contents", str(DEB)])
    with step(DEB.name, "desktop entry, icons, AppStream, file type, man pages"):
        for file in (
            "usr/share/applications/gmsc-desktop.desktop",
            "usr/share/icons/hicolor/256x256/apps/gmsc-desktop.png",
            "usr/share/icons/hicolor/scalable/apps/gmsc-desktop.svg",
            "usr/share/metainfo/gmsc-desktop.metainfo.xml",
            "usr/share/mime/packages/gmsc-desktop.xml",
            "usr/share/man/man1/gmsc.1.gz",
            "usr/share/man/man1/gmsc-desktop.1.gz",
            "usr/share/doc/gmsc-desktop/copyright",
        ):
            assert f"./{file}\n" in listing, file


def test_it_is_small_enough(step: Step) -> None:
    with step(DEB.name, "at most 42 MB"):
        assert DEB.stat().st_size <= 42_000_000


def test_no_library_looks_for_others_on_the_builders_machine(tmp_path: Path, step: Step) -> None:
    said(["dpkg-deb", "-x", str(DEB), str(tmp_path)])
    libraries = [path for path in tmp_path.rglob("*.so*") if not path.is_symlink()]
    with step(DEB.name, "no absolute RUNPATH"):
        assert libraries
        for library in libraries:
            headers = subprocess.run(
                ["objdump", "-p", library], capture_output=True, encoding="utf-8", check=True
            ).stdout
            paths = [line.split()[1] for line in headers.splitlines() if "RUNPATH" in line]
            assert not [path for path in paths if path.startswith("/")], library
