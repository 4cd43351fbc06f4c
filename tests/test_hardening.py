"""Nothing in the program opens a connection, runs text as code, or shows data as HTML."""

import ast
import re
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
SHOWS_HTML = {
    "setHtml", "insertHtml", "fromHtml", "setMarkdown", "insertMarkdown", "RichText", "AutoText",
    "MarkdownText", "setSource", "setOpenExternalLinks",
}  # fmt: skip
# Each takes a text for HTML when it looks like it, or may be told no better.
SHOW_WHATEVER_LOOKS_LIKE_HTML = {
    "QTextEdit", "QErrorMessage", "QInputDialog", "QProgressDialog", "QWhatsThis", "QSplashScreen",
    "QGraphicsTextItem", "QSystemTrayIcon",
}  # fmt: skip
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


def classes(tree: ast.AST) -> Iterator[ast.ClassDef]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.ClassDef))


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
    assert not named & SHOWS_HTML
    assert not {name.rpartition(".")[2] for name in imported(tree)} & SHOW_WHATEVER_LOOKS_LIKE_HTML


def test_labels_and_message_boxes_are_told_that_their_text_is_plain(tree: ast.AST) -> None:
    made = {ast.unparse(call.func).partition(".")[0] for call in calls(tree)}
    made |= {ast.unparse(base) for each in classes(tree) for base in each.bases}
    if made & {"QLabel", "QMessageBox"}:
        assert "PlainText" in {n.attr for n in ast.walk(tree) if isinstance(n, ast.Attribute)}
    # These have no place to say it.
    for call in calls(tree):
        assert not re.match(r"QMessageBox\.[a-z]", ast.unparse(call.func))


def test_every_tip_is_plain_or_a_sentence_of_ours(tree: ast.AST) -> None:
    for call in calls(tree):
        if isinstance(call.func, ast.Attribute) and call.func.attr in (
            "setToolTip",
            "setWhatsThis",
        ):
            (text,) = call.args
            assert isinstance(text, ast.Call)
            assert ast.unparse(text.func) in ("self.tr", "plain_tip"), ast.unparse(call)


def test_tips_are_shown_by_one_module() -> None:
    showing = [file.stem for file in FILES if "QToolTip" in named_in(file)]
    assert showing == ["plain_tip"]


def test_addresses_are_opened_by_one_module() -> None:
    opening = [file.stem for file in FILES if "QDesktopServices" in named_in(file)]
    assert opening == ["browser"]


def named_in(file: Path) -> set[str]:
    """What a module imports, by its last name."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    return {name.rpartition(".")[2] for name in imported(tree)}
