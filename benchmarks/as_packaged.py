"""Runs a benchmark as the packaged program runs: with compiled code, and as its hooks have it.

Else a page's first visit would be measured with Python compiling the page.
"""

import compileall
import importlib
import marshal
import runpy
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGING = ROOT / "packaging"
READY_CODE = ROOT / "build" / "bench" / "ready_code.marshal"
LEFT_OUT = ["_hashlib", "bz2", "lzma", "rapidfuzz.distance.metrics_cpp_avx2"]
"""By build.spec; hashlib has algorithms of its own, and rapidfuzz another form of this.

rapidfuzz.fuzz, which is left out too, stands beside ours in benchmarks, and needs its library.
"""

if __name__ == "__main__":
    compileall.compile_dir(ROOT / "gmsc_desktop", quiet=1)
    READY_CODE.parent.mkdir(parents=True, exist_ok=True)
    runpy.run_path(str(PACKAGING / "ready_code_maker.py"))["make_ready_code"](READY_CODE)
    sys.path.append(str(PACKAGING))
    importlib.import_module("quick_enumerations").install()
    sys.modules.update(dict.fromkeys(LEFT_OUT))  # type: ignore[arg-type]
    codes = marshal.loads(READY_CODE.read_bytes())  # noqa: S302 (what was just written)
    hook = runpy.run_path(str(PACKAGING / "ready_code.py"))
    hook["let_wait"]()
    hook["use"](codes)
    del sys.argv[0]
    runpy.run_module(sys.argv[0], run_name="__main__", alter_sys=True)
