"""The pages of the program, in the order of the rail."""

from enum import IntEnum


class PageName(IntEnum):
    """The pages by their place in the rail."""

    PARTICIPANTS = 0
    MAP = 1
    PILLARS = 2
    PROGRAMME = 3
    IDEAS = 4
    STATISTICS = 5
    CHECK_LIST = 6
    DATA = 7


ICONS = {
    PageName.PARTICIPANTS: "nav-participants",
    PageName.MAP: "nav-map",
    PageName.PILLARS: "nav-pillars",
    PageName.PROGRAMME: "nav-programme",
    PageName.IDEAS: "nav-ideas",
    PageName.STATISTICS: "nav-statistics",
    PageName.CHECK_LIST: "nav-check-list",
    PageName.DATA: "nav-data",
}

ALSO = {
    PageName.PARTICIPANTS: "peserta participants daftar list",
    PageName.MAP: "peta map",
    PageName.PILLARS: "pilar pillars",
    PageName.PROGRAMME: "program programme",
    PageName.IDEAS: "unggulan program quick wins",
    PageName.STATISTICS: "statistik statistics",
    PageName.CHECK_LIST: "periksa daftar check list",
    PageName.DATA: "data sumber sources",
}
"""What Ctrl+K finds a page by, in both languages."""
