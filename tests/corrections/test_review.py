"""Corrections become rows for a person; only what that person accepts enters the data."""

import csv
import io
from collections.abc import Mapping
from pathlib import Path

import pytest

from gmsc_desktop.cli import main
from gmsc_desktop.corrections.accept import accept_rows
from gmsc_desktop.corrections.file import write_correction
from gmsc_desktop.corrections.model import Correction, Kind, Where
from gmsc_desktop.corrections.review import COLUMNS, review_rows
from gmsc_desktop.errors.error import GmscError
from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.reader import read_facts
from gmsc_desktop.lists.reader import read_rows
from gmsc_desktop.tables.cells import Row
from gmsc_desktop.tables.save_table import save_table
from tests.helpers.corrections import LETTER, correction
from tests.helpers.counted import cohort
from tests.helpers.data import DataFolder

Capture = pytest.CaptureFixture[str]


def reviewed(facts: Facts, *corrections: Correction) -> list[dict[str, str]]:
    named = [(f"{number}.gmscusul", each) for number, each in enumerate(corrections, 1)]
    heading, *rows = review_rows(facts, named)
    return [dict(zip(map(str, heading), map(str, row), strict=True)) for row in rows]


def test_a_row_has_all_that_a_person_needs_to_decide(facts: Facts) -> None:
    (row,) = reviewed(facts, correction(facts, sender="Ibu Rahayu"))
    assert row["decision"] == ""
    assert (row["file"], row["sender"], row["made"]) == ("1.gmscusul", "Ibu Rahayu", "2026-11-24")
    assert (row["region"], row["name"], row["cohort"]) == ("33.73", "Kota Salatiga", "2021")
    assert row["source"] == "pemerintah-kota-salatiga-1"
    assert row["source_kind"] == "government"
    assert row["difference"] == "new; certain in the data: none"


def test_what_the_data_have_already_is_said(facts: Facts) -> None:
    sabang = facts.region_by_code["11.72"]
    known = next(each for each in facts.sources.values() if each.address)
    rows = reviewed(
        facts,
        correction(facts, region=sabang, year=2023),
        correction(facts, region=sabang, year=2024),
        correction(facts, region=sabang, year=2030),
        correction(facts, region=None, year=2021),
        correction(facts, where=Where("X", address=known.address)),
    )
    assert rows[0]["difference"].startswith("in the data: certain (")
    assert rows[1]["difference"] == "new; certain in the data: 2023"
    assert rows[2]["difference"].startswith("cohort 2030: not in the data; new")
    assert rows[3]["difference"] == f"cohort 2021: {cohort(2021).certain} of 48 known"
    assert f"source {known.id}: in the data" in rows[4]["difference"]
    assert rows[4]["source"] == known.id


def test_two_new_sources_of_one_publisher_have_two_names(facts: Facts) -> None:
    first, second = reviewed(facts, correction(facts), correction(facts, where=LETTER))
    third = reviewed(facts, correction(facts), correction(facts))[1]
    assert first["source"] != second["source"]
    assert third["source"] == "pemerintah-kota-salatiga-2"
    assert second["source_kind"] == "document"
    assert second["title"] == "555/123/2021"


def save_review(
    facts: Facts, file: Path, decisions: Mapping[str, str], *corrections: Correction
) -> Path:
    """Write a review with the person's decisions, by file name, in it."""
    named = [(f"{number}.gmscusul", each) for number, each in enumerate(corrections, 1)]
    heading, *rows = review_rows(facts, named)
    decided: list[Row] = [(decisions.get(str(row[1]), ""), *row[1:]) for row in rows]
    for _ in save_table([heading, *decided], "Usulan", file):
        pass
    return file


@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
@pytest.mark.parametrize("yes", ["yes", "YA "])
def test_only_what_was_accepted_enters_and_the_data_keep_their_rules(
    facts: Facts, tmp_path: Path, suffix: str, yes: str
) -> None:
    data = DataFolder(tmp_path)
    other = correction(facts, region=facts.region_by_code["33.72"], year=2022)
    wrong = correction(facts, kind=Kind.WRONG)
    file = tmp_path / f"review{suffix}"
    save_review(
        facts, file, {"1.gmscusul": yes, "3.gmscusul": yes}, correction(facts), other, wrong
    )
    accepted = accept_rows(file, data.path)
    assert accepted.added == 1
    assert accepted.by_hand == ("3.gmscusul",)
    after = read_facts(data.path)[0]
    salatiga = after.region_by_code["33.73"]
    assert after.years(salatiga) == (2021,)
    assert after.of_region(salatiga)[0].evidence[0].source.publisher == "Pemerintah Kota Salatiga"
    assert len(after.participations) == len(facts.participations) + 1
    assert len(after.sources) == len(facts.sources) + 1


