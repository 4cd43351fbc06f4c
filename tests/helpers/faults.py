"""The table docs/reliability.md, made by the tests that cause the faults.

    @pytest.mark.fault(what="…", cause="…", sees="…", kept="…")

A row is what the marker says, with `{id}` for the case of a parametrized test, and `{seen}`
for what the test really saw and told by the fixture `saw`. Rows that are the same are one.
"""

import re
import sys
from collections import Counter
from collections.abc import Callable, Generator
from dataclasses import astuple, dataclass
from pathlib import Path
from typing import Final

import pytest

from gmsc_desktop.errors import GmscError
from tests.helpers.small_disk import can_mount

FILE: Final = Path("docs/reliability.md")
COMMAND: Final = "python3 dev.py test --reliability"
Saw = Callable[[GmscError | str], None]

PARTS: Final = {
    "tests/updates/test_hostile_packs.py": "Hostile packs",
    "tests/updates/": "Update packs",
    "tests/e2e/packs/": "Update packs",
    "tests/corrections/": "Corrections",
    "tests/lists/": "Lists that somebody brings",
    "tests/reliability/test_program_files.py": "The program's own files",
    "tests/facts/": "The program's own files",
    "tests/test_app.py": "The program's own files",
    "tests/ui/test_settings": "Settings",
    "tests/crash/": "Errors and crashes",
    "tests/e2e/test_crash.py": "Errors and crashes",
    "tests/e2e/test_out.py": "Saving and export",
    "tests/test_cli_export.py": "Saving and export",
    "tests/reliability/test_disk.py": "Saving and export",
    "tests/reliability/test_killed.py": "Killed",
    "tests/reliability/test_environment.py": "Environment",
    "tests/reliability/test_streams.py": "Environment",
    "tests/ui/test_window_place.py": "Environment",
}
OTHERS: Final = "Other faults"
_HEAD: Final = f"""# Reliability

Each fault that a test causes, what a person then sees, and what is kept. This file is made \
by the tests: each row stands here because its test ran and passed, and sentences in quotes are \
what the program said in that run (… stands for a path). `{COMMAND}` renews it; a run of all \
tests fails where it differs.
"""
_COLUMNS: Final = "| Fault | How it is caused | What the person sees | What is kept | Test |"
_SEEN: Final = "{seen}"
_SAID: Final = pytest.StashKey[list[str]]()


@dataclass(frozen=True, slots=True)
class Row:
    """A fault, and the test that causes it."""

    part: str
    test: str
    what: str
    cause: str
    sees: str
    kept: str


class FaultTable:
    """A plugin that gathers a row from each test with the marker, and writes or compares."""

    def __init__(self, config: pytest.Config) -> None:
        self._config = config
        self._rows: Counter[Row] = Counter()
        self._difference = ""
        config.addinivalue_line("markers", "fault(what, cause, sees, kept): a row of " + str(FILE))

    @property
    def _renews(self) -> bool:
        return bool(self._config.getoption("--reliability"))

    @property
    def _is_whole(self) -> bool:
        """Whether every test runs, on the system that the table is of."""
        options = self._config.option
        every = self._config.args == self._config.getini("testpaths")
        return every and not options.keyword and sys.platform == "linux" and can_mount()

    @pytest.hookimpl(tryfirst=True)
    def pytest_collection_modifyitems(
        self, config: pytest.Config, items: list[pytest.Item]
    ) -> None:
        """Run nothing else when the table is to be renewed."""
        if self._renews:
            others = [item for item in items if not item.get_closest_marker("fault")]
            items[:] = [item for item in items if item.get_closest_marker("fault")]
            config.hook.pytest_deselected(items=others)

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(
        self, item: pytest.Item
    ) -> Generator[None, pytest.TestReport, pytest.TestReport]:
        """Keep the row of a test that passed."""
        report = yield
        if report.when == "call" and report.passed and item.get_closest_marker("fault"):
            row = row_of(item)
            if _SEEN in row.sees:
                report.outcome, report.longrepr = "failed", "The test told nothing that was seen."
            self._rows[row] += 1
        return report

    @pytest.hookimpl(tryfirst=True)
    def pytest_sessionfinish(self, session: pytest.Session, exitstatus: int) -> None:
        """Write the table, or fail where it is not what the tests say."""
        if exitstatus != pytest.ExitCode.OK or not self._is_whole:
            return
        text = table(self._rows)
        if self._renews:
            FILE.write_text(text, encoding="utf-8")
        elif FILE.read_text(encoding="utf-8") != text:
            self._difference = f"{FILE} is not what the tests say. Renew it: {COMMAND}"
            session.exitstatus = pytest.ExitCode.TESTS_FAILED

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        """Say why the run failed, if the table is the reason."""
        if self._difference:
            terminalreporter.write_line(self._difference, red=True)


@pytest.fixture
def saw(request: pytest.FixtureRequest, tmp_path: Path) -> Saw:
    """Tell what a person really saw: an error, or a text; it becomes the row's `{seen}`."""
    said = request.node.stash.setdefault(_SAID, [])

    def saw_(seen: GmscError | str) -> None:
        text = str(seen) if isinstance(seen, GmscError) else " ".join(seen.split())
        assert text, "nothing was said"
        # Fewer letters where one letter was repeated to make a name long.
        said.append(re.sub(r"(\w)\1{9,}…?", r"\1…", text.replace(str(tmp_path), "…")))

    return saw_


def row_of(item: pytest.Item) -> Row:
    """Give the row of a test, with what it told."""
    marker = item.get_closest_marker("fault")
    assert marker is not None
    case = getattr(item, "callspec", None)
    case_id, seen = case.id if case else "", _quoted(item.stash.get(_SAID, []))
    what, cause, sees, kept = (
        marker.kwargs[name].replace("{id}", case_id).replace(_SEEN, seen or _SEEN)
        for name in ("what", "cause", "sees", "kept")
    )
    return Row(_part(item.nodeid), item.name.partition("[")[0], what, cause, sees, kept)


def table(rows: Counter[Row]) -> str:
    """Word the whole file."""
    lines = [_HEAD, f"{len(rows)} faults, in {rows.total()} tests."]
    parts = [*dict.fromkeys(PARTS.values()), OTHERS]
    for row in sorted(rows, key=lambda row: (parts.index(row.part), astuple(row))):
        if f"## {row.part}" not in lines:
            lines += ["", f"## {row.part}", "", _COLUMNS, "|---|---|---|---|---|"]
        times = f" ({rows[row]} cases)" if rows[row] > 1 else ""
        cells = [*map(_cell, (row.what, row.cause, row.sees, row.kept)), f"`{row.test}`{times}"]
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines) + "\n"


def _part(nodeid: str) -> str:
    fitting = [part for start, part in PARTS.items() if nodeid.startswith(start)]
    return fitting[0] if fitting else OTHERS


def _quoted(said: list[str]) -> str:
    """Put what was seen in quotes, as plain text."""
    plain = (re.sub(r"([<*_`\\])", r"\\\1", text) for text in dict.fromkeys(said))
    return " ".join(f"“{text}”" for text in plain)


def _cell(text: str) -> str:
    return text.replace("|", r"\|")
