"""Suggestions: what is open, a claim filled in with guesses, dismissed for me alone; every step undone exactly."""

from __future__ import annotations

import pytest

from app import claims, guesses, jobs, labelling, parties
from app.problems import Rejected
from app.session import Session
from app.suggesting import left, suggestions
from app.suggesting.analysis import Findings, FindingsCache, analyse, day_of
from app.suggesting.lexicon import Lexicon
from app.suggesting.suggestions import Suggestion
from db.changes import Action
from db.queries import suggestions as queries
from db.records import Actor, Attribution, ClaimSpan, Dismissal, Quantity
from tests.app.conftest import OTHER, got, store_article

TEXT = (
    "السوسن (وكالة الضفة) - أعلن المتحدث باسم البلدية سامر الكنج أن 337 عائلة غادرت الحي مساء الجمعة.\n"
    "وأضاف الكنج أن 25 جريحًا نُقلوا إلى المستشفى.\n"
    "وقال مصدر عسكري إن العدد لا يتعدى 40.\n"
    "وغادرت 12 حافلة المدينة."
)
PUBLISHED = "2016-12-17"


@pytest.fixture
def article(project: Session) -> str:
    outlet, changes = parties.find_or_new_outlet(project, "صحيفة الوادي")
    project.perform(Action("outlet.create", changes))
    return store_article(project, TEXT, published=PUBLISHED, outlet=outlet.uid)


@pytest.fixture
def findings() -> Findings:
    return analyse(TEXT, PUBLISHED, Lexicon.shipped())


def found(project: Session, article: str, findings: Findings, quote: str) -> Suggestion:
    """Return the open suggestion of these words."""
    of = suggestions.open_suggestions(project, article, findings)
    return next(each for each in of if quote in each.quote)


def made(project: Session, article: str, findings: Findings, quote: str) -> str:
    suggestion = found(project, article, findings, quote)
    action, uid = suggestions.accept(project, article, suggestion, findings, "figure")
    project.perform(action)
    return uid


def test_everything_found_is_open_in_the_order_of_the_text(project, article, findings) -> None:
    of = suggestions.open_suggestions(project, article, findings)
    assert {each.kind for each in of} == set(suggestions.KINDS)
    assert [each.start for each in of] == sorted(each.start for each in of)
    for each in of:
        assert TEXT[each.start : each.end] == each.quote
        assert each.reason
        assert 0 <= each.clause[0] < each.clause[1] <= len(TEXT)
    figures = [each.quote for each in of if each.kind == "figure"]
    assert figures == ["337", "25", "40", "12"]
    assert suggestions.left(project, article, findings) == 4
    only = suggestions.open_suggestions(project, article, findings, ("date",))
    assert [each.quote for each in only] == [each.quote for each in findings.dates]


def test_one_key_makes_the_whole_claim(project, article, findings, there_and_back) -> None:
    suggestion = found(project, article, findings, "337")
    action, uid = suggestions.accept(project, article, suggestion, findings, "figure")
    there_and_back(action)
    detail = got(claims.detail(project, uid))
    content, *others = detail.spans
    roles = {span.role: span.quote for span in detail.spans}
    assert roles["figure"] == "337"
    assert roles["cue"] == "أعلن"
    assert "سامر الكنج" in roles["source"]
    assert "337 عائلة" in roles["content"]
    assert all(TEXT[span.start : span.end] == span.quote for span in detail.spans)
    assert [span.seq for span in sorted(detail.spans, key=lambda span: span.seq)] == list(
        range(len(detail.spans))
    )
    (figure,) = detail.figures
    assert (figure.value, figure.counted_group, figure.guessed) == (337, "families", True)
    assert figure.span in {span.uid for span in others}
    claimant = detail.chain[0]
    assert (claimant.attribution.mode, claimant.attribution.cue_text) == ("indirect", "أعلن")
    assert claimant.attribution.guessed
    assert "سامر الكنج" in claimant.actor.name_ar
    assert detail.claim.asserted_date == figure.as_of_date == "2016-12-16"
    assert set(detail.claim.guessed) >= {"asserted_date", "time_text"}
    assert content is not None


def test_what_is_in_a_claim_is_open_no_more_and_undo_opens_it_again(project, article, findings) -> None:
    before = suggestions.open_suggestions(project, article, findings)
    suggestion = found(project, article, findings, "337")
    action, _ = suggestions.accept(project, article, suggestion, findings, "figure")
    project.perform(action)
    after = suggestions.open_suggestions(project, article, findings)
    assert suggestion not in after
    assert not any(each.kind == "attribution" and each.quote == "أعلن" for each in after)
    assert suggestions.left(project, article, findings) == 3
    project.perform(action.inverse())
    assert suggestions.open_suggestions(project, article, findings) == before


def test_claims_of_others_leave_my_suggestions_open(project, article, findings) -> None:
    others = Session(project.store, OTHER)
    others._introduce()
    made(others, article, findings, "337")
    others.perform(suggestions.dismiss(others, article, found(others, article, findings, "25")))
    assert suggestions.left(others, article, findings) == 2
    assert suggestions.left(project, article, findings) == 4


