"""Help: contents at the start, the page beside it; it stays open beside the work and names keys as they are now."""

from __future__ import annotations

import html
from re import Match

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from app import help as pages
from app.help import Page
from ui import fonts, key_caps, language, scaling, theme
from ui.commands import BY_IDENT
from ui.dialogs.dialog import Dialog
from ui.dialogs.wide import Ground
from ui.widgets.base import Themed
from ui.widgets.fields import TextField
from ui.widgets.layouts import Hairline
from ui.widgets.list_row import TwoPartDelegate

_WIDTH, _HEIGHT, _CONTENTS = 900, 620, 220
_CODE = Qt.ItemDataRole.UserRole


class HelpWindow(Dialog):
    """Shows the pages of help. ``show_page(code)`` turns to one; an unknown code turns to the first."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent, width=_WIDTH, scrolls=False)
        self.setWindowModality(Qt.WindowModality.NonModal)
        self.body.setContentsMargins(0, 0, 0, 0)
        self._field = TextField(icon="search", clearable=True)
        self._contents = QListWidget()
        self._contents.setFrameShape(QFrame.Shape.NoFrame)
        self._contents.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._contents.setItemDelegate(TwoPartDelegate(self._contents))
        self._paper = _Paper()
        self._lay_out()
        self._field.textChanged.connect(self._filter)
        self._contents.currentItemChanged.connect(self._turn)
        self._paper.page_asked.connect(self.show_page)
        key_caps.layout.changed.connect(self._show_again)
        self.retranslate()
        self._contents.setCurrentRow(0)
        self._contents.setFocus()
        room = parent.height() - scaling.px(40) if parent is not None else scaling.px(_HEIGHT)
        self.resize(scaling.px(_WIDTH), min(scaling.px(_HEIGHT), room))

    def _lay_out(self) -> None:
        start = Ground("panel")
        start.setFixedWidth(scaling.px(_CONTENTS))
        column = QVBoxLayout(start)
        edge = scaling.px(10)
        column.setContentsMargins(0, edge, 0, 0)
        field = QHBoxLayout()
        field.setContentsMargins(edge, 0, edge, 0)
        field.addWidget(self._field)
        column.addLayout(field)
        column.addWidget(self._contents, 1)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(start)
        row.addWidget(Hairline(vertical=True))
        row.addWidget(self._paper, 1)
        self.body.addLayout(row, 1)

    def retranslate(self) -> None:
        """Say everything; the page stays the one that was read."""
        super().retranslate()
        self.setWindowTitle(self.tr("Help"))
        self._field.setPlaceholderText(self.tr("Find in the help"))
        self._field.setAccessibleName(self.tr("Find in the help"))
        self._contents.setAccessibleName(self.tr("Contents"))
        self._paper.setAccessibleName(self.tr("Page"))
        self._pages = {code: pages.page(code, language.current.code) for code in pages.PAGES}
        self._filter()

    def show_page(self, code: str) -> None:
        """Turn to a page."""
        self._field.clear()
        self._contents.setCurrentRow(pages.PAGES.index(code) if code in pages.PAGES else 0)

    def current_page(self) -> str:
        """Return the code of the page that is shown; "" when the filter leaves none."""
        item = self._contents.currentItem()
        return str(item.data(_CODE)) if item is not None else ""

    def _filter(self) -> None:
        """List the pages that mention what was typed."""
        read = self.current_page()
        self._contents.clear()
        for page in self._pages.values():
            if page.mentions(self._field.text()):
                item = QListWidgetItem(page.title)
                item.setData(_CODE, page.code)
                self._contents.addItem(item)
                if page.code == read:
                    self._contents.setCurrentItem(item)
        if self._contents.currentItem() is None:
            self._contents.setCurrentRow(0)

    def _turn(self) -> None:
        code = self.current_page()
        if code:
            self._paper.show_page(self._pages[code])

    def _show_again(self) -> None:
        self._paper.restyle()


class _Paper(Themed, QTextBrowser):
    """One page, dressed in the colours and at the scale of the moment."""

    page_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._page: Page | None = None
        self.setProperty("bare", "true")
        self.setOpenLinks(False)
        self.anchorClicked.connect(self._follow)
        self.restyle()

    def show_page(self, page: Page) -> None:
        """Show a page from its beginning."""
        self._page = page
        self._write()
        self.verticalScrollBar().setValue(0)

    def restyle(self) -> None:
        """Write the page again in the present look."""
        super().restyle()
        at = self.verticalScrollBar().value()
        self._write()
        self.verticalScrollBar().setValue(at)

    def _write(self) -> None:
        if self._page is None:
            return
        document = self.document()
        document.setDocumentMargin(scaling.px(28))
        document.setDefaultFont(fonts.font("body"))
        document.setDefaultStyleSheet(_sheet())
        option = QTextOption()
        option.setTextDirection(self.layoutDirection())
        document.setDefaultTextOption(option)
        side = "rtl" if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else "ltr"
        self.setHtml(f'<div dir="{side}">{pages.KEY.sub(_key, self._page.body)}</div>')
        if side == "rtl":
            self._turn_numbers()

    def _turn_numbers(self) -> None:
        """Let the points of a list follow their numbers: Qt turns them for reading from the right, and so does its painter."""
        block = self.document().begin()
        while block.isValid():
            points = block.textList()
            if points is not None and points.format().numberSuffix() != " ":
                look = points.format()
                look.setNumberPrefix(".")
                look.setNumberSuffix(" ")
                points.setFormat(look)
            block = block.next()

    def _follow(self, link: QUrl) -> None:
        if link.scheme() == "page":
            self.page_asked.emit(link.path())


def _key(found: Match[str]) -> str:
    """Return the cap of a command's first key."""
    cap = html.escape(key_caps.cap(BY_IDENT[found[1]].keys[0]))
    return f'<span class="key">&nbsp;{cap}&nbsp;</span>'


def _sheet() -> str:
    """Return the style sheet of pages; Qt's rich text knows pixels but not the scale."""

    def colour(token: str) -> str:
        return theme.colour(token).name()

    px = scaling.px
    return (
        f"body, p, li {{ color: {colour('ink')}; line-height: 135%; }}"
        f"h1 {{ font-size: {px(20)}px; font-weight: 600; margin-bottom: {px(10)}px; }}"
        f"h2 {{ font-size: {px(15)}px; font-weight: 600; margin-top: {px(16)}px; margin-bottom: {px(4)}px; }}"
        f"p {{ margin-top: 0; margin-bottom: {px(8)}px; }}"
        f"li {{ margin-bottom: {px(5)}px; }}"
        "b { font-weight: 600; }"
        f".other {{ color: {colour('ink2')}; }}"
        f"a {{ color: {colour('accent')}; }}"
        f".key {{ background-color: {colour('header')}; color: {colour('ink')}; }}"
    )
