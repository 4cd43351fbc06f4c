"""Standard input and output, which may be closed, full, or left by whoever was reading."""

import os
import sys
from contextlib import suppress
from typing import IO

from gmsc_desktop.commands.common import WRONG_USE
from gmsc_desktop.errors.error import GmscError
from gmsc_desktop.languages import Language


def open_closed_streams() -> None:
    """Give a stream that was closed before the start, or that Windows has none of, to nobody."""
    sys.stdin = sys.stdin or _nobody("r")
    sys.stdout = sys.stdout or _nobody("w")
    sys.stderr = sys.stderr or _nobody("w")


def discard_output() -> None:
    """Write no more: Python would try once again at its end, and complain."""
    sys.stdout = _nobody("w")


def refuse(error: GmscError, language: Language) -> int:
    """Say what went wrong, if anybody can hear it, and give the exit code."""
    with suppress(OSError):
        print(error.message(language), file=sys.stderr, flush=True)
    return WRONG_USE


def _nobody(mode: str) -> IO[str]:
    return open(os.devnull, mode, encoding="utf-8")  # noqa: PTH123
