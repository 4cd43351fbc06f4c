"""Data and lists are written by others: nothing in them becomes HTML, in pages and in tips."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent, Qt
from PySide6.QtWidgets import QApplication, QLabel, QToolTip, QWidget

from gmsc_desktop.ui.frame.elided_label import ElidedLabel
from gmsc_desktop.ui.knowledge import Knowledge
from gmsc_desktop.ui.widgets.link import Link
from gmsc_desktop.ui.widgets.tool_tip import tool_tip
from tests.conftest import OpenWindow
from tests.helpers.check_list import CheckList
from tests.helpers.markup import BOLD, MARKUP, NAME, formatted, marked_up, read
from tests.helpers.pages import every_state, every_window_beside


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Knowledge:
    """Data with markup in every free text."""
    return marked_up(tmp_path_factory.mktemp("hostile"))


def test_no_page_and_no_window_makes_html_of_the_data(
    open_window: OpenWindow, hostile: Knowledge
) -> None:
    window = open_window(hostile)
    for state in every_state(window):
        assert formatted(window.widget) == [], state
    for beside in every_window_beside(window):
        assert formatted(beside) == [], beside.windowTitle()


def test_the_name_of_a_region_stands_there_letter_by_letter(
    open_window: OpenWindow, hostile: Knowledge
) -> None:
    window = open_window(hostile)
    window.query("kota sabang")
    assert window.rows()[0] == NAME
    assert BOLD in window.detail()


def test_a_list_of_names_becomes_no_html(open_window: OpenWindow) -> None:
    window = open_window()
    page = CheckList(window)
    page.paste(f"Kota Sabang {MARKUP}\n{MARKUP}\n")
    assert MARKUP in str(page.table().model().index(1, 1).data())
    assert formatted(window.widget) == []


@pytest.mark.parametrize("make", [lambda: Link(MARKUP), lambda: _label(MARKUP)])
def test_a_tip_over_a_text_that_is_cut_off_shows_the_markup(
    qapp: QApplication, make: Callable[[], QWidget]
) -> None:
    widget = make()
    widget.resize(20, 20)
    widget.show()
    tip = QHelpEvent(QEvent.Type.ToolTip, QPoint(5, 5), widget.mapToGlobal(QPoint(5, 5)))
    QApplication.sendEvent(widget, tip)
    assert QToolTip.text() == tool_tip(MARKUP) != MARKUP
    labels = [top for top in QApplication.topLevelWidgets() if isinstance(top, QLabel)]
    assert MARKUP in [read(label.text()) for label in labels]
    QToolTip.hideText()
    widget.close()
    for each in (widget, *(label for label in labels if label is not widget)):
        each.deleteLater()


def _label(text: str) -> QWidget:
    label = ElidedLabel()
    label.setText(text)
    return label


def test_an_ordinary_tip_is_left_as_it_is() -> None:
    text = "R&D < 5, x<y>z\nhttps://example.org/?a=1&b=2"
    assert tool_tip(text) == text
    assert not Qt.mightBeRichText(text)
