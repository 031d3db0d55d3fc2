"""Words of the speaker, the cue and the figures, marked by hand: spans of their own, tied to chain and figures."""

from __future__ import annotations

import pytest

from app import chains, claims, figures, span_roles
from app.chains import NodeDraft
from app.claims import ClaimDetail
from app.problems import Rejected
from app.session import Session
from tests.app.conftest import TEXT, got, store_claim


def place(words: str) -> tuple[int, int]:
    start = TEXT.index(words)
    return start, start + len(words)


def detail(project: Session, uid: str) -> ClaimDetail:
    return got(claims.detail(project, uid))


@pytest.fixture
def claim(project, article) -> str:
    return store_claim(project, article, place("نحو 337 شخصًا غادروا"))


def spans(project: Session, uid: str, role: str) -> dict[str, str]:
    """Return uid and quote of the spans of a role."""
    return {span.uid: span.quote for span in detail(project, uid).spans if span.role == role}


def test_the_speaker_is_named_by_his_words(project, claim, there_and_back) -> None:
    there_and_back(span_roles.mark(project, claim, "source", *place("المتحدث باسم البلدية")))
    (node,) = detail(project, claim).chain
    assert (node.actor.name_ar, node.attribution.role) == ("المتحدث باسم البلدية", "claimant")
    assert spans(project, claim, "source") == {node.attribution.span: "المتحدث باسم البلدية"}


def test_a_chain_without_a_claimant_gets_one_before_the_others(project, claim) -> None:
    project.perform(
        chains.set_chain(project, claim, [NodeDraft("الوكالة", role="publisher", cue_text="نشرت")])
    )
    project.perform(span_roles.mark(project, claim, "source", *place("المتحدث باسم البلدية")))
    first, second = detail(project, claim).chain
    assert (first.actor.name_ar, second.actor.name_ar) == ("المتحدث باسم البلدية", "الوكالة")
    assert second.attribution.cue_text == "نشرت"
    assert first.attribution.span is not None
    assert second.attribution.span is None


def test_a_known_claimant_keeps_the_name_and_the_passage_moves(project, claim, there_and_back) -> None:
    project.perform(chains.set_chain(project, claim, [NodeDraft("سامر الحلو", mode="indirect")]))
    project.perform(span_roles.mark(project, claim, "source", *place("المتحدث")))
    there_and_back(span_roles.mark(project, claim, "source", *place("المتحدث باسم البلدية")))
    (node,) = detail(project, claim).chain
    assert node.actor.name_ar == "سامر الحلو"
    assert spans(project, claim, "source") == {node.attribution.span: "المتحدث باسم البلدية"}
    assert not span_roles.mark(project, claim, "source", *place("المتحدث باسم البلدية")).changes


def test_the_cue_gives_its_words_to_the_claimant(project, claim, there_and_back) -> None:
    there_and_back(span_roles.mark(project, claim, "cue", *place("قال")))
    assert list(spans(project, claim, "cue").values()) == ["قال"]
    project.perform(chains.set_chain(project, claim, [NodeDraft("المتحدث")]))
    project.perform(span_roles.mark(project, claim, "cue", *place("قال المتحدث")))
    (node,) = detail(project, claim).chain
    assert node.attribution.cue_text == "قال المتحدث"
    assert list(spans(project, claim, "cue").values()) == ["قال المتحدث"]


def test_the_words_of_a_figure_go_to_the_figure_they_write(project, claim, there_and_back) -> None:
    for fields in ({"value": 12}, {"value": 337, "comparator": "~"}):
        project.perform(figures.add_figure(project, claim, **fields)[0])
    there_and_back(span_roles.mark(project, claim, "figure", *place("337")))
    first, second = detail(project, claim).figures
    assert first.span is None
    assert spans(project, claim, "figure") == {second.span: "337"}
    there_and_back(span_roles.mark(project, claim, "figure", *place("337 شخصًا")))
    assert spans(project, claim, "figure") == {second.span: "337 شخصًا"}


def test_the_only_figure_without_words_takes_them(project, claim) -> None:
    project.perform(figures.add_figure(project, claim, surface="نحو ثلاثمئة")[0])
    project.perform(span_roles.mark(project, claim, "figure", *place("شخصًا")))
    (figure,) = detail(project, claim).figures
    assert spans(project, claim, "figure") == {figure.span: "شخصًا"}


def test_where_no_figure_is_meant_one_is_made_of_the_words(project, claim, there_and_back) -> None:
    for value in (1, 2):
        project.perform(figures.add_figure(project, claim, value=value)[0])
    there_and_back(span_roles.mark(project, claim, "figure", *place("٤٠")))
    made = detail(project, claim).figures[2]
    assert (made.value, made.surface, made.guessed) == (40, "٤٠", False)
    assert spans(project, claim, "figure") == {made.span: "٤٠"}


@pytest.mark.parametrize(
    ("role", "span", "code"),
    [
        ("content", (0, 3), "unknown-code"),
        ("cue", (3, 3), "no-selection"),
        ("source", (0, len(TEXT) + 1), "outside-text"),
        ("figure", (4, 2), "no-selection"),
    ],
)
def test_what_cannot_be_marked_is_refused(project, claim, role, span, code) -> None:
    with pytest.raises(Rejected, match=code):
        span_roles.mark(project, claim, role, *span)
