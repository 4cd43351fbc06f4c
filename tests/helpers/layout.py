"""Looks for what a person could not read: text that is cut off, widgets outside or over others."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenuBar,
    QPushButton,
    QScrollArea,
    QScrollBar,
    QSplitterHandle,
    QTableView,
    QToolTip,
    QWidget,
)

from gmsc_desktop.ui.frame.elided_label import ElidedLabel
from gmsc_desktop.ui.painting.theme import strong
from gmsc_desktop.ui.widgets.chip import Chip
from gmsc_desktop.ui.widgets.link import Link
from gmsc_desktop.ui.widgets.row_list import RowListDelegate

_OWN_INSIDES = (QLineEdit, QComboBox, QMenuBar, QScrollBar)
"""Qt lays out the insides of these, and we do not look at them."""


def faults(top: QWidget) -> list[str]:
    """Everything in a window that is not as it should be, each in a line."""
    found = []
    for widget in _visible(top):
        found += [f"{_name(widget)}: {fault}" for fault in _faults(widget)]
    return found


def _visible(top: QWidget) -> Iterator[QWidget]:
    yield top
    for child in top.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
        if child.isVisible() and not child.isWindow() and not isinstance(top, _OWN_INSIDES):
            yield from _visible(child)


def _faults(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, ElidedLabel):
        if widget.width() < widget.sizeHint().width() and widget.text() not in widget.tip:
            yield "is cut off and no tip tells the whole"
    elif isinstance(widget, QLabel):
        yield from _label_faults(widget)
    elif isinstance(widget, QAbstractButton):
        yield from _button_faults(widget)
    elif isinstance(widget, QScrollArea):
        yield from _scroll_faults(widget)
    elif isinstance(widget, QHeaderView):
        yield from _head_faults(widget)
    elif isinstance(widget, QAbstractItemView):
        yield from _view_faults(widget)
    yield from _place_faults(widget)


def _label_faults(label: QLabel) -> Iterator[str]:
    text, room, metrics = label.text(), label.contentsRect(), label.fontMetrics()
    if not text:
        return
    if label.wordWrap():
        needed = metrics.boundingRect(
            QRect(0, 0, room.width(), 100_000), Qt.TextFlag.TextWordWrap, text
        ).size()
    else:
        needed = metrics.size(0, text)
    if needed.width() > room.width() + 1 or needed.height() > room.height() + 1:
        yield f"“{text[:40]}” needs {needed.width()}×{needed.height()}, has " + _size(room)


def _button_faults(button: QAbstractButton) -> Iterator[str]:
    if not button.text():
        return
    if isinstance(button, Link):
        if button.width() < button.sizeHint().width() and button.text() not in button.tip:
            yield "is cut off and no tip tells the whole"
        if button.height() < button.fontMetrics().height():
            yield "is lower than its text"
    elif isinstance(button, Chip | QPushButton):
        hint = button.sizeHint().expandedTo(button.fontMetrics().size(0, button.text()))
        if hint.width() > button.width() or hint.height() > button.height():
            yield f"“{button.text()}” needs {hint.width()}×{hint.height()}, has " + _size(
                button.rect()
            )


def _scroll_faults(area: QScrollArea) -> Iterator[str]:
    content = area.widget()
    never = area.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    if content and never and content.width() > area.viewport().width():
        yield f"content of {content.width()} is wider than {area.viewport().width()}"


def _head_faults(head: QHeaderView) -> Iterator[str]:
    if head.orientation() is Qt.Orientation.Vertical:
        return
    metrics = QFontMetrics(strong(head.font()))
    for section in range(head.count()):
        name = str(head.model().headerData(section, head.orientation()))
        needed = max(map(metrics.horizontalAdvance, name.split("\n"))) + 16
        if not head.isSectionHidden(section) and needed > head.sectionSize(section):
            yield f"“{name}” needs {needed}, has {head.sectionSize(section)}"


def _view_faults(view: QAbstractItemView) -> Iterator[str]:
    """A cell may be cut off where a resting mouse is told the whole; a rail's label may not."""
    looked_at: set[int] = set()
    for index in _shown_cells(view):
        text = str(index.data() or "")
        cell = view.visualRect(index)
        metrics = QFontMetrics(view.font())
        if metrics.height() > cell.height():
            yield f"“{text}” is higher than its row"
        if "\n" in text:
            # A card, whose text wraps beside its icon.
            room = QRect(0, 0, cell.width() - 150, 10_000)
            lines = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, text)
            if lines.height() > cell.height():
                yield f"“{text[:40]}” is higher than its card"
            continue
        if isinstance(view.itemDelegate(), RowListDelegate):
            room = QRect(0, 0, cell.width() - 24, 10_000)
            lines = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, text)
            if lines.height() > cell.height():
                yield f"“{text[:40]}” is higher than its row"
            continue
        if metrics.horizontalAdvance(text) <= cell.width() - 8 or index.column() in looked_at:
            continue
        looked_at.add(index.column())
        if text not in tip_of(view, cell.center()):
            yield f"“{text[:40]}” is cut off at {cell.width()} and no tip tells the whole"


def tip_of(view: QAbstractItemView, place: QPoint) -> str:
    """What a mouse resting on a cell is told."""
    viewport = view.viewport()
    event = QHelpEvent(QEvent.Type.ToolTip, place, viewport.mapToGlobal(place))
    QApplication.sendEvent(viewport, event)
    text = QToolTip.text()
    QToolTip.hideText()
    return text


def _shown_cells(view: QAbstractItemView) -> Iterator[QModelIndex]:
    model = view.model()
    columns = range(model.columnCount()) if isinstance(view, QTableView) else range(1)
    for row in range(min(model.rowCount(), 40)):
        for column in columns:
            index = model.index(row, column)
            hidden = isinstance(view, QTableView) and view.isColumnHidden(column)
            if not hidden and view.visualRect(index).intersects(view.viewport().rect()):
                yield index


def _place_faults(widget: QWidget) -> Iterator[str]:
    parent = widget.parentWidget()
    scrolled = parent is not None and isinstance(parent.parentWidget(), QAbstractScrollArea)
    if parent is None or widget.isWindow() or scrolled or _is_laid_over(widget):
        return
    if not parent.rect().contains(widget.geometry()):
        yield f"{_box(widget.geometry())} reaches out of its parent of {_size(parent.rect())}"
    for other in parent.children():
        if isinstance(other, QWidget) and other is not widget and not other.isHidden():
            both = widget.geometry().intersected(other.geometry())
            over = not both.isEmpty() and not other.isWindow() and not _is_laid_over(other)
            if over and id(other) > id(widget):
                yield f"overlaps {_name(other)} by {_size(both)}"


def _is_laid_over(widget: QWidget) -> bool:
    """Whether a widget lies over others on purpose."""
    through = widget.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    return through or isinstance(widget, QSplitterHandle) or widget.rect().isEmpty()


def _name(widget: QWidget) -> str:
    words = widget.text()[:30] if isinstance(widget, QLabel | QAbstractButton) else ""
    return f"{type(widget).__name__} {words or widget.accessibleName() or widget.objectName()}"


def _size(box: QRect) -> str:
    return f"{box.width()}×{box.height()}"


def _box(box: QRect) -> str:
    return f"{_size(box)} at {box.x()},{box.y()}"
