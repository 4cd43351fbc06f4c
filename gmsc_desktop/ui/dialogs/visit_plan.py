"""The dialog Rencana studi banding: the page as it will be, to print or to save as PDF."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.model import QuickWin, Region
from gmsc_desktop.ideas.collected import collected
from gmsc_desktop.reports.visit_plan import visit_plan
from gmsc_desktop.ui.choices.settings_store import SettingsStore
from gmsc_desktop.ui.dialogs.fact_sheet import PageDialog
from gmsc_desktop.ui.language import current_language
from gmsc_desktop.ui.paper.visit_plan import paint_plan


def make_plan(
    facts: Facts, store: SettingsStore, regions: Sequence[Region], parent: QWidget
) -> "VisitPlanDialog":
    """Make the dialog with the ideas that the person has put aside, not yet shown."""
    saved = collected(facts.quick_wins, store.load_ideas())
    return VisitPlanDialog(facts, regions, saved, parent)


class VisitPlanDialog(PageDialog):
    """The first region visits the others; `saved` are the ideas that were put aside for it."""

    def __init__(
        self, facts: Facts, regions: Sequence[Region], saved: Sequence[QuickWin], parent: QWidget
    ) -> None:
        self._plan = visit_plan(facts, regions, saved, current_language(), date.today())
        title = f"{self._plan.title} {regions[0].full_name}"
        said = " ".join(f"{each.name}, {each.distance}." for each in self._plan.stops)
        # A plan is sent to be agreed on before anybody prints it.
        super().__init__(title, said, parent)

    def draw(self, painter: QPainter, area: QRectF) -> None:
        paint_plan(painter, area, self._plan)
