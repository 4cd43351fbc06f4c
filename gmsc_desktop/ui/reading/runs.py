"""Runs of text that articles share: names of regions that lead there, sources with addresses."""

from collections.abc import Iterable

from gmsc_desktop.facts.model import Region, Source
from gmsc_desktop.reports.wording import source_title
from gmsc_desktop.search.mentions import Mentions
from gmsc_desktop.ui.dates import loose_date
from gmsc_desktop.ui.language import current_language
from gmsc_desktop.ui.reading.article import REGION, Paragraph, Run, Style, joined


def region_run(region: Region) -> Run:
    """Name a region; the name leads there."""
    return Run(region.short_name, f"{REGION}{region.code}")


def linked(text: str, mentions: Mentions) -> tuple[Run, ...]:
    """Make every region that a text names a link."""
    runs: list[Run] = []
    at = 0
    for start, end, region in mentions.in_(text):
        runs += [Run(text[at:start]), Run(text[start:end], f"{REGION}{region.code}")]
        at = end
    runs.append(Run(text[at:]))
    return tuple(run for run in runs if run.text)


def sources_line(word: str, sources: Iterable[Source]) -> Paragraph:
    """Name sources by title, publisher and date, one after the other."""
    cited: list[Run] = []
    for source in dict.fromkeys(sources):
        if cited:
            cited.append(Run(" · "))
        cited.append(Run(source_title(source, current_language()), source.address))
        about = ", ".join(filter(None, (source.publisher, loose_date(source.date))))
        cited.append(Run(f" ({about})"))
    return Paragraph(Style.REMARK, (Run(f"{word}: "), *cited))


def links_line(runs: Iterable[Run]) -> Paragraph:
    """Set links side by side."""
    return Paragraph(Style.BODY, joined(runs))


def links_list(runs: Iterable[Run]) -> list[Paragraph]:
    """Set links one below the other: whole sentences are not told apart by a dot."""
    return [Paragraph(Style.BODY, (run,)) for run in runs]
