"""Qt's enumerations that are made the quick way are, in all that one can see, Python's own."""

from pathlib import Path
from typing import Any

import dev
from tests.helpers.own_python import printed

ROOT = Path(dev.__file__).parent

SEE_ALL = """
import enum, json, sys

if sys.argv[1] == "quick":
    sys.path.insert(0, "packaging")
    import quick_enumerations
    quick_enumerations.install()
from PySide6 import QtCore, QtGui, QtPrintSupport, QtWidgets
if sys.argv[1] == "quick":
    # As before signatures are worded, which Qt's documentation asks for.
    quick_enumerations.end_waiting()

def see(owner, depth=0):
    for name in dir(owner):
        inner = getattr(owner, name, None)
        if isinstance(inner, type) and inner.__module__.startswith("PySide6"):
            if isinstance(inner, enum.EnumType):
                found[f"{inner.__module__}.{inner.__qualname__}"] = inner
            elif depth < 3:
                see(inner, depth + 1)

def told(value):
    return getattr(value, "__qualname__", None) or repr(value).split(" at 0x")[0]

def content(one):
    # Values of several members are kept when somebody asks for them, as signatures may have.
    values = one._value2member_map_
    named = {value: each for value, each in values.items() if each.name in one.__members__}
    return vars(one) | {"_value2member_map_": named}

def all_of(one):
    return [
        [told(base) for base in one.__mro__],
        [
            (name, str(member), repr(member), member.value, sorted(map(str, vars(member).items())))
            for name, member in one.__members__.items()
        ],
        [told(member) for member in one],
        # Once somebody asked for members, nothing else is left of another way.
        type(one).__name__,
        sorted((key, told(value)) for key, value in content(one).items()),
    ]

found = {}
for module in (QtCore, QtGui, QtPrintSupport, QtWidgets):
    see(module)
print(json.dumps({name: all_of(one) for name, one in sorted(found.items())}))
"""


def all_enumerations(how: str) -> dict[str, list[Any]]:
    """Give what can be seen of each of Qt's enumerations, made by Python or `quick`."""
    seen = printed(SEE_ALL, how)
    assert isinstance(seen, dict)
    return seen


def test_enumerations_made_quickly_are_as_pythons_own() -> None:
    pythons, quick = all_enumerations("python"), all_enumerations("quick")
    assert len(pythons) > 500
    assert quick == pythons


ASK_AT_ONCE = """
import json, sys
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

sys.path.insert(0, "packaging")
import quick_enumerations

quick_enumerations.install()
from PySide6.QtCore import Qt

sys.setswitchinterval(1e-6)
together = Barrier(8)

def ask(at):
    together.wait()
    return Qt.Key.Key_A if at % 2 else Qt.Key(Qt.Key.Key_A.value)

with ThreadPoolExecutor(8) as threads:
    asked = list(threads.map(ask, range(8)))
print(json.dumps([len(set(map(id, asked))), len(Qt.Key) == len(set(Qt.Key))]))
"""


def test_threads_that_ask_at_once_get_the_same_members() -> None:
    assert printed(ASK_AT_ONCE) == [1, True]
