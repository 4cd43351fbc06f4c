"""The six pillars as articles: definition, aim, parts, indicators, sources, what regions did."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.model import QuickWin
from gmsc_desktop.facts.programme import Pillar
from gmsc_desktop.search.mentions import Mentions
from gmsc_desktop.ui.language import worded
from gmsc_desktop.ui.reading.article import (
    Article,
    Block,
    Cards,
    Paragraph,
    Rows,
    Run,
    Style,
    plain,
    titled,
)
from gmsc_desktop.ui.reading.runs import linked, region_run, sources_line

_SHARES = (20, 26, 54)
"""Percent of the width for the region, the name of its quick win, and what it is."""


class PillarArticles(QObject):
    """Writes them in one language, in the order of the pillars."""

    def __init__(
        self, pillars: Sequence[Pillar], facts: Facts, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._pillars = pillars
        self._facts = facts
        self._mentions = Mentions(facts)

    def articles(self) -> tuple[Article, ...]:
        """Give one article a pillar."""
        return tuple(self._article(each) for each in self._pillars)

    def _article(self, pillar: Pillar) -> Article:
        parts = tuple(
            (Paragraph(Style.CELL, (Run(_capital(worded(each.text)), strong=True),)),)
            for each in pillar.subdimensions
        )
        examples = self._facts.quick_wins_in(pillar.key)
        blocks: list[Block] = [
            plain(Style.LEAD, worded(pillar.definition.text)),
            plain(Style.HEADING, self.tr("Aim")),
            plain(Style.BODY, worded(pillar.aim.text)),
            plain(Style.HEADING, self.tr("Sub-dimensions")),
            Cards(parts),
            plain(Style.HEADING, self.tr("Indicators that sources name")),
            *(
                Paragraph(Style.BULLET, linked(worded(each.text), self._mentions))
                for each in pillar.indicators
            ),
            sources_line(self.tr("Sources"), pillar.sources),
            plain(Style.HEADING, self.tr("%n quick win(s) of the regions", "", len(examples))),
            Rows(tuple(self._example(each) for each in examples), _SHARES),
        ]
        icon = f"pillar-{pillar.key}"
        return Article(pillar.key, pillar.name, titled(pillar.name, blocks, icon))

    def _example(self, win: QuickWin) -> tuple[Paragraph, ...]:
        text = linked(worded(win.text), self._mentions)
        source = Run(win.source.publisher, win.source.address)
        return (
            Paragraph(Style.CELL, (region_run(win.region),)),
            Paragraph(Style.CELL, (Run(win.title, strong=True),)),
            Paragraph(Style.CELL, (*text, Run(" · ", muted=True), source)),
        )


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
