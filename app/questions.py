"""Questions of comparison, their positions, and the claims that answer them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import chain

from app import removal, vocabularies
from app.codes import question_code
from app.comparing.units import counted
from app.edits import add, edit, folded_names, in_one_turn, matches, need, need_all, rank, tidy
from app.problems import Rejected
from app.session import Session
from db.changes import Action, Change, created, removed
from db.ids import new_uid
from db.queries import questions as queries
from db.records import Claim, ClaimPosition, ClaimSpan, Event, Position, Quantity, Question

_FIXED = frozenset({"uid", "number"})
_LOOK_BACK = 50
_LONGEST_TEXT = 80

Wording = tuple[str, str, str]
"""A position as it is to be: its uid ("" for a new one) and its words in Arabic and English."""


@dataclass(frozen=True, slots=True)
class QuestionRow:
    """A question as lists show it; ``claims`` is how many answer it."""

    question: Question
    code: str
    claims: int


@dataclass(frozen=True, slots=True)
class QuestionDetail:
    """A question with its positions in order and the answers of claims, oldest first."""

    question: Question
    code: str
    positions: tuple[Position, ...]
    answers: tuple[ClaimPosition, ...]


def rows(session: Session, event: str | None = None, needle: str = "") -> list[QuestionRow]:
    """Return the questions by number; of one event, or with every word of ``needle`` in their text, if asked for."""
    counts = queries.claims_by_question(session.store)
    found = session.store.find(Question) if event is None else session.store.find(Question, event=event)
    named = [each for each in found if not needle.strip() or matches(needle, _texts(each))]
    return [_row(each, counts) for each in sorted(named, key=lambda question: question.number)]


@in_one_turn
def detail(session: Session, uid: str) -> QuestionDetail | None:
    """Return everything about a question, or None when it is not there."""
    question = session.store.get(Question, uid)
    if question is None:
        return None
    answers = tuple(session.store.find(ClaimPosition, question=uid))
    return QuestionDetail(question, question_code(question.number), _positions(session, uid), answers)


@in_one_turn
def of_claim(session: Session, claim_uid: str) -> list[Question]:
    """Return the questions a claim answers, the first tied to it first."""
    uids = [answer.question for answer in session.store.find(ClaimPosition, claim=claim_uid)]
    found = {each.uid: each for each in session.store.find_in(Question, "uid", uids)}
    return [found[uid] for uid in dict.fromkeys(uids) if uid in found]


def complete(session: Session, typed: str, limit: int = 12) -> list[QuestionRow]:
    """Return the questions that answer what was typed: those I used last first, then the best match."""
    counts = queries.claims_by_question(session.store)
    recent = queries.last_used(session.store, session.identity.reviewer_uid, _LOOK_BACK)
    place = {uid: at for at, uid in enumerate(recent)}
    ranked = []
    for question in session.store.find(Question):
        found = rank(typed, (*_texts(question), question_code(question.number)))
        if found is not None:
            key = (found > 1, place.get(question.uid, len(place)), found, question.number)
            ranked.append((key, question))
    ranked.sort(key=lambda entry: entry[0])
    return [_row(question, counts) for _, question in ranked[:limit]]


def last_used(session: Session) -> str | None:
    """Return the question I tied a claim to last, or None."""
    found = queries.last_used(session.store, session.identity.reviewer_uid, _LOOK_BACK)
    return found[0] if found else None


# -- questions and positions -----------------------------------------------------------------------------------------


def create(
    session: Session, text_ar: str, positions: Sequence[Wording] = (), /, **fields: object
) -> tuple[Action, str]:
    """Return the action that adds a question with its positions, and its uid.

    Raises ``Rejected``: no-title, name-taken, gone, unknown-code, not-a-date.
    """
    question, changes = _made(session, _text(text_ar), fields)
    return Action("question.create", (*changes, *_reworded(session, question.uid, positions))), question.uid


def find_or_new(session: Session, text_ar: str, **fields: object) -> tuple[Question, tuple[Change, ...]]:
    """Return the question of that text (compared folded) and event, or a new one with the change that makes it."""
    text = _text(text_ar)
    wanted = folded_names(text)
    for question in session.store.find(Question):
        same_event = "event" not in fields or question.event == fields["event"]
        if same_event and wanted and wanted[0] in folded_names(*_texts(question)):
            return question, ()
    return _made(session, text, fields)


@in_one_turn
def edit_question(
    session: Session, uid: str, positions: Sequence[Wording] | None = None, /, **fields: object
) -> Action:
    """Set fields of a question; its number stays. ``positions`` are all it has then, in their order.

    One that is not among them goes; the claims that took it still answer the question. Raises ``Rejected``: gone,
    no-title, name-taken (two positions of one wording, compared folded), unknown-code, not-a-date.
    """
    question = need(session, Question, uid)
    changes = edit(question, _checked(session, fields))
    if positions is not None:
        changes = (*changes, *_reworded(session, uid, positions))
    return Action("question.edit", changes)


def remove(session: Session, uids: Sequence[str]) -> Action:
    """Remove questions with their positions; claims stay and answer them no longer."""
    return Action("question.remove", removal.questions(session, need_all(session, Question, uids)))


# -- answers ---------------------------------------------------------------------------------------------------------


@in_one_turn
def answer(
    session: Session, claim_uids: Sequence[str], question_uid: str, position_uid: str | None = None
) -> Action:
    """Let claims answer a question; with ``position_uid`` they take that position.

    The figure a claim answers with is its first that counts the same, else its first. Those that answer already keep
    their figure. Raises ``Rejected``: gone, other-question.
    """
    question = need(session, Question, question_uid)
    if position_uid is not None and need(session, Position, position_uid).question != question_uid:
        raise Rejected("other-question")
    return Action("question.answer", _answers(session, claim_uids, question, position_uid))


@in_one_turn
def answer_new(session: Session, claim_uids: Sequence[str], text_ar: str) -> Action:
    """Let claims answer the question of that text, which is made, about the event they share, if it is new.

    Raises ``Rejected``: gone, no-title.
    """
    uids = [claim.uid for claim in need_all(session, Claim, claim_uids)]
    known = _figures_of(session, uids)
    figures = [each for uid in uids for each in known.get(uid, ())]
    fields: dict[str, object] = {
        "event": queries.common_event(session.store, uids),
        "kind": "quantity" if figures else "proposition",
    }
    if figures:
        fields |= {"unit": figures[0].unit, "counted_group": figures[0].counted_group}
    question, changes = find_or_new(session, text_ar, **fields)
    return Action("question.answer", (*changes, *_answers(session, uids, question, None)))


@in_one_turn
def answer_in_words(session: Session, claim_uids: Sequence[str], question_uid: str, label: str) -> Action:
    """Let claims answer a question with the position of that wording (compared folded), which is added if it is new.

    Raises ``Rejected``: gone, no-title.
    """
    question = need(session, Question, question_uid)
    text = _text(label)
    there = _positions(session, question_uid)
    wanted = folded_names(text)[0]
    known = next((each for each in there if wanted in folded_names(each.label_ar, each.label_en)), None)
    if known is not None:
        return Action("question.answer", _answers(session, claim_uids, question, known.uid))
    seq = max((each.seq for each in there), default=-1) + 1
    made = Position(uid=new_uid(), question=question.uid, seq=seq, label_ar=text)
    return Action("question.answer", (add(made), *_answers(session, claim_uids, question, made.uid)))


@in_one_turn
def unanswer(session: Session, claim_uids: Sequence[str], question_uid: str) -> Action:
    """Let claims no longer answer a question; the question stays."""
    wanted = set(claim_uids)
    there = session.store.find(ClaimPosition, question=question_uid)
    return Action("question.unanswer", tuple(removed(each) for each in there if each.claim in wanted))


@in_one_turn
def same_question(
    session: Session, claim_uids: Sequence[str], text_ar: str = "", *, event: str | None = None
) -> tuple[Action, str]:
    """Tie claims to one question, and return its uid: the first that one of them answers already, else a new one.

    A new one is about the event they share, else about ``event``, and what the first figure counts; without
    ``text_ar`` it says so. Raises ``Rejected("gone")``.
    """
    claims = need_all(session, Claim, claim_uids)
    uids = [claim.uid for claim in claims]
    there = session.store.find_in(ClaimPosition, "claim", uids)
    changes: tuple[Change, ...] = ()
    if there:
        question = need(session, Question, there[0].question)
    else:
        about = queries.common_event(session.store, uids) or event
        question, changes = _proposed(session, uids, about, text_ar)
    answers = _answers(session, uids, question, None)
    return Action("question.answer", (*changes, *answers)), question.uid


def asking(
    session: Session, words: str, event: str | None, figures: Sequence[Quantity]
) -> tuple[str, dict[str, object]]:
    """Return text and fields of a question nobody has worded, for claims that say ``words`` and give these figures.

    It asks for what is counted in which event, else it holds the first of the words.
    """
    counted = next((each for each in figures if each.counted_group), figures[0] if figures else None)
    fields: dict[str, object] = {"event": event, "kind": "quantity" if figures else "proposition"}
    if counted is not None:
        fields |= {"unit": counted.unit, "counted_group": counted.counted_group}
    if counted is None or not counted.counted_group:
        return _beginning(words), fields
    where = session.store.get(Event, event) if event else None
    what = vocabularies.label("counted_group", counted.counted_group, "ar")
    return f"{what}: {where.title_ar}" if where else what, fields


def _proposed(
    session: Session, claims: Sequence[str], event: str | None, text_ar: str
) -> tuple[Question, tuple[Change, ...]]:
    figures = [each for uid in claims for each in _figures(session, uid)]
    spans = session.store.find(ClaimSpan, claim=claims[0], role="content")
    text, fields = asking(session, " ".join(span.quote for span in spans), event, figures)
    return _made(session, _text(text_ar or text), fields)


def _beginning(words: str) -> str:
    """Return the first words, as many as make a text that is read at a glance."""
    said = ""
    for word in words.split():
        if len(said) + len(word) >= _LONGEST_TEXT:
            return f"{said}…" if said else word[:_LONGEST_TEXT]
        said = f"{said} {word}".strip()
    return said


def _answers(
    session: Session, claim_uids: Sequence[str], question: Question, position: str | None
) -> tuple[Change, ...]:
    there = {each.claim: each for each in session.store.find(ClaimPosition, question=question.uid)}
    claims = need_all(session, Claim, claim_uids)
    fresh = [claim.uid for claim in claims if claim.uid not in there]
    figures = _figures_of(session, fresh) if question.kind == "quantity" else {}
    changes: list[Change] = []
    for claim in claims:
        old = there.get(claim.uid)
        if old is None:
            figure = _fitting(figures.get(claim.uid, ()), question)
            made = ClaimPosition(
                uid=new_uid(), claim=claim.uid, question=question.uid, position=position, quantity=figure
            )
            changes.append(created(made))
        elif position is not None:
            changes += edit(old, {"position": position})
    return tuple(changes)


def _fitting(figures: Sequence[Quantity], question: Question) -> str | None:
    """Return the figure a claim answers with: its first that counts the same, else of that group, else its first."""
    asked = Quantity(uid="", claim="", seq=0, counted_group=question.counted_group, unit=question.unit)
    same = (each for each in figures if counted(each) == counted(asked))
    alike = (each for each in figures if each.counted_group == question.counted_group)
    found = next(chain(same, alike, figures), None)
    return found.uid if found else None


def _figures(session: Session, claim: str) -> list[Quantity]:
    return _figures_of(session, [claim]).get(claim, [])


def _figures_of(session: Session, claims: Sequence[str]) -> dict[str, list[Quantity]]:
    """Return the figures of claims, each in their order; all of them read at once."""
    found: dict[str, list[Quantity]] = {}
    for figure in sorted(session.store.find_in(Quantity, "claim", claims), key=lambda figure: figure.seq):
        found.setdefault(figure.claim, []).append(figure)
    return found


def _positions(session: Session, question: str) -> tuple[Position, ...]:
    return tuple(sorted(session.store.find(Position, question=question), key=lambda each: each.seq))


def _reworded(session: Session, question: str, positions: Sequence[Wording]) -> tuple[Change, ...]:
    there = {each.uid: each for each in _positions(session, question)}
    changes: list[Change] = []
    names: set[str] = set()
    for seq, (uid, label_ar, label_en) in enumerate(positions):
        said: dict[str, object] = {"seq": seq, "label_ar": _text(label_ar), "label_en": label_en.strip()}
        forms = folded_names(label_ar, label_en)
        if not names.isdisjoint(forms):
            raise Rejected("name-taken", name=label_ar)
        names.update(forms)
        if uid:
            old = there.pop(uid, None)
            if old is None:
                raise Rejected("gone")
            changes += edit(old, said)
        else:
            changes.append(add(Position(uid=new_uid(), question=question, seq=seq, label_ar=""), said))
    for gone in there.values():
        answers = session.store.find(ClaimPosition, position=gone.uid)
        changes += [Change(answer, replace(answer, position=None)) for answer in answers]
        changes.append(removed(gone))
    return tuple(changes)


def _made(session: Session, text: str, fields: dict[str, object]) -> tuple[Question, tuple[Change, ...]]:
    question = Question(uid=new_uid(), number=queries.next_number(session.store), text_ar=text)
    change = add(question, _checked(session, fields))
    assert isinstance(change.after, Question)  # noqa: S101  (just made)
    return change.after, (change,)


def _checked(session: Session, fields: dict[str, object]) -> dict[str, object]:
    if fixed := _FIXED & fields.keys():
        raise ValueError(f"not to be edited: {sorted(fixed)}")
    if "text_ar" in fields:
        fields["text_ar"] = _text(fields["text_ar"])
    if event := fields.get("event"):
        need(session, Event, str(event))
    return fields


def _row(question: Question, counts: dict[str, int]) -> QuestionRow:
    return QuestionRow(question, question_code(question.number), counts.get(question.uid, 0))


def _texts(question: Question) -> tuple[str, str]:
    return question.text_ar, question.text_en


def _text(text: object) -> str:
    clean = " ".join(str(tidy(text)).split())
    if not clean:
        raise Rejected("no-title")
    return clean
