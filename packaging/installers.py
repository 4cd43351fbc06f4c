"""Builds all installers into dist/installers and tries each: installers.py [--only SYSTEM].

Started by `python3 dev.py installers`, which gets the tools and a screen.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from linux.debian import write_deb
from linux.tarball import write_tarball
from product import EXECUTABLES, NAME, ROOT, version
from programs import BUILD, build_linux, build_windows
from sbom import ASK_VERSIONS, file_hash, write_sbom
from windows.machine import make_python, windows_versions
from windows.msi import write_msi
from windows.portable import write_portable
from windows.setup import write_setup
from windows.signing import signer_from
from windows.wine import Wine

OUT = ROOT / "dist" / "installers"
# Some build the program once more.
SECONDS_FOR_A_TEST = 900


def main(arguments: list[str]) -> int:
    """Build for the systems wanted, write the checksums of all, and try them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", choices=sorted(SYSTEMS))
    only = parser.parse_args(arguments).only
    systems = [only] if only else list(SYSTEMS)
    if not only:
        shutil.rmtree(OUT, ignore_errors=True)
    OUT.mkdir(parents=True, exist_ok=True)
    for system in systems:
        start = time.monotonic()
        SYSTEMS[system](OUT)
        print(f"{system}: built in {time.monotonic() - start:.0f} s", flush=True)
    write_checksums(OUT)
    return try_out(systems)


def try_out(systems: list[str]) -> int:
    """Let the tests install, run, update and remove what was built."""
    tests = [str(ROOT / "tests" / "installers" / system) for system in systems]
    options = ["-m", "installers", "-o", f"faulthandler_timeout={SECONDS_FOR_A_TEST}"]
    return subprocess.call([sys.executable, "-m", "pytest", *options, *tests], cwd=ROOT)


def linux(out: Path) -> None:
    """Build the .deb and the .tar.xz."""
    program, stem = build_linux(), f"{NAME}-{version()}"
    said = subprocess.check_output([sys.executable, "-c", ASK_VERSIONS])
    write_sbom(program, version(), out / f"{stem}-linux.cdx.json", json.loads(said))
    write_deb(program, version(), out / f"{NAME}_{version()}_amd64.deb", BUILD / "deb")
    write_tarball(program, version(), out / f"{stem}-linux-x64.tar.xz", BUILD / "tar")


def windows(out: Path) -> None:
    """Build Setup.exe, the MSI and the portable .zip, in Wine."""
    wine = Wine(BUILD / "wine")
    wine.make()
    python = make_python(BUILD / "windows-python")
    program, stem = build_windows(wine, python), f"{NAME}-{version()}"
    versions = windows_versions(wine, python)
    wine.stop()
    signer = signer_from(os.environ)
    for name in EXECUTABLES:
        signer.sign(program / f"{name}.exe")
    write_sbom(program, version(), out / f"{stem}-windows.cdx.json", versions)
    write_portable(program, version(), out / f"{stem}-portable.zip", BUILD / "portable")
    write_msi(program, version(), out / f"{stem}-x64.msi", BUILD / "msi", signer)
    write_setup(program, version(), out / f"{stem}-setup.exe", BUILD / "setup", signer)


SYSTEMS: dict[str, Callable[[Path], None]] = {"linux": linux, "windows": windows}


def write_checksums(out: Path) -> None:
    """Write SHA256SUMS over everything in the folder, as sha256sum reads it."""
    sums = out / "SHA256SUMS"
    files = sorted(path for path in out.iterdir() if path.is_file() and path != sums)
    text = "".join(f"{file_hash(path)}  {path.name}\n" for path in files)
    sums.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
