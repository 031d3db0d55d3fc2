"""Lanes and bracket columns: nothing that overlaps shares one, and the way there does not matter."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tests.ui.article_views import claim
from ui import fonts
from ui.widgets.article_view import Look
from ui.widgets.article_view.brackets import LineSpan, arrange
from ui.widgets.article_view.claims import ClaimLayer
from ui.widgets.article_view.document import Document
from ui.widgets.article_view.highlight import Item, items_of
from ui.widgets.article_view.lanes import LaneIndex

SPANS = st.tuples(st.integers(0, 60), st.integers(1, 25)).map(lambda pair: (pair[0], pair[0] + pair[1]))
ITEMS = st.lists(SPANS, max_size=25).map(
    lambda spans: [Item(s, -e, str(i), 0) for i, (s, e) in enumerate(spans)]
)


def lanes_of(index: LaneIndex, items: list[Item]) -> dict[Item, int]:
    return {item: index.lane(item) for item in items}


@given(ITEMS)
def test_overlapping_spans_never_share_a_lane(items):
    index = LaneIndex()
    index.set_all(items)
    for a in items:
        for b in items:
            if a is not b and a.start < b.end and b.start < a.end:
                assert index.lane(a) != index.lane(b)


@given(ITEMS)
def test_no_more_lanes_than_spans_lie_over_one_character(items):
    index = LaneIndex()
    index.set_all(items)
    deepest = max((sum(i.start <= p < i.end for i in items) for p in range(90)), default=0)
    assert max((index.lane(item) + 1 for item in items), default=0) == deepest


@given(ITEMS, st.randoms(use_true_random=False))
def test_adding_and_removing_one_by_one_equals_setting_all(items, random):
    index = LaneIndex()
    kept: list[Item] = []
    order = [*items]
    random.shuffle(order)
    before: dict[Item, int] = {}
    for item in order:
        changed = index.add(item)
        kept.append(item)
        if random.random() < 0.4:
            gone = kept.pop(random.randrange(len(kept)))
            before.pop(gone, None)
            changed = [*changed, *index.remove(gone)]
        after = lanes_of(index, kept)
        assert {i for i in after if before.get(i) != after[i]} <= set(changed)
        before = after
    whole = LaneIndex()
    whole.set_all(kept)
    assert lanes_of(index, kept) == lanes_of(whole, kept)
    assert len(index) == len(kept)


@given(st.lists(st.tuples(st.integers(0, 12), st.integers(0, 4)), max_size=14))
def test_brackets_on_one_line_never_share_a_column(spans):
    lines = [
        LineSpan(Item(i, -i - 1, str(i), 0), first, first + more) for i, (first, more) in enumerate(spans)
    ]
    brackets = arrange(lines, {}, 4)
    for a in brackets.drawn:
        for b in brackets.drawn:
            if a is not b and a.column == b.column:
                assert a.span.last < b.span.first or b.span.last < a.span.first
    counted = sum(len(items) for items in brackets.overflow.values())
    assert counted + len(brackets.drawn) == len(lines)


def test_neighbouring_tags_of_one_line_stand_on_two_levels():
    spans = [LineSpan(Item(i, -i - 1, str(i), 0), 0, 3 - i) for i in range(4)]
    assert [(b.column, b.lowered) for b in arrange(spans, {}, 4).drawn] == [
        (0, False),
        (1, True),
        (2, False),
        (3, True),
    ]


def test_a_fifth_claim_of_a_line_is_counted():
    spans = [LineSpan(Item(i, -i - 1, str(i), 0), 0, 0) for i in range(6)]
    brackets = arrange(spans, {}, 4)
    assert len(brackets.drawn) == 4
    assert [item.uid for item in brackets.overflow[0]] == ["4", "5"]


def test_a_span_over_several_paragraphs_keeps_its_column(qapp):
    fonts.load()
    document = Document(TEXT)
    document.lay_out(Look.of("light"), 180)
    layer = ClaimLayer(document, lanes=4, columns=4)
    layer.set_all([claim("long", (5, len(TEXT) - 5)), claim("first", (0, 20)), claim("other", (45, 100))])
    columns = [
        bracket.column
        for index in range(len(document))
        for bracket in layer.on(index).brackets.drawn
        if bracket.span.item.uid == "long"
    ]
    assert columns == [columns[0]] * len(document)


TEXT = "\n".join("قال الوزير إن القافلة وصلت إلى المدينة" for _ in range(4))
CLAIMS = st.lists(
    st.tuples(st.integers(0, len(TEXT) - 1), st.integers(1, 70)).map(lambda p: (p[0], p[0] + p[1])),
    max_size=10,
)


@given(CLAIMS, st.randoms(use_true_random=False))
def test_claims_added_one_by_one_are_drawn_as_if_set_at_once(qapp, spans, random):
    fonts.load()
    document = Document(TEXT)
    document.lay_out(Look.of("light"), 180)
    step = ClaimLayer(document, lanes=4, columns=4)
    kept = {}
    for number, span in enumerate(spans):
        kept[str(number)] = claim(str(number), span)
        step.add(kept[str(number)])
        [step.on(index) for index in range(len(document))]
        if random.random() < 0.3:
            gone = random.choice(list(kept))
            del kept[gone]
            step.remove(gone)
        elif random.random() < 0.3:
            moved = random.choice(list(kept))
            kept[moved] = claim(moved, (span[0] // 2, span[1]))
            step.add(kept[moved])
    whole = ClaimLayer(document, lanes=4, columns=4)
    whole.set_all(kept.values())
    for index in range(len(document)):
        assert step.on(index) == whole.on(index)


def test_spans_outside_the_text_are_cut_off():
    assert items_of(claim("a", (-5, 3), (8, 20), (30, 40), (4, 4)), 10) == [
        Item(0, -3, "a", 0),
        Item(8, -10, "a", 1),
    ]
