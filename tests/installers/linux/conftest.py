"""A bare Debian, without a screen and without any library that the program needs."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from programs import BUILD


class BareDebian:
    """A Debian in a folder, with the least that Debian can be."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def make(self) -> None:
        """Fetch and unpack it, from where this machine gets its packages."""
        shutil.rmtree(self.folder.parent, ignore_errors=True)
        self.folder.parent.mkdir(parents=True)
        release = Path("/etc/os-release").read_text(encoding="utf-8")
        suite = dict(line.split("=", 1) for line in release.splitlines())["VERSION_CODENAME"]
        site = said(["apt-get", "indextargets", "--format", "$(SITE)", "Created-By: Packages"])
        command = ["debootstrap", "--variant=minbase", suite, str(self.folder), site.split()[0]]
        said(command)
        shutil.copy("/etc/resolv.conf", self.folder / "etc/resolv.conf")
        for options in Path("/etc/apt/apt.conf.d").iterdir():
            shutil.copy(options, self.folder / "etc/apt/apt.conf.d")

    def command(self, *command: str) -> list[str]:
        """Give the command that runs a command inside."""
        settings = ["HOME=/root", "LC_ALL=C.UTF-8", "DEBIAN_FRONTEND=noninteractive"]
        return ["chroot", str(self.folder), "env", *settings, *command]

    def run(self, *command: str, codes: tuple[int, ...] = (0,)) -> str:
        """Run a command inside; gives what it said."""
        return said(self.command(*command), codes)

    def on_screen(self, command: str) -> list[str]:
        """Give the command that runs a command inside, with a window on this screen."""
        shutil.copy(os.environ["XAUTHORITY"], self.folder / "root/.Xauthority")
        display = f"DISPLAY={os.environ['DISPLAY']}"
        return self.command(display, "XAUTHORITY=/root/.Xauthority", command)

    def put(self, file: Path) -> str:
        """Copy a file in; gives its place inside."""
        shutil.copy(file, self.folder / "tmp")
        return f"/tmp/{file.name}"


def said(command: list[str], codes: tuple[int, ...] = (0,)) -> str:
    """Run a command; gives what it said."""
    result = subprocess.run(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
    )
    assert result.returncode in codes, f"{command}: {result.returncode}: {result.stdout}"
    return result.stdout


@pytest.fixture(scope="session")
def pristine_debian() -> Iterator[BareDebian]:
    """Fetched once; nobody changes it."""
    debian = BareDebian(BUILD / "debian" / "pristine")
    debian.make()
    yield debian
    shutil.rmtree(debian.folder)


@pytest.fixture
def bare_debian(pristine_debian: BareDebian) -> Iterator[BareDebian]:
    """A Debian of the test's own."""
    debian = BareDebian(BUILD / "debian" / "own")
    said(["cp", "--archive", str(pristine_debian.folder), str(debian.folder)])
    yield debian
    shutil.rmtree(debian.folder)
