"""Files are written whole or not at all: beside the old one first, then in its place."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from gmsc_desktop.errors.error import GmscError
from gmsc_desktop.errors.out import cannot_save

Refusal = Callable[[Path, OSError], GmscError]


@contextmanager
def whole_file(file: Path, refusal: Refusal = cannot_save) -> Iterator[Path]:
    """Give a path to write to; it becomes `file` when all went well, and vanishes otherwise.

    Raises GmscError with what to do when the folder or the disk does not let it; `refusal`
    words that where the person has not chosen the file.
    """
    # Late: a start that saves nothing need not load it.
    import tempfile

    draft: Path | None = None
    try:
        handle, name = tempfile.mkstemp(
            dir=file.parent, prefix=f".{file.name[:40]}.", suffix=".tmp"
        )
        os.close(handle)
        draft = Path(name)
        yield draft
        with draft.open("rb+") as written:
            os.fsync(written.fileno())
        draft.chmod(_usual_mode())
        draft.replace(file)
        draft = None
    except OSError as error:
        raise refusal(file, error) from error
    finally:
        if draft is not None:
            draft.unlink(missing_ok=True)


def _usual_mode() -> int:
    """What a new file may be, as the person's umask says; drafts are for their eyes only."""
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
