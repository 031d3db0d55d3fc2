"""Alignment of articles: counterparts, pairs, anchors for scrolling in step, and what is one text."""

from __future__ import annotations

import random
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.arabic.fold import fold
from app.arabic.likeness import MEANING
from app.jobs import Progress, run
from app.suggesting.analysis import analyse
from app.suggesting.lexicon import Lexicon
from app.suggesting.marks import figure_marks
from app.suggesting.meanings import meaning_of, meanings
from app.suggesting.ordering import heaviest_chain
from app.suggesting.passage_index import Mark
from app.suggesting.passages import Alignment, Reading, align
from tests.app.hostile import hostile

AGENCY = "قال محافظ السهل عدنان الكرمي إن الحريق أتى على أربعين دونما من بساتين الزيتون في قرية عين الحور قبل إخماده مساء الأحد."
VALLEY = f"""حريق في بساتين عين الحور

اندلع حريق كبير في بساتين قرية عين الحور ظهر الأحد، وفق ما ذكر سكان.
{AGENCY}
وأغلقت الشرطة الطريق الجبلي ساعتين أمام السيارات.
وتشتهر القرية بمعاصر زيتها منذ قرون."""
HERALD = f"""أعلنت نقابة المعلمين إضرابا يوم الثلاثاء المقبل.
شب حريق ضخم ظهر الأحد في البساتين المحيطة بقرية عين الحور.
ولم تسجل إصابات بين رجال الإطفاء.
{AGENCY}
وظل الطريق الجبلي مغلقا أمام حركة السيارات مدة ساعتين بقرار من الشرطة."""
SPORTS = "فاز فريق الساحل على ضيفه بهدفين في الجولة الأخيرة من الدوري. وسجل الهدف الثاني اللاعب البديل."


def aligned(**texts: str) -> Alignment:
    return run(align([Reading(uid, text) for uid, text in texts.items()]))


@pytest.fixture
def fire() -> Alignment:
    return aligned(valley=VALLEY, herald=HERALD, sports=SPORTS)


def test_the_passage_under_the_cursor_finds_its_counterpart(fire: Alignment) -> None:
    best = fire.counterparts("valley", VALLEY.index("اندلع") + 5)[0]
    assert best.passage.uid == "herald"
    assert HERALD[best.passage.start : best.passage.end].startswith("شب حريق ضخم")
    assert (best.copied, best.reason) == (False, "passage-words")


def test_agency_text_is_recognised_as_one_text(fire: Alignment) -> None:
    best = fire.counterparts("herald", HERALD.index("محافظ السهل"))[0]
    assert VALLEY[best.passage.start : best.passage.end] == AGENCY
    assert (best.copied, best.reason) == (True, "passage-copied")
    assert best.score > 0.9


def test_two_statements_of_one_speaker_are_not_one_text() -> None:
    introduced = "وقالت الناطقة باسم اللجنة رانية الصوّان إن"
    remaining = f"{introduced} الباقين «تدبّروا أمورهم عند أقاربهم»."
    buses = f"{introduced} اللجنة طلبت 40 حافلة منذ الساعات الأولى، لكن لم تصل سوى 18 حافلة حتى مساء الجمعة."
    found = aligned(remaining=remaining, buses=buses, valley=VALLEY, herald=HERALD, sports=SPORTS)
    best = found.counterparts("remaining", 5)[0]
    assert (best.passage.uid, best.copied) == ("buses", False)


def test_counts_of_one_group_meet_though_their_numbers_differ() -> None:
    texts = {
        "valley": "ارتفع عدد من أصيبوا إلى 41 في البلدة.\nوتشتهر البلدة بمعاصر الزيت القديمة.",
        "herald": "في المستشفى ثلاثة وعشرون جريحا منذ الفجر.\nوأغلقت المعاصر أبوابها هذا الموسم.",
    }
    plain = run(align([Reading(uid, text) for uid, text in texts.items()]))
    marked = run(
        align(
            [
                Reading(uid, text, figure_marks(analyse(text, "", Lexicon.shipped())))
                for uid, text in texts.items()
            ]
        )
    )
    score, _ = marked.alike("valley", 5, "herald", 5)
    assert score > plain.alike("valley", 5, "herald", 5)[0]
    assert marked.counterparts("valley", 5)[0].reason == "passage-words"


