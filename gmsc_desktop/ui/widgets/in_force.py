"""What is in force above a list or a map: a chip for each filter, read as a sentence, to remove."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.model import Status
from gmsc_desktop.languages import Text
from gmsc_desktop.search.filters import Filters
from gmsc_desktop.ui.language import worded
from gmsc_desktop.ui.painting.theme import GAP
from gmsc_desktop.ui.widgets.chip import Chip
from gmsc_desktop.ui.widgets.flow_layout import FlowLayout
from gmsc_desktop.ui.widgets.prose import Prose, breakable, muted
from gmsc_desktop.ui.widgets.tool_tip import tool_tip

if TYPE_CHECKING:
    from gmsc_desktop.search.asked import Asked, Part


class InForce(QWidget):
    """Seen while filters are chosen, or a question stands in the search box.

    `asked_otherwise` carries the text that asks the same without one of its filters, `chosen`
    what is left of those chosen by hand; `chips_made` says that there are others, for whoever
    orders what Tab goes through, and `emptied` that the last one went from under the keys.
    `ends` stand behind the chips: how to take all away, and where they come from.
    """

    asked_otherwise = Signal(str)
    chosen = Signal(Filters)
    chips_made = Signal()
    emptied = Signal()

    def __init__(self, facts: Facts, ends: Sequence[QWidget]) -> None:
        super().__init__()
        self._facts = facts
        self._asked: Asked | None = None
        self._filters = Filters()
        self._typed = ""
        self._count: int | None = None
        self._unclear = self._beside = 0
        self._remarks: tuple[Text, ...] = ()
        self._lacking: tuple[int, ...] = ()
        self._incomplete = Text("", "")
        self.chips: tuple[_PartChip, ...] = ()
        self.count, self.lists, self.remarks = Prose(), muted(""), Prose()
        for label in (self.count, self.lists):
            label.setWordWrap(False)
            label.hide()
        self._ends = (self.count, self.lists, *ends)
        self._flow = FlowLayout(gap=GAP, line_gap=GAP, wide=True)
        self._flow.spare = self.lists
        for end in self._ends:
            self._flow.addWidget(end)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addLayout(self._flow)
        column.addWidget(self.remarks)
        self.hide()

    def explain(
        self,
        filters: Filters,
        count: int | None,
        asked: "Asked | None" = None,
        typed: str = "",
        unclear: int = 0,
    ) -> None:
        """Say what is chosen and asked, and how many regions that leaves; None is said elsewhere.

        `typed` is what was searched for, where it is no question; `unclear` how many regions are
        to be checked, which is said of cohorts, and beside the participants that are asked for.
        """
        others = filters != self._filters or asked != self._asked
        unclear_before = self._beside
        self._filters, self._asked, self._count, self._typed = filters, asked, count, typed
        of_cohort = filters.years or (asked and any(part.years for part in asked.parts))
        status = asked.status if asked else None
        self._unclear = unclear if of_cohort and status is None else 0
        self._beside = unclear if status is Status.PARTICIPANT else 0
        if others:
            self._make_chips()
        if others or self._beside != unclear_before:
            self._make_remarks()
            self._word_lists()
        self._word()
        self._come_or_go(any(not each.isHidden() for each in (*self.chips, *self._ends)))

    def _come_or_go(self, wanted: bool) -> None:
        """Be there or not, with all around it laid out before it is painted.

        Qt does so around what it shows, and later around what it hides: the list below would be
        painted in both its sizes.
        """
        goes = self.isVisible() and not wanted
        self.setVisible(wanted)
        above = self.parentWidget() if goes else None
        while above is not None and (layout := above.layout()) is not None:
            layout.activate()
            above = above.parentWidget()

    @property
    def active(self) -> bool:
        """Whether anything is in force."""
        return self._asked is not None or self._filters.active

    @property
    def words(self) -> str:
        """The sentence, and what is to be remarked; empty where nothing is in force."""
        if not self.active:
            return ""
        # Late: nothing is in force before the first paint.
        from gmsc_desktop.reports.asked_text import asked_sentence

        asked, filters = self._asked, self._filters
        sentence = asked_sentence(
            self._facts, asked, self._count or 0, filters, self._typed, self._unclear
        )
        said = _text((sentence, *self._remarks))
        return f"{said} {self.incomplete}" if self.incomplete else said

    @property
    def incomplete(self) -> str:
        """The sentence on lists that lack names, where that matters to what is in force."""
        return worded(self._incomplete)

    def _word(self) -> None:
        remarks = self._below()
        self.remarks.setText(breakable(remarks))
        self.remarks.setVisible(bool(remarks))
        self.count.setText(self._counted())
        self.count.setAccessibleName(self.words)
        self.count.setVisible(bool(self.count.text()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._word_lists()
            self._word()
            for chip in self.chips:
                chip.retranslate(self._facts)

    def _counted(self) -> str:
        if self._count is None or not self.active:
            return ""
        asked = self._asked
        if asked and asked.name:
            # The chips beside it hide nothing of that name: only what fits them is theirs.
            from gmsc_desktop.reports.asked_text import share_fitting

            return worded(share_fitting(self._facts, asked, self._filters)) if self.chips else ""
        from gmsc_desktop.reports.list_export import count_text

        return worded(count_text(self._count, self._unclear))

    def _word_lists(self) -> None:
        """Say behind the count that it may lack some, where no line is added for it."""
        self.lists.setVisible(bool(self._lacking) and self._count is not None)
        if self._lacking:
            from gmsc_desktop.reports.wording import incomplete_in_short

            named = {year for chip in self.chips for year in chip.part.years} == {*self._lacking}
            self.lists.setText(worded(incomplete_in_short(self._lacking, named=named)))
            self.lists.setToolTip(tool_tip(self.incomplete))

    def _make_remarks(self) -> None:
        self._remarks, self._lacking, self._incomplete = (), (), Text("", "")
        if self.active:
            from gmsc_desktop.reports.asked_text import lacking_years, question_remarks
            from gmsc_desktop.reports.wording import incomplete_lists

            asked, filters = self._asked, self._filters
            self._lacking = lacking_years(self._facts, asked, filters)
            if self._lacking:
                self._incomplete = incomplete_lists(self._lacking)
            if asked:
                self._remarks = question_remarks(self._facts, asked, filters, self._beside)

    def _below(self) -> str:
        """Give what no chip can say."""
        named = self._asked is not None and self._asked.name
        return self.words if named else _text(self._remarks)

    def _make_chips(self) -> None:
        before = {chip.part: chip for chip in self.chips}
        wanted = self._parts()
        kept = [before.pop(part, None) for part in wanted]
        gone = list(before.values())
        keys_at = next((self.chips.index(chip) for chip in gone if chip.hasFocus()), None)
        for chip in gone:
            self._flow.removeWidget(chip)
        self.chips = tuple(
            self._chip(at, *each) for at, each in enumerate(zip(wanted, kept, strict=True))
        )
        self.chips_made.emit()
        if keys_at is not None:
            self._give_keys(keys_at)
        for chip in gone:
            # Only now: Qt would give the keys of one to a neighbour, and a reader hear of it.
            chip.hide()
            chip.deleteLater()

    def _give_keys(self, at: int) -> None:
        """Let whoever goes on by keyboard find the next chip where one went."""
        if self.chips:
            self.chips[min(at, len(self.chips) - 1)].setFocus()
        else:
            self.emptied.emit()

    def _parts(self) -> "list[Part]":
        if not self.active:
            return []
        from gmsc_desktop.search.asked import Sort, parts_of

        asked = self._asked.parts if self._asked else ()
        by_hand = (part for part in parts_of(self._filters) if part not in asked)
        order = list(Sort)
        return sorted((*asked, *by_hand), key=lambda part: order.index(part.sort))

    def _chip(self, at: int, part: "Part", kept: "_PartChip | None") -> "_PartChip":
        chip = kept or self._new_chip(part)
        # The same filter may stand elsewhere in what is typed now.
        chip.part = part
        if self._flow.indexOf(chip) != at:
            self._flow.removeWidget(chip)
            self._flow.insert(at, chip)
        if not kept:
            # In its place and with its words: as soon as it is shown Qt lays the window out.
            chip.show()
        return chip

    def _new_chip(self, part: "Part") -> "_PartChip":
        chip = _PartChip(part, self)
        chip.retranslate(self._facts)
        chip.clicked.connect(lambda: self._take_away(chip))
        return chip

    def _take_away(self, chip: "_PartChip") -> None:
        from gmsc_desktop.search.asked import lifted, parts_of

        asked, part = self._asked, chip.part
        # The same may be both asked and chosen.
        if part in parts_of(self._filters):
            self.chosen.emit(lifted(self._filters, part))
        if asked and part.words:
            self.asked_otherwise.emit(asked.without(part))


def _text(sentences: Sequence[Text]) -> str:
    """Put sentences behind each other, each with its full stop."""
    return " ".join(worded(each).rstrip(".") + "." for each in sentences)


class _PartChip(Chip):
    """A filter in force; a click or Delete takes it away."""

    def __init__(self, part: "Part", parent: QWidget) -> None:
        super().__init__(parent)
        self.part = part
        self.setCheckable(False)
        self.set_mark("clear")

    def retranslate(self, facts: Facts) -> None:
        """Name the filter in the current language."""
        from gmsc_desktop.reports.asked_text import chip_label, part_label

        self.set_label(worded(chip_label(facts, self.part)))
        words = self.tr("Take %1 away").replace("%1", worded(part_label(facts, self.part)))
        self.setAccessibleName(words)
        self.setToolTip(tool_tip(words))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.click()
        else:
            super().keyPressEvent(event)
