"""What stands in the place of ideas when none is found: why, and how to ask otherwise."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gmsc_desktop.ideas.finder import IdeasFound
from gmsc_desktop.reports.idea_wording import found_sentence
from gmsc_desktop.ui.language import worded
from gmsc_desktop.ui.painting.theme import GROUP_GAP, PAGE_INSET
from gmsc_desktop.ui.widgets.flow_layout import FlowLayout
from gmsc_desktop.ui.widgets.link import Link
from gmsc_desktop.ui.widgets.prose import Prose, breakable
from gmsc_desktop.ui.widgets.tab_order import tab_stops_in

_EXAMPLES = ("sampah", "UMKM", "pariwisata", "kesehatan", "perizinan")


class NoIdeas(QWidget):
    """A sentence, a link for each way out, and words that find something."""

    filters_cleared = Signal()
    query_cleared = Signal()
    word_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setBackgroundRole(self.palette().ColorRole.Base)
        self.setAutoFillBackground(True)
        self.sentence, self._otherwise = Prose(), Prose()
        self._clear_filters, self._clear_query = Link(""), Link("")
        self._clear_filters.clicked.connect(self.filters_cleared)
        self._clear_query.clicked.connect(self.query_cleared)
        words = QWidget()
        flow = FlowLayout(words, gap=GROUP_GAP, line_gap=2)
        column = QVBoxLayout(self)
        column.setContentsMargins(PAGE_INSET, PAGE_INSET, PAGE_INSET, PAGE_INSET)
        column.setSpacing(GROUP_GAP)
        for part in (self.sentence, self._clear_filters, self._clear_query, self._otherwise, words):
            column.addWidget(part)
        column.addStretch(1)
        for word in _EXAMPLES:
            link = Link(word)
            link.clicked.connect(lambda _=False, word=word: self.word_chosen.emit(word))
            flow.addWidget(link)

    @property
    def tab_stops(self) -> tuple[QWidget, ...]:
        """What Tab goes through, as it stands."""
        return tuple(tab_stops_in(self))

    def explain(self, found: IdeasFound, *, narrowed: bool, only_saved: bool) -> None:
        """Say why there is nothing."""
        if only_saved and not found.typed.strip():
            text = self.tr("Nothing saved here yet: press Space on a quick win, or its button.")
        else:
            text = worded(found_sentence(found))
        self.sentence.setText(breakable(text))
        self._offer(self._clear_filters, self.tr("Clear filters"), wanted=narrowed)
        self._offer(
            self._clear_query, self.tr("Clear the search"), wanted=bool(found.typed.strip())
        )
        self._otherwise.setText(self.tr("Or ask with one word of what it is about:"))

    def _offer(self, link: Link, text: str, *, wanted: bool) -> None:
        link.setText(text)
        link.setAccessibleName(text)
        link.updateGeometry()
        link.setVisible(wanted)
