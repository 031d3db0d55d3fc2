"""The chart of ranges: what is drawn, where, in both directions, as PNG and as SVG."""

from __future__ import annotations

import io
from dataclasses import replace
from typing import Any

import pytest
from defusedxml import ElementTree
from PIL import Image

from exports import lettering, raster
from exports.charts.content import Estimate, Form, Group, Mark, Picture
from exports.charts.ranges import MOST_ROWS, WIDTH, drawing, pages
from exports.charts.shapes import Area, Drawing, Line, Ring, Words
from exports.charts.svg import svg
from exports.sheets.charts import page_ends

FORMS: tuple[Form, ...] = ("point", "about", "more", "less", "band", "vague", "derived")
SVG = "{http://www.w3.org/2000/svg}"


def mark(number: int = 0, **fields: Any) -> Mark:
    values: dict[str, Any] = {
        "form": "point", "low": 0.4, "high": 0.4, "value": 0.4, "label": f"\u2068{number}\u2069", "who": f"قائل {number}",
        "detail": "حتى أمس", "claim": f"claim-{number}",
    }  # fmt: skip
    return Mark(**(values | fields))


def picture(*marks: Mark, **fields: Any) -> Picture:
    values: dict[str, Any] = {
        "title": "كم شخصًا أُجلي؟", "subtitle": "أشخاص", "ticks": ((0.0, "0"), (0.5, "5,000"), (1.0, "10,000")),
        "groups": (Group(title="", marks=marks),), "estimate": None, "one_origin": "أصل واحد", "legend": (),
        "right_to_left": True,
    }  # fmt: skip
    return Picture(**(values | fields))


def of_each_form() -> Picture:
    marks = [mark(at, form=form, low=0.2, high=0.8) for at, form in enumerate(FORMS)]
    legend = (*((form, form) for form in FORMS), ("dashed", "فئة أخرى"))
    estimate = Estimate(title="تقدير", detail="مدى فقط", label="الأدنى 1", low=0.2, best=0.4, high=0.9)
    return picture(*marks, estimate=estimate, legend=legend)


def words(made: Drawing) -> list[Words]:
    return [shape for shape in made.shapes if isinstance(shape, Words)]


def edges(shape: Words) -> tuple[float, float]:
    """Return where a line of text begins and ends, from the left."""
    width = raster.width(shape.text, shape.size, bold=shape.bold)
    begin = shape.at[0] - {"left": 0.0, "middle": width / 2, "right": width}[shape.anchor]
    return begin, begin + width


@pytest.mark.parametrize("rtl", [True, False])
def test_nothing_is_drawn_beyond_the_edges(rtl):
    long = mark(who="اسم " * 40, detail="تفصيل " * 40, label="عدد " * 20, form="more", low=0.0, high=1.0)
    group = Group(title="جانب " * 60, marks=(long,))
    made = drawing(replace(of_each_form(), groups=(group,), right_to_left=rtl))
    for shape in words(made):
        begin, end = edges(shape)
        assert begin >= -1
        assert end <= WIDTH + 1
    strokes = [shape for shape in made.shapes if isinstance(shape, Line | Area)]
    assert all(
        -1 <= x <= WIDTH + 1 and -1 <= y <= made.height + 1 for each in strokes for x, y in each.points
    )


def test_the_number_axis_runs_with_the_reading_direction():
    arabic, english = (drawing(replace(of_each_form(), right_to_left=rtl)) for rtl in (True, False))
    places = [{shape.text: shape.at[0] for shape in words(made)} for made in (arabic, english)]
    assert places[0]["0"] > places[0]["5,000"] > places[0]["10,000"]
    assert places[1]["0"] < places[1]["5,000"] < places[1]["10,000"]
    mirrored = {shape.text: WIDTH - shape.at[0] for shape in words(english)}
    assert {text: pytest.approx(x) for text, x in mirrored.items()} == places[0]


def test_forms_differ_without_colour():
    drawn = set()
    for form in FORMS:
        shapes = drawing(picture(mark(form=form, low=0.2, high=0.8))).shapes
        drawn.add(
            tuple(
                (type(shape), getattr(shape, "dash", 0), getattr(shape, "hatched", False), getattr(shape, "points", ()))
                for shape in shapes
                if shape.claim and not isinstance(shape, Words)
            )
        )  # fmt: skip
    assert len(drawn) == len(FORMS)
    assert any(isinstance(shape, Ring) for shape in drawing(picture(mark(form="derived"))).shapes)


