"""Reading figures by the shipped word lists, for the tests of the finder."""

from functools import cache
from itertools import pairwise

from app import word_lists
from app.arabic.figures import Figure, FigureWords, find_figures


@cache
def shipped() -> FigureWords:
    return FigureWords.from_tables({name: word_lists.table(name) for name in FigureWords.TABLES})


def read(text: str, taken: tuple[tuple[int, int], ...] = ()) -> list[Figure]:
    """Return the figures of a text after checking the laws that hold for every one of them."""
    found = find_figures(text, shipped(), taken)
    for figure in found:
        assert text[figure.start : figure.end] == figure.quote
        assert figure.start < figure.end
        if figure.counted_start is not None:
            assert text[figure.counted_start : figure.counted_end] == figure.counted
        if figure.low is not None and figure.high is not None:
            assert figure.low <= figure.high
        assert figure.reason
    for one, other in pairwise(found):
        assert one.end <= other.start
    return found


def only(text: str) -> Figure:
    """Return the one figure of a text."""
    found = read(text)
    assert len(found) == 1, [figure.quote for figure in found]
    return found[0]


def quotes(text: str) -> list[str]:
    return [figure.quote for figure in read(text)]
