"""The right side of Data & Sumber: which data these are, and what is to be minded in them."""

from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from gmsc_desktop.errors.error import GmscError
from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.model import Note, Region
from gmsc_desktop.search.finder import Finder
from gmsc_desktop.ui.dates import unbroken, whole_date
from gmsc_desktop.ui.language import worded
from gmsc_desktop.ui.packs.background import Background
from gmsc_desktop.ui.packs.section import PackSection, Shelf, has_store, read_shelf
from gmsc_desktop.ui.painting.theme import DETAIL_INSET, GAP, GROUP_GAP, SMALL
from gmsc_desktop.ui.requests import Requests
from gmsc_desktop.ui.widgets.framed import Framed
from gmsc_desktop.ui.widgets.line import Line
from gmsc_desktop.ui.widgets.link import Link
from gmsc_desktop.ui.widgets.prose import Prose, heading, muted

_FIRST = 4


class DataPanel(QScrollArea):
    """The edition in figures, and the remarks on regions with a link to each."""

    def __init__(self, facts: Facts, finder: Finder, pack: str | None, requests: Requests) -> None:
        super().__init__()
        self._requests = requests
        self._pack = pack
        self._shelf = Shelf()
        self._again = False
        """Whether to read once more, for what changed while it was read."""
        self._reading = Background(self)
        self._reading.done.connect(self._show_packs)
        self._facts = facts
        self._finder = finder
        self._all = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def event(self, event: QEvent) -> bool:
        """Show what another window installed or removed, when this one comes to the front."""
        done = super().event(event)
        if event.type() in (QEvent.Type.Show, QEvent.Type.WindowActivate) and self.isVisible():
            self._read_packs()
        return done

    @property
    def settled(self) -> bool:
        """Whether what is installed is shown."""
        return not self._reading.running

    def stop(self) -> None:
        """End what works in the background."""
        self._reading.stop()

    def retranslate(self) -> None:
        """Word everything in the current language."""
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
        self._column.addWidget(muted(self._origin(), SMALL))
        self._add_packs()
        self._add_notes()
        self._column.addStretch(1)
        self.setWidget(content)

    def _figures(self) -> QWidget:
        part = QWidget()
        grid = QGridLayout(part)
        grid.setHorizontalSpacing(GROUP_GAP)
        grid.setVerticalSpacing(GAP - 2)
        name = self.tr("Data pack") if self._pack else self.tr("Built-in data")
        grid.addWidget(heading(name), 0, 0, 1, 2)
        day = unbroken(whole_date(self._facts.edition.date))
        districts, villages = self._places()
        rows = [
            (self.tr("Version"), self._facts.edition.version),
            (self.tr("Date"), day),
            (self.tr("Kabupaten/kota"), _figure(len(self._facts.regions))),
            (self.tr("Kecamatan"), _figure(districts)),
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

    def _origin(self) -> str:
        """Say where the data come from, and who vouches for them."""
        used = next((each for each in self._shelf.packs if each.name == self._pack), None)
        if used is None or used.pack is None or used.signer is None:
            return self.tr("The data come with the program and are read without internet.")
        # Late: most have installed no pack.
        from gmsc_desktop.updates.wording import signer_text

        words = self.tr("Published by %1.").replace("%1", used.pack.manifest.publisher)
        return f"{words} {worded(signer_text(used.signer))}"

    def _add_packs(self) -> None:
        section = PackSection(self._pack, self._shelf, self._requests)
        section.list_changed.connect(self._read_packs, Qt.ConnectionType.QueuedConnection)
        self._column.addWidget(section)

    def _read_packs(self) -> None:
        """Read what is installed now: each pack is checked, and keys may lie on a share."""
        self._again = self._reading.running
        if not self._again and has_store():
            self._reading.start(read_shelf)
        elif not self._again:
            self._show_packs(Shelf())

    def _show_packs(self, shelf: Shelf) -> None:
        if shelf.differs(self._shelf):
            self._shelf = shelf
            self._build()
        if self._again:
            self._read_packs()

    def _places(self) -> tuple[int, int]:
        try:
            return self._finder.place_counts()
        except GmscError:
            # The search says what is wrong with that file, and what to do.
            return 0, 0

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
        link.clicked.connect(lambda: self._requests.show_region(region.code))
        column.addWidget(link)
        column.addWidget(muted(worded(note.text), SMALL))
        return part

    def _show_all(self) -> None:
        self._all = True
        place = self.verticalScrollBar().value()
        self._build()
        self.verticalScrollBar().setValue(place)
        # The link that was pressed is gone; its first new neighbour takes the focus.
        self.findChildren(Link)[_FIRST].setFocus()


def _figure(number: int) -> str:
    return QLocale().toString(number) if number else "–"
