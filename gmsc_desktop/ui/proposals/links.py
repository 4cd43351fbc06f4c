"""The way to proposals from Data & Sumber: begin one, or see those that are kept."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from gmsc_desktop.corrections.kept import KeptCorrections
from gmsc_desktop.errors.error import GmscError
from gmsc_desktop.ui.painting.theme import GROUP_GAP
from gmsc_desktop.ui.requests import Requests
from gmsc_desktop.ui.widgets.flow_layout import FlowLayout
from gmsc_desktop.ui.widgets.link import Link


class ProposalLinks(QWidget):
    """Two links; `action` begins a proposal from a menu."""

    proposal_wanted = Signal()

    def __init__(self, requests: Requests) -> None:
        super().__init__()
        self.action = QAction(self)
        self.propose, self.mine = Link(""), Link("")
        self.action.triggered.connect(self.proposal_wanted)
        self.propose.clicked.connect(self.proposal_wanted)
        self.mine.clicked.connect(requests.show_proposals)
        flow = FlowLayout(self, gap=GROUP_GAP, line_gap=4, wide=True)
        flow.addWidget(self.propose)
        flow.addWidget(self.mine)
        self.refresh()

    def refresh(self) -> None:
        """Word both, and count anew what is kept."""
        words = self.tr("Propose a correction…")
        self.action.setText(words)
        kept = self.tr("My proposals (%1)").replace("%1", str(_count()))
        for link, text in ((self.propose, words), (self.mine, kept)):
            link.setText(text)
            link.setAccessibleName(text)
            link.updateGeometry()

    def event(self, event: QEvent) -> bool:
        """Count anew when the page is shown: another window may have kept one."""
        done = super().event(event)
        if event.type() in (QEvent.Type.Show, QEvent.Type.LanguageChange):
            self.refresh()
        return done


def _count() -> int:
    try:
        return KeptCorrections().count()
    except GmscError:
        return 0
