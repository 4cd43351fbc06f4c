"""Strict reading of the TOML files: the edition, the pillars and the programme's texts.

TOML gives no line numbers after parsing, so an error names the line on which the
table that breaks the rule begins.
"""

import re
import tomllib
from collections.abc import Callable, Collection, Mapping
from datetime import date
from pathlib import Path
from typing import Any, NoReturn

from gmsc_desktop.errors import DataError
from gmsc_desktop.facts.model import Edition, Source
from gmsc_desktop.facts.programme import (
    PILLARS,
    Event,
    Pillar,
    Programme,
    Question,
    Section,
    Stage,
    Statement,
    Term,
)
from gmsc_desktop.facts.tables import CONTROL, read_text, shortened
from gmsc_desktop.languages import Text

FORMAT = 1

SourceLookup = Callable[[str], Source | None]


class _Document:
    """A parsed file that can say on which line its n-th table of a name begins."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self._text = read_text(file)
        try:
            self.content: dict[str, Any] = tomllib.loads(self._text)
        # A giant number is a plain ValueError, deep nesting the other.
        except (ValueError, RecursionError) as error:
            found = re.search(r"line (\d+)", str(error))
            raise DataError(
                file,
                int(found[1]) if found else None,
                Text(f"TOML rusak ({error}).", f"broken TOML ({error})."),
                Text("Perbaiki baris itu.", "Mend that line."),
            ) from error

    def tables(self, name: str) -> list["_Table"]:
        starts = [
            self._text.count("\n", 0, match.start()) + 1
            for match in re.finditer(rf"^\[\[{name}\]\]", self._text, re.MULTILINE)
        ]
        content = self.content.get(name, [])
        if not isinstance(content, list) or len(content) != len(starts):
            raise self.wrong(None, f"[[{name}]]", "[[…]]")
        return [_Table(self, line, each) for line, each in zip(starts, content, strict=True)]

    def wrong(self, line: int | None, key: str, expected: str) -> DataError:
        expected = shortened(expected)
        return DataError(
            self.file,
            line,
            Text(f"“{key}” tidak ada atau salah bentuk.", f"“{key}” is missing or of wrong form."),
            Text(f"Yang diharapkan: {expected}.", f"Expected: {expected}."),
        )


class _Table:
    """One table of a document, read key by key."""

    def __init__(self, document: _Document, line: int | None, content: Mapping[str, Any]) -> None:
        self._document = document
        self._line = line
        self._content = content

    def refuse(self, key: str, expected: str) -> NoReturn:
        raise self._document.wrong(self._line, key, expected)

    def string(self, key: str) -> str:
        value = self._content.get(key)
        if not isinstance(value, str) or not value or value != value.strip():
            self.refuse(key, "teks / text")
        if CONTROL.search(value):
            self.refuse(key, "teks tanpa huruf kendali / text without control characters")
        return value

    def number(self, key: str) -> int:
        value = self._content.get(key)
        if type(value) is not int:
            self.refuse(key, "angka / number")
        return value

    def day(self, key: str) -> date:
        value = self._content.get(key)
        if type(value) is not date:
            self.refuse(key, "YYYY-MM-DD")
        return value

    def text(self, key: str) -> Text:
        table = self.table(key)
        return Text(table.string("id"), table.string("en"))

    def strings(self, key: str) -> tuple[str, ...]:
        value = self._content.get(key)
        if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
            self.refuse(key, '["…"]')
        return tuple(value)

    def table(self, key: str) -> "_Table":
        value = self._content.get(key)
        if not isinstance(value, dict):
            self.refuse(key, "{ id, en }")
        return _Table(self._document, self._line, value)

    def tables(self, key: str) -> tuple["_Table", ...]:
        value = self._content.get(key)
        if not isinstance(value, list) or not value:
            self.refuse(key, "[{ … }]")
        return tuple(_Table(self._document, self._line, each) for each in value)


def read_edition(folder: Path) -> Edition:
    """Read which data these are; refuses a format that this program does not know."""
    document = _Document(folder / "dataset.toml")
    table = _Table(document, None, document.content)
    if table.number("format") != FORMAT:
        table.refuse("format", str(FORMAT))
    return Edition(table.string("version"), table.day("date"), table.text("title"))


class ProseReader:
    """Reads pillars and programme; `lookup` gives the source of an id, or None."""

    def __init__(self, folder: Path, lookup: SourceLookup) -> None:
        self._folder = folder
        self._lookup = lookup

    def programme(self) -> Programme:
        """Read both files; raises DataError on the first broken rule."""
        document = _Document(self._folder / "programme.toml")
        return Programme(
            pillars=self._pillars(),
            questions=self._questions(document),
            events=tuple(self._event(each) for each in document.tables("event")),
            stages=tuple(self._stage(each) for each in document.tables("stage")),
            sections=tuple(self._section(each) for each in document.tables("section")),
            terms=tuple(
                Term(each.string("term"), self._statement(each, "meaning"))
                for each in document.tables("term")
            ),
        )

    def _pillars(self) -> tuple[Pillar, ...]:
        document = _Document(self._folder / "pillars.toml")
        tables = document.tables("pillar")
        if len(tables) != len(PILLARS):
            raise document.wrong(None, "[[pillar]]", str(len(PILLARS)))
        pillars = tuple(self._pillar(table) for table in tables)
        for table, pillar, key in zip(tables, pillars, PILLARS, strict=True):
            if pillar.key != key:
                table.refuse("key", key)
        return pillars

    def _pillar(self, table: _Table) -> Pillar:
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

    def _questions(self, document: _Document) -> tuple[Question, ...]:
        tables = document.tables("question")
        keys = [table.string("key") for table in tables]
        for position, (table, key) in enumerate(zip(tables, keys, strict=True)):
            if key in keys[:position]:
                table.refuse("key", f"≠ {key}")
        return tuple(self._question(table, keys) for table in tables)

    def _question(self, table: _Table, keys: Collection[str]) -> Question:
        related = table.strings("related")
        for key in related:
            if key not in keys:
                table.refuse("related", f"key ≠ {key}")
        answer = self._statement(table, "answer")
        return Question(table.string("key"), table.text("question"), answer, related)

    def _event(self, table: _Table) -> Event:
        return Event(table.number("year"), table.text("heading"), self._statement(table, "detail"))

    def _stage(self, table: _Table) -> Stage:
        return Stage(
            table.number("number"),
            table.text("title"),
            table.text("summary"),
            self._statement(table, "detail"),
        )

    def _section(self, table: _Table) -> Section:
        paragraphs = self._statements(table, "paragraphs")
        return Section(table.string("key"), table.text("title"), paragraphs)

    def _statement(self, table: _Table, key: str) -> Statement:
        return self._said(table.table(key))

    def _statements(self, table: _Table, key: str) -> tuple[Statement, ...]:
        return tuple(self._said(each) for each in table.tables(key))

    def _said(self, table: _Table) -> Statement:
        text = Text(table.string("id"), table.string("en"))
        return Statement(text, tuple(self._source(table, s) for s in table.strings("sources")))

    def _source(self, table: _Table, identifier: str) -> Source:
        source = self._lookup(identifier)
        if source is None:
            table.refuse("sources", f"id ≠ {identifier} (sources.csv)")
        return source
