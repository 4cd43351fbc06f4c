"""Runs a benchmark with what the packaged program has: compiled code, and Qt's enumerations made
the quick way. Else the first visit of a page would be measured with Python compiling it.
"""

import compileall
import runpy
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

if __name__ == "__main__":
    compileall.compile_dir(ROOT / "gmsc_desktop", quiet=1)
    runpy.run_path(str(ROOT / "packaging" / "quick_enumerations.py"), run_name="__main__")
    del sys.argv[0]
    runpy.run_module(sys.argv[0], run_name="__main__", alter_sys=True)
