"""The console command gives the window's answers, as text and as JSON."""

import io
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from gmsc_desktop.cli import main
from gmsc_desktop.resources import resource_folder
from tests.helpers.counted import cohort, regions
from tests.helpers.waiting import HANG

ROOT = Path(__file__).resolve().parent.parent
Capture = pytest.CaptureFixture[str]


def answer(capsys: Capture, *arguments: str) -> tuple[int, str]:
    code = main(arguments)
    out, err = capsys.readouterr()
    assert err == ""
    return code, out


def found(capsys: Capture, *arguments: str) -> list[dict[str, Any]]:
    _, out = answer(capsys, "find", "--json", *arguments)
    matches: list[dict[str, Any]] = json.loads(out)["matches"]
    return matches


def test_find_tells_region_status_and_years(capsys: Capture) -> None:
    code, out = answer(capsys, "find", "kota", "sabang")
    assert code == 0
    assert out == "11.72  Kota Sabang (Aceh): 2023\n"


def test_find_says_in_short_what_is_not_certain_and_once_which_lists_lack_names(
    capsys: Capture,
) -> None:
    _, out = answer(capsys, "find", "aceh", "--limit", "5")
    lines = out.splitlines()
    assert len(lines) == 7
    assert any(line.endswith(": ?") for line in lines[:5])
    assert lines[5].startswith("… dan ")
    assert lines[6].startswith("? = belum ditemukan dalam sumber")
    assert lines[6].endswith("belum lengkap.")
    assert "Pernah ikut" not in out


def test_find_prints_twenty_at_most_unless_more_are_wanted(capsys: Capture) -> None:
    _, out = answer(capsys, "find", "jawa timur")
    assert sum(line.startswith("35.") for line in out.splitlines()) == 20
    assert "… dan 18 lagi (--limit 38 menampilkan semuanya)." in out
    _, out = answer(capsys, "find", "jawa timur", "--limit", "38")
    assert sum(line.startswith("35.") for line in out.splitlines()) == 38


def test_find_says_what_became_of_a_region_and_where_one_lies(capsys: Capture) -> None:
    _, out = answer(capsys, "find", "kabupaten", "pontianak", "--limit", "1")
    assert "61.02  Kabupaten Mempawah · dulu Kabupaten Pontianak" in out
    assert "Sejak 2014 bernama Kabupaten Mempawah." in out
    _, out = answer(capsys, "--lang", "en", "find", "batam, riau")
    assert "Now in Kepulauan Riau, before in Riau." in out
    _, out = answer(capsys, "find", "kota batam, bali")
    assert "Kota Batam terletak di Kepulauan Riau, bukan di Bali." in out


@pytest.mark.parametrize("typed", ["ikn", "IKN", "nusantara", "ibu kota nusantara"])
def test_the_new_capital_leads_to_its_kabupaten_and_says_why(capsys: Capture, typed: str) -> None:
    _, out = answer(capsys, "find", typed)
    assert out.startswith("64.09  Kabupaten Penajam Paser Utara · di sini letak inti ")
    _, out = answer(capsys, "--lang", "en", "find", typed)
    assert out.startswith("64.09  Kabupaten Penajam Paser Utara · core of ")


def test_the_beginning_of_nusantara_is_left_to_the_islands(capsys: Capture) -> None:
    assert "64.09" not in {each["code"] for each in found(capsys, "nusa")}


def test_show_names_each_seat_with_its_sources(capsys: Capture) -> None:
    _, out = answer(capsys, "show", "--json", "81.05")
    capitals = json.loads(out)["capitals"]
    seats = [(each["name"], each["kind"]) for each in capitals]
    assert seats == [("Dataran Hunimoa", "legal"), ("Bula", "everyday")]
    assert all(len(each["sources"]) >= 2 for each in capitals)


def test_show_gives_the_codes_of_bps_that_are_others_with_their_tables(capsys: Capture) -> None:
    _, out = answer(capsys, "show", "--json", "94.01")
    present, before = json.loads(out)["bps"]
    assert (present["code"], present["until"]) == ("9604", None)
    assert (before["code"], before["until"]) == ("9404", 2023)
    assert present["sources"][0]["address"].startswith("https://")
    _, out = answer(capsys, "show", "--json", "32.73")
    assert json.loads(out)["bps"] == []


def test_find_json_has_the_promised_keys(capsys: Capture) -> None:
    assert found(capsys, "tangsel") == [
        {
            "code": "36.74",
            "name": "Kota Tangerang Selatan",
            "kind": "Kota",
            "province": "Banten",
            "years": [2017],
            "status": "participant",
            "level": "region",
            "rule": "exact",
        }
    ]


