"""Words that stand around and within names of regions, and what they mean. All are folded."""

from typing import Final

from gmsc_desktop.facts.model import Kind
from gmsc_desktop.facts.places import Level

KINDS: Final = {"kab": Kind.KABUPATEN, "kabupaten": Kind.KABUPATEN, "kota": Kind.KOTA}
OFFICES: Final = {
    "pemkab": Kind.KABUPATEN,
    "bupati": Kind.KABUPATEN,
    "pemkot": Kind.KOTA,
    "pemko": Kind.KOTA,
    "walikota": Kind.KOTA,
    "kotamadya": Kind.KOTA,
    "kodya": Kind.KOTA,
    "kotip": Kind.KOTA,
    "adm": None,
    "pemda": None,
    "pemerintah": None,
    "pemerintahan": None,
    "diskominfo": None,
    "kominfo": None,
    "bappeda": None,
    "dinas": None,
    "badan": None,
    "dprd": None,
    "sekda": None,
    "setda": None,
}
AFTER_OFFICES: Final = frozenset(
    (
        *("administrasi", "administratif", "adm", "daerah", "dan", "dati", "digital", "ii"),
        *("informasi", "informatika", "kominfo", "komunikasi", "madya", "pembangunan"),
        *("perencanaan", "persandian", "statistik", "tingkat", "tk"),
    )
)
PROVINCE_WORDS: Final = ("prov", "provinsi", "propinsi", "province")
AREA_WORDS: Final = (*PROVINCE_WORDS, "pulau")
COUNTRY: Final = ("indonesia", "ri")
LEVELS: Final = {
    "kec": Level.KECAMATAN,
    "kecamatan": Level.KECAMATAN,
    "desa": Level.DESA,
    "ds": Level.DESA,
    "kel": Level.KELURAHAN,
    "kelurahan": Level.KELURAHAN,
}
SHORT: Final = {
    "bd": "bandar",
    "bdr": "bandar",
    "bkt": "bukit",
    "gn": "gunung",
    "gng": "gunung",
    "hulu": "ulu",
    "kep": "kepulauan",
    "kepl": "kepulauan",
    "lb": "lubuk",
    "ma": "muara",
    "p": "pulau",
    "pd": "padang",
    "pem": "pematang",
    "plk": "palangka",
    "s": "sungai",
    "sei": "sungai",
    "sel": "selatan",
    "sumatra": "sumatera",
    "tb": "tebing",
    "teng": "tengah",
    "tg": "tanjung",
    "tim": "timur",
    "tj": "tanjung",
    "tjg": "tanjung",
    "tlk": "teluk",
    "tt": "tebing tinggi",
    "ut": "utara",
}
"""Words that lists shorten, or write another way."""
ENGLISH_KINDS: Final = {
    "regency": Kind.KABUPATEN,
    "regencies": Kind.KABUPATEN,
    "district": Kind.KABUPATEN,
    "city": Kind.KOTA,
    "municipality": Kind.KOTA,
}
ENGLISH_BESIDE: Final = {
    "central": ("tengah", "pusat"),
    "east": ("timur",),
    "great": ("besar", "raya"),
    "greater": ("besar", "raya"),
    "lower": ("hilir",),
    "north": ("utara",),
    "south": ("selatan",),
    "southeast": ("tenggara",),
    "southwest": ("barat daya",),
    "upper": ("ulu", "hulu"),
    "west": ("barat",),
}
"""What English puts before a name and Indonesian behind it."""
ENGLISH_BEFORE: Final = {
    "highland": "pegunungan",
    "highlands": "pegunungan",
    "island": "pulau",
    "islands": "kepulauan",
    "isles": "kepulauan",
    "lake": "danau",
    "mountain": "gunung",
    "mountains": "pegunungan",
}
"""What English puts behind a name and Indonesian, mostly, before it."""
ENGLISH_WITHIN: Final = {
    "borneo": "kalimantan",
    "celebes": "sulawesi",
    "java": "jawa",
    "moluccas": "maluku",
    "new": "baru",
    "sumatra": "sumatera",
    "thousand": "seribu",
}
ENGLISH: Final = frozenset((*ENGLISH_KINDS, *ENGLISH_BESIDE, *ENGLISH_BEFORE, *ENGLISH_WITHIN))
BEFORE_OFFICES: Final = frozenset(
    (
        *("bawaslu", "bkpsdm", "bps", "bpkad", "bpbd", "inspektorat", "kantor", "kejari"),
        *("kpu", "lembaga", "pd", "pdam", "pj", "plh", "plt", "polres", "pt", "puskesmas"),
        *("rs", "rsud", "satpol", "sekretariat", "unit", "upt", "uptd", "wakil", "sdn", "smpn"),
        *("sman", "kecamatan", "kec", "universitas"),
    )
)
"""What the institutions of a region are called: its name follows, and is meant."""
