"""From what somebody typed to the parts that are looked for: words, and phrases that are known.

Small words count for nothing, unless there are no others.
"""

from dataclasses import dataclass
from typing import Final

from gmsc_desktop.ideas.synonyms import Synonyms
from gmsc_desktop.search.text import folded

_LONGEST: Final = 200
"""Nobody asks in more letters; what is pasted by mistake costs no time."""
SMALL: Final = frozenset(
    (
        *("ada", "adakah", "agar", "akan", "anda", "apa", "apakah", "atas", "atau"),
        *("bagaimana", "bagi", "bahwa", "bisa", "bisakah", "bolehkah", "boleh", "cara"),
        *("contoh", "dalam", "dan", "dari", "dengan", "di", "harus", "ini", "itu", "jadi"),
        *("juga", "kah", "kami", "karena", "ke", "kepada", "kita", "mana", "mengapa"),
        *("kenapa", "oleh", "pada", "para", "saja", "saya", "sebagai", "secara", "siapa"),
        *("supaya", "tentang", "untuk", "yang", "ya", "a", "about", "an", "and", "are", "as"),
        *("at", "be", "by", "can", "do", "does", "for", "from", "how", "i", "in", "into"),
        *("is", "it", "its", "me", "my", "of", "on", "or", "our", "that", "the", "their"),
        *("there", "they", "this", "to", "was", "we", "what", "which", "who", "whom", "why"),
        *("will", "with", "you", "your"),
    )
)


@dataclass(frozen=True, slots=True)
class Part:
    """A word or phrase, folded, and what is looked for as well."""

    text: str
    others: tuple[str, ...] = ()

    @property
    def is_phrase(self) -> bool:
        """Whether it is more than a word."""
        return " " in self.text


def read_parts(typed: str, synonyms: Synonyms) -> tuple[Part, ...]:
    """Give the parts of what was typed, each once; the longest known phrase wins."""
    words = folded(typed[:_LONGEST]).split()
    words = " ".join(synonyms.apart.get(word, word) for word in words).split()
    parts: list[str] = []
    at = 0
    while at < len(words):
        length = _phrase(words, at, synonyms)
        parts.append(" ".join(words[at : at + length]))
        at += length
    telling = [each for each in parts if each not in SMALL] or parts
    return tuple(Part(each, synonyms.others.get(each, ())) for each in dict.fromkeys(telling))


def _phrase(words: list[str], at: int, synonyms: Synonyms) -> int:
    """Say how many words the known phrase has that begins here; one where there is none."""
    for length in range(min(synonyms.longest, len(words) - at), 1, -1):
        if " ".join(words[at : at + length]) in synonyms.others:
            return length
    return 1
