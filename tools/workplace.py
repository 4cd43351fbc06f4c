"""The state of machine and .venv that the commands of dev.py need: made, or said how to make.

Standard library only, for this runs before anything is installed.
"""

import ctypes.util
import functools
import importlib.util
import os
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
WINDOWS = os.name == "nt"
SCRIPTS = VENV / ("Scripts" if WINDOWS else "bin")
PYTHON = str(SCRIPTS / ("python.exe" if WINDOWS else "python"))
MADE_BY = f"Python {sys.version_info[:2]} at {VENV}"
LINUX = sys.platform.startswith("linux")

# Which Debian package brings a program.
PROGRAMS = {
    "Xvfb": "xvfb",
    "xauth": "xauth",
    "xdotool": "xdotool",
    "objdump": "binutils",
    "soffice": "libreoffice-calc-nogui",
    "pdftotext": "poppler-utils",
    "minisign": "minisign",
    "strace": "strace",
    "xev": "x11-utils",
}
# The bus of screen readers, who listens to it, and its bindings for the system's Python.
READER = ("at-spi2-core", "dbus", "gir1.2-atspi-2.0", "python3-gi")
# Debian names a library's package after its soname, but for these.
ODD_PACKAGES = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libz.so.1": "zlib1g",
}
Command = Sequence[str]


class SetupError(Exception):
    """A sentence for the developer: what is wrong and what to do about it."""


def logged(command: Command, name: str) -> str | None:
    """Run a command with its output in build/NAME.log; gives that output when it failed."""
    log = ROOT / "build" / f"{name}.log"
    log.parent.mkdir(exist_ok=True)
    env = dict(os.environ, DEBIAN_FRONTEND="noninteractive", LC_ALL="C.UTF-8")
    nothing = subprocess.DEVNULL
    with log.open("wb") as out:
        code = subprocess.call(command, cwd=ROOT, env=env, stdin=nothing, stdout=out, stderr=out)
    return log.read_text(encoding="utf-8", errors="replace") if code else None


def prepare(
    requirements: Sequence[str], programs: Sequence[str] = (), others: Sequence[str] = ()
) -> None:
    """Bring the machine and .venv to the state that a command needs."""
    lacking = [] if VENV.is_symlink() or is_made() else lacking_venv()
    if LINUX:
        lacking += [PROGRAMS[name] for name in programs if not shutil.which(name)]
        lacking += others
    install_packages(lacking)
    # A link leads to another checkout's, which is not ours to clear or to change.
    if not VENV.is_symlink():
        make_venv()
        for name in requirements:
            install_requirements(name)
    if LINUX:
        install_packages([debian_package(name) for name in missing_libraries(qt_listing())])


def lacking_venv() -> list[str]:
    """Debian's Python comes without the part that puts pip into a new environment."""
    return [] if importlib.util.find_spec("ensurepip") else ["python3-venv"]


def lacking_font() -> list[str]:
    """Tests measure text: they must see the same font on every Debian."""
    font = Path("/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf")
    return ["fonts-noto-core"] if shutil.which("apt-get") and not font.exists() else []


def lacking_locales() -> list[str]:
    """Tests start the program in a Turkish locale, which they make of what Debian packs apart."""
    source = Path("/usr/share/i18n/locales/tr_TR")
    return ["locales"] if shutil.which("apt-get") and not source.exists() else []


def lacking_cups() -> list[str]:
    """Tests print: Qt does so by the system's library of cups, if that is there."""
    found = ctypes.util.find_library("cups")
    return [] if found or not shutil.which("apt-get") else [debian_package("libcups.so.2")]


def lacking_libpython() -> list[str]:
    """Debian's Python comes without its library as a file, which PyInstaller packs."""
    if sys.base_prefix != "/usr" or not shutil.which("apt-get"):
        return []
    name = "libpython{}.{}".format(*sys.version_info)
    folder = Path("/usr/lib", sysconfig.get_config_var("MULTIARCH") or "")
    return [] if list(folder.glob(f"{name}.so*")) else [name]


def lacking_reader() -> list[str]:
    """Tests hear the program from another process, as a screen reader does."""
    return lacking_packages(READER) if shutil.which("apt-get") else []


def lacking_packages(names: Sequence[str]) -> list[str]:
    """Name those Debian packages of a list that are not installed."""
    if not LINUX:
        return []
    command = ["dpkg-query", "--show", "--showformat", "${db:Status-Status} ${Package}\n", *names]
    listing = subprocess.run(command, capture_output=True, encoding="utf-8", check=False).stdout
    return [name for name in names if f"installed {name}\n" not in listing]


