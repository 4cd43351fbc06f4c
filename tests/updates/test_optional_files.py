"""A pack made before a table came is still read; one that has it keeps its promise on it."""

from pathlib import Path

import pytest

from gmsc_desktop.errors.error import GmscError
from gmsc_desktop.facts.capitals import CAPITALS
from gmsc_desktop.facts.reader import read_tables
from gmsc_desktop.languages import Text
from gmsc_desktop.resources import resource
from gmsc_desktop.updates.active import read_active
from gmsc_desktop.updates.archive import write_archive
from gmsc_desktop.updates.manifest import OPTIONAL_FILES
from gmsc_desktop.updates.pack import Pack, build_pack, pack_from, read_data, write_pack
from gmsc_desktop.updates.preview import preview
from gmsc_desktop.updates.store import Store
from tests.helpers.packs import Publisher, without

FILE = Path("paket.gmscdata")


@pytest.fixture
def older(publisher: Publisher) -> Pack:
    """A pack as it was made before capitals had a table of their own."""
    data = publisher.data()
    (data.path / CAPITALS).unlink()
    without(data, "what no row has")
    return build_pack(data.path, "Diskominfo Contoh", Text("", ""))


def test_a_pack_without_capitals_is_read_and_has_those_of_its_regions(older: Pack) -> None:
    assert CAPITALS not in older.data
    facts, _ = read_data(pack_from(write_archive(older.files), FILE), FILE)
    assert facts.capitals == ()
    capitals = {region.code: region.capital for region in facts.regions}
    assert capitals["51.07"] == "Amlapura"


def test_a_pack_with_capitals_brings_them(publisher: Publisher) -> None:
    pack = build_pack(publisher.data().path, "Diskominfo Contoh", Text("", ""))
    facts, _ = read_data(pack_from(write_archive(pack.files), FILE), FILE)
    assert len(facts.capitals) == len(read_tables(resource("data")).capitals)


@pytest.mark.parametrize("name", OPTIONAL_FILES)
def test_a_table_that_is_in_the_manifest_alone_or_in_the_pack_alone_is_refused(
    publisher: Publisher, older: Pack, name: str
) -> None:
    pack = build_pack(publisher.data().path, "Diskominfo Contoh", Text("", ""))
    gone = {key: value for key, value in pack.files.items() if key != name}
    come = {**older.files, name: pack.data[name]}
    for files in (gone, come):
        with pytest.raises(GmscError) as caught:
            pack_from(write_archive(files), FILE)
        assert name in caught.value.sentence.en


def test_either_is_installed_and_in_use_at_the_next_start(
    publisher: Publisher, older: Pack, tmp_path: Path
) -> None:
    newer = build_pack(publisher.data("2099.12.02").path, "Diskominfo Contoh", Text("", ""))
    for pack, known in ((older, False), (newer, True)):
        file = tmp_path / "paket.gmscdata"
        write_pack(pack, file)
        Store().install(preview(file, read_active().data), agreed=True)
        facts = read_active().facts
        assert facts.edition.version == pack.manifest.version
        assert bool(facts.capitals) is known
