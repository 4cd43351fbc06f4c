"""What was understood of a question: a chip for each filter that it means, and a sentence."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.search.found import Found
from gmsc_desktop.ui.language import worded
from gmsc_desktop.ui.painting.theme import GAP
from gmsc_desktop.ui.widgets.chip import Chip
from gmsc_desktop.ui.widgets.flow_layout import FlowLayout
from gmsc_desktop.ui.widgets.prose import Prose, breakable
from gmsc_desktop.ui.widgets.tool_tip import tool_tip

if TYPE_CHECKING:
    from gmsc_desktop.search.asked import Asked, Part

_TAKES_AWAY = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class QuestionBar(QWidget):
    """Seen while a question stands in the search box.

    `taken_away` carries the text that asks the same without one of its filters;
    `chips_made` says that there are others, for whoever orders what Tab goes through.
    """

    taken_away = Signal(str)
    chips_made = Signal()

    def __init__(self, facts: Facts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facts = facts
        self._asked: Asked | None = None
        self._count = 0
        self._focus_at: int | None = None
        self.chips: tuple[_PartChip, ...] = ()
        self.sentence = Prose()
        self._flow = FlowLayout(gap=GAP, line_gap=GAP)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addLayout(self._flow)
        column.addWidget(self.sentence)
        self.hide()

    def explain(self, found: Found) -> None:
        """Say what was understood of what was typed; nothing where it was no question."""
        self._count = len(found.regions)
        if found.asked != self._asked:
            self._asked = found.asked
            self._make_chips()
        self.retranslate()
        self.setVisible(self._asked is not None)

    @property
    def words(self) -> str:
        """What is said of the question; empty where there is none."""
        if self._asked is None:
            return ""
        # Late: nothing was asked before the first paint.
        from gmsc_desktop.reports.asked_text import asked_remarks, asked_sentence

        sentence = asked_sentence(self._facts, self._asked, self._count)
        remarks = asked_remarks(self._facts, self._asked)
        said = [worded(sentence).rstrip("."), *(worded(each).rstrip(".") for each in remarks)]
        return ". ".join(said) + "."

    def retranslate(self) -> None:
        """Word it in the current language."""
        self.sentence.setText(breakable(self.words))
        for chip in self.chips:
            chip.retranslate(self._facts)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _make_chips(self) -> None:
        for chip in self.chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        parts = self._asked.parts if self._asked else ()
        self.chips = tuple(map(self._chip, parts))
        self.chips_made.emit()
        if self._focus_at is not None and self.chips:
            self.chips[min(self._focus_at, len(self.chips) - 1)].setFocus()
        self._focus_at = None

    def _chip(self, part: "Part") -> "_PartChip":
        chip = _PartChip(part, self)
        chip.clicked.connect(lambda: self._take_away(chip))
        self._flow.addWidget(chip)
        chip.show()
        return chip

    def _take_away(self, chip: "_PartChip") -> None:
        assert self._asked
        # Whoever goes on by keyboard finds the next chip where this one was.
        self._focus_at = self.chips.index(chip) if chip.hasFocus() else None
        self.taken_away.emit(self._asked.without(chip.part))


class _PartChip(Chip):
    """A filter of the question; a click or Delete takes it away."""

    def __init__(self, part: "Part", parent: QWidget) -> None:
        super().__init__(parent)
        self.part = part
        self.setCheckable(False)
        self.set_mark("clear")

    def retranslate(self, facts: Facts) -> None:
        """Name the filter in the current language."""
        from gmsc_desktop.reports.asked_text import part_label

        self.set_label(worded(part_label(facts, self.part)))
        words = self.tr("Take %1 away").replace("%1", self.text())
        self.setAccessibleName(words)
        self.setToolTip(tool_tip(words))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _TAKES_AWAY:
            self.click()
        else:
            super().keyPressEvent(event)
