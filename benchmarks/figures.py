"""Figures of repeated measurements: taken, summed up, and written beside a floor or a peer."""

import gc
import statistics
import time
from collections.abc import Callable, Sequence
from typing import NamedTuple

FRAME = 1000 / 60
"""Milliseconds that a screen shows a picture."""


class Compared(NamedTuple):
    """What was measured of ours and of what stands beside it, in the same unit."""

    what: str
    ours: Sequence[float]
    peer: str
    theirs: Sequence[float]

    @property
    def ratio(self) -> float:
        """Our median in theirs."""
        return statistics.median(self.ours) / statistics.median(self.theirs)

    @property
    def quiet_ratio(self) -> float:
        """Our lower quartile in theirs: what others' work on the machine adds lies above."""
        return _lower_quartile(self.ours) / _lower_quartile(self.theirs)


def paired_ratio(ours: Sequence[float], theirs: Sequence[float]) -> float:
    """Give the median of the rounds' ratios: a machine busy for a while slows both of a round."""
    return statistics.median(own / other for own, other in zip(ours, theirs, strict=True))


def timed(
    times: int,
    work: Callable[..., object],
    *arguments: object,
    clock: Callable[[], float] = time.perf_counter,
) -> list[float]:
    """Give the milliseconds of so many runs; by process_time what waits for nothing."""
    taken = []
    for _ in range(times):
        gc.collect()
        start = clock()
        work(*arguments)
        taken.append((clock() - start) * 1000)
    return taken


def _lower_quartile(values: Sequence[float]) -> float:
    return statistics.quantiles(values, n=4, method="inclusive")[0]


def late(values: Sequence[float]) -> float:
    """Give the 99th percentile, which is nearly the most when there are few."""
    return statistics.quantiles(values, n=100, method="inclusive")[-1]


def spread(values: Sequence[float], digits: int = 0) -> str:
    """Write the median, and the least and the most."""
    middle, least, most = (
        f"{each:,.{digits}f}" for each in (statistics.median(values), min(values), max(values))
    )
    return f"{middle} ({least}–{most})"


def times(ratio: float) -> str:
    """Write a ratio."""
    return f"{ratio:.2f}×" if ratio < 10 else f"{ratio:.0f}×"
