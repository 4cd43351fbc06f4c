"""What the page Program has to read, as articles: questions, chapters and terms."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.model import PILLARS
from gmsc_desktop.facts.programme import Programme, Question, Section, Statement, Term
from gmsc_desktop.reports.wording import pillar_name
from gmsc_desktop.search.mentions import Mentions
from gmsc_desktop.search.text import folded
from gmsc_desktop.ui.language import worded
from gmsc_desktop.ui.reading.article import (
    ARTICLE,
    Article,
    Block,
    Cards,
    Paragraph,
    Rule,
    Run,
    Style,
    page_link,
    plain,
    titled,
)
from gmsc_desktop.ui.reading.runs import linked, links_line, links_list, region_run, sources_line

_MOST_EXAMPLES = 4
_NUMERALS = ("I", "II", "III", "IV")
_WITH_STAGES = ("quick-win", "didapat-daerah", "lama-proses")
"""Questions whose answer is the four bimtek, or happens in them."""
_ON_REGIONS = ("daerah-saya", "ikut-dua-kali")
_ON_DATA = ("daerah-saya", "berapa-daerah", "tanpa-2020")
_ON_STATISTICS = ("berapa-daerah", "tanpa-2020")
_ON_PILLARS = ("enam-pilar", "masterplan")


class ProgrammeArticles(QObject):
    """Writes them in one language; each group is in the order of its file."""

    def __init__(self, programme: Programme, facts: Facts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._programme = programme
        self._facts = facts
        self._mentions = Mentions(facts)

    def groups(self) -> tuple[tuple[Article, ...], ...]:
        """Give questions, chapters and terms."""
        programme = self._programme
        return (
            tuple(self._question(each) for each in programme.questions),
            (self._course(), self._stages(), *(self._section(s) for s in programme.sections)),
            tuple(self._term(each) for each in programme.terms),
        )

    def _article(
        self, key: str, title: str, blocks: Sequence[Block], beside: Sequence[Paragraph] = ()
    ) -> Article:
        return Article(key, title, titled(title, blocks), tuple(beside))

    # -- questions

    def _question(self, question: Question) -> Article:
        answer = worded(question.answer.text)
        blocks: list[Block] = [Paragraph(Style.LEAD, linked(answer, self._mentions))]
        blocks += self._sources((question.answer,))
        pages = self._pages(question.key)
        if pages:
            blocks.append(links_line(pages))
        examples = self._examples(question.answer)
        if examples or question.key in _WITH_STAGES:
            blocks += [Rule(), *examples]
        if question.key in _WITH_STAGES:
            title = self.tr("Guidance: four bimtek in about four to five months")
            blocks += [plain(Style.HEADING, title), self._stage_cards()]
        further = self._further(question)
        return self._article(question.key, worded(question.question), blocks, further)

    def _pages(self, key: str) -> tuple[Run, ...]:
        """Give the pages that answer a question further."""
        if key == "enam-pilar":
            return tuple(
                Run(worded(pillar_name(each)), page_link("pillars", each)) for each in PILLARS
            )
        pages = (
            (_ON_REGIONS, self.tr("Look it up in Participants"), "participants"),
            (_ON_DATA, self.tr("How complete the data are: Data & sources"), "data"),
            (_ON_STATISTICS, self.tr("Year by year and by province: Statistics"), "statistics"),
            (_ON_PILLARS, self.tr("The pillars in full: Pillars"), "pillars"),
        )
        return tuple(Run(text, page_link(page)) for keys, text, page in pages if key in keys)

    def _examples(self, answer: Statement) -> list[Block]:
        """Tell what regions did, from the very sources that the answer names."""
        wins = [each for each in self._facts.quick_wins if each.source in answer.sources]
        lines = [
            Paragraph(
                Style.BODY,
                (
                    region_run(win.region),
                    Run(f" · {win.title}: {worded(win.text)}"),
                    Run(f" · {worded(pillar_name(win.pillar))}", muted=True),
                ),
            )
            for win in wins[:_MOST_EXAMPLES]
        ]
        return [plain(Style.HEADING, self.tr("Examples from the regions")), *lines] if lines else []

    def _further(self, question: Question) -> list[Paragraph]:
        related = [each for each in self._programme.questions if each.key in question.related]
        links = [Run(worded(each.question), ARTICLE + each.key) for each in related]
        blocks: list[Paragraph] = []
        if links:
            blocks += [plain(Style.HEADING, self.tr("Related questions")), *links_list(links)]
        terms = self._terms_in(worded(question.answer.text))
        if terms:
            blocks += [plain(Style.HEADING, self.tr("Terms")), links_line(terms)]
        return blocks

    def _terms_in(self, text: str) -> list[Run]:
        return [
            Run(each.term, ARTICLE + term_key(each))
            for each in self._programme.terms
            if any(_names(text, name) for name in _forms(each))
        ]

    # -- chapters

    def _course(self) -> Article:
        events = self._programme.events
        blocks: list[Block] = []
        for event in events:
            heading = f"{event.year} · {worded(event.heading)}"
            blocks += [plain(Style.HEADING, heading), self._body(event.detail)]
        sources = self._sources(event.detail for event in events)
        return self._article("course", self.tr("Year by year"), blocks, sources)

    def _stages(self) -> Article:
        stages = self._programme.stages
        blocks: list[Block] = [self._stage_cards()]
        for stage in stages:
            heading = f"{self._bimtek(stage.number)}: {worded(stage.title)}"
            blocks += [plain(Style.HEADING, heading), self._body(stage.detail)]
        blocks += self._sources(stage.detail for stage in stages)
        return self._article("stages", self.tr("The four bimtek"), blocks)

    def _stage_cards(self) -> Cards:
        cards = (
            (
                plain(Style.CAPTION, self._bimtek(stage.number)),
                Paragraph(Style.CELL, (Run(worded(stage.title), strong=True),)),
                plain(Style.CAPTION, worded(stage.summary)),
            )
            for stage in self._programme.stages
        )
        return Cards(tuple(cards))

    def _bimtek(self, number: int) -> str:
        return self.tr("Bimtek %1").replace("%1", _NUMERALS[number - 1])

    def _section(self, section: Section) -> Article:
        blocks = [self._body(each) for each in section.paragraphs]
        sources = self._sources(section.paragraphs)
        return self._article(section.key, worded(section.title), blocks, sources)

    # -- terms

    def _term(self, term: Term) -> Article:
        blocks: list[Block] = [plain(Style.LEAD, worded(term.meaning.text))]
        blocks += self._sources((term.meaning,))
        answers = [
            Run(worded(each.question), ARTICLE + each.key)
            for each in self._programme.questions
            if any(_names(worded(each.question), name) for name in _forms(term))
        ]
        beside: list[Paragraph] = []
        if answers:
            beside += [plain(Style.HEADING, self.tr("Related questions")), *links_list(answers)]
        return self._article(term_key(term), term.term, blocks, beside)

    def _body(self, statement: Statement) -> Paragraph:
        return Paragraph(Style.BODY, linked(worded(statement.text), self._mentions))

    def _sources(self, statements: Iterable[Statement]) -> list[Paragraph]:
        sources = [source for each in statements for source in each.sources]
        return [sources_line(self.tr("Sources"), sources)] if sources else []


def term_key(term: Term) -> str:
    """Give what a link to a term is called by."""
    return f"term-{folded(term.term).replace(' ', '-')}"


def _forms(term: Term) -> list[str]:
    """A term may be written in two ways: `OPD / perangkat daerah`."""
    return term.term.split(" / ")


def _names(text: str, name: str) -> bool:
    """Whether a text has a name as words of its own."""
    return f" {folded(name)} " in f" {folded(text)} "
