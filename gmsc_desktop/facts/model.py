"""The facts as immutable values: regions, cohorts, participations, sources.

Years are calendar years of the cohort; codes are Kemendagri codes such as `36.74`.
"""

from dataclasses import dataclass
from datetime import date
from enum import Enum

from gmsc_desktop.languages import Text

PILLARS = ("governance", "branding", "economy", "living", "society", "environment")
"""The keys of the six pillars, in the order in which they are shown."""


SITE = "site"
"""The kind of an alias that names what lies in a region, not the region itself."""


class Kind(Enum):
    """The two kinds of second-level region."""

    KABUPATEN = "Kabupaten"
    KOTA = "Kota"


class Clarity(Enum):
    """How plainly a source states a participation."""

    LIST = "list"
    SINGLE = "single"
    AMBIGUOUS = "ambiguous"


class Status(Enum):
    """What the sources together say of a region."""

    PARTICIPANT = "participant"
    AMBIGUOUS = "ambiguous"
    NOT_FOUND = "not_found"


class Island(Enum):
    """The island groups in which the programme's own lists are arranged."""

    SUMATERA = "Sumatera"
    JAWA = "Jawa"
    BALI_NUSA_TENGGARA = "Bali dan Nusa Tenggara"
    KALIMANTAN = "Kalimantan"
    SULAWESI = "Sulawesi"
    MALUKU = "Maluku"
    PAPUA = "Papua"


@dataclass(frozen=True, slots=True)
class Province:
    """A province with its two-digit code and island group."""

    code: str
    name: str
    island: Island


@dataclass(frozen=True, slots=True)
class Region:
    """A kabupaten or kota; `name` is without the kind, `position` is (latitude, longitude)."""

    code: str
    kind: Kind
    name: str
    province: Province
    administrative: bool
    capital: str
    position: tuple[float, float] | None

    @property
    def full_name(self) -> str:
        """The name with its kind: `Kota Sabang`."""
        return f"{self.kind.value} {self.name}"

    @property
    def short_name(self) -> str:
        """The name with the kind shortened, for running text: `Kab. Agam`."""
        return f"Kab. {self.name}" if self.kind is Kind.KABUPATEN else self.full_name


@dataclass(frozen=True, slots=True)
class Source:
    """A page or document that states a fact; title and address may be empty."""

    id: str
    publisher: str
    title: str
    address: str
    date: str
    kind: str


@dataclass(frozen=True, slots=True)
class Evidence:
    """What one source says of one participation; the quotation has at most 15 words."""

    source: Source
    clarity: Clarity
    quotation: str


@dataclass(frozen=True, slots=True)
class Participation:
    """A region in a cohort, as its sources tell it; year None: the sources name no year."""

    region: Region
    year: int | None
    evidence: tuple[Evidence, ...]

    @property
    def certain(self) -> bool:
        """Whether at least one source states it plainly (and names the year)."""
        plain = any(each.clarity is not Clarity.AMBIGUOUS for each in self.evidence)
        return plain and self.year is not None


@dataclass(frozen=True, slots=True)
class Cohort:
    """A year's intake: official size, regions in all after it, the memorandum's date and place."""

    year: int
    official: int
    total: int
    signed: date
    place: Text
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class Note:
    """A disagreement or remark on a region, on a cohort, or on a region in a cohort."""

    region: Region | None
    year: int | None
    text: Text
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class QuickWin:
    """A program unggulan of a region; pillar or year is empty where the source states none."""

    region: Region
    pillar: str
    title: str
    text: Text
    year: int | None
    source: Source


@dataclass(frozen=True, slots=True)
class Result:
    """An award, index or rank of a region; indices of different sources are not comparable."""

    region: Region
    year: int | None
    kind: str
    pillar: str
    text: Text
    source: Source


@dataclass(frozen=True, slots=True)
class Alias:
    """Another name of a region; `kind` is abbreviation, former name, spelling,
    nickname, or site: what lies in it."""

    name: str
    kind: str
    region: Region


@dataclass(frozen=True, slots=True)
class Capital:
    """A seat of a region, and who names it; `everyday` is one beside that of the lists."""

    region: Region
    name: str
    everyday: bool
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class Publisher:
    """Who publishes data, and the address that corrections go to; both are empty if not told."""

    name: str = ""
    address: str = ""


@dataclass(frozen=True, slots=True)
class Edition:
    """Which data these are."""

    version: str
    date: date
    title: Text
    publisher: Publisher = Publisher()
