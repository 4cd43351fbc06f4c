"""Draws the plan of a study visit: one A4 page, in black, white and two greys, on any painter."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QApplication

from gmsc_desktop.reports.fact_sheet import Part
from gmsc_desktop.reports.visit_plan import Stop, VisitPlan, plan_limits
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
from gmsc_desktop.ui.paper.page_canvas import GREY, PageCanvas, Run, Style


def paint_plan(painter: QPainter, target: QRectF, plan: VisitPlan) -> None:
    """Draw the plan as large as it fits into `target`, in the painter's units."""
    with page_in(painter, target):
        _Page(fitted_plan(plan), painter).draw()


def fitted_plan(plan: VisitPlan) -> VisitPlan:
    """Shorten the lists of a plan until it fits on its page."""
    for shorter in plan_limits(plan):
        if plan_overflow(shorter) <= 0:
            return shorter
    return shorter


def plan_overflow(plan: VisitPlan) -> float:
    """Say by how many points a plan is too long; negative when there is space left."""
    return _Page(plan, None).draw()


@dataclass
class _Page:
    """One drawing, from the top down; `_y` is where the next part begins."""

    plan: VisitPlan
    painter: QPainter | None

    def __post_init__(self) -> None:
        self._canvas = PageCanvas(self.painter, QFont(QApplication.font()))
        self._y = TOP

    def draw(self) -> float:
        """Draw all parts; give by how much they reach into the foot."""
        self._head()
        for stop in self.plan.stops:
            self._stop(stop)
        if self.plan.saved.items:
            self._y += 10
            self._canvas.line(LEFT, self._y, WIDTH)
            self._y += 6
            self._text(f"{self.plan.saved.title} ({self.plan.saved.count})", Style(10, bold=True))
            self._ideas(self.plan.saved)
        over = self._y - (FOOT - 28)
        draw_foot(self._canvas, self.plan.data, self.plan.printed)
        return over

    def _head(self) -> None:
        self._y = draw_head(self._canvas, self.plan.title)
        self._text(self.plan.title, Style(21, bold=True))
        self._text(self.plan.name, Style(12))

    def _stop(self, stop: Stop) -> None:
        self._y += 10
        self._canvas.line(LEFT, self._y, WIDTH)
        self._y += 6
        self._canvas.text(LEFT, self._y, WIDTH, stop.distance, Style(10, right=True))
        self._text(stop.name, Style(12, bold=True))
        self._text(stop.place, SMALL)
        self._text(stop.status, BODY)
        self._text(stop.results, BODY)
        self._ideas(stop.quick_wins)

    def _ideas(self, part: Part) -> None:
        for item in part.items:
            self._y += 2
            runs: list[Run] = [(f"{item.name}: ", True), (item.text, False)]
            self._y += self._canvas.runs(LEFT + 10, self._y, WIDTH - 10, runs, BODY)
        if part.left_out:
            self._y += 2
            self._y += self._canvas.text(
                LEFT + 10, self._y, WIDTH - 10, part.left_out, Style(colour=GREY)
            )

    def _text(self, text: str, style: Style) -> None:
        if text:
            self._y += self._canvas.text(LEFT, self._y, WIDTH, text, style)
