"""Label schemes."""

from __future__ import annotations

import pytest

from app import labelling, schemes
from app.problems import Rejected
from app.seeding import label_uid, scheme_uid
from db.records import Label, LabelScheme
from tests.app.conftest import got, store_claim

FIGURE, CAUSE = label_uid("claim_type", "figure"), label_uid("claim_type", "cause")


def test_the_twelve_types_come_first_and_in_order(project, article) -> None:
    assert [label.code for label in schemes.claim_types(project)][:3] == ["figure", "occurrence", "status"]
    assert len(schemes.claim_types(project)) == 12
    claim = store_claim(project, article)
    project.perform(labelling.toggle_second_type(project, claim, "cause"))
    row = schemes.schemes(project)[0]
    assert (row.scheme.uid, len(row.labels)) == (scheme_uid("claim_type"), 14)
    assert (row.uses[FIGURE], row.uses[CAUSE]) == (1, 1)


def test_a_scheme_of_the_team(project, article, there_and_back) -> None:
    action, scheme = schemes.add_scheme(project, "موضوعات", "Topics")
    there_and_back(action)
    action, tag = schemes.add_label(
        project, scheme, "ماء", colour_light="#123456", description_ar="كل ما يخص الماء"
    )
    there_and_back(action)
    assert got(project.store.get(LabelScheme, scheme)).version == 2
    there_and_back(schemes.edit_scheme(project, scheme, name_ar="المواضيع"))
    there_and_back(labelling.toggle_label(project, store_claim(project, article), tag))
    assert schemes.schemes(project)[1].uses == {tag: 1}
    for how, code in (
        (lambda: schemes.add_scheme(project, "المواضيع"), "name-taken"),
        (lambda: schemes.add_scheme(project, ""), "no-name"),
        (lambda: schemes.add_label(project, scheme, "مَاء"), "name-taken"),
        (lambda: schemes.add_label(project, scheme, "x", colour_dark="red"), "not-a-colour"),
        (lambda: schemes.add_label(project, scheme, "x", parent=FIGURE), "other-scheme"),
        (lambda: schemes.edit_label(project, tag, parent=tag), "label-cycle"),
        (lambda: schemes.edit_label(project, tag, name_ar=" "), "no-name"),
    ):
        with pytest.raises(Rejected, match=code):
            how()
    with pytest.raises(ValueError, match="code"):
        schemes.edit_label(project, tag, code="x")


def test_a_key_belongs_to_one_label_in_use(project, there_and_back) -> None:
    with pytest.raises(Rejected, match="shortcut-taken"):
        schemes.edit_label(project, CAUSE, shortcut="1")
    there_and_back(schemes.retire_label(project, FIGURE))
    there_and_back(schemes.edit_label(project, CAUSE, shortcut="1"))
    with pytest.raises(Rejected, match="shortcut-taken"):
        schemes.retire_label(project, FIGURE, active=True)
    there_and_back(schemes.edit_label(project, CAUSE, shortcut=""))
    there_and_back(schemes.retire_label(project, FIGURE, active=True))


def test_renaming_raises_the_version_and_nothing_else_does(project, there_and_back) -> None:
    there_and_back(schemes.edit_label(project, CAUSE, name_ar="علّة", colour_dark="#ABCDEF"))
    assert schemes.schemes(project)[0].scheme.version == 2
    assert schemes.edit_label(project, CAUSE, name_ar="علّة").changes == ()


def test_labels_change_places(project, there_and_back) -> None:
    there_and_back(schemes.move_label(project, CAUSE, 0))
    assert [label.code for label in schemes.claim_types(project)][:2] == ["cause", "figure"]
    there_and_back(schemes.move_label(project, CAUSE, 99))
    assert schemes.schemes(project)[0].labels[-1].uid == CAUSE
    positions = [label.position for label in schemes.schemes(project)[0].labels]
    assert positions == sorted(set(positions))


def test_one_type_must_stay(project) -> None:
    for label in schemes.claim_types(project)[1:]:
        project.perform(schemes.retire_label(project, label.uid))
    with pytest.raises(Rejected, match="last-type"):
        schemes.retire_label(project, FIGURE)
    assert not got(project.store.get(Label, CAUSE)).active
