"""The .tar.xz for any Linux: the program, a start script that names a missing system library, and
the licences."""

import shutil
from pathlib import Path
from string import Template

from archives import write_tar_xz
from linux.system_libraries import system_libraries
from product import EXECUTABLES, NAME, ROOT, build_date

FILES = ROOT / "packaging" / "linux" / "files"


def write_tarball(program: Path, version: str, archive: Path, work: Path) -> None:
    """Lay out the folder and pack it."""
    folder = work / f"{NAME}-{version}"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(program, folder / "program", symlinks=True)
    window, console = EXECUTABLES
    shutil.copy(FILES / "start", folder / window)
    (folder / console).symlink_to(window)
    shutil.copytree(ROOT / "resources" / "licences", folder / "licences")
    shutil.copy(ROOT / "LICENSE", folder / "licences" / "GMSC-Desktop.txt")
    needed = system_libraries(program)
    lines = [f"{library} {package}\n" for library, package in needed.items()]
    (folder / "libraries.txt").write_text("".join(lines), encoding="utf-8")
    readme = Template((FILES / "README.txt").read_text(encoding="utf-8"))
    text = readme.substitute(version=version)
    (folder / "README.txt").write_text(text, encoding="utf-8")
    write_tar_xz(folder, archive, build_date())
