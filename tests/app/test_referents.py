"""Referents and their names: each name once, numbers kept, everything undone whole, nothing lost with an event."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from app import events, referents
from app.problems import Rejected
from app.session import Session
from db.changes import Action
from db.records import Referent, ReferentVariant
from tests.app.conftest import got


def _new(session: Session, name: str, *variants: str, event: str | None = None) -> str:
    action, uid = referents.new(session, name, variants, event=event)
    session.perform(action)
    return uid


def _event(session: Session, title: str, **fields: object) -> str:
    action, uid = events.create(session, title, **fields)
    session.perform(action)
    return uid


def _names(session: Session, uid: str) -> list[str]:
    row = next(row for row in referents.rows(session) if row.referent.uid == uid)
    return [variant.text for variant in row.variants]


def test_a_referent_with_its_names(project: Session, there_and_back: Callable[[Action], None]) -> None:
    action, uid = referents.new(
        project, "  من  يحملون السلاح ", ["المسلحون", "الثوّار", " الثوار ", ""], name_en="The armed"
    )
    there_and_back(action)
    (row,) = referents.rows(project)
    assert (row.referent.name_ar, row.referent.name_en, row.code) == ("من يحملون السلاح", "The armed", "N01")
    assert _names(project, uid) == ["المسلحون", "الثوّار"]


def test_names_are_added_changed_and_taken_away(
    project: Session, there_and_back: Callable[[Action], None]
) -> None:
    uid = _new(project, "المسلحون", "المسلحون")
    action, variant = referents.add_variant(project, uid, "المقاتلون", "في صحيفة واحدة")
    there_and_back(action)
    there_and_back(referents.edit_variant(project, variant, text="المقاتلين الأجانب"))
    assert got(project.store.get(ReferentVariant, variant)).note == "في صحيفة واحدة"
    there_and_back(referents.edit_referent(project, uid, name_ar="حاملو السلاح", note="تعريف"))
    there_and_back(referents.remove_variant(project, variant))
    assert _names(project, uid) == ["المسلحون"]
    there_and_back(referents.remove(project, [uid]))
    assert project.store.find(ReferentVariant) == []


def test_a_name_is_there_once_in_any_spelling(project: Session) -> None:
    uid = _new(project, "المسلحون", "الإرهابيون")
    other = _new(project, "غيرهم", "الإرهابيون")
    for text in ("الارهابيون", " الإرهابيّون "):
        with pytest.raises(Rejected, match="name-taken"):
            referents.add_variant(project, uid, text)
    (variant,) = project.store.find(ReferentVariant, referent=other)
    assert referents.edit_variant(project, variant.uid, text="الإرهابيون").changes == ()
    project.perform(referents.edit_variant(project, variant.uid, text="الإرهابيّون"))


@pytest.mark.parametrize("text", ["", "   ", "ـــ", "\u200f"])
def test_nothing_is_no_name(project: Session, text: str) -> None:
    uid = _new(project, "المسلحون")
    with pytest.raises(Rejected, match="no-word"):
        referents.add_variant(project, uid, text)


def test_what_cannot_be(project: Session) -> None:
    with pytest.raises(Rejected, match="no-name"):
        referents.new(project, " ـ\u200f ")
    with pytest.raises(Rejected, match="gone"):
        referents.new(project, "اسم", event="?")
    with pytest.raises(Rejected, match="gone"):
        referents.add_variant(project, "?", "اسم")
    with pytest.raises(ValueError, match="number"):
        referents.edit_referent(project, _new(project, "اسم"), number=7)


def test_numbers_are_never_given_twice(project: Session) -> None:
    first = _new(project, "أ")
    project.perform(referents.remove(project, [first]))
    assert got(project.store.get(Referent, _new(project, "ب"))).number == 2


def test_an_event_sees_its_own_those_of_its_parts_and_of_what_it_is_part_of(project: Session) -> None:
    whole = _event(project, "الفيضان")
    part = _event(project, "الإجلاء", parent_event=whole)
    other = _event(project, "الاتفاق", parent_event=whole)
    for name, event in (("عام", None), ("كل", whole), ("جزء", part), ("غيره", other)):
        _new(project, name, event=event)

    def seen(event: str | None) -> list[str]:
        return [row.referent.name_ar for row in referents.rows(project, event)]

    assert seen(None) == ["عام", "كل", "جزء", "غيره"]
    assert seen(whole) == ["عام", "كل", "جزء", "غيره"]
    assert seen(part) == ["عام", "كل", "جزء"]
    assert [row.referent.name_ar for row in referents.rows(project, whole, "جزء")] == ["جزء"]


def test_referents_outlive_their_event_and_follow_it_into_another(
    project: Session, there_and_back: Callable[[Action], None]
) -> None:
    one, other = _event(project, "إجلاء"), _event(project, "إجلاء الحي")
    uid = _new(project, "اسم", event=other)
    there_and_back(events.merge(project, one, [other]))
    assert got(project.store.get(Referent, uid)).event == one
    there_and_back(events.remove(project, one))
    assert got(project.store.get(Referent, uid)).event is None
