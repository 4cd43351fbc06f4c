"""Says before an export that some of the list is not settled, and offers the way back to it."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from gmsc_desktop.lists.session import ListSession
from gmsc_desktop.ui.dialogs.question import Question, ask


class Unsettled(QObject):
    """Knows the rows that wait for a choice and those never checked: no "did not take part"."""

    def __init__(self, session: ListSession, page: QWidget) -> None:
        super().__init__(page)
        self._session = session
        self._page = page

    def ask(self, export: Callable[[], object], go_back: Callable[[], object]) -> None:
        """Export at once when all is settled, else if the person says so; or go back."""
        lines = self._lines()
        if not lines:
            export()
            return
        remark = self.tr(
            "In the file they stand without a region and without cohorts. Nobody must take that "
            "for “did not take part”."
        )
        waits = self._session.waiting > 0
        back = self.tr("To the &first waiting row") if waits else self.tr("&Back to the list")
        question = Question(
            self.tr("Not everything in this list is settled"),
            "\n".join(lines),
            remark,
            self.tr("&Export anyway"),
            back,
        )
        ask(self._page, question, export, go_back)

    @property
    def summary(self) -> str:
        """What is not settled, in a line; empty when all is."""
        return " · ".join(line.rstrip(".") for line in self._lines())

    def _lines(self) -> list[str]:
        waiting, unchecked = self._session.waiting, self._session.unchecked
        lines = []
        if waiting:
            lines.append(self.tr("%Ln row(s) wait for your choice.", "", waiting))
        if unchecked:
            lines.append(self.tr("%Ln row(s) have not been checked.", "", unchecked))
        return lines
