"""The card on the map: what is known of the chosen region in short, and the way to more."""

from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.model import Region
from gmsc_desktop.ideas.nearest import nearest
from gmsc_desktop.reports.neighbour_wording import NEAREST, how_near
from gmsc_desktop.reports.wording import island_name, status_word
from gmsc_desktop.ui.language import worded
from gmsc_desktop.ui.map.background import paint_background
from gmsc_desktop.ui.painting.icons import icon_size, themed_icon
from gmsc_desktop.ui.painting.theme import GAP, GROUP_GAP, LEAD, SMALL, colours_of
from gmsc_desktop.ui.requests import Requests
from gmsc_desktop.ui.widgets.badge import Badge
from gmsc_desktop.ui.widgets.button import Button
from gmsc_desktop.ui.widgets.flow_layout import FlowLayout
from gmsc_desktop.ui.widgets.icon_label import IconLabel
from gmsc_desktop.ui.widgets.link_row import LinkRow
from gmsc_desktop.ui.widgets.prose import Prose, heading, muted
from gmsc_desktop.ui.widgets.row_paint import STATUS_ICONS, status_colour

_WIDTH = 300
_NEAR = 3
_MOST_OF_MAP = 0.6
"""So much of the map's height the card may take before it says less."""
_CLOSE = 14


class RegionCard(QWidget):
    """Province, name, cohorts, certainty, whom to visit; the way to the detail and the sheet.

    `neighbour_chosen` carries the code of a participant near by.
    """

    closed = Signal()
    neighbour_chosen = Signal(str)

    def __init__(self, facts: Facts, requests: Requests, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facts = facts
        self.region: Region | None = None
        self._map_height = 0
        self.place = muted("", SMALL)
        self.name = heading("", LEAD)
        self.remark = muted("", SMALL)
        self._status = QWidget()
        self._near = QWidget()
        self._column = QVBoxLayout(self)
        self.open_button = Button()
        self.sheet_button = Button("print")
        self.close_button = QToolButton()
        self.close_button.setAutoRaise(True)
        self.open_button.clicked.connect(lambda: requests.show_region(self._code()))
        self.sheet_button.clicked.connect(lambda: requests.show_sheet(self._code()))
        self.close_button.clicked.connect(self.closed)
        self._lay_out()
        self._tint()
        self.retranslate()
        self.hide()

    def show_region(self, region: Region | None) -> None:
        """Show a region, or go away."""
        self.region = region
        self._fill()
        self.setVisible(region is not None)

    @property
    def neighbours(self) -> tuple[Region, ...]:
        """The nearest participants of the region that is shown."""
        near = nearest(self._facts, self.region, _NEAR) if self.region else None
        return tuple(each.region for each in near or ())

    def fit(self, height: int) -> None:
        """Lie on a map of this height: where it is low, the nearest are left out."""
        self._map_height = height
        self._near.setVisible(True)
        self._near.setVisible(self.sizeHint().height() <= _MOST_OF_MAP * height)
        self.updateGeometry()

    def retranslate(self) -> None:
        """Word the buttons in the current language."""
        self.open_button.setText(self.tr("Open details"))
        self.sheet_button.setText(self.tr("Fact sheet…"))
        self.close_button.setAccessibleName(self.tr("Close"))
        self.close_button.setToolTip(self.tr("Close (Esc)"))
        self.remark.setText(self.tr("Its position is not in the data, so it has no dot."))

    def sizeHint(self) -> QSize:
        width = max(_WIDTH, self._column.minimumSize().width())
        return QSize(width, self._column.heightForWidth(width))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self._fill()
        elif event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._tint()
            self._fill()

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_background(QPainter(self), self)

    def _code(self) -> str:
        return self.region.code if self.region else ""

    def _fill(self) -> None:
        region = self.region
        if region is None:
            return
        island = worded(island_name(region.province.island))
        self.place.setText(f"{region.province.name} · {island}")
        self.name.setText(region.full_name)
        self.remark.setVisible(region.position is None)
        self._status = self._replace(self._status, self._status_row(region))
        self._near = self._replace(self._near, self._near_rows(region))
        self.fit(self._map_height)

    def _replace(self, old: QWidget, new: QWidget) -> QWidget:
        self._column.replaceWidget(old, new)
        old.hide()
        old.deleteLater()
        new.show()
        return new

    def _near_rows(self, region: Region) -> QWidget:
        rows = QWidget()
        column = QVBoxLayout(rows)
        column.setContentsMargins(0, GAP, 0, 0)
        column.setSpacing(4)
        near = nearest(self._facts, region, _NEAR) or ()
        if near:
            column.addWidget(muted(worded(NEAREST), SMALL))
        for each in near:
            row = LinkRow(each.region.short_name, how_near(each))
            row.link.clicked.connect(partial(self.neighbour_chosen.emit, each.region.code))
            column.addWidget(row)
        return rows

    def _status_row(self, region: Region) -> QWidget:
        row = QWidget()
        flow = FlowLayout(row, gap=GAP, line_gap=4)
        for year, certain in self._facts.cohorts_of(region):
            flow.addWidget(Badge(year, certain=certain))
        status = self._facts.status(region)
        colour = status_colour(status, colours_of(self.palette()))
        flow.addWidget(IconLabel(STATUS_ICONS[status], colour))
        certainty = worded(status_word(status))
        sources = {
            each.source.id for part in self._facts.of_region(region) for each in part.evidence
        }
        count = self.tr("%n source(s)", "", len(sources))
        said = Prose(f"{certainty} · {count}" if sources else certainty)
        said.setWordWrap(False)
        flow.addWidget(said)
        return row

    def _tint(self) -> None:
        size = icon_size(self.fontMetrics(), _CLOSE)
        self.close_button.setIconSize(QSize(size, size))
        role = self.palette().ColorRole.WindowText
        self.close_button.setIcon(themed_icon("clear", self.palette(), role, size))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.place, 1)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        buttons = QHBoxLayout()
        buttons.setSpacing(GAP)
        buttons.addWidget(self.open_button)
        buttons.addWidget(self.sheet_button)
        buttons.addStretch(1)
        column = self._column
        column.setContentsMargins(GROUP_GAP, GROUP_GAP, GROUP_GAP, GROUP_GAP)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.name)
        column.addWidget(self._status)
        column.addWidget(self.remark)
        column.addWidget(self._near)
        column.addSpacing(GAP)
        column.addLayout(buttons)
