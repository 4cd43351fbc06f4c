"""How often, and how fast, made queries find their idea, question or term: beside common tools.

    python3 dev.py bench ideas

All search the same texts, titles and what they say in both languages, in one run on one machine.
The queries are those of tests/ideas/queries.csv: right is what has one of the right answers among
its first three of the kind that is asked for.
"""

import sqlite3
import time
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz, process, utils

from benchmarks.marks import markdown
from benchmarks.search import Result, Tool, late, median, share
from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.places import Places
from gmsc_desktop.facts.programme import Programme
from gmsc_desktop.facts.reader import read_facts
from gmsc_desktop.ideas.everything import Everything, What
from gmsc_desktop.ideas.finder import IdeaFinder
from gmsc_desktop.resources import resource
from gmsc_desktop.search.finder import Finder
from gmsc_desktop.search.text import folded
from tests.ideas.queries import FIRST, Asked, key_of, read_queries, written

_TIMES = 3


@dataclass(frozen=True, slots=True)
class Text:
    """Something to be found: of what kind, by what name, and all its words, folded."""

    what: str
    key: str
    words: str


def main() -> None:
    """Measure and print the table."""
    facts, programme = read_facts(resource("data"))
    texts = list(all_texts(facts, programme))
    queries = read_queries()
    tools = [ours(facts, programme), fts5(texts), w_ratio(texts), token_set(texts)]
    print(table(queries, tools))
    print(f"\n{len(queries)} queries, {len(texts)} texts; the figures of one run.")


def all_texts(facts: Facts, programme: Programme) -> Iterable[Text]:
    """Give all that the queries ask for."""
    for win in facts.quick_wins:
        words = (win.title, win.text.id, win.text.en, win.region.full_name, win.pillar)
        yield Text("idea", written(win), folded(" ".join(words)))
    for question in programme.questions:
        asked, said = question.question, question.answer.text
        yield Text("question", question.key, folded(f"{asked.id} {asked.en} {said.id} {said.en}"))
    for term in programme.terms:
        meaning = term.meaning.text
        yield Text("term", term.term, folded(f"{term.term} {meaning.id} {meaning.en}"))
    for section in programme.sections:
        said_in_it = " ".join(f"{each.text.id} {each.text.en}" for each in section.paragraphs)
        title = f"{section.title.id} {section.title.en}"
        yield Text("chapter", section.key, folded(f"{title} {said_in_it}"))
    for pillar in programme.pillars:
        statements = (pillar.definition, pillar.aim, *pillar.subdimensions, *pillar.indicators)
        said_of_it = " ".join(f"{each.text.id} {each.text.en}" for each in statements)
        yield Text("pillar", pillar.key, folded(f"{pillar.name} {said_of_it}"))


def ours(facts: Facts, programme: Programme) -> Tool[str]:
    """Our own search."""
    start = time.perf_counter()
    places = Places(resource("places/places.sqlite"), facts.region_by_code)
    finder = Finder(facts, places, resource("names"))
    ideas = IdeaFinder(facts, resource("words"))
    everything = Everything(facts, finder, ideas, lambda: programme)
    everything.warm_up()
    made_in = time.perf_counter() - start

    def answer(query: str, kind: str) -> Sequence[str]:
        groups = everything.find_beside(query).groups
        things = next((each.things for each in groups if each.what is What(kind)), ())
        return [key_of(thing) for thing in things[:FIRST]]

    return Tool("GMSC Desktop", answer, made_in)


def fts5(texts: Sequence[Text]) -> Tool[str]:
    """SQLite's index of words with its own rank; every word may go on."""
    start = time.perf_counter()
    database = sqlite3.connect(":memory:")
    database.execute("CREATE VIRTUAL TABLE text USING fts5(words, kind UNINDEXED)")
    database.executemany("INSERT INTO text VALUES (?, ?)", [(t.words, t.what) for t in texts])
    made_in = time.perf_counter() - start
    question = "SELECT rowid FROM text WHERE text MATCH ? AND kind = ? ORDER BY rank LIMIT ?"

    def answer(query: str, kind: str) -> Sequence[str]:
        words = " ".join(f'"{word}"*' for word in folded(query).split())
        return [texts[row - 1].key for (row,) in database.execute(question, (words, kind, FIRST))]

    return Tool("SQLite FTS5", answer, made_in)


def w_ratio(texts: Sequence[Text]) -> Tool[str]:
    """The scorer that rapidfuzz takes by itself."""
    return _fuzzy("rapidfuzz WRatio", texts, fuzz.WRatio)


def token_set(texts: Sequence[Text]) -> Tool[str]:
    """Its scorer of common words."""
    return _fuzzy("rapidfuzz token_set", texts, fuzz.token_set_ratio)


def _fuzzy(title: str, texts: Sequence[Text], scorer: Callable[..., float]) -> Tool[str]:
    by_kind: dict[str, list[Text]] = {}
    for text in texts:
        by_kind.setdefault(text.what, []).append(text)
    words = {kind: [each.words for each in own] for kind, own in by_kind.items()}

    def answer(query: str, kind: str) -> Sequence[str]:
        asked = utils.default_process(query)
        best = process.extract(asked, words[kind], scorer=scorer, limit=FIRST)
        return [by_kind[kind][at].key for _, _, at in best]

    return Tool(title, answer)


def measured(tool: Tool[str], queries: Sequence[Asked]) -> Result:
    """Ask a tool everything, thrice: what another program took of the time is not the tool's."""
    right: Counter[str] = Counter()
    seconds: list[float] = []
    for each in queries:
        taken = []
        for _ in range(_TIMES):
            start = time.perf_counter()
            found = tool.answer(each.query, each.kind)
            taken.append(time.perf_counter() - start)
        seconds.append(min(taken))
        right[f"{each.kind}, {each.style}"] += not {*found}.isdisjoint(each.right)
    return Result(right, seconds)


def table(queries: Sequence[Asked], tools: Sequence[Tool[str]]) -> str:
    """Write the shares by kind and style, then the times."""
    asked_of = Counter(f"{each.kind}, {each.style}" for each in queries)
    results = {tool.title: measured(tool, queries) for tool in tools}
    rows = [
        [f"{name} ({count})", *(share(each.right[name], count) for each in results.values())]
        for name, count in asked_of.items()
    ]
    total = asked_of.total()
    rows.append(["**all**", *(share(each.right.total(), total) for each in results.values())])
    rows.append(["median, ms", *(median(each.seconds) for each in results.values())])
    rows.append(["99th percentile, ms", *(late(each.seconds) for each in results.values())])
    rows.append(["made in, ms", *(f"{1000 * tool.made_in:.0f}" for tool in tools)])
    return markdown(["query", *results], rows)


if __name__ == "__main__":
    main()
