"""The ideas as rows of a list, each worded when it is drawn."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QObject, Qt

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.model import QuickWin
from gmsc_desktop.ideas.grouping import Grouping, group_of, in_groups
from gmsc_desktop.ideas.marks import Marks
from gmsc_desktop.reports.columns import years_of
from gmsc_desktop.reports.idea_wording import SIMILAR
from gmsc_desktop.reports.wording import pillar_name
from gmsc_desktop.search.text import Span
from gmsc_desktop.ui.ideas.saved import SavedIdeas
from gmsc_desktop.ui.language import worded
from gmsc_desktop.ui.widgets.table_model import NO_PARENT, ROW_ROLE, Index


@dataclass(frozen=True, slots=True)
class IdeaRow:
    """The two lines of a row, and the letters of the first that were found.

    Above the first row of a group, or of those that are only similar, stands its `heading`.
    """

    heading: str
    title: str
    about: str
    bold: tuple[Span, ...]
    saved: bool


class IdeasModel(QAbstractListModel):
    """What was found, best first."""

    def __init__(self, facts: Facts, saved: SavedIdeas, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._facts = facts
        self._saved = saved
        self._marks = Marks()
        self._grouping: Grouping | None = None
        self._direct = 0
        self._rows: dict[int, IdeaRow] = {}
        self.ideas: tuple[QuickWin, ...] = ()

    @property
    def divided(self) -> bool:
        """Whether a heading stands above some row."""
        return self._grouping is not None or 0 < self._direct < len(self.ideas)

    def show_ideas(
        self,
        ideas: tuple[QuickWin, ...],
        marks: Marks,
        grouping: Grouping | None,
        direct: int,
    ) -> None:
        """Show these, in groups where a way is given; the first `direct` have the words."""
        self.beginResetModel()
        self._grouping, self._marks, self._direct = grouping, marks, direct
        self.ideas = in_groups(ideas, grouping) if grouping else ideas
        self._rows.clear()
        self.endResetModel()

    def row_of(self, idea: QuickWin | None) -> int | None:
        """Give where an idea stands."""
        return self.ideas.index(idea) if idea in self.ideas else None

    def nearest_kept(self, idea: QuickWin | None) -> QuickWin | None:
        """Give an idea if it is kept, else the next that is, and below the last the one above."""
        row = self.row_of(idea) or 0
        nearest = (*self.ideas[row:], *reversed(self.ideas[:row]))
        return next((each for each in nearest if each in self._saved), None)

    def refresh(self) -> None:
        """Word the rows anew: another language, or another idea is kept."""
        self._rows.clear()
        if self.ideas:
            self.dataChanged.emit(self.index(0), self.index(len(self.ideas) - 1))

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.ideas)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        of_role: dict[int, Callable[[IdeaRow], object]] = {
            ROW_ROLE: lambda row: row,
            Qt.ItemDataRole.DisplayRole: lambda row: row.title,
            Qt.ItemDataRole.AccessibleTextRole: self._spoken,
        }
        give = of_role.get(role)
        return give(self._row(index.row())) if give else None

    def _row(self, number: int) -> IdeaRow:
        row = self._rows.get(number)
        if row is None:
            row = self._rows[number] = self._word(number)
        return row

    def _heading(self, number: int) -> str:
        grouping, idea = self._grouping, self.ideas[number]
        if grouping is None:
            return worded(SIMILAR) if number == self._direct and number else ""
        if number and group_of(self.ideas[number - 1], grouping) == group_of(idea, grouping):
            return ""
        if grouping is Grouping.PROVINCE:
            return idea.region.province.name
        return worded(pillar_name(idea.pillar))

    def _word(self, number: int) -> IdeaRow:
        idea = self.ideas[number]
        about = (
            idea.region.full_name,
            years_of(self._facts, idea.region),
            worded(pillar_name(idea.pillar)),
        )
        words = " · ".join(filter(None, map(str, about)))
        spans, saved = self._marks.spans(idea.title), idea in self._saved
        return IdeaRow(self._heading(number), idea.title, words, spans, saved)

    def _spoken(self, row: IdeaRow) -> str:
        kept = self.tr("saved") if row.saved else ""
        return ", ".join(
            filter(None, (row.heading, row.title, row.about.replace(" · ", ", "), kept))
        )
