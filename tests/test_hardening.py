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


def attributes(tree: ast.AST) -> set[str]:
    return {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}


def classes(tree: ast.AST) -> Iterator[ast.ClassDef]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.ClassDef))


@pytest.fixture(scope="module")
def trees() -> dict[str, ast.AST]:
    """Every module of the program, by its place in the package."""
    return {
        str(file.relative_to(PACKAGE)): ast.parse(file.read_text(encoding="utf-8"))
        for file in FILES
    }


def test_no_module_that_connects_or_runs_data_is_imported(trees: dict[str, ast.AST]) -> None:
    importing = {name: set(imported(tree)) & (NETWORK | RUNS_DATA) for name, tree in trees.items()}
    # What the build compiled lies among the program's own files, and is trusted as these are.
    assert {name: modules for name, modules in importing.items() if modules} == {
        str(Path("facts", "compiled.py")): {"marshal"}
    }


def test_no_text_is_run_as_code_or_given_to_a_shell(trees: dict[str, ast.AST]) -> None:
    assert not [
        f"{name}:{call.lineno}"
        for name, tree in trees.items()
        for call in calls(tree)
        if runs_text(call)
    ]


def runs_text(call: ast.Call) -> bool:
    """Whether a call hands a text to Python or to a shell, or could."""
    if "shell" in [word.arg for word in call.keywords]:
        return True
    if isinstance(call.func, ast.Name):
        return call.func.id in RUNNERS
    return isinstance(call.func, ast.Attribute) and call.func.attr in SHELLS


def test_no_data_are_shown_as_html(trees: dict[str, ast.AST]) -> None:
    showing = {name: html_in(tree) for name, tree in trees.items()}
    assert not {name: words for name, words in showing.items() if words}


def html_in(tree: ast.AST) -> set[str]:
    """The words of a module by which something is shown as HTML, or could be."""
    used = set(imported(tree))
    named = attributes(tree) & SHOWS_HTML
    # What goes out by the clipboard may be a table; it is shown by other programs.
    if "PySide6.QtCore.QMimeData" in used:
        named.discard("setHtml")
    return named | {name.rpartition(".")[2] for name in used} & SHOW_WHATEVER_LOOKS_LIKE_HTML


def test_labels_and_message_boxes_are_told_that_their_text_is_plain(
    trees: dict[str, ast.AST],
) -> None:
    untold = [
        name
        for name, tree in trees.items()
        if made(tree) & {"QLabel", "QMessageBox"} and "PlainText" not in attributes(tree)
    ]
    assert not untold
    # These have no place to say it.
    assert not [
        f"{name}:{call.lineno}"
        for name, tree in trees.items()
        for call in calls(tree)
        if re.match(r"QMessageBox\.[a-z]", ast.unparse(call.func))
    ]


def made(tree: ast.AST) -> set[str]:
    """What a module makes an object of, or inherits."""
    called = {ast.unparse(call.func).partition(".")[0] for call in calls(tree)}
    return called | {ast.unparse(base) for each in classes(tree) for base in each.bases}


def test_every_tip_is_plain_or_a_sentence_of_ours(trees: dict[str, ast.AST]) -> None:
    assert not [
        f"{name}:{call.lineno}: {ast.unparse(call)}"
        for name, tree in trees.items()
        for call in calls(tree)
        if isinstance(call.func, ast.Attribute)
        and call.func.attr in ("setToolTip", "setWhatsThis")
        and not says_ours(call)
    ]


def says_ours(call: ast.Call) -> bool:
    """Whether all that a call shows is a text of ours, or made plain."""
    texts = [ast.unparse(text.func) if isinstance(text, ast.Call) else "" for text in call.args]
    return len(texts) == 1 and texts[0] in ("self.tr", "tool_tip")


def test_tips_are_shown_by_one_module() -> None:
    showing = [file.stem for file in FILES if "QToolTip" in named_in(file)]
    assert showing == ["tool_tip"]


def test_addresses_are_opened_by_one_module() -> None:
    opening = [file.stem for file in FILES if "QDesktopServices" in named_in(file)]
    assert opening == ["browser"]


def named_in(file: Path) -> set[str]:
    """What a module imports, by its last name."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    return {name.rpartition(".")[2] for name in imported(tree)}
