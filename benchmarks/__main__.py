"""Measures all that docs/speed.md says of speed and size, or one part of it.

python3 dev.py bench [NAME] [--docs]
"""

import subprocess
import sys
from collections.abc import Sequence

NAMES = ("start", "window", "heard", "search", "ideas", "lists", "growth", "size")
"""What `bench` alone measures; `budget` measures a part of it and judges."""


def main(arguments: Sequence[str]) -> int:
    """Run each in a process of its own, so that none finds what another has loaded."""
    named = [each for each in arguments if not each.startswith("-")][:1]
    names = named if arguments and arguments[0] in named else NAMES
    if unknown := {*names} - {*NAMES, "budget"}:
        print(f"There is no benchmark {unknown.pop()!r}: {', '.join(NAMES)}, budget.")
        return 2
    options = arguments[1:] if names is named else arguments
    for name in names:
        print(f"== {name}", flush=True)
        part = [f"benchmarks.{name}", *options]
        code = subprocess.call([sys.executable, "-m", "benchmarks.as_packaged", *part])
        if code:
            return code
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
