"""The strip below the table: the sentence around the current claim, who said it where, and the way to the article."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app import claims
from app.claim_list import ClaimRow
from app.claims import Context
from app.problems import Rejected
from app.session import Session
from ui import bidi, fonts, scaling, theme, wording
from ui.screens.claims.columns import Types, claimant, relay
from ui.widgets.article_view.look import Look, Metrics
from ui.widgets.article_view.paragraph import Paragraph, Style
from ui.widgets.base import Themed, Translated
from ui.widgets.buttons import Button
from ui.widgets.claim_card.quote import is_arabic
from ui.widgets.layouts import column, row
from ui.widgets.tags import TypeTag, type_colour
from ui.widgets.text import Text

_LINES, _SIZE, _PITCH = 2, 17.0, 1.9
_SIDE, _CUT = 216, "… "


class Sentence(Themed, QWidget):
    """Two lines of the article with the claim marked, in the article's letters and direction."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self._start, self._end = "", 0, 0
        self._colour = "borderStrong"
        self._paragraph: Paragraph | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.restyle()

    def show_context(self, found: Context | None, colour: str) -> None:
        """Show the stretch around a claim, cut to its own paragraphs; None shows nothing."""
        self._text, self._start, self._end = _own_paragraphs(found) if found else ("", 0, 0)
        self._colour = colour
        self.setAccessibleName(self._text)
        self._lay_out()
        self.update()

    def restyle(self) -> None:
        """Take the font of the present scale."""
        look = Look.of(theme.current.appearance, size=_SIZE, scale=scaling.factor())
        self._metrics = Metrics.of(replace(look, pitch_ratio=_PITCH))
        super().restyle()
        self._lay_out()

    def sizeHint(self) -> QSize:
        """Return two lines."""
        return QSize(scaling.px(300), _LINES * self._metrics.pitch)

    def minimumSizeHint(self) -> QSize:
        """Return two short lines."""
        return QSize(scaling.px(160), _LINES * self._metrics.pitch)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew."""
        super().resizeEvent(event)
        self._lay_out()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint tint and underline of the claim, then the text."""
        if self._paragraph is None:
            return
        painter = QPainter(self)
        first = self._first_line()
        metrics = self._metrics
        for piece in self._paragraph.pieces(self._start, self._end):
            if first <= piece.line < first + _LINES:
                top = (piece.line - first) * metrics.pitch
                box = QRectF(piece.left, top + metrics.top, piece.width, metrics.bottom - metrics.top)
                painter.fillRect(box, theme.colour("selection"))
                under = QRectF(piece.left, top + metrics.bottom, piece.width, scaling.px(3))
                painter.fillRect(under, type_colour(self._colour))
        painter.setPen(theme.colour("ink"))
        self._paragraph.draw(painter, QPointF(0, -first * metrics.pitch), QRectF(self.rect()))

    def _lay_out(self) -> None:
        self._paragraph = None
        if self._text and self.width() > 0:
            style = Style(fonts.quote_font(_SIZE), self._metrics, self.width())
            self._paragraph = Paragraph(self._text, 0, rtl=is_arabic(self._text), style=style)

    def _first_line(self) -> int:
        """Return the first line to show: the claim's own, or the one before when there is room for both."""
        if self._paragraph is None:
            return 0
        begins, ends = self._paragraph.line_of(self._start), self._paragraph.line_of(max(0, self._end - 1))
        first = begins if ends > begins else begins - 1
        return max(0, min(first, self._paragraph.line_count - _LINES))


class ContextStrip(Themed, Translated, QWidget):
    """What surrounds the current claim. ``open_asked`` by the button."""

    open_asked = Signal()

    def __init__(self, session: Session, types: Types, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._types = types
        self._row: ClaimRow | None = None
        self._context: Context | None = None
        self._tag = TypeTag("", "borderStrong")
        self._type = Text("", "body_medium")
        self._where = Text("", "caption", "ink2", wrap=True)
        self._who = Text("", "caption", "ink2", wrap=True)
        self._sentence = Sentence()
        self._open = Button("", icon="book-open", key="enter")
        self._open.clicked.connect(self.open_asked)
        self._lay_out()
        self.retranslate()
        self.restyle()

    def _lay_out(self) -> None:
        self._side = QWidget()
        lines = column(gap=3)
        head = row(gap=7)
        head.addWidget(self._tag)
        head.addWidget(self._type, 1)
        lines.addLayout(head)
        lines.addWidget(self._where)
        lines.addWidget(self._who)
        lines.addStretch(1)
        self._side.setLayout(lines)
        strip = row(gap=16, margins=(14, 8, 14, 8))
        strip.addWidget(self._side)
        strip.addWidget(self._sentence, 1)
        end = QVBoxLayout()
        end.addWidget(self._open)
        end.addStretch(1)
        strip.addLayout(end)
        self.setLayout(strip)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def restyle(self) -> None:
        """Take the height of the present scale: it never changes with what is shown."""
        self._side.setFixedWidth(scaling.px(_SIDE))
        self.setFixedHeight(self._sentence.sizeHint().height() + scaling.px(24))
        super().restyle()

    def retranslate(self) -> None:
        """Say everything."""
        super().retranslate()
        self._open.setText(self.tr("Open in Reading"))
        self.setAccessibleName(self.tr("Around the claim"))
        self._say()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground."""
        QPainter(self).fillRect(self.rect(), theme.colour("panel"))

    def show_row(self, shown: ClaimRow | None) -> None:
        """Show the surroundings of a claim; None leaves the strip empty."""
        self._row = shown
        self._context = self._around(shown) if shown is not None else None
        self._say()

    def _say(self) -> None:
        shown = self._row
        self._tag.setVisible(shown is not None)
        self._open.setEnabled(shown is not None)
        if shown is None:
            for text in (self._type, self._where, self._who):
                text.setText("")
            self._sentence.show_context(None, "borderStrong")
            return
        key, colour = self._types.tag(shown.claim_type) or ("•", "#8B867A")
        self._tag.set_type(key, colour, self._types.word(shown.claim_type))
        self._type.setText(self._types.word(shown.claim_type, short=False))
        where = (
            wording.either(shown.outlet, shown.outlet_en) or shown.article_code,
            wording.date(shown.published),
        )
        self._where.setText(" · ".join(bidi.isolated(part) for part in where if part))
        self._who.setText(" ".join(bidi.isolated(part) for part in (claimant(shown), relay(shown)) if part))
        self._sentence.show_context(self._context, colour)

    def _around(self, shown: ClaimRow) -> Context | None:
        try:
            return claims.context(self._session, shown.uid)
        except Rejected:
            return None  # removed meanwhile: the table is about to say so


def _own_paragraphs(found: Context) -> tuple[str, int, int]:
    """Return text, start and end without the paragraphs before and after those of the claim; line ends as spaces."""
    first = found.text.rfind("\n", 0, found.start) + 1
    after = found.text.find("\n", found.end)
    last = len(found.text) if after < 0 else after
    before = _CUT if first == 0 and found.cut_before else ""
    behind = " …" if after < 0 and found.cut_after else ""
    text = before + found.text[first:last].replace("\n", " ") + behind
    shift = len(before) - first
    return text, found.start + shift, found.end + shift
