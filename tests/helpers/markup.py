"""Data that would be HTML if anything took them for it, and what of a window would show them so."""

import csv
import re
from collections.abc import Iterator
from functools import partial
from itertools import count, takewhile
from pathlib import Path

from PySide6.QtCore import QAbstractItemModel, QModelIndex
from PySide6.QtGui import QAction, Qt, QTextDocument
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QLabel, QWidget

from gmsc_desktop.app import read_knowledge
from gmsc_desktop.ui.knowledge import Knowledge
from tests.helpers.data import DataFolder

BOLD = "<b>x</b>"
PICTURE = "<img src='//server.invalid/share/a.png'>"
MARKUP = PICTURE + BOLD
NAME = f"Kota Sabang{BOLD}"
_COLUMNS = {
    "sources.csv": ("publisher", "title"),
    "notes.csv": ("id", "en"),
    "results.csv": ("id", "en"),
    "quick_wins.csv": ("title", "id", "en"),
    "cohorts.csv": ("place_id", "place_en"),
    "regions.csv": ("capital",),
    "capitals.csv": ("capital",),
    "provinces.csv": ("name",),
}
_WORDED = re.compile(r'^((?:\w+\.)?(?:id|en) = "[^"]+)"$', re.MULTILINE)


def marked_up(folder: Path) -> Knowledge:
    """Read the bundled data with markup in whatever text their rules leave free."""
    data = DataFolder(folder)
    for file, columns in _COLUMNS.items():
        _mark_up(data.path / file, columns)
    for file in ("programme.toml", "pillars.toml"):
        text = (data.path / file).read_text(encoding="utf-8")
        marked, changes = _WORDED.subn(rf'\1 {MARKUP}"', text)
        assert changes > 10
        (data.path / file).write_text(marked, encoding="utf-8")
    for path in data.path.glob("*.csv"):
        text = path.read_text(encoding="utf-8").replace("Kota Sabang", NAME)
        path.write_text(text.replace("Kota,Sabang,", f"Kota,Sabang{BOLD},"), encoding="utf-8")
    return read_knowledge(data.path)


def _mark_up(path: Path, columns: tuple[str, ...]) -> None:
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    for row in rows:
        row.update({name: row[name] + MARKUP for name in columns if row[name]})
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)


def formatted(top: QWidget) -> list[str]:
    """Whatever of a window Qt would show as HTML: labels, tips, the tips of cells and menus."""
    widgets = [top, *top.findChildren(QWidget)]
    labels = [label for label in widgets if isinstance(label, QLabel)]
    texts = [label.text() for label in labels if label.textFormat() is not Qt.TextFormat.PlainText]
    texts += [widget.toolTip() for widget in widgets]
    texts += [widget.whatsThis() for widget in widgets]
    texts += [action.toolTip() for action in top.findChildren(QAction)]
    for widget in widgets:
        if isinstance(widget, QAbstractItemView | QComboBox) and widget.model() is not None:
            texts += _tips(widget.model())
    return [text for text in texts if _loses_letters(text)]


def _tips(model: QAbstractItemModel) -> Iterator[str]:
    for row in range(model.rowCount(QModelIndex())):
        # A list has one column, and keeps its number of columns to itself.
        for column in takewhile(partial(model.hasIndex, row), count()):
            yield str(model.index(row, column).data(Qt.ItemDataRole.ToolTipRole) or "")


def _loses_letters(text: str) -> bool:
    """Whether Qt takes it for HTML in which a person would no longer see what was written."""
    return Qt.mightBeRichText(text) and BOLD not in read(text)


def read(html: str) -> str:
    """What a person reads of a text that Qt takes for HTML."""
    document = QTextDocument()
    document.setHtml(html)
    return document.toPlainText()
