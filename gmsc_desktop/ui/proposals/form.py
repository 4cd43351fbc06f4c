"""The fields of a proposal: what is the matter, with what, and where that is written."""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from gmsc_desktop.corrections.model import Correction, Kind, Where
from gmsc_desktop.corrections.model import Field as Part
from gmsc_desktop.reports.said_now import said_now
from gmsc_desktop.ui.knowledge import Knowledge
from gmsc_desktop.ui.language import worded
from gmsc_desktop.ui.painting.theme import GAP, GROUP_GAP
from gmsc_desktop.ui.proposals.field import Field, line_field, one_line, paragraph_field
from gmsc_desktop.ui.proposals.field_boxes import FieldDropDown
from gmsc_desktop.ui.proposals.region_choice import RegionChoice
from gmsc_desktop.ui.widgets.chip import Chip
from gmsc_desktop.ui.widgets.prose import heading, muted
from gmsc_desktop.ui.widgets.segments import Segments

_YEAR = re.compile(r"\b20\d\d\b", re.ASCII)
_WHERE = (Part.PUBLISHER, Part.TITLE, Part.ADDRESS, Part.LETTER, Part.DATE)
"""In the order of `Where`."""


class ProposalForm(QWidget):
    """`read` gives what is filled in; what the person has not visited is not called wrong."""

    changed = Signal()

    def __init__(self, start: Correction, years: Sequence[int], knowledge: Knowledge) -> None:
        super().__init__()
        self._start = start
        self._suggests = not (start.year or start.text)
        self._facts = knowledge.facts
        self.now = muted("")
        self.missing, self.wrong = Chip(), Chip()
        self.region = RegionChoice(knowledge, start.region)
        self.year = FieldDropDown()
        self.text = paragraph_field()
        self.lines = {part: line_field() for part in (*_WHERE, Part.SENDER)}
        self._offer_years(years)
        self._fill()
        self._fields = self._make_fields()
        self._lay_out()
        self._hint()
        self._connect()
        self._follow_choice()

    def read(self) -> Correction:
        """Give the correction as it is written so far."""
        words = {part: one_line(line.text()) for part, line in self.lines.items()}
        return replace(
            self._start,
            kind=Kind.WRONG if self.wrong.isChecked() else Kind.MISSING,
            region=self.region.region,
            year=self.year.currentData(),
            text=one_line(self.text.toPlainText()),
            where=Where(*(words[part] for part in _WHERE)),
            sender=words[Part.SENDER],
        )

    def field(self, part: Part) -> Field:
        """Give the field in which a part of a correction is filled in."""
        return self._fields[part]

    def name(self, part: Part) -> str:
        """Give what a part is called here."""
        if part is Part.WHERE:
            return self.tr("Web address or letter number")
        return self._fields[part].name

    def show_faults(self, faults: Mapping[Part, str]) -> None:
        """Say beside each field what is wrong with it."""
        told = {self._fields[part]: "" for part in Part}
        for part, sentence in faults.items():
            told[self._fields[part]] = sentence
        for field, sentence in told.items():
            field.show_fault(sentence)

    def visit(self, parts: Collection[Part]) -> None:
        """Let these fields say what is wrong, and put the cursor into the first of them."""
        for part in parts:
            self._fields[part].visited = True
        for part in list(parts)[:1]:
            first = self._fields[part].control
            (self.region.button if first is self.region else first).setFocus()

    def begin(self) -> None:
        """Put the cursor where there is something to fill in first."""
        known = self._start.region or self._start.year
        (self.text if known else self.region.button).setFocus()

    def _offer_years(self, years: Sequence[int]) -> None:
        self.year.addItem(self.tr("not known"), None)
        unknown = self.tr("%1 (no cohort recorded)")
        for year in years:
            known = year in self._facts.cohort_by_year
            self.year.addItem(str(year) if known else unknown.replace("%1", str(year)), year)

    def _fill(self) -> None:
        start, where = self._start, self._start.where
        group = QButtonGroup(self)
        for chip, kind in ((self.missing, Kind.MISSING), (self.wrong, Kind.WRONG)):
            chip.join(group)
            chip.setChecked(start.kind is kind)
        self.year.setCurrentIndex(max(self.year.findData(start.year), 0))
        self.text.setPlainText(start.text)
        words = (where.publisher, where.title, where.address, where.letter, where.date)
        for part, text in zip((*_WHERE, Part.SENDER), (*words, start.sender), strict=True):
            self.lines[part].setText(text)

    def _make_fields(self) -> dict[Part, Field]:
        empty = self.tr("may stay empty")
        names = {
            Part.PUBLISHER: (self.tr("Publisher of the source"), ""),
            Part.TITLE: (self.tr("Title of the source"), empty),
            Part.ADDRESS: (self.tr("Web address"), self.tr("or a letter number")),
            Part.LETTER: (self.tr("Letter number"), self.tr("or a web address")),
            Part.DATE: (self.tr("Date of the source"), empty),
            Part.SENDER: (self.tr("Your name or office"), empty),
        }
        fields = {part: Field(self.lines[part], *names[part]) for part in names}
        for part in (Part.PUBLISHER, Part.DATE, Part.ADDRESS, Part.LETTER):
            fields[part].keep_lines(2)
        fields[Part.WHERE] = fields[Part.ADDRESS]
        fields[Part.ON] = Field(self.region, self.tr("Region"))
        fields[Part.YEAR] = Field(self.year, self.tr("Cohort"))
        fields[Part.TEXT] = Field(self.text, self.tr("Explanation"))
        return fields

    def _hint(self) -> None:
        self.missing.set_label(self.tr("Something is missing"))
        self.wrong.set_label(self.tr("Something is wrong"))
        self.lines[Part.PUBLISHER].setPlaceholderText(self.tr("an office, a newspaper, …"))
        self.lines[Part.ADDRESS].setPlaceholderText("https://…")
        self.lines[Part.DATE].setPlaceholderText("2021-05-20")

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        # The line kept below each field for what may be wrong is gap enough.
        column.setSpacing(4)
        column.addWidget(Segments((self.missing, self.wrong)))
        column.addSpacing(GAP)
        column.addLayout(self._pair(Part.ON, Part.YEAR))
        column.addWidget(self.now)
        column.addSpacing(GAP)
        column.addWidget(self._fields[Part.TEXT])
        column.addSpacing(GAP)
        column.addWidget(heading(self.tr("Where it is written")))
        # What must be filled in stands one after another, for Tab: what may stay empty follows.
        column.addWidget(self._fields[Part.PUBLISHER])
        column.addLayout(self._pair(Part.ADDRESS, Part.LETTER))
        column.addLayout(self._pair(Part.TITLE, Part.DATE))
        column.addWidget(self._fields[Part.SENDER])
        column.addStretch(1)

    def _pair(self, first: Part, second: Part) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(GROUP_GAP)
        for part, share in ((first, 3), (second, 2)):
            column = QVBoxLayout()
            column.addWidget(self._fields[part])
            column.addStretch(1)
            row.addLayout(column, share)
        return row

    def _connect(self) -> None:
        self.region.changed.connect(self.changed)
        self.year.currentIndexChanged.connect(self.changed)
        self.text.textChanged.connect(self._suggest_year)
        self.text.textChanged.connect(self.changed)
        self.year.activated.connect(self._keep_year)
        self.missing.toggled.connect(self.changed)
        self.changed.connect(self._follow_choice)
        for line in self.lines.values():
            line.textChanged.connect(self.changed)
        for field in self._fields.values():
            field.left.connect(lambda left=field: self._leave(left))

    def _suggest_year(self) -> None:
        """Choose the one cohort that the text names, as long as the person chose none."""
        if not self._suggests:
            return
        named = {int(word) for word in _YEAR.findall(self.text.toPlainText())}
        places = [at for each in named if (at := self.year.findData(each)) > 0]
        self.year.setCurrentIndex(places[0] if len(places) == 1 else 0)

    def _keep_year(self) -> None:
        self._suggests = False

    def _leave(self, field: Field) -> None:
        """Let a field say what is wrong once it is left, if anything has been typed at all."""
        lines = any(line.isModified() for line in self.lines.values())
        field.visited = field.visited or lines or self.text.document().isModified()
        self.changed.emit()

    def _follow_choice(self) -> None:
        """Say what the data say now of what is chosen, which cohort is meant, and an example."""
        which = self.tr("Cohort as recorded now")
        which = which if self.wrong.isChecked() else self.tr("Cohort in which it is missing")
        self.year.set_title(which)
        self._fields[Part.YEAR].rename(which)
        said = said_now(self._facts, self.region.region, self.year.currentData())
        self.now.setText(worded(said))
        missing = self.tr("For example: took part in the cohort of 2022, but is not listed.")
        wrong = self.tr("For example: listed for 2021, but the letter says 2022.")
        self.text.setPlaceholderText(wrong if self.wrong.isChecked() else missing)
