"""Small lists of kinds that were once read wrongly: what is right stands in faults/expected.csv.

`certain` demands that region, certain; `offered` one region certain or first, or several, all of
them among the choices of a doubtful line; `not-certain` no certainty of another region than the
named; `none` no region and no choice.
"""

import csv
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from gmsc_desktop.cli import main
from gmsc_desktop.search.finder import Finder

FAULTS = Path(__file__).parent / "faults"
COLUMNS = {
    "judul-di-baris-ketiga.xlsx": "Kab/Kota",
    "sep-di-baris-pertama.csv": "Kabupaten/Kota",
}
Demand = Mapping[str, str]
Capture = pytest.CaptureFixture[str]


def demands() -> Iterator[Demand]:
    with (FAULTS / "expected.csv").open(encoding="utf-8", newline="") as stream:
        yield from csv.DictReader(stream)


LISTS = sorted({each["file"] for each in demands()} - {"find-queries.txt"})


@pytest.mark.parametrize("name", LISTS)
def test_each_line_is_read_as_it_is_meant(name: str, capsys: Capture) -> None:
    column = ["--column", COLUMNS[name]] if name in COLUMNS else []
    main(["check", "--json", *column, str(FAULTS / name)])
    out, err = capsys.readouterr()
    answers = {each["line"]: each for each in map(json.loads, out.splitlines())}
    wrong = [
        (demand["text"], answers.get(int(demand["line"])))
        for demand in demands()
        if demand["file"] == name and not holds(demand, answers.get(int(demand["line"]), {}))
    ]
    assert wrong == []
    assert "Warning" not in err


def holds(demand: Demand, answer: Mapping[str, Any]) -> bool:
    """Whether an answer is what is demanded."""
    wanted = [code for code in demand["codes"].split("|") if code]
    code, certainty = answer.get("code"), answer.get("certainty")
    choices = [each["code"] for each in answer.get("choices", [])]
    first = code or next(iter(choices), None)
    match demand["certainty"]:
        case "certain":
            return certainty == "certain" and code in wanted
        case "offered" if len(wanted) == 1:
            return first == wanted[0]
        case "offered":
            return certainty == "doubtful" and set(wanted) <= set(choices)
        case "not-certain":
            return bool(answer) and (certainty != "certain" or code in wanted)
    return bool(answer) and not choices and code is None


def test_each_query_finds_what_is_meant_first(finder: Finder) -> None:
    queries = (FAULTS / "find-queries.txt").read_text(encoding="utf-8").splitlines()
    for demand in demands():
        if demand["file"] == "find-queries.txt":
            found = finder.find(queries[int(demand["line"]) - 1])
            codes = [each.region.code for each in found.matches]
            wanted = demand["codes"].split("|")
            assert codes[0] in wanted, demand["text"]
            assert set(wanted) <= set(codes), demand["text"]
