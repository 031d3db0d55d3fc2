"""Figures that do not fit their counterparts: found in texts, answered by claims, said by a person, dismissed."""

from __future__ import annotations

from app import figures, questions
from app.comparing import relations
from app.comparing.relations import Said
from app.jobs import run
from app.session import Session
from app.suggesting import same_question, suggestions
from app.suggesting.analysis import analyse
from app.suggesting.lexicon import Lexicon
from app.suggesting.misfits import Misfit, misfits
from app.suggesting.passages import Passage
from tests.app.conftest import store_article, store_claim

_CRASH = "انقلبت حافلة تقل عمال مصنع النسيج على الطريق الجبلي قرب بلدة الزعرور"
_ONE = f"{_CRASH}، ما أدى إلى مقتل تسعة أشخاص."
_OTHER = f"{_CRASH} صباح اليوم. وأدى الحادث إلى مقتل 14 شخصا."


def _two(project: Session) -> list[str]:
    return [store_article(project, _ONE), store_article(project, _OTHER)]


def _found(project: Session, uids: list[str]) -> list[Misfit]:
    return [each.seen_from(uids[0]) for each in run(misfits(project, uids))]


def _claim(project: Session, article: str, text: str, words: str) -> str:
    start = text.index(words)
    return store_claim(project, article, (start, start + len(words)))


def test_figures_of_two_texts_that_differ_are_found_with_what_they_count(project) -> None:
    uids = _two(project)
    (found,) = _found(project, uids)
    assert (found.relation, found.reason, found.confirmed) == ("contradicts", "conflict-other-number", False)
    assert (found.one.quote, found.other.quote) == ("تسعة أشخاص", "14 شخصا")
    assert _OTHER[found.other.start : found.other.end] == "14 شخصا"
    assert found.details["value_b"] == "14"


def test_figures_that_agree_and_articles_of_other_things_give_nothing(project) -> None:
    same = store_article(project, _OTHER.replace("14", "9"))
    other = store_article(project, "سجّل المنتخب هدفين أمام 14 ألف متفرج في ملعب العاصمة.")
    assert _found(project, [store_article(project, _ONE), same, other]) == []


def test_what_a_person_says_of_the_claims_goes_before_what_was_found(project) -> None:
    uids = _two(project)
    one = _claim(project, uids[0], _ONE, "مقتل تسعة أشخاص")
    other = _claim(project, uids[1], _OTHER, "مقتل 14 شخصا")
    project.perform(relations.relate(project, one, other, Said("relay_variant")))
    (found,) = _found(project, uids)
    assert (found.relation, found.confirmed) == ("relay_variant", True)
    project.perform(relations.relate(project, one, other, Said("not_comparable", "different_population")))
    assert _found(project, uids) == []
    project.perform(relations.unrelate(project, one, other))
    assert [each.confirmed for each in _found(project, uids)] == [False]


def test_claims_that_answer_one_question_differ_by_their_figures(project) -> None:
    texts = ("وزعت البلدية 300 سلة.", "تسلم الأهالي 450 حصة من البلدية.")
    uids = [store_article(project, text, published="2016-12-16") for text in texts]
    assert _found(project, uids) == []
    one, other = (
        store_claim(project, uid, (0, len(text) - 1)) for uid, text in zip(uids, texts, strict=True)
    )
    for claim, value in ((one, 300), (other, 450)):
        action, _ = figures.add_figure(
            project, claim, value=value, comparator="=", surface=str(value), counted_group="other"
        )
        project.perform(action)
    project.perform(questions.same_question(project, [one, other])[0])
    (found,) = _found(project, uids)
    assert (found.one.quote, found.other.quote, found.relation) == ("300", "450", "contradicts")
    project.perform(relations.relate(project, one, other, Said("updates")))
    (found,) = _found(project, uids)
    assert (found.relation, found.confirmed) == ("updates", True)


def test_passages_that_were_dismissed_as_counterparts_are_set_against_each_other_no_more(project) -> None:
    uids = _two(project)
    mine, theirs = Passage(uids[0], 0, len(_ONE)), Passage(uids[1], 0, len(_OTHER))
    project.perform(same_question.dismiss(project, theirs, mine))
    assert _found(project, uids) == []


def test_a_figure_that_was_dismissed_is_set_against_no_other(project) -> None:
    uids = _two(project)
    findings = analyse(_OTHER, "", Lexicon.shipped())
    (figure,) = (each for each in suggestions.every(_OTHER, findings) if each.quote == "14")
    project.perform(suggestions.dismiss(project, uids[1], figure))
    assert _found(project, uids) == []


def test_a_table_of_numbers_is_no_account(project) -> None:
    table = "\n".join(f"قتل {number} شخصا في الحادث." for number in range(20, 400))
    uids = [store_article(project, _ONE), store_article(project, f"{_OTHER}\n{table}")]
    assert _found(project, uids) == []


def test_one_article_and_one_that_is_gone_differ_from_nothing(project) -> None:
    assert _found(project, [store_article(project, _ONE), "gone"]) == []
    assert _found(project, [store_article(project, _ONE)]) == []
