"""The pages of the program, in the order of the rail."""

from enum import IntEnum


class PageName(IntEnum):
    """The pages by their place in the rail."""

    PARTICIPANTS = 0
    MAP = 1
    PILLARS = 2
    PROGRAMME = 3
    STATISTICS = 4
    CHECK_LIST = 5
    DATA = 6


ICONS = {
    PageName.PARTICIPANTS: "nav-participants",
    PageName.MAP: "nav-map",
    PageName.PILLARS: "nav-pillars",
    PageName.PROGRAMME: "nav-programme",
    PageName.STATISTICS: "nav-statistics",
    PageName.CHECK_LIST: "nav-check-list",
    PageName.DATA: "nav-data",
}
