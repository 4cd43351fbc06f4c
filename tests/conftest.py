"""What every test gets: a home of its own, no warnings, and nothing left behind."""

import gc
import os
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

import pytest
from hypothesis import HealthCheck, settings
from PySide6.QtCore import QAbstractAnimation, QCoreApplication, QEvent, QSettings
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gmsc_desktop.app import make_application, make_window, read_knowledge
from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.resources import resource
from gmsc_desktop.search.finder import Finder
from gmsc_desktop.ui.garbage import GarbageCollection
from gmsc_desktop.ui.knowledge import Knowledge
from tests.helpers.faults import FaultTable, saw
from tests.helpers.packs import Publisher
from tests.helpers.window import Window

__all__ = ["saw"]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--thorough",
        action="store_true",
        help="damage packs at every byte and bit, kill 500 times, try 5,000 examples",
    )
    parser.addoption(
        "--reliability",
        action="store_true",
        help="write what the faults that tests cause look like to build/reliability.md",
    )


def pytest_configure(config: pytest.Config) -> None:
    config.pluginmanager.register(FaultTable(config))
    # How long an example takes tells of a machine that is busy or measured, not of the program.
    timeless = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
    settings.register_profile("usual", timeless)
    settings.register_profile("thorough", timeless, max_examples=5_000)
    # For dev.py mutate, which runs the same tests a thousand times.
    settings.register_profile("quick", timeless, max_examples=10)
    settings.load_profile("thorough" if config.getoption("--thorough") else "usual")


@pytest.fixture(scope="session")
def thorough(request: pytest.FixtureRequest) -> bool:
    """Whether the long loops run in full, as before a release."""
    return bool(request.config.getoption("--thorough"))


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    """The program's own application object, made as the program makes it."""
    return make_application(["gmsc-desktop"])


@pytest.fixture(scope="session")
def knowledge() -> Knowledge:
    """The bundled data, read once."""
    return read_knowledge(resource("data"))


@pytest.fixture(scope="session")
def facts(knowledge: Knowledge) -> Facts:
    return knowledge.facts


@pytest.fixture(scope="session")
def finder(knowledge: Knowledge) -> Finder:
    return knowledge.finder


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Settings go to a folder of the test's own."""
    home = tmp_path / "home"
    home.mkdir()
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "APPDATA", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(home))
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(home))
    return home


@pytest.fixture(autouse=True)
def nothing_left(request: pytest.FixtureRequest) -> Iterator[None]:
    """After a test no widget, running animation or thread of it is alive."""
    # Whoever asks for no application makes no widgets; looking through all objects takes its time.
    if "qapp" not in request.fixturenames:
        yield
    else:
        request.getfixturevalue("qapp")
        # As in the program: a thread that searches would end widgets that it comes across.
        with GarbageCollection():
            yield
        assert widgets_left() == []
        assert animations_left() == []
    assert threading.enumerate() == [threading.main_thread()]


def widgets_left() -> list[QWidget]:
    """The windows that are there when everything that may go has gone."""
    gc.collect()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return QApplication.topLevelWidgets()


def animations_left() -> list[QAbstractAnimation]:
    """The animations that somebody holds and that still run."""
    running = QAbstractAnimation.State.Running
    held = [each for each in gc.get_objects() if isinstance(each, QAbstractAnimation)]
    return [each for each in held if each.state() == running]


class OpenWindow(Protocol):
    """Opens the real window, on the bundled data or on others."""

    def __call__(self, knowledge: Knowledge | None = None) -> Window: ...


@pytest.fixture
def open_window(qapp: QApplication, qtbot: QtBot, knowledge: Knowledge) -> Iterator[OpenWindow]:
    """Open the real window, as often as a test likes; each is closed at its end."""
    bundled = knowledge
    opened: list[Window] = []

    def open_(knowledge: Knowledge | None = None) -> Window:
        window = Window(make_window(qapp, knowledge or bundled), qtbot)
        opened.append(window)
        window.show()
        return window

    yield open_
    for window in opened:
        window.destroy()


@pytest.fixture
def window(open_window: OpenWindow) -> Window:
    """The real window on the bundled data, shown."""
    return open_window()


@pytest.fixture
def without_display(monkeypatch: pytest.MonkeyPatch) -> None:
    """An environment without a screen."""
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert "DISPLAY" not in os.environ


@pytest.fixture
def publisher(tmp_path: Path) -> Publisher:
    """Somebody whose key nobody trusts yet."""
    folder = tmp_path / "publisher"
    folder.mkdir()
    return Publisher(folder)


@pytest.fixture
def trusted(publisher: Publisher, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Publisher:
    """The publisher, whose key the administrator trusts."""
    monkeypatch.setenv("GMSC_TRUSTED_KEYS", str(publisher.trusted_in(tmp_path / "keys")))
    return publisher
