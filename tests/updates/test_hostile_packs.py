"""A pack that means harm is refused with one sentence, and leaves no trace."""

import tempfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gmsc_desktop.errors.error import GmscError
from gmsc_desktop.languages import Language
from gmsc_desktop.updates.active import read_active
from gmsc_desktop.updates.archive import write_archive
from gmsc_desktop.updates.manifest import DATA_FILES, MANIFEST, SIGNATURE, sha256_of
from gmsc_desktop.updates.pack import Pack, pack_from, read_pack
from gmsc_desktop.updates.pointer import store_folder
from gmsc_desktop.updates.preview import preview
from tests.helpers.faults import Saw
from tests.helpers.hostile import HOSTILE
from tests.helpers.packs import Publisher, tiny_files, tiny_pack

FILE = Path("paket.gmscdata")
KNOWN = [MANIFEST, SIGNATURE, *DATA_FILES]
ENDS = 4096


@pytest.fixture(autouse=True)
def no_trace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Nothing is left in the folder for temporary files, and no store is made."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    yield
    assert list(folder.iterdir()) == []
    assert not store_folder().exists()


def expect_refusal(action: Callable[[], object]) -> GmscError:
    """Make sure that it is refused with one sentence and a cure, in both languages."""
    with pytest.raises(GmscError) as caught:
        action()
    error = caught.value
    for language in Language:
        sentence = error.sentence.in_(language)
        assert sentence.endswith(".")
        assert sentence.isprintable()
        assert len(sentence) < 300
        assert error.cure.in_(language)
    return error


