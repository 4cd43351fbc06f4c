"""Asks whoever knows better to say so: a link for each cohort that may lack the region."""

from PySide6.QtWidgets import QWidget

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.model import Region
from gmsc_desktop.ui.painting.theme import GAP, SMALL
from gmsc_desktop.ui.requests import Requests
from gmsc_desktop.ui.widgets.flow_layout import FlowLayout
from gmsc_desktop.ui.widgets.link import Link
from gmsc_desktop.ui.widgets.prose import muted


class ProposalLine(QWidget):
    """The last link is for anything else."""

    def __init__(self, facts: Facts, region: Region, requests: Requests) -> None:
        super().__init__()
        self._requests = requests
        self._region = region
        self._flow = FlowLayout(self, gap=GAP, line_gap=2)
        listed = [each.year for each in facts.of_region(region)]
        years = [year for year in facts.incomplete_years if year not in listed]
        if years:
            words = self.tr("Propose a correction:")
        else:
            words = self.tr("Something missing or wrong?")
        question = muted(words, SMALL)
        question.setWordWrap(False)
        self._flow.addWidget(question)
        spoken = self.tr("Propose a correction: %1, cohort %2")
        for year in years:
            name = spoken.replace("%1", region.full_name).replace("%2", str(year))
            self._add(self.tr("Add %1").replace("%1", str(year)), name, year)
        words = self.tr("Correct something…") if listed else self.tr("Something else…")
        whole = self.tr("Propose a correction: %1").replace("%1", region.full_name)
        self._add(words, whole, 0)

    def _add(self, text: str, name: str, year: int) -> None:
        link = Link(text)
        link.setAccessibleName(name)
        link.set_tip(name)
        link.clicked.connect(lambda: self._requests.propose(self._region.code, year))
        self._flow.addWidget(link)
