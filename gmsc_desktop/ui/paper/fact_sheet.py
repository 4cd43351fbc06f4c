"""Draws the fact sheet of a region: one A4 page, in black, white and two greys, on any painter."""

from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QApplication

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.model import Region
from gmsc_desktop.reports.fact_sheet import CohortLine, FactSheet, Part, limits
from gmsc_desktop.ui.map_drawing.land import bundled_land
from gmsc_desktop.ui.map_drawing.map_colours import PAPER
from gmsc_desktop.ui.map_drawing.map_painter import paint_small_map
from gmsc_desktop.ui.painting.icons import draw_icon
from gmsc_desktop.ui.paper.one_page import (
    BODY,
    FOOT,
    LEFT,
    SMALL,
    TOP,
    WIDTH,
    draw_foot,
    draw_head,
    page_in,
)
from gmsc_desktop.ui.paper.page_canvas import BLACK, GREY, PALE, PageCanvas, Run, Style

_HEADING = Style(10, bold=True)
_MAP_HEIGHT, _MAP_GROWTH = 92.0, 64.0
_MAP_UNIT = 0.75
"""The map's sizes are a screen's pixels, of which 96 make an inch."""

_INKS: Final = replace(PAPER, sea=PALE, land="#FFFFFF", coast=GREY, line=GREY, rest=GREY)


def paint_sheet(
    painter: QPainter, target: QRectF, sheet: FactSheet, facts: Facts, region: Region
) -> None:
    """Draw the sheet as large as it fits into `target`, in the painter's units."""
    with page_in(painter, target):
        shown = fitted(sheet, facts, region)
        free = -overflow(shown, facts, region)
        _Sheet(shown, facts, region, painter, min(max(free, 0), _MAP_GROWTH)).draw()


def fitted(sheet: FactSheet, facts: Facts, region: Region) -> FactSheet:
    """Shorten the lists of a sheet until it fits on its page."""
    for shorter in limits(sheet):
        if overflow(shorter, facts, region) <= 0:
            return shorter
    return shorter


def overflow(sheet: FactSheet, facts: Facts, region: Region) -> float:
    """Say by how many points a sheet is too long; negative when there is space left."""
    return _Sheet(sheet, facts, region, None).draw()


