"""Which regions a running text names, and where: so that a name can lead to its region.

Only what is plain: a name with its kind (`Kota Ambon`, `Kab. Agam`), or a name that no other
region and no province has. Of two names that begin at one place the longer one counts.
"""

import re
from collections import Counter

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.model import Region

_SHORTEST = 5
"""Letters that a name without its kind must have: shorter ones are words too."""

_WORD = re.compile(r"[\w'’-]+")

Mention = tuple[int, int, Region]
"""Start and end in the text, and the region."""


class Mentions:
    """Finds the regions of these facts in texts."""

    def __init__(self, facts: Facts) -> None:
        self._by_name = _names(facts)
        self._most_words = max(len(_WORD.findall(name)) for name in self._by_name)

    def in_(self, text: str) -> tuple[Mention, ...]:
        """Give every region named in `text`, from the beginning."""
        words = [(each.start(), each.end()) for each in _WORD.finditer(text)]
        found: list[Mention] = []
        for at, (start, _) in enumerate(words):
            if text[start].isupper() and not (found and start < found[-1][1]):
                ends = [end for _, end in words[at : at + self._most_words]]
                # Of two names that begin here the longer one comes first.
                named = (end for end in reversed(ends) if text[start:end] in self._by_name)
                end = next(named, None)
                if end is not None:
                    found.append((start, end, self._by_name[text[start:end]]))
        return tuple(found)


def _names(facts: Facts) -> dict[str, Region]:
    bearers = Counter(region.name for region in facts.regions)
    # In a list of islands or provinces the bare name means those.
    taken = {word for each in facts.provinces for word in (each.name, each.name.split()[-1])}
    names: dict[str, Region] = {}
    for region in facts.regions:
        names[region.full_name] = names[region.short_name] = region
        if bearers[region.name] == 1 and len(region.name) >= _SHORTEST and region.name not in taken:
            names[region.name] = region
    return names
