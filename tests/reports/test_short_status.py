"""What is said of a region before other words: the same in every report."""

from datetime import date

import pytest

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.model import Status
from gmsc_desktop.languages import Language, Text
from gmsc_desktop.reports.answer_sentence import answer_sentence
from gmsc_desktop.reports.said_now import said_now
from gmsc_desktop.reports.visit_plan import visit_plan
from gmsc_desktop.reports.wording import PROGRAMME, short_status


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("status", [Status.PARTICIPANT, Status.AMBIGUOUS])
def test_a_region_is_told_in_the_same_words_in_each_report(
    facts: Facts, language: Language, status: Status
) -> None:
    home = facts.regions[0]
    about = Text(f" tentang {PROGRAMME}", f" on {PROGRAMME}").in_(language)
    told = [each for each in facts.regions if facts.status(each) is status]
    assert told
    for region in told:
        words = short_status(facts, region).in_(language)
        stop = visit_plan(facts, (home, region), (), language, date(2026, 12, 1)).stops[0]
        answer = answer_sentence(facts, region).in_(language)
        assert said_now(facts, region, None).in_(language).endswith(f": {words}")
        assert stop.status.startswith(f"{words} ")
        # A sentence that is sent by itself names the programme.
        assert PROGRAMME in answer
        alone = answer.replace(about, "") if status is Status.AMBIGUOUS else answer
        assert words[1:].rstrip(".") in alone
        for each in (words, stop.status, answer):
            assert "Periksa sumber" not in each
            assert "Check the sources" not in each
