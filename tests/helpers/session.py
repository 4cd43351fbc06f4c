"""A whole session with the program as a person has it, by real keys on a real screen."""

import os
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from testrun import fresh_environment, xdotool
from tests.helpers.desktop import Desktop
from tests.helpers.waiting import HANG

PAGES = (
    "Peserta", "Peta", "Pilar", "Program", "Unggulan", "Statistik", "Periksa Daftar",
    "Data & Sumber",
)  # fmt: skip
# The display server's, and the bus of the desktop.
DISPLAY = "/tmp/.X11-unix/"
BUS = "bus"
_BROWSER = """#!/bin/sh
printf '%s\\n%s\\n' "$1" "$LD_LIBRARY_PATH" >"$HOME/opened.part"
mv "$HOME/opened.part" "$HOME/opened"
"""


class Session:
    """One person's home, and the program in front of them."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.bus = str(home / BUS)
        self.print_service = home / "cups"
        self.environment = fresh_environment(home) | self._desktop()
        self.exported = home / "daftar.xlsx"
        self.opened = home / "opened"

    def _desktop(self) -> dict[str, str]:
        """A desktop whose buses nobody serves, and whose browser writes down what it is given.

        Its print service, which a test may play, lies at a socket of its own.
        """
        browser = self.home / "programs" / "xdg-open"
        browser.parent.mkdir()
        browser.write_text(_BROWSER, encoding="utf-8")
        browser.chmod(0o755)
        return {
            "CUPS_SERVER": str(self.print_service),
            "DBUS_SESSION_BUS_ADDRESS": f"unix:path={self.bus}",
            "DBUS_SYSTEM_BUS_ADDRESS": f"unix:path={self.bus}",
            "PATH": f"{browser.parent}:{os.environ['PATH']}",
        }

    def play(self, command: Sequence[str | Path], last: Callable[[], None] | None = None) -> None:
        """Start, search, see every page, export, read guide and notices, close."""
        self.use(command, lambda desktop: self._go_through(desktop, last))

    def use(self, command: Sequence[str | Path], do: Callable[[Desktop], None]) -> None:
        """Start, do something, close."""
        desktop = Desktop(command, self.environment)
        try:
            do(desktop)
            assert desktop.close() == (0, "")
        finally:
            desktop.kill()

    def _go_through(self, desktop: Desktop, last: Callable[[], None] | None) -> None:
        desktop.type("sabang")
        for page, title in enumerate(PAGES, 1):
            press(f"ctrl+{page}")
            wait_until(lambda title=title: bool(windows(title)))  # type: ignore[misc]
        press("ctrl+1", "ctrl+e")
        within("Ekspor daftar", lambda: self._save())
        focus(desktop.window)
        within("Panduan GMSC Desktop", lambda: press("Escape"), "F1")
        focus(desktop.window)
        within("Tentang GMSC Desktop", lambda: press("Escape"), "alt+n", "t")
        focus(desktop.window)
        if last:
            last()

    def _save(self) -> None:
        press("ctrl+a")
        xdotool("type", str(self.exported))
        press("Return")
        wait_until(self.exported.exists)

    def open_a_sheet(self, then: Callable[[], None]) -> None:
        """Open the sheet of a region, do something with it, and close it."""

        def act_and_close() -> None:
            then()
            focus(windows("Lembar fakta")[0])
            press("Escape")

        press("ctrl+1")
        wait_until(lambda: bool(windows("Peserta")))
        press("ctrl+l")
        xdotool("type", "sabang")
        within("Lembar fakta", act_and_close, "ctrl+p")
        focus(windows("Peserta")[0])

    def open_a_link(self) -> None:
        """Go by Tab to the sources, and press Enter on one."""
        press("ctrl+8")

        def is_opened() -> bool:
            press("Tab", "Return")
            return self.opened.exists()

        wait_until(is_opened)


def press(*keys: str) -> None:
    """Press keys, one after the other."""
    xdotool("key", "--delay", "40", *keys)


def focus(window: str) -> None:
    """Give a window the keys, as a window manager does."""
    xdotool("windowfocus", "--sync", window)


def within(title: str, do: Callable[[], None], *keys: str) -> None:
    """Press keys that open a window, do something in it, and wait until it is gone."""
    press(*keys)
    wait_until(lambda: bool(windows(title)))
    focus(windows(title)[0])
    do()
    wait_until(lambda: not windows(title))


def windows(title: str) -> list[str]:
    """Give the windows of this title that are on the screen."""
    return xdotool("search", "--onlyvisible", "--name", f"^{title}").split()


def wait_until(holds: Callable[[], bool]) -> None:
    """Wait for what the program does in its own time."""
    end = time.monotonic() + HANG
    while not holds():
        assert time.monotonic() < end
        time.sleep(0.05)


def console(command: Sequence[str | Path], environment: Mapping[str, str]) -> str:
    """Run a command of `gmsc`; gives what it printed."""
    result = subprocess.run(
        command, env=environment, capture_output=True, encoding="utf-8", check=True
    )
    return result.stdout
