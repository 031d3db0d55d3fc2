"""Tags and badges: the key of a claim type, the stage of a claim, the relation of two."""

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import fonts, icons, painting, scaling, theme, tokens
from ui.widgets.base import Themed, Translated

Tone = Literal["plain", "info", "ok", "warn", "danger", "agree", "conflict", "update", "silent"]
Stage = Literal["draft", "submitted", "accepted", "returned", "adjudicated"]
Relation = Literal["agree", "conflict", "relay_variant", "update", "not_comparable", "silent"]

TAG = 18
_BADGE_HEIGHT, _PADDING, _GAP, _BADGE_ICON = 22, 7, 5, 14
# tone → ink, fill, border of an outlined badge
_TONES: dict[str, tuple[str, str | None, str]] = {
    "plain": ("ink2", None, "border"),
    "info": ("accent", "accentSoft", "accent"),
    "ok": ("ok", "okSoft", "ok"),
    "warn": ("warn", "warnSoft", "warn"),
    "danger": ("danger", "dangerSoft", "danger"),
    "agree": ("agree", "agreeSoft", "agree"),
    "conflict": ("conflict", "conflictSoft", "conflict"),
    "update": ("update", "updateSoft", "update"),
    "silent": ("silent", "silentSoft", "silent"),
}
_STAGES: dict[str, tuple[Tone, str | None]] = {
    "draft": ("plain", None),
    "submitted": ("info", "upload"),
    "accepted": ("ok", "check"),
    "returned": ("warn", "redo-2"),
    "adjudicated": ("agree", "user-round-check"),
}


@dataclass(frozen=True)
class BadgeLook:
    """What a badge shows; the same value paints widgets and table cells. `outlined`: suggested, not yet confirmed."""

    text: str
    tone: Tone = "plain"
    icon: str | None = None
    outlined: bool = False

    def size(self) -> QSize:
        """Return the size of the badge."""
        width = painting.text_size(self.text, fonts.font("caption")).width() + 2 * scaling.px(_PADDING) + 1
        if self.icon:
            width += scaling.total(_BADGE_ICON, _GAP) if self.text else scaling.px(_BADGE_ICON)
        return QSize(round(width), scaling.px(_BADGE_HEIGHT))

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        """Paint at the full width of `rect`, vertically centred."""
        ink, fill, border = _TONES[self.tone]
        height = self.size().height()
        body = QRectF(rect.left(), round(rect.center().y() - height / 2), rect.width(), height)
        outlined = self.outlined or fill is None
        painting.box(
            painter, body, painting.Box(None if outlined else fill, border if outlined else None, radius=3)
        )
        row = painting.Row(
            body.adjusted(scaling.px(_PADDING), 0, -scaling.px(_PADDING), 0), painter.layoutDirection()
        )
        if self.icon:
            icons.paint(
                painter, row.take(scaling.px(_BADGE_ICON), scaling.px(_GAP)), self.icon, ink, _BADGE_ICON
            )
        painting.text(painter, row.rest(), self.text, fonts.font("caption"), ink)


def stage_look(stage: Stage, text: str) -> BadgeLook:
    """Return the badge of a claim's stage."""
    tone, icon = _STAGES[stage]
    return BadgeLook(text, tone, icon)


def relation_look(relation: Relation, text: str, *, confirmed: bool) -> BadgeLook:
    """Return the badge of a relation: outlined while suggested, filled once a person confirmed it."""
    drawn = tokens.raw()["relations"][relation]
    return BadgeLook(text, drawn["colour"], drawn["icon"], outlined=not confirmed)


def tag_sign(key: str) -> str:
    """Return a key as a tag shows it: the hyphen of the keyboard is too faint in a box, so it is drawn as a minus."""
    return "\u2212" if key == "-" else key


def paint_type_tag(painter: QPainter, rect: QRectF, key: str, colour: QColor, size: float = TAG) -> None:
    """Paint the key of a claim type in a square of the type's colour, centred in `rect`."""
    side = scaling.px(size)
    square = QRectF(round(rect.center().x() - side / 2), round(rect.center().y() - side / 2), side, side)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    line = scaling.px(2)
    painter.setPen(QPen(colour, line))
    painter.setBrush(theme.colour("base"))
    inset = line / 2
    painter.drawRoundedRect(square.adjusted(inset, inset, -inset, -inset), scaling.px(2), scaling.px(2))
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    font = fonts.font("kbd")
    font.setBold(True)
    painting.text(painter, square, tag_sign(key), font, "ink", align=Qt.AlignmentFlag.AlignHCenter)
    painter.restore()


class TypeTag(Themed, QWidget):
    """The key badge of a claim type. `colour`: '#RRGGBB', or a type's code to follow the appearance."""

    def __init__(self, key: str, colour: str, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = key
        self._colour = colour
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name or key)
        self.restyle()

    def set_type(self, key: str, colour: str, name: str = "") -> None:
        """Show another type."""
        self._key = key
        self._colour = colour
        self.setAccessibleName(name or key)
        self.update()

    def sizeHint(self) -> QSize:
        """Return the square."""
        return QSize(scaling.px(TAG), scaling.px(TAG))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the tag."""
        paint_type_tag(QPainter(self), QRectF(self.rect()), self._key, type_colour(self._colour))


def type_colour(colour: str) -> QColor:
    """Return a colour given as '#RRGGBB' or as the code of a shipped claim type."""
    return QColor(colour) if colour.startswith("#") else theme.colour(f"claim.{colour}")


class Badge(Themed, QWidget):
    """A small coloured word with an optional icon."""

    def __init__(
        self,
        text: str = "",
        tone: Tone = "plain",
        *,
        icon: str | None = None,
        outlined: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = BadgeLook(text, tone, icon, outlined)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_look(self._look)

    def set_look(self, look: BadgeLook) -> None:
        """Show another badge."""
        self._look = look
        self.setAccessibleName(look.text)
        self.restyle()

    def look(self) -> BadgeLook:
        """Return what is shown."""
        return self._look

    def sizeHint(self) -> QSize:
        """Return the size of the badge."""
        return self._look.size()

    def minimumSizeHint(self) -> QSize:
        """Return the size of the badge."""
        return self._look.size()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the badge."""
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        self._look.paint(painter, QRectF(self.rect()))


class StageBadge(Translated, Badge):
    """The stage of a claim: draft, submitted, accepted, returned or adjudicated."""

    def __init__(self, stage: Stage, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._stage: Stage = stage
        self.retranslate()

    def set_stage(self, stage: Stage) -> None:
        """Show another stage."""
        self._stage = stage
        self.retranslate()

    def retranslate(self) -> None:
        """Say the stage."""
        super().retranslate()
        words = {
            "draft": self.tr("Draft"),
            "submitted": self.tr("Submitted"),
            "accepted": self.tr("Accepted"),
            "returned": self.tr("Returned"),
            "adjudicated": self.tr("Decided"),
        }
        self.set_look(stage_look(self._stage, words[self._stage]))
