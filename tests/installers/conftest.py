"""The artefacts in dist/installers, and the table of what was tried on them."""

from collections.abc import Callable
from contextlib import AbstractContextManager

import pytest

import product
from tests.installers.steps import Steps

OUT = product.ROOT / "dist" / "installers"
STEPS = pytest.StashKey[Steps]()
Step = Callable[[str, str], AbstractContextManager[None]]


def pytest_configure(config: pytest.Config) -> None:
    config.stash[STEPS] = Steps()


@pytest.hookimpl(trylast=True)
def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    lines = list(terminalreporter.config.stash[STEPS].lines())
    if lines:
        terminalreporter.write_sep("=", "what was tried on each artefact")
        terminalreporter.write("| artefact | step | outcome |\n|---|---|---|\n")
        terminalreporter.write("\n".join(lines) + "\n")
        for path in sorted(OUT.iterdir()):
            terminalreporter.write(f"{path.stat().st_size / 1e6:8.2f} MB  {path.name}\n")


@pytest.fixture
def step(request: pytest.FixtureRequest) -> Step:
    """Record a step in the table."""
    return request.config.stash[STEPS].step