@pytest.mark.parametrize(
    ("typed", "code"),
    [("agam", "13.06"), ("kab. bogor", "32.01"), ("kota bogor", "32.71"), ("SUMBA TIMUR", "53.11")],
)
def test_find_answers_as_people_type(capsys: Capture, typed: str, code: str) -> None:
    assert found(capsys, typed)[0]["code"] == code


def test_find_bali_lists_its_nine_regions(capsys: Capture) -> None:
    regions = [match for match in found(capsys, "bali") if match["level"] == "region"]
    assert [match["province"] for match in regions].count("Bali") == 9


def test_a_place_is_told_with_its_kecamatan(capsys: Capture) -> None:
    first, second = found(capsys, "pondok aren")
    assert (first["code"], first["level"]) == ("36.74", "kecamatan")
    assert first["place"] == {"name": "Pondok Aren", "kecamatan": None}
    assert second["level"] == "kelurahan"
    assert second["place"] == {"name": "Pondok Aren", "kecamatan": "Pondok Aren"}
    _, out = answer(capsys, "find", "pondok", "aren")
    assert "Pondok Aren · kecamatan di Kota Tangerang Selatan (Banten)" in out


def test_limit_cuts_the_list(capsys: Capture) -> None:
    assert len(found(capsys, "--limit", "3", "kota")) == 3


def test_find_reads_one_query_a_line(capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("agam\n\nxyzzy\nkota sabang\n"))
    code, out = answer(capsys, "find", "--json", "-")
    lines = [json.loads(line) for line in out.splitlines()]
    assert code == 0
    assert [line["query"] for line in lines] == ["agam", "", "xyzzy", "kota sabang"]
    assert [bool(line["matches"]) for line in lines] == [True, False, False, True]
    assert lines[0]["matches"][0]["code"] == "13.06"


def test_find_answers_a_question_and_says_what_it_understood(capsys: Capture) -> None:
    code, out = answer(capsys, "--lang", "en", "find", "participants", "2024", "bali", "please!")
    first, *lines = out.splitlines()
    assert code == 0
    assert first == f"Participants in Bali, cohort 2024: {len(lines)} regions"
    assert all("(Bali): " in line and "2024" in line for line in lines)


def test_a_question_that_no_region_answers_is_no_name_that_nobody_bears(capsys: Capture) -> None:
    code, out = answer(capsys, "find", "peserta", "2020", "bali")
    assert (code, out) == (
        1,
        "Peserta di Bali, angkatan 2020: 0 daerah\nTidak ada angkatan 2020.\n",
    )


def test_beside_participants_it_says_how_many_are_to_be_checked(capsys: Capture) -> None:
    _, out = answer(capsys, "--lang", "en", "find", "participants west sumatra")
    assert out.splitlines()[1] == "1 more region is to be checked."
    _, out = answer(capsys, "--lang", "en", "find", "to be checked west sumatra")
    assert "more region" not in out


def test_find_tells_other_programs_what_it_understood(capsys: Capture) -> None:
    _, out = answer(capsys, "find", "--json", "kota di luar jawa 2018-2019 wakanda")
    record = json.loads(out)
    asked = record["asked"]
    assert asked["filters"] == [
        {"sort": "kind", "negated": False, "values": ["Kota"]},
        {"sort": "area", "negated": True, "values": ["Jawa"]},
        {"sort": "years", "negated": False, "values": [2018, 2019]},
    ]
    assert (asked["name"], asked["unread"]) == (None, ["wakanda"])
    _, out = answer(capsys, "find", "--json", "2017 dan 2021 keduanya")
    assert json.loads(out)["asked"]["filters"] == [
        {"sort": "years", "negated": False, "values": [2017, 2021], "least": 2}
    ]
    assert asked["sentence"]["en"].endswith(f": {len(record['matches'])} regions")
    _, out = answer(capsys, "find", "--json", "kota sabang")
    assert "asked" not in json.loads(out)


def test_nothing_found_is_said_and_exits_1(capsys: Capture) -> None:
    code, out = answer(capsys, "--lang", "en", "find", "xyzzy")
    assert (code, out) == (1, "No region matches “xyzzy”.\n")


def test_show_tells_every_source(capsys: Capture) -> None:
    code, out = answer(capsys, "show", "11.72")
    assert code == 0
    assert "Kota Sabang" in out
    assert "Angkatan 2023: Pasti" in out
    assert "https://nationalgeographic.grid.id/read/133963847/" in out


