"""Somebody who hears the program instead of seeing it: a reader in another process, real keys."""

import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from testrun import wait_for_window, xdotool
from tests.helpers.bus import ReaderBus
from tests.helpers.processes import ROOT
from tests.helpers.waiting import HANG

QUIET = 1.2
"""Seconds without anything told, after which nothing more will be: longer than any pause."""


@dataclass(frozen=True, slots=True)
class Node:
    """Something on the screen, as a reader is told of it."""

    depth: int
    role: str
    name: str
    description: str
    states: list[str]


@dataclass(frozen=True, slots=True)
class Told:
    """Something that a reader was told of its own accord."""

    kind: str
    on: int
    data: str
    role: str
    name: str
    description: str


class Reader:
    """Starts the program in a bus of its own, and listens."""

    def __init__(self, command: Sequence[str | Path], environment: Mapping[str, str]) -> None:
        self._bus = ReaderBus(environment)
        # A pipe that nobody reads while keys are pressed would stop the program in the end.
        self._said = Path(environment["HOME"], "said.txt")
        with self._said.open("wb") as said:
            self.program = subprocess.Popen(
                command,
                cwd=ROOT,
                env={**environment, "DBUS_SESSION_BUS_ADDRESS": self._bus.address},
                stdin=subprocess.DEVNULL,
                stdout=said,
                stderr=said,
                encoding="utf-8",
            )
        self.window = wait_for_window(self.program)
        xdotool("windowfocus", "--sync", self.window)
        self.wait_until(lambda: bool(self._bus.ask("ready")))

    def take_focus(self) -> None:
        """Go back to the window: without a window manager nobody does when a dialog closes."""
        xdotool("windowfocus", "--sync", self.window)

    def close(self) -> str:
        """Close program and bus; gives what the program said."""
        self.take_focus()
        xdotool("key", "ctrl+q")
        assert self.program.wait(timeout=HANG) == 0
        self._bus.end()
        return self._said.read_text(encoding="utf-8")

    def kill(self) -> None:
        """End all of it, if it still runs."""
        self.program.kill()
        self.program.wait()
        self._bus.end()

    # -- what a person does

    def press(self, *keys: str) -> list[Told]:
        """Press keys; gives what is told of it until nothing more is."""
        self._bus.ask("events")
        xdotool("key", "--delay", "60", *keys)
        return self.told()

    def type(self, text: str) -> list[Told]:
        """Type; gives what is told of it until nothing more is."""
        return self.press(*("space" if letter == " " else letter for letter in text))

    # -- what is told

    def told(self) -> list[Told]:
        """Give what is told from now on until nothing more is."""
        told: list[Told] = []
        quiet_since = time.monotonic()
        while time.monotonic() - quiet_since < QUIET:
            time.sleep(0.1)
            if more := [Told(**each) for each in self._bus.ask("events")]:
                told += more
                quiet_since = time.monotonic()
        return told

    def signals(self) -> int:
        """How many signals went over the bus so far."""
        return int(self._bus.ask("signals"))

    def nodes(self, role: str = "", name: str = "") -> list[Node]:
        """Give what is shown below the first of such a role and name, or the whole window."""
        return [Node(**each) for each in self._bus.ask("tree", role=role, name=name)]

    def texts(self, role: str, name: str) -> str:
        """Give the text of what can be read by letters."""
        return str(self._bus.ask("texts", role=role, name=name))

    def label(self, role: str, name: str) -> str:
        """Give the name of what labels the first of such a role and name."""
        return str(self._bus.ask("label", role=role, name=name))

    def wait_until(self, holds: Callable[[], bool]) -> None:
        """Wait for what must come."""
        end = time.monotonic() + HANG
        while not holds():
            assert time.monotonic() < end, "it did not come"
            time.sleep(0.1)