@pytest.mark.fault(
    what="A hostile archive: {id}",
    cause="A whole pack, changed in this alone.",
    sees="{seen}",
    kept="Everything: nothing is installed, no temporary file is left.",
)
@pytest.mark.parametrize("hostile", HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_archive_is_refused(
    hostile: Callable[[dict[str, bytes]], bytes], tmp_path: Path, saw: Saw
) -> None:
    file = tmp_path / "paket.gmscdata"
    file.write_bytes(hostile(tiny_files()))
    saw(expect_refusal(lambda: read_pack(file)))


def test_a_pack_without_a_word_wrong_is_read() -> None:
    assert pack_from(write_archive(tiny_files()), FILE).files == tiny_files()


@pytest.mark.parametrize("missing", [MANIFEST, "participations.csv", "dataset.toml"])
def test_a_pack_that_lacks_a_file_is_refused(missing: str) -> None:
    files = tiny_files()
    del files[missing]
    assert missing in expect_refusal(lambda: pack_from(write_archive(files), FILE)).sentence.id


def test_a_file_that_is_not_what_the_manifest_says_is_refused() -> None:
    files = tiny_files() | {"notes.csv": b"other\n"}
    assert "notes.csv" in expect_refusal(lambda: pack_from(write_archive(files), FILE)).sentence.id


def manifests() -> dict[str, bytes]:
    good = tiny_files()[MANIFEST]
    return {
        "not UTF-8": good.replace(b"Contoh", b"\xff"),
        "UTF-16": good.decode().encode("utf-16"),
        "a BOM": b"\xef\xbb\xbf" + good,
        "broken TOML": good + b"=\n",
        "a giant number": good.replace(b"format = 1", b"format = " + b"9" * 5000),
        "a giant line": good.replace(b"Contoh", b"x" * 20_000),
        "a long publisher": good.replace(b"Contoh", b"x" * 400),
        "deep nesting": b"x = " + b"[" * 8000 + b"]" * 8000,
        "a control character": good.replace(b"Contoh", b"a\\u0007b"),
        "a line end in the publisher": good.replace(b"Contoh", b"a\\nb"),
        "a text turned round": good.replace(b"Contoh", b"a\\u202eb"),
        "no publisher": good.replace(b"Contoh", b""),
        "format as text": good.replace(b"format = 1", b'format = "1"'),
        "format as truth": good.replace(b"format = 1", b"format = true"),
        "format 0": good.replace(b"format = 1", b"format = 0"),
        "another key": b"x = 1\n" + good,
        "version of another day": good.replace(b'"2099.12.01"', b'"2099.12.02"'),
        "version that is a path": good.replace(b'"2099.12.01"', b'"../../evil"'),
        "no date": good.replace(b"date = 2099-12-01", b'date = "kemarin"'),
        "impossible date": good.replace(b"date = 2099-12-01", b"date = 2099-13-01"),
        "a hash that is none": good.replace(sha256_of(tiny_files())["notes.csv"].encode(), b"x"),
        "a hash of another file": good.replace(b'"notes.csv"', b'"../notes.csv"'),
        "a note that is no table": good.replace(b"[note]", b"[other]"),
    }


@pytest.mark.fault(
    what="A manifest: {id}",
    cause="A whole pack, its manifest changed in this alone.",
    sees="{seen}",
    kept="Everything: nothing is installed, no temporary file is left.",
)
@pytest.mark.parametrize("manifest", manifests().values(), ids=manifests())
def test_a_manifest_that_breaks_a_rule_is_refused(manifest: bytes, saw: Saw) -> None:
    files = tiny_files() | {MANIFEST: manifest}
    saw(expect_refusal(lambda: pack_from(write_archive(files), FILE)))


@pytest.mark.fault(
    what="A pack in a format of the future",
    cause="A manifest of format 2, and a file more.",
    sees="{seen}",
    kept="Everything: nothing is installed, no temporary file is left.",
)
def test_a_format_of_the_future_is_told_apart_even_with_other_files(saw: Saw) -> None:
    files = tiny_files()
    files[MANIFEST] = files[MANIFEST].replace(b"format = 1", b"format = 2")
    files["new_table.csv"] = b"x\n"
    error = expect_refusal(lambda: pack_from(write_archive(files), FILE))
    assert error.identifier == "file-from-the-future"
    saw(error)


def data_breaches() -> dict[str, tuple[str, str, str]]:
    return {
        "a formula": ("aliases.csv", "tangsel,", '"=HYPERLINK(""http://x"")",'),
        "a formula with a sign": ("aliases.csv", "tangsel,", "@SUM(A1),"),
        "a text turned round": ("aliases.csv", "tangsel,", "tang\u202esel,"),
        "a control character": ("aliases.csv", "tangsel,", "tang\x1bsel,"),
        "a giant cell": ("aliases.csv", "tangsel,", "x" * 200_000 + ","),
        "a giant number": ("cohorts.csv", "2017,25", "2017," + "9" * 5000),
        "a code in other figures": ("regions.csv", "11.01,", "11.0\u0661,"),
        "a script for an address": ("sources.csv", "https://", "javascript:"),
        "a giant number in TOML": ("dataset.toml", "format = 1", "format = " + "9" * 5000),
        "deep nesting in TOML": (
            "programme.toml",
            "[[question]]",
            f"x = {'[' * 9000}\n[[question]]",
        ),
        "a control character in TOML": ("pillars.toml", 'name = "', 'name = "\\u0007'),
        "a giant source in TOML": ("pillars.toml", 'sources = ["', 'sources = ["' + "9" * 5000),
        "data of the future": ("dataset.toml", "format = 1", "format = 2"),
        "another version than the manifest": ("dataset.toml", "2099.12.01", "2099.12.01.1"),
    }


@pytest.mark.fault(
    what="The data of a pack: {id}",
    cause="A whole pack with hashes that fit, one of its files changed in this.",
    sees="{seen}",
    kept="Everything: nothing is installed, no temporary file is left.",
)
@pytest.mark.parametrize("breach", data_breaches().values(), ids=data_breaches())
def test_data_that_break_a_rule_are_refused(
    publisher: Publisher, breach: tuple[str, str, str], saw: Saw
) -> None:
    name, old, new = breach
    file = publisher.pack(signed=False)
    content = read_pack(file).data[name].decode().replace(old, new, 1)
    files = dict(read_pack(file).data) | {name: content.encode()}
    file.write_bytes(repacked(read_pack(file), files))
    current = read_active().data
    saw(expect_refusal(lambda: preview(file, current)))


@pytest.mark.fault(
    what="Data that are no UTF-8",
    cause="A whole pack with hashes that fit, notes.csv in UTF-16 or of stray bytes.",
    sees="{seen}",
    kept="Everything: nothing is installed, no temporary file is left.",
)
def test_data_that_are_no_utf8_are_refused(publisher: Publisher, saw: Saw) -> None:
    file = publisher.pack(signed=False)
    pack = read_pack(file)
    for content in (b"\xff\xfea", pack.data["notes.csv"].decode().encode("utf-16")):
        file.write_bytes(repacked(pack, dict(pack.data) | {"notes.csv": content}))
        saw(expect_refusal(lambda: preview(file, read_active().data)))


def files_or_nothing(content: bytes) -> Mapping[str, bytes] | None:
    """Read a pack; None when it is refused, and nothing else is ever raised."""
    try:
        return pack_from(content, FILE).files
    except GmscError:
        return None


def repacked(pack: Pack, data: dict[str, bytes]) -> bytes:
    """Put other data into a pack, with hashes that fit."""
    manifest = pack.signed_part.decode()
    for name, value in sha256_of(data).items():
        manifest = manifest.replace(pack.manifest.hashes[name], value)
    return write_archive({MANIFEST: manifest.encode(), **data})


@pytest.mark.fault(
    what="A pack changed after a trusted publisher signed it",
    cause="Another publisher's name in the signed manifest.",
    sees="{seen}",
    kept="Everything: nothing is installed, no temporary file is left.",
)
def test_a_signature_of_other_content_is_refused(trusted: Publisher, saw: Saw) -> None:
    file = trusted.pack()
    forged = dict(read_pack(file).files)
    forged[MANIFEST] = forged[MANIFEST].replace(b"Diskominfo Contoh", b"Diskominfo Palsu")
    file.write_bytes(write_archive(forged))
    error = expect_refusal(lambda: preview(file, read_active().data))
    assert "tanda tangan" in error.sentence.id
    saw(error)


@pytest.mark.fault(
    what="A signature that is none",
    cause="The word rubbish in its place.",
    sees="{seen}",
    kept="Everything: nothing is installed, no temporary file is left.",
)
def test_a_signature_that_is_rubbish_is_refused_even_without_trusted_keys(
    publisher: Publisher, saw: Saw
) -> None:
    file = publisher.pack()
    file.write_bytes(write_archive({**read_pack(file).files, SIGNATURE: b"rubbish"}))
    saw(expect_refusal(lambda: preview(file, read_active().data)))


@pytest.mark.fault(
    what="A pack cut short, as by a broken copy",
    cause="A signed pack of all the data, cut at every byte.",
    sees="That it is damaged or not whole.",
    kept="Everything: nothing is installed, no temporary file is left.",
)
def test_a_pack_cut_at_any_byte_is_refused(publisher: Publisher) -> None:
    whole = publisher.pack().read_bytes()
    for length in range(len(whole)):
        with pytest.raises(GmscError):
            pack_from(whole[:length], FILE)


@pytest.mark.fault(
    what="A pack with a bit turned over, as by a bad medium",
    cause="Every seventh bit of the first and last 4 KB of a small signed pack; "
    "every bit, of a real one, with `--thorough`.",
    sees="That it is damaged; or nothing, where only a date or permission of an entry differs.",
    kept="Everything: nothing is installed, no temporary file is left.",
)
def test_a_flipped_bit_changes_nothing_or_is_refused(publisher: Publisher, thorough: bool) -> None:
    whole = publisher.pack().read_bytes() if thorough else tiny_pack(publisher.key)
    content = pack_from(whole, FILE).files
    places = sorted({*range(min(ENDS, len(whole))), *range(max(0, len(whole) - ENDS), len(whole))})
    bits = [(place, bit) for place in places for bit in range(8)]
    accepted = 0
    for place, bit in bits if thorough else bits[::7]:
        flipped = bytearray(whole)
        flipped[place] ^= 1 << bit
        read = files_or_nothing(bytes(flipped))
        assert read in (None, content)
        accepted += read is not None
    # Dates and permissions of the entries are no content.
    assert 0 < accepted < len(bits) / 4


@pytest.mark.fault(
    what="A pack without end",
    cause="/dev/zero.",
    sees="{seen}",
    kept="Everything: nothing is installed, no temporary file is left.",
)
def test_a_file_without_end_is_read_no_further_than_allowed(saw: Saw) -> None:
    saw(expect_refusal(lambda: read_pack(Path("/dev/zero"))))


@given(st.binary(max_size=2000))
def test_no_bytes_ever_raise_anything_else(content: bytes) -> None:
    with pytest.raises(GmscError):
        pack_from(content, FILE)


@given(st.lists(st.tuples(st.integers(0, 10_000), st.binary(min_size=1, max_size=8)), min_size=1))
def test_no_damage_ever_raises_anything_else(damage: list[tuple[int, bytes]]) -> None:
    content = bytearray(write_archive(tiny_files()))
    for place, piece in damage:
        place %= len(content)
        content[place : place + len(piece)] = piece
    assert files_or_nothing(bytes(content)) in (None, tiny_files())


@given(st.dictionaries(st.sampled_from(KNOWN), st.binary(max_size=300)))
def test_no_content_ever_raises_anything_else(files: dict[str, bytes]) -> None:
    with pytest.raises(GmscError):
        pack_from(write_archive(files), FILE)


@given(st.binary(max_size=300), st.sampled_from(["id = ", "[note]\n", "date = ", "x = [["]))
def test_no_manifest_ever_raises_anything_else(rest: bytes, start: str) -> None:
    files = tiny_files() | {MANIFEST: start.encode() + rest}
    with pytest.raises(GmscError):
        pack_from(write_archive(files), FILE)
