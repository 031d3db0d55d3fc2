"""Laws of comparison, for any two figures: what may be called a contradiction or an agreement, whichever comes first."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.articles import ArticleRow
from app.comparing.amounts import amount
from app.comparing.answers import Answer
from app.comparing.comparability import checks, compare
from db.records import Claim, Quantity, Reviewer

ARTICLE = ArticleRow(
    uid="a1", code="A001", number=1, outlet_uid=None, outlet="", outlet_en="", headline="", byline="", published="",
    published_precision="", language="ar", url="", chars=100, imported_filename="", duplicate_of=None, claims=0,
    reviewers=1, state="", seconds=0, first_line="",
)  # fmt: skip
_ME = Reviewer(uid="r", display_name="نورس")
_TERMS = ("unit", "counted_group", "population", "sex_age", "as_of_date", "scope_text", "figure_status")
_DAYS = [date(2016, 12, 14) + timedelta(at) for at in range(4)]
_DATES = st.sampled_from(
    ["", *(day.isoformat() for day in _DAYS), "2016-12", "2016-12-14/2016-12-15", "2016"]
)


@st.composite
def _figures(draw: st.DrawFn) -> Quantity:
    comparator = draw(st.sampled_from(["=", "~", ">", ">=", "<", "<=", "range", "indef", "unspecified"]))
    low, high = sorted((draw(st.integers(0, 12)), draw(st.integers(0, 12))))
    ends: dict[str, object] = {"value": low}
    if comparator == "range":
        ends = {"low": low, "high": high}
    elif comparator == "indef":
        ends = {"low": low, "high": draw(st.sampled_from([None, high]))}
    return Quantity(
        uid="q", claim="c", seq=0, comparator=comparator,
        unit=draw(st.sampled_from(["", "شخص", "أشخاص", "عائلة", "حافلة", "متر", "راكب"])),
        counted_group=draw(st.sampled_from(["", "evacuated", "killed", "families", "other"])),
        population=draw(st.sampled_from(["", "civilians", "mixed", "unknown"])),
        sex_age=draw(st.sampled_from(["", "children"])), as_of_date=draw(_DATES),
        scope_text=draw(st.sampled_from(["", "حيّ الرمّان"])),
        figure_status=draw(st.sampled_from(["", "actual", "planned"])), **ends,  # type: ignore[arg-type]
    )  # fmt: skip


@st.composite
def _answer(draw: st.DrawFn, uid: str, figure: Quantity) -> Answer:
    article = draw(st.sampled_from(["a1", "a2"]))
    claim = Claim(
        uid=uid, number=1, article=article, reviewer="r", claim_type="figure",
        modality=draw(st.sampled_from(["", "", "asserted", "pledged"])),
        polarity=draw(st.sampled_from(["", "", "", "negative"])), asserted_date=draw(_DATES),
    )  # fmt: skip
    row = replace(ARTICLE, uid=article, published=draw(_DATES))
    return Answer(
        claim=claim, code="A001-01", article=row, reviewer=_ME, spans=(), chain=(), uid=uid, question="q",
        figure=figure, position=None,
    )  # fmt: skip


@st.composite
def _pairs(draw: st.DrawFn) -> tuple[Answer, Answer]:
    """Draw two answers whose figures mostly count the same."""
    one, other = draw(_figures()), draw(_figures())
    shared = draw(
        st.sets(st.sampled_from(_TERMS)).map(
            lambda differing: [each for each in _TERMS if each not in differing]
        )
    )
    if draw(st.booleans()):
        shared = list(_TERMS)
    other = replace(other, **{name: getattr(one, name) for name in shared})
    return draw(_answer("c1", one)), draw(_answer("c2", other))


@given(pair=_pairs(), same_origin=st.booleans())
def test_only_what_counts_the_same_contradicts_agrees_or_is_a_variant(
    pair: tuple[Answer, Answer], *, same_origin: bool
) -> None:
    one, other = pair
    verdict = compare(one, other, same_origin=same_origin)
    found = checks(one, other, same_origin=same_origin)
    assert found is not None
    if verdict is None:
        return
    same = found.counted and found.population and found.status and found.scope
    if verdict.relation in ("contradicts", "corroborates", "refines", "relay_variant", "updates"):
        assert same
    if verdict.relation in ("contradicts", "relay_variant", "refines"):
        assert verdict.comparability == "same"
    if not same:
        assert verdict.relation == "not_comparable"
    assert (verdict.relation == "relay_variant") <= (same_origin and one.article.uid != other.article.uid)


@given(
    pair=_pairs(),
    days=st.lists(st.sampled_from(_DAYS), min_size=2, max_size=2, unique=True),
    same_origin=st.booleans(),
)
def test_a_later_count_never_contradicts(
    pair: tuple[Answer, Answer], days: list[date], *, same_origin: bool
) -> None:
    one, other = (
        replace(each, figure=replace(each.figure, as_of_date=day.isoformat()))
        for each, day in zip(pair, days, strict=True)
        if each.figure is not None
    )
    verdict = compare(one, other, same_origin=same_origin)
    assert verdict is None or verdict.relation in ("updates", "not_comparable")
    if verdict is not None and verdict.relation == "updates":
        assert (verdict.reason == "relation-later") == (days[0] > days[1])


@given(pair=_pairs(), same_origin=st.booleans())
def test_it_does_not_matter_which_is_named_first(pair: tuple[Answer, Answer], *, same_origin: bool) -> None:
    one, other = pair
    there, back = compare(one, other, same_origin=same_origin), compare(other, one, same_origin=same_origin)
    assert (there is None) == (back is None)
    if there is None or back is None:
        return
    agreeing = {"corroborates", "refines"}
    assert there.relation == back.relation or {there.relation, back.relation} <= agreeing
    assert there.comparability == back.comparability
    if there.relation == "updates":
        assert {there.reason, back.reason} == {"relation-later", "relation-earlier"}


@given(pair=_pairs(), same_origin=st.booleans())
def test_numbers_that_can_both_be_right_contradict_only_as_a_denial(
    pair: tuple[Answer, Answer], *, same_origin: bool
) -> None:
    one, other = pair
    assert one.figure is not None
    assert other.figure is not None
    mine, theirs = amount(one.figure), amount(other.figure)
    verdict = compare(one, other, same_origin=same_origin)
    if verdict is not None and verdict.relation == "contradicts" and mine is not None and theirs is not None:
        assert mine.meets(theirs) == (verdict.reason == "relation-denied")
