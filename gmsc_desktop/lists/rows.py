"""The answers of a whole table, row by row: in the light of its columns and of how it writes."""

from collections.abc import Generator, Iterator

from gmsc_desktop.lists.answer import HEADING, Answer
from gmsc_desktop.lists.checker import Checker
from gmsc_desktop.lists.columns import Columns
from gmsc_desktop.lists.convention import Convention, convention_of, scheme_of
from gmsc_desktop.lists.table import Table
from gmsc_desktop.search.codes import Scheme

_ROWS_OF_A_CUSTOM = 2_000
"""How many rows show how a list writes its names."""


def row_answers(
    table: Table, columns: Columns, heading: int | None, checker: Checker
) -> Iterator[Answer | None]:
    """Give the answers one by one, so that whoever asks can show progress and stop.

    None means that there is no answer yet: first it is seen how the list writes its names.
    """
    convention = yield from _convention(table, columns, checker)
    for row in range(len(table.rows)):
        if row == heading:
            yield HEADING
        else:
            answer = _of_row(table, row, columns, checker, convention.scheme)
            yield convention.settle(table.text(row, columns.name), answer)
    checker.end_list()


def _convention(
    table: Table, columns: Columns, checker: Checker
) -> Generator[None, None, Convention]:
    rows = range(min(len(table.rows), _ROWS_OF_A_CUSTOM))
    texts = [table.text(row, columns.name) for row in rows]
    named: list[tuple[Answer, str]] = []
    for row, text in zip(rows, texts, strict=True):
        named.append((checker.check(text), _code(table, row, columns, checker)))
        yield
    scheme = scheme_of(named, checker.codes)
    read: list[Answer] = []
    for row in rows:
        read.append(_of_row(table, row, columns, checker, scheme))
        yield
    return convention_of(texts, read, scheme)


def _of_row(
    table: Table, row: int, columns: Columns, checker: Checker, scheme: Scheme | None
) -> Answer:
    def text(column: int | None) -> str:
        return "" if column is None else table.text(row, column)

    code = _code(table, row, columns, checker)
    clues = checker.clues(text(columns.kind), text(columns.province), code, scheme)
    return checker.check_beside(text(columns.name), clues)


def _code(table: Table, row: int, columns: Columns, checker: Checker) -> str:
    """Give the code of a row: beside the name, or in its place."""
    if columns.code is not None:
        return table.text(row, columns.code)
    name = table.text(row, columns.name)
    return name if checker.codes.is_code(name) else ""
