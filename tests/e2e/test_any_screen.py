"""Everything can be read on any screen, with any text size and in a language of longer words."""

from contextlib import nullcontext

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QPixmap, QPixmapCache
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from gmsc_desktop.languages import Language
from gmsc_desktop.settings import Theme
from gmsc_desktop.ui.data.models import CohortColumn
from gmsc_desktop.ui.ideas.page import IdeasPage
from gmsc_desktop.ui.page_names import PageName
from tests.helpers.check_list import CheckList
from tests.helpers.layout import faults
from tests.helpers.map_page import Map
from tests.helpers.pages import Longer, every_state, every_window_beside
from tests.helpers.reading import data_page
from tests.helpers.window import Window

SIZES = [(1024, 700), (1366, 768)]


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("size", SIZES, ids=["1024x700", "1366x768"])
@pytest.mark.parametrize("stretched", [False, True], ids=["", "longer"])
def test_nothing_is_cut_off_and_nothing_overlaps(
    window: Window, language: Language, percent: int, size: tuple[int, int], *, stretched: bool
) -> None:
    window.widget.resize(*size)
    window.use_language(language)
    window.widget.preferences.use_text_size(percent)
    found = []
    with Longer(language) if stretched else nullcontext():
        for state in every_state(window):
            assert (window.widget.width(), window.widget.height()) == size
            found += [f"{state}: {fault}" for fault in faults(window.widget)]
        for beside in every_window_beside(window):
            found += [f"{beside.windowTitle()}: {fault}" for fault in faults(beside)]
            found += too_large(beside)
    assert not found, "\n".join(found)


def test_columns_have_room_for_their_names_in_the_language_just_chosen(window: Window) -> None:
    window.widget.resize(1366, 768)
    table = data_page(window).cohorts
    window.use_language(Language.ENGLISH)
    window.settle_layout()
    assert table.model().headerData(CohortColumn.CERTAIN, Qt.Orientation.Horizontal) == "Certain"
    assert faults(table.horizontalHeader()) == []


def too_large(dialog: QWidget) -> list[str]:
    """A dialog that does not fit its screen, in a line."""
    screen = dialog.screen().availableSize()
    fits = dialog.size().boundedTo(screen) == dialog.size()
    return [] if fits else [f"{dialog.windowTitle()} is larger than the screen"]


def test_what_was_written_small_grows_with_the_text_and_shrinks_again(window: Window) -> None:
    for _ in every_state(window):
        pass
    before = written_sizes(window)
    window.widget.preferences.use_text_size(200)
    window.settle_layout()
    larger = written_sizes(window)
    window.widget.preferences.use_text_size(100)
    window.settle_layout()
    assert written_sizes(window) == before
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).pointSizeF()
    assert {name for name, size in larger.items() if size < 2 * 0.9 * system} == set()


@pytest.mark.parametrize("setting", ["size", "theme"])
def test_pictures_that_nobody_sees_any_more_are_kept_no_longer(
    window: Window, setting: str
) -> None:
    window.settle_layout()
    QPixmapCache.insert("as it was drawn before", QPixmap(20, 20))
    if setting == "size":
        window.widget.preferences.use_text_size(125)
    else:
        window.widget.preferences.use_theme(Theme.DARK)
    assert not QPixmapCache.find("as it was drawn before", QPixmap())


def test_every_icon_that_can_be_pressed_grows_with_the_text(window: Window) -> None:
    before = icon_sizes(window)
    window.widget.preferences.use_text_size(200)
    larger = icon_sizes(window)
    assert len(before) > 12
    small = {name for name, size in before.items() if larger[name] < 1.4 * size}
    assert small == set()


def icon_sizes(window: Window) -> dict[str, int]:
    """How wide the icons of buttons are, and the marks in lines to type in."""
    sizes: dict[str, int] = {}
    for _ in every_state(window):
        for button in window.widget.findChildren(QAbstractButton):
            if not button.icon().isNull() and button.isVisible():
                in_line = isinstance(button.parent(), QLineEdit)
                name = f"{type(button).__name__} {button.accessibleName() or button.text()}"
                place = f"{type(button.parent()).__name__} {name}"
                sizes[place] = button.width() if in_line else button.iconSize().width()
    return sizes


def written_sizes(window: Window) -> dict[str, float]:
    """The smallest size that each kind of widget of the window writes in."""
    sizes: dict[str, float] = {}
    for widget in window.widget.findChildren(QWidget):
        name = type(widget).__name__
        sizes[name] = min(sizes.get(name, 1000), widget.font().pointSizeF())
    return sizes


