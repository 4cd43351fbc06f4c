"""Words that mean about the same, in both languages: a table becomes a look-up."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Final

from gmsc_desktop.facts.tables import Row, read_table, refuse_empty
from gmsc_desktop.languages import Text
from gmsc_desktop.search.text import folded

SYNONYMS: Final = "synonyms.csv"
_COLUMNS: Final = ("id", "en")
_SEPARATOR: Final = ";"


@dataclass(frozen=True)
class Synonyms:
    """By each word or phrase, folded, those that are looked for as well; no chains."""

    others: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @cached_property
    def longest(self) -> int:
        """How many words the longest phrase has."""
        return max((each.count(" ") + 1 for each in self.others), default=1)

    @cached_property
    def apart(self) -> Mapping[str, str]:
        """The phrases by their letters without spaces: rumahsakit is meant for rumah sakit.

        Those that are words of the table too, such as masterplan, are what they are.
        """
        phrases = {each.replace(" ", ""): each for each in self.others if " " in each}
        return {joined: each for joined, each in phrases.items() if joined not in self.others}


def read_synonyms(folder: Path) -> Synonyms:
    """Read the table of a folder; raises DataError on the first broken rule."""
    file = folder / SYNONYMS
    others: dict[str, dict[str, None]] = {}
    rows = list(read_table(file, _COLUMNS))
    refuse_empty(file, rows)
    for row in rows:
        group = tuple(dict.fromkeys((*_words(row, "id"), *_words(row, "en"))))
        if len(group) < 2:
            row.wrong(
                Text("hanya ada satu kata.", "there is but one word."),
                Text("Tambah padanannya, atau hapus baris ini.", "Add another, or remove the row."),
            )
        for word in group:
            others.setdefault(word, {}).update(dict.fromkeys(group))
    return Synonyms(
        {word: tuple(each for each in found if each != word) for word, found in others.items()}
    )


def _words(row: Row, column: str) -> Iterator[str]:
    """Give the words of a column; none may be without a letter, or stand there twice."""
    seen: set[str] = set()
    for written in row.required(column).split(_SEPARATOR):
        word = folded(written)
        if not word or word in seen:
            row.wrong(
                Text(
                    "kolom “{column}”: “{word}” kosong atau ganda.",
                    "column “{column}”: “{word}” is empty or there twice.",
                ),
                Text("Hapus kata itu.", "Remove it."),
                column=column,
                word=written.strip(),
            )
        seen.add(word)
        yield word
