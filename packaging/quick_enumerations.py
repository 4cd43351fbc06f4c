"""Runs in the packaged window before Qt is imported: Qt's enumerations are made at once.

PySide6 has Python's enum make each of Qt's enumerations when a class is first touched. A start
needs some 270 of them with 4,200 members, and Python takes each member through a dozen steps,
which all come to the same where values are whole numbers: a tenth of a start. Here Python
makes one empty enumeration of each kind; the others are copies of these, and their members are
put in. Whatever else is asked for is left to Python.
"""

from __future__ import annotations

import enum
from collections.abc import Callable
from typing import Any, TypeAlias, TypeGuard

Members = list[tuple[str, int]]
"""Names and values, as PySide6 gives them."""

Enumeration: TypeAlias = Any
"""A class of Python's enum with its inner names, of which mypy knows nothing."""

_KINDS = (enum.Enum, enum.IntEnum, enum.Flag, enum.IntFlag)
# PySide6 tells the module and the outer class afterwards.
_AS_QT = {"module": None, "qualname": None, "type": None, "start": 1, "boundary": enum.KEEP}
_OTHERWISE = {"mro", "name", "value"}
"""Names that Python refuses or keeps elsewhere."""


def quick_maker(make: Callable[..., Enumeration]) -> Callable[..., Enumeration]:
    """Give what does the same as `EnumType._create_`, which it is given, only sooner."""
    empty = {kind: _Empty(make(kind, "Empty", (), **_AS_QT)) for kind in _KINDS}

    def quickly(kind: Enumeration, class_name: str, names: object, **how: object) -> Enumeration:
        if kind not in empty or how != _AS_QT or not _plain(names):
            return make(kind, class_name, names, **how)
        return empty[kind].filled(class_name, names)

    return quickly


def _plain(members: object) -> TypeGuard[Members]:
    """Whether these are pairs of which Python makes nothing but a name and a number."""
    if not isinstance(members, list) or set(map(type, members)) != {tuple}:
        return False
    names, values = zip(*members, strict=True)
    return (
        set(map(type, values)) == {int}
        and _OTHERWISE.isdisjoint(names)
        and "_" not in {name[0] for name in names}
    )


class _Empty:
    """An enumeration without members, of which others are made."""

    def __init__(self, empty: Enumeration) -> None:
        self._empty = empty
        self._content = dict(vars(empty))
        self._own = [name for name, each in self._content.items() if type(each) in (list, dict)]
        self._is_flag = issubclass(empty, enum.Flag)

    def filled(self, name: str, members: Members) -> Enumeration:
        """Give one with lists and maps of its own and these members."""
        content = self._content.copy()
        for own in self._own:
            content[own] = content[own].copy()
        made: Enumeration = type.__new__(enum.EnumType, name, self._empty.__bases__, content)
        # Python puts it there last, as it is.
        made.__new__ = content["__new__"]
        self._fill(made, members)
        if self._is_flag:
            _add_up(made)
        return made

    def _fill(self, made: Enumeration, members: Members) -> None:
        """Put in a member for each value; a second name of one value leads to the first's."""
        new, is_number, is_flag = made._new_member_, made._use_args_, self._is_flag
        names, by_name, by_value = made._member_names_, made._member_map_, made._value2member_map_
        for name, value in members:
            member = by_value.get(value)
            if member is None:
                member = by_value[value] = new(made, value) if is_number else new(made)
                member._value_, member._name_ = value, name
                member.__objclass__, member._sort_order_ = made, len(names)
                if not is_flag or _is_one_bit(value):
                    names.append(name)
            by_name[name] = member
        # Last: with each name that a class gets, Python forgets what it has looked up in it.
        for name, member in by_name.items():
            type.__setattr__(made, name, member)


def _is_one_bit(value: int) -> bool:
    return value > 0 and not value & (value - 1)


def _add_up(flags: Enumeration) -> None:
    """Keep which bits there are, as Python does with each member."""
    whole = single = 0
    for value in flags._value2member_map_:
        whole |= value
        if _is_one_bit(value):
            single |= value
    flags._flag_mask_, flags._singles_mask_ = whole, single
    flags._all_bits_ = 2 ** whole.bit_length() - 1
    bits = [member._value_ for member in flags]
    if bits != sorted(bits):
        flags._iter_member_ = flags._iter_member_by_def_


if __name__ == "__main__":
    enum.EnumType._create_ = quick_maker(enum.EnumType._create_)  # type: ignore[attr-defined]
