"""At the build: keeps what Python compiles while the program starts, for ready_code.py."""

import marshal
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

# What writes stubs for editors is kept as nothing: it alone would import argparse and logging.
# In a Python of its own, where everything is imported for the first time.
_KEEP = """
from __future__ import annotations

import builtins, dataclasses, marshal, os, sys

compiler, kept = builtins.compile, {}

def compile_and_keep(source, name, *how, **named):
    code = compiler(source, name, *how, **named)
    if name.endswith("signature/lib/pyi_generator.py"):
        code = compiler("", name, "exec")
    # What is a file is packed as compiled code anyway.
    if not os.path.isfile(name):
        kept[source] = code
    return code

def execute_and_keep(source, names, local):
    exec(compile_and_keep(source, "<string>", "exec", dont_inherit=True), names, local)

builtins.compile = compile_and_keep
import PySide6
builtins.compile = compiler
dataclasses.exec = execute_and_keep
import gmsc_desktop.app

sys.stdout.buffer.write(marshal.dumps(kept))
"""


class NothingCompiledError(Exception):
    """Importing shiboken6 compiled nothing: it has changed, and ready_code.py is of no use."""


def make_ready_code(file: Path) -> Path:
    """Write the code objects, by their sources, for the Python that builds."""
    command = [sys.executable, "-c", _KEEP]
    content = subprocess.run(command, stdout=subprocess.PIPE, cwd=ROOT, check=True).stdout
    if not any(isinstance(source, bytes) for source in marshal.loads(content)):  # noqa: S302 (our own)
        raise NothingCompiledError(NothingCompiledError.__doc__)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)
    return file
