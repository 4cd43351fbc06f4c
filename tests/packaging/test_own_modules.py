"""The packaged window finds its own modules in the program, which is opened once."""

import sys
from pathlib import Path

import PyInstaller.loader  # type: ignore[import-untyped]
import pytest
from PyInstaller.archive.writers import (  # type: ignore[import-untyped]
    ZlibArchiveWriter,
)

import dev
from tests.helpers.own_python import printed

PACKAGING = Path(dev.__file__).parent / "packaging"
LOADER = Path(PyInstaller.loader.__file__).parent

START = """
import builtins, json, sys
from concurrent.futures import ThreadPoolExecutor
from importlib import import_module

program, loader, packaging = sys.argv[1:]
sys._MEIPASS, sys.executable = program + "-files", program
sys.path[:0] = [loader, packaging]
import pyimod01_archive, pyimod02_importers
import own_modules

opened, real = [], builtins.open
builtins.open = lambda *how, **named: opened.append(how[0]) or real(*how, **named)
pyimod02_importers.pyz_archive = pyimod01_archive.ZlibArchiveReader(program, 0)
opened.clear()
own_modules.keep_open(pyimod01_archive)
own_modules.find_first(pyimod02_importers)
with ThreadPoolExecutor() as threads:
    own = list(threads.map(import_module, ["own", *(f"own.part{at}" for at in range(100))]))
found = [[each.__name__, each.told, each.__file__.removeprefix(sys._MEIPASS)] for each in own]
import colorsys
print(json.dumps([found, colorsys.__file__.endswith("colorsys.py"), opened.count(program)]))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there each module is read from a file anew")
def test_modules_of_the_program_are_read_from_one_open_file(tmp_path: Path) -> None:
    names = ["own", *(f"own.part{at}" for at in range(100))]
    sources = {name: f"told = {name * 50!r}" for name in names}
    code = {name: compile(source, name, "exec") for name, source in sources.items()}
    program = tmp_path / "program"
    files = ["__init__.py", *names[1:]]
    entries = [(name, file, "PYMODULE") for name, file in zip(names, files, strict=True)]
    ZlibArchiveWriter(str(program), entries, code)
    told = printed(START, str(program), str(LOADER), str(PACKAGING))
    parts = ["/own/__init__.py", *(f"/own/part{at}.py" for at in range(100))]
    found = [[name, name * 50, file] for name, file in zip(names, parts, strict=True)]
    # Each with its file; another module is found as ever; and the program was not opened again.
    assert told == [found, True, 0]
