"""At the build: compiles the tables of the bundled data, for facts/compiled.py."""

from pathlib import Path

from gmsc_desktop.facts.compiled import compile_tables
from gmsc_desktop.facts.reader import read_tables
from gmsc_desktop.resources import resource
from gmsc_desktop.updates.active import COMPILED


def make_compiled_tables(folder: Path) -> Path:
    """Write what the Python that builds makes of them."""
    data = resource("data")
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / COMPILED
    file.write_bytes(compile_tables(data, read_tables(data)))
    return file
