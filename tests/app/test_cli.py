"""The command line as scripts use it: what each command prints and returns, without a screen library."""

from __future__ import annotations

import csv
import json
import signal
import subprocess
import sys
import time
from pathlib import Path

import openpyxl
import pytest

from app import wording
from tests.app.cli_runs import REPOSITORY, command, environment, isnad, isnad_process
from tests.app.test_apply import TEXT, article, claim, lines


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


@pytest.fixture
def project(tmp_path: Path, home: Path) -> Path:
    path = tmp_path / "p.isnad"
    assert isnad(home, "new", path, "--reviewer", "نورس").code == 0
    return path


def test_the_whole_job(project: Path, home: Path, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "خبر.txt").write_text(TEXT, encoding="windows-1256")
    run = isnad_process(
        home, "import", project, tmp_path / "in", "--outlet", "الوادي", "--published", "١٦/٣/٢٠٢٣", "--json"
    )
    (imported,) = run.object["imported"]
    assert {key: imported[key] for key in ("file", "article", "chars", "encoding")} == {
        "file": "خبر.txt", "article": "A001", "chars": len(TEXT), "encoding": "windows-1256",
    }  # fmt: skip
    assert run.object["skipped"] == []
    (listed,) = isnad_process(home, "articles", project).lines
    assert (listed["article"], listed["outlet"], listed["published"]) == ("A001", "الوادي", "2023-03-16")

    path = lines(
        tmp_path,
        {"kind": "event", "id": "e", "title_ar": "الإجلاء", "title_en": "Evacuation"},
        claim(article="A001", events=[{"event": "e"}], chain=[{"actor": "المجلس"}], figures=[{"value": 300}]),
    )
    applied = isnad_process(home, "apply", project, path, "--json").object
    assert applied["applied"] == {"event": 1, "claim": 1}
    (made,) = isnad_process(home, "claims", project, "--json").lines
    assert (made["code"], made["article"], made["file"], made["type"]) == (
        "A001-01",
        "A001",
        "خبر.txt",
        "figure",
    )
    (span,) = made["spans"]
    assert TEXT[span["start"] : span["end"]] == span["quote"]
    assert made["chain"][0]["actor"] == "المجلس"
    assert made["figures"][0]["value"] == 300
    assert made["events"][0]["event"] == "E01"
    assert made["reviewer"] == "نورس"
    (event,) = isnad_process(home, "events", project).lines
    assert (event["event"], event["title_en"], event["claims"]) == ("E01", "Evacuation", 1)

    (hit,) = isnad_process(home, "search", project, "عائله").lines
    assert (hit["article"], hit["quote"], TEXT[hit["start"] : hit["end"]]) == ("A001", "عائلة", "عائلة")
    assert isnad_process(home, "search", project, '"').lines == []

    good = isnad_process(home, "check", project, "--json").object
    assert (good["good"], good["claims"], good["findings"]) == (True, 1, [])
    copy = tmp_path / "copy.isnad"
    assert isnad_process(home, "backup", project, copy).code == 0
    assert isnad_process(home, "claims", copy).lines == [made]


def test_export_by_suffix_and_filter(project: Path, home: Path, tmp_path: Path) -> None:
    path = lines(
        tmp_path,
        {"kind": "event", "id": "e", "title_ar": "الإجلاء"},
        article(),
        claim(events=[{"event": "e"}], status="accepted"),
        claim(type="time", reviewer="ليلى", note="=1+1"),
    )
    assert isnad(home, "apply", project, path).code == 0
    for arguments, count in (
        ((), 2), (("--status", "accepted"), 1), (("--event", "E01"), 1), (("--event", "الاجلاء"), 1), (("--reviewer", "ليلى"), 1),
    ):  # fmt: skip
        for suffix in ("csv", "jsonl", "xlsx"):
            out = tmp_path / f"out.{suffix}"
            run = isnad(home, "export", project, out, "--language", "en", "--json", *arguments)
            assert (run.code, run.object["claims"]) == (0, count), run.err
        with (tmp_path / "out.csv").open(encoding="utf-8-sig", newline="") as file:
            assert len(list(csv.reader(file))) == count + 1
        found = [
            json.loads(line) for line in (tmp_path / "out.jsonl").read_text(encoding="utf-8").splitlines()
        ]
        assert sum(line["kind"] == "claim" for line in found) == count
        assert openpyxl.load_workbook(tmp_path / "out.xlsx").worksheets[0].max_row == count + 1


def test_sentences_follow_the_language(project: Path, home: Path) -> None:
    assert "المشروع سليم" in isnad(home, "check", project).out
    assert "The project is sound" in isnad(home, "check", project, "--language", "en").out


def test_an_installation_is_one_reviewer(project: Path, home: Path, tmp_path: Path) -> None:
    isnad(home, "apply", project, lines(tmp_path, article(), claim(), claim(type="time")))
    isnad(home, "apply", project, lines(tmp_path, claim(article="A001", type="cause")))
    assert {made["reviewer"] for made in isnad(home, "claims", project).lines} == {"نورس"}
    other = tmp_path / "other-home"
    assert isnad(other, "claims", project).code == 0
    isnad(other, "apply", project, lines(tmp_path, claim(article="A001", type="place_route")))
    assert len({made["reviewer"] for made in isnad(home, "claims", project).lines}) == 2


