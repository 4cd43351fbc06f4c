"""The plan of a study visit: whom to visit, how far, and what they did, each with who says so."""

from datetime import date

import pytest

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.model import Region, Status
from gmsc_desktop.ideas.nearest import nearest
from gmsc_desktop.languages import Language
from gmsc_desktop.reports.visit_plan import plan_limits, visit_plan

ID, EN = Language.INDONESIAN, Language.ENGLISH
TODAY = date(2026, 12, 1)


def called(facts: Facts, name: str) -> Region:
    return next(each for each in facts.regions if each.full_name == name)


def test_the_nearest_are_named_with_distance_and_what_they_did(facts: Facts) -> None:
    home = called(facts, "Kabupaten Wonosobo")
    near = nearest(facts, home, 3) or ()
    saved = facts.quick_wins_of(called(facts, "Kota Banda Aceh"))
    plan = visit_plan(facts, (home, *(each.region for each in near)), saved, ID, TODAY)
    assert plan.name == "Untuk Kabupaten Wonosobo"
    assert [each.name for each in plan.stops] == [each.region.full_name for each in near]
    assert plan.stops[0].distance == "32 km dari Kab. Wonosobo"
    first = facts.quick_wins_of(near[0].region)[0]
    item = plan.stops[0].quick_wins.items[0]
    assert item.name == first.title
    assert item.text.endswith(f"{first.source.publisher})")
    assert plan.saved.count == len(saved)
    assert "Kota Banda Aceh" in plan.saved.items[0].text
    assert "jarak lurus" in plan.data
    assert plan.printed == "Dicetak 1 Desember 2026 · 1/1"


@pytest.mark.parametrize("language", Language)
def test_who_is_not_certain_is_told_with_care(facts: Facts, language: Language) -> None:
    home = called(facts, "Kota Semarang")
    others = [each for each in facts.regions if facts.status(each) is not Status.PARTICIPANT]
    for region in others:
        stop = visit_plan(facts, (home, region), (), language, TODAY).stops[0]
        assert not stop.status.startswith(("Pernah", "Took"))
        assert not any(word in stop.status for word in ("di bawah", "below"))


def test_where_a_position_is_missing_no_distance_is_invented(facts: Facts) -> None:
    home = called(facts, "Kota Semarang")
    nowhere = [each for each in facts.regions if each.position is None]
    for region in nowhere:
        stop = visit_plan(facts, (home, region), (), EN, TODAY).stops[0]
        assert stop.distance == "distance not known"


def test_the_shorter_say_how_many_are_left_out(facts: Facts) -> None:
    home = called(facts, "Kota Semarang")
    plan = visit_plan(facts, (home, home), facts.quick_wins, ID, TODAY)
    *_, shortest = plan_limits(plan)
    assert len(shortest.saved.items) == 1
    assert shortest.saved.left_out == f"dan {len(facts.quick_wins) - 1} lagi"
