"""Where a region's participation is written: its sources, the strongest first."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gmsc_desktop.facts.model import Evidence, Participation
from gmsc_desktop.reports.cohort_names import cohort_label
from gmsc_desktop.reports.sources import ranked
from gmsc_desktop.reports.wording import clarity_word, source_title
from gmsc_desktop.ui.language import current_language, worded
from gmsc_desktop.ui.painting.theme import GAP, SMALL
from gmsc_desktop.ui.requests import Requests
from gmsc_desktop.ui.widgets.link import Link
from gmsc_desktop.ui.widgets.prose import Prose, heading, muted
from gmsc_desktop.ui.widgets.tab_order import tab_stops_in, tab_through

_FIRST = 4


class SourceList(QWidget):
    """Title, publisher, cohort and clarity of each; the first few, and a link to all."""

    def __init__(self, participations: tuple[Participation, ...], requests: Requests) -> None:
        super().__init__()
        self._requests = requests
        self._proofs = ranked(participations)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, GAP, 0, 0)
        self._column.setSpacing(4)
        head = QHBoxLayout()
        head.addWidget(heading(self.tr("Sources")), 1)
        self._column.addLayout(head)
        if len(self._proofs) > _FIRST:
            self._more = Link(self.tr("All %n source(s)", "", len(self._proofs)))
            self._more.clicked.connect(self._show_all)
            head.addWidget(self._more)
        for proof in self._proofs[:_FIRST]:
            self._column.addWidget(self._source(*proof))

    def _show_all(self) -> None:
        self._more.hide()
        for proof in self._proofs[_FIRST:]:
            self._column.addWidget(self._source(*proof))
        tab_through(tab_stops_in(self))

    def _source(self, participation: Participation, evidence: Evidence) -> QWidget:
        source = evidence.source
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(0)
        title = source_title(source, current_language())
        if source.address:
            link = Link(title, external=True)
            quoted = f"“{evidence.quotation}”" if evidence.quotation else ""
            link.setAccessibleDescription(quoted)
            link.set_tip("\n".join(filter(None, (quoted, source.address))))
            link.clicked.connect(lambda: self._requests.open_address(source.address))
            column.addWidget(link)
        else:
            column.addWidget(Prose(title))
        cohort = worded(cohort_label(participation.year))
        said = worded(clarity_word(evidence.clarity))
        column.addWidget(muted(f"{source.publisher} · {cohort} · {said}", SMALL))
        return part
