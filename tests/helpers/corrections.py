"""Corrections for tests."""

from dataclasses import replace
from datetime import date
from typing import Any

from gmsc_desktop.corrections.model import Correction, Kind, Where
from gmsc_desktop.facts.facts import Facts
from tests.helpers.counted import edition

WHERE = Where(
    publisher="Pemerintah Kota Salatiga",
    title="Salatiga ikut Gerakan Menuju Smart City",
    address="https://salatiga.go.id/berita/1",
    date="2021-05-20",
)
LETTER = Where(publisher="Diskominfo Salatiga", letter="555/123/2021", date="2021")


def correction(facts: Facts, **changes: Any) -> Correction:  # noqa: ANN401
    """Propose that Salatiga took part in 2021, but for what a test changes."""
    proposed = Correction(
        kind=Kind.MISSING,
        region=facts.region_by_code["33.73"],
        year=2021,
        text="Kota Salatiga belum tercantum pada angkatan 2021.",
        where=WHERE,
        sender="",
        made=date(2026, 11, 24),
        data_version=edition().version,
    )
    return replace(proposed, **changes)
