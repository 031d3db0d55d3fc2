"""What was chosen for a document, in sentences: which claims leave, and what is hidden."""

from __future__ import annotations

from app.codes import event_code
from app.export_options import ExportOptions, Scope
from app.export_words import Words
from app.session import Session
from db.records import Event


def scope_sentences(session: Session, scope: Scope, words: Words) -> list[str]:
    """Say which claims leave, a sentence for each condition."""
    phrase, said = words.wording.phrase, list[str]()
    if scope.shown is not None:
        said.append(phrase("shown_claims"))
    if scope.statuses:
        named = phrase("separator").join(words.word("claim_status", code) for code in scope.statuses)
        said.append(phrase("with_status", words=named))
    event = session.store.get(Event, scope.event) if scope.event else None
    if event is not None:
        title = words.name(event.title_ar, event.title_en)
        said.append(phrase("with_event", code=event_code(event.number), title=title))
    if scope.reviewer is not None:
        said.append(phrase("with_reviewer", name=words.reviewer(scope.reviewer)))
    return said or [phrase("every_claim")]


def hidden_sentences(options: ExportOptions, words: Words) -> list[str]:
    """Say what is hidden and what is not."""
    phrase, said = words.wording.phrase, list[str]()
    if options.hide_reviewers:
        said.append(phrase("reviewers_hidden"))
    if options.hide_sensitive:
        said += [phrase("sensitive_hidden"), phrase("free_text_kept")]
    if not options.include_notes:
        said.append(phrase("notes_left_out"))
    return said or [phrase("nothing_hidden")]