def test_other_news_has_no_counterpart_worth_the_name(fire: Alignment) -> None:
    assert all(each.score < 0.15 for each in fire.counterparts("sports", 5))


def test_the_focus_is_the_clause_that_answers() -> None:
    long = "قررت البلدية إزالة السوق القديم، وتعليق العمل بالرسوم الجديدة، بينما عثر عمال الحفر على جرة فخارية عمرها ألف عام."
    alignment = aligned(a="عثر العمال خلال الحفر على جرة من الفخار.", b=long)
    (best,) = alignment.counterparts("a", 0)
    start, end = best.focus
    assert long[start:end] == "بينما عثر عمال الحفر على جرة فخارية عمرها ألف عام."


def test_only_the_articles_asked_for_are_looked_in(fire: Alignment) -> None:
    at = VALLEY.index("اندلع")
    assert fire.counterparts("valley", at, among=["sports", "valley"]) == []
    assert {each.passage.uid for each in fire.counterparts("valley", at, among=["herald"])} == {"herald"}
    assert len(fire.counterparts("valley", at, limit=1)) == 1


def test_figures_written_otherwise_are_found_through_their_marks() -> None:
    words, digits = "نزح نحو خمسمئة من الأهالي.", "اصطف 500 شخص أمام البوابة. وبقي 20 في الملجأ."
    marks = [
        [Mark(words.index("خمس"), "=500")],
        [Mark(digits.index("5"), "=500"), Mark(digits.index("20"), "=20")],
    ]
    readings = [Reading("a", words, marks[0]), Reading("b", digits, marks[1])]
    (best,) = run(align(readings)).counterparts("a", 0)
    assert digits[best.passage.start : best.passage.end] == "اصطف 500 شخص أمام البوابة."
    assert best.reason == "passage-figures"
    assert aligned(a=words, b=digits).counterparts("a", 0) == []


def test_pairs_come_best_first_and_each_once(fire: Alignment) -> None:
    pairs = run(fire.pairs())
    assert pairs[0].copied
    assert pairs[0].score == max(pair.score for pair in pairs)
    assert all(one.score >= two.score for one, two in pairwise(pairs))
    assert len({(pair.a, pair.b) for pair in pairs} | {(pair.b, pair.a) for pair in pairs}) == 2 * len(pairs)
    assert all(pair.a.uid != pair.b.uid for pair in pairs)


def test_anchors_rise_on_both_sides(fire: Alignment) -> None:
    anchors = fire.anchors("valley", "herald")
    assert (VALLEY.index("اندلع"), HERALD.index("شب")) in anchors
    assert (VALLEY.index("قال محافظ"), HERALD.index("قال محافظ")) in anchors
    assert all(one[0] < two[0] and one[1] < two[1] for one, two in pairwise(anchors))
    assert fire.anchors("valley", "sports") == []


def test_a_place_between_passages_belongs_to_the_one_before(fire: Alignment) -> None:
    first = fire.passage_at("valley", 0)
    assert first is not None
    assert first.start == 0
    gap = fire.passage_at("valley", VALLEY.index("\n\n") + 1)
    assert gap == first
    assert fire.passage_at("valley", len(VALLEY) + 5) == fire.passage_at("valley", len(VALLEY) - 1)


def test_articles_without_words_are_no_trouble() -> None:
    alignment = aligned(a="", b=" \n\u200f\n", c="…!", d=VALLEY)
    assert alignment.passage_at("a", 0) is None
    assert alignment.counterparts("b", 0) == []
    assert alignment.anchors("a", "d") == []
    assert run(aligned().pairs()) == []


def test_a_text_without_full_stops_is_taken_in_pieces() -> None:
    endless = "، ".join(f"وصلت القافلة رقم {number} إلى مستودع الضاحية الشرقية" for number in range(200))
    alignment = aligned(a=endless, b="وصلت القافلة رقم 150 إلى مستودع الضاحية الشرقية")
    (best, *_) = alignment.counterparts("b", 0)
    assert best.passage.end - best.passage.start <= 1_200
    start, end = best.focus
    assert "150" in endless[start:end]


