"""The scheme of claim types: twelve on one keyboard row, two sub-types, help in both languages, fixed identities."""

from __future__ import annotations

import json
from pathlib import Path

import resources
from app import seeding
from app.session import Identity, Session
from db.ids import new_uid, seeded_uid
from db.records import Label, LabelScheme

TYPES = [
    "figure",
    "occurrence",
    "status",
    "cause",
    "responsibility",
    "agreement",
    "commitment",
    "condition",
    "place_route",
    "time",
    "situation",
    "opinion",
]


def seeded() -> tuple[LabelScheme, list[Label]]:
    scheme, *labels = (change.record for change in seeding.changes())
    assert isinstance(scheme, LabelScheme)
    return scheme, [label for label in labels if isinstance(label, Label)]


def test_twelve_types_stand_on_the_digit_row_in_order() -> None:
    scheme, labels = seeded()
    assert (scheme.code, scheme.single_choice) == ("claim_type", True)
    assert [label.code for label in labels if label.shortcut] == TYPES
    assert [label.shortcut for label in labels[:12]] == list("1234567890-=")
    assert [label.position for label in labels] == list(range(1, len(labels) + 1))
    assert {label.scheme for label in labels} == {scheme.uid}


def test_the_two_sub_types_hang_under_responsibility_without_a_key() -> None:
    _, labels = seeded()
    responsibility = next(label for label in labels if label.code == "responsibility")
    children = [label for label in labels if label.parent is not None]
    assert [(child.code, child.parent, child.shortcut) for child in children] == [
        ("accusation", responsibility.uid, ""),
        ("responsibility_claimed", responsibility.uid, ""),
    ]


def test_identities_are_the_same_in_every_project() -> None:
    scheme, labels = seeded()
    assert scheme.uid == seeding.scheme_uid("claim_type") == seeded_uid("scheme:claim_type")
    assert [label.uid for label in labels] == [
        seeded_uid(f"label:claim_type:{label.code}") for label in labels
    ]
    assert seeding.changes() == seeding.changes()


def test_keys_and_colours_are_those_of_the_looks() -> None:
    tokens = json.loads(resources.read_text("themes", "tokens.json"))["claim_types"]
    _, labels = seeded()
    assert [
        (each["code"], each["key"], each["colour"]["light"], each["colour"]["dark"]) for each in tokens
    ] == [(label.code, label.shortcut, label.colour_light, label.colour_dark) for label in labels[:12]]
    assert [each["ar_short"] for each in tokens] == [label.short_ar for label in labels[:12]]


def test_every_label_explains_itself_with_an_example_in_both_languages() -> None:
    _, labels = seeded()
    for label in labels:
        assert label.name_ar
        assert label.name_en
        assert 1 <= len(label.short_ar) <= len(label.name_ar)
        assert 1 <= len(label.short_en) <= len(label.name_en)
        assert "مثال: «" in label.description_ar
        assert "Example: “" in label.description_en
        assert max(len(label.description_ar), len(label.description_en)) <= 220


def test_a_new_project_holds_them(tmp_path: Path) -> None:
    identity = Identity(reviewer_uid=new_uid(), reviewer_name="نورس", device_uid=new_uid())
    session = Session.create(tmp_path / "p.isnad", identity)
    try:
        scheme, labels = seeded()
        assert session.store.find(LabelScheme) == [scheme]
        assert sorted(session.store.find(Label), key=lambda label: label.position) == labels
    finally:
        session.close()
