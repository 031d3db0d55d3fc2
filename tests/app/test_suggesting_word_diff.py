"""Two passages word by word."""

from __future__ import annotations

from hypothesis import given

from app.suggesting.word_diff import Side, Token, word_diff
from tests.app.hostile import hostile

RADIO = "نقلت فرق الإنقاذ 48 عالقًا من حي المطاحن إلى مدرسة التلة، وفق الدفاع المدني"
PAPER = "ونقلت فرق الانقاذ ٨٤ عالقا من حي البساتين أمس الى مدرسة التلّة وفق الدفاع المدني"


def compared(one: str, other: str) -> tuple[dict[str, Token], dict[str, Token]]:
    diff = word_diff(Side(one, 0, len(one)), Side(other, 0, len(other)))
    return (
        {one[token.start : token.end]: token for token in diff.mine},
        {other[token.start : token.end]: token for token in diff.theirs},
    )


def test_each_word_says_what_it_is_to_the_other_side() -> None:
    mine, theirs = compared(RADIO, PAPER)
    assert {word: token.kind for word, token in mine.items()} == {
        "نقلت": "form", "فرق": "equal", "الإنقاذ": "spelling", "48": "changed", "عالقًا": "spelling", "من": "equal",
        "حي": "equal", "المطاحن": "only", "إلى": "spelling", "مدرسة": "equal", "التلة": "spelling", "وفق": "equal",
        "الدفاع": "equal", "المدني": "equal",
    }  # fmt: skip
    assert theirs["أمس"].kind == "only"
    assert theirs["أمس"].partner is None


def test_differing_figures_and_names_are_marked() -> None:
    place = RADIO.index("المطاحن")
    other = PAPER.index("البساتين")
    diff = word_diff(
        Side(RADIO, 0, len(RADIO), names=[(place, place + 7)]),
        Side(PAPER, 0, len(PAPER), names=[(other, other + 8)]),
    )
    marked = {RADIO[token.start : token.end]: token.role for token in diff.mine if token.role}
    assert marked == {"48": "figure", "المطاحن": "name"}
    assert {PAPER[token.start : token.end] for token in diff.theirs if token.role} == {"٨٤", "البساتين"}
    assert diff.differing_figures == 2


def test_figures_in_words_are_marked_by_their_spans() -> None:
    one, other = "جرح تسعة عمال", "جرح سبعة عمال"
    diff = word_diff(Side(one, 0, len(one), figures=[(4, 8)]), Side(other, 0, len(other), figures=[(4, 8)]))
    assert [token.role for token in diff.mine] == ["", "figure", ""]
    assert diff.mine[1].partner == 1


def test_digits_of_another_script_are_the_same_figure() -> None:
    mine, _ = compared("وصلت 25 شاحنة", "وصلت ٢٥ شاحنة")
    assert (mine["25"].kind, mine["25"].role) == ("spelling", "")


def test_only_the_passages_are_compared() -> None:
    one, other = "تمهيد. وصلت القافلة. ختام.", "بداية. وصلت القافلة."
    diff = word_diff(Side(one, 7, 20), Side(other, 7, 20))
    assert [token.kind for token in (*diff.mine, *diff.theirs)] == ["equal"] * 4


@given(hostile, hostile)
def test_partners_are_mutual_and_tokens_are_words_in_order(one: str, other: str) -> None:
    diff = word_diff(Side(one, 0, len(one)), Side(other, 0, len(other)))
    for tokens, others in ((diff.mine, diff.theirs), (diff.theirs, diff.mine)):
        assert [token.start for token in tokens] == sorted(token.start for token in tokens)
        for place, token in enumerate(tokens):
            assert (token.partner is None) == (token.kind == "only")
            if token.partner is not None:
                assert others[token.partner].partner == place
                assert others[token.partner].kind == token.kind


@given(hostile)
def test_a_passage_differs_nowhere_from_itself(text: str) -> None:
    diff = word_diff(Side(text, 0, len(text)), Side(text, 0, len(text)))
    assert {token.kind for token in diff.mine} <= {"equal"} or len(diff.mine) > 500


def test_long_passages_stay_quick() -> None:
    one, other = "كلمة أخرى " * 5_000, "غيرها تماما " * 5_000
    diff = word_diff(Side(one, 0, len(one)), Side(other, 0, len(other)))
    assert len(diff.mine) == 10_000
