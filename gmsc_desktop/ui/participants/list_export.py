"""The list of participants on its way out: as a file, or on the clipboard.

What makes files is imported when somebody exports: everybody starts the program.
"""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QObject

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.reports.listing import Listing
from gmsc_desktop.ui.language import current_language, worded
from gmsc_desktop.ui.requests import Export, Requests, Steps


class ListExport(QObject):
    """Knows the ways out."""

    def __init__(self, facts: Facts, requests: Requests, parent: QObject) -> None:
        super().__init__(parent)
        self._facts = facts
        self._requests = requests

    def save(self, listing: Listing) -> None:
        """Ask where to save the list, and save it there; an empty one is none."""
        if listing.regions:
            self._requests.save(self.of(listing))

    def of(self, listing: Listing) -> Export:
        """Give the list as something to save."""
        from gmsc_desktop.reports.list_export import count_text, filter_note
        from gmsc_desktop.reports.list_name import file_stem

        facts, language = self._facts, current_language()
        note = filter_note(facts, listing, language)
        return Export(
            self.tr("Export list"),
            file_stem(facts, listing, language),
            (".xlsx", ".csv", ".pdf"),
            lambda file: self._steps(listing, note, file),
            note,
            lambda: worded(count_text(len(listing.regions))),
        )

    def copy(self, listing: Listing) -> None:
        """Put the list on the clipboard, for Excel and for Word alike."""
        from gmsc_desktop.reports.list_export import filter_note, list_rows
        from gmsc_desktop.ui.exporting.copying import copy_table

        facts, language = self._facts, current_language()
        note = filter_note(facts, listing, language)
        copy_table(list(list_rows(facts, listing.regions, language, note)))
        said = self.tr("%n region(s) copied", "", len(listing.regions))
        self._requests.say(" · ".join(filter(None, (said, note))))

    def _steps(self, listing: Listing, note: str, file: Path) -> Steps:
        from gmsc_desktop.reports.list_export import list_notes, list_rows
        from gmsc_desktop.reports.list_name import sheet_title
        from gmsc_desktop.tables.save_table import save_table

        regions = listing.regions
        if file.suffix.lower() == ".pdf":
            return self._pages(listing, file), 3 * len(regions)
        facts, language = self._facts, current_language()
        rows = list_rows(facts, regions, language, note)
        title, notes = sheet_title(facts, listing, language), list_notes(facts, listing, language)
        return save_table(rows, title, file, notes), len(regions) + 1

    def _pages(self, listing: Listing, file: Path) -> Iterator[object]:
        """Make each row, set it, and draw it."""
        from datetime import date

        from gmsc_desktop.reports.list_export import list_heading, printed_rows
        from gmsc_desktop.reports.list_name import list_title
        from gmsc_desktop.ui.paper.list_pages import PARTICIPANT_COLUMNS, ListPages
        from gmsc_desktop.ui.paper.pdf import Orientation, save_pdf

        facts, language = self._facts, current_language()
        title = list_title(facts, listing)
        heading = list_heading(facts, listing, language, date.today(), title)
        rows = []
        for row in printed_rows(facts, listing.regions, language):
            rows.append(row)
            yield row
        pages = ListPages(rows, PARTICIPANT_COLUMNS, heading)
        yield from save_pdf(file, heading.title, Orientation.Landscape, pages.draw)
