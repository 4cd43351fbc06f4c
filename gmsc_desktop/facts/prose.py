"""Strict reading of the TOML files of prose: the pillars and the programme's texts."""

from collections.abc import Callable, Collection
from pathlib import Path

from gmsc_desktop.facts.documents import Document, Table
from gmsc_desktop.facts.model import PILLARS, Source
from gmsc_desktop.facts.programme import (
    Event,
    Pillar,
    Programme,
    Question,
    Section,
    Stage,
    Statement,
    Term,
)
from gmsc_desktop.languages import Text

SourceLookup = Callable[[str], Source | None]


class ProseReader:
    """Reads pillars and programme; `lookup` gives the source of an id, or None."""

    def __init__(self, folder: Path, lookup: SourceLookup) -> None:
        self._folder = folder
        self._lookup = lookup

    def programme(self) -> Programme:
        """Read both files; raises DataError on the first broken rule."""
        document = Document(self._folder / "programme.toml")
        return Programme(
            pillars=self.pillars(),
            questions=self._questions(document),
            events=tuple(self._event(each) for each in document.tables("event")),
            stages=tuple(self._stage(each) for each in document.tables("stage")),
            sections=tuple(self._section(each) for each in document.tables("section")),
            terms=tuple(
                Term(each.string("term"), self._statement(each, "meaning"))
                for each in document.tables("term")
            ),
        )

    def pillars(self) -> tuple[Pillar, ...]:
        """Read the pillars alone; raises DataError on the first broken rule."""
        document = Document(self._folder / "pillars.toml")
        tables = document.tables("pillar")
        if len(tables) != len(PILLARS):
            raise document.wrong(None, "[[pillar]]", str(len(PILLARS)))
        pillars = tuple(self._pillar(table) for table in tables)
        for table, pillar, key in zip(tables, pillars, PILLARS, strict=True):
            if pillar.key != key:
                table.refuse("key", key)
        return pillars

    def _pillar(self, table: Table) -> Pillar:
        subdimensions = self._statements(table, "subdimensions")
        if len(subdimensions) != 3:
            table.refuse("subdimensions", "3")
        return Pillar(
            key=table.string("key"),
            name=table.string("name"),
            definition=self._statement(table, "definition"),
            aim=self._statement(table, "aim"),
            subdimensions=subdimensions,
            indicators=self._statements(table, "indicators"),
        )

    def _questions(self, document: Document) -> tuple[Question, ...]:
        tables = document.tables("question")
        keys = [table.string("key") for table in tables]
        for position, (table, key) in enumerate(zip(tables, keys, strict=True)):
            if key in keys[:position]:
                table.refuse("key", f"≠ {key}")
        return tuple(self._question(table, keys) for table in tables)

    def _question(self, table: Table, keys: Collection[str]) -> Question:
        related = table.strings("related")
        for key in related:
            if key not in keys:
                table.refuse("related", f"key ≠ {key}")
        answer = self._statement(table, "answer")
        return Question(table.string("key"), table.text("question"), answer, related)

    def _event(self, table: Table) -> Event:
        return Event(table.number("year"), table.text("heading"), self._statement(table, "detail"))

    def _stage(self, table: Table) -> Stage:
        return Stage(
            table.number("number"),
            table.text("title"),
            table.text("summary"),
            self._statement(table, "detail"),
        )

    def _section(self, table: Table) -> Section:
        paragraphs = self._statements(table, "paragraphs")
        return Section(table.string("key"), table.text("title"), paragraphs)

    def _statement(self, table: Table, key: str) -> Statement:
        return self._said(table.table(key))

    def _statements(self, table: Table, key: str) -> tuple[Statement, ...]:
        return tuple(self._said(each) for each in table.tables(key))

    def _said(self, table: Table) -> Statement:
        text = Text(table.string("id"), table.string("en"))
        return Statement(text, tuple(self._source(table, s) for s in table.strings("sources")))

    def _source(self, table: Table, identifier: str) -> Source:
        source = self._lookup(identifier)
        if source is None:
            table.refuse("sources", f"id ≠ {identifier} (sources.csv)")
        return source
