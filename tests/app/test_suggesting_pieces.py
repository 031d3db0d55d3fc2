"""Long texts are read in pieces and say the same as when they are read at once."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.suggesting import analysis
from app.suggesting.analysis import analyse, analysing
from app.suggesting.lexicon import Lexicon
from app.suggesting.pieces import pieces

NEWS = (
    "أعلنت وزارة الصحة مساء الخميس أن نحو 1200 شخص غادروا مدينة حلب، بينهم 340 طفلًا.\n"
    "وقال المتحدث باسم البلدية إن ثلاثة أشخاص أصيبوا يوم 14 آذار 2019 قرب الجسر.\n"
)


@given(st.text(alphabet="اب \n.ج", max_size=200), st.integers(1, 30))
def test_pieces_lie_side_by_side_and_are_never_too_long(text: str, most: int) -> None:
    found = pieces(text, most)
    assert "".join(text[start:end] for start, end in found) == text
    assert all(end - start <= most for start, end in found)
    assert [end for _, end in found[:-1]] == [start for start, _ in found[1:]]


def test_a_text_is_cut_behind_its_lines_first() -> None:
    assert pieces("ab cd\nef gh ij", 8) == [(0, 6), (6, 14)]
    assert pieces("ab cd ef gh", 8) == [(0, 6), (6, 11)]


def test_in_pieces_or_at_once_the_same_is_found(monkeypatch) -> None:
    text, lexicon = NEWS * 6, Lexicon.shipped()
    whole = analyse(text, "2019-03-15", lexicon)
    monkeypatch.setattr(analysis, "_PIECE", len(NEWS) + 3)
    cut = analyse(text, "2019-03-15", lexicon)
    assert cut == whole
    assert len(cut.figures) == 6 * len(analyse(NEWS, "2019-03-15", lexicon).figures)
    assert all(text[found.start : found.end] == found.quote for found in cut.every)


def test_reading_can_be_stopped_between_pieces(monkeypatch) -> None:
    monkeypatch.setattr(analysis, "_PIECE", len(NEWS))
    job = analysing(NEWS * 6, "", Lexicon.shipped())
    done = [next(job).done for _ in range(6)]
    job.close()
    assert done[0] == 0
    assert done[-1] == len(NEWS)
