"""The marks of the guide's text; whatever else is written stands there as it is."""

from hypothesis import example, given
from hypothesis import strategies as st

from gmsc_desktop.ui.help.guide import parse_guide, shortcuts
from gmsc_desktop.ui.reading.article import Paragraph, Picture, Rows, Run, Style

GUIDE = """For whoever edits this.

# keyboard: Keys
The lead with **strong** words and a [link](search).
A paragraph to a [page](page:data).
## Anywhere
| Ctrl+L · / | search
| F1 | guide
- one
1. first
! window | What it shows.
"""


def test_each_mark_becomes_what_it_means() -> None:
    (article,) = parse_guide(GUIDE)
    title, lead, body, heading, rows, bullet, step, picture = article.blocks
    assert isinstance(title, Paragraph)
    assert (title.style, title.text) == (Style.TITLE, "Keys")
    assert lead == Paragraph(
        Style.LEAD,
        (
            Run("The lead with "),
            Run("strong", strong=True),
            Run(" words and a "),
            Run("link", "article:search"),
            Run("."),
        ),
    )
    assert isinstance(body, Paragraph)
    assert body.runs[1] == Run("page", "page:data")
    assert isinstance(heading, Paragraph)
    assert isinstance(rows, Rows)
    assert [[cell.text for cell in row] for row in rows.rows] == [
        ["Ctrl+L · /", "search"],
        ["F1", "guide"],
    ]
    assert isinstance(bullet, Paragraph)
    assert isinstance(step, Paragraph)
    assert (bullet.style, step.style, step.text) == (Style.BULLET, Style.STEP, "first")
    assert picture == Picture("window", "What it shows.")
    assert shortcuts((article,)) == ("Ctrl+L", "/", "F1")


def test_html_in_the_text_is_text() -> None:
    (article,) = parse_guide("# a: A\n<b>bold</b> <img src='x'>")
    assert article.text == "A\n<b>bold</b> <img src='x'>"


@given(st.text())
@example("0\r[")
def test_any_text_is_read_and_no_letter_of_a_plain_line_is_lost(text: str) -> None:
    words = text.replace("*", "").replace("[", "").split()
    plain_line = f"x{' '.join(words)}"
    (article,) = parse_guide(f"# a: A\n{plain_line}")
    assert article.text == f"A\n{plain_line}"
    assert isinstance(parse_guide(text), tuple)
