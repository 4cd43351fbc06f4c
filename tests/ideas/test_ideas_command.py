"""`gmsc ideas` gives the window's answers, as text, JSON and table."""

import json
from pathlib import Path

import pytest
from openpyxl import load_workbook

from gmsc_desktop.cli import main
from gmsc_desktop.facts.facts import Facts

Capture = pytest.CaptureFixture[str]


def test_ideas_come_with_region_cohort_what_they_do_and_source(capsys: Capture) -> None:
    assert main(["ideas", "umkm", "--pillar", "economy", "--island", "jawa"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[:3] == [
        "2 program unggulan untuk “umkm”, 2 lainnya yang mirip.",
        "33.28  Kabupaten Tegal (2023): UMKM Go Digital (Dodolan Online)",
        "       Pelaku usaha kecil dibantu berjualan secara daring. "
        "(smart economy, 2024, jateng.disway.id)",
    ]


def test_json_has_an_object_a_line_and_all_of_them(capsys: Capture) -> None:
    assert main(["ideas", "--json", "sampah"]) == 0
    records = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert sum(each["direct"] for each in records) == 29
    first = records[0]
    assert {*first} == {"title", "pillar", "year", "id", "en", "region", "source", "direct"}
    assert first["region"]["years"]
    assert first["source"]["address"].startswith("https://")
    assert None in [each["pillar"] for each in records]


def test_those_without_a_pillar_are_listed_with_how_many_more(
    capsys: Capture, facts: Facts
) -> None:
    assert main(["--lang", "en", "ideas", "--pillar", "none"]) == 0
    lines = capsys.readouterr().out.splitlines()
    count = len(facts.quick_wins_in(""))
    assert lines[0] == f"{count} quick wins."
    assert lines[-1] == f"… and {count - 20} more (--limit {count} shows all)."
    assert sum("pillar not stated" in line for line in lines) == 20


def test_three_ideas_leave_as_a_workbook(capsys: Capture, tmp_path: Path) -> None:
    file = tmp_path / "ideas.xlsx"
    words = ["ideas", "umkm", "--pillar", "economy", "--island", "jawa", "--limit", "3"]
    assert main([*words, "--save", str(file)]) == 0
    assert capsys.readouterr().out == f"{file} disimpan: 3 program unggulan.\n"
    rows = list(load_workbook(file)["Program unggulan"].values)
    assert rows[0][:3] == ("Pilar", "Kode", "Kabupaten/Kota")
    assert [row[0] for row in rows[1:]] == ["smart economy"] * 3
    assert all(row[5] and row[6] and row[8] for row in rows[1:])


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["zeppelin"], "Tidak ada program unggulan untuk “zeppelin”.\n"),
        (["{x}"], "Tidak ada program unggulan untuk “{x}”.\n"),
        (
            ["noken", "--island", "jawa"],
            "Tidak ada program unggulan untuk “noken” dengan saringan ini; tanpa saringan ada 1.\n",
        ),
    ],
)
def test_nothing_found_is_said_and_is_exit_code_1(
    capsys: Capture, words: list[str], said: str
) -> None:
    assert main(["ideas", *words]) == 1
    assert capsys.readouterr().out == said


def test_a_slip_and_missing_words_are_said(capsys: Capture) -> None:
    assert main(["ideas", "sampha"]) == 0
    assert "“sampha” dibaca sebagai “sampah”." in capsys.readouterr().out
    assert main(["ideas", "puskesmas", "zeppelin"]) == 0
    assert "Tidak ada yang memuat semua kata" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("option", "said"),
    [
        (["--year", "2020"], "--year tidak mengenal “2020”."),
        (["--island", "atlantis"], "--island tidak mengenal “atlantis”."),
        (["--save", "ideas.docx"], "ideas.docx"),
    ],
)
def test_a_wrong_option_gets_a_sentence(capsys: Capture, option: list[str], said: str) -> None:
    assert main(["ideas", "sampah", *option]) == 2
    assert said in capsys.readouterr().err
