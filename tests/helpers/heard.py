"""What a reader must be told of the program, whether it runs from source or as it was built."""

import itertools
import re
from collections.abc import Callable

from tests.helpers.reader import Node, Reader, Told

CHOSEN = "checked"
PRESSED = ("push button", "check box", "radio button", "text", "combo box", "list", "table")
HOLDING = ("filler", "panel", "layered pane", "split pane")
"""What has others in it, and so must have one, too: a reader who comes to it hears where he is."""


def tells_what_is_there(reader: Reader) -> None:
    """Names, roles and states of the first page, the list before its detail."""
    nodes = reader.nodes()
    shown = [(node.role, node.name) for node in nodes]
    for wanted in (
        ("frame", "Peserta – GMSC Desktop"),
        ("list", "Halaman"),
        ("list item", "Statistik"),
        ("text", "Cari"),
        ("push button", "Ekspor…"),
        ("check box", "Angkatan 2017, 26 daerah"),
        ("radio button", "Semua, 514"),
        ("push button", "Pulau"),
        ("table", "Daerah"),
        ("panel", "Rincian"),
    ):
        assert wanted in shown, wanted
    assert shown.index(("table", "Daerah")) < shown.index(("panel", "Rincian"))
    nameless = [each for each in nodes if each.role in PRESSED and not each.name]
    assert nameless + nameless_holders(nodes) == []
    assert [each for each in nodes if each.role == "unknown"] == []
    states = {(node.role, node.name): node.states for node in nodes}
    assert CHOSEN in states["radio button", "Semua, 514"]
    assert CHOSEN not in states["radio button", "Peserta, 226"]
    assert "has-popup" in states["push button", "Pulau"]
    assert "focused" in states["text", "Cari"]


def answers_while_one_types(reader: Reader) -> None:
    """What is found comes once keys pause, then each row that is chosen from the box."""
    signals = reader.signals()
    told = reader.type("tangsel")
    assert [each.data for each in told if each.kind.startswith("object:text-changed:insert")] == [
        *"tangsel"
    ]
    assert said(told, "Cari") == [
        "1 hasil untuk “tangsel”. Kota Tangerang Selatan · tangsel, Banten. "
        "Pernah ikut Gerakan Menuju Smart City: angkatan 2017."
    ]
    # Fifteen for a key, with what each filter would leave after the last of them.
    assert reader.signals() - signals <= len("tangsel") * 15
    # A chip that would leave nothing is met all the same.
    states = {node.name: node.states for node in reader.nodes() if node.role == "check box"}
    assert "enabled" in states["Angkatan 2019, 0 daerah"]
    assert "Kota Tangerang Selatan" in [each.name for each in reader.nodes("panel", "Rincian")]
    assert said(reader.press("ctrl+a", *"semarang"), "Cari")[0].startswith("12 hasil untuk ")
    signals = reader.signals()
    assert said(reader.press("Down"), "Cari") == [
        "Kabupaten Semarang, Jawa Tengah. Pernah ikut Gerakan Menuju Smart City: angkatan 2021."
    ]
    # The detail is another, and nobody is told of each of its parts.
    assert reader.signals() - signals <= 15
    told = reader.press("Return")
    assert [each.name for each in told if each.kind == "focus:"][-1:] == ["Daerah"]
    rows = [each.name for each in reader.nodes("table", "Daerah") if each.role == "table cell"]
    assert "Kota Semarang, Jawa Tengah. Pernah ikut" in " ".join(rows)
    # A reader says all cells of a row, and its sentence says what stands in them.
    assert "Jawa Tengah" not in rows
    told = reader.press("Right")
    assert [each.name for each in told if each.kind == "focus:"] == ["Jawa Tengah"]
    assert said(reader.press("ctrl+l", "ctrl+a", *"salatiga"), "Cari")[0].endswith(
        "Kota Salatiga, Jawa Tengah. Belum ditemukan."
    )


