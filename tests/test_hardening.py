"""Nothing in the program opens a connection, runs text as code, or shows data as HTML."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from gmsc_desktop.resources import resource_folder

PACKAGE = resource_folder().parent / "gmsc_desktop"
FILES = sorted(PACKAGE.rglob("*.py"))

NETWORK = {
    "asyncio", "ftplib", "http", "imaplib", "poplib", "smtplib", "socket", "socketserver", "ssl",
    "urllib.request", "webbrowser", "xmlrpc", "PySide6.QtNetwork", "PySide6.QtWebEngineCore",
}  # fmt: skip
RUNS_DATA = {"pickle", "marshal", "shelve", "dill", "runpy", "code", "importlib"}
RUNNERS = {"eval", "exec", "compile", "__import__"}
SHELLS = {"system", "popen", "startfile", "getoutput", "getstatusoutput"}


def imported(tree: ast.AST) -> Iterator[str]:
    """Every module that is imported, with the modules that it lies in."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names = [each.name for each in node.names]
        elif isinstance(node, ast.ImportFrom):
            names = [node.module or "", *(f"{node.module}.{each.name}" for each in node.names)]
        else:
            continue
        for name in names:
            parts = name.split(".")
            yield from (".".join(parts[:end]) for end in range(1, len(parts) + 1))


def calls(tree: ast.AST) -> Iterator[ast.Call]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.Call))


@pytest.fixture(params=FILES, ids=lambda file: str(file.relative_to(PACKAGE)))
def tree(request: pytest.FixtureRequest) -> ast.AST:
    file: Path = request.param
    return ast.parse(file.read_text(encoding="utf-8"))


def test_no_module_that_connects_or_runs_data_is_imported(tree: ast.AST) -> None:
    assert not set(imported(tree)) & (NETWORK | RUNS_DATA)


def test_no_text_is_run_as_code_or_given_to_a_shell(tree: ast.AST) -> None:
    for call in calls(tree):
        name = call.func
        if isinstance(name, ast.Name):
            assert name.id not in RUNNERS
        if isinstance(name, ast.Attribute):
            assert name.attr not in SHELLS
        assert "shell" not in [word.arg for word in call.keywords]


def test_no_data_are_shown_as_html(tree: ast.AST) -> None:
    named = {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    # What goes out by the clipboard may be a table; it is shown by other programs.
    if "PySide6.QtCore.QMimeData" in set(imported(tree)):
        named.discard("setHtml")
    assert not named & {"setHtml", "insertHtml", "setMarkdown", "RichText", "AutoText"}
