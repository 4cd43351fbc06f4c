"""Work done in processes that die at a bad moment, and a look at what each of them leaves.

    python -m tests.helpers.killed MOMENTS install PACK OTHER_PACK
    python -m tests.helpers.killed MOMENTS export FOLDER

A process of its own: it forks, which a program with windows and threads must not.
"""

import json
import os
import random
import signal
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from itertools import count
from pathlib import Path
from typing import Final

from gmsc_desktop.updates.active import read_active
from gmsc_desktop.updates.pointer import read_pointer, store_folder
from gmsc_desktop.updates.preview import Preview, preview
from gmsc_desktop.updates.store import Store, pack_name

SEED: Final = 20261124
TOUCHES_FILES: Final = {
    "open", "os.chmod", "os.listdir", "os.mkdir", "os.remove", "os.rename", "os.rmdir",
    "os.scandir", "shutil.rmtree", "tempfile.mkdtemp", "tempfile.mkstemp",
}  # fmt: skip
OLD, NEW = "old", "new"


@dataclass(frozen=True, slots=True)
class Attempt:
    """What a process is to do, and how to see what it left: the old or the new, whole."""

    work: Callable[[], None]
    look: Callable[[], str]


def main(arguments: list[str]) -> int:
    """Die at every step and at random moments; print how often each outcome was seen."""
    moments, subject, *rest = arguments
    attempts = SUBJECTS[subject](*map(Path, rest))
    seen: Counter[str] = Counter(steps=0, moments=0, old=0, new=0)
    for step in count():
        die = partial(_die_at, step)
        ends = [_dies(next(attempts), seen, die) for _ in range(KINDS[subject])]
        if all(ends):
            break
        seen["steps"] += 1
    longest = max(_duration(next(attempts)) for _ in range(4))
    chance = random.Random(SEED)
    for _ in range(int(moments)):
        _dies(next(attempts), seen, lambda: None, chance.uniform(0, longest * 1.1))
        seen["moments"] += 1
    sys.stdout.write(json.dumps({**seen, "seed": SEED}))
    return 0


def _dies(
    attempt: Attempt, seen: Counter[str], prepare: Callable[[], None], kill_after: float = -1
) -> bool:
    """Let a process try, and look; gives whether it came to its end."""
    child = os.fork()
    if child == 0:
        prepare()
        attempt.work()
        os._exit(0)
    if kill_after >= 0:
        time.sleep(kill_after)
        os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    # Whoever is not killed comes to a good end.
    assert status in (0, signal.SIGKILL)
    seen[attempt.look()] += 1
    return status == 0


def _die_at(step: int) -> None:
    """End this process, without any cleaning up, before it touches files for the n-th time."""
    counter = iter(range(step + 1))

    def hook(event: str, _arguments: object) -> None:
        if event in TOUCHES_FILES and next(counter, None) == step:
            os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(hook)


def _duration(attempt: Attempt) -> float:
    start = time.monotonic()
    _dies(attempt, Counter(), lambda: None)
    return time.monotonic() - start


def installs(*files: Path) -> Iterator[Attempt]:
    """Install, in turn, the one of two packs that is not in use."""
    packs = [preview(file, read_active().data) for file in files]
    for pack in packs:
        Store().install(pack, agreed=True)
    while True:
        old = str(read_pointer(store_folder()).active)
        new = next(pack for pack in packs if pack_name(pack.pack) != old)
        yield Attempt(lambda new=new: _change(new), lambda old=old, new=new: _look(old, new))  # type: ignore[misc]


def _change(new: Preview) -> None:
    store = Store()
    name = pack_name(new.pack)
    if name in [each.name for each in store.installed()]:
        store.remove(name)
    store.install(new, agreed=True)


def _look(old: str, new: Preview) -> str:
    """What is in use is one of the two, its hashes right; so is whatever else is installed."""
    installed = Store().installed()
    assert not [each.problem for each in installed if each.problem]
    (active,) = [each.name for each in installed if each.active]
    assert active in (old, pack_name(new.pack))
    return OLD if active == old else NEW


def exports(folder: Path) -> Iterator[Attempt]:
    """Save, in turn, a workbook, a CSV and a PDF over the one before."""
    # Late: installing needs none of it.
    from tests.helpers.killed_exports import attempts

    return attempts(folder)


SUBJECTS: Final[dict[str, Callable[..., Iterator[Attempt]]]] = {
    "install": installs,
    "export": exports,
}

KINDS: Final = {"install": 1, "export": 3}

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
