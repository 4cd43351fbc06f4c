"""Articles that are read one at a time in a view, and searched as one book."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from gmsc_desktop.search.in_text import occurrences
from gmsc_desktop.ui.reading.article import Article
from gmsc_desktop.ui.reading.view import ReadingView
from gmsc_desktop.ui.widgets.find_bar import FoundPlace

Place = tuple[int, int]
"""The number of an article, and which of the places in it."""


class Book(QObject):
    """Turns to articles; `turned` carries the number of the one that is shown now."""

    turned = Signal(int)

    def __init__(self, view: ReadingView, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._articles: tuple[Article, ...] = ()
        self._at = -1
        self._origin = 0
        self._needle = ""
        self._places: tuple[Place, ...] = ()
        self._place = -1
        view.article_wanted.connect(self.turn_to_key)

    @property
    def articles(self) -> tuple[Article, ...]:
        """All of them, in their order."""
        return self._articles

    @property
    def at(self) -> int:
        """The number of the article that is shown."""
        return self._at

    def fill(self, articles: Sequence[Article], at: int) -> None:
        """Take other articles, and show one of them; the search begins anew."""
        self._articles = tuple(articles)
        self._at = -1
        self._places, self._place, self._needle = (), -1, ""
        self.turn_to(at)

    def turn_to(self, number: int) -> None:
        """Show an article as a person who chose it wants it: from its top."""
        if number != self._at:
            self._origin = number
            self._turn(number)

    def turn_to_key(self, key: str) -> None:
        """Show the article with this key, if there is one."""
        for number, article in enumerate(self._articles):
            if article.key == key:
                self.turn_to(number)

    # -- Findable

    def find(self, needle: str) -> FoundPlace:
        """Mark every place of `needle`, and show the first from where the search began."""
        if not self._needle:
            self._origin = self._at
        self._needle = needle
        self._places = tuple(
            (number, each)
            for number, article in enumerate(self._articles)
            for each in range(len(occurrences(article.text, needle)))
        )
        following = (at for at, place in enumerate(self._places) if place[0] >= self._origin)
        self._place = next(following, 0 if self._places else -1)
        return self._show_place()

    def step(self, by: int) -> FoundPlace:
        """Go to the next place or the previous one, round the end; from another article too."""
        if not self._places:
            return FoundPlace(0, 0)
        if self._places[self._place][0] != self._at:
            self._place = self._beside(by)
        else:
            self._place = (self._place + by) % len(self._places)
        return self._show_place()

    def _beside(self, by: int) -> int:
        """Give the place nearest to the article that the person turned to meanwhile."""
        numbers = range(len(self._places))
        if by > 0:
            return next((at for at in numbers if self._places[at][0] >= self._at), 0)
        before = [at for at in numbers if self._places[at][0] <= self._at]
        return before[-1] if before else len(self._places) - 1

    def _show_place(self) -> FoundPlace:
        if not self._places:
            self._view.mark(self._needle, -1)
            return FoundPlace(0, 0)
        number, each = self._places[self._place]
        if number != self._at:
            self._turn(number)
        self._view.mark(self._needle, each)
        return FoundPlace(self._place + 1, len(self._places))

    def _turn(self, number: int) -> None:
        self._at = number
        self._view.mark(self._needle, -1)
        self._view.show_article(self._articles[number])
        self.turned.emit(number)
