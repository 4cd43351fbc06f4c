#!/usr/bin/env python3
"""All that a developer does with this checkout, in one place: python3 dev.py COMMAND.

Needs nothing but Python 3.11: it makes .venv, fills it with the packages pinned in requirements/,
and gets the system libraries that Qt lacks, or says the one command that gets them.
"""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence

# Before anything that an old Python cannot evaluate; the file must stay readable for Python 3.6.
if sys.version_info < (3, 11):
    sys.exit(
        "Python 3.11 or newer is needed, and this is Python %d.%d: start dev.py with a newer one, "
        "such as python3.11 dev.py" % sys.version_info[:2]
    )

from tools.workplace import (
    LINUX,
    PYTHON,
    ROOT,
    SCRIPTS,
    Command,
    SetupError,
    lacking_cups,
    lacking_font,
    lacking_libpython,
    lacking_locales,
    lacking_packages,
    lacking_reader,
    prepare,
)

SCREEN = ("Xvfb", "xauth")
# Tests open what the program exports.
READERS = ("soffice", "pdftotext")
# Tests press real keys, and see what the program asks of the system.
WATCHERS = ("xdotool", "strace")
# Tests sign packs with it, as a publisher does.
SIGNER = "minisign"
# The one list of what is checked before tests are worth their time: here, in CI, by pre-commit.
CHECKS: Mapping[str, Command] = {
    "format": [PYTHON, "-m", "ruff", "format", "--check", "."],
    "lint": [PYTHON, "-m", "ruff", "check", "."],
    "types": [PYTHON, "-m", "mypy"],
    "import contracts": [str(SCRIPTS / "lint-imports"), "--no-logo"],
    "translations": [PYTHON, "-m", "tools.update_translations", "--check"],
    "sizes": [PYTHON, "-m", "tools.sizes", "--check"],
    "docs": [PYTHON, "-m", "tools.update_docs", "--check"],
}


def run(arguments: Sequence[str]) -> int:
    """Start the program from this checkout; what follows is passed on to it."""
    prepare(["run"])
    return call([PYTHON, "-m", "gmsc_desktop", *arguments])


def test(arguments: Sequence[str]) -> int:
    """Check, then test: --all the slow ones too, --coverage measured; the rest goes to pytest."""
    tools = [*SCREEN, *READERS, *WATCHERS, SIGNER]
    others = lacking_font() + lacking_locales() + lacking_cups()
    others += lacking_reader() if "--all" in arguments else []
    prepare(["run", "test", "build"], tools, others)
    ours = {"--all", "--coverage"}
    rest = [each for each in arguments if each not in ours]
    # More than one process even on one core: much of the time a test waits for another program.
    options = ["-n", str(max(2, os.cpu_count() or 1)), "--dist", "worksteal"]
    if "--all" in arguments:
        options += ["-m", "not installers"]
    pytest = ["-m", "pytest", *options, *rest]
    if "--coverage" not in arguments:
        return steps({**CHECKS, "tests": in_qt_window([PYTHON, *pytest])})
    coverage = [PYTHON, "-m", "coverage"]
    return steps(
        {
            **CHECKS,
            "old coverage": [*coverage, "erase"],
            "tests": in_qt_window([*coverage, "run", *pytest]),
            "coverage": [PYTHON, "-m", "tools.coverage_bars"],
        }
    )


def check(_arguments: Sequence[str]) -> int:
    """Check format, lint, types, imports, translations, sizes and docs, as before a commit."""
    prepare(["run", "test", "build"])
    return steps(CHECKS)


