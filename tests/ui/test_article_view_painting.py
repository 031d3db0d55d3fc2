"""No highlight touches a letter, and every rectangle is where its letters are."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtGui import QImage

from tests.ui.article_views import LATIN_AND_ARABIC, claim, picture, red, settle, shown
from ui.widgets.article_view import ArticleView, BoxedMark, DottedMark, Look

LAM_ALEF = "لا إله إلا الله، ولأن السلام للأحياء الآن فلا بلاغ إلا بالآلاف لإجلاء الأهالي"
FAMILIES = ["Noto Naskh Arabic", "IBM Plex Sans Arabic"]
PINK, ROSE = "#ff6080", "#ffa0a0"


def red_blind(family: str) -> Look:
    """Black ink while paper, selection and hits are full of red: the red channel shows the ink alone."""
    return replace(
        Look.of("light"),
        families=(family,),
        paper="#ffffff",
        ink="#000000",
        ink2="#ff0000",
        selection="#ff8080",
        accent="#ff2020",
        found="#ffd0d0",
        found_line="#ff0000",
        conflict="#ff3030",
        conflict_soft="#ffe0e0",
        update="#ff5050",
        update_soft="#fff0f0",
        tint_alpha=0.5,
    )


def column_only(view: ArticleView, image: QImage) -> QImage:
    return image.copy(view.column.left, 0, view.column.width, image.height())


@pytest.mark.parametrize("family", FAMILIES)
def test_no_highlight_selection_tint_or_underline_changes_a_pixel_of_ink(qtbot, family):
    view = shown(qtbot, LAM_ALEF, width=360, height=300, look=red_blind(family))
    plain = red(column_only(view, picture(view)))
    assert min(plain) == 0
    for start in range(len(LAM_ALEF) - 4):
        view.set_highlights(
            [
                claim("a", (start, start + 3), colour=PINK, asides=((start + 2, start + 4),)),
                claim("b", (start + 1, start + 4), colour=ROSE, dashed=True),
            ]
        )
        view.set_current("a", reveal=False)
        view.set_marks(
            [
                DottedMark(start, start + 2, "m"),
                DottedMark(start + 1, start + 3, "n", faint=True),
                DottedMark(start + 2, start + 4, "o"),
            ]
        )
        view.set_current_mark("o")
        view.set_boxes(
            [
                BoxedMark(start, start + 3, "p", "conflict"),
                BoxedMark(start + 2, start + 4, "q", "update", filled=True),
            ]
        )
        view.find([(start + 2, start + 4)], 0)
        view.select(start + 1, start + 3, reveal=False)
        assert red(column_only(view, picture(view))) == plain, LAM_ALEF[start : start + 4]


def test_the_highlights_of_that_test_are_seen(qtbot):
    view = shown(qtbot, LAM_ALEF, width=360, height=300, look=red_blind(FAMILIES[0]))
    plain = picture(view)
    changes: list[Callable[[], None]] = [
        lambda: view.set_highlights([claim("a", (4, 8), colour=PINK)]),
        lambda: view.set_current("a"),
        lambda: view.add_highlight(claim("a", (4, 8), colour=PINK, asides=((30, 34),))),
        lambda: view.set_marks([DottedMark(10, 14, "m")]),
        lambda: view.set_current_mark("m"),
        lambda: view.set_current_mark(""),
        lambda: view.set_marks([DottedMark(10, 14, "m", faint=True)]),
        lambda: view.set_marks([]),
        lambda: view.set_boxes([BoxedMark(10, 14, "p", "conflict")]),
        lambda: view.set_boxes([BoxedMark(10, 14, "p", "update")]),
        lambda: view.set_boxes([BoxedMark(10, 14, "p", "update", filled=True)]),
        lambda: view.set_boxes([]),
        lambda: view.find([(15, 20)], 0),
        lambda: view.select(22, 28),
    ]
    for change in changes:
        change()
        after = picture(view)
        assert after != plain
        plain = after


def test_an_arabic_paragraph_stands_right_and_a_latin_one_left(qtbot):
    view = shown(qtbot, f"{LATIN_AND_ARABIC}\nThe ministry said so.\nنعم.", width=700)
    edge = view.column.right
    first, second = LATIN_AND_ARABIC.index("Reuters"), len(LATIN_AND_ARABIC) + 1
    assert view.rects(first, first + 7)[0].right() == pytest.approx(edge, abs=2)
    assert view.rects(second, second + 3)[0].left() == pytest.approx(view.column.left, abs=2)
    last = len(view.text) - 4
    assert view.rects(last, last + 3)[0].right() == pytest.approx(edge, abs=2)
    stop = LATIN_AND_ARABIC.rindex(".")
    assert view.rects(stop, stop + 1)[0].right() <= view.rects(stop - 3, stop)[0].left() + 1


@pytest.mark.parametrize(
    ("quote", "pieces"),
    [
        ("قالت إن", 1),
        ("قالت إن 35", 1),
        ("Reuters قا", 1),
        ("uters قا", 2),
        ("إن 3", 2),
        ("5 شخصا", 2),
        ("2024-02-01، بحسب AFP", 1),
    ],
)
def test_a_span_over_mixed_text_is_painted_as_the_right_pieces(qtbot, quote, pieces):
    view = shown(qtbot, LATIN_AND_ARABIC, width=1400)
    start = LATIN_AND_ARABIC.index(quote)
    end = start + len(quote)
    boxes = view.rects(start, end)
    assert len(boxes) == pieces
    for position in range(len(LATIN_AND_ARABIC)):
        middle = view.rects(position, position + 1)[0].center().x()
        inside = any(box.left() <= middle <= box.right() for box in boxes)
        assert inside == (start <= position < end), LATIN_AND_ARABIC[position]


def test_a_long_span_has_a_piece_on_every_line(qtbot):
    text = "قال الوزير إن القافلة وصلت إلى المدينة " * 12
    view = shown(qtbot, text, width=420, height=900)
    boxes = view.rects(3, len(text) - 10)
    lines = sorted({box.top() for box in boxes})
    assert len(boxes) == len(lines)
    assert {round(b - a) for a, b in pairwise(lines)} == {view.column.metrics.pitch}
    assert {box.right() for box in boxes[1:]} == {view.column.right}


@pytest.mark.parametrize("text", ["قال \u202e123\u202c نعم", "a\u200fb", "\ufeffقال", "نعم\u00ad"])
def test_hidden_characters_stand_in_a_red_box(qtbot, text):
    look = Look.of("light")
    view = shown(qtbot, text, look=replace(look, danger="#fe0000"))
    image = picture(view)
    found = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    assert "#fe0000" in found


def test_lines_keep_one_grid_whatever_fonts_they_mix(qtbot):
    text = "قال 😀 Reuters 漢字 " * 20
    view = shown(qtbot, text, width=400)
    pitch = view.column.metrics.pitch
    tops = {round(box.top()) for box in view.rects(0, len(text))}
    assert {(top - min(tops)) % pitch for top in tops} == {0}


def test_a_partial_repaint_equals_a_whole_one(qtbot):
    text = "قال الوزير إن القافلة وصلت إلى المدينة. " * 30
    view = shown(qtbot, text, width=420, height=300)
    spans = [(n * 23, n * 23 + 60) for n in range(40)]
    view.set_highlights([claim(str(n), span, dashed=n % 3 == 0) for n, span in enumerate(spans)])
    view.set_current("3", reveal=False)
    view.set_marks([DottedMark(n * 31, n * 31 + 17, str(n), faint=n % 2 == 0) for n in range(30)])
    view.set_current_mark("5")
    view.set_boxes([BoxedMark(n * 37, n * 37 + 9, str(n), "conflict", filled=n % 2 == 0) for n in range(30)])
    for step in (7, 40, 113, -31, 500, -200):
        view.bar.setValue(view.bar.value() + step)
        qtbot.wait(1)
        blitted = view.viewport().grab().toImage()
        assert blitted.convertToFormat(picture(view).format()) == picture(view)


def test_exchanged_marks_are_painted_without_the_rest(qtbot):
    text = "قال الوزير إن القافلة وصلت إلى المدينة.\n" * 12
    view = shown(qtbot, text, width=420, height=300)
    marks = [DottedMark(n * 40 + 4, n * 40 + 10, str(n)) for n in range(12)]
    for shown_marks, current in ((marks, ""), (marks[1:], "2"), (marks[:1], "0"), (marks, "11")):
        view.set_marks(shown_marks)
        view.set_current_mark(current)
        view.set_boxes(BoxedMark(mark.start, mark.end, mark.ident, "update") for mark in shown_marks[1::2])
        view.set_highlights([claim("a", (0, 5), asides=((50, 60),))])
        view.set_current("a", reveal=False)
        view.remove_highlight("a")
        qtbot.wait(1)
        blitted = view.viewport().grab().toImage()
        assert blitted.convertToFormat(picture(view).format()) == picture(view)


def test_only_the_current_claim_is_tinted(qtbot):
    view = shown(qtbot, LAM_ALEF, look=replace(red_blind(FAMILIES[0]), tint_alpha=1.0))
    view.set_highlights([claim("a", (0, 6), colour=PINK), claim("b", (10, 16), colour=ROSE)])
    view.set_current("b", reveal=False)
    image = picture(view)

    def top_row(start: int) -> str:
        box = view.rects(start, start + 3)[0].toRect()
        return image.pixelColor(box.center().x(), box.top() + 1).name()

    assert top_row(1) == "#ffffff"
    assert top_row(11) == ROSE


def test_four_sizes_and_a_scale_of_two_can_be_painted(qtbot):
    view = shown(qtbot, LAM_ALEF)
    view.set_highlights([claim("a", (0, 6)), claim("b", (3, 9), unverified=True)])
    heights = []
    for size in (18, 20, 24, 28):
        view.set_size(size)
        settle(qtbot, view)
        heights.append(view.document.height)
    view.set_look(replace(Look.of("dark"), scale=2.0))
    settle(qtbot, view)
    assert heights == sorted(heights)
    assert view.document.height > heights[1]
