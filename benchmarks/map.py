"""How long the map takes to draw a frame while it is dragged and zoomed, in the real window.

    xvfb-run -a -s "-screen 0 1366x768x24" .venv/bin/python -m benchmarks.map

A frame is one mouse move or wheel notch with the painting that follows, in software, at
1366×768. At 60 frames a second there are 16.7 ms for it.
"""

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from math import cos, sin

from PySide6.QtCore import QPoint, QPointF, QSettings, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

from gmsc_desktop.app import make_application, make_window, read_knowledge
from gmsc_desktop.resources import resource
from gmsc_desktop.ui.map_page.page import MapPage
from gmsc_desktop.ui.map_page.view import MapView
from gmsc_desktop.ui.page_names import PageName

FRAMES = 400
WARM_UP = 20
LEFT = Qt.MouseButton.LeftButton
NO_BUTTON = Qt.MouseButton.NoButton
NO_KEY = Qt.KeyboardModifier.NoModifier


def main() -> int:
    """Measure and print a Markdown table."""
    with tempfile.TemporaryDirectory(prefix="gmsc-bench-") as home:
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, home)
        app = make_application(["gmsc-desktop"])
        window = make_window(app, read_knowledge(resource("data")))
        window.resize(1366, 768)
        window.show()
        page = window.show_page(PageName.MAP)
        assert isinstance(page, MapPage)
        view = page.view
        app.processEvents()
        print(
            f"Map of {view.width()}×{view.height()} on {app.platformName()}, {os.cpu_count()} CPUs"
        )
        print("| what | median, ms | 99th percentile, ms | most, ms |")
        print("| --- | --- | --- | --- |")
        report("pan, all of Indonesia", pan(app, view))
        report("zoom, 1 to 40 times and back", zoom(app, view))
        page.show_region("33.74")
        report("pan, Jawa at 4 times", pan(app, view))
        report("hover, Jawa at 4 times", hover(app, view))
        window.close()
    return 0


def pan(app: QApplication, view: MapView) -> Iterator[float]:
    """Drag the map round in circles."""
    middle = QPointF(view.rect().center())
    send(view, QMouseEvent.Type.MouseButtonPress, middle, LEFT)
    for step in range(FRAMES):
        place = middle + QPointF(round(120 * cos(step / 9)), round(90 * sin(step / 9)))
        yield timed(app, lambda at=place: send(view, QMouseEvent.Type.MouseMove, at, LEFT))
    send(view, QMouseEvent.Type.MouseButtonRelease, middle, LEFT)


def zoom(app: QApplication, view: MapView) -> Iterator[float]:
    """Turn the wheel to the closest look and back, again and again."""
    middle = QPointF(view.rect().center())
    for step in range(FRAMES):
        notches = 1 if step % 40 < 20 else -1
        yield timed(app, lambda way=notches: turn(view, middle, way))
    view.go_home()


def hover(app: QApplication, view: MapView) -> Iterator[float]:
    """Move the mouse over the dots."""
    for step in range(FRAMES):
        place = QPointF(view.width() * (step % 97) / 97, view.height() * (0.4 + 0.2 * sin(step)))
        yield timed(app, lambda at=place: send(view, QMouseEvent.Type.MouseMove, at, NO_BUTTON))


def timed(app: QApplication, act: object) -> float:
    """Do something and paint what follows; gives the milliseconds."""
    start = time.perf_counter()
    assert callable(act)
    act()
    app.processEvents()
    return (time.perf_counter() - start) * 1000


def send(view: MapView, kind: QMouseEvent.Type, place: QPointF, button: Qt.MouseButton) -> None:
    """Hand the map a mouse event."""
    event = QMouseEvent(kind, place, view.mapToGlobal(place), button, button, NO_KEY)
    QApplication.sendEvent(view, event)


def turn(view: MapView, place: QPointF, notches: int) -> None:
    """Hand the map a turn of the wheel."""
    phase = Qt.ScrollPhase.NoScrollPhase
    turned, everywhere = QPoint(0, 120 * notches), view.mapToGlobal(place)
    event = QWheelEvent(place, everywhere, QPoint(), turned, NO_BUTTON, NO_KEY, phase, False)
    QApplication.sendEvent(view, event)


def report(what: str, frames: Iterator[float]) -> None:
    """Write one line of the table."""
    times = list(frames)[WARM_UP:]
    last = statistics.quantiles(times, n=100)[98]
    print(
        f"| {what} | {statistics.median(times):.1f} | {last:.1f} | {max(times):.1f} |", flush=True
    )


if __name__ == "__main__":
    sys.exit(main())
