"""What was searched for lately: a few queries, the newest first, each once."""

from gmsc_desktop.search.query import LONGEST
from gmsc_desktop.search.text import folded

MOST = 10
_SHORTEST = 2

Recent = tuple[str, ...]


def with_query(recent: Recent, typed: str) -> Recent:
    """Put a query in front; one that says the same in other letters goes."""
    query = " ".join(typed[:LONGEST].split())
    meaning = folded(query)
    if len(meaning) < _SHORTEST:
        return recent
    return (query, *(each for each in recent if folded(each) != meaning))[:MOST]
