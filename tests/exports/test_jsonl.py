"""JSON Lines: every field of a record has a key, references are places or names, bytes only where needed."""

from __future__ import annotations

import base64
import json
from dataclasses import fields

import pytest

from db.records import Article, Attribution, Claim, ClaimEventLink, ClaimSpan, Quantity, Record
from exports import jsonl
from exports.jsonl_keys import KEYS, KINDS, PLAIN

REFERENCES = {"claim", "seq", "prefix", "suffix", "device_id"}


@pytest.mark.parametrize("kind", PLAIN, ids=lambda kind: kind.__name__)
def test_every_field_is_written_or_referred_to(kind: type[Record]) -> None:
    plain = set(PLAIN[kind].values())
    assert plain <= {item.name for item in fields(kind)}
    for item in fields(kind):
        named = {
            item.name,
            {"number": "code", "text_sha256": "sha256", "parent_event": "parent"}.get(item.name, ""),
        }
        derived = item.name in REFERENCES or item.name in ("char_count", "raw_sha256")
        assert item.name in plain or named & KEYS[kind] or derived, item.name


def test_a_line_is_one_line_of_readable_json() -> None:
    encoded = jsonl.encode({"kind": "claim", "quote": "سطر\nآخر\u2028"})
    assert encoded.count(b"\n") == 1
    assert "سطر".encode() in encoded
    assert json.loads(encoded) == {"kind": "claim", "quote": "سطر\nآخر\u2028"}


def test_a_claim_names_its_spans_and_figures_by_place() -> None:
    claim = Claim(uid="c", number=2, article="a", reviewer="r", claim_type="figure")
    spans = [ClaimSpan(uid=f"s{at}", claim="c", seq=at, start=at, end=at + 1, quote="x") for at in range(2)]
    figures = [
        Quantity(uid="q0", claim="c", seq=0, value=3),
        Quantity(uid="q1", claim="c", seq=1, span="s1", part_of="q0"),
    ]
    chain = [Attribution(uid="n", claim="c", seq=0, actor="p", span="s0", cue_text="قال")]
    links = [ClaimEventLink(uid="l", claim="c", event="e")]
    parts = jsonl.ClaimParts(spans, chain, figures, links, ["time"], ["topics/x"])
    line = jsonl.claim(claim, "A001-02", parts, lambda kind, uid: f"{kind.__name__} {uid}")
    assert set(line) - {"kind"} <= KEYS[Claim]
    assert (line["code"], line["type"], line["article"], line["reviewer"]) == (
        "A001-02",
        "figure",
        "a",
        "Reviewer r",
    )
    assert [span["uid"] for span in line["spans"]] == ["s0", "s1"]
    assert line["chain"] == [
        {
            "uid": "n",
            "actor": "Actor p",
            "role": "claimant",
            "mode": "",
            "cue": "قال",
            "span": 0,
            "guessed": False,
        }
    ]
    assert [(figure["span"], figure["part_of"]) for figure in line["figures"]] == [(None, None), (1, 0)]
    assert line["events"] == [{"uid": "l", "event": "Event e", "relation": "reports"}]
    assert (line["labels"], line["tags"]) == (["time"], ["topics/x"])


def test_bytes_travel_only_where_they_differ_from_the_text() -> None:
    article = Article(uid="a", number=1, text_sha256="t", raw_sha256="r", char_count=3)
    call = lambda _kind, uid: uid  # noqa: E731
    assert "raw" not in jsonl.article(article, "A001", ("نصّ", None), [], call)
    line = jsonl.article(article, "A001", ("نصّ", b"\xe4\x00"), [], call)
    assert (base64.b64decode(line["raw"]), line["text"], line["sha256"]) == (b"\xe4\x00", "نصّ", "t")


def test_kinds_have_keys() -> None:
    assert set(KINDS.values()) <= set(KEYS)
