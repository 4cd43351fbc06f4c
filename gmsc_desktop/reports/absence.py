"""What it means that a cohort does not name a region, for lists may lack names."""

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
