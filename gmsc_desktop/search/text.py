"""Folding: what is typed and what is written become comparable letters.

Case, diacritics and punctuation fall away, the same on every PC whatever its locale; each
folded letter knows where it stood, so that a match can be shown in the original.
"""

from dataclasses import dataclass

Span = tuple[int, int]
"""Start and end of letters in an original; the end is not included."""

_JOINING = frozenset("'’‘`ʻʼ´")


@dataclass(frozen=True, slots=True)
class Folded:
    """Folded text; `origins[i]` is the index in the original of the letter `text[i]`."""

    text: str
    origins: tuple[int, ...]

    def without_spaces(self) -> "Folded":
        """Join the words: `tanjung pinang` and `tanjungpinang` become the same."""
        if " " not in self.text:
            return self
        kept = [
            (letter, at)
            for letter, at in zip(self.text, self.origins, strict=True)
            if letter != " "
        ]
        return Folded("".join(letter for letter, _ in kept), tuple(at for _, at in kept))


def fold(original: str) -> Folded:
    """Fold a text: lower case, no diacritics, one space between words, nothing else."""
    if original.isascii() and original.replace(" ", "").isalnum() and _single(original):
        return Folded(original.lower(), tuple(range(len(original))))
    letters: list[str] = []
    origins: list[int] = []
    for at, character in enumerate(original):
        for letter in _fold_character(character):
            if letter == " " and (not letters or letters[-1] == " "):
                continue
            letters.append(letter)
            origins.append(at)
    if letters and letters[-1] == " ":
        letters.pop()
        origins.pop()
    return Folded("".join(letters), tuple(origins))


def _single(original: str) -> bool:
    """Say whether every space stands between two words, alone."""
    return "  " not in original and not original.startswith(" ") and not original.endswith(" ")


def folded(original: str) -> str:
    """Fold a text, without its origins."""
    if original.isascii():
        return " ".join(original.translate(_ASCII).split())
    return fold(original).text


def joined(original: str) -> str:
    """Fold a text, without the spaces between its words."""
    return folded(original).replace(" ", "")


def _fold_character(character: str) -> str:
    if character.isascii():
        return _fold_ascii(character)
    if character in _JOINING:
        return ""
    # Late: few names have such letters, and none that the first paint puts in order.
    import unicodedata

    simple = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", character).casefold())
    return "".join(
        letter if letter.isalnum() else " "
        for letter in simple
        if not unicodedata.combining(letter) and letter not in _JOINING
    )


def _fold_ascii(character: str) -> str:
    if character.isalnum():
        return character.lower()
    return "" if character in _JOINING else " "


_ASCII = {code: _fold_ascii(chr(code)) for code in range(128)}
