"""Walks every page of the window, whichever there are, in the states that a person meets."""

import re
from collections.abc import Iterator
from math import ceil

from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from gmsc_desktop.languages import Language
from gmsc_desktop.lists.table import Table
from gmsc_desktop.resources import resource
from gmsc_desktop.search.filters import Filters
from gmsc_desktop.ui.check_list.page import CheckListPage
from gmsc_desktop.ui.commands import Command
from gmsc_desktop.ui.page_names import PageName
from gmsc_desktop.ui.widgets.list_detail import ListDetail
from tests.helpers.window import Window

_WORD = re.compile(r"[^\W\d_]{2,}")
_FILES = {
    Language.INDONESIAN: ("gmsc_id", "qtbase_id"),
    Language.ENGLISH: ("gmsc_en",),
}
_QUERIES = ("semarang", "aceh barat", "xyzzy", "samarrangk", "")
"""Several hits, a region that was not found, no result, only near names, everything."""


def every_state(window: Window) -> Iterator[str]:
    """Show each page in turn, and give a name of what is shown."""
    for page in PageName:
        window.widget.show_page(page)
        window.settle_layout()
        for state in _searches(window) if page is PageName.PARTICIPANTS else (page.name,):
            yield state
            yield from _details_in_turns(window, state)
        if page is PageName.CHECK_LIST:
            yield from _choices(window)


def _choices(window: Window) -> Iterator[str]:
    """Check a list in which a row waits for a choice, decide it, and take the list away."""
    page = window.widget.stack.page
    assert isinstance(page, CheckListPage)
    page.take_list("Tangsel\nBanjar\n")
    window.wait_until(lambda: page.settled)
    window.settle_layout()
    yield f"{PageName.CHECK_LIST.name}, a row waits"
    QTest.keyClick(page.result.table, Qt.Key.Key_2)
    window.settle_layout()
    yield f"{PageName.CHECK_LIST.name}, decided"
    page.check(Table(()))


def _searches(window: Window) -> Iterator[str]:
    for query in _QUERIES:
        window.query(query)
        window.settle_layout()
        yield f"{PageName.PARTICIPANTS.name} “{query}”"
    yield from _outside_the_filters(window)


def _outside_the_filters(window: Window) -> Iterator[str]:
    """Show what a filter hides that was chosen on another page."""
    list_page, chosen = window.widget.participants, Filters(years=frozenset({2019}))
    list_page.set_filters(chosen, PageName.MAP)
    window.query("semarang")
    window.settle_layout()
    yield f"{PageName.PARTICIPANTS.name} “semarang”, outside the filters"
    list_page.filter_bar.clear()
    window.query("")
    window.settle_layout()


def _details_in_turns(window: Window, state: str) -> Iterator[str]:
    """Where list and detail take turns, show the detail, and then the list again."""
    for both in window.widget.findChildren(ListDetail):
        if both.isVisible() and both.in_turns:
            both.open_detail()
            window.settle_layout()
            yield f"{state}, its detail"
            both.return_to_list()
            window.settle_layout()


def every_window_beside(window: Window) -> Iterator[QWidget]:
    """Open each dialog and window that the menus lead to, and close it again."""
    window.widget.show_page(PageName.PARTICIPANTS)
    window.query("kota sabang")
    actions = window.widget.menu_actions
    beside = (
        actions[Command.ABOUT],
        actions[Command.SWITCH],
        actions[Command.SHEET],
        actions[Command.COMPARE],
        actions[Command.HELP],
        actions[Command.PROPOSE],
        actions[Command.PROPOSALS],
    )
    for action in beside:
        action.trigger()
        window.settle_layout()
        opened = next(top for top in _tops() if top is not window.widget)
        yield opened
        opened.close()
        window.settle()


def _tops() -> list[QWidget]:
    return [each for each in QApplication.topLevelWidgets() if each.isVisible()]


def shown_widgets(top: QWidget) -> list[QWidget]:
    """The widgets that a person sees in a window."""
    return [each for each in top.findChildren(QWidget) if each.isVisible()]


class Longer(QTranslator):
    """A language whose every word is 40 % longer than that of `language`."""

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._inner = [QTranslator() for _ in _FILES[language]]
        for inner, name in zip(self._inner, _FILES[language], strict=True):
            assert inner.load(str(resource(f"i18n/{name}.qm")))

    def __enter__(self) -> "Longer":
        assert QCoreApplication.installTranslator(self)
        return self

    def __exit__(self, *_: object) -> None:
        QCoreApplication.removeTranslator(self)

    def isEmpty(self) -> bool:  # noqa: N802
        return False

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        found = (inner.translate(context, source, disambiguation, n) for inner in self._inner)
        return longer(next(filter(None, found), source))


def longer(text: str) -> str:
    """Make each word 40 % longer, leaving marks and places of values alone."""
    return _WORD.sub(lambda word: word[0] + "o" * ceil(len(word[0]) * 0.4), text)
