"""The pictures that dev.py shots takes for the README."""

from tools.shots import PICTURES, README, ROOT


def test_the_pictures_of_the_readme_are_small_and_are_shown() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    assert {file.stem for file in PICTURES.glob("*.png")} == set(README)
    for name in README:
        assert f"docs/pictures/{name}.png" in text
        assert (PICTURES / f"{name}.png").stat().st_size < 200_000
