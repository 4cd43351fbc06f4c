"""Runs a benchmark as the packaged program runs: with compiled code, and as its hooks have it.

Else a page's first visit would be measured with Python compiling the page.
"""

import compileall
import runpy
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGING = ROOT / "packaging"

if __name__ == "__main__":
    compileall.compile_dir(ROOT / "gmsc_desktop", quiet=1)
    runpy.run_path(str(PACKAGING / "quick_enumerations.py"), run_name="__main__")
    runpy.run_path(str(PACKAGING / "ready_code.py"))["use"]({})
    del sys.argv[0]
    runpy.run_module(sys.argv[0], run_name="__main__", alter_sys=True)
