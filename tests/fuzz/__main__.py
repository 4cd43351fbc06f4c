"""Runs all harnesses, sharing the time; what is found is kept as a test.

    python3 dev.py fuzz --minutes 5 [--seed 1] [--only query] [--keep]

Exit code 0 means that nothing was found. What is found goes to tests/fuzz/cases, made short, and
is tried again by every run of the tests. `--keep` puts short inputs that went a new way through
the code into tests/fuzz/corpus, from which later runs begin.
"""

import argparse
import faulthandler
import os
import sys
import tempfile
import time
import warnings
from collections.abc import Callable, Sequence
from pathlib import Path
from random import Random

from PySide6.QtCore import QSettings

from gmsc_desktop.app import make_application
from tests.fuzz.all import all_harnesses
from tests.fuzz.harness import scratch_folder
from tests.fuzz.run import CASES, CORPUS, Run, keep

_SHORT, _MOST = 1_500, 40
"""Bytes and number of inputs that are worth a place in the corpus, for each harness."""
_HANG = 120


def main(arguments: Sequence[str]) -> int:
    """Fuzz, print a line for each harness, keep what is found; gives the exit code."""
    parser = argparse.ArgumentParser(prog="fuzz", description=__doc__)
    parser.add_argument("--minutes", type=float, default=5)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", help="one harness")
    parser.add_argument("--keep", action="store_true", help="let the corpus grow")
    options = parser.parse_args(arguments)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    # What Qt and openpyxl say of damage is what is expected here.
    os.environ["QT_LOGGING_RULES"] = "*.warning=false"
    warnings.simplefilter("ignore")
    app = make_application(["fuzz"])
    with tempfile.TemporaryDirectory(prefix="gmsc-fuzz-home-") as home:
        os.environ.update({"HOME": home, "XDG_DATA_HOME": home, "XDG_CONFIG_HOME": home})
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, home)
        harnesses = all_harnesses(Path(home))
        chosen = [each for each in harnesses if options.only in (None, each.name)]
        runs = [Run(each) for each in chosen]
        seconds = options.minutes * 60 / len(runs)
        print("harness       executions  seconds  ways  found", flush=True)
        for run in runs:
            faulthandler.dump_traceback_later(seconds + _HANG, exit=True)
            with scratch_folder() as scratch:
                chance = Random(f"{options.seed} {run.harness.name}")
                run.go_on(lasting(seconds), chance, scratch)
            report(run, options.keep)
    faulthandler.cancel_dump_traceback_later()
    del app
    return 1 if any(run.found for run in runs) else 0


def lasting(seconds: float) -> Callable[[], bool]:
    """Go on until so much time has passed from now."""
    end = time.monotonic() + seconds
    return lambda: time.monotonic() < end


def report(run: Run, keep_new: bool) -> None:
    """Print what came of a harness, and keep what is worth it."""
    name = run.harness.name
    print(
        f"{name:12} {run.executions:11} {run.seconds:8.1f} {len(run.ways):5} {len(run.found):6}",
        flush=True,
    )
    for way, content in run.found.items():
        print(f"  kept as {keep(CASES, run.harness, content)}\n{run.faults[way]}")
    new = sorted(set(run.pool) - set(run.harness.seeds), key=len) if keep_new else []
    for content in new[:_MOST]:
        if len(content) <= _SHORT:
            keep(CORPUS, run.harness, content)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
