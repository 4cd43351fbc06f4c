"""Stands in for the Python modules of shiboken6 until one of them is really asked for.

They know the signatures of Qt's functions, to word an error or to tell `inspect`, and
`__feature__`, which we do not use. PySide6 loads them all when it is imported, out of an archive
within its library: a tenth of a start. Here it gets functions that load them when they are
called, from where it would have taken them.
"""

from __future__ import annotations

import functools
import sys
from collections.abc import Callable
from types import ModuleType

from quick_enumerations import end_waiting

BOOTSTRAP = "signature_bootstrap"
"""The module that PySide6 runs first, with what these modules need from its library."""

_MAPPING = "shibokensupport.signature.mapping"
_ASKED = ("pyside_type_init", "create_signature", "seterror_argument", "make_helptext")
# What marks or mends each module that was imported, for `__feature__` and for names of Qt 5.
_UNUSED = ("finish_import", "feature_import", "feature_imported", "post_init")


class LateLoader(ModuleType):
    """What PySide6 takes its functions from; `bootstrap` is the whole code of its own module."""

    def __init__(self, bootstrap: bytes) -> None:
        super().__init__("late_loader")
        self._bootstrap = bootstrap
        for name in _ASKED:
            setattr(self, name, functools.partial(self._call, name))
        for name in _UNUSED:
            setattr(self, name, _nothing)
        # PySide6 looks for it by this name, and keeps what is in it without owning it.
        self.mapping = sys.modules[_MAPPING] = ModuleType(_MAPPING)
        vars(self.mapping)["update_mapping"] = self._update_mapping

    def __getattr__(self, name: str) -> object:
        """Give what another PySide6 may ask for besides."""
        return getattr(self.whole, name)

    @functools.cached_property
    def whole(self) -> ModuleType:
        """The module that PySide6 would have loaded."""
        end_waiting()
        names = vars(sys.modules[BOOTSTRAP])
        exec(compile(self._bootstrap, BOOTSTRAP + ".py", "exec"), names)  # noqa: S102 (PySide6's)
        start: Callable[[], ModuleType] = names["bootstrap"]
        return start()

    def _call(self, name: str, *arguments: object) -> object:
        return getattr(self.whole, name)(*arguments)

    def _update_mapping(self) -> None:
        real = self.whole.mapping
        real.update_mapping()
        ours = vars(self.mapping)
        ours.update(vars(real) | {"update_mapping": ours["update_mapping"]})


def _nothing(*_arguments: object, **_named: object) -> None:
    pass
