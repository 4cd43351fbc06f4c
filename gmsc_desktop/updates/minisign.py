"""Signatures and public keys in minisign's format, checked as minisign checks them.

A signature is Ed25519 over the BLAKE2b-512 of what is signed; a second one, over the first and
the trusted comment, keeps that comment true. Only this prehashed kind ("ED") is taken.
"""

import binascii
import hashlib
from dataclasses import dataclass
from typing import Final

from gmsc_desktop.languages import Text
from gmsc_desktop.updates.refusal import RefusalError

KEY_ALGORITHM: Final = b"Ed"
PREHASHED: Final = b"ED"
ID_LENGTH: Final = 8
SIGNATURE_LENGTH: Final = 64
UNTRUSTED: Final = "untrusted comment: "
TRUSTED: Final = "trusted comment: "

_KEY_LENGTH = 32
_LARGEST = 4 << 10
_NO_SIGNATURE = Text(
    "tanda tangannya bukan tanda tangan minisign", "its signature is none of minisign's"
)
_NO_KEY = Text("isinya bukan kunci umum minisign", "its content is no public key of minisign's")


@dataclass(frozen=True, slots=True)
class PublicKey:
    """The key that checks signatures; `id` only says which key it is."""

    id: bytes
    key: bytes

    @property
    def name(self) -> str:
        """The id as minisign prints it."""
        return id_name(self.id)


@dataclass(frozen=True, slots=True)
class Signature:
    """A signature, its comment, and the signature over both."""

    key_id: bytes
    signature: bytes
    comment: str
    comment_signature: bytes

    @property
    def key_name(self) -> str:
        """The id of its key as minisign prints it."""
        return id_name(self.key_id)


def id_name(key_id: bytes) -> str:
    """Give the id of a key as minisign prints it."""
    return f"{int.from_bytes(key_id, 'little'):016X}"


def read_public_key(content: bytes) -> PublicKey:
    """Read a file such as `minisign.pub`; raises RefusalError."""
    _, encoded = _lines(content, 2, _NO_KEY)
    packed = _decoded(encoded, len(KEY_ALGORITHM) + ID_LENGTH + _KEY_LENGTH, _NO_KEY)
    if not packed.startswith(KEY_ALGORITHM):
        raise RefusalError(_NO_KEY)
    return PublicKey(packed[2:10], packed[10:])


def read_signature(content: bytes) -> Signature:
    """Read a file such as `manifest.toml.minisig`; raises RefusalError."""
    first, encoded, comment, encoded_comment = _lines(content, 4, _NO_SIGNATURE)
    length = len(PREHASHED) + ID_LENGTH + SIGNATURE_LENGTH
    packed = _decoded(encoded, length, _NO_SIGNATURE)
    if not first.startswith(UNTRUSTED) or not comment.startswith(TRUSTED):
        raise RefusalError(_NO_SIGNATURE)
    if not packed.startswith(PREHASHED):
        raise RefusalError(_NO_SIGNATURE)
    comment_signature = _decoded(encoded_comment, SIGNATURE_LENGTH, _NO_SIGNATURE)
    return Signature(packed[2:10], packed[10:], comment[len(TRUSTED) :], comment_signature)


def is_good(signature: Signature, key: PublicKey, message: bytes) -> bool:
    """Say whether `key` made this signature of `message`, with this comment."""
    digest = hashlib.blake2b(message).digest()
    commented = signature.signature + signature.comment.encode()
    return (
        signature.key_id == key.id
        and _made_by(key, signature.signature, digest)
        and _made_by(key, signature.comment_signature, commented)
    )


def _made_by(key: PublicKey, signature: bytes, message: bytes) -> bool:
    # Late: only who has a signed pack needs libsodium.
    from nacl.bindings import crypto_sign_open
    from nacl.exceptions import CryptoError

    try:
        crypto_sign_open(signature + message, key.key)
    except CryptoError:
        return False
    return True


def _lines(content: bytes, count: int, what: Text) -> list[str]:
    try:
        lines = content.decode("utf-8").replace("\r\n", "\n").rstrip("\n").split("\n")
    except UnicodeDecodeError as error:
        raise RefusalError(what) from error
    if len(content) > _LARGEST or len(lines) != count:
        raise RefusalError(what)
    return lines


def _decoded(text: str, length: int, what: Text) -> bytes:
    try:
        packed = binascii.a2b_base64(text.encode("ascii"), strict_mode=True)
    except ValueError as error:
        raise RefusalError(what) from error
    if len(packed) != length:
        raise RefusalError(what)
    return packed
