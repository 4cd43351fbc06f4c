"""What a region has to show: awards, results of evaluation and program unggulan, with sources."""

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gmsc_desktop.facts.model import QuickWin, Result, Source
from gmsc_desktop.languages import Text
from gmsc_desktop.reports.wording import QUICK_WINS, RESULTS, quick_win_about, result_line
from gmsc_desktop.ui.language import worded
from gmsc_desktop.ui.painting.theme import GAP, SMALL
from gmsc_desktop.ui.requests import Requests
from gmsc_desktop.ui.widgets.link import Link
from gmsc_desktop.ui.widgets.prose import Prose, heading, muted
from gmsc_desktop.ui.widgets.tab_order import tab_stops_in, tab_through

_FIRST = 3

Item = Result | QuickWin


class Achievements(QWidget):
    """A list with a heading; long ones show their first items and a link to all."""

    def __init__(self, items: tuple[Item, ...], requests: Requests) -> None:
        super().__init__()
        self._requests = requests
        self._items = items
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, GAP, 0, 0)
        self._column.setSpacing(4)
        self._head = QHBoxLayout()
        title: Text = RESULTS if isinstance(items[0], Result) else QUICK_WINS
        self._head.addWidget(heading(worded(title)), 1)
        self._column.addLayout(self._head)
        if len(items) > _FIRST:
            self._more = Link(self.tr("All %n", "", len(items)))
            self._more.clicked.connect(self._show_all)
            self._head.addWidget(self._more)
        self._add(items[:_FIRST])

    def _show_all(self) -> None:
        self._more.hide()
        self._add(self._items[_FIRST:])
        tab_through(tab_stops_in(self))

    def _add(self, items: tuple[Item, ...]) -> None:
        for item in items:
            if isinstance(item, Result):
                self._column.addWidget(Prose(worded(result_line(item))))
                self._column.addWidget(self._source(item.source, ""))
            else:
                self._column.addWidget(Prose(item.title, weight=QFont.Weight.DemiBold))
                self._column.addWidget(Prose(worded(item.text)))
                about = worded(quick_win_about(item))
                self._column.addWidget(self._source(item.source, about))

    def _source(self, source: Source, about: str) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 4)
        row.setSpacing(GAP)
        if about:
            remark = muted(about, SMALL)
            remark.setWordWrap(False)
            row.addWidget(remark)
        if source.address:
            link = Link(source.publisher)
            link.set_tip(f"{source.title}\n{source.address}".strip())
            link.clicked.connect(lambda: self._requests.open_address(source.address))
            row.addWidget(link)
        else:
            row.addWidget(muted(source.publisher, SMALL))
        row.addStretch(1)
        return line
