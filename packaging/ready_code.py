"""Runs first in the packaged window: what Python would compile and import at each start in vain.

Each dataclass and named tuple writes its methods as source and compiles these. Here they look
first among the code objects that ready_code_maker.py kept at the build. These are found by the
source itself, so that what is not among them, or all where the file is missing, is just compiled
as ever. Modules about signatures wait until somebody asks for one: Python's own, and those of
PySide6 (late_signatures.py), if these begin as the build knows them.
"""

# Code that is compiled for others inherits this, as it does where shiboken6 itself compiles.
from __future__ import annotations

import builtins
import collections
import gc
import importlib.util
import marshal
import sys
from types import CodeType, ModuleType

FILE = "ready_code.marshal"

Codes = dict[object, CodeType]
Names = dict[str, object]


class LateModule(ModuleType):
    """A module whose code is run when something in it is first asked for.

    importlib's own LazyLoader runs it at the next `import` already.
    """

    def __getattr__(self, name: str) -> object:
        # A module as any other from now on.
        self.__class__ = ModuleType  # type: ignore[assignment]
        spec = self.__spec__
        assert spec
        assert spec.loader
        spec.loader.exec_module(self)
        return getattr(self, name)


class LatePackage(LateModule):
    """shiboken6, whose own code imports what only its modules about signatures need."""

    def __getattr__(self, name: str) -> object:
        if name == "Shiboken":
            return importlib.import_module("shiboken6.Shiboken")
        return super().__getattr__(name)


def let_wait() -> None:
    """Have modules wait that others import and hardly use.

    Those are dataclasses (up to Python 3.12), pathlib (up to 3.11) and PySide6.
    """
    for name, kind in (
        ("inspect", LateModule),
        ("ipaddress", LateModule),
        ("shiboken6", LatePackage),
    ):
        spec = importlib.util.find_spec(name)
        if spec and name not in sys.modules:
            sys.modules[name] = importlib.util.module_from_spec(spec)
            sys.modules[name].__class__ = kind


def kept_code() -> Codes:
    """Give the code objects by their sources; none when there are none for this Python."""
    # Late: what it imports may wait.
    from pathlib import Path

    try:
        # From the program's own folder: it is as much to be trusted as the program.
        return dict(marshal.loads(Path(sys._MEIPASS, FILE).read_bytes()))  # type: ignore[attr-defined]  # noqa: S302
    except (OSError, ValueError, EOFError, TypeError):
        return {}


def use(codes: Codes) -> None:
    """Have Python take these from now on, and import PySide6 with them."""
    import dataclasses

    def execute(source: str, names: Names, local: Names) -> None:
        exec(codes.get(source, source), names, local)  # noqa: S102 (as dataclasses does)

    def evaluate(source: str, names: Names) -> object:
        return eval(codes.get(source, source), names)  # noqa: S307 (as collections does)

    dataclasses.exec = execute  # type: ignore[attr-defined]
    collections.eval = evaluate  # type: ignore[attr-defined]
    compiler = builtins.compile

    def compile_or_find(source: object, *how: object, **named: object) -> object:
        ready = codes.get(source) if isinstance(source, bytes) else None
        return ready or compiler(source, *how, **named)  # type: ignore[call-overload]

    builtins.compile = compile_or_find  # type: ignore[assignment]
    try:
        import PySide6  # noqa: F401
    finally:
        builtins.compile = compiler


if __name__ == "__main__":
    # Nothing of what a start makes is garbage; ui/garbage.py sees to what comes later.
    gc.disable()
    let_wait()
    use(kept_code())
