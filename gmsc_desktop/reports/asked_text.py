"""What was understood of a question, in words: for the line above a list, and for its chips."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.model import Island, Region, Status
from gmsc_desktop.languages import Language, Text
from gmsc_desktop.reports.list_export import TITLE, count_text, share_text
from gmsc_desktop.reports.wording import (
    AND,
    OR,
    incomplete_lists,
    island_name,
    listed,
    pillar_name,
    status_word,
)
from gmsc_desktop.search.asked import Asked, Part, Sort, parts_of
from gmsc_desktop.search.filters import Filters, Sieve
from gmsc_desktop.search.typed import shortened

_REGIONS = Text("Daerah", "Regions")
_COHORT = Text("angkatan ", "cohort ")
_COHORTS = Text("angkatan ", "cohorts ")
_IN = Text(" di ", " in ")
_COMMA = Text(", ", ", ")
_OUTSIDE = Text("di luar ", "outside ")
_NOT = Text("bukan ", "not ")
_NOT_SO = Text("tidak ", "not ")
_FILTERED = Text(", saringan ", ", filtered by ")
_COLON = Text(": ", ": ")
_EMPTY = Text("", "")
_EVERYTHING = Filters()
_TWICE = Text("ikut lebih dari sekali", "in more than one cohort")
_THRICE = Text("ikut tiga kali atau lebih", "in three cohorts or more")
_MOST_NAMED = 5
"""So many that may be meant too are named in a remark."""
_NO_COHORT = Text("tanpa angkatan", "no cohort")


def part_label(facts: Facts, part: Part) -> Text:
    """Name a filter in a word or two: `Jawa Barat`, `angkatan 2023`, `di luar Jawa`."""
    name = _name(facts, (part,))
    if not part.negated:
        return name
    if part.sort is Sort.AREA:
        return _plus(_OUTSIDE, name)
    return _plus(_NOT if part.least in (1, len(part.years)) else _NOT_SO, name)


def chip_label(facts: Facts, part: Part) -> Text:
    """Name a filter so that the chips beside each other read as a sentence: `di Jawa Barat`."""
    label = part_label(facts, part)
    within = part.sort is Sort.AREA and not part.negated
    return Text(f"di {label.id}", f"in {label.en}") if within else label


def asked_sentence(
    facts: Facts,
    asked: Asked | None,
    count: int,
    chosen: Filters = _EVERYTHING,
    typed: str = "",
    unclear: int = 0,
) -> Text:
    """Say what is in force: what was asked and what was chosen by hand, and what both leave.

    `Peserta di Jawa Barat, angkatan 2023: 2 daerah`. Beside a name the question's filters hide
    no region of that name: how many they fit is said instead. `unclear` are to be checked.
    """
    by_hand = parts_of(chosen)
    if chosen.province:
        # Its island says no more.
        by_hand = tuple(part for part in by_hand if not part.choices[0].island)
    end = _plus(_COLON, count_text(count, unclear))
    if asked is None:
        return _plus(_whole(facts, by_hand), _matching(typed), end)
    if asked.name:
        return beside_name(facts, asked, chosen, by_hand)
    sorts = {part.sort for part in asked.parts if not part.negated}
    joining = tuple(part for part in by_hand if part.sort not in sorts)
    both = tuple(part for part in by_hand if part.sort in sorts and part not in asked.parts)
    narrowed = _plus(_FILTERED, _joined(_COMMA, [part_label(facts, part) for part in both]))
    return _plus(_whole(facts, (*asked.parts, *joining)), narrowed if both else _EMPTY, end)


def asked_title(facts: Facts, asked: Asked) -> Text:
    """Say what a question asks for: `Peserta di Jawa Barat, angkatan 2023`."""
    return _whole(facts, asked.parts)


def _whole(facts: Facts, parts: Sequence[Part]) -> Text:
    wanted = [part for part in parts if not part.negated]
    by_sort = {sort: [part for part in wanted if part.sort is sort] for sort in Sort}
    heads = [_name(facts, by_sort[sort]) for sort in (Sort.STATUS, Sort.KIND) if by_sort[sort]]
    head = _joined(_COMMA, [*heads[:1], *map(_lower, heads[1:])]) if heads else _REGIONS
    if by_sort[Sort.AREA]:
        head = _plus(head, _IN, _name(facts, by_sort[Sort.AREA]))
    often = [part for part in by_sort[Sort.YEARS] if part.least > 1]
    plain = [part for part in by_sort[Sort.YEARS] if part.least == 1]
    more = [_name(facts, group) for group in (plain, often, by_sort[Sort.PILLAR]) if group]
    left_out = [part_label(facts, part) for part in parts if part.negated]
    return _joined(_COMMA, [head, *left_out, *more])


def _matching(typed: str) -> Text:
    """Name what was typed beside the filters, where it is no question itself."""
    text = shortened(typed.strip())
    return Text(f", cocok dengan “{text}”", f", matching “{text}”") if text else _EMPTY


def asked_remarks(
    facts: Facts, asked: Asked, chosen: Filters = _EVERYTHING, unclear: int = 0
) -> tuple[Text, ...]:
    """Say what was not understood, and where the answer may lack regions.

    `chosen` are the filters that were chosen by hand beside it; `unclear` how many regions are to
    be checked besides the participants that were asked for.
    """
    lacking = lacking_years(facts, asked, chosen)
    lists = (incomplete_lists(lacking),) if lacking else ()
    return (*question_remarks(facts, asked, chosen, unclear), *lists)


def question_remarks(facts: Facts, asked: Asked, chosen: Filters, unclear: int) -> tuple[Text, ...]:
    """Say of a question alone what was not understood, and who is to be checked."""
    remarks = []
    if asked.unread:
        words = " ".join(asked.unread)
        remarks.append(Text(f"Tidak dipahami: “{words}”.", f"Not understood: “{words}”."))
    if unclear:
        more = "1 more region is" if unclear == 1 else f"{unclear} more regions are"
        remarks.append(Text(f"{unclear} daerah lagi perlu diperiksa.", f"{more} to be checked."))
    years = {year for part in asked.parts for year in part.years}
    missing = sorted(years.difference(facts.cohort_by_year))
    if missing:
        text = listed(missing)
        remarks.append(Text(f"Tidak ada angkatan {text.id}.", f"There is no cohort {text.en}."))
    remarks += _of_several(facts, asked, chosen)
    return tuple(remarks)


def lacking_years(facts: Facts, asked: Asked | None, chosen: Filters) -> tuple[int, ...]:
    """Give the cohorts in which more regions may stand than what is in force says."""
    parts = (*(asked.parts if asked else ()), *parts_of(chosen))
    if not parts or (asked and asked.name):
        return ()
    statuses = {each.status for part in parts for each in part.choices} - {None}
    years = {year for part in parts for year in part.years}
    # Who was not found yet, and any participant, may stand in a list that is incomplete.
    of_any = Status.NOT_FOUND in statuses or not (years or statuses == {Status.AMBIGUOUS})
    return tuple(year for year in facts.incomplete_years if of_any or year in years)


def _of_several(facts: Facts, asked: Asked, chosen: Filters) -> Iterator[Text]:
    """Say who may have taken part so often too, and who did in each of the years."""
    in_all = _passing(facts, asked.in_all, chosen)
    if in_all:
        both = len(asked.any_years) == 2
        words = ("keduanya", "both") if both else ("semuanya", "all of them")
        yield Text(
            f"{len(in_all)} di antaranya ikut {words[0]} (tambahkan “keduanya” untuk itu saja).",
            f"{len(in_all)} of them took part in {words[1]} (add “both” for these alone).",
        )
    may = _passing(facts, asked.doubtful, replace(chosen, status=None))
    if may and Status.AMBIGUOUS in (chosen.status, asked.status):
        # Most are certain of one cohort, and would be taken for a mistake here.
        yield Text(
            "Sesering itu hanya bila tahun bertanda “?” benar.",
            "So often only if the years marked “?” are right.",
        )
    elif may:
        names = [each.full_name for each in may[:_MOST_NAMED]]
        more = len(may) - len(names)
        text = listed([*names, *([f"{more} daerah lagi"] if more else [])]).id
        english = listed([*names, *([f"{more} more"] if more else [])]).en
        yield Text(f"Mungkin juga, perlu diperiksa: {text}.", f"Perhaps, to be checked: {english}.")


def _passing(facts: Facts, regions: tuple[Region, ...], chosen: Filters) -> tuple[Region, ...]:
    if not (regions and chosen.active):
        return regions
    return tuple(filter(Sieve(facts).test(chosen), regions))


def share_fitting(facts: Facts, asked: Asked, chosen: Filters = _EVERYTHING) -> Text:
    """Say how many of the regions of a name the filters beside it fit: `2 dari 3 daerah`."""
    named, fitting = (_passing(facts, each, chosen) for each in (asked.named, asked.fitting))
    if len(fitting) == len(named):
        return count_text(len(named))
    return share_text(len(fitting), len(named))


def beside_name(
    facts: Facts, asked: Asked, chosen: Filters = _EVERYTHING, by_hand: Sequence[Part] = ()
) -> Text:
    """Say that a question names something, whether it asks who is near, and what fits it.

    `by_hand` are the parts of what was `chosen` that are worth a word.
    """
    name = Text(f"Nama “{asked.name}”", f"The name “{asked.name}”")
    if asked.nearest:
        name = Text(f"Terdekat dengan “{asked.name}”", f"Nearest to “{asked.name}”")
    chosen_words = _joined(_COMMA, [part_label(facts, part) for part in by_hand])
    hand = _plus(_FILTERED, chosen_words) if by_hand else _EMPTY
    if asked.nearest and not (asked.parts or by_hand):
        return _plus(name, Text(".", "."))
    # Who is near is not counted.
    of_name = Text("; bernama itu: ", "; of that name: ") if asked.nearest else _COLON
    named, fitting = (_passing(facts, each, chosen) for each in (asked.named, asked.fitting))
    fits = _fits(facts, asked, named, fitting) if asked.parts and named else _EMPTY
    return _plus(name, hand, of_name, count_text(len(named)), fits, Text(".", "."))


def _fits(
    facts: Facts, asked: Asked, named: tuple[Region, ...], fitting: tuple[Region, ...]
) -> Text:
    """Say how many of those that bear a name the filters beside it fit."""
    whole, fit = len(named), len(fitting)
    labels = _joined(_COMMA, [part_label(facts, part) for part in asked.parts])
    label = Text(f" dengan “{labels.id}”", f" “{labels.en}”")
    if not fit:
        none = Text(", tidak satu pun cocok", ", none of which fits")
        return _plus(Text(", tidak cocok", ", which does not fit") if whole == 1 else none, label)
    # A region of no certain year is reached by those that its unclear sources name.
    of_cohort = any(part.years and not part.negated for part in asked.parts)
    unclear = of_cohort and sum(facts.status(each) is Status.AMBIGUOUS for each in fitting)
    number = "" if unclear == fit else f"{unclear} "
    doubt = Text(f" ({number}perlu diperiksa)", f" ({number}to be checked)") if unclear else _EMPTY
    if fit == whole:
        every = Text(", semua cocok", ", all of which fit")
        return _plus(Text(", cocok", ", which fits") if whole == 1 else every, label, doubt)
    verbs = ("fits", "comes") if fit == 1 else ("fit", "come")
    some = Text(f", {fit} cocok", f", of which {fit} {verbs[0]}")
    return _plus(some, label, doubt, Text(" dan didahulukan", f" and {verbs[1]} first"))


def _name(facts: Facts, parts: Iterable[Part]) -> Text:
    """Name what parts of one sort let through."""
    parts = tuple(parts)
    often = next((part for part in parts if part.least > 1), None)
    if often:
        return _often(facts, often)
    choices = [choice for part in parts for choice in part.choices]
    years = sorted({year for choice in choices for year in choice.years})
    if years:
        # One of them is enough: "2017 and 2021" would say that each took part twice.
        return _plus(_COHORT if len(years) == 1 else _COHORTS, listed(years, OR))
    names = [_choice_name(facts, choice) for choice in choices]
    if not names:
        return _NO_COHORT
    last = OR if choices[0].pillar is not None else AND
    return Text(*(listed([name.in_(each) for name in names], last).in_(each) for each in Language))


def _often(facts: Facts, part: Part) -> Text:
    """Name the cohorts of which more than one is asked for: `ikut lebih dari sekali`."""
    cohorts = _plus(_COHORTS, listed(part.years))
    if part.least == len(part.years):
        id_, en = ("keduanya", "both ") if part.least == 2 else ("semuanya", "all of ")
        return Text(f"{cohorts.id} {id_}", f"{en}{cohorts.en}")
    often = _TWICE if part.least == 2 else _THRICE
    if len(part.years) == len(facts.cohorts):
        return often
    return Text(f"{often.id}, {cohorts.id}", f"{often.en} of {listed(part.years).en}")


def _choice_name(facts: Facts, choice: Filters) -> Text:
    if choice.status:
        return TITLE if choice.status is Status.PARTICIPANT else status_word(choice.status)
    if choice.kind:
        return Text(choice.kind.value, choice.kind.value)
    if choice.island:
        return island_name(choice.island)
    if choice.pillar is not None:
        return pillar_name(choice.pillar)
    name = next(each.name for each in facts.provinces if each.code == choice.province)
    # The islands of Papua and Maluku have more provinces than the one of their name.
    if name in {island.value for island in Island}:
        return Text(f"Provinsi {name}", f"{name} (province)")
    return Text(name, name)


def _plus(*texts: Text) -> Text:
    return Text("".join(each.id for each in texts), "".join(each.en for each in texts))


def _joined(joint: Text, texts: Sequence[Text]) -> Text:
    return Text(joint.id.join(each.id for each in texts), joint.en.join(each.en for each in texts))


def _lower(text: Text) -> Text:
    return Text(text.id.lower(), text.en.lower())
