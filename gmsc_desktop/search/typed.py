"""What was typed or pasted, made fit to be repeated in a sentence: one line, and not a long one."""

_MOST = 60


def shortened(typed: str) -> str:
    """Fold line breaks and blanks, and end a long text in three dots."""
    text = " ".join(typed.split())
    return text if len(text) <= _MOST else f"{text[: _MOST - 1].rstrip()}…"


def lines_of(typed: str) -> tuple[str, ...]:
    """Give the lines that something stands on: more than one is a list, not a name."""
    return tuple(line.strip() for line in typed.splitlines() if line.strip())
