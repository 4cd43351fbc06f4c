"""What an error that a person can meet consists of."""

from pathlib import Path

from gmsc_desktop.languages import Language, Text


class GmscError(Exception):
    """An error with a sentence for the person and a cure; `identifier` never changes."""

    def __init__(self, identifier: str, sentence: Text, cure: Text) -> None:
        self.identifier = identifier
        # What a file is called or holds may break the line, or the terminal.
        self.sentence = _printable(sentence)
        self.cure = _printable(cure)
        super().__init__(f"{self.sentence.en} {self.cure.en}")

    def message(self, language: Language) -> str:
        """Give the sentence and the cure, one after the other."""
        return f"{self.sentence.in_(language)} {self.cure.in_(language)}"


def _printable(text: Text) -> Text:
    def shown(words: str) -> str:
        return "".join(letter if letter.isprintable() else "?" for letter in words)

    return Text(shown(text.id), shown(text.en))


class DataError(GmscError):
    """Data that break a rule: names the file, the line where there is one, what and cure."""

    def __init__(self, file: Path, line: int | None, what: Text, cure: Text) -> None:
        self.file = file
        self.line = line
        where_id = f"{file.name}, baris {line}" if line else file.name
        where_en = f"{file.name}, line {line}" if line else file.name
        sentence = Text(f"{where_id}: {what.id}", f"{where_en}: {what.en}")
        super().__init__("data-broken", sentence, cure)
