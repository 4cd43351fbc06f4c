"""What is opened, chosen and closed again and again leaves nothing in memory."""

import gc
from collections import Counter

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu

from gmsc_desktop.languages import Language
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


def switch_languages(window: Window) -> None:
    for language in (Language.ENGLISH, Language.INDONESIAN):
        window.use_language(language)


def test_a_language_that_is_left_is_forgotten(window: Window) -> None:
    for page in PageName:
        window.widget.show_page(page)
    switch_languages(window)
    before = held(window)
    for _ in range(3):
        switch_languages(window)
    assert held(window) - before == Counter()


def test_a_menu_made_anew_replaces_the_old_one(window: Window) -> None:
    page = window.widget.show_page(PageName.STATISTICS)
    menus = page.findChildren(QMenu)

    def look() -> Counter[str]:
        for language in (Language.ENGLISH, Language.INDONESIAN):
            window.use_language(language)
            for menu in menus:
                menu.aboutToShow.emit()
        return held(window) + kept_by_python()

    before = look()
    for _ in range(3):
        after = look()
    assert after - before == Counter()


def test_windows_beside_are_gone_or_the_same_when_they_come_again(window: Window) -> None:
    for _ in every_window_beside(window):
        pass
    before = held(window)
    for _ in range(2):
        for opened in every_window_beside(window):
            assert opened.isVisible()
    assert held(window) - before == Counter()
