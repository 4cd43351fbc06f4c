"""Runs before Qt is imported: what Python would compile and import at each start in vain.

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
import os
import sys
from collections.abc import Callable, Mapping
from types import CodeType, ModuleType

import quick_enumerations

FILE = "ready_code.marshal"

Codes = Mapping[object, bytes]
"""Code by its source, packed: a start needs a part of it."""

Names = dict[str, object]


class LateModule(ModuleType):
    """A module whose code is run when something in it is first asked for.

    importlib's own LazyLoader runs it at the next `import` already.
    """

    def __getattr__(self, name: str) -> object:
        if name == "__path__":
            # What `import` asks of each module: this is none that has others in it.
            raise AttributeError(name)
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


def bind_late() -> None:
    """Have the system look for a library's function when it is first called.

    Python has it look at once for all of the 14,000 that PySide6 calls in Qt.
    """
    if sys.platform != "win32":
        sys.setdlopenflags(os.RTLD_LAZY)


def late_function(module: ModuleType, name: str) -> Callable[..., object]:
    """Stand in for a function that others take at once, to call it hardly ever."""

    def call(*arguments: object) -> object:
        if isinstance(module, LateModule):
            LateModule.__getattr__(module, name)
        real: Callable[..., object] = getattr(module, name)
        return real(*arguments)

    return call


def let_wait() -> None:
    """Have modules wait that others import and hardly use.

    Those are dataclasses (up to Python 3.12), pathlib (up to 3.11) and PySide6.
    """
    if sys.version_info < (3, 12):
        # As later ones do: else Python makes all of it itself, and takes C's in its place.
        sys.modules["datetime"] = importlib.import_module("_datetime")
    _let_wait("inspect")
    _let_wait("ipaddress")
    _let_wait("ntpath")
    _let_wait("textwrap", "dedent")
    _let_wait("urllib.parse", "quote_from_bytes")
    _let_wait("shiboken6", kind=LatePackage)


def _let_wait(name: str, *functions: str, kind: type[LateModule] = LateModule) -> None:
    spec = importlib.util.find_spec(name)
    if spec is None or name in sys.modules:
        return
    module = sys.modules[name] = importlib.util.module_from_spec(spec)
    module.__class__ = kind
    vars(module).update({each: late_function(module, each) for each in functions})
    package, _, last = name.rpartition(".")
    if package:
        setattr(sys.modules[package], last, module)


def kept_code() -> Codes:
    """Give the code by its sources; none where there is no file of it."""
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

    def code_of(source: object) -> CodeType | None:
        packed = codes.get(source)

        return marshal.loads(packed) if packed else None  # noqa: S302 (the program's own)

    def execute(source: str, names: Names, local: Names) -> None:
        exec(code_of(source) or source, names, local)  # noqa: S102 (as dataclasses does)

    def evaluate(source: str, names: Names) -> object:
        return eval(code_of(source) or source, names)  # noqa: S307 (as collections does)

    dataclasses.exec = execute  # type: ignore[attr-defined]
    collections.eval = evaluate  # type: ignore[attr-defined]
    compiler = builtins.compile

    def compile_or_find(source: object, *how: object, **named: object) -> object:
        ready = code_of(source) if isinstance(source, bytes) else None
        return ready or compiler(source, *how, **named)  # type: ignore[call-overload]

    builtins.compile = compile_or_find  # type: ignore[assignment]
    try:
        import PySide6  # noqa: F401
    finally:
        builtins.compile = compiler


if __name__ == "__main__":
    # Nothing of what a start makes is garbage; ui/garbage.py sees to what comes later.
    gc.disable()
    bind_late()
    let_wait()
    quick_enumerations.install()
    use(kept_code())
