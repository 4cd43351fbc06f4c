"""Takes out of paths and messages whatever tells of a person: home, name, files, what was typed."""

import re
import sys
from pathlib import Path
from typing import Final

from gmsc_desktop.errors.error import GmscError

_ABOUT_CODE: Final = (
    AssertionError, AttributeError, ImportError, IndexError, MemoryError, NameError,
    RecursionError, RuntimeError, TypeError, ZeroDivisionError,
)  # fmt: skip
"""Their messages name code. Those of others (KeyError, ValueError) quote what they met."""
_QUOTED = re.compile(r"[\"'“‘].*[\"'”’]")
_PATH = re.compile(r"(?<![\w.])(?:[A-Za-z]:)?[\\/]+[\w.~].*")
_LEFT_OUT: Final = "…"


def code_place(file: str) -> str:
    """Shorten a path of code to the part that is the same on every computer."""
    path = Path(file)
    folders = [Path(__file__).resolve().parents[2], *map(Path, sys.path)]
    for folder in sorted(folders, key=lambda each: len(each.parts), reverse=True):
        if path.is_relative_to(folder) and folder.is_absolute():
            return path.relative_to(folder).as_posix()
    return path.name if path.is_absolute() else path.as_posix()


def safe_message(error: BaseException) -> str:
    """Give the type of an error, and its message as far as that speaks of code alone."""
    name = type(error).__name__
    if isinstance(error, OSError):
        number = f" {error.errno}" if error.errno else ""
        return f"{name}{number}"
    if isinstance(error, GmscError):
        return f"{name} {error.identifier}"
    message = str(error) if isinstance(error, _ABOUT_CODE) else ""
    return f"{name}: {without_paths(message)}" if message else name


def without_paths(text: str) -> str:
    """Leave a path out, and whatever comes after it: where it ends cannot be told."""
    return "\n".join(_PATH.sub(_LEFT_OUT, line) for line in text.splitlines())


def without_quotes(text: str) -> str:
    """Leave out paths, and whatever stands in quotation marks."""
    return without_paths(_QUOTED.sub(_LEFT_OUT, text))
