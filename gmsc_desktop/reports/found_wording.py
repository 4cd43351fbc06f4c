"""How much was found of each kind for a text, in one sentence."""

from collections.abc import Iterable
from typing import Final

from gmsc_desktop.ideas.everything import AllFound, What
from gmsc_desktop.languages import Language, Text
from gmsc_desktop.search.typed import shortened

_ONE: Final = {
    What.REGION: Text("daerah", "region"),
    What.IDEA: Text("program unggulan", "quick win"),
    What.QUESTION: Text("pertanyaan", "question"),
    What.TERM: Text("istilah", "term"),
    What.CHAPTER: Text("bab", "chapter"),
    What.PILLAR: Text("pilar", "pillar"),
    What.RESULT: Text("hasil evaluasi", "evaluation result"),
    What.SOURCE: Text("sumber", "source"),
}


def what_name(what: What) -> Text:
    """Name a kind, as a heading over what was found of it."""
    one = _ONE[what]
    return Text(one.id.capitalize(), f"{one.en.capitalize()}s")


def count_of(what: What, count: int) -> Text:
    """Say how many of a kind there are: `3 pertanyaan`."""
    one = _ONE[what]
    return Text(f"{count} {one.id}", f"{count} {one.en}{'' if count == 1 else 's'}")


def beside_sentence(found: AllFound) -> Text | None:
    """Say what there is beside regions: `12 program unggulan, 1 istilah untuk “sampah”`.

    None where there is nothing. What has only some of the words is said to come near.
    """
    counts = [
        count_of(what, count) for what, count in found.counts().items() if what is not What.REGION
    ]
    if not counts:
        return None
    query = shortened(found.typed)
    said = Text(*(_listed(counts, language) for language in Language))
    if found.partial:
        return Text(f"Mirip “{query}”: {said.id}", f"Similar to “{query}”: {said.en}")
    return Text(f"{said.id} untuk “{query}”", f"{said.en} for “{query}”")


def _listed(counts: Iterable[Text], language: Language) -> str:
    return ", ".join(each.in_(language) for each in counts)
