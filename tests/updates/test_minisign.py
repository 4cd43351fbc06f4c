"""Signatures are minisign's: its tool reads ours and we read its, and nothing false is believed."""

import os
import subprocess
from pathlib import Path

import pytest

from gmsc_desktop.updates.minisign import is_good, read_public_key, read_signature
from gmsc_desktop.updates.refusal import RefusalError
from gmsc_desktop.updates.signing import (
    WrongPasswordError,
    needs_password,
    new_key,
    read_secret_key,
    sign,
    write_public_key,
    write_secret_key,
)

CHEAP = (32_768, 1 << 20)
MESSAGE = b"the manifest"

has_tool = pytest.mark.skipif(os.name == "nt", reason="the tool is a package of Debian's")


def test_a_signature_is_good_for_its_message_key_and_comment() -> None:
    key = new_key()
    signature = read_signature(sign(MESSAGE, key, "made for a test"))
    assert signature.comment == "made for a test"
    assert is_good(signature, key.public, MESSAGE)
    assert not is_good(signature, key.public, MESSAGE + b"!")
    assert not is_good(signature, new_key().public, MESSAGE)


def test_a_key_that_only_borrows_the_id_is_not_believed() -> None:
    key, other = new_key(), new_key()
    signature = read_signature(sign(MESSAGE, other, ""))
    borrowed = type(signature)(
        key.id, signature.signature, signature.comment, signature.comment_signature
    )
    assert not is_good(borrowed, key.public, MESSAGE)


def test_a_changed_comment_is_noticed() -> None:
    key = new_key()
    written = sign(MESSAGE, key, "from Aceh").replace(b"from Aceh", b"from Bali")
    assert not is_good(read_signature(written), key.public, MESSAGE)


def test_a_public_key_is_read_as_it_was_written() -> None:
    key = new_key().public
    assert read_public_key(write_public_key(key)) == key
    assert key.name.encode() in write_public_key(key)


@pytest.mark.parametrize("password", ["", "rahasia", "kata sandi é"])
def test_a_secret_key_opens_with_its_password(password: str) -> None:
    key = new_key()
    written = write_secret_key(key, password, CHEAP)
    assert needs_password(written) == bool(password)
    assert read_secret_key(written, password) == key


def test_a_secret_key_stays_shut_for_another_password() -> None:
    written = write_secret_key(new_key(), "rahasia", CHEAP)
    with pytest.raises(WrongPasswordError):
        read_secret_key(written, "Rahasia")


def test_a_secret_key_is_never_shown() -> None:
    key = new_key()
    assert repr(key.secret) not in repr(key)


@pytest.mark.parametrize(
    "wrong",
    [
        b"",
        b"\xff\xfe",
        b"untrusted comment: x\n",
        b"untrusted comment: x\nAAAA\n",
        b"untrusted comment: x\n!!!!\n",
        b"untrusted comment: x\n" + b"A" * 5000 + b"\n",
    ],
)
def test_what_is_no_key_is_refused(wrong: bytes) -> None:
    for read in (read_public_key, needs_password):
        with pytest.raises(RefusalError):
            read(wrong)


def changed_signatures() -> dict[str, bytes]:
    good = sign(MESSAGE, new_key(), "x")
    lines = good.split(b"\n")
    return {
        "nothing": b"",
        "not UTF-8": b"\xff" + good,
        "a line too few": b"\n".join(lines[:3]),
        "a line too many": good + b"x\n",
        "no comment": good.replace(b"trusted comment: x", b"comment"),
        # "RU…" is ED, "RW…" is Ed: the kind without a hash first.
        "the old kind": good.replace(b"\nRU", b"\nRW"),
        "letters that are no base64": good.replace(lines[1], b"*" * len(lines[1])),
        "too long": good.replace(b"comment: x", b"comment: " + b"x" * 5000),
    }


@pytest.mark.parametrize("wrong", changed_signatures().values(), ids=changed_signatures())
def test_what_is_no_signature_is_refused(wrong: bytes) -> None:
    with pytest.raises(RefusalError):
        read_signature(wrong)


def minisign(*arguments: str | Path, answers: str = "") -> str:
    result = subprocess.run(
        ["minisign", *arguments], input=answers, capture_output=True, text=True, check=True
    )
    return result.stdout


@has_tool
def test_the_tool_believes_our_signature(tmp_path: Path) -> None:
    key = new_key()
    (tmp_path / "m").write_bytes(MESSAGE)
    (tmp_path / "m.minisig").write_bytes(sign(MESSAGE, key, "dari kami"))
    (tmp_path / "key.pub").write_bytes(write_public_key(key.public))
    said = minisign("-Vm", tmp_path / "m", "-H", "-p", tmp_path / "key.pub")
    assert "verified" in said
    assert "dari kami" in said


@has_tool
@pytest.mark.parametrize("password", ["", "rahasia"])
def test_the_tool_signs_with_our_key_and_we_believe_it(tmp_path: Path, password: str) -> None:
    key = new_key()
    (tmp_path / "m").write_bytes(MESSAGE)
    (tmp_path / "our.key").write_bytes(write_secret_key(key, password, CHEAP))
    plain = [] if password else ["-W"]
    arguments: list[str | Path] = [
        "-Sm",
        tmp_path / "m",
        "-s",
        tmp_path / "our.key",
        "-t",
        "dari alat",
    ]
    minisign(*arguments, *plain, answers=f"{password}\n")
    signature = read_signature((tmp_path / "m.minisig").read_bytes())
    assert is_good(signature, key.public, MESSAGE)
    assert signature.comment == "dari alat"


@has_tool
def test_we_sign_with_a_key_that_the_tool_made(tmp_path: Path) -> None:
    files: list[str | Path] = ["-p", tmp_path / "its.pub", "-s", tmp_path / "its.key"]
    minisign("-G", "-W", *files)
    key = read_secret_key((tmp_path / "its.key").read_bytes(), "")
    assert key.public == read_public_key((tmp_path / "its.pub").read_bytes())
    (tmp_path / "m").write_bytes(MESSAGE)
    (tmp_path / "m.minisig").write_bytes(sign(MESSAGE, key, ""))
    assert "verified" in minisign("-Vm", tmp_path / "m", "-p", tmp_path / "its.pub")
