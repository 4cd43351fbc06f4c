"""What minisign does for a publisher, quick enough for the many packs that tests make."""

import binascii
import hashlib
import os
from dataclasses import dataclass

from nacl.bindings import crypto_sign, crypto_sign_BYTES, crypto_sign_keypair

from gmsc_desktop.updates.minisign import (
    ID_LENGTH,
    KEY_ALGORITHM,
    PREHASHED,
    TRUSTED,
    UNTRUSTED,
    PublicKey,
)


@dataclass(frozen=True, slots=True, repr=False)
class SecretKey:
    """The key that signs; `secret` ends with the public key."""

    id: bytes
    secret: bytes

    @property
    def public(self) -> PublicKey:
        """The key that checks what this one signs."""
        return PublicKey(self.id, self.secret[32:])


def new_key() -> SecretKey:
    """Make a key."""
    return SecretKey(os.urandom(ID_LENGTH), crypto_sign_keypair()[1])


def sign(message: bytes, key: SecretKey, comment: str) -> bytes:
    """Give the signature file of a message; the comment is signed with it."""
    signature = _signed(hashlib.blake2b(message).digest(), key)
    lines = [
        f"{UNTRUSTED}signature of a test",
        _encoded(PREHASHED + key.id + signature),
        f"{TRUSTED}{comment}",
        _encoded(_signed(signature + comment.encode(), key)),
    ]
    return ("\n".join(lines) + "\n").encode()


def write_public_key(key: PublicKey) -> bytes:
    """Give the file of a public key."""
    encoded = _encoded(KEY_ALGORITHM + key.id + key.key)
    return f"{UNTRUSTED}minisign public key {key.name}\n{encoded}\n".encode()


def _signed(message: bytes, key: SecretKey) -> bytes:
    return crypto_sign(message, key.secret)[:crypto_sign_BYTES]


def _encoded(packed: bytes) -> str:
    return binascii.b2a_base64(packed, newline=False).decode("ascii")
