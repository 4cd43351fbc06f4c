"""A page for reading: a list at the left, the article chosen in it at the right, and a search."""

from PySide6.QtWidgets import QAbstractItemView, QVBoxLayout, QWidget

from gmsc_desktop.ui.reading.book import Book
from gmsc_desktop.ui.reading.view import ReadingView
from gmsc_desktop.ui.requests import Requests
from gmsc_desktop.ui.widgets.find_bar import FindBar
from gmsc_desktop.ui.widgets.list_detail import ListDetail, Widths
from gmsc_desktop.ui.widgets.page import Page
from gmsc_desktop.ui.widgets.page_header import PageHeader


class ReadingPage(Page):
    """Its articles are one book; whoever inherits fills it, and follows when it turns."""

    body: ListDetail

    def __init__(self, requests: Requests, *, search_stays: bool = False) -> None:
        super().__init__(requests)
        self.header = PageHeader()
        self.reading = ReadingView(requests)
        self.book = Book(self.reading, self)
        self.find_bar = FindBar(self.book, self, stays=search_stays)
        self.header.add(self.find_bar)

    def lay_out(
        self, side: QWidget, entries: QAbstractItemView, widths: Widths, *above: QWidget
    ) -> None:
        """Put header, what stands `above`, and list beside article; the list takes the focus."""
        self.body = ListDetail(side, entries, self.reading, widths)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.header, *above):
            column.addWidget(part)
        column.addWidget(self.body, 1)
        self.setFocusProxy(entries)
        self._connect()

    def begin_find(self) -> bool:
        self.find_bar.open()
        return True

    def open_part(self, part: str) -> None:
        """Show the article with this key."""
        self.book.turn_to_key(part)
        self.body.show_detail()

    def _connect(self) -> None:
        self.find_bar.used.connect(self.body.show_detail)
        self.find_bar.left.connect(self.reading.setFocus)
