"""A page on each fault that tests cause, made by these tests: build/reliability.md.

    @pytest.mark.fault(what="…", cause="…", sees="…", kept="…")

A test has one row: what the marker says, with `{id}` for the cases of a parametrized test, and
`{seen}` for what the test really saw and told by the fixture `saw`.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Generator, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

import pytest

from gmsc_desktop.errors.error import GmscError

FILE: Final = Path("build/reliability.md")
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
_HEAD: Final = """# Reliability

Each fault that a test causes, what a person then sees, and what is kept. This page is made \
by the tests: each row stands here because its test ran and passed, and sentences in quotes are \
what the program said in that run (… stands for a path, or for one of the cases).
"""
_COLUMNS: Final = "| Fault | How it is caused | What the person sees | What is kept | Test |"
_SEEN: Final = "{seen}"
_SAID: Final = pytest.StashKey[list[str]]()
_PROPERTY: Final = "fault"


@dataclass(frozen=True, slots=True)
class Case:
    """A fault that was caused: by which test, in which of its cases, and what was said."""

    file: str
    test: str
    case: str
    what: str
    cause: str
    sees: str
    kept: str
    said: str


class FaultTable:
    """A plugin that gathers the cases, from other processes too, and writes the page if wanted."""

    def __init__(self, config: pytest.Config) -> None:
        self._writes = bool(config.getoption("--reliability"))
        self._cases: list[Case] = []
        config.addinivalue_line("markers", f"fault(what, cause, sees, kept): a row of {FILE}")

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(
        self, item: pytest.Item
    ) -> Generator[None, pytest.TestReport, pytest.TestReport]:
        """Send the case with the report of a test that passed."""
        report = yield
        if report.when == "call" and report.passed and item.get_closest_marker("fault"):
            case = case_of(item)
            if _SEEN in case.sees and not case.said:
                report.outcome, report.longrepr = "failed", "The test told nothing that was seen."
            report.user_properties.append((_PROPERTY, asdict(case)))
        return report

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Take the case from a report, whichever process it comes from."""
        if report.when == "call":
            told = [value for name, value in report.user_properties if name == _PROPERTY]
            self._cases += [Case(**value) for value in told if isinstance(value, dict)]

    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        """Write the page, where all workers' cases are."""
        if self._writes and not hasattr(session.config, "workerinput"):
            FILE.parent.mkdir(exist_ok=True)
            FILE.write_text(page(self._cases), encoding="utf-8")


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


def case_of(item: pytest.Item) -> Case:
    """Give what a test says of the fault that it caused."""
    marker = item.get_closest_marker("fault")
    assert marker is not None
    call = getattr(item, "callspec", None)
    file, test = item.nodeid.partition("::")[0], item.name.partition("[")[0]
    said = _quoted(item.stash.get(_SAID, []))
    return Case(file, test, call.id if call else "", **marker.kwargs, said=said)


def page(cases: Sequence[Case]) -> str:
    """Word the whole page: a row for each test, in the parts of the program."""
    tests: defaultdict[tuple[str, str], list[Case]] = defaultdict(list)
    for case in sorted(cases, key=lambda case: (case.file, case.test, case.case)):
        tests[case.file, case.test].append(case)
    lines = [_HEAD, f"{len(tests)} tests cause {len(cases)} faults."]
    for part in (*dict.fromkeys(PARTS.values()), OTHERS):
        rows = [
            row(test, of_test) for (file, test), of_test in tests.items() if _part(file) == part
        ]
        if rows:
            lines += ["", f"## {part}", "", _COLUMNS, "|---|---|---|---|---|", *rows]
    return "\n".join(lines) + "\n"


def row(test: str, cases: Sequence[Case]) -> str:
    """Word the row of a test; what differs from case to case is listed in its cell."""
    first = cases[0]
    names = [case.case for case in cases if case.case]
    what = _without_case(first.what)
    if names and any("{id}" in text for text in (first.what, first.cause, first.sees, first.kept)):
        what += f" ({len(names)} cases: {'; '.join(names)})"
    elif len(cases) > 1:
        what += f" ({len(cases)} cases)"
    sees = _without_case(first.sees).replace(_SEEN, _said({c.case: c.said for c in cases}))
    cells = [what, _without_case(first.cause), sees, _without_case(first.kept)]
    return f"| {' | '.join(map(_cell, cells))} | `{test}` |"


def _said(by_case: Mapping[str, str]) -> str:
    """What was said in each case, once where it is the same."""
    cases: defaultdict[str, list[str]] = defaultdict(list)
    for case, said in by_case.items():
        cases[said].append(case)
    if len(cases) == 1:
        return next(iter(cases))
    return "<br>".join(f"{said} ({'; '.join(names)})" for said, names in cases.items())


def _without_case(text: str) -> str:
    return text.replace("{id}", "…")


def _part(file: str) -> str:
    fitting = [part for start, part in PARTS.items() if file.startswith(start)]
    return fitting[0] if fitting else OTHERS


def _quoted(said: list[str]) -> str:
    """Put what was seen in quotes, as plain text."""
    plain = (re.sub(r"([<*_`\\])", r"\\\1", text) for text in dict.fromkeys(said))
    return " ".join(f"“{text}”" for text in plain)


def _cell(text: str) -> str:
    return text.replace("|", r"\|")
