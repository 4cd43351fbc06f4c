"""Sees that the Python for Windows is its makers': by their signatures, whoever packed it.

Programs and libraries are signed one by one. The library's modules are listed, by their hashes,
in a catalogue that is signed likewise.
"""

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

from sbom import file_hash

PYTHON_MAKERS = "Python Software Foundation"
MICROSOFT = "Microsoft Windows Software Compatibility Publisher"
# Of the authorities by which the makers sign: Microsoft's Identity Verification Root, which Debian
# does not carry, and DigiCert's Trusted Root G4, which it does.
ROOT_CERTIFICATES = Path(__file__).with_name("signers_roots.pem")
# The makers' certificate was valid for three days, those of the build of 3.13.2 (2025-02-04);
# libffi they built and signed before (2023-02-09).
SIGNED = 1738688400
SIGNED_BEFORE = {"libffi-8.dll": 1675980000}
CATALOGUE = "DLLs/python_lib.cat"
# The two that the makers' catalogue does not list. Compiled, they are the same as in the makers'
# embeddable zip (docs/security.md).
UNLISTED = {
    "Lib/xml/__init__.py": "8e7bc2b8a9974751e0bf0be8e8fd3c116fb0ed2ff2e372f693a7e3659a46f8dc",
    "Lib/zipfile/__init__.py": "1b580c37e07e4760ba307302b547312f2b97be888bb3ef681e4f39e9e22c3f40",
}
PACKAGES = "Lib/site-packages"


class UntrustedPythonError(Exception):
    """The Python that came is not the one that was meant."""


def insist_on_makers(python: Path) -> None:
    """See that everything in the folder is the makers'; raises UntrustedPythonError."""
    for file in sorted(python.rglob("*")):
        if file.suffix in (".exe", ".dll", ".pyd", ".cat"):
            insist_on_signer(file)
    listed = set(_listed(python / CATALOGUE))
    for file in sorted((python / "Lib").rglob("*")):
        place = file.relative_to(python).as_posix()
        if file.is_dir() or not file.stat().st_size:
            continue
        digest = file_hash(file)
        if digest not in listed and UNLISTED.get(place) != digest:
            raise UntrustedPythonError(f"{place} is not in the catalogue of {PYTHON_MAKERS}")


def insist_on_signer(file: Path) -> None:
    """See that a program or library is as its maker signed it; raises UntrustedPythonError."""
    if file.name.lower().startswith("vcruntime140"):
        # Microsoft's root is not at hand: the signed digest and the name, not whose the name is.
        options, signer, code = ["-CAfile", "/dev/null"], MICROSOFT, 1
    else:
        at = ["-time", str(SIGNED_BEFORE.get(file.name, SIGNED))]
        options, signer, code = ["-CAfile", str(ROOT_CERTIFICATES), *at], PYTHON_MAKERS, 0
    command = ["osslsigncode", "verify", "-ignore-timestamp", "-ignore-crl", *options, "-in"]
    result = subprocess.run(
        [*command, str(file)], capture_output=True, encoding="utf-8", check=False
    )
    told = result.stdout
    digests = re.findall(r"^(?:Current|Calculated) message digest\s*: (\S+)", told, re.MULTILINE)
    changed = len(set(digests)) != 1 and file.suffix != ".cat"
    named = re.search(rf"Signer #0:\s+Subject: [^\n]*/CN={re.escape(signer)}\n", told)
    if changed or not named or result.returncode > code:
        raise UntrustedPythonError(f"{file.name} does not bear the signature of {signer}")


def _listed(catalogue: Path) -> Iterator[str]:
    """Give the SHA-256 of each file that the catalogue lists, out of the part that is signed."""
    command = ["openssl", "asn1parse", "-inform", "DER", "-in", str(catalogue)]
    told = subprocess.run(command, capture_output=True, check=True, encoding="utf-8").stdout
    # The list is the first thing of this depth; certificates and signature follow at the same.
    signed = re.split(r"^ *\d+:d=3 ", told, flags=re.MULTILINE)[3]
    for digest in re.findall(r"OCTET STRING\s+\[HEX DUMP\]:([0-9A-F]{64})$", signed, re.MULTILINE):
        yield digest.lower()