def test_wrong_usage_is_2(project: Path, home: Path, tmp_path: Path) -> None:
    for arguments in (
        ("export", project, tmp_path / "out.doc"), ("search", project, "x", "--limit", "0"), ("nonsense",), ("new",),
        ("import", project), ("check", project, "--language", "fr"),
    ):  # fmt: skip
        run = isnad(home, *arguments)
        assert (run.code, run.out) == (2, "")
        assert "Traceback" not in run.err


def test_a_project_is_made_under_the_name_of_a_project_only(home: Path, tmp_path: Path) -> None:
    for name in ("foo.txt", "foo", "2016.12"):
        run = isnad(home, "new", tmp_path / name)
        assert (run.code, run.out) == (2, "")
        (line,) = run.err.splitlines()
        assert line.endswith(str(tmp_path / f"{name}.isnad"))
    assert sorted(path.name for path in tmp_path.iterdir()) == ["home"]
    assert isnad(home, "new", tmp_path / "FOO.ISNAD").code == 0


@pytest.mark.parametrize("language", ["ar", "en"])
def test_that_nothing_was_found_is_said_beside_the_empty_result(
    project: Path, home: Path, tmp_path: Path, language: str
) -> None:
    a, b = tmp_path / "a.txt", tmp_path / "b.txt"
    a.write_text("لا.", encoding="utf-8")
    b.write_text("نعم.", encoding="utf-8")
    for arguments, code, details in (
        (("articles", project), "no-articles", {}),
        (("claims", project), "no-claims", {}),
        (("events", project), "no-events", {}),
        (("search", project, "إجلاء"), "no-hits", {"query": "إجلاء"}),
        (("suggest", "--text", a), "no-suggestions", {}),
        (("align", a, b), "no-pairs", {}),
        (("conflicts", a, b), "no-conflicts", {}),
    ):
        run = isnad(home, *arguments, "--language", language)
        said = wording.plain(wording.text(code, language, **details))
        assert (run.code, run.out, run.err.splitlines()) == (0, "", [said])


def test_no_command_loads_qt(project: Path, home: Path, tmp_path: Path) -> None:
    script = (
        "import json, sys; import main\n"
        "for arguments in json.loads(sys.argv[1]):\n"
        "    sys.argv = ['isnad', *arguments]\n"
        "    assert main.main() == 0, arguments\n"
        "    loaded = [name for name in sys.modules if name.startswith(('PySide6', 'shiboken'))]\n"
        "    assert not loaded, (arguments, loaded)\n"
    )
    source = lines(tmp_path, article(), claim())
    runs = (
        ("apply", project, source), ("import", project, source), ("articles", project), ("claims", project),
        ("events", project), ("search", project, "x"), ("check", project), ("backup", project, tmp_path / "b.isnad"),
        *(("export", project, tmp_path / f"o.{suffix}") for suffix in ("xlsx", "csv", "jsonl")),
    )  # fmt: skip
    given = json.dumps([[str(part) for part in run] for run in runs])
    done = subprocess.run(
        [sys.executable, "-c", script, given],
        capture_output=True, env=environment(home), cwd=REPOSITORY, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr.decode()


def small_articles(folder: Path, count: int) -> Path:
    path = folder / "many.jsonl"
    with path.open("w", encoding="utf-8") as file:
        for number in range(count):
            file.write(json.dumps({"title": f"خبر {number}", "content": f"نصّ الخبر رقم {number}."}) + "\n")
    return path


def _heed_interrupts() -> None:
    """Undo what a shell does to programs in the background: they are born deaf to the interrupt of the keyboard."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def started(home: Path, project: Path, source: Path) -> subprocess.Popen[bytes]:
    """Return an import that has written some of its articles, as the growing log of the file tells."""
    process = subprocess.Popen(
        command("import", project, source),
        env=environment(home),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        preexec_fn=_heed_interrupts,  # noqa: PLW1509  (it takes no lock)
    )
    log = project.with_name(project.name + "-wal")
    deadline = time.monotonic() + 60
    while not (log.exists() and log.stat().st_size > 1_500_000):
        assert process.poll() is None, process.stderr and process.stderr.read()
        assert time.monotonic() < deadline
        time.sleep(0.005)
    return process


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGINT])
def test_a_stopped_import_of_4000_articles_leaves_none(
    project: Path, home: Path, tmp_path: Path, how: signal.Signals
) -> None:
    process = started(home, project, small_articles(tmp_path, 4000))
    process.send_signal(how)
    _, err = process.communicate(timeout=60)
    if how is signal.SIGINT:
        assert process.returncode == 1
        assert "أُوقف العمل" in err.decode().splitlines()[-1]
        assert "Traceback" not in err.decode()
    assert isnad(home, "articles", project).out == ""
    good = isnad(home, "check", project, "--json").object
    assert (good["good"], good["articles"]) == (True, 0)
    again = isnad(home, "import", project, small_articles(tmp_path, 300), "--json").object
    assert len(again["imported"]) == 300


def test_a_second_process_is_refused_with_holder_and_time(project: Path, home: Path, tmp_path: Path) -> None:
    process = started(home, project, small_articles(tmp_path, 4000))
    process.send_signal(signal.SIGSTOP)  # in the middle of its work, for as long as we look
    try:
        for arguments in (
            ("claims", project),
            ("import", project, tmp_path),
            ("backup", project, tmp_path / "b.isnad"),
        ):
            said = isnad(home, *arguments, "--language", "en").refused()
            assert "has been open on" in said
            assert "since …" not in said
    finally:
        process.kill()
        process.communicate()
