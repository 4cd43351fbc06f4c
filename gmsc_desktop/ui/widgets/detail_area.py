"""What is told of the thing that is chosen: it scrolls, above a bar of what can be done with it."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from gmsc_desktop.ui.painting.theme import DETAIL_INSET, GAP, GROUP_GAP
from gmsc_desktop.ui.widgets.accessible import without_telling
from gmsc_desktop.ui.widgets.button import Button
from gmsc_desktop.ui.widgets.edges import add_focus_ring
from gmsc_desktop.ui.widgets.flow_layout import FlowLayout
from gmsc_desktop.ui.widgets.line import Line
from gmsc_desktop.ui.widgets.tab_order import tab_stops_in, tab_through

_TOP = 16


class DetailArea(QScrollArea):
    """A group with a name, for whoever hears the screen."""

    spoken_role = "Grouping"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setBackgroundRole(self.palette().ColorRole.Base)


class Detail(QWidget):
    """`foot` holds the buttons, `area` takes the focus; `fill` tells something else."""

    def __init__(self, buttons: Sequence[Button], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons = tuple(buttons)
        self.area = DetailArea()
        self.foot, bar = QWidget(), QWidget()
        row = FlowLayout(bar, gap=GAP, line_gap=GAP)
        row.setContentsMargins(DETAIL_INSET, GROUP_GAP, DETAIL_INSET, GROUP_GAP)
        for button in self.buttons:
            row.addWidget(button)
        foot, column = QVBoxLayout(self.foot), QVBoxLayout()
        for layout in (foot, column):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        foot.addWidget(Line(Qt.Orientation.Horizontal))
        foot.addWidget(bar)
        column.addWidget(self.area, 1)
        column.addWidget(self.foot)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(Line(Qt.Orientation.Vertical))
        whole.addLayout(column, 1)
        self.setFocusProxy(self.area)
        add_focus_ring(self.area)

    @property
    def tab_stops(self) -> tuple[QWidget, ...]:
        """What Tab goes through, as it stands."""
        inner = tab_stops_in(content) if (content := self.area.widget()) else ()
        return (self.area, *inner, *self.buttons)

    def fill(self, parts: Iterable[QWidget]) -> None:
        """Put these parts below each other, in the place of those that were there."""
        with without_telling():
            self._put(parts)
        # New widgets are last in the window's order, and so are the buttons then.
        tab_through(self.tab_stops)

    def _put(self, parts: Iterable[QWidget]) -> None:
        content = QWidget()
        content.setBackgroundRole(self.palette().ColorRole.Base)
        content.setAutoFillBackground(True)
        column = QVBoxLayout(content)
        column.setContentsMargins(DETAIL_INSET, _TOP, DETAIL_INSET, DETAIL_INSET)
        column.setSpacing(4)
        for part in parts:
            column.addWidget(part)
        column.addStretch(1)
        self.area.setWidget(content)