def test_without_a_decision_nothing_is_written(facts: Facts, tmp_path: Path) -> None:
    data = DataFolder(tmp_path)
    before = {each.name: each.read_bytes() for each in data.path.iterdir()}
    file = save_review(facts, tmp_path / "review.csv", {}, correction(facts))
    assert accept_rows(file, data.path).added == 0
    assert {each.name: each.read_bytes() for each in data.path.iterdir()} == before


@pytest.mark.parametrize(
    ("old", "new"), [("33.73", "33.7"), (";single;", ";sure;"), (";2021;", ";2020;")]
)
def test_a_row_that_breaks_a_rule_stops_all_of_them(
    facts: Facts, tmp_path: Path, old: str, new: str
) -> None:
    data = DataFolder(tmp_path)
    before = {each.name: each.read_bytes() for each in data.path.iterdir()}
    file = save_review(facts, tmp_path / "review.csv", {"1.gmscusul": "yes"}, correction(facts))
    file.write_text(file.read_text(encoding="utf-8-sig").replace(old, new), encoding="utf-8")
    with pytest.raises(GmscError):
        accept_rows(file, data.path)
    assert {each.name: each.read_bytes() for each in data.path.iterdir()} == before


@pytest.mark.parametrize("content", ["", "a;b\n1;2\n", ";".join(COLUMNS[:-1]) + "\n"])
def test_another_table_is_refused(tmp_path: Path, content: str) -> None:
    (tmp_path / "x.csv").write_text(content, encoding="utf-8")
    with pytest.raises(GmscError, match="was not written by gmsc data merge"):
        accept_rows(tmp_path / "x.csv", DataFolder(tmp_path).path)


def test_a_folder_without_data_is_said(facts: Facts, tmp_path: Path) -> None:
    file = save_review(facts, tmp_path / "review.csv", {"1.gmscusul": "yes"}, correction(facts))
    with pytest.raises(GmscError):
        accept_rows(file, tmp_path / "nowhere")


def test_merge_prints_rows_and_names_the_files_it_refuses(
    facts: Facts, tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    good, bad = tmp_path / "good.gmscusul", tmp_path / "bad.gmscusul"
    write_correction(correction(facts), good)
    bad.write_bytes(b"\x00")
    assert main(["data", "merge", str(good), str(bad)]) == 2
    out, err = capfdbinary.readouterr()
    rows = list(csv.reader(io.StringIO(out.decode("utf-8-sig")), delimiter=";"))
    assert rows[0] == list(COLUMNS)
    assert [row[1] for row in rows[1:]] == ["good.gmscusul"]
    assert b"bad.gmscusul ditolak" in err


def test_merge_and_accept_by_the_command_line(
    facts: Facts, tmp_path: Path, capsys: Capture
) -> None:
    data = DataFolder(tmp_path)
    proposal, review = tmp_path / "u.gmscusul", tmp_path / "review.xlsx"
    write_correction(correction(facts), proposal)
    options = ["--output", str(review), "--data", str(data.path)]
    assert main(["data", "merge", str(proposal), *options]) == 0
    assert "1 usulan" in capsys.readouterr().out
    rows = list(read_rows(review))
    rows[1] = ("yes", *rows[1][1:])
    for _ in save_table(rows, "Usulan", review):
        pass
    assert main(["data", "accept", str(review), "--data", str(data.path)]) == 0
    assert "1 keikutsertaan ditambahkan." in capsys.readouterr().out
    assert read_facts(data.path)[0].years(facts.region_by_code["33.73"]) == (2021,)


def test_what_must_be_entered_by_hand_is_named(
    facts: Facts, tmp_path: Path, capsys: Capture
) -> None:
    data = DataFolder(tmp_path)
    wrong = correction(facts, kind=Kind.WRONG)
    file = save_review(facts, tmp_path / "review.csv", {"1.gmscusul": "yes"}, wrong)
    assert main(["data", "accept", str(file), "--data", str(data.path)]) == 0
    assert "1.gmscusul: disetujui, tetapi harus dimasukkan" in capsys.readouterr().out