def is_made() -> bool:
    """Say whether .venv was made by such a Python at this place."""
    return Path(PYTHON).exists() and has_stamp("made", MADE_BY)


def make_venv() -> None:
    """Make .venv anew, unless it is there, whole, and of this Python."""
    if is_made():
        return
    print("Making .venv …", flush=True)
    output = logged([sys.executable, "-m", "venv", "--clear", str(VENV)], "venv")
    if output is not None:
        raise SetupError(f"Python could not make {VENV}: {last_error(output)}")
    write_stamp("made", MADE_BY)


def install_requirements(name: str) -> None:
    """Install a requirement file, unless it has not changed since the last time."""
    file = f"requirements/{name}.txt"
    wanted = (ROOT / file).read_text(encoding="utf-8")
    if has_stamp(name, wanted):
        return
    print(f"Installing what {file} names …", flush=True)
    output = logged([PYTHON, "-m", "pip", "install", "--require-hashes", "-r", file], "pip")
    if output is not None:
        raise SetupError(f"Not all of {file} could be installed: {reason(output)}")
    write_stamp(name, wanted)


def reason(output: str) -> str:
    """Say in a sentence why pip or apt-get gave up, from what it printed."""
    if "Retrying (" in output or "Temporary failure resolving" in output:
        cause = "the package server did not answer, so look at the network or proxy settings"
    else:
        cause = last_error(output)
    return f"{cause}. All that was printed is in build/. Then run the same command again."


def last_error(output: str) -> str:
    """Give the line that says most about a failure."""
    lines = [line.strip() for line in output.splitlines() if line.strip()]
    errors = [line for line in lines if line.startswith(("ERROR:", "E:", "Error:"))]
    return (errors or lines or ["it printed nothing"])[-1].rstrip(".")


def has_stamp(name: str, text: str) -> bool:
    """Say whether this was done to .venv already, with just this text."""
    stamp = VENV / f"{name}.stamp"
    return stamp.exists() and stamp.read_text(encoding="utf-8") == text


def write_stamp(name: str, text: str) -> None:
    """Remember that this was done to .venv."""
    (VENV / f"{name}.stamp").write_text(text, encoding="utf-8")


def qt_listing() -> str:
    """What ldd says of the parts of Qt that the program loads."""
    folder = next((VENV / "lib").glob("python3.*/site-packages/PySide6"))
    parts = ["Qt/plugins/platforms/libqxcb.so", "QtWidgets.abi3.so", "QtSvg.abi3.so"]
    command = ["ldd", *(str(folder / part) for part in parts)]
    return subprocess.run(command, capture_output=True, encoding="utf-8", check=False).stdout


def missing_libraries(listing: str) -> list[str]:
    """Name the libraries that ldd did not find, from what it printed."""
    lines = [line.split() for line in listing.splitlines()]
    return sorted({words[0] for words in lines if words[1:4] == ["=>", "not", "found"]})


def debian_package(library: str) -> str:
    """Name the Debian package of a library, such as libxcb-cursor0 of libxcb-cursor.so.0."""
    name, _, version = library.partition(".so.")
    stem = name.lower().replace("_", "-")
    return ODD_PACKAGES.get(library, stem + ("-" if stem[-1].isdigit() else "") + version)


def install_packages(packages: Sequence[str]) -> None:
    """Install Debian packages when we may; say the one command that does when we may not."""
    if not packages:
        return
    names = " ".join(sorted(set(packages)))
    if not shutil.which("apt-get"):
        raise SetupError(f"This system lacks what Debian calls {names}: install its own packages.")
    if not is_root():
        raise SetupError(
            "Some system packages are missing. This command installs them:\n\n"
            f"    sudo apt-get install {names}\n\nThen run the same command again."
        )
    print(f"Installing {names} …", flush=True)
    update_package_lists()
    options = ["--yes", "--no-install-recommends", "-o", "DPkg::Lock::Timeout=300"]
    output = logged(["apt-get", "install", *options, *names.split()], "apt-get")
    if output is not None:
        raise SetupError(f"The system packages {names} could not be installed: {reason(output)}")


def is_root() -> bool:
    """Say whether we may install system packages."""
    return not WINDOWS and os.geteuid() == 0


@functools.cache
def update_package_lists() -> None:
    """Fetch Debian's package lists, once; when it fails, the lists at hand may still do."""
    logged(["apt-get", "update"], "apt-get-update")