@pytest.mark.parametrize("size", [(800, 560), (3840, 2160)], ids=["smallest", "4K"])
def test_the_smallest_and_the_largest_window_fit_too(window: Window, size: tuple[int, int]) -> None:
    window.widget.resize(*size)
    found = [
        f"{state}: {fault}" for state in every_state(window) for fault in faults(window.widget)
    ]
    assert not found, "\n".join(found)


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("percent", [150, 200])
def test_the_smallest_window_grows_with_the_text_and_still_fits_a_laptop(
    window: Window, language: Language, percent: int
) -> None:
    window.widget.resize(800, 560)
    window.use_language(language)
    window.widget.preferences.use_text_size(percent)
    window.settle_layout()
    assert window.widget.width() <= 1366
    assert window.widget.height() <= 768 - 40
    found = [
        f"{state}: {fault}" for state in every_state(window) for fault in faults(window.widget)
    ]
    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    ("size", "codes"),
    [((960, 648), ["33.74"]), ((1024, 700), ["33.74", "91.71", "11.72", "51.71"])],
)
def test_with_the_largest_text_the_card_of_the_map_is_whole_and_leaves_the_dot_in_sight(
    window: Window, size: tuple[int, int], codes: list[str]
) -> None:
    window.widget.resize(*size)
    window.widget.preferences.use_text_size(200)
    page = Map(window)
    window.settle_layout()
    for code in codes:
        page.page.show_region(code)
        window.settle_layout()
        assert faults(window.widget) == []
        card = page.page.card.geometry()
        assert card.height() >= page.page.card.sizeHint().height()
        dot = page.view.current
        assert dot is not None
        at = page.view.point(dot).toPoint()
        assert page.view.rect().contains(at)
        assert not card.contains(at), code


@pytest.mark.parametrize("language", Language)
def test_with_the_largest_text_the_cohorts_need_no_moving_sideways_and_their_remarks_are_whole(
    window: Window, language: Language
) -> None:
    window.widget.resize(1024, 700)
    window.use_language(language)
    window.widget.preferences.use_text_size(200)
    page = data_page(window)
    window.settle_layout()
    assert page.cohorts.horizontalScrollBar().maximum() == 0
    assert page.cohorts.verticalScrollBar().maximum() == 0
    remarks = [str(row[CohortColumn.REMARK]) for row in map(page.cohorts_model.cells, range(7))]
    assert all(remark in window.page_text() for remark in remarks)
    window.widget.preferences.use_text_size(100)
    window.settle_layout()
    assert not page.cohorts.isColumnHidden(CohortColumn.REMARK)
    assert not page.remarks.isVisible()


@pytest.mark.parametrize("size", [(960, 648), (1024, 700)])
def test_with_the_largest_text_every_column_of_the_cohorts_can_be_brought_into_sight(
    window: Window, size: tuple[int, int]
) -> None:
    window.widget.resize(*size)
    window.widget.preferences.use_text_size(200)
    table = data_page(window).cohorts
    window.settle_layout()
    columns = table.horizontalHeader().length()
    assert columns - table.viewport().width() <= table.horizontalScrollBar().maximum()
    assert table.mapTo(window.widget, table.rect().topRight()).x() < window.widget.width()


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("size", SIZES, ids=["1024x700", "1366x768"])
def test_with_the_largest_text_lists_keep_most_of_the_height(
    window: Window, size: tuple[int, int], language: Language
) -> None:
    window.widget.resize(*size)
    window.use_language(language)
    window.widget.preferences.use_text_size(200)
    window.settle_layout()
    rows = window.widget.participants.table
    assert rows.viewport().height() >= 8 * rows.rowHeight(0)
    ideas = window.widget.show_page(PageName.IDEAS)
    assert isinstance(ideas, IdeasPage)
    window.settle_layout()
    assert ideas.view.viewport().height() >= 4 * ideas.view.sizeHintForRow(0)


def test_filters_that_went_behind_a_chip_come_out_and_what_is_chosen_stays_in_sight(
    window: Window,
) -> None:
    window.widget.resize(1024, 700)
    window.widget.preferences.use_text_size(200)
    window.settle_layout()
    bar = window.widget.participants.filter_bar
    window.click_chip("Saring…")
    window.click_chip("Peserta")
    window.click_chip("Saring…")
    window.settle_layout()
    assert [chip.text() for chip in bar.in_force.chips if chip.isVisible()] == ["Peserta"]
    assert window.status().startswith("226 dari 514")
    window.widget.preferences.use_text_size(100)
    window.settle_layout()
    assert not bar.fold.isVisible()
    assert window.chip("Peserta").isChecked()


@pytest.mark.parametrize("language", Language)
def test_with_the_largest_text_a_list_to_check_has_lines_and_its_answers_rows(
    window: Window, language: Language
) -> None:
    window.widget.resize(1024, 700)
    window.use_language(language)
    window.widget.preferences.use_text_size(200)
    page = CheckList(window)
    page.paste("Semarang\n" * 20)
    window.settle_layout()
    assert page.lines_in_sight() >= 5
    page.go_to_next()
    window.settle_layout()
    table = page.table()
    assert table.viewport().visibleRegion().boundingRect().height() >= 5 * table.rowHeight(0)


@pytest.mark.parametrize("percent", [80, 150, 175])
def test_the_other_text_sizes_fit_too(window: Window, percent: int) -> None:
    window.widget.resize(1366, 768)
    window.widget.preferences.use_text_size(percent)
    found = [
        f"{state}: {fault}" for state in every_state(window) for fault in faults(window.widget)
    ]
    assert not found, "\n".join(found)