def test_open_ends_have_arrows_the_way_they_go():
    def tips(form: Form) -> list[float]:
        shapes = drawing(picture(mark(form=form, low=0.2, high=0.8))).shapes
        lines = [shape for shape in shapes if isinstance(shape, Line) and len(shape.points) == 3]
        return [line.points[1][0] - line.points[0][0] for line in lines]

    (more,), (less,) = tips("more"), tips("less")
    assert more < 0 < less, "the axis of an Arabic chart grows to the left"


def test_figures_of_one_origin_are_tied_together_and_others_are_not():
    tied = drawing(picture(mark(1, origin="a"), mark(2, origin="a"), mark(3, origin="b")))
    assert [shape.text for shape in words(tied)].count("أصل واحد") == 1
    loose = drawing(picture(mark(1, origin="a"), mark(2, origin="b")))
    assert "أصل واحد" not in [shape.text for shape in words(loose)]


def test_a_long_chart_has_several_pictures_and_no_figure_twice():
    marks = [mark(number) for number in range(2 * MOST_ROWS + 3)]
    groups = (Group(title="أ", marks=tuple(marks[:5])), Group(title="ب", marks=tuple(marks[5:])))
    parts = pages(replace(of_each_form(), groups=groups))
    drawn = [each.claim for part in parts for group in part.groups for each in group.marks]
    assert drawn == [each.claim for each in marks]
    assert all(sum(len(group.marks) for group in part.groups) <= MOST_ROWS for part in parts)
    assert [part.estimate is not None for part in parts] == [False, False, True]
    assert "1/3" in parts[0].title
    assert pages(picture(mark())) == [picture(mark())]


@pytest.mark.parametrize("rtl", [True, False])
def test_the_png_shows_something_everywhere_it_should(rtl):
    made = drawing(replace(of_each_form(), right_to_left=rtl))
    image = Image.open(io.BytesIO(raster.png(made))).convert("L")
    assert image.size == (WIDTH * raster.SCALE, round(made.height * raster.SCALE))
    for shape in words(made):
        begin, end = edges(shape)
        left, top, right, bottom = (
            round(each * raster.SCALE) for each in (begin, shape.at[1] - shape.size, end, shape.at[1] + 4)
        )
        tones = image.crop((left, top, right, bottom)).tobytes()
        assert min(tones) < 140 < max(tones), shape.text


def test_letters_the_first_font_lacks_come_from_the_other():
    standing_alone = "\ufb56"  # پ
    assert "Naskh" in str(raster.font(20, standing_alone, bold=False).getname()[0])
    assert "Plex" in str(raster.font(20, "\ufee1", bold=False).getname()[0])


def test_svg_is_well_formed_leads_to_claims_and_keeps_its_letters():
    made = drawing(replace(of_each_form(), title="<&> \u2068كم\u2069"))
    tree = ElementTree.fromstring(svg(made, lambda claim: f"#c-{claim}"))
    targets = {link.get("href") for link in tree.iter(f"{SVG}a")}
    assert targets == {f"#c-claim-{at}" for at in range(len(FORMS))}
    texts = ["".join(each.itertext()) for each in tree.iter(f"{SVG}text")]
    assert texts == [shape.text for shape in words(made)]
    assert tree.get("direction") == "rtl"


@pytest.mark.parametrize("text", ["كلمة " * 30, "\u2068" + "كلمة " * 30 + "\u2069", "أ" * 300, "a" * 300, ""])
def test_words_are_cut_to_their_room_with_their_isolates_closed(text):
    for cut in (lettering.fitted(text, 120, 13), *lettering.lines(text, 120, 13, 3)):
        assert raster.width(cut, 13) <= 120
        assert cut.count("\u2068") == cut.count("\u2069")


def test_no_chart_is_cut_by_the_end_of_a_printed_page() -> None:
    assert list(page_ends([20, 9, 5, 28, 3])) == [21, 35, 63]
    assert list(page_ends([40, 40])) == [41]  # one that fills more than a page begins on a new one
    assert list(page_ends([])) == []
