"""Draws the plan of a study visit: one A4 page, in black, white and two greys, on any painter."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QApplication

from gmsc_desktop.reports.fact_sheet import Part
from gmsc_desktop.reports.visit_plan import Stop, VisitPlan, plan_limits
from gmsc_desktop.reports.wording import PROGRAMME
from gmsc_desktop.ui.paper.fact_sheet import A4
from gmsc_desktop.ui.paper.page_canvas import BLACK, GREY, PageCanvas, Run, Style

_LEFT, _TOP = 48.0, 40.0
_WIDTH = A4.width() - 2 * _LEFT
_FOOT = A4.height() - _TOP
_BODY = Style()
_SMALL = Style(8, colour=GREY)


def paint_plan(painter: QPainter, target: QRectF, plan: VisitPlan) -> None:
    """Draw the plan as large as it fits into `target`, in the painter's units."""
    scale = min(target.width() / A4.width(), target.height() / A4.height())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(target.center())
    painter.scale(scale, scale)
    painter.translate(-A4.width() / 2, -A4.height() / 2)
    _Page(fitted_plan(plan), painter).draw()
    painter.restore()


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
        self._y = _TOP

    def draw(self) -> float:
        """Draw all parts; give by how much they reach into the foot."""
        self._head()
        for stop in self.plan.stops:
            self._stop(stop)
        if self.plan.saved.items:
            self._y += 10
            self._canvas.line(_LEFT, self._y, _WIDTH)
            self._y += 6
            self._text(f"{self.plan.saved.title} ({self.plan.saved.count})", Style(10, bold=True))
            self._ideas(self.plan.saved)
        over = self._y - (_FOOT - 28)
        self._foot()
        return over

    def _head(self) -> None:
        left: list[Run] = [(self.plan.title, True), (f" · {PROGRAMME}", False)]
        self._canvas.runs(_LEFT, self._y, _WIDTH, left, _BODY)
        right = Style(colour=GREY, right=True)
        self._y += self._canvas.text(_LEFT, self._y, _WIDTH, "GMSC Desktop", right) + 4
        self._canvas.line(_LEFT, self._y, _WIDTH, BLACK, 1)
        self._y += 10
        self._text(self.plan.title, Style(21, bold=True))
        self._text(self.plan.name, Style(12))

    def _stop(self, stop: Stop) -> None:
        self._y += 10
        self._canvas.line(_LEFT, self._y, _WIDTH)
        self._y += 6
        self._canvas.text(_LEFT, self._y, _WIDTH, stop.distance, Style(10, right=True))
        self._text(stop.name, Style(12, bold=True))
        self._text(stop.place, _SMALL)
        self._text(stop.status, _BODY)
        self._text(stop.results, _BODY)
        self._ideas(stop.quick_wins)

    def _ideas(self, part: Part) -> None:
        for item in part.items:
            self._y += 2
            runs: list[Run] = [(f"{item.name}: ", True), (item.text, False)]
            self._y += self._canvas.runs(_LEFT + 10, self._y, _WIDTH - 10, runs, _BODY)
        if part.left_out:
            self._y += 2
            self._y += self._canvas.text(
                _LEFT + 10, self._y, _WIDTH - 10, part.left_out, Style(colour=GREY)
            )

    def _text(self, text: str, style: Style) -> None:
        if text:
            self._y += self._canvas.text(_LEFT, self._y, _WIDTH, text, style)

    def _foot(self) -> None:
        top = _FOOT - 14
        self._canvas.line(_LEFT, top - 4, _WIDTH, BLACK)
        self._canvas.text(_LEFT, top, _WIDTH - 90, self.plan.data, _SMALL)
        self._canvas.text(_LEFT, top, _WIDTH, self.plan.printed, replace(_SMALL, right=True))
