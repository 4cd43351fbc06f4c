"""Signatures are minisign's: what its tool made is believed, and nothing false."""

from pathlib import Path

import pytest

from gmsc_desktop.updates.minisign import is_good, read_public_key, read_signature
from gmsc_desktop.updates.refusal import RefusalError
from tests.helpers.minisign_tool import minisign, needs_tool
from tests.helpers.signing import new_key, sign, write_public_key

MESSAGE = b"the manifest"


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
    with pytest.raises(RefusalError):
        read_public_key(wrong)


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


@needs_tool
def test_what_the_tool_signs_is_believed(tmp_path: Path) -> None:
    message, public = tmp_path / "m", tmp_path / "its.pub"
    message.write_bytes(MESSAGE)
    minisign("-G", "-p", public)
    minisign("-S", "-m", message, "-t", "dari alat")
    signature = read_signature((tmp_path / "m.minisig").read_bytes())
    assert is_good(signature, read_public_key(public.read_bytes()), MESSAGE)
    assert signature.comment == "dari alat"