def test_show_tells_a_disagreement_in_one_sentence_with_both_sources(capsys: Capture) -> None:
    _, out = answer(capsys, "show", "52.03", "--json")
    note = json.loads(out)["notes"][0]
    assert note["cohort"] == 2017
    assert len(note["sources"]) == 2
    assert note["id"].count(".") == 1


def test_show_of_a_region_not_found_names_the_incomplete_cohorts(capsys: Capture) -> None:
    _, out = answer(capsys, "--lang", "en", "show", "33.73")
    assert "The lists of 2021, 2022 and 2023 in this program are incomplete." in out
    assert "- 2017: Not listed (complete list, 25 regions)" in out


def test_an_unknown_code_gets_a_sentence_and_exit_2(capsys: Capture) -> None:
    assert main(["show", "99.99"]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert "“99.99”" in err
    assert "gmsc find" in err


def test_facts_counts_each_cohort(capsys: Capture) -> None:
    _, out = answer(capsys, "facts", "--json")
    record = json.loads(out)
    assert record["participants"] == regions().certain
    found = next(each for each in record["cohorts"] if each["year"] == 2022)
    names = cohort(2022)
    assert found == {
        "year": 2022,
        "official": 50,
        "known": names.certain,
        "ambiguous": names.unclear,
        "unknown": 50 - names.certain,
        "complete": False,
        "total": 191,
        "total_known": found["total_known"],
    }
    _, text = answer(capsys, "facts")
    missing = 50 - names.certain
    assert f"2022: {names.certain} dari 50 nama, kurang {missing}; {names.unclear} perlu" in text


@pytest.mark.parametrize("wrong", [[], ["nonsense"], ["find"], ["find", "--limit", "0", "x"]])
def test_wrong_use_exits_2(capsys: Capture, wrong: list[str]) -> None:
    with pytest.raises(SystemExit) as exit_:
        main(wrong)
    assert exit_.value.code == 2
    assert "usage: gmsc" in capsys.readouterr().err


def run(*arguments: str, cwd: Path = ROOT, **extra: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-W", "error", "-m", *arguments]
    return subprocess.run(
        command, cwd=cwd, capture_output=True, text=True, encoding="utf-8", check=False,
        env={**os.environ, **extra}, timeout=HANG,
    )  # fmt: skip


def test_the_command_line_never_loads_qt() -> None:
    script = (
        "import sys; from gmsc_desktop.cli import main; "
        "main(['find', 'agam']); print('PySide6' in sys.modules)"
    )
    result = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert result.stdout.splitlines()[-1] == "False"


def test_names_and_quotes_survive_a_console_without_utf8() -> None:
    result = run("gmsc_desktop.cli", "find", "xyzzy", PYTHONIOENCODING="ascii", LC_ALL="C")
    assert result.stdout == "Tidak ada daerah yang cocok dengan “xyzzy”.\n"
    assert result.stderr == ""


def test_the_self_test_opens_the_real_window_without_a_screen_and_passes() -> None:
    result = run("gmsc_desktop.cli", "self-test", "--json", DISPLAY="", WAYLAND_DISPLAY="")
    record = json.loads(result.stdout)
    assert record["passed"], record
    assert [check["name"] for check in record["checks"]] == [
        "icon",
        "licences",
        "guide",
        "map",
        "signatures",
        "window",
        "search",
        "paper",
        "pages",
        "log",
    ]
    assert (result.returncode, result.stderr) == (0, "")


def broken_copy(folder: Path) -> Path:
    """A copy of the program whose data have an unknown code in line 2."""
    shutil.copytree(ROOT / "gmsc_desktop", folder / "gmsc_desktop")
    shutil.copytree(resource_folder(), folder / "resources")
    file = folder / "resources" / "data" / "aliases.csv"
    file.write_text("alias,kind,region,name\nx,nickname,99.99,Kota X\n", encoding="utf-8")
    return folder


def test_broken_data_stop_the_command_line_with_file_and_line(tmp_path: Path) -> None:
    result = run("gmsc_desktop.cli", "find", "agam", cwd=broken_copy(tmp_path))
    assert result.returncode == 2
    assert result.stdout == ""
    assert result.stderr.startswith("aliases.csv, baris 2: “99.99” tidak dikenal")
    assert result.stderr.count("\n") == 1


def test_broken_data_fail_the_self_test_with_the_reason(tmp_path: Path) -> None:
    result = run("gmsc_desktop.cli", "self-test", cwd=broken_copy(tmp_path))
    assert result.returncode == 1
    assert "window: DataError: aliases.csv, line 2" in result.stdout


def test_without_resources_the_sentence_says_so(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "gmsc_desktop", tmp_path / "gmsc_desktop")
    result = run("gmsc_desktop.cli", "facts", cwd=tmp_path)
    assert result.returncode == 2
    assert "Pasang ulang program ini." in result.stderr


def test_check_answers_every_line_of_a_file(capsys: Capture, tmp_path: Path) -> None:
    file = tmp_path / "daftar.txt"
    file.write_text("Tangsel\n\nSemarang\nJumlah\n", encoding="utf-8")
    code, out = answer(capsys, "check", str(file))
    assert code == 0
    assert out.splitlines() == [
        "1. Tangsel → Kota Tangerang Selatan (Dikenali, singkatan): 2017",
        "2.",
        "3. Semarang → Kota Semarang, Kabupaten Semarang (Ragu, lebih dari satu)",
        "4. Jumlah → – (Tidak dikenali)",
    ]
    _, out = answer(capsys, "check", str(file), "--json")
    records = [json.loads(line) for line in out.splitlines()]
    assert [record["certainty"] for record in records] == [
        "certain",
        "empty",
        "doubtful",
        "unknown",
    ]
    assert records[0]["years"] == [2017]
    assert all("http" in source for source in records[0]["sources"])
    assert [each["code"] for each in records[2]["choices"]] == ["33.74", "33.22"]


def test_check_csv_keeps_the_columns_of_the_list(tmp_path: Path) -> None:
    file = tmp_path / "daftar.csv"
    file.write_bytes(b"Dana;Daerah\r\n=1+1;Solo\r\n7;\r\n")
    command = [sys.executable, "-m", "gmsc_desktop.cli", "check", str(file), "--csv"]
    result = subprocess.run(command, capture_output=True, check=True, cwd=ROOT)
    lines = result.stdout.decode("utf-8-sig").split("\r\n")
    assert lines[0].startswith("Dana;Daerah;Dikenali sebagai;Kode;")
    assert lines[1].startswith("'=1+1;Solo;Kota Surakarta;33.72;")
    assert lines[2].startswith("7;;;;")
    assert len(lines) == 4


def test_check_reads_standard_input_and_names_a_column(capsys: Capture, tmp_path: Path) -> None:
    file = tmp_path / "daftar.tsv"
    file.write_text("Asal\tTujuan\nSolo\tTangsel\n", encoding="utf-8")
    _, out = answer(capsys, "check", str(file), "--column", "tujuan")
    assert "Tangsel → Kota Tangerang Selatan" in out
    _, out = answer(capsys, "check", str(file), "--column", "1")
    assert "Solo → Kota Surakarta" in out
    command = [sys.executable, "-m", "gmsc_desktop.cli", "check", "-"]
    result = subprocess.run(command, input=b"solo\n", capture_output=True, check=True, cwd=ROOT)
    assert "Kota Surakarta" in result.stdout.decode()


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["gone.xlsx"], "gone.xlsx tidak dapat dibaca"),
        (["daftar.txt", "--column", "9"], "Tidak ada kolom “9”"),
        (["daftar.pdf"], "daftar.pdf bukan daftar"),
    ],
)
def test_check_says_what_is_wrong_with_a_list(
    capsys: Capture, tmp_path: Path, arguments: list[str], sentence: str
) -> None:
    (tmp_path / "daftar.txt").write_text("Solo\n")
    (tmp_path / "daftar.pdf").write_text("%PDF-1.7")
    assert main(["check", str(tmp_path / arguments[0]), *arguments[1:]]) == 2
    assert sentence in capsys.readouterr().err


def test_check_settles_names_that_kota_and_kabupaten_share_as_it_is_told(
    capsys: Capture, tmp_path: Path
) -> None:
    file = tmp_path / "daftar.txt"
    file.write_text("Bandung\nBekasi\n", encoding="utf-8")
    assert "Kota Bandung (" not in answer(capsys, "check", str(file))[1]
    assert main(["check", str(file), "--twins", "kota"]) == 0
    out, said = capsys.readouterr()
    assert "Bandung → Kota Bandung (" in out
    assert "Bekasi → Kota Bekasi (" in out
    assert said.startswith("Diputuskan sendiri dengan --twins kota: 2 baris")
    assert main(["check", str(file), "--twins", "code-order"]) == 2
    assert "kabupaten, kota" in capsys.readouterr().err


def test_check_ends_with_one_when_nothing_was_recognised(capsys: Capture, tmp_path: Path) -> None:
    file = tmp_path / "daftar.txt"
    file.write_text("xyzzy\n")
    assert answer(capsys, "check", str(file))[0] == 1
