"""What a candidate is: new, a duplicate, similar, incomplete or not to be imported, in words and as a badge."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app import wording as words
from app.importing.candidates import Candidate, Duplicate
from app.importing.draft import Draft, DraftWarning
from app.importing.reading import PASTED
from ui import bidi, language
from ui.widgets.tags import BadgeLook

translate = QCoreApplication.translate
_ENCODINGS = {
    "utf-8": "UTF-8",
    "utf-16-le": "UTF-16 LE",
    "utf-16-be": "UTF-16 BE",
    "windows-1256": "Windows-1256",
    "iso-8859-6": "ISO-8859-6",
    "mac-arabic": "MacArabic",
    "windows-1252": "Windows-1252",
}
_NEWLINES = {"lf": "LF", "crlf": "CRLF", "cr": "CR", "nel": "NEL", "ls": "U+2028", "ps": "U+2029"}
_WORTH_A_BADGE = (
    "damaged-characters",
    "replaced-characters",
    "guessed-encoding",
    "several-stories",
    "hidden-characters",
    "whole-page",
    "unread-date",
)


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of what the program found in a file: icon, colour, sentence."""

    icon: str
    ink: str
    text: str


def encoding_name(code: str) -> str:
    """Return how an encoding is usually written."""
    return _ENCODINGS.get(code, code)


def encoding_choices() -> list[tuple[str, str]]:
    """Return the encodings that are offered, with their names."""
    return [(code, bidi.ltr(name)) for code, name in _ENCODINGS.items()]


def name(candidate: Candidate) -> str:
    """Return the name of the file, or the words for a pasted text, with the number of a story split off."""
    pasted = candidate.name == PASTED and candidate.path is None
    whole = translate("ImportStates", "Pasted text") if pasted else candidate.name
    if not candidate.story:
        return whole
    number = language.number(candidate.story)
    return (
        translate("ImportStates", "%1, story %2")
        .replace("%1", bidi.isolated(whole))
        .replace("%2", bidi.isolated(number))
    )


def is_exact_duplicate(candidate: Candidate) -> bool:
    """Tell whether the same bytes or the same text are there already."""
    return candidate.duplicate is not None and candidate.duplicate.kind != "near"


def reason(candidate: Candidate) -> str:
    """Return why there is nothing to import; "" when there is."""
    return words.unreadable(candidate.problem, language.current.code) if candidate.problem else ""


def badge(candidate: Candidate) -> BadgeLook:
    """Return the state in a word or two; what matters most wins."""
    if candidate.problem:
        return BadgeLook(translate("ImportStates", "Not importable"), "danger", "file-x-2")
    if candidate.duplicate is not None:
        return _duplicate_badge(candidate.duplicate)
    for code in _WORTH_A_BADGE:
        for warning in candidate.warnings:
            if warning.code == code:
                return _warning_badge(warning)
    if not candidate.outlet:
        return BadgeLook(translate("ImportStates", "No outlet"), "warn", "triangle-alert")
    return BadgeLook(translate("ImportStates", "New"), "ok", "check")


def tooltip(candidate: Candidate) -> str:
    """Return everything there is to know of a candidate, a line each."""
    lines = [bidi.isolated(name(candidate)), reason(candidate)]
    if candidate.duplicate is not None:
        lines.append(duplicate_sentence(candidate.duplicate))
    lines += [_warning(warning) for warning in candidate.warnings]
    if not candidate.problem and not candidate.outlet:
        lines.append(translate("ImportStates", "No outlet is given; it can be added later."))
    return "\n".join(line for line in lines if line)


def duplicate_sentence(found: Duplicate) -> str:
    """Say what a candidate repeats."""
    where = bidi.isolated(found.code or found.name)
    if found.kind == "near":
        share = language.percent(found.likeness)
        return (
            translate("ImportStates", "Much the same as %1: about %2 in common.")
            .replace("%1", where)
            .replace("%2", bidi.ltr(share))
        )
    if found.kind == "same-bytes":
        return translate("ImportStates", "The same file as %1.").replace("%1", where)
    return translate("ImportStates", "The same text as %1.").replace("%1", where)


def findings(candidate: Candidate, draft: Draft) -> list[Finding]:
    """Return what the decoder and the text law found, and what the candidate repeats."""
    sure = "guessed-encoding" not in {warning.code for warning in draft.warnings}
    found = [Finding("check" if sure else "triangle-alert", "ok" if sure else "warn", _decoded(draft))]
    hidden = [warning for warning in draft.warnings if warning.code == "hidden-characters"]
    doubts = [warning for warning in draft.warnings if warning not in hidden]
    found += [Finding("triangle-alert", "warn", _warning(warning)) for warning in doubts]
    if hidden:
        found.append(Finding("eye", "warn", _warning(hidden[0])))
    else:
        found.append(Finding("eye", "ink2", translate("ImportStates", "No hidden characters")))
    if candidate.duplicate is not None:
        found.append(Finding("copy-check", "accent", duplicate_sentence(candidate.duplicate)))
    return found


def _decoded(draft: Draft) -> str:
    marked = (
        translate("ImportStates", "%1 with BOM")
        if draft.had_bom
        else translate("ImportStates", "%1 without BOM")
    )
    encoding = marked if draft.encoding.startswith("utf") else "%1"
    said = encoding.replace("%1", bidi.ltr(encoding_name(draft.encoding)))
    if draft.newline_style == "none":
        return translate("ImportStates", "%1, one line").replace("%1", said)
    if draft.newline_style == "mixed":
        return translate("ImportStates", "%1, mixed line ends").replace("%1", said)
    ends = bidi.ltr(_NEWLINES.get(draft.newline_style, draft.newline_style))
    return translate("ImportStates", "%1, lines end with %2").replace("%1", said).replace("%2", ends)


def _duplicate_badge(found: Duplicate) -> BadgeLook:
    where = bidi.isolated(found.code or found.name)
    if found.kind == "near":
        share = bidi.ltr(language.percent(found.likeness))
        return BadgeLook(
            translate("ImportStates", "%1 like %2").replace("%1", share).replace("%2", where), "info", "diff"
        )
    return BadgeLook(translate("ImportStates", "Duplicate: %1").replace("%1", where), "plain", "copy-check")


def _warning_badge(warning: DraftWarning) -> BadgeLook:
    count = bidi.ltr(language.number(warning.count))
    if warning.code == "hidden-characters":
        return BadgeLook(
            translate("ImportStates", "Hidden characters: %1").replace("%1", count), "warn", "eye"
        )
    if warning.code == "several-stories":
        return BadgeLook(
            translate("ImportStates", "Stories in the file: %1").replace("%1", count),
            "warn",
            "triangle-alert",
        )
    if warning.code == "unread-date":
        return BadgeLook(translate("ImportStates", "Date not read"), "warn", "triangle-alert")
    if warning.code == "guessed-encoding":
        return BadgeLook(translate("ImportStates", "Check the encoding"), "warn", "triangle-alert")
    if warning.code == "whole-page":
        return BadgeLook(translate("ImportStates", "The whole page"), "warn", "triangle-alert")
    return BadgeLook(
        translate("ImportStates", "Unread characters: %1").replace("%1", count), "warn", "triangle-alert"
    )


def _warning(warning: DraftWarning) -> str:
    return language.digits(words.warning(warning.code, language.current.code, warning.count))
