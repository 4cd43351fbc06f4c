"""The programme in prose: pillars, questions, time line, stages of guidance, terms."""

from dataclasses import dataclass

from gmsc_desktop.facts.model import Source
from gmsc_desktop.languages import Text


@dataclass(frozen=True, slots=True)
class Statement:
    """A text with the sources that carry it; none where it speaks of this program itself."""

    text: Text
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class Pillar:
    """One of the six fields of a smart city."""

    key: str
    name: str
    definition: Statement
    aim: Statement
    subdimensions: tuple[Statement, ...]
    indicators: tuple[Statement, ...]

    @property
    def sources(self) -> tuple[Source, ...]:
        """Every source of the pillar, each once, in the order of the text."""
        statements = (self.definition, self.aim, *self.subdimensions, *self.indicators)
        return tuple(dict.fromkeys(s for each in statements for s in each.sources))


@dataclass(frozen=True, slots=True)
class Question:
    """A question that people ask about the programme, answered; `related` are other keys."""

    key: str
    question: Text
    answer: Statement
    related: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Event:
    """What happened in a year."""

    year: int
    heading: Text
    detail: Statement


@dataclass(frozen=True, slots=True)
class Stage:
    """One of the four bimtek."""

    number: int
    title: Text
    summary: Text
    detail: Statement


@dataclass(frozen=True, slots=True)
class Section:
    """A chapter on the programme."""

    key: str
    title: Text
    paragraphs: tuple[Statement, ...]


@dataclass(frozen=True, slots=True)
class Term:
    """A word of the programme and what it means."""

    term: str
    meaning: Statement


@dataclass(frozen=True, slots=True)
class Programme:
    """All the prose."""

    pillars: tuple[Pillar, ...]
    questions: tuple[Question, ...]
    events: tuple[Event, ...]
    stages: tuple[Stage, ...]
    sections: tuple[Section, ...]
    terms: tuple[Term, ...]
