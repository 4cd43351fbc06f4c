"""What is said of program unggulan that were searched for, in both languages."""

from typing import Final

from gmsc_desktop.ideas.finder import IdeasFound
from gmsc_desktop.languages import Text
from gmsc_desktop.search.typed import shortened

_NOTHING: Final = Text("Tidak ada program unggulan", "No quick win")
_WITHOUT_FILTERS: Final = Text(
    " dengan saringan ini; tanpa saringan ada {whole}.",
    " with these filters; without them there are {whole}.",
)
PARTIAL: Final = Text(
    "Tidak ada yang memuat semua kata; ini yang paling dekat.",
    "None has all the words; these come nearest.",
)
_READ_AS: Final = Text("“{typed}” dibaca sebagai {right}.", "“{typed}” was read as {right}.")
_SIMILAR: Final = Text(", {count} lainnya yang mirip", ", and {count} more close to it")
SIMILAR: Final = Text("Lainnya yang mirip", "Others that are similar")
"""Stands over those that are found by words that mean the same."""


def ideas_count(count: int) -> Text:
    """Say how many program unggulan there are."""
    return Text(f"{count} program unggulan", f"{count} quick win{'' if count == 1 else 's'}")


def found_sentence(found: IdeasFound) -> Text:
    """Say how many were found for what, and how many of them only by similar words."""
    query = shortened(found.typed)
    asked = Text(f" untuk “{query}”", f" for “{query}”") if query else Text("", "")
    if not found.hits:
        end = _WITHOUT_FILTERS.format(whole=found.whole) if found.whole else Text(".", ".")
        return Text(f"{_NOTHING.id}{asked.id}{end.id}", f"{_NOTHING.en}{asked.en}{end.en}")
    count = ideas_count(found.direct or len(found.hits))
    similar = len(found.hits) - found.direct if found.direct else 0
    more = _SIMILAR.format(count=similar) if similar else Text("", "")
    return Text(f"{count.id}{asked.id}{more.id}.", f"{count.en}{asked.en}{more.en}.")


def reading_remarks(found: IdeasFound) -> tuple[Text, ...]:
    """Say what was read as another word, and that nothing has all the words."""
    slips = tuple(
        _READ_AS.format(typed=typed, right=", ".join(f"“{each}”" for each in right))
        for typed, right in found.slips.items()
    )
    return (*slips, PARTIAL) if found.partial and found.hits else slips
