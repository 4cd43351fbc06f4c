"""What was worked out for a list, kept while it is typed on, and let go with the next."""

from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

_Key = TypeVar("_Key", bound=Hashable)
_Value = TypeVar("_Value")


class Remembered(Generic[_Key, _Value]):
    """Works out each value once; what two lists in a row have not asked for is let go."""

    def __init__(self) -> None:
        self._asked: dict[_Key, _Value] = {}
        self._before: dict[_Key, _Value] = {}

    def get(self, key: _Key, work_out: Callable[[], _Value]) -> _Value:
        """Give the value of a key, known or worked out now."""
        if key not in self._asked:
            self._asked[key] = self._before[key] if key in self._before else work_out()
        return self._asked[key]

    def end_list(self) -> None:
        """Keep what was asked for since the last list ended; one given up ends with the next."""
        self._asked, self._before = {}, self._asked
