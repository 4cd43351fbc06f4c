"""The budget of speed and size: whatever grows past its limit fails CI."""

from pathlib import Path

import pytest

from benchmarks import budget, heard, size
from benchmarks.figures import Compared, paired_ratio
from benchmarks.made_data import multiplied, write_grown
from gmsc_desktop.facts.reader import read_tables
from gmsc_desktop.resources import resource


def test_a_figure_that_passes_its_limit_is_named() -> None:
    limits = {"start": 1.5, "key": 0.5}
    assert budget.over({"start": 1.5, "key": 0.2}, limits) == []
    assert budget.over({"start": 1.51, "key": 0.2}, limits) == [
        "start: 1.51 times its floor, at most 1.50 (benchmarks/budget.toml)"
    ]


def test_a_limit_of_nothing_measured_and_a_figure_without_limit_are_named() -> None:
    assert budget.over({"key": 0.2}, {"start": 1.5}) == [
        "key: is measured and has no limit",
        "start: has a limit and is not measured",
    ]


def test_whatever_is_over_its_limit_fails_ci(capsys: pytest.CaptureFixture[str]) -> None:
    limits = budget.read_limits()
    assert budget.judged(limits, limits) == 0
    assert "All within the budget." in capsys.readouterr().out
    for name in limits:
        assert budget.judged({**limits, name: limits[name] * 1.01}, limits) == 1
        assert f"{name}: " in capsys.readouterr().out


def test_a_busy_moment_slows_both_of_a_round_and_not_the_ratio() -> None:
    assert paired_ratio([20, 200, 22], [10, 100, 10]) == 2
    slowed = Compared("key", [2, 2, 3, 90, 90], "Qt", [4, 4, 6, 6, 6])
    assert (slowed.ratio, slowed.quiet_ratio) == (0.5, 0.5)


def test_with_a_reader_stands_beside_without_as_its_ratio() -> None:
    table = heard.table({"memory, MB": [80, 82, 90]}, {"memory, MB": [120, 123, 90]})
    assert table.splitlines()[-1] == "| memory, MB | 82 (80–90) | 120 (90–123) | 1.50× |"


def test_made_data_are_as_many_as_they_say_and_can_be_read(tmp_path: Path) -> None:
    today = read_tables(resource("data"))
    write_grown(tmp_path / "data", 10, 2)
    read, made = read_tables(tmp_path / "data"), multiplied(today, 10)
    assert len(read.regions) == len(made.regions) == 10 * len(today.regions)
    assert len(read.participations) == len(made.participations) == 10 * len(today.participations)
    statements = [
        sum(len(each.evidence) for each in facts.participations) for facts in (today, read)
    ]
    assert 19 * statements[0] < statements[1] <= 20 * statements[0]


@pytest.mark.parametrize(
    ("place", "group"),
    [
        ("_internal/PySide6/Qt/lib/libQt6Core.so.6", "Qt and PySide6"),
        ("_internal/libxcb-cursor.so.0", "Qt and PySide6"),
        ("_internal/libpython3.11.so.1.0", "Python"),
        ("_internal/resources/places/places.sqlite", "places.sqlite: kecamatan, desa, kelurahan"),
        ("_internal/resources/data/regions.csv", "other data, icons, licences"),
        ("gmsc-desktop", "the programs: our code, Python's library, XlsxWriter"),
        ("_internal/odd", "everything else"),
    ],
)
def test_each_file_of_the_program_counts_once_for_what_it_is(place: str, group: str) -> None:
    assert size.group_of(place) == group
