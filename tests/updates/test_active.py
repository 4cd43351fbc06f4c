"""The window and `gmsc` use the data that are active, and a start without packs costs nothing."""

import subprocess
import sys
from pathlib import Path

import pytest

from gmsc_desktop.app import read_knowledge
from gmsc_desktop.cli import main
from gmsc_desktop.errors.error import GmscError
from gmsc_desktop.updates.active import read_active
from gmsc_desktop.updates.pointer import Pointer, store_folder, write_pointer
from gmsc_desktop.updates.preview import preview
from gmsc_desktop.updates.store import Store
from gmsc_desktop.user_folder import user_folder
from tests.helpers.counted import edition
from tests.helpers.faults import Saw
from tests.helpers.packs import SALATIGA, TABLES, Publisher, without


def test_window_and_console_read_the_same_pack(
    publisher: Publisher, capsys: pytest.CaptureFixture[str]
) -> None:
    name = Store().install(
        preview(publisher.pack("2099.12.01", SALATIGA), read_active().data), True
    )
    knowledge = read_knowledge()
    assert (knowledge.pack, knowledge.problem) == (name, None)
    assert knowledge.facts.years(knowledge.facts.region_by_code["33.73"]) == (2021,)
    main(["find", "kota salatiga"])
    assert "33.73  Kota Salatiga (Jawa Tengah): 2021" in capsys.readouterr().out


def test_the_console_says_why_a_pack_is_not_used(capsys: pytest.CaptureFixture[str]) -> None:
    store_folder().mkdir(parents=True)
    write_pointer(store_folder(), Pointer("2099.12.01-0123456789ab"))
    assert main(["find", "kota sabang"]) == 0
    out, err = capsys.readouterr()
    assert "11.72" in out
    assert "tidak dapat dipakai, jadi data bawaan dipakai" in err
    assert err.count("\n") == 1


@pytest.mark.fault(
    what="New data give up a region that the file of villages still knows",
    cause="A pack without Kota Sabang; one of its kecamatan is searched.",
    sees="The places of the same name elsewhere.",
    kept="All of the search.",
)
def test_a_region_that_new_data_gave_up_is_not_found_by_its_villages(publisher: Publisher) -> None:
    data = publisher.data()
    without(data, "11.72,", "regions.csv")
    without(data, "Kota Sabang", *TABLES)
    knowledge = read_knowledge(data.path)
    # Sukakarya is a kecamatan of Sabang, and of others.
    assert knowledge.finder.find("sukakarya").matches


def test_a_start_without_packs_loads_nothing_of_them() -> None:
    code = (
        "import sys; from gmsc_desktop.updates.active import read_active; read_active();"
        "print({'zipfile', 'nacl', 'gmsc_desktop.updates.pack'} & set(sys.modules))"
    )
    result = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert result.stdout == "set()\n"


@pytest.mark.fault(
    what="The system does not tell where the person's own files belong",
    cause="Python finds no home.",
    sees="{seen}",
    kept="The program, on the data that it came with; only installing says this.",
)
def test_a_person_without_a_home_has_the_programs_data(
    monkeypatch: pytest.MonkeyPatch, saw: Saw
) -> None:
    def nowhere() -> Path:
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.delenv("XDG_DATA_HOME")
    monkeypatch.delenv("LOCALAPPDATA")
    monkeypatch.setattr(Path, "home", nowhere)
    assert read_active().facts.edition.version == edition().version
    with pytest.raises(GmscError) as caught:
        user_folder()
    saw(caught.value)
