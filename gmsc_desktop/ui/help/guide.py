"""Reads the guide: plain text with a few marks, one file a language, into articles.

A line begins with its mark: `# key: Title` a topic, `## ` a heading, `- ` a bullet, `1. ` a
step, `| keys | words` a row of a table, `! picture | words` a picture; any other is a
paragraph, the first of a topic its lead. Within a line `**…**` is strong, `[words](topic)`
leads to a topic and `[words](page:name)` to a page. A line `{keys}` becomes a row for each
command of the window that has keys. There is no other mark, and no HTML.
"""

import re
from collections.abc import Iterable
from pathlib import Path

from gmsc_desktop.errors.error import GmscError
from gmsc_desktop.errors.program import resource_broken
from gmsc_desktop.languages import Language
from gmsc_desktop.resources import read_resource, resource
from gmsc_desktop.ui.commands import keys_and_meanings
from gmsc_desktop.ui.reading.article import (
    ARTICLE,
    PAGE,
    Article,
    Block,
    Paragraph,
    Picture,
    Rows,
    Run,
    Style,
    plain,
    titled,
)

BROKEN = "broken"
"""The key of the only topic that a damaged guide has."""
_SHARES = (32, 68)
"""Percent of the width for keys or a command, and for what it does."""
_TOPIC = re.compile(r"# ([a-z-]+): (.+)")
_STEP = re.compile(r"\d+\. (.+)")
# Nothing within a mark may begin another: a line of brackets alone would take its length squared.
_MARKED = re.compile(r"\*\*([^*]+)\*\*|\[([^\[\]]+)\]\(([^()]+)\)")
_STYLES = {"## ": Style.HEADING, "- ": Style.BULLET}

_KEYS = "{keys}"
"""Where the keys of the window's commands stand."""
Topic = tuple[str, str, list[Block]]


def guide_folder() -> Path:
    """Where texts and pictures of the guide are."""
    return resource("guide")


def read_guide(language: Language) -> tuple[Article, ...]:
    """Give the topics of the guide, in their order; one that is damaged says so."""
    name = f"guide/{language.value}.md"
    try:
        return parse_guide(read_resource(name).replace(_KEYS, _keys(language))) or _broken(
            resource_broken(name), language
        )
    except GmscError as error:
        return _broken(error, language)


def _keys(language: Language) -> str:
    rows = (f"| {' · '.join(keys)} | {does.in_(language)}" for keys, does in keys_and_meanings())
    return "\n".join(rows)


def _broken(error: GmscError, language: Language) -> tuple[Article, ...]:
    sentence, cure = error.sentence.in_(language), error.cure.in_(language)
    return (Article(BROKEN, sentence, titled(sentence, [plain(Style.BODY, cure)])),)


def parse_guide(text: str) -> tuple[Article, ...]:
    """Read topics; what stands before the first one is for whoever edits the file."""
    topics: list[Topic] = []
    for line in text.splitlines():
        head = _TOPIC.fullmatch(line)
        if head:
            topics.append((head[1], head[2], []))
        elif topics and line.strip():
            _add(topics[-1][2], line.strip())
    return tuple(Article(key, title, titled(title, blocks)) for key, title, blocks in topics)


def shortcuts(articles: Iterable[Article]) -> tuple[str, ...]:
    """Give every combination of keys that the tables of the guide name."""
    cells = (
        row[0].text
        for article in articles
        if article.key == "keyboard"
        for block in article.blocks
        if isinstance(block, Rows)
        for row in block.rows
    )
    return tuple(keys for cell in cells for keys in cell.split(" · "))


def _add(blocks: list[Block], line: str) -> None:
    step = _STEP.fullmatch(line)
    if line.startswith("| "):
        _add_row(blocks, line)
    elif line.startswith("! "):
        name, _, words = line[2:].partition(" | ")
        blocks.append(Picture(name, words))
    elif step:
        blocks.append(Paragraph(Style.STEP, _runs(step[1])))
    else:
        mark = next((mark for mark in _STYLES if line.startswith(mark)), "")
        style = _STYLES.get(mark, Style.BODY if blocks else Style.LEAD)
        blocks.append(Paragraph(style, _runs(line.removeprefix(mark))))


def _add_row(blocks: list[Block], line: str) -> None:
    keys, _, words = line[2:].partition(" | ")
    row = (
        Paragraph(Style.CELL, (Run(keys, strong=True),)),
        Paragraph(Style.CELL, _runs(words)),
    )
    before = blocks.pop() if blocks and isinstance(blocks[-1], Rows) else None
    rows = before.rows if isinstance(before, Rows) else ()
    blocks.append(Rows((*rows, row), _SHARES))


def _runs(line: str) -> tuple[Run, ...]:
    runs: list[Run] = []
    at = 0
    for mark in _MARKED.finditer(line):
        runs.append(Run(line[at : mark.start()]))
        if mark[1]:
            runs.append(Run(mark[1], strong=True))
        else:
            target = mark[3] if mark[3].startswith(PAGE) else ARTICLE + mark[3]
            runs.append(Run(mark[2], target))
        at = mark.end()
    runs.append(Run(line[at:]))
    return tuple(run for run in runs if run.text) or plain(Style.BODY, line).runs
