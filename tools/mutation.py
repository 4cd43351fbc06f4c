"""Changes the search and the reader of data in small ways, and counts which changes tests notice.

Run: python3 dev.py mutate [NAME…], with names as mutmut's, such as "gmsc_desktop.search.text*".
What to change and by which tests stands in pyproject.toml; survivors are explained in
docs/testing.md, and `.venv/bin/mutmut show NAME` shows one. What was noticed once is not tried
again until the code changes; take the folder mutants away to begin anew.
"""

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
MUTANTS = ROOT / "mutants"
BAR = 85
"""Per cent of the changes that tests notice at least."""
_UNNOTICED = (0, 5, 33)
"""mutmut's codes: all tests passed; there was none to run."""


def main(arguments: Sequence[str]) -> int:
    """Try the changes, print each module's share and what survived; 1 when it is under the bar."""
    # Forked where Qt is loaded but not begun; without a screen, and gently.
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen")
    run = [sys.executable, "-m", "mutmut", "run", *arguments]
    code = subprocess.call(run, cwd=ROOT, env=environment)
    if code:
        return code
    return report(dict(results()))


def results() -> Iterator[tuple[str, Mapping[str, int]]]:
    """Give each module with the outcome of its changes that were tried."""
    for file in sorted(MUTANTS.rglob("*.py.meta")):
        outcomes = json.loads(file.read_text(encoding="utf-8"))["exit_code_by_key"]
        tried = {name: code for name, code in outcomes.items() if code is not None}
        if tried:
            yield file.relative_to(MUTANTS).as_posix().removesuffix(".meta"), tried


def report(modules: Mapping[str, Mapping[str, int]]) -> int:
    """Print it; give the exit code."""
    everything: dict[str, int] = {}
    for module, outcomes in modules.items():
        print(f"{module:36} {share(outcomes)}")
        everything |= outcomes
    for name in unnoticed(everything):
        print(f"  survived: {name}")
    print(f"{'all':36} {share(everything)}")
    return 0 if len(unnoticed(everything)) * 100 <= (100 - BAR) * len(everything) else 1


def share(outcomes: Mapping[str, int]) -> str:
    """Say how many changes were noticed."""
    noticed = len(outcomes) - len(unnoticed(outcomes))
    return f"{noticed:5} of {len(outcomes):5}  {noticed / len(outcomes):6.1%}"


def unnoticed(outcomes: Mapping[str, int]) -> list[str]:
    """Name the changes that no test noticed."""
    return [name for name, code in outcomes.items() if code in _UNNOTICED]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
