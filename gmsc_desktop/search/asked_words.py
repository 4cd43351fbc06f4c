"""Words of questions, in both languages, folded: what each does in "peserta 2023 jawa barat"."""

from collections.abc import Iterator
from enum import Enum
from typing import Final

from gmsc_desktop.facts.model import PILLARS, Island, Kind, Status
from gmsc_desktop.search.query import Words
from gmsc_desktop.search.words import ENGLISH_KINDS, KINDS


class Role(Enum):
    """What a word of a question does."""

    FILLER = "says nothing more"
    MEANING = "asks what a word means, if a pillar follows"
    ELSE = "asks for something else than regions"
    IN = "stands before an area"
    NEAR = "stands before whose neighbours are asked for"
    ISLAND_WORD = "says that an island follows, or stood before"
    COHORT = "stands before a year"
    AND = "joins two of a sort"
    NOT = "denies taking part, or what follows it"
    EXCEPT = "leaves out what follows it"
    NOT_YET = "denies taking part"
    TOOK_PART = "taking part"
    PROVINCE_WORD = "says that a province follows, or stood before"
    SINCE = "this year and later"
    ONWARDS = "the year before it and later"
    BEFORE = "earlier than this year"
    AFTER = "later than this year"
    UNTIL = "this year and earlier; between two years, all of them"
    BETWEEN = "two years follow"
    FIRST = "the first cohort"
    LAST = "the latest cohort"
    YEAR = "a year"
    TIMES = "so many cohorts or more"
    BOTH = "all of the years beside it"
    ALSO = "joins two years that are both meant"
    AREA = "a province, some provinces or an island"
    KIND = "a kind"
    STATUS = "a status"
    PILLAR = "a pillar"


