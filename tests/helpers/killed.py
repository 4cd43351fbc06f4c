"""Installs packs in processes that die at a bad moment, and looks at what they leave.

    python -m tests.helpers.killed PACK OTHER_PACK RANDOM_MOMENTS

A process of its own: it forks, which a program with windows and threads must not.
"""

import json
import os
import random
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path

from gmsc_desktop.updates.active import read_active
from gmsc_desktop.updates.pointer import read_pointer
from gmsc_desktop.updates.preview import Preview, preview
from gmsc_desktop.updates.store import Store, pack_name, store_folder

TOUCHES_FILES = {
    "open", "os.chmod", "os.listdir", "os.mkdir", "os.remove", "os.rename", "os.rmdir",
    "os.scandir", "shutil.rmtree", "tempfile.mkdtemp", "tempfile.mkstemp",
}  # fmt: skip


def main(arguments: list[str]) -> int:
    """Die at every step and at random moments; print how often each outcome was seen."""
    packs = [preview(Path(file), read_active().data) for file in arguments[:2]]
    for pack in packs:
        Store().install(pack, agreed=True)
    seen = {"old": 0, "new": 0, "steps": 0, "moments": 0}
    step = 0
    while True:
        finished = _try(packs, seen, lambda step=step: _die_at(step))  # type: ignore[misc]
        if finished:
            break
        step += 1
    seen["steps"] = step
    duration = _duration(packs)
    random.seed(1)
    for _ in range(int(arguments[2])):
        _try(packs, seen, lambda: None, random.uniform(0, duration * 1.1))
        seen["moments"] += 1
    sys.stdout.write(json.dumps(seen))
    return 0


def _try(
    packs: list[Preview], seen: dict[str, int], prepare: Callable[[], None], kill_after: float = -1
) -> bool:
    """Let a process install the pack that is not in use; gives whether it came to its end."""
    old = read_pointer(store_folder()).active
    new = next(pack for pack in packs if pack_name(pack.pack) != old)
    child = os.fork()
    if child == 0:
        prepare()
        _change(new)
        os._exit(0)
    if kill_after >= 0:
        time.sleep(kill_after)
        os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    _look(str(old), pack_name(new.pack), seen)
    return status == 0


def _change(new: Preview) -> None:
    store = Store()
    name = pack_name(new.pack)
    if name in [each.name for each in store.installed()]:
        store.remove(name)
    store.install(new, agreed=True)


def _die_at(step: int) -> None:
    """End this process, without any cleaning up, before it touches files for the n-th time."""
    counter = iter(range(step + 1))

    def hook(event: str, _arguments: object) -> None:
        if event in TOUCHES_FILES and next(counter, None) == step:
            os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(hook)


def _duration(packs: list[Preview]) -> float:
    old = read_pointer(store_folder()).active
    start = time.monotonic()
    _change(next(pack for pack in packs if pack_name(pack.pack) != old))
    return time.monotonic() - start


def _look(old: str, new: str, seen: dict[str, int]) -> None:
    """What is in use is one of the two, its hashes right; so is whatever else is installed."""
    installed = Store().installed()
    assert not [each.problem for each in installed if each.problem]
    active = [each.name for each in installed if each.active]
    assert active in ([old], [new])
    seen["old" if active == [old] else "new"] += 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
