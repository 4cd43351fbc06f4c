"""Which letters of a text were found: for painting them bold, text by text as it is shown."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from gmsc_desktop.search.text import Folded, Span, fold


@dataclass(frozen=True, slots=True)
class Marks:
    """The words that were found, folded, each with those of its letters that count; phrases."""

    letters: Mapping[str, str] = field(default_factory=dict)
    phrases: tuple[str, ...] = ()

    def spans(self, text: str) -> tuple[Span, ...]:
        """Give where what was found stands in a text, in order, none within another."""
        if not self.letters and not self.phrases:
            return ()
        here = fold(text)
        return tuple(_apart(sorted((*self._words(here), *self._phrases(here)))))

    def _words(self, here: Folded) -> Iterator[Span]:
        at = 0
        for word in here.text.split(" "):
            letters = self.letters.get(word)
            if letters:
                start = at + word.index(letters)
                yield _original(here, start, start + len(letters))
            at += len(word) + 1

    def _phrases(self, here: Folded) -> Iterator[Span]:
        spaced = f" {here.text}"
        for phrase in self.phrases:
            at = spaced.find(f" {phrase}")
            while at >= 0:
                yield _original(here, at, at + len(phrase))
                at = spaced.find(f" {phrase}", at + 1)


def _original(here: Folded, start: int, end: int) -> Span:
    return here.origins[start], here.origins[end - 1] + 1


def _apart(spans: list[Span]) -> Iterator[Span]:
    """Join spans that overlap."""
    last: Span | None = None
    for span in spans:
        if last and span[0] < last[1]:
            last = last[0], max(last[1], span[1])
        else:
            if last:
                yield last
            last = span
    if last:
        yield last
