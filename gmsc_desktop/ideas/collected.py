"""The ideas that a person collects for a study visit, by what names them in any data."""

from collections.abc import Collection, Iterable

from gmsc_desktop.facts.model import QuickWin


def idea_key(idea: QuickWin) -> str:
    """Name an idea by region and title, so that it is found again in newer data."""
    return f"{idea.region.code} {idea.title}"


def collected(ideas: Iterable[QuickWin], keys: Collection[str]) -> tuple[QuickWin, ...]:
    """Give the ideas that were collected, in their order."""
    return tuple(each for each in ideas if idea_key(each) in keys)
