"""Asks where to save: the system's own dialog, and a name that ends as its kind does."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget


def ask_file(parent: QWidget, title: str, name: str, kinds: Mapping[str, str]) -> Path | None:
    """Ask for a file; `kinds` gives the words of each ending, the first is proposed.

    A name without a known ending gets that of the kind that was chosen.
    """
    filters = {f"{words} (*{suffix})": suffix for suffix, words in kinds.items()}
    proposed = name + next(iter(kinds))
    chosen, kind = QFileDialog.getSaveFileName(parent, title, proposed, ";;".join(filters))
    if not chosen:
        return None
    known = Path(chosen).suffix.lower() in kinds
    return Path(chosen if known else chosen + filters.get(kind, next(iter(kinds))))
