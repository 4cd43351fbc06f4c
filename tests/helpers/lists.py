"""A list checked from its first line to its last, as `gmsc check` does it."""

from gmsc_desktop.lists.checker import CheckedList, Checker
from gmsc_desktop.lists.columns import Held, named_column
from gmsc_desktop.lists.session import ListSession
from gmsc_desktop.lists.table import Table


def checked_list(table: Table, column: str | None, checker: Checker) -> CheckedList:
    """Check a table; `column` is a heading or a number from 1, None the likely one."""
    session = ListSession(checker)
    session.bring(table)
    if column is not None:
        session.choose_column(Held.NAME, named_column(table, column))
    session.check()
    return session.checked
