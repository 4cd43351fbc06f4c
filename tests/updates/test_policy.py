"""What an administrator decides holds, and a slip in it never opens a door."""

from pathlib import Path

import pytest

from gmsc_desktop.errors.error import GmscError
from gmsc_desktop.updates.active import read_active
from gmsc_desktop.updates.offer import offered_pack
from gmsc_desktop.updates.policy import POLICY_FILE, Policy, read_policy
from gmsc_desktop.updates.preview import Hurdle, preview
from gmsc_desktop.updates.store import Store
from gmsc_desktop.updates.trust import Trust, read_trusted_keys
from tests.helpers.counted import edition
from tests.helpers.faults import Saw
from tests.helpers.packs import Publisher


def test_where_nothing_is_decided_nothing_is_forbidden() -> None:
    assert read_policy() == Policy()


def test_the_environment_decides_where_there_is_no_file(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("GMSC_PACK_FOLDER", str(tmp_path))
    monkeypatch.setenv("GMSC_TRUSTED_KEYS", str(tmp_path / "keys"))
    monkeypatch.setenv("GMSC_ONLY_SIGNED", "yes")
    monkeypatch.setenv("GMSC_CORRECTIONS_TO", "Diskominfo Contoh, data@contoh.go.id ")
    to = "Diskominfo Contoh, data@contoh.go.id"
    assert read_policy() == Policy(tmp_path, tmp_path / "keys", only_signed=True, corrections_to=to)


def test_the_file_beside_the_program_decides_alone(
    monkeypatch: pytest.MonkeyPatch, program: Path, tmp_path: Path
) -> None:
    keys = tmp_path / "their keys"
    (program / POLICY_FILE).write_text("only_signed = true\n", encoding="utf-8")
    monkeypatch.setenv("GMSC_ONLY_SIGNED", "0")
    monkeypatch.setenv("GMSC_TRUSTED_KEYS", str(keys))
    assert read_policy() == Policy(only_signed=True)
    text = f"trusted_keys = {str(keys)!r}\npack_folder = {str(tmp_path)!r}\n"
    text += 'corrections_to = "Bappeda Contoh, bappeda@contoh.go.id"\n'
    (program / POLICY_FILE).write_text(text, encoding="utf-8")
    to = "Bappeda Contoh, bappeda@contoh.go.id"
    assert read_policy() == Policy(tmp_path, keys, corrections_to=to)


@pytest.mark.fault(
    what="The administrator's setting cannot be made out",
    cause="gmsc-desktop.toml with a misspelt name, a value of another kind, broken TOML.",
    sees="{seen}",
    kept="The program, on the data that it came with: a slip opens no door.",
)
@pytest.mark.parametrize(
    "text",
    [
        b"only_singed = true",
        b'only_signed = "true"',
        b"only_signed = 1",
        b"pack_folder = 7",
        b"corrections_to = 7",
        b'corrections_to = "a\\nb"',
        b'pack_folder = "relative"',
        b"only_signed = true\n=",
        b"\xff\xfe",
        b"x = " + b"9" * 5000,
        b"x = " + b"[" * 9000,
    ],
)
def test_a_file_that_cannot_be_made_out_lets_no_pack_in(
    publisher: Publisher, program: Path, text: bytes, saw: Saw
) -> None:
    pack = publisher.pack()
    current = read_active().data
    Store().install(preview(pack, current), agreed=True)
    (program / POLICY_FILE).write_bytes(text)
    with pytest.raises(GmscError) as caught:
        preview(pack, current)
    assert caught.value.identifier == "policy-broken"
    active = read_active()
    assert active.pack is None
    assert active.problem
    assert active.problem.identifier == "policy-broken"
    saw(active.problem)


@pytest.mark.parametrize(
    ("variable", "value"), [("GMSC_ONLY_SIGNED", "maybe"), ("GMSC_PACK_FOLDER", "relative")]
)
def test_a_variable_that_cannot_be_made_out_is_an_error(
    monkeypatch: pytest.MonkeyPatch, variable: str, value: str
) -> None:
    monkeypatch.setenv(variable, value)
    with pytest.raises(GmscError, match=variable):
        read_policy()


def test_a_file_that_cannot_be_read_is_an_error(program: Path) -> None:
    (program / POLICY_FILE).mkdir()
    with pytest.raises(GmscError) as caught:
        read_policy()
    assert caught.value.identifier == "policy-broken"


def test_a_trusted_publisher_needs_no_yes_and_is_named(trusted: Publisher) -> None:
    look = preview(trusted.pack(), read_active().data)
    assert look.hurdle is Hurdle.NONE
    assert (look.signer.trust, look.signer.name) == (Trust.TRUSTED, "contoh")
    assert look.signer.key_id == trusted.key.public.name


def test_trusted_packs_are_installed_where_only_such_are_allowed(
    trusted: Publisher, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GMSC_ONLY_SIGNED", "1")
    name = Store().install(preview(trusted.pack(), read_active().data))
    assert read_active().pack == name


def test_a_broken_key_is_told_by_its_name(tmp_path: Path) -> None:
    (tmp_path / "provinsi.pub").write_text("no key", encoding="utf-8")
    with pytest.raises(GmscError, match=r"provinsi\.pub"):
        read_trusted_keys([tmp_path])


def test_the_programs_own_trusted_keys_can_all_be_read() -> None:
    (own,) = Policy().key_folders
    assert len(read_trusted_keys([own])) == len(list(own.glob("*.pub")))


def test_the_newest_pack_of_the_offices_folder_is_offered(
    publisher: Publisher, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GMSC_PACK_FOLDER", str(publisher.folder))
    assert offered_pack(edition().version) is None
    publisher.pack("2099.12.01")
    newest = publisher.pack("2099.12.01.2")
    publisher.pack("2099.11.30")
    (publisher.folder / "zzz.gmscdata").write_bytes(b"no pack")
    assert offered_pack(edition().version) == newest
    assert offered_pack("2099.12.01.2") is None
    assert offered_pack("2099.12.31") is None


@pytest.mark.fault(
    what="The office's folder with packs is away",
    cause="GMSC_PACK_FOLDER leads nowhere.",
    sees="The window, as always: nothing is offered.",
    kept="The data in use.",
)
def test_a_folder_that_is_away_offers_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GMSC_PACK_FOLDER", "/nowhere/at all")
    assert offered_pack(edition().version) is None
    monkeypatch.delenv("GMSC_PACK_FOLDER")
    assert offered_pack(edition().version) is None
