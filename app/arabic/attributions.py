"""Reported speech in Arabic news: who says what, through whom, and where the words for it stand."""

from bisect import bisect_right
from dataclasses import dataclass

from app.arabic.sentences import paragraphs, sentences
from app.arabic.speech.agreement import agreeing
from app.arabic.speech.carrying import Speakers
from app.arabic.speech.contents import comments, content_tokens
from app.arabic.speech.cue import NAMED, NOBODY, Cue
from app.arabic.speech.headlines import headline_cue
from app.arabic.speech.lexicon import SpeechWords
from app.arabic.speech.line import OPEN, Line, read_line
from app.arabic.speech.manners import MANNERS
from app.arabic.speech.origins import with_origins
from app.arabic.speech.phrases import phrase_cue
from app.arabic.speech.quotations import is_open_quotation, quotation_end, runs_on
from app.arabic.speech.relays import relay_cue
from app.arabic.speech.tone import modality, polarity
from app.arabic.speech.verbs import verb_cue
from app.arabic.words import Span

__all__ = ["ReportedSpeech", "SpeechWords", "find_reported_speech"]


@dataclass(frozen=True, slots=True)
class ReportedSpeech:
    """One report of speech. All positions are code points of the text, end exclusive; `quote` is the cue.

    `claimant` is who speaks: the words at `claimant_start`, or, where these are None because the sentence leaves the
    speaker out, the speaker named before; empty when nobody is named. `relay` passed it on, empty when nobody did.
    `mode`, `stance`, `polarity` and `modality` are codes of the vocabularies; `reason` says which construction was seen.
    """

    start: int
    end: int
    quote: str
    claimant_start: int | None
    claimant_end: int | None
    claimant: str
    relay: str
    relay_start: int | None
    relay_end: int | None
    content_start: int
    content_end: int
    mode: str
    stance: str
    polarity: str
    modality: str
    reason: str


def find_reported_speech(text: str, words: SpeechWords) -> list[ReportedSpeech]:
    """Return the reports of speech of a text in order of their cues."""
    lines = paragraphs(text)
    starts = [span[0] for span in lines]
    speakers = Speakers(words)
    found: list[ReportedSpeech] = []
    for sentence in sentences(text):
        line = read_line(text, *sentence)
        paragraph = lines[bisect_right(starts, sentence[0]) - 1]
        cues = _cues(line, words, alone=paragraph == sentence)
        if not cues:
            continue
        line.comments = comments(line, words)
        line.runs_on = OPEN in line.words and runs_on(text, sentence[1], paragraph[1])
        reports = (_report(text, line, place, cues, speakers) for place in range(len(cues)))
        found.extend(one for one in reports if one is not None)
    return found


def _cues(line: Line, words: SpeechWords, *, alone: bool) -> list[Cue]:
    """Return the cues of one sentence, in order; no two share a word."""
    found: list[Cue] = []
    headline = headline_cue(line, words, alone=alone)
    if headline is not None:
        found.append(headline)
    done, may_report = headline.content_start if headline is not None else 0, words.may_report
    for place in [place for place, word in enumerate(line.words) if may_report[word]]:
        if place >= done:
            cue = (
                phrase_cue(line, place, words)
                or relay_cue(line, place, words)
                or verb_cue(line, place, words)
            )
            if cue is not None:
                found.append(cue)
                done = cue.last
    in_order = sorted({cue.first: cue for cue in found}.values(), key=lambda cue: cue.first)
    return agreeing(line, with_origins(line, in_order), words)


def _report(text: str, line: Line, place: int, cues: list[Cue], speakers: Speakers) -> ReportedSpeech | None:
    cue = cues[place]
    first, last = content_tokens(line, place, cues, speakers.lexicon)
    if first >= last:
        return None
    cue_span, content = line.span(cue.first, cue.last), line.span(first, last)
    if last + 1 >= len(line) and is_open_quotation(line, first):
        content = (content[0], quotation_end(text, *content))
    named = line.span(*cue.claimant, clip=cue.clipped) if cue.claimant is not None else None
    relay = line.span(*cue.relay) if cue.relay is not None else None
    claimant = _who(text, line, cue, named, speakers)
    manner = MANNERS[cue.manner]
    return ReportedSpeech(
        start=cue_span[0],
        end=cue_span[1],
        quote=text[slice(*cue_span)],
        claimant_start=named[0] if named else None,
        claimant_end=named[1] if named else None,
        claimant=claimant,
        relay=text[slice(*relay)] if relay else "",
        relay_start=relay[0] if relay else None,
        relay_end=relay[1] if relay else None,
        content_start=content[0],
        content_end=content[1],
        mode=_mode(line, cue, first),
        stance="distancing" if cue.alleged else manner.stance,
        polarity=polarity(line, cue, speakers.lexicon),
        modality=modality(line, cue, first, speakers.lexicon),
        reason=_reason(cue),
    )


def _who(text: str, line: Line, cue: Cue, named: Span | None, speakers: Speakers) -> str:
    """Return the resolved speaker, and remember one that is named."""
    if cue.voice == NOBODY:
        return ""
    if named is not None:
        fuller = speakers.name(text[slice(*named)])
        return text[slice(*named)] if cue.voice == NAMED and not fuller else fuller
    if cue.antecedent is not None:
        return speakers.name(text[slice(*line.span(*cue.antecedent))])
    return speakers.carried(feminine=cue.feminine, plural=cue.plural)


def _mode(line: Line, cue: Cue, first: int) -> str:
    if cue.voice == NOBODY:
        return "unattributed"
    if cue.construction == "relayed":
        return "relayed"
    if cue.claimant is None:
        return "carried_over"
    return "direct_quote" if line.at(first - 1) == "«" else "indirect"


def _reason(cue: Cue) -> str:
    elided = cue.claimant is None and cue.voice != NOBODY
    return (
        f"speech-{cue.construction}-carried"
        if elided and cue.construction in ("clause", "quotation")
        else f"speech-{cue.construction}"
    )
