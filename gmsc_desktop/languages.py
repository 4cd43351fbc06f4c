"""The two languages of the program, and a text that exists in both."""

from dataclasses import dataclass
from enum import Enum


class Language(Enum):
    """A language of the program; the value is its ISO 639-1 code."""

    INDONESIAN = "id"
    ENGLISH = "en"


@dataclass(frozen=True, slots=True)
class Text:
    """The same text in Indonesian (`id`) and English (`en`)."""

    id: str
    en: str

    def in_(self, language: Language) -> str:
        """Give the text in `language`."""
        return self.id if language is Language.INDONESIAN else self.en

    def format(self, **values: object) -> "Text":
        """Fill the placeholders of both languages with the same values."""
        return Text(self.id.format(**values), self.en.format(**values))
