"""What build.spec packs: its filters notice when they are stale, and it never packs by UPX."""

import ast
import re
import runpy
from fnmatch import fnmatchcase
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

import dev
from windows.version_info import version_info

ROOT = Path(dev.__file__).parent
FILTERS = runpy.run_path(str(ROOT / "packaging" / "spec_filters.py"))
SPEC = ast.parse((ROOT / "build.spec").read_text(encoding="utf-8"))

ENTRIES = [
    ("PySide6/Qt/lib/libQt6Core.so.6", "/v/libQt6Core.so.6", "BINARY"),
    ("PySide6/Qt/plugins/tls/libqopensslbackend.so", "/v/tls.so", "BINARY"),
    ("PySide6\\Qt6Core.dll", "v\\Qt6Core.dll", "BINARY"),
]


def arguments_named(name: str) -> list[Any]:
    """Give the value of this argument wherever the spec passes it."""
    calls = [node for node in ast.walk(SPEC) if isinstance(node, ast.Call)]
    return [word.value for call in calls for word in call.keywords if word.arg == name]


def listed(name: str) -> set[str]:
    """Give the patterns that the spec writes out in one of its lists."""
    lists = {
        str(target.id): node.value
        for node in SPEC.body
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.List)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    found = lists[name]
    assert isinstance(found, ast.List)
    return {str(each.value) for each in found.elts if isinstance(each, ast.Constant)}


def test_only_what_is_on_the_list_is_kept() -> None:
    assert FILTERS["keep"](ENTRIES, ["PySide6/Qt/lib/*", "pyside6/qt6*.DLL"]) == [
        ENTRIES[0],
        ENTRIES[2],
    ]


def test_what_is_on_the_list_is_dropped() -> None:
    assert FILTERS["drop"](ENTRIES, ["PySide6/Qt/*"]) == [ENTRIES[2]]


@pytest.mark.parametrize("name", ["keep", "drop"])
def test_a_pattern_that_matches_nothing_stops_the_build(name: str) -> None:
    with pytest.raises(FILTERS["StaleFilterError"], match="libQt5Core"):
        FILTERS[name](ENTRIES, ["PySide6/*", "PySide6/Qt/lib/libQt5Core*"])


def test_upx_is_off_everywhere() -> None:
    assert [ast.literal_eval(value) for value in arguments_named("upx")] == [False] * 3


def test_no_network_module_is_packed() -> None:
    words = {
        word
        for node in ast.walk(SPEC)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
        for word in node.value.split()
    }
    assert {"PySide6.QtNetwork", "_socket", "_ssl"} <= words
    assert not any("libQt6Network" in word for word in words)


def unused(*, windows: bool, version: tuple[int, int]) -> set[str]:
    """Give the modules that the spec leaves out of a build by this Python on this system."""
    about = re.compile(r"UNUSED|GUARDED|if .*\n +UNUSED")
    said = [node for node in SPEC.body if about.match(ast.unparse(node))]
    known: dict[str, Any] = {"WINDOWS": windows, "sys": SimpleNamespace(version_info=version)}
    exec(compile(ast.Module(said, []), "build.spec", "exec"), known)  # noqa: S102 (our own file)
    return set(known["UNUSED"])


@pytest.mark.parametrize("version", [(3, 11), (3, 12), (3, 13)])
@pytest.mark.parametrize("windows", [False, True])
def test_ctypes_is_packed_where_a_module_that_is_packed_needs_it(
    windows: bool, version: tuple[int, int]
) -> None:
    package = ROOT / "gmsc_desktop"
    needing = {
        f"gmsc_desktop.{path.stem}"
        for path in package.rglob("*.py")
        if "from _ctypes import" in path.read_text(encoding="utf-8")
    }
    assert len(needing) == 2
    left_out = unused(windows=windows, version=version)
    assert ("_ctypes" in left_out) == (needing <= left_out)
    assert ("gmsc_desktop.constants_guard" in left_out) == (version >= (3, 12))


def test_the_way_to_printers_is_packed_but_the_systems_own_cups_is_not() -> None:
    patterns = listed("LINUX_FILES")
    assert "PySide6/Qt/plugins/printsupport/libcupsprintersupport.so" in patterns
    assert "PySide6/QtPrintSupport.abi3.so" in patterns
    assert "PySide6/QtPrintSupport.pyd" in listed("WINDOWS_FILES")
    for library in ("libcups.so.2", "libavahi-client.so.3", "libgnutls.so.30"):
        kept = [each for each in patterns if fnmatchcase(library, each)]
        assert kept == []


@pytest.mark.parametrize(
    ("version", "numbers"),
    [("0.1.0", (0, 1, 0, 0)), ("12.3.4.5", (12, 3, 4, 5)), ("1.2.0.dev7", (1, 2, 0, 0))],
)
def test_windows_sees_the_version_as_four_numbers(
    version: str, numbers: tuple[int, int, int, int]
) -> None:
    text = version_info(version, "gmsc", {0x0421: "Perintah", 0x0409: "Command"})
    tree = ast.parse(text)
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    found = [word.value for call in calls for word in call.keywords if word.arg == "filevers"]
    assert ast.literal_eval(found[0]) == numbers
    assert "'gmsc.exe'" in text
    assert "'042104B0'" in text
    assert "'Perintah'" in text
    assert 'Translation", [1057, 1200, 1033, 1200]' in text
