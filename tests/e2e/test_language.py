"""A switch of language: all of it at once, and nothing twice."""

from PySide6.QtCore import Qt

from gmsc_desktop.languages import Language
from gmsc_desktop.ui.commands import Command
from gmsc_desktop.ui.data.page import DataPage
from gmsc_desktop.ui.page_names import PageName
from tests.helpers.window import Window


def test_a_page_that_is_shown_is_worded_once(window: Window) -> None:
    page = window.widget.show_page(PageName.DATA)
    assert isinstance(page, DataPage)
    window.settle()
    worded: list[str] = []
    page.sources.model.dataChanged.connect(lambda: worded.append(page.sources.title.text()))
    window.use_language(Language.ENGLISH)
    assert len(worded) == 1
    assert page.sources.title.text() == "Sources"


def test_a_page_that_is_not_shown_waits_until_it_is(window: Window) -> None:
    page = window.widget.show_page(PageName.DATA)
    assert isinstance(page, DataPage)
    window.widget.show_page(PageName.PARTICIPANTS)
    window.settle()
    worded: list[str] = []
    page.sources.model.dataChanged.connect(lambda: worded.append(page.sources.title.text()))
    window.use_language(Language.ENGLISH)
    assert not worded
    window.widget.show_page(PageName.DATA)
    assert len(worded) == 1
    assert page.sources.title.text() == "Sources"


def test_all_is_worded_before_the_switch_returns(window: Window) -> None:
    window.settle()
    window.widget.preferences.use_language(Language.ENGLISH)
    assert window.widget.menuBar().actions()[0].text() == "&File"
    assert window.widget.stack.participants.head.export_button.text() == "Export…"


def test_title_and_menu_name_the_pages_in_the_new_language_at_once(window: Window) -> None:
    window.use_language(Language.ENGLISH)
    assert window.title() == "Participants – GMSC Desktop"
    names = [action.text() for action in window.widget.menu_actions.pages.values()]
    assert names[0].replace("&", "") == "Participants"


def test_one_key_leads_to_english_and_back_and_the_menu_shows_it(window: Window) -> None:
    menu = window.widget.menu_actions
    assert menu.languages[Language.INDONESIAN].isChecked()
    shown = menu[Command.OTHER_LANGUAGE]
    assert (shown.text(), shown.shortcut().toString()) == ("&Ganti ke English", "F8")
    window.press(Qt.Key.Key_F8)
    assert window.title() == "Participants – GMSC Desktop"
    assert menu.languages[Language.ENGLISH].isChecked()
    assert shown.text() == "&Switch to Bahasa Indonesia"
    window.press(Qt.Key.Key_F8)
    assert window.title() == "Peserta – GMSC Desktop"
