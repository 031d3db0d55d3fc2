"""Colours, fonts and measures of the article view, as one value that a theme or a test hands in."""

from dataclasses import dataclass, replace
from typing import Self

from PySide6.QtGui import QFont

from ui import fonts, tokens

_ARTICLE_FAMILIES = (fonts.ARTICLE_FAMILY, fonts.UI_FAMILY)


@dataclass(frozen=True, slots=True)
class Look:
    """How articles are painted. Colours are ``#RRGGBB``; lengths are px at 100 % and grow with `scale`."""

    paper: str
    ink: str
    ink2: str
    selection: str
    accent: str
    disabled: str
    danger: str
    found: str
    found_line: str
    conflict: str
    conflict_soft: str
    update: str
    update_soft: str
    aligned: str
    aligned_line: str
    trough: str
    handle: str
    tint_alpha: float
    families: tuple[str, ...] = _ARTICLE_FAMILIES
    tag_family: str = fonts.UI_FAMILY
    size: float = 20
    pitch_ratio: float = 1.9
    paragraph_gap: float = 12
    lane_pitch: float = 4
    lane_height: float = 2.4
    lane_height_current: float = 3.4
    lanes: int = 4
    bracket_width: float = 2
    bracket_width_current: float = 3
    bracket_pitch: float = 10
    bracket_columns: int = 4
    key_tag: float = 16
    gutter: float = 52
    margin: float = 12
    scale: float = 1.0

    @classmethod
    def of(cls, appearance: tokens.Appearance, *, size: float | None = None, scale: float = 1.0) -> Self:
        """Make the look of an appearance from the design tokens; `size` in px at 100 %."""
        colour = tokens.colours(appearance)
        sign, article = tokens.raw()["highlight"], tokens.raw()["type"]["article"]
        return cls(
            paper=colour["base"],
            ink=colour["ink"],
            ink2=colour["ink2"],
            selection=colour["selection"],
            accent=colour["accent"],
            disabled=colour["disabled"],
            danger=colour["danger"],
            found=colour["updateSoft"],
            found_line=colour["update"],
            conflict=colour["conflict"],
            conflict_soft=colour["conflictSoft"],
            update=colour["update"],
            update_soft=colour["updateSoft"],
            aligned=colour["aligned"],
            aligned_line=colour["accentLine"],
            trough=colour["alt"],
            handle=colour["borderStrong"],
            tint_alpha=sign["tint_alpha_current"][appearance],
            size=article["default"] if size is None else size,
            pitch_ratio=article["line_pitch_ratio"],
            paragraph_gap=article["paragraph_gap"],
            lane_pitch=sign["lane_pitch"],
            lane_height=sign["lane_height"],
            lane_height_current=sign["lane_height_current"],
            lanes=sign["max_lanes"],
            bracket_width=sign["bracket_width"],
            bracket_width_current=sign["bracket_width_current"],
            bracket_pitch=sign["bracket_pitch"],
            bracket_columns=sign["bracket_columns"],
            key_tag=sign["key_tag"],
            gutter=sign["gutter"],
            scale=scale,
        )

    def sized(self, size: float) -> "Look":
        """Return the same look at another text size (px at 100 %)."""
        return replace(self, size=size)

    def px(self, length: float) -> int:
        """Return a length at this look's scale, in whole px."""
        return round(length * self.scale)

    def article_font(self) -> QFont:
        """Return the font of the text."""
        font = QFont()
        font.setFamilies(list(self.families))
        font.setPixelSize(self.px(self.size))
        return font

    def tag_font(self) -> QFont:
        """Return the font of key tags."""
        font = QFont(self.tag_family)
        font.setPixelSize(self.px(11))
        font.setWeight(QFont.Weight.DemiBold)
        return font


@dataclass(frozen=True, slots=True)
class Metrics:
    """Whole-px measures of one line and of the gutter, worked out once for a look. Depths count from the line's top."""

    pitch: int
    baseline: int
    gap: int
    blank: int
    top: int
    bottom: int
    lane: int
    lane_pitch: int
    tag: int
    tag_middle: int
    column_first: int
    column_pitch: int
    gutter: int
    outer: int
    margin: int

    @classmethod
    def of(cls, look: Look) -> Self:
        """Work out the measures. The first lane starts just below the deepest common descender's bowl."""
        size = look.size * look.scale
        pitch = round(size * look.pitch_ratio)
        baseline = round(size * 1.08)
        lane = baseline + round(size * 0.4)
        tag = look.px(look.key_tag)
        return cls(
            pitch=pitch,
            baseline=baseline,
            gap=look.px(look.paragraph_gap),
            blank=pitch // 2,
            top=baseline - round(size * 0.98),
            bottom=lane,
            lane=lane,
            lane_pitch=look.px(look.lane_pitch),
            tag=tag,
            tag_middle=baseline - round(size * 0.3),
            column_first=look.px(6) + tag // 2,
            column_pitch=look.px(look.bracket_pitch),
            gutter=look.px(look.gutter),
            outer=look.px(10),
            margin=look.px(look.margin),
        )
