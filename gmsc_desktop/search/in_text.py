"""Where in a text something is written, whatever its case, diacritics and punctuation.

For reading, not for the list of regions: every place counts, and nothing is guessed.
"""

from gmsc_desktop.search.text import Span, fold, folded


def occurrences(text: str, needle: str) -> tuple[Span, ...]:
    """Give every place of `needle`, from the beginning; none goes on over the end of a line."""
    wanted = folded(needle)
    if not wanted:
        return ()
    spans: list[Span] = []
    offset = 0
    for line in text.split("\n"):
        spans += [(start + offset, end + offset) for start, end in _in_line(line, wanted)]
        offset += len(line) + 1
    return tuple(spans)


def _in_line(line: str, wanted: str) -> list[Span]:
    here = fold(line)
    spans: list[Span] = []
    at = here.text.find(wanted)
    while at >= 0:
        after = at + len(wanted)
        spans.append((here.origins[at], here.origins[after - 1] + 1))
        at = here.text.find(wanted, after)
    return spans
