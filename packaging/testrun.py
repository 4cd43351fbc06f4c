"""Tries a built or installed program as a person would: its window, then its console.

    python packaging/testrun.py FOLDER

FOLDER holds the two executables. Linux: needs a screen and xdotool. Elsewhere the window is tried
by the self-test alone. Any line on standard error is a failure.
"""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path

SUFFIX = ".exe" if os.name == "nt" else ""
TITLE = "GMSC Desktop"
HANG = 300.0
"""Seconds after which whatever is waited for will not come, however slow the machine is."""


class FailedError(Exception):
    """What did not work, in a sentence."""


def main(arguments: list[str]) -> int:
    """Try all of it and give the exit code: 0 good, 1 not, 2 wrong use."""
    if len(arguments) != 1:
        print(__doc__, file=sys.stderr)
        return 2
    folder = Path(arguments[0]).resolve()
    with tempfile.TemporaryDirectory(prefix="gmsc-testrun-") as home:
        environment = fresh_environment(Path(home))
        try:
            if sys.platform.startswith("linux"):
                window_opens_and_closes(folder, environment)
            self_test_passes(folder, environment)
            search_answers(folder, environment)
        except FailedError as error:
            print(f"{folder.name}: {error}", file=sys.stderr)
            return 1
    return 0


def fresh_environment(home: Path) -> dict[str, str]:
    """Make the environment of a person who never started the program, with nothing of ours."""
    ours = ("PYTHON", "QT_", "XDG_", "LD_LIBRARY_PATH", "VIRTUAL_ENV")
    environment = {name: text for name, text in os.environ.items() if not name.startswith(ours)}
    environment |= {"HOME": str(home), "LC_ALL": "C.UTF-8"}
    for name in ("CONFIG_HOME", "DATA_HOME", "CACHE_HOME", "STATE_HOME", "RUNTIME_DIR"):
        (home / name).mkdir(mode=0o700)
        environment[f"XDG_{name}"] = str(home / name)
    if os.name == "nt":
        environment |= {"APPDATA": str(home), "LOCALAPPDATA": str(home)}
    return environment


def window_opens_and_closes(folder: Path, environment: Mapping[str, str]) -> None:
    """Start the windowed program, see its window, close it from the keyboard."""
    start = time.monotonic()
    program = subprocess.Popen(
        [folder / f"gmsc-desktop{SUFFIX}"],
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    )
    try:
        window = wait_for_window(program)
        opened = time.monotonic() - start
        xdotool("windowfocus", "--sync", window, "key", "ctrl+q")
        output, errors = program.communicate(timeout=HANG)
    except subprocess.TimeoutExpired as error:
        raise FailedError("the window does not close with Ctrl+Q") from error
    finally:
        program.kill()
    insist(program.returncode, output + errors, "the window")
    print(f"window: opened after {opened:.2f} s, closed with Ctrl+Q")


def wait_for_window(program: subprocess.Popen[str]) -> str:
    """Give the window's number as soon as it is on the screen."""
    end = time.monotonic() + HANG
    while time.monotonic() < end and program.poll() is None:
        found = xdotool("search", "--onlyvisible", "--name", TITLE).split()
        if found:
            return found[0]
        time.sleep(0.02)
    program.kill()
    _, errors = program.communicate()
    raise FailedError(f"no window called “{TITLE}” came up. {errors.strip()}")


def xdotool(*arguments: str) -> str:
    """Look at the screen or press keys; gives what xdotool prints."""
    result = subprocess.run(
        ["xdotool", *arguments], capture_output=True, encoding="utf-8", check=False, timeout=HANG
    )
    return result.stdout


def self_test_passes(folder: Path, environment: Mapping[str, str]) -> None:
    """Let the program try its resources, window and search by itself."""
    console(folder, environment, "self-test")
    print("gmsc self-test: good")


def search_answers(folder: Path, environment: Mapping[str, str]) -> None:
    """Ask the console for a region that took part."""
    answer = console(folder, environment, "find", "kota sabang")
    if "11.72" not in answer or "2023" not in answer:
        raise FailedError(f"gmsc find “kota sabang” answers: {answer.strip()}")
    print(f"gmsc find: {answer.strip()}")


def console(folder: Path, environment: Mapping[str, str], *arguments: str) -> str:
    """Run the console program; gives what it prints."""
    try:
        result = subprocess.run(
            [folder / f"gmsc{SUFFIX}", *arguments],
            env=environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            check=False,
            timeout=HANG,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise FailedError(f"gmsc {arguments[0]} gave no answer: {error}") from error
    insist(result.returncode, result.stderr, f"gmsc {arguments[0]}")
    return result.stdout


def insist(code: int, complaints: str, what: str) -> None:
    """Fail unless the exit code is 0 and nothing was complained about."""
    if code or complaints.strip():
        raise FailedError(f"{what} ended with exit code {code} and said: {complaints.strip()}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
