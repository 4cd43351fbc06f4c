"""A question typed in the search box: what was understood is seen, and taken away part by part."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from gmsc_desktop.facts.model import Status
from gmsc_desktop.languages import Language
from gmsc_desktop.reports.list_export import part_text
from gmsc_desktop.search.filters import Filters
from gmsc_desktop.ui.widgets.chip import Chip
from gmsc_desktop.ui.widgets.link import Link
from tests.helpers.map_page import Map
from tests.helpers.window import Window

QUESTION = "kota di sumatera utara yang ikut 2018"


def chips(window: Window) -> list[str]:
    """The filters that were understood, as they are seen."""
    bar = window.widget.participants.filter_bar.in_force
    return [chip.text() for chip in bar.chips if chip.isVisible()]


def said(window: Window) -> str:
    """What a screen reader says of it, which the chips beside the count are seen to say."""
    return window.widget.participants.filter_bar.in_force.count.accessibleName()


def seen(window: Window) -> str:
    """The chips and what stands behind them, read from left to right."""
    bar = window.widget.participants.filter_bar.in_force
    return " ".join([*chips(window), window.text_of(bar)])


def typed(window: Window) -> str:
    return window.widget.participants.search_box.text()


def test_what_was_understood_stands_above_the_list_and_in_the_status_bar(window: Window) -> None:
    window.query(QUESTION)
    assert chips(window) == ["Peserta", "Kota", "di Sumatera Utara", "angkatan 2018"]
    assert window.rows() == ["Kota Binjai", "Kota Medan", "Kota Sibolga"]
    sentence = "Peserta, kota di Sumatera Utara, angkatan 2018: 3 daerah."
    assert sentence in said(window)
    assert seen(window).startswith("Peserta Kota di Sumatera Utara angkatan 2018 3 daerah")
    assert window.status().startswith(sentence)
    window.use_language(Language.ENGLISH)
    assert chips(window) == ["Participants", "Kota", "in Sumatera Utara", "cohort 2018"]
    assert "Participants, kota in Sumatera Utara, cohort 2018: 3 regions." in said(window)


def test_a_chip_takes_its_filter_out_of_the_question(window: Window) -> None:
    window.query(QUESTION)
    before = len(window.rows())
    window.click_chip("Kota")
    assert chips(window) == ["Peserta", "di Sumatera Utara", "angkatan 2018"]
    assert "kota" not in typed(window)
    assert len(window.rows()) > before


def test_chips_are_taken_away_by_keyboard_alone_one_after_the_other(window: Window) -> None:
    window.query("peserta 2023 jawa barat")
    # Past the button that exports, and the filters.
    while not window.spoken_name().startswith("Lepaskan"):
        window.press(Qt.Key.Key_Tab)
    assert window.spoken_name() == "Lepaskan Peserta"
    window.press(Qt.Key.Key_Delete)
    assert chips(window) == ["di Jawa Barat", "angkatan 2023"]
    assert window.spoken_name() == "Lepaskan Jawa Barat"
    window.press(Qt.Key.Key_Tab)
    assert window.spoken_name() == "Lepaskan angkatan 2023"
    window.press(Qt.Key.Key_Space)
    assert typed(window) == "jawa barat"
    # What is left is a name, searched as ever.
    assert chips(window) == []
    assert window.focused() is window.widget.participants.search_box


def test_a_question_that_nothing_fits_says_why_and_what_to_do(window: Window) -> None:
    window.query("peserta 2020 bali")
    assert "Peserta di Bali, angkatan 2020: 0 daerah. Tidak ada angkatan 2020." in said(window)
    assert "Lepaskan salah satu saringan di atas" in window.empty_text()
    window.click_chip("angkatan 2020")
    assert window.rows()


@pytest.mark.parametrize(
    ("query", "count", "sentence", "english"),
    [
        (
            "bandung 2019",
            "0 dari 3 daerah",
            "Nama “bandung”: 3 daerah, tidak satu pun cocok dengan “angkatan 2019”.",
            "The name “bandung”: 3 regions, none of which fits “cohort 2019”.",
        ),
        (
            "bandung 2018",
            "1 dari 3 daerah",
            "Nama “bandung”: 3 daerah, 1 cocok dengan “angkatan 2018” dan didahulukan.",
            "The name “bandung”: 3 regions, of which 1 fits “cohort 2018” and comes first.",
        ),
        (
            "semarang 2021",
            "2 daerah",
            "Nama “semarang”: 2 daerah, semua cocok dengan “angkatan 2021”.",
            "The name “semarang”: 2 regions, all of which fit “cohort 2021”.",
        ),
        (
            "bandar lampung 2022",
            "1 daerah",
            "Nama “bandar lampung”: 1 daerah, cocok dengan “angkatan 2022” (perlu diperiksa).",
            "The name “bandar lampung”: 1 region, which fits “cohort 2022” (to be checked).",
        ),
    ],
)
def test_a_name_beside_a_filter_is_found_and_it_is_said_how_many_it_fits(
    window: Window, query: str, count: str, sentence: str, english: str
) -> None:
    window.query(query)
    in_force = window.widget.participants.filter_bar.in_force
    assert in_force.count.text() == count
    assert in_force.remarks.text() == said(window) == sentence
    assert window.status().startswith(sentence)
    window.use_language(Language.ENGLISH)
    assert in_force.remarks.text() == said(window) == english
    assert window.status().startswith(english)


def test_beside_a_name_what_is_chosen_by_hand_narrows_and_is_said(window: Window) -> None:
    window.query("bandung 2018")
    window.click_chip("2017")
    assert window.rows()[0] == "Kota Bandung"
    sentence = (
        "Nama “bandung”, saringan angkatan 2017: 1 daerah, tidak cocok dengan “angkatan 2018”."
    )
    assert said(window) == sentence
    assert window.status().startswith(sentence)


def test_filters_are_cleared_only_where_there_are_some_and_the_name_stays(window: Window) -> None:
    window.query("terdekat wonosobo")
    link = "Hapus saringan"
    in_force = window.widget.participants.filter_bar.in_force
    assert window.text_of(in_force) == "Terdekat dengan “wonosobo”."
    window.query("peserta 2021 terdekat wonosobo")
    assert link in window.text_of(in_force)
    (clear,) = (each for each in in_force.findChildren(Link) if each.text() == link)
    QTest.mouseClick(clear, Qt.MouseButton.LeftButton)
    assert typed(window) == "terdekat wonosobo"
    assert window.rows() == ["Kabupaten Wonosobo"]


def test_a_name_is_no_question(window: Window) -> None:
    window.query("peserta 2023 jawa barat")
    window.query("kota bandung")
    assert chips(window) == []
    assert not window.widget.participants.filter_bar.in_force.isVisible()


def test_what_is_said_counts_after_the_filters_chosen_by_hand_too(window: Window) -> None:
    window.query("peserta jawa barat")
    window.click_chip("2018")
    count = len(window.rows())
    sentence = f"Peserta di Jawa Barat, angkatan 2018: {count} daerah."
    assert said(window) == sentence
    assert window.status().startswith(sentence)
    assert chips(window) == ["Peserta", "di Jawa Barat", "angkatan 2018"]
    window.click_chip("angkatan 2018")
    assert not window.widget.participants.filters.active
    assert len(window.rows()) > count


def test_filters_chosen_by_hand_are_the_same_sentence_and_its_last_part_restores_all(
    window: Window,
) -> None:
    filters = Filters(Status.PARTICIPANT, frozenset({2019}), province="13")
    window.widget.list_regions(filters)
    window.settle()
    count = len(window.rows())
    assert said(window) == f"Peserta di Sumatera Barat, angkatan 2019: {count} daerah."
    bar = window.widget.participants.filter_bar.in_force
    for left in (3, 2, 1):
        assert len(chips(window)) == left
        QTest.mouseClick(bar.chips[-1], Qt.MouseButton.LeftButton)
        window.settle()
    assert chips(window) == []
    assert len(window.rows()) == 514
    assert not window.widget.participants.filter_bar.in_force.isVisible()


def test_clear_filters_takes_a_question_away_too(window: Window) -> None:
    window.query(QUESTION)
    window.click_link("Hapus saringan")
    assert typed(window) == ""
    assert len(window.rows()) == 514


def test_a_name_beside_filters_is_in_their_sentence(window: Window) -> None:
    window.click_chip("2017")
    window.query("semarang")
    assert said(window).startswith("Daerah, angkatan 2017, cocok dengan “semarang”: ")


def test_the_map_says_the_questions_sentence_and_takes_its_parts_away(window: Window) -> None:
    page = Map(window)
    page.search(QUESTION)
    bar = page.page.head.in_force
    assert bar.count.accessibleName() == (
        "Peserta, kota di Sumatera Utara, angkatan 2018: 3 daerah."
    )
    window.click_chip("angkatan 2018")
    assert page.query() == "kota di sumatera utara yang ikut"
    window.click_link("Hapus saringan")
    assert page.query() == ""
    assert len(page.shown()) > 490


def test_chips_stand_in_the_order_of_the_words_that_are_typed(window: Window) -> None:
    bar = window.widget.participants.filter_bar.in_force
    for query, labels in (
        ("bukan bali bukan aceh 2019", ["di luar Bali", "di luar Aceh", "angkatan 2019"]),
        ("bukan aceh bukan bali 2019", ["di luar Aceh", "di luar Bali", "angkatan 2019"]),
        ("bukan bali 2019", ["di luar Bali", "angkatan 2019"]),
        ("peserta bukan bali 2019", ["Peserta", "di luar Bali", "angkatan 2019"]),
    ):
        window.query(query)
        window.settle_layout()
        seen = sorted(bar.chips, key=lambda chip: (chip.y(), chip.x()))
        assert [chip.text() for chip in seen] == chips(window) == labels


def test_what_is_both_asked_and_chosen_is_one_chip_and_goes_as_a_whole(window: Window) -> None:
    window.query("peserta jawa barat")
    window.click_chip("Peserta")
    assert chips(window) == ["Peserta", "di Jawa Barat"]
    bar = window.widget.participants.filter_bar
    QTest.mouseClick(bar.in_force.chips[0], Qt.MouseButton.LeftButton)
    window.settle()
    assert not bar.filters.active
    assert typed(window) == "jawa barat"


def test_the_keys_stay_beside_what_was_both_asked_and_chosen(window: Window) -> None:
    window.query("peserta 2019")
    window.click_chip("2019")
    assert chips(window) == ["Peserta", "angkatan 2019"]
    window.widget.participants.filter_bar.in_force.chips[1].setFocus()
    window.press(Qt.Key.Key_Delete)
    assert chips(window) == ["Peserta"]
    assert window.spoken_name() == "Lepaskan Peserta"
    window.widget.participants.set_filters(Filters(status=Status.PARTICIPANT))
    window.settle()
    window.press(Qt.Key.Key_Delete)
    assert chips(window) == []
    assert window.focused() is window.widget.participants.search_box


def test_nothing_has_the_keys_between_a_chip_that_goes_and_the_next(
    window: Window, qapp: QApplication
) -> None:
    window.query("peserta 2023 jawa barat")
    window.widget.participants.filter_bar.in_force.chips[2].setFocus()
    names = []

    def note(_: QWidget | None, now: QWidget | None) -> None:
        names.append(now.accessibleName() if now else "")

    qapp.focusChanged.connect(note)
    for _ in range(3):
        window.press(Qt.Key.Key_Delete)
    qapp.focusChanged.disconnect(note)
    assert names == ["Lepaskan Jawa Barat", "Lepaskan Peserta", "Cari"]


def test_a_chip_that_goes_by_another_way_leaves_the_keys_to_the_next(window: Window) -> None:
    page = window.widget.participants
    window.query("peserta 2023 jawa barat")
    page.filter_bar.in_force.chips[2].setFocus()
    page.search_box.setText("peserta jawa barat")
    window.settle()
    assert chips(window) == ["Peserta", "di Jawa Barat"]
    assert window.spoken_name() == "Lepaskan Jawa Barat"


def test_a_question_that_the_filters_contradict_says_both(window: Window) -> None:
    window.query("peserta jawa barat")
    window.widget.participants.set_filters(Filters(province="33"))
    window.settle()
    assert said(window) == (
        "Peserta di Jawa Barat, saringan Jawa Tengah: 0 daerah. "
        "Daftar angkatan 2021, 2022 dan 2023 di program ini belum lengkap."
    )
    window.use_language(Language.ENGLISH)
    assert said(window) == (
        "Participants in Jawa Barat, filtered by Jawa Tengah: 0 regions. "
        "The lists of 2021, 2022 and 2023 in this program are incomplete."
    )


def counted(window: Window) -> dict[str, str]:
    """What stands beside the statuses, and which of them is on."""
    chips = window.widget.participants.filter_bar.tab_stops[:4]
    names = [chip.accessibleName().rsplit(", ", 1) for chip in chips if isinstance(chip, Chip)]
    on = [chip.isChecked() for chip in chips if isinstance(chip, Chip)]
    return {name: f"{n}*" if is_on else n for (name, n), is_on in zip(names, on, strict=True)}


def test_beside_participants_that_are_asked_for_stands_what_is_to_be_checked(
    window: Window,
) -> None:
    window.query("peserta sumatera barat")
    participants = window.rows()
    counts = counted(window)
    assert counts["Peserta"] == f"{len(participants)}*"
    assert counts["Perlu diperiksa"] == "1"
    assert "1 daerah lagi perlu diperiksa." in said(window)
    window.click_chip("Perlu diperiksa")
    assert window.rows() == ["Kota Padang Panjang"]
    assert typed(window) == "sumatera barat"
    assert counted(window) == counts | {
        "Peserta": str(len(participants)),
        "Perlu diperiksa": "1*",
    }
    window.click_chip("Peserta")
    assert sorted(window.rows()) == sorted(participants)


def test_all_takes_the_status_back_that_was_asked_for(window: Window) -> None:
    window.query("kabupaten sumatera barat yang belum ikut")
    left, counts = len(window.rows()), counted(window)
    assert counts["Belum ditemukan"] == f"{left}*"
    window.click_chip("Semua")
    assert typed(window) == "kabupaten sumatera barat yang"
    assert len(window.rows()) == int(counts["Semua"]) > left
    assert counted(window)["Semua"] == f"{counts['Semua']}*"


@pytest.mark.parametrize("question", ["ikut dua kali", "took part twice in jawa tengah"])
def test_to_be_checked_counts_and_lists_who_may_have_taken_part_so_often(
    window: Window, question: str
) -> None:
    window.query(question)
    sure, counts = window.rows(), counted(window)
    page = window.widget.participants
    asked = page.listing.asked
    assert asked
    may = asked.doubtful
    assert counts["Perlu diperiksa"] == str(len(may))
    assert "lagi perlu diperiksa" not in said(window), "They are named."
    window.click_chip("Perlu diperiksa")
    assert set(page.listing.regions) == set(may)
    assert "Sesering itu hanya bila tahun bertanda “?” benar." in said(window)
    assert counted(window) == counts | {
        "Peserta": str(len(sure)),
        "Perlu diperiksa": f"{len(may)}*",
    }
    assert "Mungkin juga" not in said(window), "The list itself tells."
    assert f": {len(may)} daerah. " in said(window)
    assert part_text(page.listing).id == f"{len(may)} dari {len(may)} daerah"
    window.click_chip("Peserta")
    assert sorted(window.rows()) == sorted(sure)


def test_the_map_shows_who_may_have_taken_part_so_often(window: Window) -> None:
    page = Map(window)
    page.search("ikut dua kali")
    sure = page.shown()
    page.page.set_filters(Filters(status=Status.AMBIGUOUS))
    page.search("dua kali")
    assert len(page.page.listing.regions) > len(sure)
    assert not set(page.shown()) & set(sure)


def test_who_took_part_in_both_years_is_one_chip(window: Window) -> None:
    window.query("peserta jawa tengah 2017 dan 2021")
    either = len(window.rows())
    assert "1 di antaranya ikut keduanya (tambahkan “keduanya”" in said(window)
    window.query("peserta jawa tengah 2017 dan 2021 keduanya")
    assert chips(window) == ["Peserta", "di Jawa Tengah", "angkatan 2017 dan 2021 keduanya"]
    assert window.rows() == ["Kota Semarang"]
    assert either > 1
    window.click_chip("angkatan 2017 dan 2021 keduanya")
    assert typed(window) == "peserta jawa tengah"
