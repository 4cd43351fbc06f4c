"""The one place that knows where the program's files are: from source, installed or frozen."""

import sys
from functools import cache
from pathlib import Path

from gmsc_desktop.errors.program import resource_broken, resources_missing


@cache
def resource_folder() -> Path:
    """Find the folder `resources`; raises GmscError when it is not there."""
    package = Path(__file__).resolve().parent
    frozen = getattr(sys, "_MEIPASS", None)
    candidates = (
        [Path(frozen) / "resources"]
        if frozen
        else [package.parent / "resources", package / "resources"]
    )
    for folder in candidates:
        if (folder / "data").is_dir():
            return folder
    raise resources_missing(candidates[0])


def resource(name: str) -> Path:
    """Give the path of a resource, such as `data` or `icons/search.svg`."""
    return resource_folder() / name


def read_resource(name: str) -> str:
    """Read a resource that is a text; raises GmscError when it is missing or damaged."""
    try:
        # As bytes, which the system gives sooner: a start reads some thirty icons.
        return resource(name).read_bytes().decode()
    except (OSError, UnicodeDecodeError) as error:
        raise resource_broken(name) from error
