"""A harness: bytes go in; a result or a GmscError comes out, soon, and nothing is left behind."""

import os
import signal
import sys
import tempfile
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from types import FrameType

from gmsc_desktop.errors.error import GmscError
from gmsc_desktop.languages import Language
from tests.fuzz.mutate import mutated

LIMIT = 10.0
"""Seconds of processor that one input may take, so that a busy machine is no fault."""
_LONGEST_SENTENCE = 600

Mutate = Callable[[bytes, Random], bytes]


class TooSlowError(BaseException):
    """No Exception, so that nobody takes it for one of the input's faults."""


@dataclass(frozen=True)
class Harness:
    """`take` gets the bytes and a folder for files, and gives what kind of result it was."""

    name: str
    take: Callable[[bytes, Path], object]
    seeds: tuple[bytes, ...]
    mutate: Mutate = field(default=mutated)


@dataclass(frozen=True)
class Answer:
    """`way` tells answers apart that came another way through the code; `fault` what is wrong."""

    way: str
    fault: str = ""


def answer_of(harness: Harness, content: bytes, scratch: Path) -> Answer:
    """Give an input to a harness, and judge what came of it."""
    before = set(_files(scratch))
    try:
        with _limited():
            way = str(harness.take(content, scratch))
    except GmscError as error:
        answer = Answer(_way(error), _fault_of_sentence(error))
    except (Exception, TooSlowError) as error:
        written = "".join(traceback.format_exception(error))
        return Answer(_way(error), written)
    else:
        answer = Answer(way)
    left = set(_files(scratch)) - before
    return Answer(answer.way, f"left behind: {sorted(left)}") if left else answer


@contextmanager
def scratch_folder() -> Iterator[Path]:
    """Give a folder in which everything happens that an input may cause."""
    with tempfile.TemporaryDirectory(prefix="gmsc-fuzz-") as name:
        usual = tempfile.tempdir
        tempfile.tempdir = name
        try:
            yield Path(name)
        finally:
            tempfile.tempdir = usual


def _files(folder: Path) -> Iterator[str]:
    with os.scandir(folder) as entries:
        yield from (entry.name for entry in entries)


def _fault_of_sentence(error: GmscError) -> str:
    """A sentence is short and of letters alone, whatever stood in the input."""
    for language in Language:
        for text in (error.sentence.in_(language), error.cure.in_(language)):
            if not text or not text.isprintable() or len(text) > _LONGEST_SENTENCE:
                return f"a sentence for nobody: {text!r}"
    return ""


def _way(error: BaseException) -> str:
    """Where in our code the input was refused: another line is another reason."""
    frames = traceback.extract_tb(error.__traceback__)
    ours = [f"{Path(each.filename).name}:{each.lineno}" for each in frames]
    cause = _way(error.__cause__) if error.__cause__ else ""
    return f"{type(error).__name__} {' '.join(ours[2:])} {cause}"


@contextmanager
def _limited() -> Iterator[None]:
    """Interrupt what takes too long, where the system can."""
    if sys.platform == "win32":
        yield
        return
    usual = signal.signal(signal.SIGPROF, _interrupt)
    signal.setitimer(signal.ITIMER_PROF, LIMIT)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, usual)


def _interrupt(_number: int, _frame: FrameType | None) -> None:
    raise TooSlowError
