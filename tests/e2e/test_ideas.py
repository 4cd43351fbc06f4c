"""Program unggulan are found by words, narrowed, collected for a study visit, and taken along."""

import csv
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from gmsc_desktop.languages import Language
from gmsc_desktop.ui.knowledge import Knowledge
from tests.conftest import OpenWindow
from tests.helpers.ideas import SPACE, Ideas
from tests.helpers.window import Window

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def page(window: Window) -> Ideas:
    window.widget.resize(1366, 768)
    return Ideas(window)


def test_every_idea_is_listed_and_it_is_said_how_many_have_no_pillar(
    page: Ideas, knowledge: Knowledge
) -> None:
    every = knowledge.facts.quick_wins
    unstated = [each for each in every if not each.pillar]
    assert page.titles() == [each.title for each in every]
    assert page.said() == (
        f"{len(every)} program unggulan. "
        f"Dari {len(every)} yang terdaftar, {len(unstated)} sumbernya tidak menyebut pilar."
    )
    page.choose("Pilar", "pilar tidak disebut")
    assert page.titles() == [each.title for each in unstated]


def test_a_word_finds_all_that_the_search_finds(
    page: Ideas, window: Window, knowledge: Knowledge
) -> None:
    page.search("sampah")
    assert page.titles() == [each.title for each in knowledge.ideas.find("sampah").ideas]
    assert len(page.titles()) >= 29
    page.search("umkm")
    assert page.said().startswith("6 program unggulan untuk “umkm”")
    assert f"Dari {len(page.titles())} yang terdaftar, 6 sumbernya tidak" in page.said()
    assert "6 program unggulan" in window.status()


def test_the_list_is_grouped_by_pillar_or_province_and_flat_again(
    page: Ideas, tmp_path: Path
) -> None:
    page.search("umkm")
    flat = page.titles()
    assert page.headings() == ["Lainnya yang mirip"]
    page.choose("Kelompok", "per pilar")
    assert page.headings()[0] == "smart branding"
    assert page.spoken()[0].startswith("smart branding, ")
    assert max(page.heights()) > min(page.heights())
    assert sorted(page.titles()) == sorted(flat)
    page.ungroup()
    assert page.titles() == flat
    assert page.headings() == ["Lainnya yang mirip"]
    page.search("")
    assert page.headings() == []
    assert len(set(page.heights())) == 1


def test_those_that_are_only_similar_stand_below_a_heading(
    page: Ideas, window: Window, knowledge: Knowledge
) -> None:
    found = knowledge.ideas.find("sampah")
    page.search("sampah")
    assert 0 < found.direct < len(found.ideas)
    heights = page.heights()
    higher = [row for row, height in enumerate(heights) if height > min(heights)]
    assert higher == [found.direct]
    assert page.spoken()[found.direct].startswith("Lainnya yang mirip, ")
    window.use_language(Language.ENGLISH)
    assert page.headings() == ["Others that are similar"]
    page.search("kupang")
    assert page.titles()
    assert page.headings() == []


def test_ideas_on_umkm_from_java_leave_as_a_workbook(
    page: Ideas, tmp_path: Path, knowledge: Knowledge
) -> None:
    page.search("umkm")
    page.choose("Pilar", "smart economy")
    page.choose("Pulau", "Jawa")
    titles = page.titles()
    assert len(titles) >= 3
    file = tmp_path / "umkm.xlsx"
    page.save_as(file)
    heading, *rows = load_workbook(file).worksheets[0].iter_rows(values_only=True)
    assert heading[0] == "Pilar"
    assert [row[heading.index("Program unggulan")] for row in rows] == titles
    codes = {str(row[1]) for row in rows}
    regions = [knowledge.facts.region_by_code[code] for code in codes]
    assert {region.province.island.value for region in regions} == {"Jawa"}
    assert {row[0] for row in rows} == {"smart economy"}


