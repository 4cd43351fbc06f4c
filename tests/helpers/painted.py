"""Reads what is really painted, whoever paints it: texts that end in three dots were cut."""

import html
import re
from collections.abc import Iterator

from PySide6.QtCore import QBuffer, QPoint
from PySide6.QtGui import QPainter, QRegion
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTableView,
    QTextEdit,
    QWidget,
)

from gmsc_desktop.ui.widgets.link import Link
from tests.helpers.pages import shown_widgets

_TEXT = re.compile(r"<text[^>]*>([^<]*)</text>")
_DOTS = "…"


def painted_texts(widget: QWidget, *, alone: bool = False) -> list[str]:
    """Every text that a widget paints, with those inside it unless it is meant alone."""
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    picture = QSvgGenerator()
    picture.setOutputDevice(buffer)
    picture.setSize(widget.size())
    inside = QWidget.RenderFlag.DrawWindowBackground
    if not alone:
        inside |= QWidget.RenderFlag.DrawChildren
    painter = QPainter(picture)
    widget.render(painter, QPoint(), QRegion(), inside)
    painter.end()
    found = _TEXT.findall(bytes(buffer.data().data()).decode())
    texts = (_plain(html.unescape(each)).strip() for each in found)
    return [text for text in texts if text]


def cut_texts(top: QWidget) -> list[tuple[QWidget, str]]:
    """The texts of a window that are painted without their end, each with who paints it."""
    if not any(_DOTS in text for text in painted_texts(top)):
        return []
    return [(each, text) for each in shown_widgets(top) for text in _cut(each)]


def is_cell(widget: QWidget) -> bool:
    """Whether a widget paints names in a table, or a link: a resting mouse is told the whole."""
    view = widget.parent()
    return isinstance(widget, Link) or (isinstance(view, QTableView) and widget is view.viewport())


def _cut(widget: QWidget) -> Iterator[str]:
    dotted = [text for text in painted_texts(widget, alone=True) if _DOTS in text]
    whole = list(_whole_texts(widget)) if dotted else []
    yield from (text for text in dotted if not any(text in _plain(each) for each in whole))


def _plain(text: str) -> str:
    """A text as it is painted: the marks of mnemonics and of breaks leave no trace."""
    return text.replace("&", "").replace("\u200b", "").replace("\xa0", " ")


def _whole_texts(widget: QWidget) -> Iterator[str]:
    """What a widget is to say."""
    view = widget.parent()
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    elif isinstance(widget, QComboBox):
        yield from (widget.currentText(), widget.placeholderText())
    elif isinstance(widget, QLineEdit):
        yield from (widget.text(), widget.placeholderText())
    elif isinstance(view, QTextEdit | QPlainTextEdit):
        yield view.toPlainText()
    elif isinstance(view, QAbstractItemView) and not isinstance(view, QHeaderView):
        model = view.model()
        columns = model.columnCount() if isinstance(view, QTableView) else 1
        for row in range(model.rowCount()):
            yield from (str(model.index(row, column).data()) for column in range(columns))
