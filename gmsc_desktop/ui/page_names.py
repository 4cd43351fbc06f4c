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
