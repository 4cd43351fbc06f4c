"""What the names of a cohort mean: one that it lacks, and more of them than places."""

from gmsc_desktop.facts.facts import Completeness
from gmsc_desktop.languages import Text


def absence(each: Completeness) -> tuple[Text, Text]:
    """Say what it means that a cohort does not name a region: the finding, and its reason."""
    cohort = each.cohort
    if each.complete:
        return (
            Text("Tidak tercantum", "Not listed"),
            Text(
                f"daftar lengkap, {cohort.official} daerah",
                f"complete list, {cohort.official} regions",
            ),
        )
    return (
        Text("Belum pasti", "Not certain"),
        Text(
            f"baru {each.certain} dari {cohort.official} nama",
            f"{each.certain} of {cohort.official} names so far",
        ),
    )


def names_for_places(names: int, places: int) -> Text | None:
    """Say that a cohort has more certain names than places, lest it look like a mistake."""
    if names <= places:
        return None
    return Text(
        f"{names} nama pasti untuk {places} tempat menurut data resmi",
        f"{names} certain names for {places} places officially",
    )


def cohort_label(year: int | None) -> Text:
    """Name a cohort as one says it; what names none does not say which."""
    if year is None:
        return Text("angkatan tidak disebut", "cohort not stated")
    return Text(f"angkatan {year}", f"cohort {year}")
