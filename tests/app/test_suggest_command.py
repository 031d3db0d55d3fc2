"""`isnad suggest` as scripts use it: on a text file and on a project; and every reason said in words."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any, get_args

import pytest

from app import wording
from app.arabic.speech.cue import Construction
from app.suggesting.analysis import analyse
from app.suggesting.lexicon import Lexicon
from tests.app.cli_runs import isnad
from tests.conftest import REPOSITORY

TEXT = (
    "\ufeffوقال المتحدث باسم البلدية سامر الكنج إن نحو 337 عائلة غادرت الحي مساء الجمعة.\r\n"
    "وأضاف أن ما بين 20 و25 جريحًا نُقلوا.\r\n"
)
STORED = TEXT.removeprefix("\ufeff").replace("\r\n", "\n")
FIELDS = {
    "figure": {
        "value",
        "low",
        "high",
        "comparator",
        "counted",
        "counted_group",
        "population",
        "sex_age",
        "people_reason",
    },
    "date": {"iso", "precision"},
    "place": {"name"},
    "attribution": {
        *("cue_start", "cue_end", "claimant_start", "claimant_end", "claimant"),
        *("content_start", "content_end"),
    },
}


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "خبر.txt"
    path.write_text(TEXT, encoding="utf-8", newline="")
    return path


def check(line: dict[str, Any], text: str) -> None:
    assert text[line["start"] : line["end"]] == line["quote"] != ""
    assert FIELDS[line["kind"]] <= set(line)
    assert line["reason"]


def test_a_text_file_under_the_text_law(home: Path, file: Path) -> None:
    run = isnad(home, "suggest", "--text", file, "--published", "2016-12-17")
    assert run.code == 0, run.err
    for line in run.lines:
        check(line, STORED)
        assert line["file"] == "خبر.txt"
    assert [line["start"] for line in run.lines] == sorted(line["start"] for line in run.lines)
    by_kind = {kind: [line for line in run.lines if line["kind"] == kind] for kind in FIELDS}
    assert [line["value"] for line in by_kind["figure"]][:1] == [337]
    assert by_kind["figure"][0]["comparator"] == "~"
    assert [line["iso"] for line in by_kind["date"]] == ["2016-12-16"]
    said, added = by_kind["attribution"]
    assert STORED[said["cue_start"] : said["cue_end"]] == "وقال"
    assert "سامر الكنج" in STORED[said["claimant_start"] : said["claimant_end"]]
    assert STORED[added["content_start"] : added["content_end"]].startswith("ما بين")
    assert (added["claimant_start"], added["claimant"]) == (None, said["claimant"])


def test_without_a_day_of_publication_weekdays_stay_open(home: Path, file: Path) -> None:
    (date,) = (line for line in isnad(home, "suggest", "--text", file).lines if line["kind"] == "date")
    assert (date["iso"], date["precision"]) == ("", "unknown")


def test_a_project_says_the_same_as_its_files(home: Path, file: Path, tmp_path: Path) -> None:
    project = tmp_path / "p.isnad"
    assert isnad(home, "new", project).code == 0
    assert isnad(home, "import", project, file, "--published", "2016-12-17").code == 0
    of_file = isnad(home, "suggest", "--text", file, "--published", "2016-12-17").lines
    of_project = isnad(home, "suggest", project).lines
    assert {line.pop("article") for line in of_project} == {"A001"}
    assert len({line.pop("uid") for line in of_project}) == 1
    assert of_project == of_file


def test_the_words_of_the_team_count(home: Path, file: Path, tmp_path: Path) -> None:
    project, words = tmp_path / "p.isnad", tmp_path / "words.jsonl"
    isnad(home, "new", project)
    isnad(home, "import", project, file)
    words.write_text(
        "".join(
            json.dumps({"kind": "word", "list": "counted", "code": "families", "word": word, "removed": True})
            + "\n"
            for word in ("عائلة",)
        ),
        encoding="utf-8",
    )
    groups = [Counter(line.get("counted_group") for line in isnad(home, "suggest", project).lines)]
    assert isnad(home, "apply", project, words).code == 0
    groups.append(Counter(line.get("counted_group") for line in isnad(home, "suggest", project).lines))
    assert [found["families"] for found in groups] == [1, 0]


def test_other_encodings_are_decoded_as_at_import(home: Path, tmp_path: Path) -> None:
    path = tmp_path / "قديم.txt"
    path.write_bytes(STORED.encode("windows-1256"))
    lines = isnad(home, "suggest", "--text", path).lines
    assert lines
    for line in lines:
        check(line, STORED)


def test_what_cannot_be_read_is_said_in_one_line(home: Path, file: Path, tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_bytes(b"")
    (tmp_path / "picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(200))
    for bad in ("none.txt", "empty.txt", "picture.txt", ""):
        assert str(tmp_path / bad) in isnad(home, "suggest", "--text", tmp_path / bad).refused()
    assert "31-02-2016" in isnad(home, "suggest", "--text", file, "--published", "31-02-2016").refused()
    isnad(home, "suggest", tmp_path / "none.isnad").refused()


def test_wrong_usage(home: Path, file: Path) -> None:
    for arguments in ([], ["p.isnad", "--text", file], ["p.isnad", "--published", "2016-12-17"]):
        run = isnad(home, "suggest", *arguments)
        assert (run.code, run.out) == (2, "")
        assert len(run.err.splitlines()) == 1


@pytest.mark.parametrize("language", wording.LANGUAGES)
def test_every_reason_is_said_in_words(language: str) -> None:
    codes = {f"speech-{code}" for code in get_args(Construction)}
    codes |= {f"speech-{code}-carried" for code in ("clause", "quotation")}
    sample = REPOSITORY / "resources" / "sample"
    for path in sample.glob("*.txt"):
        findings = analyse(path.read_text(encoding="utf-8"), "2023-03-17", Lexicon.shipped())
        codes |= {each.reason for each in findings.every}
        codes |= {figure.people_reason for figure in findings.figures} - {""}
    assert {code for code in codes if wording.reason(code, language) == code} == set()
    assert wording.reason("because", language) == "because"