def test_what_is_listed_is_saved_as_csv_and_on_paper_and_copied(
    page: Ideas, window: Window, tmp_path: Path
) -> None:
    page.search("umkm")
    page.save_as(tmp_path / "ide.csv")
    text = (tmp_path / "ide.csv").read_text(encoding="utf-8-sig")
    rows = list(csv.reader(text.splitlines(), delimiter=";" if ";" in text[:40] else ","))
    assert len(rows) == 1 + len(page.titles())
    page.save_as(tmp_path / "ide.pdf")
    assert (tmp_path / "ide.pdf").read_bytes().startswith(b"%PDF")
    window.press_button("Salin daftar")
    assert all(title in window.clipboard() for title in page.titles())
    assert f"{len(page.titles())} program unggulan disalin" in window.status()
    copied = window.clipboard()
    QGuiApplication.clipboard().clear()
    window.press(Qt.Key.Key_L, CONTROL, SHIFT)
    assert window.clipboard() == copied
    assert "Program unggulan" in window.title() or "Unggulan" in window.title()


def test_the_region_the_pillar_and_an_idea_nearby_are_a_click_away(
    page: Ideas, window: Window
) -> None:
    page.search("Charming Banda Aceh")
    window.click_link("smart branding")
    assert "Smart branding" in window.page_text()
    page = Ideas(window)
    window.click_link("Kota Banda Aceh")
    assert window.widget.participants.region is not None
    assert window.widget.participants.region.full_name == "Kota Banda Aceh"


def test_ideas_are_collected_by_keys_alone_and_found_again_after_a_restart(
    open_window: OpenWindow,
) -> None:
    window = open_window()
    window.press(Qt.Key.Key_5, CONTROL)
    page = Ideas(window)
    window.type("sampah")
    titles = page.titles()
    window.press(Qt.Key.Key_Down)
    window.press(Qt.Key.Key_Tab)
    while window.spoken_name() != "Program unggulan":
        window.press(Qt.Key.Key_Tab)
    window.press(SPACE)
    window.press(Qt.Key.Key_Down)
    window.press(SPACE)
    assert page.saved_chip() == "Tersimpan, 2"
    assert page.spoken()[1].endswith(", tersimpan")
    window.widget.close()

    again = Ideas(open_window())
    assert again.saved_chip() == "Tersimpan, 2"
    again.toggle_saved()
    assert sorted(again.titles()) == sorted(titles[1:3])
    assert again.said().startswith("2 program unggulan tersimpan untuk studi banding.")


def test_three_rows_are_chosen_saved_and_exported_from_the_box(
    page: Ideas, window: Window, tmp_path: Path
) -> None:
    page.search("sampah")
    titles = page.titles()[:3]
    for _ in range(2):
        window.press(Qt.Key.Key_Down, SHIFT)
    assert page.chosen() == titles
    assert "3 dipilih" in page.said()
    window.press(Qt.Key.Key_D, CONTROL)
    assert page.saved_chip() == "Tersimpan, 3"
    assert page.stem().endswith("(3)")
    page.save_as(tmp_path / "tiga.xlsx")
    heading, *rows = load_workbook(tmp_path / "tiga.xlsx").worksheets[0].iter_rows(values_only=True)
    assert [row[heading.index("Program unggulan")] for row in rows] == titles
    window.give_keys_to(window.widget)
    window.press(Qt.Key.Key_D, CONTROL)
    assert page.saved_chip() == "Tersimpan, 0"


def test_any_three_are_saved_by_a_key_each_while_searching(page: Ideas, window: Window) -> None:
    wanted = ["Bank Sampah Bersemi (BSB)", "Charming Banda Aceh", "Wadul Bae"]
    for title in wanted:
        page.search(title)
        window.press(Qt.Key.Key_D, CONTROL)
    page.search("")
    window.press(Qt.Key.Key_D, CONTROL, SHIFT)
    assert sorted(page.titles()) == sorted(wanted)
    assert page.stem().endswith("(3)")
    window.press(Qt.Key.Key_D, CONTROL, SHIFT)
    assert len(page.titles()) > 3


