"""`gmsc data install, list, back, remove, verify, diff`: packs for whoever uses them."""

import argparse
import json
from pathlib import Path
from typing import Any, Final

from gmsc_desktop.errors.updates import pack_forbidden
from gmsc_desktop.languages import Language, Text
from gmsc_desktop.updates.active import read_active
from gmsc_desktop.updates.changes import changes_between
from gmsc_desktop.updates.installed import Installed
from gmsc_desktop.updates.pack import read_data, read_pack
from gmsc_desktop.updates.policy import read_policy
from gmsc_desktop.updates.preview import preview, signer_of
from gmsc_desktop.updates.store import Store
from gmsc_desktop.updates.trust import Trust, TrustedKey, read_key_file, read_trusted_keys
from gmsc_desktop.updates.wording import change_lines, signer_text

DONE: Final = 0
NOTHING: Final = 1

_INSTALLED = Text("Terpasang dan dipakai: {name}.", "Installed and in use: {name}.")
_IN_USE = Text("Dipakai: {name}.", "In use: {name}.")
_BUNDLED = Text("Dipakai: data bawaan {version}.", "In use: the built-in data {version}.")
_REMOVED = Text("Dihapus: {name}.", "Removed: {name}.")
_ROW = Text("{name}: {publisher}. {signer}", "{name}: {publisher}. {signer}")
_ACTIVE_ROW = Text(
    "{name} (dipakai): {publisher}. {signer}", "{name} (in use): {publisher}. {signer}"
)
_WHOLE = Text(
    "{file}: data {version}, utuh. Penerbit yang tertulis: {publisher}. {signer}",
    "{file}: data {version}, whole. The publisher it names: {publisher}. {signer}",
)
_FROM_TO = Text("Data {old} menjadi {new}:", "Data {old} become {new}:")


def add_parsers(actions: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add these actions to `gmsc data`."""
    install = actions.add_parser("install", help="pasang paket / install a pack")
    install.add_argument("file", type=Path, help="*.gmscdata")
    install.add_argument(
        "--yes", action="store_true", help="walau penerbitnya tak dikenal / though unknown"
    )
    install.set_defaults(run=_install)
    listing = actions.add_parser("list", help="paket terpasang / installed packs")
    listing.add_argument("--json", action="store_true", help="sebagai JSON / as JSON")
    listing.set_defaults(run=_list)
    back = actions.add_parser("back", help="kembali ke sebelumnya / back to what was before")
    back.add_argument("--bundled", action="store_true", help="ke data bawaan / to the built-in")
    back.set_defaults(run=_back)
    remove = actions.add_parser("remove", help="hapus paket / remove a pack")
    remove.add_argument("name", help="nama dari list / name as list shows it")
    remove.set_defaults(run=_remove)
    verify = actions.add_parser("verify", help="periksa paket / check a pack")
    verify.add_argument("file", type=Path, help="*.gmscdata")
    verify.add_argument("--key", type=Path, help="*.pub: harus kunci ini / must be this key")
    verify.set_defaults(run=_verify)
    diff = actions.add_parser("diff", help="apa yang berubah / what changes")
    diff.add_argument("file", type=Path, help="*.gmscdata")
    diff.set_defaults(run=_diff)


def _install(options: argparse.Namespace, language: Language) -> int:
    seen = preview(options.file, read_active().data)
    print(signer_text(seen.signer).in_(language))
    for line in change_lines(seen.changes):
        print(line.in_(language))
    name = Store().install(seen, agreed=options.yes)
    print(_INSTALLED.format(name=name).in_(language))
    return DONE


def _list(options: argparse.Namespace, language: Language) -> int:
    installed = Store().installed()
    if options.json:
        records = [_record(each, language) for each in installed]
        print(json.dumps(records, ensure_ascii=False, indent=2))
        return DONE
    for each in installed:
        print(_line(each, language))
        if each.problem:
            print(f"  {each.problem.message(language)}")
    _say_active(language)
    return DONE


def _back(options: argparse.Namespace, language: Language) -> int:
    if options.bundled:
        Store().activate(None)
    else:
        Store().go_back()
    _say_active(language)
    return DONE


def _remove(options: argparse.Namespace, language: Language) -> int:
    Store().remove(options.name)
    print(_REMOVED.format(name=options.name).in_(language))
    _say_active(language)
    return DONE


def _verify(options: argparse.Namespace, language: Language) -> int:
    pack = read_pack(options.file)
    keys = read_trusted_keys(read_policy().key_folders)
    if options.key:
        keys = (TrustedKey(options.key.stem, read_key_file(options.key)),)
    signer = signer_of(pack, options.file, keys)
    read_data(pack, options.file)
    if options.key and signer.trust is not Trust.TRUSTED:
        raise pack_forbidden(options.file.name)
    sentence = _WHOLE.in_(language).format(
        file=options.file.name,
        version=pack.manifest.version,
        publisher=pack.manifest.publisher,
        signer=signer_text(signer).in_(language),
    )
    print(sentence)
    return DONE


def _diff(options: argparse.Namespace, language: Language) -> int:
    new = read_data(read_pack(options.file), options.file)
    changes = changes_between(read_active().data, new)
    print(_FROM_TO.format(old=changes.old_version, new=changes.new_version).in_(language))
    for line in change_lines(changes):
        print(line.in_(language))
    return DONE if changes else NOTHING


def _say_active(language: Language) -> None:
    active = read_active()
    text = _IN_USE if active.pack else _BUNDLED
    print(text.format(name=active.pack, version=active.facts.edition.version).in_(language))


def _line(each: Installed, language: Language) -> str:
    if not each.pack or not each.signer:
        return each.name
    row = _ACTIVE_ROW if each.active else _ROW
    return row.in_(language).format(
        name=each.name,
        publisher=each.pack.manifest.publisher,
        signer=signer_text(each.signer).in_(language),
    )


def _record(each: Installed, language: Language) -> dict[str, Any]:
    manifest = each.pack.manifest if each.pack else None
    return {
        "name": each.name,
        "active": each.active,
        "version": manifest.version if manifest else None,
        "publisher": manifest.publisher if manifest else None,
        "signer": each.signer.trust.value if each.signer else None,
        "key": each.signer.key_id if each.signer else None,
        "problem": each.problem.message(language) if each.problem else None,
    }
