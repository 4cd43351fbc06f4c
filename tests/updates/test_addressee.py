"""To whom corrections go: as the office decides, else as the data say, else nobody is named."""

from pathlib import Path

import pytest

from gmsc_desktop.facts.model import Publisher as DataPublisher
from gmsc_desktop.languages import Text
from gmsc_desktop.ui.proposals.addressee import addressee, where_to_send
from gmsc_desktop.updates.active import read_active
from gmsc_desktop.updates.pack import build_pack, write_pack
from gmsc_desktop.updates.policy import POLICY_FILE
from gmsc_desktop.updates.preview import preview
from gmsc_desktop.updates.store import Store
from tests.helpers.packs import Publisher

TOLD = '[publisher]\nname = "Bappeda Contoh"\naddress = "bappeda@contoh.go.id"'


def installed(publisher: Publisher) -> DataPublisher:
    """Install a pack that says who publishes it; gives who publishes the data in use then."""
    data = publisher.data()
    data.append("dataset.toml", TOLD)
    file = publisher.folder / "baru.gmscdata"
    write_pack(build_pack(data.path, "Bappeda", Text("Baru", "New")), file)
    Store().install(preview(file, read_active().data), agreed=True)
    return read_active().facts.edition.publisher


def test_the_bundled_data_name_nobody_and_it_is_said_what_to_do() -> None:
    bundled = read_active().facts.edition.publisher
    assert addressee(bundled) == ""
    text = where_to_send(bundled)
    assert "berikan kepada pengelola data di kantor Anda" in text.id
    assert "give it to whoever looks after the data in your office" in text.en


def test_a_pack_names_its_own_publisher(publisher: Publisher) -> None:
    told = installed(publisher)
    assert where_to_send(told).id == "Kirimkan kepada: Bappeda Contoh, bappeda@contoh.go.id"


def test_the_office_decides_over_a_pack(
    publisher: Publisher, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = installed(publisher)
    monkeypatch.setenv("GMSC_CORRECTIONS_TO", "Diskominfo Contoh, data@contoh.go.id")
    assert where_to_send(told).en == "Send it to: Diskominfo Contoh, data@contoh.go.id"


def test_a_setting_that_cannot_be_made_out_names_nobody_rather_than_somebody_else(
    publisher: Publisher, program: Path
) -> None:
    told = installed(publisher)
    (program / POLICY_FILE).write_text("corrections_to = 7\n", encoding="utf-8")
    assert addressee(told) == ""
