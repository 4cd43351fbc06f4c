"""The way a reader came: back and forward through what was visited."""


class History:
    """Numbers of topics in the order of the visits; a new visit forgets what lay ahead."""

    def __init__(self) -> None:
        self._visited: list[int] = []
        self._at = -1

    def visit(self, number: int) -> None:
        """Go on to a topic; one that is shown already is no new visit."""
        if self._visited and self._visited[self._at] == number:
            return
        del self._visited[self._at + 1 :]
        self._visited.append(number)
        self._at += 1

    def can(self, by: int) -> bool:
        """Say whether there is a topic that many steps away."""
        return 0 <= self._at + by < len(self._visited)

    def travel(self, by: int) -> int | None:
        """Go back or forward; gives the topic there, or None."""
        if not self.can(by):
            return None
        self._at += by
        return self._visited[self._at]