_BY_ROLE: Final = {
    Role.FILLER: """
        ada, adakah, ambil, anggota, apa, apa yang, apakah, atau tidak, bagaimana,
        banyak, banyaknya, baru saja, berapa, berapa kali, berapakah, beri, berikan,
        berstatus, bisa, brp, cari, carikan, cuma, daerah, daftar, dalam, data, dengan, dgn,
        gerakan, gerakan menuju kota cerdas, gerakan menuju smart city, gerakan smart city,
        gmsc, hanya, info, informasi, ingin, ini, itu, jml, jumlah, kah, kali, kami,
        kapan, keterangan, kita, kota cerdas, lain, lainnya, lengkap, lihat, lokasi, mana,
        manakah, masih, mau, memiliki, mengenai, menuju smart city, minta, mohon, nama,
        namun, oleh, pada, para, pemda, pemerintah daerah, per, pertama kali, pilar,
        program, program unggulan, punya, rekap, rekapitulasi, saja, sajakah, saya,
        sebutkan, seluruh, semua, setiap, siapa, siapakah, status, statusnya, tahunnya,
        tampilkan, tapi, tentang, tercatat, terhadap, tersebut, tetapi, tiap, tolong, total,
        tunjukkan, untuk, wilayah, yang, yg, a, all, an, any, are, area, areas, as,
        been, but, by, can, class of, could, data, did, do, does, during, each, every,
        everything, find, for, get, give, had, has, have, how, how often, is, its, just,
        know, list, local governments, many, me, movement towards smart city, msh, need,
        number, of, ones, only, or not, participation, per, pillar, pillars, please,
        programme, quick win, quick wins, region, regions, show, smart city, tell, that,
        the, there, this, towards, utk, want, was, were, what, when, where, which, who,
        with, would, you
    """,
    Role.MEANING: """
        apa itu, apa yang dimaksud, apa yang dimaksud dengan, apa arti, apa artinya, what is,
        what does
    """,
    Role.ELSE: """
        belum lengkap, tidak lengkap, kurang lengkap, seberapa lengkap, incomplete,
        not complete, how complete
    """,
    Role.IN: """
        asal, dari, di, ke, se, across, from, in, on, throughout, within, dr
    """,
    Role.NEAR: """
        sekitar, dekat, dekat dari, dekat dengan, terdekat, terdekat dari, terdekat dengan,
        tetangga, close to, closest to, near, near to, nearby, nearest, nearest to, neighbours of
    """,
    Role.ISLAND_WORD: "pulau, se pulau, island, island of",
    Role.COHORT: """
        angkatan, tahun, th, thn, cohort, cohorts, year, years, batch, gelombang, intake
    """,
    Role.PROVINCE_WORD: "prov, provinsi, propinsi, province, provinces, province of, se provinsi",
    Role.AND: "dan, serta, atau, and, or, maupun",
    Role.ALSO: "juga, also, as well as",
    Role.BOTH: """
        both, both cohorts, both of, both years, dua duanya, kedua angkatan, kedua duanya, kedua
        tahun, keduanya, sekaligus
    """,
    Role.NOT: "tidak, tak, bukan, not, non, didnt, dont, isnt, arent, tdk",
    Role.NOT_YET: """
        belum, belum pernah, tidak pernah, tak pernah, never, not yet, havent, hasnt, have not,
        has not, have never, has never, blm, blm pernah
    """,
    Role.EXCEPT: """
        luar, diluar, selain, kecuali, tanpa, except, except for, excluding, outside, outside
        of, other than, apart from, without
    """,
    Role.TOOK_PART: """
        peserta, partisipan, ikut, ikut serta, mengikuti, berpartisipasi, bergabung, terpilih,
        tergabung, terdaftar, masuk, jadi, menjadi, jadi peserta, menjadi peserta, pernah,
        pernah ikut, sudah ikut, sudah, sudah pernah ikut, participant, participants,
        participate, participated, participating, join, joined, joining, took part, take part,
        taken part, taking part, selected, chosen, members, member, a participant, listed, baru
        ikut, baru bergabung, baru masuk, sdh, sdh ikut
    """,
    Role.SINCE: "sejak, semenjak, mulai, mulai dari, since, starting, starting in, sjk",
    Role.ONWARDS: "ke atas, keatas, dan seterusnya, dst, onwards, onward, and later",
    Role.BEFORE: "sebelum, before, prior to, earlier than, sblm",
    Role.AFTER: "setelah, sesudah, after, later than, stlh",
    Role.UNTIL: "sampai, sampai dengan, hingga, sd, s d, to, until, till, through, up to",
    Role.BETWEEN: "antara, between",
    Role.FIRST: "angkatan pertama, pertama, tahun pertama, first cohort, first year",
    Role.LAST: """
        angkatan terakhir, angkatan terbaru, tahun terakhir, terakhir, terbaru, last cohort,
        latest, latest cohort, latest year, most recent cohort, newest, newest cohort
    """,
}
_STATUSES: Final = {
    Status.PARTICIPANT: "pasti, sudah pasti, resmi, terkonfirmasi, certain, confirmed, official",
    Status.AMBIGUOUS: """
        perlu diperiksa, perlu dicek, perlu di cek, belum pasti, belum jelas, tidak jelas, tidak
        pasti, kurang jelas, meragukan, diragukan, to be checked, to check, unclear, uncertain,
        ambiguous, not certain, doubtful, unconfirmed
    """,
    Status.NOT_FOUND: """
        absent, belum diketahui, belum ditemukan, missing, nonparticipants, nonpeserta, not found,
        not found yet, not yet found, tidak ditemukan
    """,
}
_TIMES: Final = {
    2: """
        dua kali, 2 kali, 2x, dua angkatan, 2 angkatan, dua kali atau lebih, lebih dari sekali,
        lebih dari satu kali, lebih dari 1 kali, lebih dari 1x, lebih dari satu angkatan, lebih
        dari 1 angkatan, beberapa kali, beberapa angkatan, berkali kali, berulang, berulang kali,
        twice, twice or more, two times, 2 times, two cohorts, 2 cohorts, more than once, more
        than one time, more than one cohort, more than 1 cohort, several times, several cohorts,
        multiple times, multiple cohorts, repeatedly
    """,
    3: """
        tiga kali, 3 kali, 3x, tiga angkatan, 3 angkatan, lebih dari dua kali, lebih dari 2 kali,
        three times, 3 times, three cohorts, 3 cohorts, more than twice, more than two times
    """,
}
"""How often somebody took part at least."""
_KINDS: Final = {
    **KINDS,
    **ENGLISH_KINDS,
    "cities": Kind.KOTA,
    "municipalities": Kind.KOTA,
    "districts": Kind.KABUPATEN,
}
_PILLAR_WORDS: Final = {
    "ekonomi": "economy",
    "lingkungan": "environment",
    "masyarakat": "society",
    "pemerintahan": "governance",
}
ISLANDS: Final = {
    **{island.value.lower(): island for island in Island},
    "bali and nusa tenggara": Island.BALI_NUSA_TENGGARA,
    "bali dan nusra": Island.BALI_NUSA_TENGGARA,
    "bali nusa tenggara": Island.BALI_NUSA_TENGGARA,
    "bali nusra": Island.BALI_NUSA_TENGGARA,
    "borneo": Island.KALIMANTAN,
    "celebes": Island.SULAWESI,
    "java": Island.JAWA,
    "moluccas": Island.MALUKU,
    "sumatra": Island.SUMATERA,
}
TOGETHER: Final = {"nusa tenggara": ("52", "53"), "nusra": ("52", "53")}
"""The codes of provinces that have a name together and are no island of the programme's."""


def phrases() -> Iterator[tuple[Words, Role, object]]:
    """Give every phrase that says the same whatever the data are, with what it means."""
    for role, texts in _BY_ROLE.items():
        yield from ((text, role, None) for text in _split(texts))
    for status, texts in _STATUSES.items():
        yield from ((text, Role.STATUS, status) for text in _split(texts))
    for times, texts in _TIMES.items():
        yield from ((text, Role.TIMES, times) for text in _split(texts))
    for kind_word, kind in _KINDS.items():
        yield (kind_word,), Role.KIND, kind
    for pillar in PILLARS:
        yield (pillar,), Role.PILLAR, pillar
    for word, pillar in (*_PILLAR_WORDS.items(), *zip(PILLARS, PILLARS, strict=True)):
        for before in ("smart", "pilar", "pillar", "pilar smart", "pillar smart"):
            yield (*before.split(), word), Role.PILLAR, pillar


def _split(texts: str) -> Iterator[Words]:
    """Give the words of each phrase between the commas."""
    return (tuple(text.split()) for text in texts.split(","))
