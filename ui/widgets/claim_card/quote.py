"""The words of the claim, in the article's own letters and direction."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.arabic.words import snap
from app.claims import ClaimDetail
from ui import fonts, scaling, theme
from ui.widgets.base import Themed
from ui.widgets.claim_card.part import EDGE
from ui.widgets.layouts import column
from ui.widgets.text import Text

_HEAD, _TAIL = 190, 70
_JOIN = " … "


def is_arabic(text: str) -> bool:
    """Tell whether a text reads from the right: any Arabic letter in it, or no letter at all."""
    return any("\u0600" <= char <= "\u06ff" for char in text) or not any(char.isalpha() for char in text)


def shortened(quote: str) -> str:
    """Return a long quote without its middle, cut between words."""
    if len(quote) <= _HEAD + _TAIL + 20:
        return quote
    head = snap(quote, 0, _HEAD)[1]
    tail = snap(quote, len(quote) - _TAIL, len(quote) - _TAIL + 1)[0]
    return f"{quote[:head].rstrip()}{_JOIN}{quote[tail:].lstrip()}"


class _Words(Themed, QLabel):
    """The quoted words: they restyle themselves, for a style that changes around them resets their colour."""

    def restyle(self) -> None:
        """Take font and colour of the present look."""
        self.setFont(fonts.quote_font(16))
        palette = QPalette(theme.current.palette())
        palette.setColor(QPalette.ColorRole.WindowText, theme.colour("ink"))
        self.setPalette(palette)
        self.setContentsMargins(0, scaling.px(2), 0, 0)
        super().restyle()


class Quote(QWidget):
    """The quote of the current claim, its pieces joined; a remark below when the text no longer says so."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = _Words()
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._label.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._remark = Text("", "caption", "warn", wrap=True)
        lines = column(gap=6, margins=(EDGE, 8, EDGE, 10))
        lines.addWidget(self._label)
        lines.addWidget(self._remark)
        self.setLayout(lines)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._remark.hide()
        self._label.restyle()

    def show_claim(self, detail: ClaimDetail, *, moved: bool = False) -> None:
        """Show the content of a claim; ``moved`` warns that the article has other words there."""
        whole = _JOIN.join(span.quote for span in detail.spans if span.role == "content")
        arabic = is_arabic(whole)
        opening, closing = ("«", "»") if arabic else ("“", "”")
        self._label.setText(f"{opening}{shortened(whole)}{closing}")
        self._label.setToolTip("" if shortened(whole) == whole else whole)
        self._label.setAccessibleName(whole)
        self._label.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if arabic else Qt.LayoutDirection.LeftToRight
        )
        side = Qt.AlignmentFlag.AlignRight if arabic else Qt.AlignmentFlag.AlignLeft
        self._label.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop)
        self._remark.setText(self.tr("The passage moved. Check it.") if moved else "")
        self._remark.setVisible(moved)
