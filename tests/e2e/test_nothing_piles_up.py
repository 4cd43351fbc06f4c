"""What is opened, chosen and closed again and again leaves nothing in memory."""

import gc
from collections import Counter
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from gmsc_desktop.languages import Language
from gmsc_desktop.ui.map.page import MapPage
from gmsc_desktop.ui.page_names import PageName
from tests.helpers.pages import every_window_beside
from tests.helpers.window import Window


def held(window: Window) -> Counter[str]:
    """Every object of Qt's below window and application, and every widget, by its kind."""
    window.settle_layout()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    app = QApplication.instance()
    assert app is not None
    below = [*window.widget.findChildren(QObject), *app.findChildren(QObject)]
    objects = [*below, *QApplication.allWidgets()]
    return Counter(type(each).__name__ for each in objects)


def kept_by_python() -> Counter[str]:
    """Every menu and action that Python knows, also those that are gone in Qt."""
    gc.collect()
    kept = (each for each in gc.get_objects() if isinstance(each, QAction | QMenu))
    return Counter(f"{type(each).__name__} of Python" for each in kept)


def piled_up(look: Callable[[], Counter[str]]) -> Counter[str]:
    """What each of three looks after the first found more of than the one before it.

    What Qt makes once, and late, is no pile: a scroll area's QPanGesture comes with the first
    event that reaches it, whichever round this is.
    """
    first, second, third, fourth = (look() for _ in range(4))
    return (second - first) & (third - second) & (fourth - third)


def switch_languages(window: Window) -> None:
    for language in (Language.ENGLISH, Language.INDONESIAN):
        window.use_language(language)


def test_a_language_that_is_left_is_forgotten(window: Window) -> None:
    for page in PageName:
        window.widget.show_page(page)

    def look() -> Counter[str]:
        switch_languages(window)
        return held(window)

    assert piled_up(look) == Counter()


def test_a_menu_made_anew_replaces_the_old_one(window: Window) -> None:
    page = window.widget.show_page(PageName.STATISTICS)
    menus = page.findChildren(QMenu)

    def look() -> Counter[str]:
        for language in (Language.ENGLISH, Language.INDONESIAN):
            window.use_language(language)
            for menu in menus:
                menu.aboutToShow.emit()
        return held(window) + kept_by_python()

    assert piled_up(look) == Counter()


def test_windows_beside_are_gone_or_the_same_when_they_come_again(window: Window) -> None:
    def look() -> Counter[str]:
        for opened in every_window_beside(window):
            assert opened.isVisible()
        return held(window)

    assert piled_up(look) == Counter()


def test_a_menu_that_is_closed_holds_no_picture_and_opens_again(window: Window) -> None:
    bar = window.widget.menuBar()
    menus = [action.menu() for action in bar.actions()]
    # The menu and one within it, twice; then something is chosen there.
    for _ in range(2):
        for menu in menus:
            assert isinstance(menu, QMenu)
            menu.popup(bar.mapToGlobal(bar.rect().bottomLeft()))
            below = [each.menu() for each in menu.actions() if each.menu() is not None]
            for inner in below:
                assert isinstance(inner, QMenu)
                inner.popup(menu.mapToGlobal(menu.rect().topRight()))
                assert inner.isVisible()
            assert menu.isVisible()
            for each in (*below, menu):
                assert isinstance(each, QMenu)
                each.close()
            window.settle_layout()
            opened = (each for each in (*below, menu) if isinstance(each, QMenu))
            assert [each for each in opened if each.windowHandle()] == []
    view = menus[2]
    assert isinstance(view, QMenu)
    view.popup(bar.mapToGlobal(bar.rect().bottomLeft()))
    view.setActiveAction(window.widget.menu_actions.pages[PageName.MAP])
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert isinstance(window.widget.stack.page, MapPage)
    assert not view.isVisible()
