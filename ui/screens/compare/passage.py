"""One passage of a comparison: the words of a claim, with what differs from the other passage marked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from app.comparing.answers import Answer
from app.suggesting.word_diff import Side, Token, word_diff
from ui import bidi, fonts, scaling, theme, wording
from ui.screens.compare import words
from ui.widgets.article_view.look import Look, Metrics
from ui.widgets.article_view.paragraph import Paragraph, Piece, Style
from ui.widgets.base import Themed
from ui.widgets.claim_card.quote import is_arabic
from ui.widgets.elided import Elided
from ui.widgets.layouts import row
from ui.widgets.text import Code

_SIZE, _PITCH = 18.0, 1.9


def compared(one: Answer, other: Answer) -> tuple[tuple[Token, ...], tuple[Token, ...]]:
    """Return the words of both quotes, each with what it is to the other side; positions count from the quote."""
    found = word_diff(_side(one), _side(other))
    return found.mine, found.theirs


def _side(answer: Answer) -> Side:
    quote = answer.quote
    surface = answer.figure.surface if answer.figure is not None else ""
    at = quote.find(surface) if surface else -1
    return Side(quote, 0, len(quote), figures=[(at, at + len(surface))] if at >= 0 else [])


class Words(Themed, QWidget):
    """A quote in the letters of the articles, its differing words marked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._quote = ""
        self._tokens: Sequence[Token] = ()
        self._paragraph: Paragraph | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.restyle()

    def show_words(self, quote: str, tokens: Sequence[Token]) -> None:
        """Show a quote; ``tokens`` are its words as compared."""
        self._quote, self._tokens = quote, tokens
        self.setAccessibleName(quote)
        self._paragraph = None
        self.updateGeometry()
        self.update()

    def restyle(self) -> None:
        """Take the letters of the present scale."""
        look = Look.of(theme.current.appearance, size=_SIZE, scale=scaling.factor())
        self._metrics = Metrics.of(replace(look, pitch_ratio=_PITCH))
        self._paragraph = None
        super().restyle()

    def hasHeightForWidth(self) -> bool:
        """Need more height where the width is small."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines."""
        return self._laid_out(width).line_count * self._metrics.pitch if self._quote else 0

    def sizeHint(self) -> QSize:
        """Return a readable block."""
        width = max(self.width(), scaling.px(240))
        return QSize(width, self.heightForWidth(width))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew."""
        super().resizeEvent(event)
        self._paragraph = None

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the marks, then the words."""
        if not self._quote:
            return
        painter = QPainter(self)
        paragraph = self._laid_out(self.width())
        for token in self._tokens:
            if _style(token) in _MARKS:
                for piece in paragraph.pieces(token.start, token.end):
                    self._mark(painter, token, piece)
        painter.setPen(theme.colour("ink"))
        paragraph.draw(painter, QPointF(0, 0), QRectF(self.rect()))

    def _mark(self, painter: QPainter, token: Token, piece: Piece) -> None:
        fill, ink, line, style = _MARKS[_style(token)]
        top = piece.line * self._metrics.pitch
        box = QRectF(
            piece.left, top + self._metrics.top, piece.width, self._metrics.bottom - self._metrics.top
        )
        if fill:
            painter.fillRect(box, theme.colour(fill))
        pen = QPen(theme.colour(ink), scaling.px(line), style)
        painter.setPen(pen)
        painter.drawLine(box.bottomLeft(), box.bottomRight())

    def _laid_out(self, width: int) -> Paragraph:
        if self._paragraph is None or width != self.width():
            style = Style(fonts.quote_font(_SIZE), self._metrics, max(1, width))
            made = Paragraph(self._quote, 0, rtl=is_arabic(self._quote), style=style)
            if width != self.width():
                return made
            self._paragraph = made
        return self._paragraph


_MARKS = {
    "changed": ("conflictSoft", "conflict", 2, Qt.PenStyle.SolidLine),
    "only": ("agreeSoft", "agree", 2, Qt.PenStyle.DashLine),
    "spelling": ("", "ink2", 1, Qt.PenStyle.DotLine),
    "form": ("", "ink2", 1, Qt.PenStyle.DotLine),
}


def _style(token: Token) -> str:
    """Return how a word is marked: a figure or name that differs is never only a word more."""
    return "changed" if token.role else token.kind


class Passage(QWidget):
    """Who publishes, the chain, and the words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._code = Code("")
        self._name = Elided("h3")
        self._chain = Elided("caption", "ink2")
        self.words = Words()
        head = row(gap=8)
        head.addWidget(self._code)
        head.addWidget(self._name, 1)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, scaling.px(4), 0, 0)
        column.addWidget(self.words)
        column.addStretch(1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        for ground in (inside, area.viewport()):
            ground.setAutoFillBackground(False)  # the strip paints it; setWidget turned it on
        outer = QVBoxLayout(self)
        outer.setContentsMargins(scaling.px(14), scaling.px(10), scaling.px(14), scaling.px(6))
        outer.setSpacing(scaling.px(2))
        outer.addLayout(head)
        outer.addWidget(self._chain)
        outer.addWidget(area, 1)

    def show_answer(self, answer: Answer | None, tokens: Sequence[Token] = ()) -> None:
        """Show an answer, or nothing."""
        if answer is None:
            self.show_words("", "", "", "")
            return
        outlet = wording.outlet(answer.article) or answer.article.headline or answer.article.first_line
        date = wording.date(answer.article.published)
        name = " · ".join(bidi.isolated(part) for part in (outlet, date) if part)
        self.show_words(answer.code, name, words.chain(answer) or words.speaker(answer), answer.quote, tokens)

    def show_words(self, code: str, name: str, below: str, quote: str, tokens: Sequence[Token] = ()) -> None:
        """Show a quote under a code, a name, and a line below them."""
        self._code.set_code(code)
        self._name.set_text(name)
        self._chain.set_text(below)
        self.words.show_words(quote, tokens)
