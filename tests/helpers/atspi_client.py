"""Reads the program's window from another process, as a screen reader does, by AT-SPI.

Started by the system's Python, which has the bindings, in a session bus of its own. It answers
questions, one line of JSON each: a name and what it asks for.
"""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, Gio, GLib  # noqa: E402

PROGRAM = "gmsc-desktop"
HEARD = (
    "object:announcement",
    "object:active-descendant-changed",
    "object:property-change:accessible-description",
    "object:property-change:accessible-name",
    "object:property-change:accessible-value",
    "object:property-change:accessible-role",
    "object:selection-changed",
    "object:state-changed",
    "object:text-caret-moved",
    "object:text-changed",
    "object:children-changed",
    "object:model-changed",
    "object:value-changed",
    "object:visible-data-changed",
    "focus:",
    "window:activate",
)
"""What Orca listens to."""


class Reader:
    """Keeps what is told, and looks around when asked."""

    def __init__(self) -> None:
        self._events: list[Any] = []
        self._attends = False
        # Only kept: whoever asks the program from within is told of the next event meanwhile.
        self._listener = Atspi.EventListener.new(self._hear)
        for kind in HEARD:
            self._listener.register(kind)
        self._signals, self._monitor = _monitored()
        self._program: Any = None

    def end(self) -> None:
        """Listen no longer."""
        self._monitor.terminate()
        self._monitor.wait()

    # -- what is asked

    def ready(self) -> bool:
        """Whether the program's window is there."""
        desktop = Atspi.get_desktop(0)
        found = [desktop.get_child_at_index(at) for at in range(desktop.get_child_count())]
        programs = [each for each in found if each and each.get_name() == PROGRAM]
        self._program = programs[0] if programs and programs[0].get_child_count() else None
        return self._program is not None

    def tree(self, role: str = "", name: str = "", most: int = 60) -> list[dict[str, Any]]:
        """Give what is shown below the first of such a role and name, or the whole window."""
        top = self._program
        if role or name:
            found = self._first(top, role, name)
            if found is None:
                return []
            top = found
        return list(_walk(top, 0, most))

    def texts(self, role: str, name: str) -> str:
        """Give the text of what can be read by letters."""
        found = self._first(self._program, role, name)
        return str(Atspi.Text.get_text(found, 0, -1)) if found else ""

    def label(self, role: str, name: str) -> str:
        """Give the name of what labels something."""
        found = self._first(self._program, role, name)
        labels = Atspi.RelationType.LABELLED_BY
        relations = found.get_relation_set() if found else ()
        targets = [each.get_target(0) for each in relations if each.get_relation_type() == labels]
        return targets[0].get_name() if targets else ""

    def events(self) -> list[dict[str, Any]]:
        """Give what was told since the last time."""
        told = [_described(event) for event in self._events]
        self._events.clear()
        return told

    def attend(self) -> None:
        """Ask about all that is told from now on at once, as a reader does that speaks."""
        self._attends = True

    def signals(self) -> int:
        """How many signals went over the bus so far."""
        self._signals.seek(0)
        return sum(line.startswith("sig") for line in self._signals)

    # -- how it is done

    def _hear(self, event: Any) -> None:  # noqa: ANN401
        self._events.append(event)
        if self._attends and len(self._events) == 1:
            GLib.idle_add(self._ask_about_all)

    def _ask_about_all(self) -> bool:
        self.events()
        return False  # once

    def _first(self, node: Any, role: str, name: str) -> Any:  # noqa: ANN401
        if node.get_role_name() == (role or node.get_role_name()) and name in node.get_name():
            return node
        for at in range(min(60, node.get_child_count())):
            child = node.get_child_at_index(at)
            if child is not None and (found := self._first(child, role, name)):
                return found
        return None


def _described(event: Any) -> dict[str, Any]:  # noqa: ANN401
    source = event.source
    try:
        role, name = source.get_role_name(), source.get_name()
        description = source.get_description()
        _ask_for_place(source)
    except GLib.Error:  # it is there no longer
        role = name = description = ""
    data = event.any_data if isinstance(event.any_data, str) else ""
    told = {"kind": event.type, "on": event.detail1, "data": data}
    return {**told, "role": role, "name": name, "description": description}


def _ask_for_place(node: Any) -> None:  # noqa: ANN401
    """Ask which child of what it lies in something is, up to the window, as Orca does."""
    while (parent := node.get_parent()) is not None:
        node.get_index_in_parent()
        node = parent


def _walk(node: Any, depth: int, most: int) -> Any:  # noqa: ANN401
    states = [state.value_nick for state in node.get_state_set().get_states()]
    if "showing" not in states and depth > 1:
        return
    yield {
        "depth": depth,
        "role": node.get_role_name(),
        "name": node.get_name(),
        "description": node.get_description(),
        "states": states,
    }
    for at in range(min(most, node.get_child_count())):
        child = node.get_child_at_index(at)
        if child is not None:
            yield from _walk(child, depth + 1, most)


def _monitored() -> tuple[Any, "subprocess.Popen[bytes]"]:
    """Write down all that goes over the bus of the readers."""
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    where = ("org.a11y.Bus", "/org/a11y/bus")
    (address,) = bus.call_sync(
        *where, "org.a11y.Bus", "GetAddress", None, None, Gio.DBusCallFlags.NONE, -1
    ).unpack()
    told = tempfile.TemporaryFile("w+")  # noqa: SIM115
    command = ["dbus-monitor", "--profile", "--address", address, "type='signal'"]
    return told, subprocess.Popen(command, stdout=os.dup(told.fileno()))


def _say_that_a_reader_is_there() -> None:
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    for name in ("IsEnabled", "ScreenReaderEnabled"):
        value = GLib.Variant("(ssv)", ("org.a11y.Status", name, GLib.Variant("b", True)))
        where = ("org.a11y.Bus", "/org/a11y/bus", "org.freedesktop.DBus.Properties")
        bus.call_sync(*where, "Set", value, None, Gio.DBusCallFlags.NONE, -1)


def main() -> None:
    """Answer until nobody asks any more."""
    _say_that_a_reader_is_there()
    Atspi.init()
    reader = Reader()
    loop = GLib.MainLoop()
    # Not standard output: what the bus starts writes there.
    answers = os.fdopen(int(sys.argv[1]), "w")

    def say(answer: object) -> None:
        print(json.dumps(answer), file=answers, flush=True)

    def answer(_source: object, _condition: object) -> bool:
        line = sys.stdin.readline()
        if not line:
            loop.quit()
            return False
        asked, given = json.loads(line)
        method: Callable[..., object] = getattr(reader, asked)
        say(method(**given))
        return True

    GLib.io_add_watch(sys.stdin.fileno(), GLib.IOCondition.IN | GLib.IOCondition.HUP, answer)
    say(os.environ["DBUS_SESSION_BUS_ADDRESS"])
    loop.run()
    reader.end()


if __name__ == "__main__":
    main()
