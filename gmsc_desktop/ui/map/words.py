"""What a dot is called, on its label and aloud."""

from collections.abc import Sequence
from dataclasses import dataclass

from gmsc_desktop.facts.facts import Facts
from gmsc_desktop.facts.model import Region
from gmsc_desktop.reports.columns import years_of
from gmsc_desktop.reports.wording import OUTSIDE_FILTERS, found_as, status_word
from gmsc_desktop.search.sections import Sections
from gmsc_desktop.ui.language import current_language, worded
from gmsc_desktop.ui.map.regions_link import Offer


@dataclass(frozen=True, slots=True)
class RegionWords:
    """Names regions, in the language of the window."""

    facts: Facts

    def beside_name(self, region: Region) -> str:
        """Say in a label, after the name, where a region is and when it took part."""
        years = years_of(self.facts, region)
        return f" · {region.province.name} · {years or self.certainty(region)}"

    def aloud(self, region: Region) -> str:
        """Say a region as a sentence, for those who do not see its dot."""
        years = [str(year) for year in self.facts.years(region)]
        parts = (region.full_name, region.province.name, *years, self.certainty(region))
        return ", ".join(parts)

    def outside(self, parts: Sections) -> Sequence[Offer]:
        """Say of regions without a dot when they took part, and that filters hide them."""
        return [(match.region.code, self._outside(match.region)) for match in parts.outside]

    def by_place(self, parts: Sections) -> Sequence[Offer]:
        """Say by which desa, kelurahan or kecamatan in them regions were found."""
        language = current_language()
        return [(match.region.code, found_as(match, language).text) for match in parts.places]

    def _outside(self, region: Region) -> str:
        years = years_of(self.facts, region)
        outside = worded(OUTSIDE_FILTERS)
        return f"{region.full_name} · {years or self.certainty(region)} · {outside}"

    def certainty(self, region: Region) -> str:
        """Say what the sources together say."""
        return worded(status_word(self.facts.status(region)))
