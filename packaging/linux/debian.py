"""The Debian package: the program in /usr/lib, with everything that a desktop wants to know of it.

Libraries that Debian has itself are left out and depended on, so that Debian keeps them safe.
"""

import gzip
import shutil
import subprocess
import time
from collections.abc import Mapping
from email.utils import formatdate
from pathlib import Path
from string import Template

from archives import entries, set_dates
from linux.icons import icon_pictures
from linux.system_libraries import binaries
from parts import read_notices
from product import EXECUTABLES, MAINTAINER, NAME, ROOT, build_date
from programs import run

FILES = ROOT / "packaging" / "linux" / "files"
DEBIANS_OWN = ("libX11-xcb.so.*", "libxcb-*.so.*", "libxkbcommon*.so.*", "libffi.so.*")
# Debian wants these pointed to and not repeated.
COMMON = ("GNU GENERAL PUBLIC LICENSE", "GNU LESSER GENERAL PUBLIC LICENSE", "Apache License")
# Where the program's own libraries are, for the tool that finds out which others it needs.
PRIVATE = ("", "PySide6", "PySide6/Qt/lib", "shiboken6")


def write_deb(program: Path, version: str, package: Path, work: Path) -> None:
    """Lay out the package's tree and pack it."""
    root = work / "deb"
    shutil.rmtree(work, ignore_errors=True)
    place = root / "usr/lib" / NAME
    shutil.copytree(program, place, symlinks=True)
    for pattern in DEBIANS_OWN:
        for library in (place / "_internal").glob(pattern):
            library.unlink()
    fill_share(root / "usr/share", version)
    for name in EXECUTABLES:
        link = root / "usr/bin" / name
        link.parent.mkdir(parents=True, exist_ok=True)
        link.symlink_to(f"../lib/{NAME}/{name}")
    write_control(root, version, depends(place, work))
    set_modes(root)
    set_dates(root, build_date())
    run(["dpkg-deb", "--root-owner-group", "-Zxz", "--threads-max=1", "-b", root, package])


def fill_share(share: Path, version: str) -> None:
    """Write what the desktop, the manual and the licence need."""
    date = time.strftime("%Y-%m-%d", time.gmtime(build_date()))
    words = {"version": version, "date": date}
    fill(share / "applications" / f"{NAME}.desktop", words)
    fill(share / "metainfo" / f"{NAME}.metainfo.xml", words)
    fill(share / "mime/packages" / f"{NAME}.xml", words)
    fill(share / "lintian/overrides" / NAME, words, "overrides")
    for page in (f"{name}.1" for name in EXECUTABLES):
        pack(share / "man/man1" / f"{page}.gz", filled(page, words))
    documents = share / "doc" / NAME
    pack(documents / "changelog.gz", changelog(version))
    pack(documents / "CHANGELOG.md.gz", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"))
    write(documents / "copyright", copyright_text())
    icons = share / "icons/hicolor"
    for size, picture in icon_pictures(ROOT / "resources/icons/app.ico").items():
        write_bytes(icons / f"{size}x{size}/apps/{NAME}.png", picture)
    drawing = (ROOT / "resources/icons/app.svg").read_bytes()
    write_bytes(icons / f"scalable/apps/{NAME}.svg", drawing)


def depends(place: Path, work: Path) -> str:
    """Let Debian's own tool find the packages that bring the libraries needed."""
    # The tool wants to stand in a source package.
    write(work / "debian/control", f"Source: {NAME}\n\nPackage: {NAME}\nArchitecture: amd64\n")
    private = [f"-l{place / '_internal' / folder}" for folder in PRIVATE]
    command = ["dpkg-shlibdeps", "-O", "--ignore-missing-info", "--warnings=0", *private]
    output = subprocess.run(
        [*command, *map(str, binaries(place))], cwd=work, capture_output=True, encoding="utf-8"
    )
    output.check_returncode()
    return output.stdout.strip().removeprefix("shlibs:Depends=")


def write_control(root: Path, version: str, needed: str) -> None:
    """Write what apt and dpkg read."""
    size = sum(path.lstat().st_size for path in entries(root) if not path.is_dir())
    words = {
        "version": version,
        "maintainer": MAINTAINER,
        "size": str(size // 1024),
        "depends": needed,
    }
    fill(root / "DEBIAN/control", words, "control")


def changelog(version: str) -> str:
    """Write Debian's own kind of changelog, which points to the people's."""
    date = formatdate(build_date())
    return (
        f"{NAME} ({version}) stable; urgency=medium\n\n  * Changes: see CHANGELOG.md.gz.\n\n"
        f" -- {MAINTAINER}  {date}\n"
    )


def copyright_text() -> str:
    """Write the licences of the program and of each part, in full, as Debian wants them."""
    ours = (ROOT / "LICENSE").read_text(encoding="utf-8")
    parts = [f"{NAME} and its parts. The program itself:\n\n{ours}"]
    for name, notice in read_notices(ROOT / "resources" / "licences").items():
        text = notice.text.read_text(encoding="utf-8")
        if any(title in text for title in COMMON):
            text = f"See /usr/lib/{NAME}/_internal/resources/licences/{notice.text.name}\n"
        parts.append(f"{'-' * 78}\n{name}: {notice.licence}\n{notice.copyright}\n\n{text}")
    common = "The GNU and Apache licences are in /usr/share/common-licenses too.\n"
    return "\n".join([*parts, common])


def fill(path: Path, words: Mapping[str, str], source: str = "") -> None:
    """Write a file of ours with its words put in."""
    write(path, filled(source or path.name, words))


def filled(source: str, words: Mapping[str, str]) -> str:
    """Give a file of ours with its words put in."""
    return Template((FILES / source).read_text(encoding="utf-8")).substitute(words)


def pack(path: Path, text: str) -> None:
    """Write a text compressed, without name and time in it."""
    write_bytes(path, gzip.compress(text.encode(), 9, mtime=0))


def write(path: Path, text: str) -> None:
    """Write a text, with its folders."""
    write_bytes(path, text.encode())


def write_bytes(path: Path, content: bytes) -> None:
    """Write a file, with its folders."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


def set_modes(root: Path) -> None:
    """Let everyone read, whatever the builder's umask was."""
    for path in (root, *entries(root)):
        if not path.is_symlink():
            runs = path.is_dir() or (path.name in EXECUTABLES and path.parent.name == NAME)
            path.chmod(0o755 if runs else 0o644)
