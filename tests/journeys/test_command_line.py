"""The main job on the five real articles, from the command line alone. No word of them stands here."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from tests.app.cli_runs import isnad_process

TYPES = ("figure", "occurrence", "status", "agreement", "situation", "time")
_SENTENCE = re.compile(r"[^\n.]{30,160}")


@pytest.fixture
def seeds(shared: Path) -> list[Path]:
    found = sorted((shared / "seeds").glob("*.txt"))
    if len(found) != 5:
        pytest.skip("the five articles are not there")
    return found


def claims_on(article: str, text: str) -> list[dict[str, Any]]:
    """Return three claims on passages found by their place, the first with its offsets, linked to two events."""
    passages = list(_SENTENCE.finditer(text))
    made = []
    for at, passage in enumerate((passages[0], passages[len(passages) // 2], passages[-1])):
        span = {"quote": passage.group(), "start": passage.start(), "end": passage.end()}
        numbers = re.findall(r"\d+", passage.group())
        made.append(
            {
                "kind": "claim", "article": article, "type": TYPES[at % len(TYPES)], "spans": [span],
                "chain": [{"actor": f"متحدث {article}", "role": "claimant", "mode": "indirect"}],
                "figures": [{"surface": numbers[0], "value": int(numbers[0])}] if numbers else [],
                "events": [{"event": f"e{at % 2}", "relation": "reports"}],
            }
        )  # fmt: skip
    return made


def test_five_articles_to_a_workbook(seeds: list[Path], tmp_path: Path) -> None:
    home, project = tmp_path / "home", tmp_path / "job.isnad"
    assert isnad_process(home, "new", project, "--reviewer", "نورس").code == 0
    imported = isnad_process(home, "import", project, *seeds, "--json").object["imported"]
    assert [each["article"] for each in imported] == ["A001", "A002", "A003", "A004", "A005"]

    texts = {
        each["article"]: path.read_text(encoding="utf-8-sig")
        for each, path in zip(imported, seeds, strict=True)
    }
    lines = [{"kind": "event", "id": f"e{at}", "title_ar": f"حدث {at}", "date": "2016-12"} for at in range(2)]
    lines += [made for code, text in texts.items() for made in claims_on(code, text)]
    applied = tmp_path / "claims.jsonl"
    applied.write_text(
        "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines), encoding="utf-8"
    )
    assert isnad_process(home, "apply", project, applied, "--json").object["applied"] == {
        "event": 2,
        "claim": 15,
    }

    claims = isnad_process(home, "claims", project).lines
    assert len(claims) == 15
    for claim in claims:
        for span in claim["spans"]:
            assert texts[claim["article"]][span["start"] : span["end"]] == span["quote"]
    assert sorted(event["claims"] for event in isnad_process(home, "events", project).lines) == [5, 10]

    for suffix in ("xlsx", "csv", "jsonl"):
        assert (
            isnad_process(home, "export", project, tmp_path / f"out.{suffix}", "--language", "en").code == 0
        )
    sheet = openpyxl.load_workbook(tmp_path / "out.xlsx")["Claims"]
    headings = [cell.value for cell in sheet[1]]
    rows: list[dict[object, Any]] = [
        dict(zip(headings, row, strict=True)) for row in sheet.iter_rows(min_row=2, values_only=True)
    ]
    by_file = {path.name: texts[each["article"]] for each, path in zip(imported, seeds, strict=True)}
    assert len(rows) == 15
    for row in rows:
        assert by_file[row["File name"]][row["Start"] : row["End"]] == row["Quote"]

    copy, again = tmp_path / "copy.isnad", tmp_path / "again.jsonl"
    assert isnad_process(home, "new", copy).code == 0
    assert isnad_process(home, "apply", copy, tmp_path / "out.jsonl").code == 0
    assert isnad_process(home, "export", copy, again).code == 0
    assert again.read_bytes() == (tmp_path / "out.jsonl").read_bytes()
    assert isnad_process(home, "check", project).code == 0
