"""Small marks say what they mean: badges that do not fit, a bare question mark, lines of links."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QFontMetricsF, QImage, QPalette, QTextDocument
from PySide6.QtWidgets import QApplication, QMenu

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.languages import Language
from gmsc_desktop.reports.wording import CERTAIN, TO_BE_CHECKED
from gmsc_desktop.ui.check_list.page import CheckListPage
from gmsc_desktop.ui.page_names import PageName
from gmsc_desktop.ui.participants.per_cohort import PerCohort
from gmsc_desktop.ui.participants.table_model import Column
from gmsc_desktop.ui.reading.article import Article, Paragraph, Run, Style
from gmsc_desktop.ui.reading.places import places
from gmsc_desktop.ui.widgets.badge import Badge
from gmsc_desktop.ui.widgets.choice_chip import ChoiceChip
from gmsc_desktop.ui.widgets.link import Link
from gmsc_desktop.ui.widgets.prose import Prose
from tests.helpers.layout import tip_of
from tests.helpers.painted import painted_texts
from tests.helpers.reading import pillars
from tests.helpers.window import Window


@pytest.mark.parametrize("width", [1024, 1366])
def test_cohorts_that_do_not_fit_are_counted(window: Window, facts: Facts, width: int) -> None:
    most = max(facts.regions, key=lambda each: len(facts.cohorts_of(each)))
    assert len(facts.cohorts_of(most)) >= 3
    window.widget.resize(width, 700)
    window.query(most.full_name)
    window.settle_layout()
    texts = painted_texts(window.widget.participants.table.viewport())
    assert [text for text in texts if text in ("+1", "+2")]
    assert "…" not in texts


def test_certain_cohorts_come_first_where_not_all_fit(window: Window, facts: Facts) -> None:
    window.widget.resize(1366, 768)
    between = [
        each
        for each in facts.regions
        if [sure for _, sure in facts.cohorts_of(each)] == [True, False, True]
    ]
    assert between
    for region in between:
        window.query(region.full_name)
        window.settle_layout()
        # Two plain years have room; one with a question mark between them would leave two out.
        texts = painted_texts(window.widget.participants.table.viewport())
        assert [text for text in texts if text in ("+1", "+2")] == ["+1"]


def test_a_bare_question_mark_tells_what_it_means(window: Window, facts: Facts) -> None:
    window.widget.resize(1366, 768)
    nameless = next(
        each for each in facts.regions if any(not year for year, _ in facts.cohorts_of(each))
    )
    window.query(nameless.full_name)
    window.settle_layout()
    table = window.widget.participants.table
    cell = table.visualRect(table.model().index(0, Column.YEARS))
    assert "Tahunnya belum diketahui, perlu diperiksa" in tip_of(table, cell.center())
    spoken = [each.accessibleName() for each in window.widget.participants.findChildren(Badge)]
    assert "Tahunnya belum diketahui, perlu diperiksa" in spoken


@pytest.mark.parametrize("percent", [100, 150])
def test_cohorts_in_the_detail_have_their_certainty_in_one_column(
    window: Window, facts: Facts, percent: int
) -> None:
    mixed = next(
        each
        for each in facts.regions
        if len({certain for _, certain in facts.cohorts_of(each)}) > 1
    )
    window.query(mixed.full_name)
    window.widget.preferences.use_text_size(percent)
    window.settle_layout()
    box = window.widget.findChildren(PerCohort)[-1]
    badges = box.findChildren(Badge)
    assert len({each.sizeHint().width() for each in badges}) > 1
    words = {CERTAIN.id, TO_BE_CHECKED.id}
    told = [each for each in box.findChildren(Prose) if each.text() in words]
    assert len(told) == len(badges)
    assert len({each.mapTo(box, QPoint()).x() for each in told}) == 1
    assert len({each.width() for each in told}) == 1
    needed = told[0].minimumWidth()
    window.widget.preferences.use_text_size(200)
    window.settle_layout()
    window.widget.preferences.use_text_size(percent)
    window.settle_layout()
    assert {each.minimumWidth() for each in told} == {needed}


def test_a_short_link_ends_where_its_word_does(window: Window, facts: Facts) -> None:
    window.use_language(Language.ENGLISH)
    shown = next(each for each in facts.regions if 4 <= len(facts.results_of(each)) <= 9)
    window.query(shown.full_name)
    window.settle_layout()
    words = f"All {len(facts.results_of(shown))}"
    links = window.widget.findChildren(Link)
    link = next(each for each in links if each.isVisible() and each.text() == words)
    assert link.width() == link.sizeHint().width()


def test_the_counts_of_a_menu_end_below_each_other(window: Window) -> None:
    chip = next(
        each
        for each in window.widget.findChildren(ChoiceChip)
        if each.isVisible() and each.text().startswith("Pulau")
    )
    chip.open_menu()
    menu = next(each for each in chip.findChildren(QMenu) if each.isVisible())
    head, *counts = [action.text().partition("\t")[2] for action in menu.actions()]
    menu.close()
    assert head == "Daerah"
    assert len({len(count.strip("\u2007")) for count in counts}) > 1
    assert len({len(count) for count in counts}) == 1


@pytest.mark.parametrize("size", [10, 15, 20])
def test_the_line_of_a_link_keeps_off_the_letters_that_go_below(window: Window, size: int) -> None:
    link = Link("gypqgypq", window.widget)
    font = link.font()
    font.setPointSize(size)
    link.setFont(font)
    link.resize(link.sizeHint())
    picture = QImage(link.size(), QImage.Format.Format_RGB32)
    picture.fill(link.palette().color(QPalette.ColorRole.Base))
    link.render(picture, QPoint(0, 0))
    assert _tails_end_above_the_line(picture)
    link.setParent(None)
    link.deleteLater()


@pytest.mark.parametrize("percent", [80, 100, 150, 200])
def test_the_lines_of_links_in_articles_keep_off_the_letters_too(
    window: Window, percent: int
) -> None:
    # Wide enough for an article beside the list of pillars.
    window.widget.resize(1920, 1000)
    window.widget.preferences.use_text_size(percent)
    reading = pillars(window).view
    link = Paragraph(Style.REMARK, (Run("gypqgypqgjpqy", "region:33.74"),))
    reading.show_article(Article("a", "a", (link,)))
    window.settle_layout()
    assert _tails_end_above_the_line(reading.viewport().grab().toImage())


def test_the_line_of_a_link_ends_with_the_word_at_which_it_is_broken(qapp: QApplication) -> None:
    words = ("Siapa yang", "memulai")
    document = QTextDocument()
    metrics = QFontMetricsF(document.defaultFont())
    widths = [metrics.horizontalAdvance(each) for each in words]
    document.setTextWidth(max(widths) + 2 * document.documentMargin() + 6)
    document.setPlainText(" ".join(words))
    found = [place.width() for place, _ in places(document, (0, len(" ".join(words))))]
    assert found == pytest.approx(widths, abs=1)


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("percent", [100, 150, 200])
def test_what_can_be_typed_in_the_list_to_check_keeps_off_the_edge(
    window: Window, percent: int, language: Language
) -> None:
    window.widget.resize(1366, 744)
    window.use_language(language)
    window.widget.preferences.use_text_size(percent)
    page = window.widget.show_page(PageName.CHECK_LIST)
    assert isinstance(page, CheckListPage)
    names = page.input.names
    window.settle_layout()
    picture = names.grab().toImage()
    inner = [picture.pixel(picture.width() - 5, y) for y in range(4, picture.height() - 4)]
    assert set(inner) == {names.palette().base().color().rgb()}


def _tails_end_above_the_line(picture: QImage) -> bool:
    """Whether an empty row of points lies between the letters and the line below them."""
    inked = [_ink(picture, row) for row in range(picture.height())]
    line = inked.index(max(inked))
    return inked[line - 1] == 0 and max(inked[:line]) > 0


def _ink(picture: QImage, row: int) -> int:
    """How many points of a row are not as the background is."""
    background = picture.pixel(0, 0)
    return sum(picture.pixel(x, row) != background for x in range(picture.width()))
