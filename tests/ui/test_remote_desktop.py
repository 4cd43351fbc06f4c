"""The window works without a graphics card: everything is painted by the processor."""

import ast
from pathlib import Path

from PySide6.QtGui import QSurface

import gmsc_desktop
from tests.helpers.pages import every_state
from tests.helpers.window import Window

CARD = ("OpenGL", "WebEngine", "QtQuick", "Qml", "Qt3D", "QtCharts", "QtDataVis", "QtGraphs")


def qt_names(file: Path) -> list[str]:
    """What a file imports from Qt, modules and names."""
    nodes = list(ast.walk(ast.parse(file.read_text(encoding="utf-8"))))
    whole = [a.name for node in nodes if isinstance(node, ast.Import) for a in node.names]
    parts = [
        f"{node.module}.{alias.name}"
        for node in nodes
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    ]
    return [name for name in whole + parts if name.startswith("PySide6")]


def test_no_part_of_qt_that_wants_a_graphics_card_is_imported() -> None:
    files = list(Path(gmsc_desktop.__file__).parent.rglob("*.py"))
    names = {name for file in files for name in qt_names(file)}
    assert "PySide6.QtGui.QPainter" in names
    assert not [name for name in names if any(part in name for part in CARD)]


def test_every_page_is_painted_in_memory(window: Window) -> None:
    for state in every_state(window):
        surface = window.widget.windowHandle().surfaceType()
        assert surface is QSurface.SurfaceType.RasterSurface, state
