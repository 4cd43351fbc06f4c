"""Sets an article in a text document: sizes, spacing and colours of the design, no HTML."""

from PySide6.QtCore import QUrl
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetrics,
    QPixmap,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextImageFormat,
    QTextList,
    QTextListFormat,
    QTextTable,
    QTextTableCellFormat,
    QTextTableFormat,
)

from gmsc_desktop.search.text import Span
from gmsc_desktop.ui.painting.icons import tinted
from gmsc_desktop.ui.painting.theme import (
    DETAIL_TITLE,
    GAP,
    GROUP_GAP,
    LEAD,
    SMALL,
    scaled,
)
from gmsc_desktop.ui.reading.article import (
    Article,
    Block,
    Cards,
    Paragraph,
    Picture,
    Rows,
    Rule,
    Run,
    Style,
    plain,
)
from gmsc_desktop.ui.reading.setting import Setting, table_format

_ICON = 28
CARD_PADDING = 11
_FACTORS = {Style.TITLE: DETAIL_TITLE, Style.LEAD: LEAD, Style.REMARK: SMALL, Style.CAPTION: SMALL}
_HEAVY = (Style.TITLE, Style.HEADING)
_QUIET = (Style.REMARK, Style.CAPTION)
_ABOVE = {
    Style.LEAD: GROUP_GAP,
    Style.HEADING: 20,
    Style.BODY: GAP,
    Style.REMARK: GROUP_GAP,
    Style.BULLET: 4,
    Style.STEP: 4,
}
_LEVELS = {Style.TITLE: 1, Style.HEADING: 2}
_LISTS = {
    Style.BULLET: QTextListFormat.Style.ListDisc,
    Style.STEP: QTextListFormat.Style.ListDecimal,
}
_LINE_HEIGHT = 112.0
"""Percent of the font's own line: prose wants a little air."""

Row = list[Span]
"""Where the cells of a row begin and end in the document."""


