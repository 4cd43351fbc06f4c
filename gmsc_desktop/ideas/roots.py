"""What is left of a word without what Indonesian and English put before and behind it.

Two words belong together where they share a root: pengolahan and diolah, planting and planted.
No dictionary decides, so a word has several; those that are no word meet no other.
"""

from typing import Final

_SHORTEST: Final = 4
_BEHIND: Final = ("nya", "kan", "an", "i", "ing", "ed", "ies", "es", "s", "ment", "al")
_BEFORE: Final = ("memper", "diper", "pem", "mem", "per", "pel", "ber", "ter", "di", "ke", "se")
_NASAL: Final = {
    "meny": ("s",),
    "peny": ("s",),
    "meng": ("", "k"),
    "peng": ("", "k"),
    "mem": ("", "p"),
    "pem": ("", "p"),
    "men": ("", "t"),
    "pen": ("", "t"),
    "me": ("",),
    "pe": ("",),
}
"""Prefixes, and the letter that may have gone from the root for them."""


def roots(word: str) -> frozenset[str]:
    """Give the word and all that may be its root; none has fewer than four letters."""
    found = {word}
    if len(word) <= _SHORTEST:
        return frozenset(found)
    for behind in _BEHIND:
        if word.endswith(behind):
            found.add(word[: -len(behind)])
    for each in tuple(found):
        found.update(_without_before(each))
    return frozenset(each for each in found if len(each) >= _SHORTEST or each == word)


def _without_before(word: str) -> set[str]:
    found = {word[len(each) :] for each in _BEFORE if word.startswith(each)}
    for before, letters in _NASAL.items():
        if word.startswith(before):
            found.update(f"{letter}{word[len(before) :]}" for letter in letters)
    return found
