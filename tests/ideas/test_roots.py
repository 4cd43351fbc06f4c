"""Words of one root belong together, in both languages."""

import pytest

from gmsc_desktop.ideas.roots import roots


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("pengolahan", "diolah"),
        ("pelaporan", "melaporkan"),
        ("penanaman", "menanam"),
        ("penanaman", "tanam"),
        ("persampahan", "sampah"),
        ("pernikahan", "menikah"),
        ("pengelolaan", "kelola"),
        ("penyaluran", "salur"),
        ("pemasaran", "pasar"),
        ("planting", "planted"),
        ("permits", "permit"),
        ("complaints", "complaint"),
    ],
)
def test_these_share_a_root(one: str, other: str) -> None:
    assert roots(one) & roots(other)


@pytest.mark.parametrize(
    ("one", "other"), [("taman", "aman"), ("informasi", "ormas"), ("pasar", "sasar")]
)
def test_these_do_not(one: str, other: str) -> None:
    assert not roots(one) & roots(other)
