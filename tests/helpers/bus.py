"""A session bus of its own with a reader of the screen on it, which is asked what it was told."""

import json
import os
import subprocess
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from tests.helpers.waiting import HANG

CLIENT = Path(__file__).with_name("atspi_client.py")
PYTHON = "/usr/bin/python3"
"""The system's: Debian has the bindings of AT-SPI for no other."""


class ReaderBus:
    """Bus and reader; a program that is started with `address` is heard."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        answers, given = os.pipe()
        # The bus ends with its client, and that with what asks it.
        self._client = subprocess.Popen(
            ["dbus-run-session", "--", PYTHON, CLIENT, str(given)],
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            # Libraries of the bus complain of one another.
            stderr=subprocess.DEVNULL,
            pass_fds=(given,),
            encoding="utf-8",
        )
        os.close(given)
        self._answers = os.fdopen(answers, encoding="utf-8")
        self.address: str = json.loads(self._answers.readline())

    def ask(self, asked: str, **given: object) -> Any:  # noqa: ANN401
        """Ask the reader something that it has a method for."""
        assert self._client.stdin
        self._client.stdin.write(json.dumps([asked, given]) + "\n")
        self._client.stdin.flush()
        return json.loads(self._answers.readline())

    def end(self) -> None:
        """End both."""
        with suppress(subprocess.TimeoutExpired):
            self._client.communicate(timeout=HANG)
        self._answers.close()