def test_what_is_dismissed_stays_away_until_undone(project, article, findings, there_and_back) -> None:
    suggestion = found(project, article, findings, "40")
    action = suggestions.dismiss(project, article, suggestion)
    there_and_back(action)
    assert suggestion not in suggestions.open_suggestions(project, article, findings)
    assert suggestions.dismiss(project, article, suggestion).changes == ()
    (kept,) = project.store.find(Dismissal)
    assert (kept.kind, kept.quote, kept.reviewer) == ("figure", "40", project.identity.reviewer_uid)
    project.perform(action.inverse())
    assert suggestion in suggestions.open_suggestions(project, article, findings)


def test_the_speaker_is_found_again_and_a_source_without_a_name_belongs_to_its_relay(
    project, article, findings
) -> None:
    first, second = made(project, article, findings, "337"), made(project, article, findings, "25")
    nodes = [project.store.find(Attribution, claim=uid, role="claimant")[0] for uid in (first, second)]
    assert nodes[0].actor == nodes[1].actor
    third = made(project, article, findings, "40")
    (node,) = project.store.find(Attribution, claim=third)
    source = got(project.store.get(Actor, node.actor))
    assert source.name_ar == "مصدر عسكري (صحيفة الوادي)"
    assert (source.actor_type, source.named) == ("official_unnamed", False)


def test_where_nobody_is_quoted_the_outlet_speaks(project, article, findings) -> None:
    uid = made(project, article, findings, "12")
    (node,) = got(claims.detail(project, uid)).chain
    assert (node.actor.name_ar, node.attribution.mode) == ("صحيفة الوادي", "article_voice")
    assert node.attribution.guessed


def test_a_selection_takes_what_lies_inside_it(project, article, findings, there_and_back) -> None:
    start, end = TEXT.index("أن 25"), TEXT.index("40.") + 2
    action, uid = suggestions.label_with_guesses(project, article, [(start, end)], "figure", findings)
    there_and_back(action)
    detail = got(claims.detail(project, uid))
    assert [figure.value for figure in detail.figures] == [25, None] or [
        figure.surface for figure in detail.figures
    ] == ["25", "40"]
    assert len(project.store.find(Quantity)) == 2
    project.perform(guesses.confirm(project, uid))
    assert not got(claims.detail(project, uid)).guessed


def test_an_accepted_attribution_makes_a_claim_of_what_is_reported(project, article, findings) -> None:
    suggestion = next(
        each
        for each in suggestions.open_suggestions(project, article, findings, ("attribution",))
        if each.quote == "وأضاف"
    )
    action, uid = suggestions.accept(project, article, suggestion, findings, "occurrence")
    project.perform(action)
    (content,) = project.store.find(ClaimSpan, claim=uid, role="content")
    assert content.quote.startswith("25 جريح")
    (node,) = project.store.find(Attribution, claim=uid, role="claimant")
    assert node.cue_text == "وأضاف"


def test_what_labelling_refuses_is_refused(project, article, findings) -> None:
    with pytest.raises(Rejected, match="unknown-type"):
        suggestions.label_with_guesses(project, article, [(0, 9)], "nonsense", findings)
    with pytest.raises(Rejected, match="no-selection"):
        suggestions.label_with_guesses(project, article, [], "figure", findings)
    with pytest.raises(Rejected, match="gone"):
        suggestions.open_suggestions(project, "?", findings)


def test_without_findings_it_is_a_plain_claim(project) -> None:
    article = store_article(project, TEXT)
    action, uid = suggestions.label_with_guesses(project, article, [(0, 9)], "figure", Findings())
    project.perform(action)
    detail = got(claims.detail(project, uid))
    assert (detail.chain, detail.figures, detail.guessed) == ((), (), False)


def test_counts_for_many_articles(project, article, findings) -> None:
    other = store_article(project, "قُتل 5 أشخاص وأصيب 14.")
    uids = [article, other, "gone"]
    assert jobs.run(left.left_in(project, uids)) == {article: 4, other: 2}
    made(project, article, findings, "337")
    project.perform(labelling.label(project, other, [(0, 10)], "figure")[0])
    assert jobs.run(left.left_in(project, uids)) == {article: 3, other: 1}


def test_findings_are_kept_by_text_date_and_words(project, article) -> None:
    cache, words = FindingsCache(), Lexicon.of(project)
    first = cache.of(project, article, words)
    assert cache.of(project, article, words) is first
    small = FindingsCache(most_chars=len(TEXT))
    kept = small.of(project, article, words)
    twin = store_article(project, TEXT, published=PUBLISHED)
    assert small.of(project, twin, words) is kept
    another = store_article(project, TEXT + " ", published=PUBLISHED)
    small.of(project, another, words)
    assert small.of(project, article, words) is not kept


def test_only_a_certain_day_resolves_weekdays() -> None:
    assert [day_of(each) for each in ("2016-12-17", "2016-12", "2016-12-17~", "", "soon")] == [
        "2016-12-17",
        *[""] * 4,
    ]


def test_places_are_asked_for_in_one_go(project, article, findings) -> None:
    uid = made(project, article, findings, "337")
    me = project.identity.reviewer_uid
    spans = project.store.find(ClaimSpan, claim=uid)
    claimed = queries.claimed(project.store, [article], me)[article]
    assert sorted(claimed) == sorted((span.start, span.end, span.role) for span in spans)
