"""Ideas on their way out: as a file, or on the clipboard.

What makes files is imported when somebody exports.
"""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QObject

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.model import QuickWin
from gmsc_desktop.ideas.finder import IdeaFilters
from gmsc_desktop.reports.idea_rows import TITLE, idea_rows
from gmsc_desktop.reports.idea_wording import ideas_count
from gmsc_desktop.ui.language import current_language, worded
from gmsc_desktop.ui.requests import Export, Requests, Steps

Ideas = tuple[QuickWin, ...]


class IdeaExport(QObject):
    """Knows the ways out."""

    def __init__(self, facts: Facts, requests: Requests, parent: QObject) -> None:
        super().__init__(parent)
        self._facts = facts
        self._requests = requests

    def save(self, ideas: Ideas, filters: IdeaFilters, about: str) -> None:
        """Ask where to save ideas, and save them there; `about` says on paper what they are."""
        if ideas:
            self._requests.save(self.of(ideas, filters, about))

    def of(self, ideas: Ideas, filters: IdeaFilters, about: str) -> Export:
        """Give ideas as something to save, named by the filters that they passed."""
        from gmsc_desktop.reports.list_name import idea_file_stem

        return Export(
            self.tr("Export quick wins"),
            idea_file_stem(self._facts, filters, len(ideas), current_language()),
            (".xlsx", ".csv", ".pdf"),
            lambda file: self._steps(ideas, about, file),
            about=lambda: worded(ideas_count(len(ideas))),
        )

    def copy(self, ideas: Ideas) -> None:
        """Put ideas on the clipboard, for Excel and for Word alike."""
        if not ideas:
            return
        from gmsc_desktop.ui.exporting.copying import copy_table

        copy_table(list(idea_rows(self._facts, ideas, current_language())))
        self._requests.say(self.tr("%n quick win(s) copied", "", len(ideas)))

    def _steps(self, ideas: Ideas, about: str, file: Path) -> Steps:
        from gmsc_desktop.tables.save_table import save_table

        if file.suffix.lower() == ".pdf":
            return self._pages(ideas, about, file), 3 * len(ideas)
        rows = idea_rows(self._facts, ideas, current_language())
        return save_table(rows, worded(TITLE), file), len(ideas) + 1

    def _pages(self, ideas: Ideas, about: str, file: Path) -> Iterator[object]:
        """Make each row, set it, and draw it."""
        from datetime import date

        from gmsc_desktop.reports.list_export import page_heading
        from gmsc_desktop.ui.paper.list_pages import IDEA_COLUMNS, ListPages
        from gmsc_desktop.ui.paper.pdf import Orientation, save_pdf

        language = current_language()
        heading = page_heading(self._facts, TITLE, about, language, date.today())
        rows = []
        for row in idea_rows(self._facts, ideas, language):
            rows.append(row)
            yield row
        pages = ListPages(rows, IDEA_COLUMNS, heading)
        yield from save_pdf(file, heading.title, Orientation.Landscape, pages.draw)