def test_work_is_reported_and_can_be_left() -> None:
    job = align([Reading(str(number), VALLEY) for number in range(30)])
    steps = [next(job) for _ in range(20)]
    assert all(isinstance(step, Progress) and step.done <= step.total for step in steps)
    job.close()
    with pytest.raises(StopIteration):
        next(job)


@settings(max_examples=60, deadline=None)
@given(st.lists(hostile, min_size=2, max_size=4))
def test_hostile_texts_are_aligned_within_their_bounds(texts: list[str]) -> None:
    alignment = run(align([Reading(str(number), text) for number, text in enumerate(texts)]))
    for pair in run(alignment.pairs()):
        for passage in (pair.a, pair.b):
            assert 0 <= passage.start < passage.end <= len(texts[int(passage.uid)])
    for number, text in enumerate(texts):
        for counterpart in alignment.counterparts(str(number), len(text) // 2):
            start, end = counterpart.focus
            assert counterpart.passage.start <= start < end <= counterpart.passage.end


def test_a_shuffled_copy_still_scrolls_forwards() -> None:
    parts = [
        f"الفقرة عن بلدة رقم {number} وسدها المسمى سد {'ابجدهوزحطيكلمن'[number % 14] * 4}{number}."
        for number in range(40)
    ]
    shuffled = parts[:]
    random.Random(7).shuffle(shuffled)
    anchors = aligned(a="\n".join(parts), b="\n".join(shuffled)).anchors("a", "b")
    assert len(anchors) > 3
    assert all(one[0] < two[0] and one[1] < two[1] for one, two in pairwise(anchors))


@given(st.lists(st.tuples(st.integers(0, 8), st.integers(0, 8), st.floats(0.1, 1)), max_size=9))
def test_the_heaviest_chain_is_the_heaviest(links: list[tuple[int, int, float]]) -> None:
    def rises(chain: list[tuple[int, int, float]]) -> bool:
        return all(one[0] < two[0] and one[1] < two[1] for one, two in pairwise(chain))

    best = 0.0
    for chosen in range(2 ** len(links)):
        chain = sorted(link for at, link in enumerate(links) if chosen >> at & 1)
        if rises(chain):
            best = max(best, sum(link[2] for link in chain))
    found = heaviest_chain(links)
    assert rises(found)
    assert sum(link[2] for link in found) == pytest.approx(best)


def test_the_sample_articles_answer_each_other() -> None:
    folder = Path(__file__).resolve().parent.parent.parent / "resources" / "sample"
    texts = {path.stem: path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.txt"))}
    alignment = aligned(**texts)
    pairs = run(alignment.pairs())
    assert len({pair.a.uid for pair in pairs[:30]} | {pair.b.uid for pair in pairs[:30]}) >= 5


def test_a_lead_that_tells_the_whole_story_is_held_back() -> None:
    told = [
        "اندلع الحريق في سوق الخضار فجر الجمعة بسبب ماس كهربائي.",
        "أصيب أربعة من رجال الإطفاء بحروق طفيفة في السوق.",
        "أغلقت البلدية سوق الخضار أسبوعا كاملا لإصلاحه.",
        "طالب تجار السوق بتعويضات عن بضائعهم التالفة.",
    ]
    lead = "اندلع الحريق في سوق الخضار وأصيب رجال الإطفاء وأغلقت البلدية السوق وطالب التجار بتعويضات."
    readings = [Reading(f"a{number}", sentence) for number, sentence in enumerate(told)]
    readings += [Reading(f"b{number}", sentence) for number, sentence in enumerate(told)]
    alignment = run(align([*readings, Reading("lead", lead)]))
    with_lead = alignment.alike("a1", 0, "lead", 0)[0]
    (found,) = (one for one in alignment.counterparts("a1", 0, limit=20) if one.passage.uid == "lead")
    assert 0 <= found.score < with_lead
    assert alignment.counterparts("a1", 0)[0].passage.uid == "b1"


def test_a_word_has_every_meaning_it_may_have_and_a_common_one_none() -> None:
    known = meaning_of.of()
    assert {MEANING + "evacuated", MEANING + "gathering"} <= set(meanings(fold("خرجوا إلى الساحة"), known))
    assert meanings(fold("التي أنه بعد"), known) == []
