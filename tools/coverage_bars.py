"""Holds each package to its share of branches that tests go through, from coverage's own data.

Run by python3 dev.py test --all --coverage, after the tests. The bars stand in pyproject.toml;
what no test goes through is listed for the packages that miss theirs, or for all with --missing.
"""

import argparse
import json
import subprocess
import sys
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True)
class Share:
    """How much of a package's lines and branches the tests go through."""

    package: str
    bar: int
    lines: float
    branches: float
    missing: tuple[str, ...]

    @property
    def good(self) -> bool:
        """Whether the branches reach the bar."""
        return self.branches >= self.bar


def main(arguments: Sequence[str] | None = None) -> int:
    """Print each package's share; give exit code 1 when one is under its bar."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--missing", action="store_true")
    options = parser.parse_args(arguments)
    shares = measured(read_report(ROOT), read_bars())
    for share in shares:
        verdict = "" if share.good else f"  under {share.bar} %"
        figures = f"branches {share.branches:5.1f} %  lines {share.lines:5.1f} %"
        print(f"{share.package:14} {figures}{verdict}")
        if options.missing or not share.good:
            print("".join(f"    {line}\n" for line in share.missing), end="")
    return 0 if all(share.good for share in shares) else 1


def read_report(root: Path) -> dict[str, Any]:
    """Put together what each process has written under `root`, and give it."""
    coverage = [sys.executable, "-m", "coverage"]
    data = root / "build" / "coverage"
    if written := list(data.glob("data.*")):
        subprocess.run([*coverage, "combine", "--quiet"], cwd=root, check=True)
        # What a test kills while it writes leaves a file that nobody can read, now or later.
        for each in written:
            each.unlink(missing_ok=True)
    file = data / "report.json"
    subprocess.run([*coverage, "json", "--quiet", "-o", str(file)], cwd=root, check=True)
    report: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    return report


def read_bars() -> dict[str, int]:
    """Give each package's bar."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    bars: dict[str, int] = settings["tool"]["gmsc"]["branches"]
    return bars


def measured(report: Mapping[str, Any], bars: Mapping[str, int]) -> list[Share]:
    """Sum the files of each package up."""
    return [share_of(report["files"], package, bar) for package, bar in bars.items()]


def share_of(files: Mapping[str, Any], package: str, bar: int) -> Share:
    """Sum up the files in one package's folder."""
    folder = f"gmsc_desktop/{package}/"
    own = {name: each for name, each in files.items() if name.startswith(folder)}

    def share(part: str, whole: str) -> float:
        parts, all_of_them = (
            sum(each["summary"][key] for each in own.values()) for key in (part, whole)
        )
        return 100 * parts / all_of_them if all_of_them else 100.0

    return Share(
        package,
        bar,
        share("covered_lines", "num_statements"),
        share("covered_branches", "num_branches"),
        tuple(line for name, each in own.items() for line in missed(name, each)),
    )


def missed(name: str, file: Mapping[str, Any]) -> list[str]:
    """Name the lines, and the ways from one line to another, that no test takes."""
    found = [f"{name}:{line}" for line in file["missing_lines"]]
    return found + [
        f"{name}:{start} -> {end if end > 0 else 'end'}"
        for start, end in file["missing_branches"]
        if end not in file["missing_lines"] and start not in file["missing_lines"]
    ]


if __name__ == "__main__":
    sys.exit(main())
