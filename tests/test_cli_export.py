"""`gmsc export` writes the window's list, and says in a sentence why it does not."""

import csv
import io
import os
import subprocess
import sys
from pathlib import Path

import pytest
from openpyxl import load_workbook

from gmsc_desktop.cli import main
from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.reports.dates import day_text
from tests.helpers.processes import surroundings

ROOT = Path(__file__).resolve().parent.parent
Capture = pytest.CaptureFixture[str]


def codes(file: Path) -> list[str]:
    text = file.read_bytes().decode("utf-8-sig")
    return [row[0] for row in csv.reader(io.StringIO(text), delimiter=";")][1:]


def test_all_of_kalimantan_comes_as_a_workbook(capsys: Capture, tmp_path: Path) -> None:
    file = tmp_path / "kalimantan.xlsx"
    assert main(["export", str(file), "--island", "kalimantan"]) == 0
    assert (
        capsys.readouterr().out
        == f"{file} disimpan: 56 dari 514 daerah, saringan: Pulau: Kalimantan.\n"
    )
    rows = list(load_workbook(file)["Peserta"].values)
    assert rows[0][-1] == "56 dari 514 daerah, saringan: Pulau: Kalimantan"
    assert len(rows) == 57
    assert {row[4] for row in rows[1:]} == {"Kalimantan"}


def test_a_workbook_says_behind_its_rows_of_what_day_they_are_and_what_they_cannot_tell(
    capsys: Capture, tmp_path: Path, facts: Facts
) -> None:
    file = tmp_path / "peserta.xlsx"
    assert main(["export", str(file), "--year", "2019"]) == 0
    book = load_workbook(file)
    first, notes = book.worksheets
    assert (first["A1"].value, notes.title) == ("Kode", "Catatan")
    said = {str(row[0]): str(row[1]) for row in notes.iter_rows(values_only=True)}
    assert said["Data"] == day_text(facts.edition.date).id
    assert said["Isi"].endswith("Angkatan: 2019")
    assert all(str(year) in said["Perlu diingat"] for year in facts.incomplete_years)
    assert "tidak berarti tidak pernah ikut" in said["Perlu diingat"]
    main(["--lang", "en", "export", str(file)])
    assert "does not mean that it never took part" in str(load_workbook(file)["Notes"]["B4"].value)


def test_filters_narrow_as_in_the_window(capsys: Capture, tmp_path: Path) -> None:
    file = tmp_path / "aceh.csv"
    wanted = ["--province", "aceh", "--status", "participant", "--year", "2019", "--year", "2023"]
    assert main(["--lang", "en", "export", str(file), *wanted, "--kind", "kota"]) == 0
    assert codes(file) == ["11.71", "11.72"]
    filters = "Status: Participants · Cohorts: 2019, 2023 · Province: Aceh · Kind: Kota"
    said = f"saved: 2 of 514 regions, filters: {filters}.\n"
    assert capsys.readouterr().out.endswith(said)


def test_a_query_comes_in_the_order_of_the_search_each_region_once(tmp_path: Path) -> None:
    file = tmp_path / "semarang.csv"
    assert main(["export", str(file), "semarang"]) == 0
    assert codes(file)[:2] == ["33.74", "33.22"]
    assert len(codes(file)) == len(set(codes(file)))


def test_a_province_is_known_by_its_code_too(tmp_path: Path) -> None:
    file = tmp_path / "bali.csv"
    assert main(["export", str(file), "--province", "51"]) == 0
    assert len(codes(file)) == 9


def test_a_dash_writes_csv_to_standard_output() -> None:
    command = [sys.executable, "-m", "gmsc_desktop.cli", "export", "-", "sabang"]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, check=True)
    lines = result.stdout.decode("utf-8-sig").split("\r\n")
    assert lines[0].startswith("Kode;Kabupaten/Kota;")
    assert lines[1].startswith("11.72;Kota Sabang;Kota;Aceh;Sumatera;2023;Pasti;;4;")
    assert result.stderr == b""


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["x.pdf"], "program berjendela, GMSC Desktop"),
        (["x.txt"], "gmsc tidak menulis berkas seperti"),
        (["x.csv", "--province", "jawa"], "Jawa Barat, Jawa Tengah"),
        (["x.csv", "--island", "atlantis"], "--island tidak mengenal “atlantis”"),
        (["x.csv", "--year", "2020"], "2017, 2018, 2019, 2021"),
        (["gone/x.csv"], "foldernya tidak ada lagi"),
    ],
)
def test_what_cannot_be_is_said_with_a_cure_and_exits_2(
    capsys: Capture, tmp_path: Path, arguments: list[str], sentence: str
) -> None:
    assert main(["export", str(tmp_path / arguments[0]), *arguments[1:]]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert sentence in err
    assert [each.name for each in tmp_path.iterdir()] == ["home"]


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["xyzzy"], "Tidak ada daerah yang cocok dengan “xyzzy”."),
        (["sabang", "--island", "papua"], "Tidak ada hasil dengan saringan ini."),
    ],
)
def test_an_empty_list_writes_no_file_and_exits_1(
    capsys: Capture, tmp_path: Path, arguments: list[str], sentence: str
) -> None:
    file = tmp_path / "x.xlsx"
    assert main(["export", str(file), *arguments]) == 1
    assert capsys.readouterr() == ("", f"{sentence}\n")
    assert not file.exists()


@pytest.mark.fault(
    what="A place takes files of a certain size only",
    cause="RLIMIT_FSIZE of 2,000 bytes; `gmsc export`.",
    sees="That it is too large for that place.",
    kept="The old file, byte for byte; no draft lies beside it.",
)
@pytest.mark.parametrize("name", ["x.xlsx", "x.csv"])
def test_a_place_that_takes_no_more_keeps_the_old_file(tmp_path: Path, name: str) -> None:
    file = tmp_path / name
    file.write_text("the old one")

    def small_files_only() -> None:
        import resource

        resource.setrlimit(resource.RLIMIT_FSIZE, (2000, 2000))

    # What measures the tests would write more than may be written here.
    env = surroundings({"TMPDIR": str(tmp_path), "COVERAGE_PROCESS_CONFIG": None})
    result = subprocess.run(
        [sys.executable, "-B", "-m", "gmsc_desktop.cli", "export", str(file)],
        cwd=ROOT, preexec_fn=small_files_only, env=env,
        capture_output=True, encoding="utf-8", check=False,
    )  # fmt: skip
    assert result.returncode == 2
    assert result.stderr == (
        f"{name} tidak dapat disimpan: berkasnya terlalu besar untuk tempat itu. "
        "Simpan di drive lain.\n"
    )
    assert file.read_text() == "the old one"
    assert {each.name for each in tmp_path.iterdir()} == {name, "home"}


def test_a_folder_without_right_says_so_and_keeps_the_old_file(
    capsys: Capture, tmp_path: Path
) -> None:
    folder = tmp_path / "theirs"
    folder.mkdir()
    file = folder / "x.csv"
    file.write_text("the old one")
    folder.chmod(0o500)
    user = os.geteuid()
    if user == 0:
        # Nothing is forbidden to root.
        os.seteuid(65534)
    try:
        code = main(["export", str(file)])
    finally:
        os.seteuid(user)
        folder.chmod(0o700)
    assert code == 2
    assert "tidak diizinkan. Tutup berkas itu bila sedang terbuka di Excel" in (
        capsys.readouterr().err
    )
    assert file.read_text() == "the old one"
    assert list(folder.iterdir()) == [file]
