"""What a flow holds ends with it: the list of a detail is made anew for each region looked at."""

from PySide6.QtCore import QCoreApplication, QEvent, QRect
from PySide6.QtWidgets import QLabel, QWidget, QWidgetItem
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from gmsc_desktop.ui.widgets.flow_layout import FlowLayout


def test_items_go_when_the_flow_goes(qtbot: QtBot) -> None:
    host, flow = filled(qtbot, "Kota Solok", "Kota Sabang")
    items = [flow.itemAt(each) for each in range(flow.count())]
    # Python deletes what it owns, once nobody holds it; Qt never deletes a flow's items.
    assert [item is not None and Shiboken.ownedByPython(item) for item in items] == [True, True]
    assert [label.parentWidget() for label in host.findChildren(QLabel)] == [host, host]


def test_a_widget_that_ends_leaves_the_flow(qtbot: QtBot) -> None:
    host, flow = filled(qtbot, "Kota Solok", "Kota Sabang", "Kota Sorong")
    first, second, third = host.findChildren(QLabel)
    first.deleteLater()
    second.setParent(None)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    left = [flow.itemAt(each) for each in range(flow.count())]
    assert [isinstance(item, QWidgetItem) and item.widget() for item in left] == [third]


def test_two_lines_break_where_it_says_and_more_where_they_are_full(qtbot: QtBot) -> None:
    host, flow = filled(qtbot, *["Kota Solok"] * 4)
    labels = host.findChildren(QLabel)
    width = labels[0].sizeHint().width() + 8
    flow.break_before = labels[1]

    def lines(room: int) -> list[int]:
        flow.setGeometry(QRect(0, 0, room, 400))
        tops = [label.y() for label in labels]
        return [tops.count(top) for top in dict.fromkeys(tops)]

    assert lines(9 * width) == [1, 3]
    assert lines(3 * width) == [1, 3]
    assert lines(2 * width) == [2, 2]
    assert lines(width) == [1, 1, 1, 1]


def test_what_is_spare_is_left_out_where_it_would_take_a_line(qtbot: QtBot) -> None:
    host, flow = filled(qtbot, *["Kota Solok"] * 3)
    labels = host.findChildren(QLabel)
    width = labels[0].sizeHint().width() + 8
    flow.spare = labels[1]
    flow.setGeometry(QRect(0, 0, 2 * width, 400))
    assert [label.width() > 0 for label in labels] == [True, False, True]
    assert labels[2].y() == labels[0].y()
    assert flow.heightForWidth(2 * width) == flow.heightForWidth(9 * width)
    flow.setGeometry(QRect(0, 0, 3 * width, 400))
    assert [label.width() > 0 for label in labels] == [True, True, True]


def filled(qtbot: QtBot, *words: str) -> tuple[QWidget, FlowLayout]:
    """Make a widget with a flow of labels."""
    host = QWidget()
    qtbot.addWidget(host)
    flow = FlowLayout(host)
    for word in words:
        flow.addWidget(QLabel(word))
    return host, flow
