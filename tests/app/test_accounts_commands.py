"""`isnad align` and `isnad conflicts` as scripts use them: on files and on a project."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.app.cli_runs import isnad

ONE = "\ufeffعُقد اللقاء ظهرًا.\r\nوقال رئيس بلدية النخيل إن السيل جرف تسعة جسور صغيرة في الوادي الأخضر فجر الأربعاء.\r\n"
TWO = "جرف السيل فجر الأربعاء تسعة جسور صغيرة في الوادي الأخضر، بحسب رئيس بلدية النخيل.\nوتأجل السباق."


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    (tmp_path / "one.txt").write_text(ONE, encoding="utf-8", newline="")
    (tmp_path / "two.txt").write_text(TWO, encoding="windows-1256", newline="")
    return [tmp_path / "one.txt", tmp_path / "two.txt"]


def test_offsets_count_in_the_decoded_text_under_the_text_law(home: Path, files: list[Path]) -> None:
    run = isnad(home, "align", *files)
    assert run.code == 0, run.err
    best = run.lines[0]
    assert {"a", "b", "score"} <= set(best)
    texts = {"one.txt": ONE.removeprefix("\ufeff").replace("\r\n", "\n"), "two.txt": TWO}
    for side in (best["a"], best["b"]):
        assert texts[side["file"]][side["start"] : side["end"]] == side["quote"]
        assert "جسور صغيرة" in side["quote"]
    assert [line["score"] for line in run.lines] == sorted(
        (line["score"] for line in run.lines), reverse=True
    )
    assert len(isnad(home, "align", *files, "--limit", 1).lines) == 1


def test_a_project_is_aligned_like_its_files(home: Path, files: list[Path], tmp_path: Path) -> None:
    project = tmp_path / "p.isnad"
    assert isnad(home, "new", project).code == 0
    assert isnad(home, "import", project, *files).code == 0
    assert isnad(home, "align", project).lines == isnad(home, "align", *files).lines


def test_files_of_one_name_are_told_apart(home: Path, files: list[Path], tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    copy = tmp_path / "b" / "one.txt"
    copy.write_bytes(files[0].read_bytes())
    best = isnad(home, "align", files[0], copy).lines[0]
    assert {best["a"]["file"], best["b"]["file"]} == {str(files[0]), str(copy)}
    assert (best["score"], best["copied"]) == (1.0, True)


def test_what_cannot_be_aligned_is_said_in_one_line(home: Path, files: list[Path], tmp_path: Path) -> None:
    missing = isnad(home, "align", files[0], tmp_path / "none.txt", "--language", "en")
    assert "none.txt" in missing.refused()
    (tmp_path / "empty.txt").write_bytes(b"")
    assert "empty.txt" in isnad(home, "align", files[0], tmp_path / "empty.txt").refused()
    assert "12-2023-99" in isnad(home, "align", *files, "--published", "12-2023-99").refused()
    assert isnad(home, "align", tmp_path / "nothing.isnad").code == 1
    for usage in ([files[0]], [], [files[0], tmp_path / "p.isnad"], [*files, "--limit", "0"]):
        assert isnad(home, "align", *usage).code == 2


def test_conflicts_are_printed_with_their_reasons(home: Path, tmp_path: Path) -> None:
    told = "انهار جزء من سقف سوق السمك القديم في ميناء المرجان خلال ساعات العمل، ما أدى إلى مقتل {}."
    (tmp_path / "a.txt").write_text(told.format("أربعة أشخاص"), encoding="utf-8")
    (tmp_path / "b.txt").write_text("وقالت البلدية: " + told.format("٧ أشخاص"), encoding="utf-8")
    files = [tmp_path / "a.txt", tmp_path / "b.txt"]
    line = isnad(home, "conflicts", *files, "--language", "en").object
    assert {line["a"]["quote"], line["b"]["quote"]} == {"أربعة", "٧"}
    for side in (line["a"], line["b"]):
        text = (tmp_path / side["file"]).read_text(encoding="utf-8")
        assert text[side["start"] : side["end"]] == side["quote"]
    assert (line["relation"], line["comparability"]) == ("relay_variant", "same")
    assert "relayed twice" in line["reason"]
    assert "نُقل مرتين" in isnad(home, "conflicts", *files, "--language", "ar").object["reason"]
    project = tmp_path / "p.isnad"
    assert isnad(home, "new", project).code == 0
    assert isnad(home, "import", project, files[0], "--published", "2024-05-01").code == 0
    assert isnad(home, "import", project, files[1], "--published", "2024-05-02").code == 0
    assert isnad(home, "conflicts", project).object["relation"] == "updates"
