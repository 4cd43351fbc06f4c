"""`gmsc data build, sign`: packs for whoever publishes them; minisign makes the signature."""

import argparse
from pathlib import Path
from typing import Final

from gmsc_desktop.errors.updates import broken, unreadable
from gmsc_desktop.files.whole_file import whole_file
from gmsc_desktop.languages import Language, Text
from gmsc_desktop.updates.minisign import read_signature
from gmsc_desktop.updates.pack import build_pack, read_pack, with_signature, write_pack
from gmsc_desktop.updates.refusal import RefusalError

DONE: Final = 0

_BUILT = Text("{file} dibuat: data {version}.", "{file} made: data {version}.")
_SIGNED = Text("{file} ditandatangani (kunci {id}).", "{file} signed (key {id}).")
_EXTRACTED = Text(
    "{file} ditulis. Tanda tangani dengan: minisign -Sm {file}",
    "{file} written. Sign it with: minisign -Sm {file}",
)


def add_parsers(actions: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add these actions to `gmsc data`."""
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
    kind.add_argument("--extract", type=Path, help="tulis manifest saja / write the manifest only")
    kind.add_argument("--signature", type=Path, help="dibuat minisign / made by minisign")
    signing.set_defaults(run=_sign)


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
    try:
        signature = options.signature.read_bytes()
        key_name = read_signature(signature).key_name
    except OSError as error:
        raise unreadable(options.signature, error) from error
    except RefusalError as error:
        raise broken(options.signature, error.what) from error
    write_pack(with_signature(pack, signature), options.file)
    print(_SIGNED.format(file=options.file, id=key_name).in_(language))
    return DONE
