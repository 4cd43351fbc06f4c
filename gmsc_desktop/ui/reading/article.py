"""An article as data: blocks of plain text with their styles and links, ready to be set.

Nothing here is HTML: a text that looks like it is shown as it is written.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum

REGION = "region:"
PAGE = "page:"
ARTICLE = "article:"


class Style(Enum):
    """What a paragraph is; the writer knows how it looks."""

    TITLE = "title"
    LEAD = "lead"
    HEADING = "heading"
    BODY = "body"
    CELL = "cell"
    CAPTION = "caption"
    REMARK = "remark"
    BULLET = "bullet"
    STEP = "step"


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of text; `link` is an address, or one of the prefixes above and a key."""

    text: str
    link: str = ""
    strong: bool = False
    muted: bool = False


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Runs that are set as one; `icon` stands before a title."""

    style: Style
    runs: tuple[Run, ...]
    icon: str = ""

    @property
    def text(self) -> str:
        """The words alone."""
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True, slots=True)
class Rule:
    """A thin line across."""

    text: str = ""


@dataclass(frozen=True, slots=True)
class Cards:
    """Boxes side by side, as many in a row as fit."""

    cards: tuple[tuple[Paragraph, ...], ...]

    @property
    def text(self) -> str:
        """The words of every box."""
        return "\n".join(each.text for card in self.cards for each in card)


@dataclass(frozen=True, slots=True)
class Rows:
    """A table without a head: a thin line under each row; `shares` of the width in percent."""

    rows: tuple[tuple[Paragraph, ...], ...]
    shares: tuple[int, ...]

    @property
    def text(self) -> str:
        """The words of every cell."""
        return "\n".join(each.text for row in self.rows for each in row)


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture of the folder that the view knows; `text` says what it shows."""

    name: str
    text: str


Block = Paragraph | Rule | Cards | Rows | Picture


@dataclass(frozen=True, slots=True)
class Article:
    """A text with a key of its own, read from top to bottom.

    What is `beside` follows at the end, or stands at the right where there is room.
    """

    key: str
    title: str
    blocks: tuple[Block, ...]
    beside: tuple[Paragraph, ...] = ()

    @property
    def text(self) -> str:
        """All the words, one paragraph a line: what is searched, and what is copied."""
        return "\n".join(block.text for block in (*self.blocks, *self.beside))


def plain(style: Style, text: str, icon: str = "") -> Paragraph:
    """Make a paragraph without links."""
    return Paragraph(style, (Run(text),), icon)


def joined(runs: Iterable[Run], between: str = " · ") -> tuple[Run, ...]:
    """Put a quiet mark between runs."""
    parts: list[Run] = []
    for run in runs:
        if parts:
            parts.append(Run(between, muted=True))
        parts.append(run)
    return tuple(parts)


def page_link(page: str, part: str = "") -> str:
    """Give the link to a page of the window, or to a part of it."""
    return f"{PAGE}{page}#{part}" if part else f"{PAGE}{page}"


def titled(title: str, blocks: Sequence[Block], icon: str = "") -> tuple[Block, ...]:
    """Begin an article with its title."""
    return (plain(Style.TITLE, title, icon), *blocks)
