"""Secret keys in minisign's format, and signing with them: for whoever publishes packs."""

import binascii
import hashlib
import os
from dataclasses import dataclass
from typing import Final

from gmsc_desktop.languages import Text
from gmsc_desktop.updates.minisign import (
    ID_LENGTH,
    KEY_ALGORITHM,
    PREHASHED,
    TRUSTED,
    UNTRUSTED,
    PublicKey,
    id_name,
)
from gmsc_desktop.updates.refusal import RefusalError

SENSITIVE: Final = (33_554_432, 1 << 30)
"""Work and memory of opening a key, as minisign's own keys want: seconds, and 1 GiB."""

_SCRYPT, _PLAIN = b"Sc", b"\0\0"
_CHECKSUM = b"B2"
_SALT_LENGTH = 32
_SECRET_LENGTH = 64
_HEAD_LENGTH = 2 + 2 + 2 + _SALT_LENGTH + 8 + 8
_CHECKSUM_LENGTH = 32
_BODY_LENGTH = ID_LENGTH + _SECRET_LENGTH + _CHECKSUM_LENGTH
_NO_KEY = Text("isinya bukan kunci rahasia minisign", "its content is no secret key of minisign's")


class WrongPasswordError(Exception):
    """The secret key does not open with this password."""


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
    """Make a key from the system's randomness."""
    from nacl.bindings import crypto_sign_keypair

    return SecretKey(os.urandom(ID_LENGTH), crypto_sign_keypair()[1])


def sign(message: bytes, key: SecretKey, comment: str) -> bytes:
    """Give the signature file of a message; the comment is signed with it."""
    signature = _signed(hashlib.blake2b(message).digest(), key)
    comment_signature = _signed(signature + comment.encode(), key)
    lines = [
        f"{UNTRUSTED}signature from gmsc data sign",
        _encoded(PREHASHED + key.id + signature),
        f"{TRUSTED}{comment}",
        _encoded(comment_signature),
    ]
    return ("\n".join(lines) + "\n").encode()


def write_public_key(key: PublicKey) -> bytes:
    """Give the file of a public key."""
    encoded = _encoded(KEY_ALGORITHM + key.id + key.key)
    return f"{UNTRUSTED}minisign public key {key.name}\n{encoded}\n".encode()


def write_secret_key(key: SecretKey, password: str, cost: tuple[int, int] = SENSITIVE) -> bytes:
    """Give the file of a secret key, locked with the password unless that is empty."""
    body = key.id + key.secret + _checksum(key)
    salt, cost = (os.urandom(_SALT_LENGTH), cost) if password else (bytes(_SALT_LENGTH), (0, 0))
    if password:
        body = _masked(body, password, salt, cost)
    head = KEY_ALGORITHM + (_SCRYPT if password else _PLAIN) + _CHECKSUM + salt
    head += b"".join(number.to_bytes(8, "little") for number in cost)
    kind = "encrypted " if password else ""
    comment = f"{UNTRUSTED}minisign {kind}secret key {id_name(key.id)}"
    return f"{comment}\n{_encoded(head + body)}\n".encode()


def needs_password(content: bytes) -> bool:
    """Say whether a secret key is locked; raises RefusalError when it is none."""
    return _unpacked(content)[0][2:4] == _SCRYPT


def read_secret_key(content: bytes, password: str) -> SecretKey:
    """Open the file of a secret key; raises RefusalError or WrongPasswordError."""
    head, body = _unpacked(content)
    locked = head[2:4] == _SCRYPT
    if locked:
        cost = int.from_bytes(head[-16:-8], "little"), int.from_bytes(head[-8:], "little")
        body = _masked(body, password, head[6 : 6 + _SALT_LENGTH], cost)
    key = SecretKey(body[:ID_LENGTH], body[ID_LENGTH : ID_LENGTH + _SECRET_LENGTH])
    if locked and body[-_CHECKSUM_LENGTH:] != _checksum(key):
        raise WrongPasswordError
    # minisign gives a key without a password no checksum.
    if not _fits_itself(key):
        raise RefusalError(_NO_KEY)
    return key


def _checksum(key: SecretKey) -> bytes:
    checked = KEY_ALGORITHM + key.id + key.secret
    return hashlib.blake2b(checked, digest_size=_CHECKSUM_LENGTH).digest()


def _fits_itself(key: SecretKey) -> bool:
    from nacl.bindings import crypto_sign_seed_keypair

    return crypto_sign_seed_keypair(key.secret[:32])[0] == key.public.key


def _unpacked(content: bytes) -> tuple[bytes, bytes]:
    try:
        encoded = content.decode("utf-8").splitlines()[1]
        packed = binascii.a2b_base64(encoded.encode("ascii"), strict_mode=True)
    except (ValueError, IndexError) as error:
        raise RefusalError(_NO_KEY) from error
    head, body = packed[:_HEAD_LENGTH], packed[_HEAD_LENGTH:]
    right = head[:2] == KEY_ALGORITHM and head[2:4] in (_SCRYPT, _PLAIN) and head[4:6] == _CHECKSUM
    if not right or len(body) != _BODY_LENGTH:
        raise RefusalError(_NO_KEY)
    return head, body


def _masked(body: bytes, password: str, salt: bytes, cost: tuple[int, int]) -> bytes:
    """Lock or unlock: the same mask, made from the password, does both."""
    from nacl.bindings import (
        crypto_pwhash_scryptsalsa208sha256_ll,
        nacl_bindings_pick_scrypt_params,
    )

    work, memory = (min(wanted, most) for wanted, most in zip(cost, SENSITIVE, strict=True))
    exponent, block, lanes = nacl_bindings_pick_scrypt_params(work, memory)
    mask = crypto_pwhash_scryptsalsa208sha256_ll(
        password.encode(), salt, 1 << exponent, block, lanes, len(body), 2 * SENSITIVE[1]
    )
    return bytes(one ^ other for one, other in zip(body, mask, strict=True))


def _signed(message: bytes, key: SecretKey) -> bytes:
    from nacl.bindings import crypto_sign, crypto_sign_BYTES

    return crypto_sign(message, key.secret)[:crypto_sign_BYTES]


def _encoded(packed: bytes) -> str:
    return binascii.b2a_base64(packed, newline=False).decode("ascii")
