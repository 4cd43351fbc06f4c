"""The checked list on its way out: what is not settled is said first, then it is saved."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.lists.checker import CheckedList
from gmsc_desktop.lists.session import ListSession
from gmsc_desktop.reports.check_report import report_rows
from gmsc_desktop.tables.save_table import save_table
from gmsc_desktop.ui.check_list.unsettled import Unsettled
from gmsc_desktop.ui.language import current_language
from gmsc_desktop.ui.requests import Export, Steps
from gmsc_desktop.ui.widgets.page import Page


class ResultExport(QObject):
    """Knows the page that it asks on."""

    def __init__(self, facts: Facts, session: ListSession, page: Page) -> None:
        super().__init__(page)
        self._facts = facts
        self._session = session
        self._requests = page.requests
        self._unsettled = Unsettled(session, page)

    def why_not(self, *, busy: bool) -> str:
        """Say why there is nothing to save; empty when there is something."""
        if busy:
            return self.tr("The list is still being worked on: export it when that is done")
        if not self._session.answers:
            return self.tr("Nothing to export yet: paste a list or open a file first")
        return ""

    def ask(self, go_back: Callable[[], object]) -> None:
        """Ask where to save the answers; or go back to what is not settled."""
        self._unsettled.ask(lambda: self._requests.save(self._export()), go_back)

    def _export(self) -> Export:
        checked, unsettled = self._session.checked, self._unsettled
        named = Path(checked.table.name).stem or self.tr("List of names")

        def steps(file: Path) -> Steps:
            rows = report_rows(self._facts, checked, current_language())
            return save_table(rows, self.tr("Check a list"), file), len(checked.table.rows) + 1

        return Export(
            self.tr("Export result"),
            f"{named} - GMSC",
            (".xlsx", ".csv"),
            steps,
            unsettled.summary,
            lambda: " · ".join(filter(None, (self._count(checked), unsettled.summary))),
        )

    def _count(self, checked: CheckedList) -> str:
        return self.tr("%Ln row(s)", "", len(checked.table.rows))
