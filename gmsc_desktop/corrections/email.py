"""A correction as an e-mail that is ready to be sent by whatever the office uses."""

from typing import Final

from gmsc_desktop.corrections.file import correction_text
from gmsc_desktop.corrections.model import Correction, Kind
from gmsc_desktop.languages import Language, Text
from gmsc_desktop.reports.dates import day_text, loose_day_text

_SUBJECT: Final = Text("Usulan perbaikan data GMSC: {on}", "Correction for the GMSC data: {on}")
_KINDS = {
    Kind.MISSING: Text("Yang belum tercantum", "What is missing"),
    Kind.WRONG: Text("Yang keliru", "What is wrong"),
}
_ROWS = (
    ("on", Text("Tentang", "On")),
    ("publisher", Text("Penerbit", "Publisher")),
    ("title", Text("Judul", "Title")),
    ("address", Text("Alamat", "Address")),
    ("letter", Text("Nomor surat", "Letter number")),
    ("date", Text("Tanggal", "Date")),
    ("sender", Text("Pengirim", "Sender")),
    ("made", Text("Ditulis", "Written")),
    ("data", Text("Versi data", "Version of the data")),
)
_COHORT = Text("angkatan {year}", "cohort {year}")
_BOTH = Text("{region}, angkatan {year}", "{region}, cohort {year}")
_TO = Text("Kepada: {to}", "To: {to}")
_ATTACHED = Text(
    "Isi berkas usulan (.gmscusul), bila tidak dilampirkan:",
    "Content of the correction file (.gmscusul), unless it is attached:",
)


def on_what(correction: Correction) -> Text:
    """Say what a correction is on: a region, a cohort, or a region in a cohort."""
    if correction.region is None:
        return _COHORT.format(year=correction.year)
    name = correction.region.full_name
    if correction.year is None:
        return Text(name, name)
    return _BOTH.format(region=name, year=correction.year)


def email_subject(correction: Correction, language: Language) -> str:
    """Give the subject line."""
    return _SUBJECT.in_(language).format(on=on_what(correction).in_(language))


def email_text(correction: Correction, language: Language, to: str = "") -> str:
    """Give the body: a line each for people, and the file's content for whoever merges it.

    `to` says whom it is sent to.
    """
    lines = [_TO.in_(language).format(to=to), ""] if to else []
    lines += [*reading_lines(correction, language), "", _ATTACHED.in_(language), ""]
    return "\n".join([*lines, correction_text(correction, to)])


def reading_lines(correction: Correction, language: Language) -> list[str]:
    """Say in a line each what is proposed, where it is written, and by whom."""
    where = correction.where
    values = {
        "on": on_what(correction).in_(language),
        "publisher": where.publisher,
        "title": where.title,
        "address": where.address,
        "letter": where.letter,
        "date": loose_day_text(where.date).in_(language),
        "sender": correction.sender,
        "made": day_text(correction.made).in_(language),
        "data": correction.data_version,
    }
    lines = [f"{_KINDS[correction.kind].in_(language)}: {correction.text}"]
    return lines + [f"{label.in_(language)}: {values[key]}" for key, label in _ROWS if values[key]]
