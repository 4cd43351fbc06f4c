"""Before Qt is imported: its enumerations are made the quick way, and filled when they are asked.

PySide6 has Python's enum make each of Qt's enumerations when a class is first touched: some 270
of them with 4,200 members at a start, which asks for the members of few. And Python takes each
member through a dozen steps, which all come to the same where values are whole numbers: a tenth
of a start. Here Python makes one empty enumeration of each kind; the others are copies of these,
and their members are put in once somebody asks. Whatever else there is to make is left to Python.
"""

from __future__ import annotations

import enum
import functools
from _thread import RLock
from collections.abc import Callable
from typing import Any, ClassVar, TypeAlias, TypeGuard

Members = list[tuple[str, int]]
"""Names and values, as PySide6 gives them."""

Enumeration: TypeAlias = Any
"""A class of Python's enum with its inner names, of which mypy knows nothing."""

_KINDS = (enum.Enum, enum.IntEnum, enum.Flag, enum.IntFlag)
# PySide6 tells the module and the outer class afterwards.
_AS_QT = {"module": None, "qualname": None, "type": None, "start": 1, "boundary": enum.KEEP}
_OTHERWISE = {"mro", "name", "value"}
"""Names that Python refuses or keeps elsewhere."""
_LISTS = ("_member_names_", "_member_map_", "_value2member_map_")
_SUMS = ("_flag_mask_", "_singles_mask_", "_all_bits_")
_MEMBERS = "_members_to_come_"
_FILLING = RLock()


def quick_maker(make: Callable[..., Enumeration]) -> Callable[..., Enumeration]:
    """Give what does the same as `EnumType._create_`, which it is given, only sooner."""
    empty = {kind: _Empty(make(kind, "Empty", (), **_AS_QT)) for kind in _KINDS}

    def quickly(kind: Enumeration, class_name: str, names: object, **how: object) -> Enumeration:
        if kind not in empty or how != _AS_QT or not _plain(names):
            return make(kind, class_name, names, **how)
        return empty[kind].to_be_filled(class_name, names)

    return quickly


def _plain(members: object) -> TypeGuard[Members]:
    """Whether these are pairs of which Python makes nothing but a name and a number."""
    if not isinstance(members, list) or set(map(type, members)) != {tuple}:
        return False
    by_name = dict(members)
    return (
        set(map(type, by_name.values())) == {int}
        and _OTHERWISE.isdisjoint(by_name)
        and "\n_" not in "\n".join(("", *by_name))
    )


class _Empty:
    """An enumeration without members, of which others are made."""

    def __init__(self, empty: Enumeration) -> None:
        self._bases = empty.__bases__
        self._content = dict(vars(empty))
        self._own = [name for name, each in self._content.items() if type(each) in (list, dict)]

    def to_be_filled(self, name: str, members: Members) -> Enumeration:
        """Give one with lists and maps of its own, which gets these members when they are asked."""
        content = self._content | {_MEMBERS: members}
        for own in self._own:
            content[own] = content[own].copy()
        made: Enumeration = type.__new__(_Waiting, name, self._bases, content)
        # Python puts it there last, as it is.
        type.__setattr__(made, "__new__", content["__new__"])
        if not _Waiting.allowed:
            _ask(made, _LISTS[0])
        return made


class _Waiting(enum.EnumType):
    """What an enumeration belongs to until somebody asks for what its members make."""

    allowed: ClassVar[bool] = True

    def __getattr__(cls, name: str) -> object:
        if name.startswith("__"):
            raise AttributeError(name)
        return _ask(cls, name)


def _ask(waiting: Enumeration, name: str) -> object:
    """Give this of an enumeration, once its members are there."""
    # Another thread may ask at the same time; and within this one, what is thrown away by chance.
    with _FILLING:
        if type(waiting) is _Waiting:
            _fill(waiting, waiting.__dict__[_MEMBERS])
            if issubclass(waiting, enum.Flag):
                _add_up(waiting)
            type.__delattr__(waiting, _MEMBERS)
            type.__setattr__(waiting, "__class__", enum.EnumType)
    return getattr(waiting, name)


def _asking(name: str) -> property:
    """Stand before what an enumeration has by this name while it waits."""
    return property(functools.partial(_ask, name=name))


for _name in _LISTS:
    setattr(_Waiting, _name, _asking(_name))


def _fill(made: Enumeration, members: Members) -> None:
    """Put in a member for each value; a second name of one value leads to the first's."""
    own = made.__dict__
    new, is_number, is_flag = own["_new_member_"], own["_use_args_"], issubclass(made, enum.Flag)
    names, by_name, by_value = (own[name] for name in _LISTS)
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
    names, by_name, by_value = (flags.__dict__[name] for name in _LISTS)
    for value in by_value:
        whole |= value
        if _is_one_bit(value):
            single |= value
    # Debian 12's Python (3.11.2) counts single bits alone in the first, and has no second.
    first = whole if _SUMS[1] in flags.__dict__ else single
    for name, bits in zip(_SUMS, (first, single, 2 ** whole.bit_length() - 1), strict=True):
        if name in flags.__dict__:
            type.__setattr__(flags, name, bits)
    bits = [by_name[name]._value_ for name in names]
    if bits != sorted(bits):
        type.__setattr__(flags, "_iter_member_", flags._iter_member_by_def_)


def install() -> None:
    """Have PySide6 make its enumerations so from now on."""
    enum.EnumType._create_ = quick_maker(enum.EnumType._create_)  # type: ignore[attr-defined]


def end_waiting() -> None:
    """Fill all of them, and from now on each as it is made.

    PySide6 finds a member by its name alone, as Qt 5 had it, in what is filled already. We never
    write that; its own signatures do.
    """
    _Waiting.allowed = False
    for kind in _KINDS:
        for each in kind.__subclasses__():
            _ = each.__members__
