"""Articles, the way through them, and the tables of Data & Sumber, without the whole window."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.reports.source_uses import Clearness, source_uses
from gmsc_desktop.search.in_text import occurrences
from gmsc_desktop.ui.choices.translation import Translation
from gmsc_desktop.ui.data.filter import SourceFilter
from gmsc_desktop.ui.data.models import CohortColumn, CompletenessModel, SourceColumn, SourcesModel
from gmsc_desktop.ui.help.history import History
from gmsc_desktop.ui.reading.article import Article, Cards, Rows, Run, Style, joined, plain, titled
from gmsc_desktop.ui.reading.view import ReadingView
from tests.helpers.counted import cohort
from tests.helpers.window import Window


def test_a_text_that_looks_like_html_is_shown_as_it_is_written(window: Window) -> None:
    view = ReadingView(window.widget)
    words = '<a href="https://example.org">x</a> & <b>y</b>'
    cell = (plain(Style.CELL, words),)
    blocks = (plain(Style.BODY, words), Cards((cell, cell)), Rows((cell,), (100,)))
    view.show()
    view.show_article(Article("a", words, titled(words, blocks)))
    assert view.toPlainText().count(words) == 5
    assert view.document().begin().charFormat().isAnchor() is False
    view.deleteLater()


def test_the_words_of_an_article_are_found_as_often_in_its_text_as_on_the_screen(
    window: Window,
) -> None:
    view = ReadingView(window.widget)
    cells = (plain(Style.CELL, "smart city"), plain(Style.CELL, "city smart"))
    blocks = (plain(Style.LEAD, "a smart city"), Cards((cells,)), Rows((cells,), (50, 50)))
    article = Article("a", "A", titled("Smart", blocks, "pillar-living"))
    view.show()
    view.show_article(article)
    assert len(occurrences(view.toPlainText(), "smart city")) == 3
    assert [line for line in article.text.split("\n") if "smart city" in line] == [
        "a smart city",
        "smart city",
        "smart city",
    ]
    view.deleteLater()


def test_a_text_has_no_size_of_its_own_beside_that_of_the_program(window: Window) -> None:
    view = ReadingView(window.widget)
    size = view.font().pointSizeF()
    for held in (Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier):
        place, none = QPointF(5, 5), QPoint()
        wheel = QWheelEvent(
            place, place, none, QPoint(0, 120), Qt.MouseButton.NoButton, held,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(view.viewport(), wheel)
    assert view.font().pointSizeF() == size
    view.deleteLater()


def test_links_side_by_side_have_a_quiet_mark_between_them() -> None:
    runs = joined((Run("a", "article:a"), Run("b", "article:b")))
    assert runs == (Run("a", "article:a"), Run(" · ", muted=True), Run("b", "article:b"))


def test_a_new_visit_forgets_what_lay_ahead() -> None:
    history = History()
    for number in (1, 2, 2, 3):
        history.visit(number)
    assert history.travel(-1) == 2
    assert history.travel(-1) == 1
    assert history.travel(-1) is None
    history.visit(5)
    assert not history.can(1)
    assert history.travel(-1) == 1


def test_the_cohorts_say_how_complete_they_are(
    qapp: QApplication, translation: Translation, facts: Facts
) -> None:
    model = CompletenessModel(facts, qapp)
    tester = QAbstractItemModelTester(model)
    model.retranslate()
    assert model.index(3, CohortColumn.STATUS).data() == f"Kurang {48 - cohort(2021).certain}"
    assert model.index(0, CohortColumn.STATUS).data() == "Lengkap"
    assert tester.model() is model
    model.setParent(None)


def test_sources_are_found_by_any_of_their_words_and_ordered_by_date(
    qapp: QApplication, translation: Translation, facts: Facts
) -> None:
    model = SourcesModel(facts, qapp)
    narrowed = SourceFilter(model, model)
    testers = [QAbstractItemModelTester(each) for each in (model, narrowed)]
    model.retranslate()
    narrowed.narrow("RAYA  smart")
    words = ("raya", "smart")
    assert 0 < narrowed.rowCount() < model.rowCount()
    for row in range(narrowed.rowCount()):
        source = model.use(narrowed.mapToSource(narrowed.index(row, 0)).row()).source
        letters = f"{source.publisher} {source.title} {source.address}".lower()
        assert all(word in letters for word in words)
    narrowed.narrow("")
    narrowed.sort(SourceColumn.DATE)
    dates = [
        model.use(narrowed.mapToSource(narrowed.index(row, 0)).row()).source.date
        for row in range(narrowed.rowCount())
    ]
    assert dates == sorted(dates)
    assert len(testers) == 2
    model.setParent(None)


def test_a_source_that_is_only_sometimes_plain_is_partly_clear(facts: Facts) -> None:
    uses = {use.source.id: use for use in source_uses(facts)}
    assert {use.clearness for use in uses.values()} == {None, *Clearness}
    assert sum(use.regions for use in uses.values()) > 500


def test_an_article_that_was_chosen_while_nobody_looked_is_there_once_somebody_does(
    window: Window,
) -> None:
    view = ReadingView(window.widget)
    view.show()
    view.show_article(Article("a", "A", (plain(Style.BODY, "the first"),)))
    view.hide()
    view.show_article(Article("b", "B", (plain(Style.BODY, "the second"),)))
    view.show()
    assert view.toPlainText() == "the second"
    view.deleteLater()
