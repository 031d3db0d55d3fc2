"""Law of undo: any sequence of edits undone gives the same current rows, redone the same again."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app import articles, claims, events, guesses, labelling, parties, questions, schemes, word_lists
from app.claims import NodeDraft
from app.problems import Rejected
from app.session import Session
from app.suggesting import suggestions
from app.suggesting.analysis import Findings, analyse
from app.suggesting.lexicon import Lexicon
from db import integrity
from db.changes import Action
from db.records import (
    Actor,
    Article,
    Claim,
    ClaimEventLink,
    ClaimSpan,
    Event,
    EventActor,
    Label,
    Outlet,
    Position,
    Quantity,
    Question,
)
from tests.app.conftest import ME, TEXT, current_rows, store_article

Pick = Callable[[Sequence[Any]], Any]
Verb = Callable[[Session, Pick], Action]
_NAMES = ("المجلس المحلي", "المَجلِس المحلّي", "وكالة النور", "شاهد", "الهلال")


class NothingThereError(Exception):
    """The verb has nothing to work on yet."""


def _one(session: Session, kind: Any, pick: Pick) -> str:
    found = session.store.find(kind)
    if not found:
        raise NothingThereError
    return str(pick(found).uid)


def _some(session: Session, kind: Any, pick: Pick) -> list[str]:
    return list({_one(session, kind, pick), _one(session, kind, pick)})


def _span(pick: Pick) -> tuple[int, int]:
    start = pick(range(0, 100, 7))
    return start, start + pick((3, 9, 20))


def _label(session: Session, pick: Pick) -> Action:
    spans = sorted({_span(pick), _span(pick)})
    types = [label.code for label in schemes.claim_types(session)]
    return labelling.label(session, _one(session, Article, pick), spans, pick(types))[0]


def _chain(session: Session, pick: Pick) -> Action:
    drafts = [
        NodeDraft(pick(_NAMES), role=pick(("claimant", "relay")), actor_type=pick(("", "eyewitness")))
        for _ in range(pick(range(4)))
    ]
    return claims.set_chain(session, _one(session, Claim, pick), drafts)


def _edit_claims(session: Session, pick: Pick) -> Action:
    field, value = pick(
        [
            ("confidence", "high"),
            ("status", "submitted"),
            ("note", "n"),
            ("asserted_date", "2016-12"),
            ("priority", True),
        ]
    )
    return claims.edit(session, _some(session, Claim, pick), **{field: value})


def _edit_event(session: Session, pick: Pick) -> Action:
    above = pick([None, *(event.uid for event in session.store.find(Event))])
    return events.edit(session, _one(session, Event, pick), parent_event=above, place_name=pick(("أ", "ب")))


def _findings(session: Session, article: str) -> Findings:
    return analyse(articles.text(session, article), "2016-12-17", Lexicon.shipped())


def _accept(session: Session, pick: Pick) -> Action:
    article = _one(session, Article, pick)
    findings = _findings(session, article)
    left = suggestions.open_suggestions(session, article, findings)
    if not left:
        raise NothingThereError
    return suggestions.accept(session, article, pick(left), findings, pick(["figure", "occurrence"]))[0]


def _dismiss(session: Session, pick: Pick) -> Action:
    article = _one(session, Article, pick)
    left = suggestions.open_suggestions(session, article, _findings(session, article))
    if not left:
        raise NothingThereError
    return suggestions.dismiss(session, article, pick(left))


def _guessed(session: Session, pick: Pick) -> Action:
    article = _one(session, Article, pick)
    spans = sorted({_span(pick), _span(pick)})
    return suggestions.label_with_guesses(session, article, spans, "figure", _findings(session, article))[0]


def _question(session: Session, pick: Pick) -> Action:
    event = pick([None, *(event.uid for event in session.store.find(Event))])
    return questions.create(session, pick(_NAMES), event=event, kind=pick(["quantity", "proposition"]))[0]


def _answer(session: Session, pick: Pick) -> Action:
    question = _one(session, Question, pick)
    position = pick([None, *(each.uid for each in session.store.find(Position, question=question))])
    return questions.answer(session, _some(session, Claim, pick), question, position)


def _positions(session: Session, pick: Pick) -> Action:
    question = _one(session, Question, pick)
    there = [(each.uid, pick(_NAMES), "") for each in session.store.find(Position, question=question)]
    return questions.edit_question(session, question, [*there[: pick(range(3))], ("", pick(_NAMES), "")])


VERBS: dict[str, Verb] = {
    "label": _label,
    "type": lambda s, p: labelling.set_type(s, _one(s, Claim, p), p(["figure", "cause", "opinion"])),
    "second type": lambda s, p: labelling.toggle_second_type(s, _one(s, Claim, p), p(["figure", "cause", "accusation"])),
    "tag": lambda s, p: labelling.toggle_label(s, _one(s, Claim, p), _one(s, Label, p)),
    "move span": lambda s, p: labelling.move_span(s, _one(s, ClaimSpan, p), *_span(p)),
    "add span": lambda s, p: labelling.add_span(s, _one(s, Claim, p), *_span(p), role=p(["content", "cue"])),
    "remove span": lambda s, p: labelling.remove_span(s, _one(s, ClaimSpan, p)),
    "remove claims": lambda s, p: labelling.remove(s, _some(s, Claim, p)),
    "repeat": lambda s, p: labelling.repeat_previous(s, _some(s, Claim, p), _one(s, Claim, p)),
    "edit claims": _edit_claims,
    "chain": _chain,
    "add figure": lambda s, p: claims.add_figure(s, _one(s, Claim, p), value=p([3, 3.5, None]), low=p([None, 1]))[0],
    "edit figure": lambda s, p: claims.edit_figure(s, _one(s, Quantity, p), part_of=p([None, _one(s, Quantity, p)])),
    "remove figure": lambda s, p: claims.remove_figure(s, _one(s, Quantity, p)),
    "edit article": lambda s, p: articles.edit(s, [_one(s, Article, p)], outlet_name=p(_NAMES), headline=p("أب")),
    "duplicate": lambda s, p: articles.edit(s, [_one(s, Article, p)], duplicate_of=_one(s, Article, p)),
    "remove article": lambda s, p: articles.remove(s, [_one(s, Article, p)]),
    "state": lambda s, p: articles.set_state(s, _one(s, Article, p), p(["todo", "in_progress", "done"]), 7),
    "event": lambda s, p: events.create(s, p(_NAMES), date="2016-12-16")[0],
    "edit event": _edit_event,
    "remove event": lambda s, p: events.remove(s, _one(s, Event, p)),
    "merge events": lambda s, p: events.merge(s, _one(s, Event, p), _some(s, Event, p)),
    "split event": lambda s, p: events.split(s, _one(s, Event, p), _some(s, Claim, p), "جديد")[0],
    "party": lambda s, p: events.set_actor(s, _one(s, Event, p), p(_NAMES), p(["", "مراقب"])),
    "no party": lambda s, p: events.remove_actor(s, _one(s, EventActor, p)),
    "link": lambda s, p: events.link(s, _some(s, Claim, p), _one(s, Event, p), p(["reports", "context"])),
    "unlink": lambda s, p: events.unlink(s, _some(s, ClaimEventLink, p)),
    "merge actors": lambda s, p: parties.merge_actors(s, _one(s, Actor, p), _some(s, Actor, p)),
    "merge outlets": lambda s, p: parties.merge_outlets(s, _one(s, Outlet, p), _some(s, Outlet, p)),
    "edit outlet": lambda s, p: parties.edit_outlet(s, _one(s, Outlet, p), parent=p([None, _one(s, Outlet, p)])),
    "remove actor": lambda s, p: parties.remove_actor(s, _one(s, Actor, p)),
    "add scheme": lambda s, p: schemes.add_scheme(s, p(_NAMES))[0],
    "add label": lambda s, p: schemes.add_label(s, p(schemes.schemes(s)).scheme.uid, p(_NAMES), shortcut=p(["", "F"]))[0],
    "move label": lambda s, p: schemes.move_label(s, _one(s, Label, p), p(range(12))),
    "accept": _accept,
    "dismiss": _dismiss,
    "label with guesses": _guessed,
    "confirm": lambda s, p: guesses.confirm_all(s, _some(s, Claim, p)),
    "question": _question,
    "edit question": lambda s, p: questions.edit_question(s, _one(s, Question, p), text_ar=p(_NAMES)),
    "remove question": lambda s, p: questions.remove(s, _some(s, Question, p)),
    "positions": _positions,
    "answer": _answer,
    "same question": lambda s, p: questions.same_question(s, _some(s, Claim, p))[0],
    "unanswer": lambda s, p: questions.unanswer(s, _some(s, Claim, p), _one(s, Question, p)),
    "word": lambda s, p: word_lists.add_word(s, "dates", p(["monday", "friday"]), p(_NAMES)),
    "no word": lambda s, p: word_lists.remove_word(s, "dates", p(["monday", "friday"]), p((*_NAMES, "الجمعة"))),
    "retire": lambda s, p: schemes.retire_label(s, _one(s, Label, p), active=p([True, False])),
}  # fmt: skip


@settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large], max_examples=25)
@given(data=st.data())
def test_any_edits_undone_and_redone(data: st.DataObject) -> None:
    def pick(choices: Sequence[Any]) -> Any:
        return data.draw(st.sampled_from(list(choices)))

    with tempfile.TemporaryDirectory() as folder:
        session = Session.create(Path(folder) / "p.isnad", ME)
        try:
            for number in range(2):
                store_article(session, f"{TEXT}{number}")
            claims_first = ["label", "accept", "event", "link", "chain", "add figure", "question", "answer"]
            wished = data.draw(st.lists(st.sampled_from(sorted(VERBS)), min_size=4, max_size=25))
            _there_and_back(session, claims_first + wished, pick)
            assert list(integrity.check(session.store)) == []
        finally:
            session.close()


def _there_and_back(session: Session, verbs: Sequence[str], pick: Pick) -> None:
    done: list[Action] = []
    states = [current_rows(session)]
    for verb in verbs:
        try:
            action = VERBS[verb](session, pick)
        except (Rejected, NothingThereError):
            assert current_rows(session) == states[-1]
            continue
        session.perform(action)
        done.append(action)
        states.append(current_rows(session))
    for action, state in zip(reversed(done), reversed(states[:-1]), strict=True):
        session.perform(action.inverse())
        assert current_rows(session) == state, action.name
    for action, state in zip(done, states[1:], strict=True):
        session.perform(action)
        assert current_rows(session) == state, action.name
