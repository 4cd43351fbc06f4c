"""The sentences on packs: who signed, and what changes; for the window and the command line."""

from collections.abc import Iterable
from typing import Final

from gmsc_desktop.facts.model import Region
from gmsc_desktop.languages import Text
from gmsc_desktop.updates.changes import Changes, CohortChanges, RegionChanges
from gmsc_desktop.updates.trust import Signer, Trust

NO_CHANGE: Final = Text("Tidak ada yang berubah.", "Nothing changes.")

_SIGNERS = {
    Trust.TRUSTED: Text(
        "Ditandatangani oleh {name} (kunci {key_id}), yang dipercaya.",
        "Signed by {name} (key {key_id}), who is trusted.",
    ),
    Trust.UNKNOWN: Text(
        "Ditandatangani dengan kunci {key_id} yang tidak dikenal di sini.",
        "Signed with key {key_id}, which is not known here.",
    ),
    Trust.UNSIGNED: Text("Tidak ditandatangani.", "Not signed."),
}
_IN_COHORT = (
    Text("Angkatan {year}, ditambah ({n}): {names}.", "Cohort {year}, added ({n}): {names}."),
    Text("Angkatan {year}, berubah ({n}): {names}.", "Cohort {year}, changed ({n}): {names}."),
    Text("Angkatan {year}, dihapus ({n}): {names}.", "Cohort {year}, removed ({n}): {names}."),
)
_WITHOUT_YEAR = (
    Text("Tanpa tahun, ditambah ({n}): {names}.", "Without a year, added ({n}): {names}."),
    Text("Tanpa tahun, berubah ({n}): {names}.", "Without a year, changed ({n}): {names}."),
    Text("Tanpa tahun, dihapus ({n}): {names}.", "Without a year, removed ({n}): {names}."),
)
_REGIONS = (
    Text("Daerah baru ({n}): {names}.", "New regions ({n}): {names}."),
    Text("Daerah yang datanya berubah ({n}): {names}.", "Regions changed ({n}): {names}."),
    Text("Daerah dihapus ({n}): {names}.", "Regions removed ({n}): {names}."),
)
_NEW_COHORT = Text("Angkatan {year} baru ada di paket ini.", "Cohort {year} is new in this pack.")
_COHORT_CHANGED = Text(
    "Angkatan {year}: keterangan umumnya berubah.", "Cohort {year}: its own details change."
)
_COUNTS = {
    "sources": Text(
        "Sumber: {added} baru, {removed} hilang.", "Sources: {added} new, {removed} gone."
    ),
    "notes": Text(
        "Catatan: {added} baru, {removed} hilang.", "Notes: {added} new, {removed} gone."
    ),
    "quick_wins": Text(
        "Program unggulan: {added} baru, {removed} hilang.",
        "Program unggulan: {added} new, {removed} gone.",
    ),
    "results": Text(
        "Penghargaan dan hasil: {added} baru, {removed} hilang.",
        "Awards and results: {added} new, {removed} gone.",
    ),
    "aliases": Text(
        "Nama lain: {added} baru, {removed} hilang.", "Other names: {added} new, {removed} gone."
    ),
    "capitals": Text(
        "Ibu kota: {added} baru, {removed} hilang.", "Capitals: {added} new, {removed} gone."
    ),
    "prose": Text(
        "Teks program dan pilar: {added} baru, {removed} hilang.",
        "Texts on programme and pillars: {added} new, {removed} gone.",
    ),
}


def signer_text(signer: Signer) -> Text:
    """Say who signed a pack."""
    return _SIGNERS[signer.trust].format(name=signer.name, key_id=signer.key_id)


def change_lines(changes: Changes) -> tuple[Text, ...]:
    """Say everything that changes, a line each: cohorts first, then regions, then counts."""
    lines = [line for cohort in changes.cohorts for line in _cohort_lines(cohort)]
    lines += _region_lines(_REGIONS, changes.regions, None)
    lines += [
        _COUNTS[each.table].format(added=each.added, removed=each.removed)
        for each in changes.counts
    ]
    return tuple(lines) or (NO_CHANGE,)


def _cohort_lines(cohort: CohortChanges) -> Iterable[Text]:
    if cohort.new:
        yield _NEW_COHORT.format(year=cohort.year)
    elif not cohort.regions:
        yield _COHORT_CHANGED.format(year=cohort.year)
    texts = _WITHOUT_YEAR if cohort.year is None else _IN_COHORT
    yield from _region_lines(texts, cohort.regions, cohort.year)


def _region_lines(
    texts: tuple[Text, ...], regions: RegionChanges, year: int | None
) -> Iterable[Text]:
    groups = (regions.added, regions.changed, regions.removed)
    for text, group in zip(texts, groups, strict=True):
        if group:
            yield text.format(year=year, n=len(group), names=_names(group))


def _names(regions: Iterable[Region]) -> str:
    return ", ".join(region.full_name for region in regions)
