"""Drives one harness: changes what went another way before, keeps what is new."""

import hashlib
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from tests.fuzz.harness import Answer, Harness, answer_of

CORPUS = Path(__file__).parent / "corpus"
CASES = Path(__file__).parent / "cases"
_SHORTENING = 5.0
"""Seconds of processor for making a found input shorter."""


@dataclass
class Run:
    """What a harness was given, and what came of it; `found` by the kind of fault."""

    harness: Harness
    executions: int = 0
    seconds: float = 0.0
    pool: list[bytes] = field(default_factory=list)
    ways: set[str] = field(default_factory=set)
    found: dict[str, bytes] = field(default_factory=dict)
    faults: dict[str, str] = field(default_factory=dict)

    def go_on(self, goes_on: Callable[[], bool], chance: Random, scratch: Path) -> None:
        """Try inputs as long as it shall go on, one changed input at least."""
        start = time.monotonic()
        # Seeds come the same way through the code, and each is worth changing.
        self.pool += self.harness.seeds
        for content in (*self.harness.seeds, *kept(CORPUS, self.harness)):
            self._try(content, scratch)
        self._try(self._changed(chance), scratch)
        while goes_on():
            self._try(self._changed(chance), scratch)
        self.seconds += time.monotonic() - start

    def _changed(self, chance: Random) -> bytes:
        return self.harness.mutate(chance.choice(self.pool), chance)

    def _try(self, content: bytes, scratch: Path) -> None:
        self.executions += 1
        answer = answer_of(self.harness, content, scratch)
        if answer.fault:
            if answer.way not in self.found:
                self.found[answer.way] = self._shortened(content, answer, scratch)
                self.faults[answer.way] = answer.fault
        elif answer.way not in self.ways:
            self.ways.add(answer.way)
            self.pool.append(content)

    def _shortened(self, content: bytes, answer: Answer, scratch: Path) -> bytes:
        """Leave out pieces as long as the same goes wrong."""
        until = time.process_time() + _SHORTENING
        length = len(content) // 2
        while length and time.process_time() < until:
            at = 0
            while at < len(content) and time.process_time() < until:
                shorter = content[:at] + content[at + length :]
                again = answer_of(self.harness, shorter, scratch)
                if again.fault and again.way == answer.way:
                    content = shorter
                else:
                    at += length
            length //= 2
        return content


def kept(folder: Path, harness: Harness) -> list[bytes]:
    """Give what is kept for a harness in a folder, in a fixed order."""
    return [file.read_bytes() for file in sorted((folder / harness.name).glob("*"))]


def keep(folder: Path, harness: Harness, content: bytes) -> Path:
    """Keep an input under a name made of its content."""
    file = folder / harness.name / hashlib.sha256(content).hexdigest()[:12]
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)
    return file
