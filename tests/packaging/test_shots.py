"""The pictures that dev.py shots takes for both READMEs."""

from tools.shots import OF_README, PICTURES, ROOT


def test_the_pictures_of_the_readmes_are_small_and_are_shown() -> None:
    assert {file.stem for file in PICTURES.glob("*.png")} == set(OF_README.values())
    for readme, name in OF_README.items():
        assert f"docs/pictures/{name}.png" in (ROOT / readme).read_text(encoding="utf-8")
        assert (PICTURES / f"{name}.png").stat().st_size < 200_000
