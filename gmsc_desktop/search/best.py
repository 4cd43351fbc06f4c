"""The best of several finds for each region, in order."""

from typing import Generic, TypeVar

_Found = TypeVar("_Found")
Order = tuple[object, ...]


class Best(Generic[_Found]):
    """Keeps for each code what is offered with the smallest order."""

    def __init__(self) -> None:
        self._by_code: dict[str, tuple[Order, _Found]] = {}

    def offer(self, code: str, order: Order, found: _Found) -> None:
        """Take it, unless what is there already is as good."""
        known = self._by_code.get(code)
        if known is None or order < known[0]:
            self._by_code[code] = order, found

    def in_order(self) -> tuple[_Found, ...]:
        """Give what was kept, the best first."""
        return tuple(found for _, found in sorted(self._by_code.values(), key=_order))


def _order(each: tuple[Order, object]) -> Order:
    return each[0]
