"""Builds all installers into dist/installers: python packaging/installers.py [--only SYSTEM].

Started by `python3 dev.py installers`, which gets the tools and tries the results.
"""

import argparse
import platform
import sys
from collections.abc import Callable
from pathlib import Path

from product import NAME, ROOT, version
from programs import BUILD, build_linux
from sbom import file_hash, write_sbom

OUT = ROOT / "dist" / "installers"


def main(arguments: list[str]) -> int:
    """Build for the systems wanted, then write the checksums of all."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", choices=sorted(SYSTEMS))
    only = parser.parse_args(arguments).only
    OUT.mkdir(parents=True, exist_ok=True)
    for system in [only] if only else SYSTEMS:
        SYSTEMS[system](OUT)
    write_checksums(OUT)
    return 0


def linux(out: Path) -> None:
    """Build the .deb and the .tar.xz."""
    from linux.debian import write_deb
    from linux.tarball import write_tarball

    program, stem = build_linux(), f"{NAME}-{version()}"
    write_sbom(program, version(), out / f"{stem}-linux.cdx.json", platform.python_version())
    write_deb(program, version(), out / f"{NAME}_{version()}_amd64.deb", BUILD / "deb")
    write_tarball(program, version(), out / f"{stem}-linux-x64.tar.xz", BUILD / "tar")


SYSTEMS: dict[str, Callable[[Path], None]] = {"linux": linux}


def write_checksums(out: Path) -> None:
    """Write SHA256SUMS over everything in the folder, as sha256sum reads it."""
    sums = out / "SHA256SUMS"
    files = sorted(path for path in out.iterdir() if path.is_file() and path != sums)
    text = "".join(f"{file_hash(path)}  {path.name}\n" for path in files)
    sums.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
