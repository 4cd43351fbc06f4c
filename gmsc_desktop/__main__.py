"""Starts the window, or with `--self-test FILE` tries it and writes a report."""

import gc
import sys
from pathlib import Path


def main() -> int:
    """Run the program and give its exit code."""
    if sys.argv[1:2] == ["--self-test"] and len(sys.argv) == 3:
        from gmsc_desktop.self_test import run_self_test

        gc.enable()
        return run_self_test(Path(sys.argv[2]))
    # As packaging/ready_code.py does in the built program, earlier.
    gc.disable()
    from gmsc_desktop.app import start

    return start(sys.argv)


if __name__ == "__main__":
    sys.exit(main())
