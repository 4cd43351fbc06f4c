"""The guide: opened where one is, in both languages, with pictures and the true keys."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage, QKeySequence, QTextDocument
from PySide6.QtWidgets import QApplication, QWidget

from gmsc_desktop.languages import Language
from gmsc_desktop.ui.help.guide import guide_folder, read_guide, shortcuts
from gmsc_desktop.ui.help.window import HelpWindow
from gmsc_desktop.ui.page_names import PageName
from gmsc_desktop.ui.participants.table_model import Column
from gmsc_desktop.ui.reading.article import Article, Picture
from tests.helpers.reading import ALT, guide, keys_of
from tests.helpers.window import Window

TOPIC_OF_PAGE = {
    PageName.PARTICIPANTS: "Mencari daerah",
    PageName.MAP: "Peta",
    PageName.PILLARS: "Pilar dan Program",
    PageName.PROGRAMME: "Pilar dan Program",
    PageName.IDEAS: "Program unggulan",
    PageName.STATISTICS: "Statistik",
    PageName.CHECK_LIST: "Memeriksa daftar nama",
    PageName.DATA: "Daftar yang belum lengkap",
}
MOST_BYTES = 400_000


def pictures(articles: tuple[Article, ...]) -> list[str]:
    return [each.name for one in articles for each in one.blocks if isinstance(each, Picture)]


@pytest.mark.parametrize("page", PageName)
def test_f1_opens_what_the_guide_says_of_the_page(window: Window, page: PageName) -> None:
    window.widget.show_page(page)
    reader = guide(window)
    assert reader.title() == TOPIC_OF_PAGE[page]
    assert reader.owner.isVisible()
    assert reader.owner.windowTitle() == "Panduan GMSC Desktop"


def test_the_guide_opens_at_the_right_and_stays_where_it_was_put(window: Window) -> None:
    owner = guide(window).owner
    screen = owner.screen().availableGeometry()
    assert screen.contains(owner.frameGeometry())
    assert owner.frameGeometry().right() >= screen.right() - 20
    owner.move(screen.topLeft())
    owner.resize(900, 500)
    owner.close()
    window.widget.activateWindow()
    window.settle()
    again = guide(window).owner
    assert again.x() < screen.center().x()
    assert again.size().toTuple() == (900, 500)


def test_a_guide_that_was_closed_holds_no_memory(window: Window) -> None:
    gone: list[bool] = []
    owner = guide(window).owner
    owner.destroyed.connect(lambda: gone.append(True))
    owner.close()
    window.settle()
    assert gone == [True]


def test_the_guide_leaves_the_search_box_and_the_names_in_sight(window: Window) -> None:
    window.widget.move(0, 0)
    window.widget.resize(1366, 744)
    list_page = window.widget.participants
    box, table = list_page.search_box, list_page.table
    owner = guide(window).owner
    assert owner.screen().size().width() == 1366
    names = table.columnViewportPosition(Column.PROVINCE)
    taken = owner.frameGeometry()
    assert not taken.intersects(QRect(box.mapToGlobal(QPoint()), box.size()))
    assert taken.left() >= table.viewport().mapToGlobal(QPoint(names, 0)).x() - 32
    assert taken.height() >= 480


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_topics_stand_below_each_other_whatever_width_they_have(
    window: Window, percent: int
) -> None:
    window.widget.resize(1024, 700)
    window.widget.preferences.use_text_size(percent)
    owner = guide(window).owner
    assert isinstance(owner, HelpWindow)
    for width in (1000, 760, 640, 900):
        owner.resize(width, 600)
        window.settle_layout()
        model = owner.contents.model()
        rows = [owner.contents.visualRect(model.index(row, 0)) for row in range(model.rowCount())]
        assert all(one.bottom() + 1 == next_one.top() for one, next_one in pairwise(rows))


def test_a_fact_sheet_fits_its_screen_with_its_frame(window: Window) -> None:
    window.widget.resize(5000, 5000)
    window.widget.show_sheet("11.72")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QWidget)
    assert dialog.height() <= dialog.screen().availableSize().height() - 32
    dialog.close()


def test_there_is_one_guide_and_the_main_window_goes_on_working(window: Window) -> None:
    first = guide(window).owner
    window.query("kota sabang")
    assert "Kota Sabang" in window.detail()
    assert guide(window).owner is first


def test_the_guide_is_searched_as_a_whole(window: Window) -> None:
    reader = guide(window)
    reader.find("peramban")
    assert reader.count() == "1 dari 2"
    assert reader.title() == "Membaca rincian daerah"
    reader.press(Qt.Key.Key_F3)
    assert reader.title() == "Privasi"
    reader.press(Qt.Key.Key_Escape)
    assert reader.count() == ""
    assert reader.owner.isVisible()
    reader.press(Qt.Key.Key_Escape)
    assert window.widget.findChild(HelpWindow) is None


def test_back_and_forward_go_the_way_one_came(window: Window) -> None:
    reader = guide(window)
    assert isinstance(reader.owner, HelpWindow)
    reader.owner.contents.setFocus()
    reader.press(Qt.Key.Key_Down)
    assert reader.title() == "Menyaring daftar"
    reader.press(Qt.Key.Key_Down)
    assert reader.title() == "Membaca rincian daerah"
    reader.click("Daftar yang belum lengkap")
    assert reader.title() == "Daftar yang belum lengkap"
    reader.press(Qt.Key.Key_Left, ALT)
    assert reader.title() == "Membaca rincian daerah"
    reader.press(Qt.Key.Key_Left, ALT)
    assert reader.title() == "Menyaring daftar"
    reader.press(Qt.Key.Key_Right, ALT)
    assert reader.title() == "Membaca rincian daerah"
    assert reader.owner.contents.currentIndex().data() == "Membaca rincian daerah"


def test_the_guide_changes_its_language_at_the_same_topic(window: Window) -> None:
    window.widget.show_page(PageName.CHECK_LIST)
    reader = guide(window)
    window.use_language(Language.ENGLISH)
    assert reader.title() == "Checking a list of names"
    assert reader.owner.windowTitle() == "GMSC Desktop guide"


def test_both_languages_have_the_same_topics_and_pictures() -> None:
    indonesian, english = read_guide(Language.INDONESIAN), read_guide(Language.ENGLISH)
    assert [each.key for each in indonesian] == [each.key for each in english]
    assert len(indonesian) >= 16
    assert pictures(indonesian) == pictures(english)
    for one, other in zip(indonesian, english, strict=True):
        assert [type(each) for each in one.blocks] == [type(each) for each in other.blocks]


def test_both_languages_name_the_same_keys_and_the_window_listens_to_each(window: Window) -> None:
    for page in PageName:
        window.widget.show_page(page)
    guide(window)
    window.widget.proposals.propose()
    known = keys_of(window)
    named = shortcuts(read_guide(Language.INDONESIAN))
    assert named == shortcuts(read_guide(Language.ENGLISH))
    assert len(named) > 10
    unknown = [keys for keys in named if QKeySequence(keys).toString() not in known]
    assert unknown == []


def test_every_picture_is_there_small_and_shown(window: Window) -> None:
    files = sorted((guide_folder() / "pictures").glob("*.png"))
    assert sum(file.stat().st_size for file in files) < MOST_BYTES
    reader = guide(window)
    assert isinstance(reader.owner, HelpWindow)
    used: set[str] = set()
    for language in Language:
        window.use_language(language)
        for article in read_guide(language):
            reader.owner.book.turn_to_key(article.key)
            for name in pictures((article,)):
                used.add(f"{name}-{language.value}.png")
                kind = QTextDocument.ResourceType.ImageResource.value
                shown = reader.view.document().resource(kind, f"picture:{name}")
                assert not QImage(shown.toImage()).isNull(), name
    assert used == {file.name for file in files}


def test_every_link_of_the_guide_leads_to_a_topic_or_a_page(window: Window) -> None:
    reader = guide(window)
    assert isinstance(reader.owner, HelpWindow)
    keys = {article.key for article in reader.owner.book.articles}
    found: set[str] = set()
    for key in keys:
        reader.owner.book.turn_to_key(key)
        found |= set(reader.links().values())
    assert len(found) > 10
    for link in found:
        kind, _, rest = link.partition(":")
        assert rest in keys if kind == "article" else rest.upper() in PageName.__members__, link


def test_a_link_to_a_page_leads_into_the_main_window(window: Window) -> None:
    reader = guide(window)
    reader.click("halaman Peserta")
    QApplication.processEvents()
    assert window.focused() is window.widget.participants.search_box


def test_all_of_the_guide_is_reached_by_tab_and_has_a_name(window: Window) -> None:
    reader = guide(window)
    seen: dict[QWidget, str] = {}
    for _ in range(40):
        reader.press(Qt.Key.Key_Tab)
        widget = reader.owner.focusWidget()
        assert widget is not None
        seen[widget] = widget.accessibleName()
    assert isinstance(reader.owner, HelpWindow)
    assert {reader.view, reader.bar.field, reader.owner.contents} <= set(seen)
    assert all(seen.values())
