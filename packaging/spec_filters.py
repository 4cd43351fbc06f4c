"""What of PyInstaller's findings goes into the program: by lists that fail when they are stale."""

from collections.abc import Iterable, Sequence
from fnmatch import fnmatchcase

# Place in the program, place on this machine, PyInstaller's word for its kind.
Entry = tuple[str, str, str]


class StaleFilterError(Exception):
    """A pattern that matches nothing: the packages have changed and the list has not."""


def keep(entries: Iterable[Entry], patterns: Sequence[str]) -> list[Entry]:
    """Keep the entries whose place in the program matches a pattern; each pattern must match."""
    found = list(entries)
    matches = {pattern: [entry for entry in found if _fits(entry, pattern)] for pattern in patterns}
    _insist(matches)
    kept = {entry for each in matches.values() for entry in each}
    return [entry for entry in found if entry in kept]


def drop(entries: Iterable[Entry], patterns: Sequence[str]) -> list[Entry]:
    """Leave out the entries whose place in the program matches a pattern; each must match."""
    found = list(entries)
    matches = {pattern: [entry for entry in found if _fits(entry, pattern)] for pattern in patterns}
    _insist(matches)
    dropped = {entry for each in matches.values() for entry in each}
    return [entry for entry in found if entry not in dropped]


def _fits(entry: Entry, pattern: str) -> bool:
    # Windows writes the same library now in capitals, now in small letters.
    return fnmatchcase(entry[0].replace("\\", "/").lower(), pattern.lower())


def _insist(matches: dict[str, list[Entry]]) -> None:
    stale = [pattern for pattern, entries in matches.items() if not entries]
    if stale:
        raise StaleFilterError(f"build.spec: nothing to be packed matches {', '.join(stale)}")
