"""A column of text for reading: scrolls, keeps lines short, and names its sources as links."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from gmsc_desktop.facts.model import Region, Source
from gmsc_desktop.languages import Language
from gmsc_desktop.reports.wording import source_title
from gmsc_desktop.ui.dates import loose_date
from gmsc_desktop.ui.theme import DETAIL_TITLE, GAP, LEAD, SMALL
from gmsc_desktop.ui.widgets.edges import add_focus_ring
from gmsc_desktop.ui.widgets.follow_font import follow_font, keep_width
from gmsc_desktop.ui.widgets.link import Link
from gmsc_desktop.ui.widgets.prose import Prose, heading, muted

_INSET = 24
_REGION = 160
"""Width of the column of regions."""
_LINE = 90
"""Longest line, in widths of the letter n: about 100 letters of our prose."""


class ReadingView(QScrollArea):
    """Built anew for each text by `begin`, the `add_…` methods and `finish`."""

    address_chosen = Signal(str)
    region_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        add_focus_ring(self)
        self.begin()

    def begin(self) -> None:
        """Start an empty page."""
        self._content = QWidget()
        self._content.setBackgroundRole(self.palette().ColorRole.Base)
        self._content.setAutoFillBackground(True)
        # The width is limited in one place: a label of its own limit would get a wrong height.
        body = QWidget()
        follow_font(
            body,
            lambda: body.setMaximumWidth(body.fontMetrics().horizontalAdvance("n") * _LINE),
        )
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP)
        row = QHBoxLayout(self._content)
        row.setContentsMargins(_INSET, _INSET, _INSET, _INSET)
        row.addWidget(body, 1)
        row.addStretch(0)

    def add(self, part: QWidget) -> None:
        """Add a part below the others."""
        self._column.addWidget(part)

    def add_title(self, text: str) -> None:
        """Add the title of the page."""
        self.setAccessibleName(text)
        self.add(heading(text, DETAIL_TITLE))

    def add_heading(self, text: str) -> None:
        """Add the heading of a part."""
        self._column.addSpacing(GAP)
        self.add(heading(text))

    def add_lead(self, text: str) -> None:
        """Add a paragraph that is read first."""
        self.add(Prose(text, factor=LEAD))

    def add_paragraph(self, text: str) -> None:
        """Add a paragraph."""
        self.add(Prose(text))

    def add_example(self, region: Region, title: str, text: str) -> None:
        """Tell what a region did; the region is a link."""
        part = QWidget()
        row = QHBoxLayout(part)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * GAP)
        link = Link(region.short_name)
        link.clicked.connect(lambda: self.region_chosen.emit(region.code))
        keep_width(link, _REGION)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(heading(title))
        words.addWidget(Prose(text))
        row.addWidget(link, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.add(part)

    def add_sources(self, title: str, sources: Iterable[Source], language: Language) -> None:
        """Name sources by title, publisher and date; a click asks for the address."""
        unique = tuple(dict.fromkeys(sources))
        if not unique:
            return
        if title:
            self.add(muted(title, SMALL))
        for source in unique:
            self.add(self._source(source, language))

    def finish(self) -> None:
        """Show the page, from its top."""
        self._column.addStretch(1)
        self.setWidget(self._content)
        self.verticalScrollBar().setValue(0)

    def _source(self, source: Source, language: Language) -> QWidget:
        part = QWidget()
        row = QHBoxLayout(part)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        title = source_title(source, language)
        if source.address:
            link = Link(title)
            link.setToolTip(source.address)
            link.clicked.connect(lambda: self.address_chosen.emit(source.address))
            row.addWidget(link)
        else:
            row.addWidget(_unwrapped(Prose(title)))
        meta = " · ".join(filter(None, (source.publisher, loose_date(source.date))))
        row.addWidget(_unwrapped(muted(meta, SMALL)))
        row.addStretch(1)
        return part


def _unwrapped(label: Prose) -> Prose:
    label.setWordWrap(False)
    return label