def leads_to_the_charts(reader: Reader) -> None:
    """Ctrl+K says what it found; a chart is a list of sentences, each said once."""
    reader.press("ctrl+k")
    assert said(reader.type("statis"), "Buka cepat") == ["Statistik · Halaman."]
    reader.press("Return")
    reader.take_focus()
    bars = [each.name for each in reader.nodes("list", "Peserta per tahun")]
    third = "Angkatan 2019: 25 pasti dari 25 menurut data resmi, kurang 0; 0 perlu diperiksa."
    assert third in bars
    told = reader.press("Down", "Down")
    assert [each.name for each in told if each.kind == "focus:"][-1] == third
    assert said(told, "Peserta per tahun") == []
    reader.press("Tab", "Tab")
    box = reader.nodes("combo box", "Persentase")[0]
    assert "focused" in box.states
    assert reader.label("combo box", "Persentase") == "Urutkan"
    assert said(reader.press("Down"), "Jumlah") == ["Diurutkan menurut jumlah."]


def reads_map_and_article(reader: Reader) -> None:
    """The map is a list of places; an article is read to its end."""
    reader.press("ctrl+2")
    assert said(reader.type("sabang"), "Cari")[0].endswith(
        "di peta. Kota Sabang, Aceh, 2023, Pasti."
    )
    places = [each for each in reader.nodes("list", "Peta") if "selected" in each.states]
    assert [each.name for each in places] == ["Kota Sabang, Aceh, 2023, Pasti"]
    told = reader.press("Return")
    assert [each.name for each in told if each.kind == "focus:"][-1:] == [places[0].name]
    signals = reader.signals()
    told = reader.press("Left")
    assert reader.signals() - signals <= 15
    assert [each.name for each in told if each.role == "notification"][-1].startswith("Perbesaran ")
    reader.press("ctrl+3", "Return")
    assert nameless_holders(reader.nodes()) == []
    assert "Tata kelola pemerintahan daerah" in reader.texts("label", "Smart governance")


def names_a_dialog(reader: Reader) -> None:
    """A dialog and its buttons have names, and what was said is no more said of the box."""
    reader.type("sabang")
    reader.press("ctrl+p")
    shown = [(each.role, each.name) for each in reader.nodes("dialog")]
    assert shown[0] == ("dialog", "Lembar fakta Kota Sabang")
    assert ("push button", "Simpan PDF…") in shown
    assert [name for role, name in shown if role == "push button" and not name] == []
    reader.press("Escape")
    reader.take_focus()


def narrows_sources_and_regions(reader: Reader) -> None:
    """What is typed into the smaller boxes is answered too, and Down goes on in their lists."""
    reader.press("ctrl+8")
    assert re.fullmatch(r"Sumber: \d+ dari \d+\.", said(reader.type("kompas"), "Cari sumber")[-1])
    assert said(reader.type("zzz"), "Cari sumber") == ["Tidak ada sumber yang cocok."]
    reader.press("ctrl+1", *"sabang", "ctrl+b")
    reader.press("alt+t")
    told = reader.type("kota")
    assert said(told, "Cari") == ["Kota Ambon, Maluku."]
    assert [each.data for each in told if each.data.startswith("Tidak ada")] == []
    assert said(reader.press("Down"), "Cari") == ["Kota Balikpapan, Kalimantan Timur."]
    assert said(reader.type("zzz"), "Cari")[0].startswith("Tidak ada daerah yang cocok dengan ")
    reader.press("Escape")
    reader.take_focus()


PARTS: tuple[Callable[[Reader], None], ...] = (
    tells_what_is_there,
    answers_while_one_types,
    leads_to_the_charts,
    reads_map_and_article,
    names_a_dialog,
    narrows_sources_and_regions,
)


def nameless_holders(nodes: list[Node]) -> list[Node]:
    """What holds others and is not called by anything; what stands deeper, after it, is in it."""
    followed = itertools.pairwise(nodes)
    holding = (each for each, after in followed if after.depth > each.depth)
    return [each for each in holding if each.role in HOLDING and not each.name]


def said(told: list[Told], name: str) -> list[str]:
    """What was said by the box of this name."""
    kind = "object:property-change:accessible-description"
    return [each.data for each in told if each.kind == kind and each.name == name]
