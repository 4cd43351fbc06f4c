"""What is known of a region cohort by cohort: where it took part, or what its absence means."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gmsc_desktop.facts.facts import Completeness, Facts
from gmsc_desktop.facts.model import Participation, Region, Status
from gmsc_desktop.reports.cohort_names import absence
from gmsc_desktop.reports.wording import CERTAIN, TO_BE_CHECKED
from gmsc_desktop.ui.language import worded
from gmsc_desktop.ui.painting.theme import GROUP_GAP, SMALL
from gmsc_desktop.ui.participants.swatch import Swatch
from gmsc_desktop.ui.widgets.badge import Badge
from gmsc_desktop.ui.widgets.follow_font import follow_font
from gmsc_desktop.ui.widgets.framed import Framed
from gmsc_desktop.ui.widgets.prose import Prose, muted


class PerCohort(Framed):
    """A row each; badges and certainties stand in columns of their own."""

    def __init__(self, facts: Facts, region: Region) -> None:
        super().__init__()
        self._facts = facts
        if facts.status(region) is Status.NOT_FOUND:
            for each in facts.completeness:
                self.add_row(self._absence(each))
        self._columns: tuple[list[QWidget], list[QWidget]] = ([], [])
        for participation in facts.of_region(region):
            self.add_row(self._presence(participation))
        follow_font(self, self._align)

    def _align(self) -> None:
        """Let what stands in one column begin and end alike."""
        for column in self._columns:
            for each in column:
                # What it had to be in larger text is part of its hint.
                each.setMinimumWidth(0)
            widest = max((each.sizeHint().width() for each in column), default=0)
            for each in column:
                each.setMinimumWidth(widest)

    def _presence(self, participation: Participation) -> QWidget:
        row, line = _row()
        certainty = CERTAIN if participation.certain else TO_BE_CHECKED
        badge = Badge(participation.year, certain=participation.certain)
        word = Prose(worded(certainty), weight=QFont.Weight.DemiBold)
        # It is short, and the remark beside it takes the room that is left.
        word.setWordWrap(False)
        for part, column in zip((badge, word), self._columns, strict=True):
            line.addWidget(part)
            column.append(part)
        sources = self.tr("%n source(s)", "", len(participation.evidence))
        size = self._official(participation.year)
        line.addWidget(muted(f"{sources} · {size}" if size else sources), 1)
        return row

    def _official(self, year: int | None) -> str:
        if year is None:
            return ""
        size = self._facts.cohort_by_year[year].official
        return self.tr("%n region(s) in the cohort", "", size)

    def _absence(self, each: Completeness) -> QWidget:
        row, line = _row()
        finding, reason = absence(each)
        year = Prose(str(each.cohort.year), weight=QFont.Weight.DemiBold)
        line.addWidget(Swatch(each.cohort.year))
        line.addWidget(year, 1)
        word = worded(finding)
        line.addWidget(Prose(word, muted=not each.complete), 3)
        remark = muted(worded(reason), SMALL)
        remark.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(remark, 4)
        return row


def _row() -> tuple[QWidget, QHBoxLayout]:
    part = QWidget()
    line = QHBoxLayout(part)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(GROUP_GAP)
    return part, line
