"""What stands in the list's place when nothing is found: why, and what to try."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gmsc_desktop.facts.model import Region
from gmsc_desktop.ui.theme import GROUP_GAP, PAGE_INSET
from gmsc_desktop.ui.widgets.flow_layout import FlowLayout
from gmsc_desktop.ui.widgets.link import Link
from gmsc_desktop.ui.widgets.prose import Prose


class EmptyState(QWidget):
    """One sentence at the top left; links to the nearest names, or away from the filters."""

    filters_cleared = Signal()
    region_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._typed = ""
        self._filtered = False
        self._near: Sequence[Region] = ()
        self.setBackgroundRole(self.palette().ColorRole.Base)
        self.setAutoFillBackground(True)
        self.sentence = Prose()
        self.clear_filters = Link("")
        self.clear_filters.clicked.connect(self.filters_cleared)
        self._question = Prose()
        self._links = QWidget()
        FlowLayout(self._links, gap=GROUP_GAP, line_gap=2)
        column = QVBoxLayout(self)
        column.setContentsMargins(PAGE_INSET, PAGE_INSET, PAGE_INSET, PAGE_INSET)
        column.setSpacing(GROUP_GAP)
        for part in (self.sentence, self.clear_filters, self._question, self._links):
            column.addWidget(part)
        column.addStretch(1)

    def explain(self, typed: str, near: Sequence[Region], *, filtered: bool) -> None:
        """Say that nothing matches `typed` and what is `near` it, or that filters hide it."""
        self._typed = typed.strip()
        self._filtered = filtered
        if near != self._near:
            self._near = near
            self._offer(near)
        self.retranslate()

    def retranslate(self) -> None:
        """Word it in the current language."""
        self.clear_filters.setText(self.tr("Clear filters"))
        self.clear_filters.setVisible(self._filtered)
        self._question.setText(self.tr("Did you mean:"))
        for part in (self._question, self._links):
            part.setVisible(bool(self._near))
        if self._filtered:
            self.sentence.setText(self.tr("No result with these filters."))
        else:
            text = self.tr(
                "No region matches “%1”. Try a kecamatan, an old name, or fewer letters."
            )
            self.sentence.setText(text.replace("%1", self._typed))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _offer(self, near: Sequence[Region]) -> None:
        old = self._links
        self._links = QWidget()
        flow = FlowLayout(self._links, gap=GROUP_GAP, line_gap=2)
        for region in near:
            link = Link(region.full_name)
            link.clicked.connect(lambda _=False, code=region.code: self.region_chosen.emit(code))
            flow.addWidget(link)
        layout = self.layout()
        assert layout is not None
        layout.replaceWidget(old, self._links)
        old.hide()
        old.deleteLater()
