"""The right side of Data & Sumber: which data these are, and what is to be minded in them."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QLocale, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from gmsc_desktop.errors import GmscError
from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.model import Note, Region
from gmsc_desktop.facts.places import Level
from gmsc_desktop.languages import Language
from gmsc_desktop.search.finder import Finder
from gmsc_desktop.ui.dates import unbroken, whole_date
from gmsc_desktop.ui.theme import DETAIL_INSET, GAP, GROUP_GAP, SMALL
from gmsc_desktop.ui.widgets.framed import Framed
from gmsc_desktop.ui.widgets.line import Line
from gmsc_desktop.ui.widgets.link import Link
from gmsc_desktop.ui.widgets.prose import Prose, heading, muted

_FIRST = 4


class DataPanel(QScrollArea):
    """The edition in figures, and the remarks on regions with a link to each."""

    region_chosen = Signal(str)

    def __init__(self, facts: Facts, finder: Finder, language: Language) -> None:
        super().__init__()
        self._facts = facts
        self._finder = finder
        self._language = language
        self._all = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._build()

    def set_language(self, language: Language) -> None:
        """Word the panel in another language."""
        self._language = language
        self._build()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._build()

    def _build(self) -> None:
        content = QWidget()
        content.setBackgroundRole(content.palette().ColorRole.Base)
        content.setAutoFillBackground(True)
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(DETAIL_INSET, GROUP_GAP, DETAIL_INSET, GROUP_GAP)
        self._column.setSpacing(GROUP_GAP)
        self._column.addWidget(heading(self.tr("Version of the data")))
        box = Framed()
        box.add_row(self._figures())
        self._column.addWidget(box)
        remark = self.tr("The data come with the program and are read without internet.")
        self._column.addWidget(muted(remark, SMALL))
        self._add_notes()
        self._column.addStretch(1)
        self.setWidget(content)

    def _figures(self) -> QWidget:
        part = QWidget()
        grid = QGridLayout(part)
        grid.setHorizontalSpacing(GROUP_GAP)
        grid.setVerticalSpacing(GAP - 2)
        grid.addWidget(heading(self.tr("Built-in data")), 0, 0, 1, 2)
        day = unbroken(whole_date(self._facts.edition.date))
        places = self._places()
        villages = places.get(Level.DESA, 0) + places.get(Level.KELURAHAN, 0)
        rows = [
            (self.tr("Date"), day),
            (self.tr("Kabupaten/kota"), _figure(len(self._facts.regions))),
            (self.tr("Kecamatan"), _figure(places.get(Level.KECAMATAN, 0))),
            (self.tr("Desa/kelurahan"), _figure(villages)),
            (self.tr("Sources"), _figure(len(self._facts.sources))),
        ]
        for number, (name, value) in enumerate(rows, start=1):
            label, figure = muted(name), Prose(value)
            figure.setAlignment(Qt.AlignmentFlag.AlignRight)
            grid.addWidget(label, number, 0)
            grid.addWidget(figure, number, 1)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)
        return part

    def _places(self) -> Mapping[Level, int]:
        try:
            return self._finder.place_counts()
        except GmscError:
            # The search says what is wrong with that file, and what to do.
            return {}

    def _add_notes(self) -> None:
        notes = [(note, note.region) for note in self._facts.notes if note.region]
        head = QHBoxLayout()
        head.setContentsMargins(0, GAP, 0, 0)
        head.addWidget(heading(self.tr("Remarks on regions")))
        head.addWidget(muted(str(len(notes))))
        head.addStretch(1)
        self._column.addLayout(head)
        shown = notes if self._all else notes[:_FIRST]
        for note, region in shown:
            self._column.addWidget(self._note(note, region))
            self._column.addWidget(Line(Qt.Orientation.Horizontal))
        if len(shown) < len(notes):
            more = Link(self.tr("All %n remark(s)", "", len(notes)))
            more.clicked.connect(self._show_all, Qt.ConnectionType.QueuedConnection)
            self._column.addWidget(more)

    def _note(self, note: Note, region: Region) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        link = Link(f"{region.short_name}, {note.year}" if note.year else region.short_name)
        link.clicked.connect(lambda: self.region_chosen.emit(region.code))
        column.addWidget(link)
        column.addWidget(muted(note.text.in_(self._language), SMALL))
        return part

    def _show_all(self) -> None:
        self._all = True
        place = self.verticalScrollBar().value()
        self._build()
        self.verticalScrollBar().setValue(place)
        # The link that was pressed is gone; its first new neighbour takes the keys.
        self.findChildren(Link)[_FIRST].setFocus()


def _figure(number: int) -> str:
    return QLocale().toString(number) if number else "–"
