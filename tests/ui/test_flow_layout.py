"""What a flow holds ends with it: the list of a detail is made anew for each region looked at."""

from PySide6.QtCore import QCoreApplication, QEvent
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


def filled(qtbot: QtBot, *words: str) -> tuple[QWidget, FlowLayout]:
    """Make a widget with a flow of labels."""
    host = QWidget()
    qtbot.addWidget(host)
    flow = FlowLayout(host)
    for word in words:
        flow.addWidget(QLabel(word))
    return host, flow
