"""How long names are written where there is no room; menu, tip and speech have them whole."""

_SHORT = {
    " dan ": " & ",
    " and ": " & ",
    "Kepulauan ": "Kep. ",
    "Bali & Nusa Tenggara": "Bali & Nusra",
}


def shorter(name: str) -> str:
    """Give a name as it is written where the whole of it does not fit."""
    for words, short in _SHORT.items():
        name = name.replace(words, short)
    return name
