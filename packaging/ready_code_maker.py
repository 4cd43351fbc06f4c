"""At the build: keeps what Python compiles while the program starts, for ready_code.py."""

import marshal
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

# In a Python of its own, where everything is imported for the first time.
_KEEP = """
from __future__ import annotations

import builtins, collections, dataclasses, marshal, sys

compiler, kept = builtins.compile, {}

def keep_bootstrap(source, name, *how, **named):
    if name == "signature_bootstrap.py":
        stand_in = sys.argv[1].replace("SOURCE", repr(source))
        kept[source] = marshal.dumps(compiler(stand_in, name, "exec"))
    return compiler(source, name, *how, **named)

def execute_and_keep(source, names, local):
    code = compiler(source, "<string>", "exec", dont_inherit=True)
    kept[source] = marshal.dumps(code)
    exec(code, names, local)

def evaluate_and_keep(source, names):
    code = compiler(source, "<string>", "eval", dont_inherit=True)
    kept[source] = marshal.dumps(code)
    return eval(code, names)

builtins.compile = keep_bootstrap
dataclasses.exec, collections.eval = execute_and_keep, evaluate_and_keep
import PySide6
builtins.compile = compiler
import gmsc_desktop.app

sys.stdout.buffer.write(marshal.dumps(kept))
"""

_BOOTSTRAP = """
from late_signatures import LateLoader

def bootstrap():
    return LateLoader(SOURCE)
"""


class NoBootstrapError(Exception):
    """shiboken6 began without its bootstrap: it has changed, and ready_code.py is of no use."""


def make_ready_code(file: Path) -> Path:
    """Write the code, by its sources, for the Python that builds."""
    command = [sys.executable, "-c", _KEEP, _BOOTSTRAP]
    content = subprocess.run(command, stdout=subprocess.PIPE, cwd=ROOT, check=True).stdout
    if not any(isinstance(source, bytes) for source in marshal.loads(content)):  # noqa: S302 (our own)
        raise NoBootstrapError(NoBootstrapError.__doc__)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)
    return file