def build(_arguments: Sequence[str]) -> int:
    """Build the program into dist/, then start what was built and see that it works."""
    prepare(["run", "build"], [*SCREEN, "xdotool", "objdump"], lacking_libpython())
    # Its warnings are about plugins that build.spec leaves out.
    pyinstaller = [PYTHON, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"]
    folders = ["--distpath", "dist", "--workpath", "build/pyinstaller"]
    return steps(
        {
            "PyInstaller": [*pyinstaller, *folders, "build.spec"],
            "test run": on_screen([PYTHON, "packaging/testrun.py", "dist/gmsc-desktop"]),
        }
    )


def installers(arguments: Sequence[str]) -> int:
    """Build all installers into dist/installers/ (or --only linux, windows) and try each."""
    names = (ROOT / "packaging/packages.txt").read_text(encoding="utf-8").split()
    lacking = lacking_libpython() + lacking_packages(names) + lacking_reader()
    prepare(["run", "test", "build"], SCREEN, lacking)
    return steps({"installers": on_screen([PYTHON, "packaging/installers.py", *arguments])})


def mutate(arguments: Sequence[str]) -> int:
    """Change search and reader in small ways and see whether tests notice (Linux, 15 minutes)."""
    prepare(["run", "test", "mutate"])
    return call([PYTHON, "-m", "tools.mutation", *arguments])


def bench(arguments: Sequence[str]) -> int:
    """Measure beside floors and peers, after a build: bench [NAME] [--docs]; bench budget."""
    prepare(["run", "test", "build"], [*SCREEN, "xev"])
    return call(on_screen([PYTHON, "-m", "benchmarks", *arguments]))


def shots(arguments: Sequence[str]) -> int:
    """Take pictures of every page into a folder, or into build/shots and for both READMEs."""
    prepare(["run"], SCREEN, lacking_font())
    take = [PYTHON, "-m", "tools.shots", *arguments]
    twice = ["env", "QT_SCALE_FACTOR=2", *take]
    return steps(
        {
            "text at 100 and 200 %": on_screen(take),
            "two pixels for one": on_screen(twice, "2732x1536"),
        }
    )


def random_use(arguments: Sequence[str]) -> int:
    """Use the window at random: random-use --minutes 60 --seed 1."""
    prepare(["run"], SCREEN, lacking_font())
    # As packaged: from source, PySide6 keeps the source of every module in memory, 10 MB.
    packaged = [PYTHON, "-m", "benchmarks.as_packaged", "tools.random_use"]
    return call(on_screen([*packaged, *arguments]))


def fuzz(arguments: Sequence[str]) -> int:
    """Feed damaged input to every reader: fuzz --minutes 5 [--seed 1] [--only NAME]."""
    prepare(["run", "test"])
    return call([PYTHON, "-m", "tests.fuzz", *arguments])


def help(_arguments: Sequence[str]) -> int:  # noqa: A001
    """Say what the commands are."""
    print("python3 dev.py COMMAND\n")
    for name, command in COMMANDS.items():
        print(f"  {name:10} {command.__doc__}")
    return 0


COMMANDS: dict[str, Callable[[Sequence[str]], int]] = {
    command.__name__.replace("_", "-"): command
    for command in (
        run,
        check,
        test,
        mutate,
        fuzz,
        random_use,
        build,
        installers,
        shots,
        bench,
        help,
    )
}


def call(command: Command) -> int:
    """Run a command in the checkout and give its exit code."""
    env = dict(os.environ)
    # Tests start the program hundreds of times: it must not be compiled each time.
    env.pop("PYTHONDONTWRITEBYTECODE", None)
    return subprocess.call(command, cwd=ROOT, env=env)


def steps(commands: Mapping[str, Command]) -> int:
    """Run the commands in turn, with name and time, up to the first that fails."""
    for name, command in commands.items():
        print(f"== {name}", flush=True)
        start = time.monotonic()
        code = call(command)
        outcome = f"failed with exit code {code}" if code else "good"
        print(f"== {name}: {outcome} ({time.monotonic() - start:.1f} s)", flush=True)
        if code:
            return code
    return 0


def on_screen(command: Command, size: str = "1366x768") -> Command:
    """Give the command a screen of its own on Linux, so that nobody's desktop is disturbed."""
    if not LINUX:
        return command
    # Else the screen is made anew when its last client has gone, and who comes then is turned away.
    return in_qt_window(["xvfb-run", "-a", "-s", f"-screen 0 {size}x24 -noreset", *command])


def in_qt_window(command: Command) -> Command:
    """Let Qt draw on an X screen, whatever it would draw on here; pytest-xvfb brings one."""
    return ["env", "QT_QPA_PLATFORM=xcb", "LC_ALL=C.UTF-8", *command] if LINUX else command


def main(arguments: Sequence[str]) -> int:
    """Carry out one command and give its exit code."""
    name, *rest = arguments or ["help"]
    name = "help" if name in ("-h", "--help") else name
    if name not in COMMANDS:
        help([])
        print(f"\nThere is no command {name!r}.", file=sys.stderr)
        return 2
    try:
        return COMMANDS[name](rest)
    except SetupError as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
