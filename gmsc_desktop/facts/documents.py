"""Strict reading of one TOML file: tables that know the line on which they begin.

TOML gives no line numbers after parsing, so an error names the line on which the
table that breaks the rule begins.
"""

import re
import tomllib
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any, NoReturn

from gmsc_desktop.errors.error import DataError
from gmsc_desktop.facts.model import Edition, Publisher
from gmsc_desktop.facts.tables import CONTROL, read_text, shortened
from gmsc_desktop.languages import Text

FORMAT = 1
_LONGEST_PUBLISHER = 300
_VERSION = re.compile(r"(20\d\d)\.(\d\d)\.(\d\d)(\.[1-9]\d{0,2})?", re.ASCII)


class Document:
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

    def tables(self, name: str) -> list["Table"]:
        """Give the tables of a name, in their order; there is at least one to show."""
        starts = [
            self._text.count("\n", 0, match.start()) + 1
            for match in re.finditer(rf"^\[\[{name}\]\]", self._text, re.MULTILINE)
        ]
        content = self.content.get(name, [])
        if not isinstance(content, list) or not content or len(content) != len(starts):
            raise self.wrong(None, f"[[{name}]]", "[[…]]")
        return [Table(self, line, each) for line, each in zip(starts, content, strict=True)]

    def wrong(self, line: int | None, key: str, expected: str) -> DataError:
        """Make the error of a key that is missing or of the wrong form."""
        expected = shortened(expected)
        return DataError(
            self.file,
            line,
            Text(f"“{key}” tidak ada atau salah bentuk.", f"“{key}” is missing or of wrong form."),
            Text(f"Yang diharapkan: {expected}.", f"Expected: {expected}."),
        )


class Table:
    """One table of a document, read key by key."""

    def __init__(self, document: Document, line: int | None, content: Mapping[str, Any]) -> None:
        self._document = document
        self._line = line
        self._content = content

    def refuse(self, key: str, expected: str) -> NoReturn:
        """Raise the error of a key."""
        raise self._document.wrong(self._line, key, expected)

    def string(self, key: str) -> str:
        """Read a text that is not empty, without spaces around it."""
        value = self._content.get(key)
        if not isinstance(value, str) or not value or value != value.strip():
            self.refuse(key, "teks / text")
        if CONTROL.search(value):
            self.refuse(key, "teks tanpa huruf kendali / text without control characters")
        return value

    def number(self, key: str) -> int:
        """Read a whole number."""
        value = self._content.get(key)
        if type(value) is not int:
            self.refuse(key, "angka / number")
        return value

    def day(self, key: str) -> date:
        """Read a date."""
        value = self._content.get(key)
        if type(value) is not date:
            self.refuse(key, "YYYY-MM-DD")
        return value

    def text(self, key: str) -> Text:
        """Read a text in both languages."""
        table = self.table(key)
        return Text(table.string("id"), table.string("en"))

    def strings(self, key: str) -> tuple[str, ...]:
        """Read a list of texts, which may be empty."""
        value = self._content.get(key)
        if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
            self.refuse(key, '["…"]')
        return tuple(value)

    def table(self, key: str) -> "Table":
        """Read a table within this one."""
        value = self._content.get(key)
        if not isinstance(value, dict):
            self.refuse(key, "{ id, en }")
        return Table(self._document, self._line, value)

    def tables(self, key: str) -> tuple["Table", ...]:
        """Read a list of tables, of which there is at least one."""
        value = self._content.get(key)
        if not isinstance(value, list) or not value:
            self.refuse(key, "[{ … }]")
        return tuple(Table(self._document, self._line, each) for each in value)


def read_edition(folder: Path) -> Edition:
    """Read which data these are; refuses a format that this program does not know."""
    document = Document(folder / "dataset.toml")
    table = Table(document, None, document.content)
    if table.number("format") != FORMAT:
        table.refuse("format", str(FORMAT))
    version, day = table.string("version"), table.day("date")
    if not is_version(version, day):
        first = _dotted(day)
        table.refuse("version", f'"{first}", "{first}.1", …')
    told = "publisher" in document.content
    publisher = _publisher(table.table("publisher")) if told else Publisher()
    return Edition(version, day, table.text("title"), publisher)


def _publisher(table: Table) -> Publisher:
    """Read who publishes the data; a table that came later, so that older data have none."""
    name, address = table.string("name"), table.string("address")
    for key, value in (("name", name), ("address", address)):
        if len(value) > _LONGEST_PUBLISHER:
            table.refuse(key, f"≤ {_LONGEST_PUBLISHER}")
    return Publisher(name, address)


def is_version(version: str, day: date) -> bool:
    """Say whether a version is its day, with a number when the day has several."""
    return bool(_VERSION.fullmatch(version)) and version[:10] == _dotted(day)


def _dotted(day: date) -> str:
    """Give a day as the first version of that day is called."""
    return day.isoformat().replace("-", ".")
