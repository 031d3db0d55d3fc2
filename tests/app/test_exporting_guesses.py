"""A guess leaves the project as a guess: in the workbook, in CSV and in JSON Lines, until somebody confirms it."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app import guesses, jobs
from app.export_options import ExportOptions
from app.exporting_csv import export_csv
from app.interchange.writing import export_jsonl
from app.session import Session
from db.changes import Action, Change
from db.records import Attribution, Claim, Quantity
from exports.wording import LANGUAGES, wording
from tests.app.conftest import got
from tests.app.export_project import build, uid
from tests.app.exported import summary, table, write


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """Open a project in which a claim has guesses: two fields, a relay, a figure; and another one its claimant."""
    made = build(tmp_path / "project.isnad")
    claim = got(made.store.get(Claim, uid("first")))
    relay, claimant = (got(made.store.get(Attribution, uid(name))) for name in ("node 2", "node 4"))
    figure = got(made.store.get(Quantity, uid("q 2")))
    changes = (
        Change(claim, replace(claim, guessed=("place_text", "asserted_date", "modality"))),
        *(Change(node, replace(node, guessed=True)) for node in (relay, claimant)),
        Change(figure, replace(figure, guessed=True)),
    )
    made.perform(Action("claim.label", changes))
    yield made
    made.close()


def said(language: str, *keys: str) -> str:
    """Return what a cell says of these headings."""
    words = [wording(language).heading(key) for key in keys]
    if len(words) < 2:
        return "".join(words)
    return wording(language).phrase("separator").join(f"\u2068{word}\u2069" for word in words)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sheet_names_what_is_guessed(session: Session, tmp_path: Path, language: str) -> None:
    target = tmp_path / "out.xlsx"
    write(session, target, language=language)
    by_code = {row["code"]: row["guessed"] for row in table(target, "claims", language)}
    everything = said(language, "relays", "figure_surface", "place", "asserted", "modality")
    assert by_code == {
        "A001-01": everything,
        "A001-02": said(language, "claimant"),
        "A002-01": None,
        "A002-02": None,
    }
    figures = [row["guessed"] for row in table(target, "figures", language)]
    assert figures == [said(language, "relays"), said(language, "surface", "relays"), None]
    links = [row["guessed"] for row in table(target, "links", language)]
    assert links == [said(language, "relays"), said(language, "relays"), said(language, "claimant")]
    assert summary(target, language)["guessed"] == 2


def test_csv_names_what_is_guessed(session: Session, tmp_path: Path) -> None:
    target = tmp_path / "out.csv"
    jobs.run(export_csv(session, target, ExportOptions(language="en")))
    with target.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    heading = wording("en").heading("guessed")
    assert ["Relay" in row[heading] for row in rows] == [True, False, False, False]


def test_json_lines_mark_what_is_guessed(session: Session, tmp_path: Path) -> None:
    target = tmp_path / "out.jsonl"
    jobs.run(export_jsonl(session, target))
    lines = map(json.loads, target.read_text(encoding="utf-8").splitlines())
    claim = next(line for line in lines if line.get("uid") == uid("first"))
    assert claim["guessed"] == ["place_text", "asserted_date", "modality"]
    assert [node["guessed"] for node in claim["chain"]] == [False, True, False]
    assert [figure["guessed"] for figure in claim["figures"]] == [False, True]


def test_what_is_confirmed_leaves_as_it_is(session: Session, tmp_path: Path) -> None:
    session.perform(guesses.confirm_all(session, [uid("first"), uid("denial")]))
    target = tmp_path / "out.xlsx"
    write(session, target)
    for sheet in ("claims", "figures", "links"):
        assert {row["guessed"] for row in table(target, sheet)} == {None}
    assert summary(target)["guessed"] == 0
