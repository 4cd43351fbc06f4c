"""Whatever is in a data file, reading it gives facts or one DataError, and nothing else."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gmsc_desktop.errors.error import DataError
from gmsc_desktop.facts.reader import read_facts
from gmsc_desktop.languages import Language
from gmsc_desktop.resources import resource
from tests.helpers.data import DataFolder

FILES = sorted(each.name for each in resource("data").iterdir() if each.name != "README.md")
PIECES = [
    b"\n", b"\r", b'"', b",", b"\x00", b"\xff", b"=", b"[", b"{", b"'''", b'"""', b"\\u0000",
    b"-1", b"9" * 5000, b"x" * 140_000, b"\xef\xbb\xbf", "\u202e".encode(), "٢".encode(), b"#",
]  # fmt: skip
BYTES = st.one_of(st.sampled_from(PIECES), st.binary(min_size=1, max_size=6))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return DataFolder(tmp_path_factory.mktemp("fuzz")).path


@settings(max_examples=40, deadline=None)
@given(
    name=st.sampled_from(FILES),
    place=st.floats(0, 1),
    cut=st.integers(0, 40),
    piece=BYTES,
)
def test_damage_to_any_file_is_one_sentence(
    folder: Path, name: str, place: float, cut: int, piece: bytes
) -> None:
    file = folder / name
    whole = file.read_bytes()
    at = int(place * len(whole))
    file.write_bytes(whole[:at] + piece + whole[at + cut :])
    try:
        said = message_of(folder)
    finally:
        file.write_bytes(whole)
    assert len(said) < 600
    assert "\n" not in said


def message_of(folder: Path) -> str:
    """The sentence with which the data are refused; empty when they are not."""
    try:
        read_facts(folder)
    except DataError as error:
        return error.message(Language.INDONESIAN)
    return ""
