"""`gmsc data keygen, build, sign`: packs for whoever publishes them."""

import argparse
import getpass
import os
import sys
from functools import partial
from pathlib import Path
from typing import Final

from gmsc_desktop.errors.updates import (
    broken,
    cannot_store,
    file_exists,
    unreadable,
    wrong_password,
)
from gmsc_desktop.files.whole_file import whole_file
from gmsc_desktop.languages import Language, Text
from gmsc_desktop.updates.manifest import MANIFEST
from gmsc_desktop.updates.minisign import read_signature
from gmsc_desktop.updates.pack import Pack, build_pack, read_pack, with_signature, write_pack
from gmsc_desktop.updates.refusal import RefusalError
from gmsc_desktop.updates.signing import (
    SecretKey,
    WrongPasswordError,
    needs_password,
    new_key,
    read_secret_key,
    sign,
    write_public_key,
    write_secret_key,
)

DONE: Final = 0
PASSWORD_VARIABLE: Final = "GMSC_KEY_PASSWORD"  # noqa: S105 (the name, not the word)

_KEYS = Text(
    "{secret} ditulis: simpan rahasia, dengan cadangan. {public} ditulis: bagikan (kunci {id}).",
    "{secret} written: keep it secret, with a copy. {public} written: hand it out (key {id}).",
)
_BUILT = Text("{file} dibuat: data {version}.", "{file} made: data {version}.")
_SIGNED = Text("{file} ditandatangani (kunci {id}).", "{file} signed (key {id}).")
_EXTRACTED = Text(
    "{file} ditulis. Tanda tangani dengan: minisign -Sm {file}",
    "{file} written. Sign it with: minisign -Sm {file}",
)
_PASSWORD = Text("Sandi kunci {name}: ", "Password of the key {name}: ")


def add_parsers(actions: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add these actions to `gmsc data`."""
    keygen = actions.add_parser("keygen", help="buat sepasang kunci / make a pair of keys")
    keygen.add_argument("name", type=Path, help="NAMA.key, NAMA.pub / NAME.key, NAME.pub")
    keygen.add_argument("--no-password", action="store_true", help="tanpa sandi / no password")
    keygen.set_defaults(run=_keygen)
    build = actions.add_parser("build", help="buat paket / make a pack")
    build.add_argument("folder", type=Path, help="folder data / data folder")
    build.add_argument("file", type=Path, help="*.gmscdata")
    build.add_argument("--publisher", required=True, help="penerbit / publisher")
    build.add_argument("--note-id", default="", help="catatan / note in Indonesian")
    build.add_argument("--note-en", default="", help="catatan Inggris / note in English")
    build.set_defaults(run=_build)
    signing = actions.add_parser("sign", help="tanda tangani paket / sign a pack")
    signing.add_argument("file", type=Path, help="*.gmscdata")
    kind = signing.add_mutually_exclusive_group(required=True)
    kind.add_argument("--key", type=Path, help="kunci rahasia / secret key")
    kind.add_argument("--signature", type=Path, help="dibuat minisign / made by minisign")
    kind.add_argument("--extract", type=Path, help="tulis manifest saja / write the manifest only")
    signing.set_defaults(run=_sign)


def _keygen(options: argparse.Namespace, language: Language) -> int:
    secret, public = (options.name.with_name(options.name.name + s) for s in (".key", ".pub"))
    for file in (secret, public):
        if file.exists():
            raise file_exists(file)
    password = "" if options.no_password else _new_password(secret, language)
    key = new_key()
    _write_secret(secret, write_secret_key(key, password))
    with whole_file(public) as draft:
        draft.write_bytes(write_public_key(key.public))
    print(_KEYS.format(secret=secret, public=public, id=key.public.name).in_(language))
    return DONE


def _build(options: argparse.Namespace, language: Language) -> int:
    note = Text(options.note_id, options.note_en)
    pack = build_pack(options.folder, options.publisher, note)
    write_pack(pack, options.file)
    print(_BUILT.format(file=options.file, version=pack.manifest.version).in_(language))
    return DONE


def _sign(options: argparse.Namespace, language: Language) -> int:
    pack = read_pack(options.file)
    if options.extract:
        with whole_file(options.extract) as draft:
            draft.write_bytes(pack.signed_part)
        print(_EXTRACTED.format(file=options.extract).in_(language))
        return DONE
    if options.signature:
        signature = _content(options.signature)
    else:
        key = _open(options.key, language)
        signature = sign(pack.signed_part, key, _comment(pack))
    try:
        key_name = read_signature(signature).key_name
    except RefusalError as error:
        raise broken(options.signature, error.what) from error
    write_pack(with_signature(pack, signature), options.file)
    print(_SIGNED.format(file=options.file, id=key_name).in_(language))
    return DONE


def _comment(pack: Pack) -> str:
    """What is signed beside the content: the same words each time, and no clock."""
    return f"{MANIFEST} {pack.manifest.version}"


def _open(file: Path, language: Language) -> SecretKey:
    content = _content(file)
    try:
        password = _password(file, language) if needs_password(content) else ""
        return read_secret_key(content, password)
    except RefusalError as error:
        raise broken(file, error.what) from error
    except WrongPasswordError as error:
        raise wrong_password(file) from error


def _password(file: Path, language: Language) -> str:
    """Ask for the password, unless a script gave it; it is never an argument for all to see."""
    given = os.environ.get(PASSWORD_VARIABLE)
    if given is not None:
        return given
    return getpass.getpass(_PASSWORD.format(name=file.name).in_(language), stream=sys.stderr)


def _new_password(file: Path, language: Language) -> str:
    """Ask twice: a slip in the password would lock the key for ever."""
    password = _password(file, language)
    if not password or password != _password(file, language):
        raise wrong_password(file)
    return password


def _content(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        raise unreadable(file, error) from error


def _write_secret(file: Path, content: bytes) -> None:
    """Write a key that only its owner can read, from its first moment."""
    try:
        with open(file, "xb", opener=partial(os.open, mode=0o600)) as stream:
            stream.write(content)
    except OSError as error:
        raise cannot_store(file.parent, error) from error
