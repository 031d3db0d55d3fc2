"""A drawing as a PNG, by Pillow: for documents that cannot draw themselves."""

from __future__ import annotations

import io
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import pairwise
from math import ceil, cos, dist, pi, sin
from typing import TYPE_CHECKING, Final

import resources
from exports.charts.shapes import Area, Drawing, Line, Point, Ring, Words, colours
from exports.visual_order import visual

if TYPE_CHECKING:
    from PIL.ImageDraw import ImageDraw
    from PIL.ImageFont import FreeTypeFont

SCALE: Final = 2
"""Pixels of the picture for each pixel of the drawing, so that it stays sharp in print."""

_ANCHORS: Final = {"left": "ls", "middle": "ms", "right": "rs"}
_HATCH, _DOTS = 6, 12
FILES: Final = {False: "IBMPlexSansArabic-Regular.ttf", True: "IBMPlexSansArabic-SemiBold.ttf"}
"""The font files by weight: bold or not."""

_RARE: Final = {False: "NotoNaskhArabic_400Regular.ttf", True: "NotoNaskhArabic_700Bold.ttf"}
_RARE_FORMS: Final = range(0xFB50, 0xFC00)  # joined letters of Persian and Urdu, which the first font lacks


def png(drawing: Drawing) -> bytes:
    """Return the picture as a file."""
    from PIL import Image, ImageDraw  # noqa: PLC0415  (only pictures need it)

    size = (ceil(drawing.width * SCALE), ceil(drawing.height * SCALE))
    image = Image.new("RGB", size, colours()["base"])
    canvas = ImageDraw.Draw(image)
    for shape in drawing.shapes:
        match shape:
            case Line():
                _stroke(canvas, shape.points, shape.ink, shape.width, shape.dash)
            case Area():
                _area(canvas, shape)
            case Ring():
                _ring(canvas, shape)
            case Words():
                _words(canvas, shape, right_to_left=drawing.right_to_left)
    buffer = io.BytesIO()
    # Few colours: the picture of a chart is a fifth of its size with a palette.
    few = image.quantize(128, method=Image.Quantize.FASTOCTREE)
    few.save(buffer, "PNG", compress_level=6, dpi=(96 * SCALE, 96 * SCALE))
    return buffer.getvalue()


def _scaled(points: tuple[Point, ...]) -> list[Point]:
    return [(x * SCALE, y * SCALE) for x, y in points]


def _stroke(canvas: ImageDraw, points: tuple[Point, ...], ink: str, width: float, dash: float) -> None:
    thick = max(1, round(width * SCALE))
    places = _scaled(points)
    if not dash:
        canvas.line(places, fill=colours()[ink], width=thick, joint="curve")
        return
    for one, other in pairwise(places):
        for begin, end in _dashes(one, other, dash * SCALE):
            canvas.line([begin, end], fill=colours()[ink], width=thick)


def _dashes(one: Point, other: Point, length: float) -> Iterator[tuple[Point, Point]]:
    whole = dist(one, other)
    at = 0.0
    while at < whole:
        ends = (at / whole, min(at + length, whole) / whole)
        begin, end = (
            (one[0] + (other[0] - one[0]) * far, one[1] + (other[1] - one[1]) * far) for far in ends
        )
        yield begin, end
        at += 2 * length


def _area(canvas: ImageDraw, area: Area) -> None:
    if area.fill:
        canvas.polygon(_scaled(area.points), fill=colours()[area.fill])
    if area.hatched:
        _hatch(canvas, area)
    if area.edge:
        _stroke(canvas, (*area.points, area.points[0]), area.edge, area.width, area.dash)


def _hatch(canvas: ImageDraw, area: Area) -> None:
    for one, other in hatching(area.points):
        _stroke(canvas, (one, other), area.edge, 1, 0)


def hatching(points: tuple[Point, ...]) -> Iterator[tuple[Point, Point]]:
    """Yield the slanting lines that fill an upright rectangle."""
    left, right = min(x for x, _y in points), max(x for x, _y in points)
    top, bottom = min(y for _x, y in points), max(y for _x, y in points)
    height = bottom - top
    at = left - height
    while at < right:
        begin, end = max(at, left), min(at + height, right)
        yield (begin, bottom - (begin - at)), (end, bottom - (end - at))
        at += _HATCH


def _ring(canvas: ImageDraw, ring: Ring) -> None:
    (x, y), dot = ring.centre, ring.width * SCALE / 1.6
    for step in range(_DOTS):
        angle = 2 * pi * step / _DOTS
        at = ((x + ring.radius * cos(angle)) * SCALE, (y + ring.radius * sin(angle)) * SCALE)
        canvas.ellipse((at[0] - dot, at[1] - dot, at[0] + dot, at[1] + dot), fill=colours()[ring.ink])


def _words(canvas: ImageDraw, words: Words, *, right_to_left: bool) -> None:
    shown = visual(words.text, right_to_left=right_to_left)
    x, y = words.at
    canvas.text(
        (x * SCALE, y * SCALE), shown, font=font(words.size * SCALE, shown, bold=words.bold),
        fill=colours()[words.ink], anchor=_ANCHORS[words.anchor],
    )  # fmt: skip


def font(size: float, shown: str, *, bold: bool) -> FreeTypeFont:
    """Return the font for text that is already in visual order; ``size`` in pixels."""
    rare = any(ord(letter) in _RARE_FORMS for letter in shown)
    return _font((_RARE if rare else FILES)[bold], size)


@cache
def _font(file: str, size: float) -> FreeTypeFont:
    from PIL import ImageFont  # noqa: PLC0415  (only pictures need it)

    # The other layout engine is missing on some computers and turns words round that are already in order.
    return ImageFont.truetype(str(resources.path("fonts", file)), size, layout_engine=ImageFont.Layout.BASIC)


@lru_cache(maxsize=4096)
def width(text: str, size: float, *, bold: bool = False) -> float:
    """Return how many pixels one line takes."""
    shown = visual(text, right_to_left=True)
    return float(font(size, shown, bold=bold).getlength(shown))