class Writer:
    """Writes one article; frames of `cards`, lines of `rows`, `rules`, `links` the view draws."""

    def __init__(self, document: QTextDocument, setting: Setting) -> None:
        self._document = document
        self._setting = setting
        self._cursor = QTextCursor(document)
        # A document begins with an empty block, and so does every cell: it is filled first.
        self._empty_block = True
        self._list: tuple[Style, QTextList] | None = None
        self.cards: list[Row] = []
        self.rows: list[Row] = []
        self.rules: list[int] = []
        self.links: list[Span] = []
        document.setIndentWidth(QFontMetrics(setting.font).horizontalAdvance("10. "))

    def write(self, article: Article) -> None:
        """Set the whole article."""
        self._cursor.beginEditBlock()
        paragraphs = [each for each in article.blocks if isinstance(each, Paragraph)]
        if self._setting.is_wide and article.beside and len(paragraphs) == len(article.blocks):
            self._write_beside(tuple(paragraphs), article.beside)
        else:
            for block in (*article.blocks, *article.beside):
                self._block(block)
        if self._empty_block:
            self._make_gap(1)
        self._cursor.endEditBlock()

    def _block(self, block: Block) -> None:
        match block:
            case Paragraph():
                self._paragraph(block, first=self._cursor.position() == 0)
            case Rule():
                self._make_gap(2 * GROUP_GAP)
                self.rules.append(self._cursor.position())
            case Cards():
                area = self._setting.cards_in_row
                count = len(block.cards)
                per_row = count if count <= area else min(area, 2)
                for first in range(0, count, per_row):
                    self._write_cards(block.cards[first : first + per_row], per_row)
            case Rows():
                self._write_rows(block)
            case Picture():
                self._write_picture(block)

    def _paragraph(
        self, paragraph: Paragraph, *, first: bool = False, in_cell: bool = False
    ) -> None:
        style = paragraph.style
        form = QTextBlockFormat()
        # Tables have the whole page; prose keeps a line that can be read.
        form.setRightMargin(0 if in_cell else self._setting.rest)
        begins_list = style in _LISTS and (self._list is None or self._list[0] is not style)
        form.setTopMargin(0 if first else GAP if begins_list else _ABOVE.get(style, 0))
        form.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        form.setHeadingLevel(_LEVELS.get(style, 0))
        # The letters of the block are those of its bullet or number too.
        self._begin(form, self._letters(style, Run("", muted=style in _LISTS)))
        self._join_list(style)
        if paragraph.icon:
            self._write_icon(paragraph.icon)
        for run in paragraph.runs:
            start = self._cursor.position()
            self._cursor.insertText(run.text, self._letters(style, run))
            if run.link:
                self.links.append((start, self._cursor.position()))

    def _begin(self, form: QTextBlockFormat, letters: QTextCharFormat) -> None:
        if self._empty_block:
            self._cursor.setBlockFormat(form)
            self._cursor.setBlockCharFormat(letters)
        else:
            self._cursor.insertBlock(form, letters)
        self._empty_block = False

    def _join_list(self, style: Style) -> None:
        if style not in _LISTS:
            self._list = None
        elif self._list is not None and self._list[0] is style:
            self._list[1].add(self._cursor.block())
        else:
            form = QTextListFormat()
            form.setStyle(_LISTS[style])
            form.setIndent(1)
            self._list = style, self._cursor.createList(form)

    def _letters(self, style: Style, run: Run) -> QTextCharFormat:
        colours = self._setting.colours
        weight = QFont.Weight.DemiBold if run.strong or style in _HEAVY else QFont.Weight.Normal
        letters = QTextCharFormat()
        letters.setFont(scaled(self._setting.font, _FACTORS.get(style, 1.0), weight))
        quiet = run.muted or style in _QUIET
        colour = colours.secondary if quiet else colours.text
        if run.link:
            colour = colours.link
            letters.setAnchor(True)
            letters.setAnchorHref(run.link)
        letters.setForeground(QBrush(QColor(colour)))
        return letters

    def _make_gap(self, height: int) -> None:
        """Leave `height` pixels empty."""
        self._list = None
        form = QTextBlockFormat()
        form.setLineHeight(height, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        letters = QTextCharFormat()
        font = QFont(self._setting.font)
        font.setPixelSize(1)
        letters.setFont(font)
        self._begin(form, letters)

    # -- tables

    def _write_cards(self, cards: tuple[tuple[Paragraph, ...], ...], columns: int) -> None:
        form = table_format([100 / columns] * columns)
        form.setCellPadding(CARD_PADDING)
        form.setCellSpacing(GAP)
        # The spaces at the outer sides stand outside the column of text.
        form.setLeftMargin(-GAP)
        form.setRightMargin(-GAP)
        table = self._begin_table(1, columns, form)
        self.cards.append([self._fill(table, 0, at, card) for at, card in enumerate(cards)])
        self._end_table(1)

    def _write_rows(self, rows: Rows) -> None:
        form = table_format(list(rows.shares))
        form.setCellSpacing(0)
        form.setCellPadding(0)
        table = self._begin_table(len(rows.rows), len(rows.shares), form)
        for number, row in enumerate(rows.rows):
            spans: Row = []
            for column, cell in enumerate(row):
                shape = QTextTableCellFormat()
                shape.setTopPadding(GAP)
                shape.setBottomPadding(GAP)
                shape.setLeftPadding(0)
                shape.setRightPadding(0 if column == len(row) - 1 else 2 * GAP)
                spans.append(self._fill(table, number, column, (cell,)))
                # Only now: filling a cell takes its shape away.
                table.cellAt(number, column).setFormat(shape)
            self.rows.append(spans)
        self._end_table(GAP)

    def _write_beside(
        self, paragraphs: tuple[Paragraph, ...], beside: tuple[Paragraph, ...]
    ) -> None:
        """Write a text, and at its right what goes with it."""
        share = 100 * self._setting.width / self._setting.page
        form = table_format([share, 100 - share])
        form.setCellSpacing(0)
        form.setCellPadding(0)
        table = self._begin_table(1, 2, form)
        for column, content in enumerate((paragraphs, beside)):
            self._fill(table, 0, column, content)
            shape = QTextTableCellFormat()
            shape.setLeftPadding(column * 4 * GROUP_GAP)
            # Where the first line of the text begins, below its title's.
            shape.setTopPadding(column * GAP)
            table.cellAt(0, column).setFormat(shape)
        self._end_table(GAP)

    def _begin_table(self, rows: int, columns: int, form: QTextTableFormat) -> QTextTable:
        if self._empty_block:
            # Qt keeps the empty block before the table: it serves as the gap.
            self._make_gap(1)
        self._list = None
        return self._cursor.insertTable(rows, columns, form)

    def _fill(
        self, table: QTextTable, row: int, column: int, content: tuple[Paragraph, ...]
    ) -> Span:
        self._cursor = table.cellAt(row, column).firstCursorPosition()
        start = self._cursor.position()
        self._empty_block = True
        for number, paragraph in enumerate(content):
            self._paragraph(paragraph, first=number == 0, in_cell=True)
        return start, self._cursor.position()

    def _end_table(self, gap: int) -> None:
        self._cursor = QTextCursor(self._document)
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        self._empty_block = True
        # Qt heeds no margin between a table and what follows, only between two paragraphs.
        self._make_gap(gap)

    # -- pictures

    def _write_icon(self, name: str) -> None:
        icon = tinted(name, self._setting.colours.accent, _ICON, self._setting.ratio)
        self._insert_image(f"icon:{name}", icon, _ICON, _ICON)
        self._cursor.insertText("\u2002", self._letters(Style.TITLE, Run("")))

    def _write_picture(self, picture: Picture) -> None:
        pixels = self._setting.picture(picture.name)
        form = QTextBlockFormat()
        form.setTopMargin(GROUP_GAP)
        self._begin(form, QTextCharFormat())
        width = min(pixels.width(), self._setting.width)
        height = round(pixels.height() * width / max(1, pixels.width()))
        self._insert_image(f"picture:{picture.name}", pixels, width, height)
        self._paragraph(plain(Style.REMARK, picture.text))

    def _insert_image(self, name: str, pixels: QPixmap, width: int, height: int) -> None:
        kind = QTextDocument.ResourceType.ImageResource.value
        self._document.addResource(kind, QUrl(name), pixels)
        image = QTextImageFormat()
        image.setName(name)
        image.setWidth(width)
        image.setHeight(height)
        image.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignMiddle)
        self._cursor.insertImage(image)
