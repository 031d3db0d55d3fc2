"""Whether the work goes: a project from beginning to end, encryption, search, suggestions, comparison, what leaves."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from ui.self_test.checks import Bench, Check, need

if TYPE_CHECKING:  # see the package: a check imports what it looks at
    from app.session import Identity, Session

_TEXT = "قال المحافظ إن ثلاثة عشر شخصًا قُتلوا في انهيار الجسر.\nوأضاف أن البحث مستمر."
_WORD = "الجسر"


def _encryption(bench: Bench) -> str:
    from app import soundness  # noqa: PLC0415

    return f"SQLCipher {soundness.check_encryption(bench.folder / 'مفتاح.isnad')}"


def _project(bench: Bench) -> str:
    """Make a project, import, claim, undo and claim again, close, reopen and check every row and hash."""
    from app import articles, claims, jobs, labelling, safekeeping  # noqa: PLC0415
    from app.importing.run import import_files  # noqa: PLC0415
    from app.session import Session  # noqa: PLC0415

    path, source = bench.folder / "مشروع جديد.isnad", bench.folder / "خبر 1.txt"
    source.write_text(_TEXT, encoding="utf-8")
    session = Session.create(path, _identity())
    try:
        jobs.run(import_files(session, [source]))
        (article,) = articles.rows(session)
        action, claim = labelling.label(session, article.uid, [(0, _TEXT.index("\n"))], "figure")
        for step in (action, action.inverse(), action):
            session.perform(step)
    finally:
        session.close()
    with _opened(path) as session:
        need([each.uid for each in claims.of_article(session, article.uid)] == [claim], "the claim is lost")
        need(articles.text(session, article.uid) == _TEXT, "the text is not what was imported")
        checked = jobs.run(safekeeping.check(session))
    need(not checked.findings, str(checked.findings[:1]))
    return "imported, claimed, undone, reopened, checked"


def _sample(bench: Bench) -> str:
    from app import jobs, safekeeping, sample  # noqa: PLC0415

    session = sample.create(bench.project, _identity(), "ar")
    try:
        articles, claims = session.counts()
        checked = jobs.run(safekeeping.check(session))
    finally:
        session.close()
    need(articles and claims, "the sample is empty")
    need(not checked.findings, str(checked.findings[:1]))
    return f"{articles} articles, {claims} claims"


def _search(bench: Bench) -> str:
    from app import searching  # noqa: PLC0415

    with _opened(bench.project) as session:
        hits = searching.search(session, _WORD)
    need(hits and all(_WORD in hit.quote for hit in hits), "nothing found in the sample")
    return f"{len(hits)} places"


def _suggestions(bench: Bench) -> str:
    from app import articles  # noqa: PLC0415
    from app.suggesting import analysis, lexicon, suggestions  # noqa: PLC0415

    with _opened(bench.project) as session:
        words = lexicon.Lexicon.of(session)
        found = 0
        for row in articles.rows(session):
            findings = analysis.analyse(articles.text(session, row.uid), row.published, words)
            found += len(suggestions.open_suggestions(session, row.uid, findings))
    made = analysis.analyse(_TEXT, "2023-03-17", lexicon.Lexicon.shipped())
    need(made.figures and made.reported, "figure or speaker not found in a plain sentence")
    return f"{found} open in the sample"


def _comparison(bench: Bench) -> str:
    from app.comparing.matrix import matrix  # noqa: PLC0415
    from app.comparing.ranges import of_event  # noqa: PLC0415

    with _opened(bench.project) as session:
        compared = matrix(session)
        charts = of_event(session)
    need(compared.rows and len(compared.columns) > 1, "nothing to compare in the sample")
    need(any(row.links for row in compared.rows), "no two answers are related")
    return f"{len(compared.rows)} questions, {len(compared.columns)} accounts, {len(charts)} with figures"


def _workbook(bench: Bench) -> str:
    """Write the workbook in both languages and read it again."""
    from openpyxl import load_workbook  # noqa: PLC0415

    from app import exporting, jobs, wording  # noqa: PLC0415
    from app.export_options import ExportOptions  # noqa: PLC0415

    said = []
    for language in wording.LANGUAGES:
        path = bench.folder / f"تصدير {language}.xlsx"
        with _opened(bench.project) as session:
            result = jobs.run(exporting.export(session, path, ExportOptions(language=language)))
        book = load_workbook(path, read_only=True)
        rows = sum(1 for sheet in book for _row in sheet.iter_rows())
        said.append(f"{len(book.sheetnames)} sheets, {rows} rows")
        book.close()
        need(len(said) and rows > sum(result.rows.values()) / 2, "rows are missing")
    return "; ".join(said)


def _exchange(bench: Bench) -> str:
    """Write JSON Lines, apply them to an empty project, and count the same."""
    from app import apply, jobs  # noqa: PLC0415
    from app.export_options import ExportOptions  # noqa: PLC0415
    from app.interchange.writing import export_jsonl  # noqa: PLC0415
    from app.session import Session  # noqa: PLC0415

    path = bench.folder / "تصدير.jsonl"
    with _opened(bench.project) as session:
        jobs.run(export_jsonl(session, path, ExportOptions().scope))
        counts = session.counts()
    session = Session.create(bench.folder / "من جديد.isnad", _identity())
    try:
        jobs.run(apply.apply_file(session, path))
        again = session.counts()
    finally:
        session.close()
    need(again == counts, f"{counts} became {again}")
    return f"{path.stat().st_size} bytes"


def _readers(bench: Bench) -> str:
    """Read an article from Word, HTML and a table."""
    from docx import Document  # noqa: PLC0415
    from openpyxl import Workbook  # noqa: PLC0415

    from app.importing.draft import Draft  # noqa: PLC0415
    from app.importing.reading import read  # noqa: PLC0415

    word, page, table = (bench.folder / f"خبر.{ending}" for ending in ("docx", "html", "xlsx"))
    document = Document()
    for line in _TEXT.split("\n"):
        document.add_paragraph(line)
    document.save(str(word))
    lines = "".join(f"<p>{line}</p>" for line in _TEXT.split("\n"))
    page.write_text(f"<html><body><article>{lines}</article></body></html>", encoding="utf-8")
    book = Workbook()
    sheet = book.create_sheet(index=0)
    for row in (("title", "text"), ("خبر", _TEXT)):
        sheet.append(row)
    book.save(table)
    for path in (word, page, table):
        (draft,) = read(path)
        need(isinstance(draft, Draft) and _WORD in draft.text, f"{path.suffix} was not read")
    return "docx, html, xlsx"


def _newer(bench: Bench) -> str:
    """Refuse a project of a newer program and leave it as it is."""
    from app.session import Session  # noqa: PLC0415
    from db.errors import StorageProblem  # noqa: PLC0415

    path = bench.folder / "أحدث.isnad"
    Session.create(path, _identity()).close()
    raw = bytearray(path.read_bytes())
    raw[60:64] = (9999).to_bytes(4, "big")  # the version of the schema, in the header of the file
    path.write_bytes(raw)
    try:
        Session.open(path, _identity()).close()
    except StorageProblem as problem:
        need(problem.code == "too-new", f"refused as {problem.code}")
    else:
        need(condition=False, why="a newer project was opened")
    need(path.read_bytes() == raw, "the newer project was changed")
    return "refused, unchanged"


def _identity() -> Identity:
    from app import settings  # noqa: PLC0415
    from app.session import Identity  # noqa: PLC0415

    mine = settings.load()
    return Identity.of(replace(mine, reviewer_name=mine.reviewer_name or "نورس"))


@contextmanager
def _opened(project: Path) -> Iterator[Session]:
    from app.session import Session  # noqa: PLC0415

    session = Session.open(project, _identity())
    try:
        yield session
    finally:
        session.close()


CHECKS = (
    Check("encryption", _encryption),
    Check("project", _project),
    Check("newer project", _newer),
    Check("readers", _readers),
    Check("sample", _sample),
    Check("search", _search),
    Check("suggestions", _suggestions),
    Check("comparison", _comparison),
    Check("workbook", _workbook),
    Check("exchange", _exchange),
)
