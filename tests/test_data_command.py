"""`gmsc data` makes, signs, checks, installs, lists and removes packs, and says what it did."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from gmsc_desktop.cli import main
from gmsc_desktop.resources import resource_folder
from gmsc_desktop.updates.pointer import store_folder
from tests.helpers.counted import edition
from tests.helpers.minisign_tool import minisign, needs_tool
from tests.helpers.packs import SALATIGA, Publisher

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def publisher(tmp_path: Path) -> Publisher:
    folder = tmp_path / "publisher"
    folder.mkdir()
    return Publisher(folder)


def said(capsys: Capture, *arguments: str | Path) -> str:
    """What it prints when all is well."""
    code = main([str(each) for each in arguments])
    out, err = capsys.readouterr()
    assert (code, err) == (0, "")
    return out


def refused(capsys: Capture, *arguments: str | Path) -> str:
    """The one line with which it refuses."""
    code = main([str(each) for each in arguments])
    _, err = capsys.readouterr()
    assert code == 2
    assert err.count("\n") == 1
    return err


@needs_tool
def test_a_publisher_signs_with_minisign_and_checks_the_pack(
    publisher: Publisher, tmp_path: Path, capsys: Capture
) -> None:
    pack, manifest = tmp_path / "data.gmscdata", tmp_path / "manifest.toml"
    public, folder = tmp_path / "kantor.pub", publisher.data("2099.12.01", SALATIGA).path
    minisign("-G", "-p", public)
    out = said(capsys, "data", "build", folder, pack, "--publisher", "Diskominfo Contoh")
    assert "data 2099.12.01" in out
    assert "Tidak ditandatangani." in said(capsys, "data", "verify", pack)
    err = refused(capsys, "data", "verify", pack, "--key", public)
    assert "tidak ditandatangani oleh penerbit yang dipercaya" in err
    assert "minisign -Sm" in said(capsys, "data", "sign", pack, "--extract", manifest)
    minisign("-S", "-m", manifest)
    out = said(capsys, "data", "sign", pack, "--signature", f"{manifest}.minisig")
    assert "ditandatangani" in out
    out = said(capsys, "data", "verify", pack, "--key", public)
    assert "utuh. Penerbit yang tertulis: Diskominfo Contoh. Ditandatangani oleh kantor" in out


def test_what_is_no_signature_leaves_the_pack_unsigned(
    publisher: Publisher, tmp_path: Path, capsys: Capture
) -> None:
    pack, letter = publisher.pack(signed=False), tmp_path / "surat.txt"
    letter.write_text("Dengan hormat")
    before = pack.read_bytes()
    assert "surat.txt ditolak" in refused(capsys, "data", "sign", pack, "--signature", letter)
    assert pack.read_bytes() == before


def test_a_signature_that_is_not_there_is_named(
    publisher: Publisher, tmp_path: Path, capsys: Capture
) -> None:
    pack, gone = publisher.pack(signed=False), tmp_path / "hilang.minisig"
    err = refused(capsys, "data", "sign", pack, "--signature", gone)
    assert "hilang.minisig tidak dapat dibaca" in err


def test_the_same_data_give_the_same_bytes(publisher: Publisher, capsys: Capture) -> None:
    folder = publisher.data().path
    files = [publisher.folder / name for name in ("one.gmscdata", "two.gmscdata")]
    for file in files:
        said(capsys, "data", "build", folder, file, "--publisher", "X")
    assert files[0].read_bytes() == files[1].read_bytes()


def test_data_that_break_a_rule_make_no_pack(publisher: Publisher, capsys: Capture) -> None:
    data, file = publisher.data(), publisher.folder / "x.gmscdata"
    data.append("aliases.csv", "x,nickname,99.99,Kota X")
    err = refused(capsys, "data", "build", data.path, file, "--publisher", "X")
    assert "aliases.csv, baris" in err
    err = refused(capsys, "data", "build", publisher.data().path, file, "--publisher", "a\nb")
    assert "Tulis penerbit dan catatan masing-masing dalam satu baris, paling banyak 300" in err
    assert not file.exists()


def test_a_person_installs_looks_and_goes_back(publisher: Publisher, capsys: Capture) -> None:
    pack = publisher.pack("2099.12.01", SALATIGA)
    out = said(capsys, "data", "diff", pack)
    assert f"Data {edition().version} menjadi 2099.12.01:" in out
    assert "Angkatan 2021, ditambah (1): Kota Salatiga." in out
    assert main(["data", "install", str(pack)]) == 2
    assert "--yes" in capsys.readouterr().err
    assert said(capsys, "data", "list") == f"Dipakai: data bawaan {edition().version}.\n"
    assert "Terpasang dan dipakai: 2099.12.01-" in said(capsys, "data", "install", pack, "--yes")
    assert "2021" in said(capsys, "show", "33.73")
    (record,) = json.loads(said(capsys, "data", "list", "--json"))
    assert (record["version"], record["signer"], record["active"]) == (
        "2099.12.01",
        "unknown",
        True,
    )
    assert "(dipakai): Diskominfo Contoh. Ditandatangani" in said(capsys, "data", "list")
    assert said(capsys, "data", "back") == f"Dipakai: data bawaan {edition().version}.\n"
    assert "Dipakai: 2099.12.01-" in said(capsys, "data", "back")
    assert "bawaan" in said(capsys, "data", "back", "--bundled")
    assert "Dihapus" in said(capsys, "data", "remove", record["name"])
    assert json.loads(said(capsys, "data", "list", "--json")) == []
    assert "Tidak ada paket" in refused(capsys, "data", "remove", record["name"])


def test_nothing_new_is_told_by_the_exit_code(publisher: Publisher, capsys: Capture) -> None:
    assert main(["data", "diff", str(publisher.pack())]) == 1
    assert "Tidak ada yang berubah." in capsys.readouterr().out


def test_a_damaged_pack_is_listed_with_the_reason(publisher: Publisher, capsys: Capture) -> None:
    said(capsys, "data", "install", publisher.pack(), "--yes")
    (record,) = json.loads(said(capsys, "data", "list", "--json"))
    (store_folder() / "installed" / record["name"] / "notes.csv").write_bytes(b"")
    assert "notes.csv berubah atau rusak" in said(capsys, "data", "list")


@pytest.mark.parametrize("action", ["install", "verify", "diff"])
def test_what_is_no_pack_is_refused_by_each(action: str, tmp_path: Path, capsys: Capture) -> None:
    file = tmp_path / "x.gmscdata"
    assert "tidak dapat dibaca" in refused(capsys, "data", action, file)
    file.write_bytes(b"PK\x03\x04")
    assert "rusak atau tidak utuh" in refused(capsys, "data", action, file)


def test_english_is_spoken_where_asked(publisher: Publisher, capsys: Capture) -> None:
    out = said(capsys, "--lang", "en", "data", "verify", publisher.pack())
    assert "Diskominfo Contoh. Signed with key" in out


def test_packs_are_no_matter_of_qt() -> None:
    code = "import sys; import gmsc_desktop.commands.data.command; print('PySide6' in sys.modules)"
    result = subprocess.run(
        [sys.executable, "-c", code], cwd=resource_folder().parent, capture_output=True,
        text=True, check=True,
    )  # fmt: skip
    assert result.stdout == "False\n"


@pytest.mark.parametrize("wrong", [[], ["nonsense"], ["install"], ["sign", "x.gmscdata"]])
def test_wrong_use_exits_2_with_the_usage(capsys: Capture, wrong: list[str]) -> None:
    with pytest.raises(SystemExit) as exit_:
        main(["data", *wrong])
    assert exit_.value.code == 2
    assert "usage: gmsc data" in capsys.readouterr().err


def test_help_names_every_action(capsys: Capture) -> None:
    with pytest.raises(SystemExit) as exit_:
        main(["data", "--help"])
    assert exit_.value.code == 0
    out = capsys.readouterr().out
    for action in (
        "install",
        "list",
        "back",
        "remove",
        "verify",
        "diff",
        "build",
        "sign",
    ):
        assert f"    {action} " in out
    assert "merge" in out
    assert "accept" in out
