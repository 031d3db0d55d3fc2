"""Participles that belong to somebody inside the content: they disagree with who speaks."""

from typing import Final

from app.arabic.speech.cue import Cue
from app.arabic.speech.lexicon import SpeechWords
from app.arabic.speech.line import Line

_NOT_RUNNING: Final = frozenset(("participle", "according", "as-said"))


def agreeing(line: Line, cues: list[Cue], words: SpeechWords) -> list[Cue]:
    """Return the cues of a sentence without the participles whose gender or number is not that of the speaker.

    "قال الشهود إن القوات انسحبت، مهددة": it is the troops who threaten, in what the witnesses say.
    """
    kept: list[Cue] = []
    for cue in cues:
        running = next((one for one in reversed(kept) if one.construction not in _NOT_RUNNING), None)
        if kept and cue.content_start == kept[-1].content_start and cue.claimant is None:
            continue
        if cue.construction == "participle" and running is not None and _disagrees(line, cue, running, words):
            continue
        kept.append(cue)
    return kept


def _disagrees(line: Line, cue: Cue, running: Cue, words: SpeechWords) -> bool:
    if cue.claimant is not None or not (cue.feminine or cue.plural):
        return False
    if running.relay is not None and cue.feminine and words.is_feminine(line.at(running.relay[0])):
        return False
    if running.claimant is None:
        return cue.feminine and not running.feminine and running.antecedent is None
    head = line.at(running.claimant[0])
    several = words.is_plural(head) or _is_joined(line, *running.claimant)
    if cue.plural:
        return not several
    return not words.is_feminine(head) and (words.names("person", head) or several)


def _is_joined(line: Line, first: int, last: int) -> bool:
    """Tell two speakers joined by و from one whose titles are, behind a comma or dash."""
    for place in range(first + 1, last):
        if line.at(place) in (",", "-"):
            return False
        if line.at(place)[0] == "و":
            return True
    return False
