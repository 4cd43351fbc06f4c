"""Runs first in the packaged window: what Python would compile at every start, compiled once.

shiboken6 carries its modules as source, in an archive of its own, and compiles them whenever it
is imported; each dataclass writes its methods as source and compiles these. Both together are a
seventh of a start. Here they look first among the code objects that ready_code_maker.py kept at
the build. These are found by the source itself, so that another Qt's modules, or all of them
where the file is missing, are just compiled as ever.
"""

# Code that is compiled for others inherits this, as it does where shiboken6 itself compiles.
from __future__ import annotations

import builtins
import dataclasses
import gc
import marshal
import sys
from pathlib import Path
from types import CodeType

FILE = "ready_code.marshal"

Codes = dict[object, CodeType]
Names = dict[str, object]


def kept_code() -> Codes:
    """Give the code objects by their sources; none when there are none for this Python."""
    try:
        # From the program's own folder: it is as much to be trusted as the program.
        return dict(marshal.loads(Path(sys._MEIPASS, FILE).read_bytes()))  # type: ignore[attr-defined]  # noqa: S302
    except (OSError, ValueError, EOFError, TypeError):
        return {}


def use(codes: Codes) -> None:
    """Import PySide6 with these, and have dataclasses use them from now on."""
    compiler = builtins.compile

    def compile_or_find(source: object, *how: object, **named: object) -> object:
        ready = codes.get(source) if isinstance(source, (str, bytes)) else None
        return ready or compiler(source, *how, **named)  # type: ignore[call-overload]

    def execute(source: str, names: Names, local: Names) -> None:
        exec(codes.get(source, source), names, local)  # noqa: S102 (as dataclasses does)

    dataclasses.exec = execute  # type: ignore[attr-defined]
    builtins.compile = compile_or_find  # type: ignore[assignment]
    try:
        import PySide6  # noqa: F401
    finally:
        builtins.compile = compiler
    # PySide6 would read each module's source for its `__feature__`, which we do not use.
    builtins.__import__ = builtins.__orig_import__  # type: ignore[attr-defined]


if __name__ == "__main__":
    # Nothing of what a start makes is garbage; ui/garbage.py sees to what comes later.
    gc.disable()
    use(kept_code())
