"""A table saved as .xlsx or .csv, whole or not at all, row by row."""

from collections.abc import Generator, Iterable
from pathlib import Path

from gmsc_desktop.files.whole_file import whole_file
from gmsc_desktop.tables.cells import Row
from gmsc_desktop.tables.sheets import Notes, write_csv, write_xlsx


def save_table(
    rows: Iterable[Row], title: str, file: Path, notes: Notes | None = None
) -> Generator[int, None, None]:
    """Write rows, the first being the heading, in the kind that the file's name asks for.

    Notes go on a sheet of their own; a .csv, which has but one, goes without.

    A row is asked for when the one before it is written. Gives the number of each row written;
    raises GmscError when the file cannot be saved. Whoever closes this generator early leaves no
    file behind, and the old one as it was.
    """
    with whole_file(file) as draft:
        if file.suffix.lower() == ".csv":
            with draft.open("wb") as stream:
                yield from write_csv(rows, stream)
        else:
            yield from write_xlsx(rows, title, draft, notes)
