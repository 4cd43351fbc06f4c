"""What is offered where a line is in doubt: the regions that it may mean, and how it was read."""

from collections.abc import Iterable, Iterator

from gmsc_desktop.facts.places import Level
from gmsc_desktop.lists.answer import UNKNOWN, Answer, Certainty, How
from gmsc_desktop.search.match import Match, Rule

MOST_CHOICES = 8


def doubtful(matches: Iterable[Match], how: How, several: How = How.SEVERAL) -> Answer:
    """Offer the regions of these matches; of more than one it is said that there are several."""
    choices = tuple({match.region.code: match.region for match in matches}.values())
    if len(choices) == 1:
        return Answer(Certainty.DOUBTFUL, how, choices[0], choices)
    # So many that none is meant more than another: a list of them would help nobody.
    if len(choices) > MOST_CHOICES:
        return UNKNOWN
    return Answer(Certainty.DOUBTFUL, several, None, choices)


def best(matches: tuple[Match, ...]) -> Iterator[Match]:
    """Keep the matches that are as good as the first."""
    first = matches[0]
    return (each for each in matches if (each.rule, each.errors) == (first.rule, first.errors))


def whole_places(places: tuple[Match, ...]) -> tuple[Match, ...]:
    """Keep the places whose whole name was written, kecamatan before desa."""
    whole = [match for match in places if match.rule is Rule.PLACE and match.place]
    districts = [m for m in whole if m.place and m.place.level is Level.KECAMATAN]
    return tuple(districts or whole)


def how_found(match: Match) -> How:
    """Say by what a match was found that bears no name."""
    if match.place:
        return How.KECAMATAN if match.place.level is Level.KECAMATAN else How.DESA
    if match.rule is Rule.TYPO:
        return How.TYPO
    return How.CAPITAL if match.rule is Rule.CAPITAL else How.PART
