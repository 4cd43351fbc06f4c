"""Writes the winget manifests of this version: python packaging/winget.py ADDRESS.

ADDRESS is where the released Setup can be downloaded. Not yet submitted anywhere.
"""

import sys
from pathlib import Path
from string import Template

from product import NAME, ROOT, version
from sbom import file_hash

TEMPLATES = ROOT / "packaging" / "windows" / "winget"


def write_manifests(setup: Path, address: str, out: Path) -> None:
    """Fill in version, address and hash."""
    words = {"version": version(), "address": address, "sha256": file_hash(setup).upper()}
    out.mkdir(parents=True, exist_ok=True)
    for template in sorted(TEMPLATES.glob("*.yaml")):
        text = Template(template.read_text(encoding="utf-8")).substitute(words)
        (out / template.name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    folder = ROOT / "dist" / "installers"
    write_manifests(folder / f"{NAME}-{version()}-setup.exe", sys.argv[1], ROOT / "dist" / "winget")