@dataclass
class _Sheet:
    """One drawing, from the top down; `_y` is where the next part begins."""

    sheet: FactSheet
    facts: Facts
    region: Region
    painter: QPainter | None
    growth: float = 0
    """How much higher the map may be, for the page has space left."""

    def __post_init__(self) -> None:
        self._canvas = PageCanvas(self.painter, QFont(QApplication.font()))
        self._y = TOP

    def draw(self) -> float:
        """Draw all parts; give by how much they reach into the foot."""
        for part in (self._head, self._title, self._cohorts, self._remarks, self._map):
            part()
        self._list(self.sheet.quick_wins, separate=True)
        self._list(self.sheet.others, separate=False)
        self._sources()
        self._about()
        over = self._y - (FOOT - 28)
        draw_foot(self._canvas, self.sheet.data, self.sheet.printed)
        return over

    def _head(self) -> None:
        self._y = draw_head(self._canvas, self.sheet.title)

    def _title(self) -> None:
        self._text(self.sheet.place, Style(colour=GREY))
        self._text(self.sheet.name, Style(21, bold=True))
        self._y += 2
        self._y += self._canvas.runs(LEFT, self._y, WIDTH, self.sheet.status.runs, Style(12)) + 8

    def _cohorts(self) -> None:
        for line in self.sheet.cohorts:
            self._rule()
            self._y += max(self._cohort(line), 14) + 3
        self._rule()

    def _cohort(self, line: CohortLine) -> float:
        top = self._y + 3
        badge = QRectF(LEFT, top - 0.5, 44, 14)
        if line.sources:
            self._canvas.box(badge, dashed=not line.certain)
        self._canvas.text(badge.x(), top, badge.width(), line.year, Style(bold=True, centred=True))
        columns = ((54, 80, line.word, Style(bold=True)), (138, 204, line.signed, BODY))
        heights = [self._canvas.text(LEFT + x, top, w, text, s) for x, w, text, s in columns]
        self._canvas.text(LEFT + 348, top, 90, line.size, BODY)
        self._canvas.text(LEFT, top, WIDTH, line.sources, Style(right=True))
        return max(heights) + 3

    def _remarks(self) -> None:
        for part in (self.sheet.notes, self.sheet.results):
            if part.items:
                self._y += 6
                said = " ".join(item.text for item in part.items)
                runs = [(f"{part.title}: ", True), (f"{said} {part.left_out}".strip(), False)]
                self._y += self._canvas.runs(LEFT, self._y, WIDTH, runs, BODY)

    def _map(self) -> None:
        self._heading(self.sheet.location)
        if self.region.position:
            area = QRectF(LEFT, self._y, WIDTH, _MAP_HEIGHT + self.growth)
            self._paint_map(area)
            self._y = area.bottom() + 3
        self._text(self.sheet.caption, SMALL)

    def _paint_map(self, area: QRectF) -> None:
        painter = self.painter
        if painter is None:
            return
        painter.save()
        painter.translate(area.topLeft())
        painter.scale(_MAP_UNIT, _MAP_UNIT)
        font = QFont(QApplication.font())
        font.setPixelSize(12)
        painter.setFont(font)
        inside = QRectF(0, 0, area.width() / _MAP_UNIT, area.height() / _MAP_UNIT)
        paint_small_map(painter, inside, self.region, self.facts, _INKS, bundled_land())
        painter.setPen(QPen(QColor(GREY), 1))
        painter.drawRect(inside)
        painter.restore()

    def _list(self, part: Part, *, separate: bool) -> None:
        """Write a list, each item on a line of its own or all as one paragraph."""
        if not part.items:
            return
        self._heading(f"{part.title} ({part.count})")
        if separate:
            for item in part.items:
                runs: list[Run] = [(f"{item.name}: ", True), (item.text, False)]
                self._y += self._canvas.runs(LEFT, self._y, WIDTH, runs, BODY) + 1
            self._text(part.left_out, Style(colour=GREY))
        else:
            names = ", ".join(item.text.replace(" ", "\u00a0") for item in part.items)
            self._text(f"{names} {part.left_out}".strip(), BODY)

    def _sources(self) -> None:
        self._heading(self.sheet.sources_title)
        self._text(self.sheet.no_source, BODY)
        for source in self.sheet.sources:
            self._rule()
            self._y += 3
            self._canvas.text(LEFT, self._y, 34, source.year, BODY)
            column = LEFT + 36, WIDTH - 36
            for text, style in ((source.title, Style(bold=True)), (source.address, SMALL)):
                self._y += self._canvas.text(column[0], self._y, column[1], text, style)
            self._y += 3
        if self.sheet.sources:
            self._rule()

    def _about(self) -> None:
        self._heading(self.sheet.about_title)
        self._text(self.sheet.about, BODY)
        gap, height = 6.0, 44.0
        width = (WIDTH - 5 * gap) / 6
        self._y += 4
        for at, (key, name) in enumerate(self.sheet.pillars):
            self._pillar(QRectF(LEFT + at * (width + gap), self._y, width, height), key, name)
        self._y += height

    def _pillar(self, area: QRectF, key: str, name: str) -> None:
        self._canvas.box(area, GREY)
        if self.painter:
            icon = QRectF(area.center().x() - 8, area.top() + 4, 16, 16)
            draw_icon(self.painter, f"pillar-{key}", icon, BLACK)
        words = name.replace(" ", "\n", 1)
        self._canvas.text(area.x(), area.top() + 20, area.width(), words, Style(8, centred=True))

    def _heading(self, text: str) -> None:
        self._y += 9
        self._text(text, _HEADING)
        self._y += 2

    def _text(self, text: str, style: Style) -> None:
        if text:
            self._y += self._canvas.text(LEFT, self._y, WIDTH, text, style)

    def _rule(self) -> None:
        self._canvas.line(LEFT, self._y, WIDTH)
