"""What `apply` refuses about figures and places, that no window would let through either."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.interchange.lines import BadLine
from app.problems import Rejected
from app.session import Session
from tests.app.sessions import new_session
from tests.app.test_apply import QUOTE, TEXT, article, claim, lines, run


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with new_session(tmp_path) as opened:
        yield opened


def refusal(session: Session, path: Path) -> tuple[object, str]:
    """Return the line that was refused and why; nothing came in."""
    with pytest.raises(BadLine) as refused:
        run(session, path)
    assert session.counts() == (0, 0)
    cause = refused.value.__cause__
    assert isinstance(cause, Rejected)
    return refused.value.details["line"], cause.code


@pytest.mark.parametrize(
    "value", ["9" * 400, f"-{'9' * 400}", "9223372036854775808", "NaN", "Infinity", "1e999"]
)
@pytest.mark.parametrize("key", ["value", "low", "high"])
def test_a_number_that_no_file_can_hold(session: Session, tmp_path: Path, key: str, value: str) -> None:
    figure = '{"%s": %s}'.replace("%s", key, 1).replace("%s", value)
    line = json.dumps(claim(figures=["?"]), ensure_ascii=False).replace('"?"', figure)
    assert refusal(session, lines(tmp_path, article(), line + "\n")) == (2, "bad-field")


def test_a_place_in_a_list_that_no_file_can_hold(session: Session, tmp_path: Path) -> None:
    label = {"kind": "label", "scheme": "claim_type", "code": "x", "name_ar": "س", "position": 10**400}
    assert refusal(session, lines(tmp_path, label)) == (1, "bad-field")


@pytest.mark.parametrize("second", [(5, 12), (0, 10), (2, 4)])
def test_pieces_of_a_claim_do_not_overlap(session: Session, tmp_path: Path, second: tuple[int, int]) -> None:
    spans = [{"start": start, "end": end} for start, end in ((0, 10), second)]
    assert refusal(session, lines(tmp_path, article(), claim(spans=spans))) == (2, "overlapping-spans")


def test_a_figure_lies_within_what_is_said_of_it(session: Session, tmp_path: Path) -> None:
    inside = TEXT.index("300")
    spans: list[dict[str, Any]] = [
        {"quote": QUOTE},
        {"start": inside, "end": inside + 3, "quote": "300", "role": "figure"},
    ]
    assert run(session, lines(tmp_path, article(), claim(spans=spans))).lines["claim"] == 1