def test_stars_are_clicked_in_the_rows_and_rows_chosen_with_ctrl(
    page: Ideas, window: Window
) -> None:
    page.search("sampah")
    titles = page.titles()
    page.click_row(0)
    page.click_star(2)
    page.click_star(4)
    page.click_star(4)
    assert page.chosen() == titles[:1]
    assert [each.endswith(", tersimpan") for each in page.spoken()[:5]] == [
        *(False, False, True, False, False)
    ]
    page.choose("Kelompok", "per pilar")
    page.click_star(0)
    assert page.spoken()[0].endswith(", tersimpan")
    page.ungroup()
    page.click_row(0)
    page.add_row(3)
    page.add_row(5)
    assert page.chosen() == [titles[0], titles[3], titles[5]]
    window.press_button("Salin daftar")
    assert "3 program unggulan disalin" in window.status()


def test_enter_leads_from_the_box_into_the_list_where_a_star_saves(
    page: Ideas, window: Window
) -> None:
    page.search("sampah")
    window.press(Qt.Key.Key_Return)
    assert window.spoken_name() == "Program unggulan"
    window.type("*")
    assert page.saved_chip() == "Tersimpan, 1"
    window.press(Qt.Key.Key_Down)
    assert len(page.chosen()) == 1


def test_one_that_is_saved_no_longer_leaves_the_list_of_the_saved(
    page: Ideas, window: Window
) -> None:
    page.search("umkm")
    first, second = page.titles()[:2]
    for row in range(2):
        page.click_row(row)
        window.press_button("Simpan untuk studi banding")
    page.toggle_saved()
    assert sorted(page.titles()) == sorted([first, second])
    window.press_button("Hapus dari tersimpan")
    assert len(page.titles()) == 1
    window.press_button("Hapus dari tersimpan")
    assert page.titles() == []
    window.click_link("Hapus saringan")
    assert first in page.titles()
    window.use_language(Language.ENGLISH)
    window.press_button("Save for a study visit")


@pytest.mark.parametrize(
    ("language", "save", "remove"),
    [
        (
            Language.INDONESIAN,
            "Simpan 3 program untuk studi banding",
            "Hapus 3 program dari tersimpan",
        ),
        (
            Language.ENGLISH,
            "Save 3 quick wins for study visit",
            "Remove 3 quick wins from saved",
        ),
    ],
)
def test_the_button_saves_all_that_are_chosen_and_says_how_many(
    page: Ideas, window: Window, language: Language, save: str, remove: str
) -> None:
    window.use_language(language)
    page.search("umkm")
    page.click_row(0)
    page.add_row(1)
    page.add_row(2)
    three = page.chosen()
    window.press_button(save)
    page.toggle_saved()
    assert sorted(page.titles()) == sorted(three)
    page.click_row(0)
    page.add_row(1)
    page.add_row(2)
    window.press_button(remove)
    assert page.titles() == []


def test_where_nothing_is_found_there_is_a_way_on(page: Ideas, window: Window) -> None:
    page.search("qqqzzz")
    assert page.nothing() == "Tidak ada program unggulan untuk “qqqzzz”."
    window.click_link("pariwisata")
    assert "untuk “pariwisata”" in page.said()
    assert page.titles()


def test_a_text_from_elsewhere_is_searched_whatever_was_chosen_before(
    page: Ideas, window: Window
) -> None:
    page.choose("Pulau", "Papua")
    window.widget.find_ideas("umkm")
    window.settle()
    assert page.said().startswith("6 program unggulan untuk “umkm”")
    window.widget.find_ideas("")
    assert len(page.titles()) == 342


def test_the_page_speaks_english(page: Ideas, window: Window) -> None:
    window.use_language(Language.ENGLISH)
    page.search("umkm")
    assert page.said().startswith("6 quick wins for “umkm”")
    assert any("smart economy" in row for row in page.spoken())
