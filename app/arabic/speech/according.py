"""Cues that stand beside their content: "بحسب فلان", "وفقا لـ", "على حد قوله", "وفق ما أعلن", "كما قال"."""

from typing import Final

from app.arabic.speech.cue import ELIDED, NAMED, Construction, Cue
from app.arabic.speech.event_nouns import is_action
from app.arabic.speech.grammar import THESE, Tokens, is_preposition, is_that
from app.arabic.speech.lexicon import Reading, SpeechWords, stems
from app.arabic.speech.line import CLOSE, OPEN, Line
from app.arabic.speech.manners import ABOUT
from app.arabic.speech.names import is_past_feminine, speaker
from app.arabic.speech.phrase_at import PhraseAt

_OPENS_CONTENT: Final = frozenset(("فان", "فانه", "فانها", "فقد", "فانهم", "فلا", "فلم", "فليس", "فهناك"))
_GOVERNING: Final = frozenset(("علي", "في", "من", "الي", "ب"))
_SAID: Final = frozenset(
    (
        "say", "announce", "point", "stress", "relay", "allege", "expect", "inform", "write", "warn", "deny", "admit", "clarify",
        "accuse", "report", "declare",
    )
)  # fmt: skip
_THEIRS: Final = ("هما", "هم", "ها")
_FOR: Final = "ل"
_QUOTING: Final = "نقلا"
_FEWEST: Final = 3
_LONGEST_SPEAKER: Final = 28
_LONGEST_BARE_NAME: Final = 5
_LONGEST_OCCASION: Final = 6
_IT: Final = frozenset(("ذلك", "هذا"))
_ALSO: Final = (("كما",), ("هكذا",), ("مثلما",))
"""Phrases that also join a clause of its own: "كما قال إن"."""
_LONGEST_CONTENT: Final = 400


def according_cue(at: PhraseAt) -> Cue | None:
    """Return the cue of "according to" and its like; rules, plans and measures are no speakers."""
    alleged = at.phrase.code == "according_to_alleged"
    if at.is_possessive:
        return _beside(at, at.end, None, "according", alleged=alleged)
    names = at.line.is_word(at.end) or at.after in (OPEN, "(")
    if at.before in _GOVERNING or at.after == "ما" or not names:
        return None
    if at.after.startswith("ما") and at.words.readings(at.after[2:])[0]:
        return _from_origin(
            at, _beside(at, at.end + 1, _speaker(at.line, at.end + 1, at.words), "as-said", alleged=alleged)
        )
    named = _named(at)
    if named is None:
        return None
    cue = _beside(at, at.end, named, "according", alleged=alleged)
    if cue is not None and at.phrase.glued and named[0] == at.end:
        cue.clipped = not at.after.startswith("لل") and at.after != _FOR
    quoting = at.line.at(named[1]) == _QUOTING
    return _from_origin(at, cue) if quoting and not (cue and cue.clipped) else cue


def as_said_cue(at: PhraseAt) -> Cue | None:
    """Return the cue of "وفق ما أعلن" or "كما قال": a verb without content of its own."""
    found, joined = at.words.readings(at.after)
    said = [each for each in found if each.form.tense != "participle" and each.manner in _SAID]
    if not said or joined:
        return None
    after = at.end + 1 + (at.line.at(at.end + 1) in _IT)
    named = _speaker(at.line, after, at.words)
    if at.phrase.words in _ALSO and not _stands_aside(at, said[0], named, after):
        return None
    cue = _beside(at, at.end + 1, named, "as-said", alleged=said[0].manner == "allege")
    if cue is not None:
        cue.feminine, cue.manner = said[0].form.feminine, said[0].manner
    return _from_origin(at, cue)


def _from_origin(at: PhraseAt, cue: Cue | None) -> Cue | None:
    """Name the origin in "بحسب ما نقلت الوكالة عن مسؤول": the outlet only passes it on."""
    if cue is None or cue.claimant is None:
        return cue
    about = cue.claimant[1] + (at.line.at(cue.claimant[1]) == _QUOTING)
    if at.line.at(about) != ABOUT:
        return cue
    origin = _speaker(at.line, about + 1, at.words)
    if origin is None:
        return cue
    origin = _without_clause(at.line, origin, at.words)
    cue.relay, cue.claimant, cue.construction = cue.claimant, origin, "relayed"
    following = _following(at.line, origin[1], at.words)
    if cue.content_end is None and following is not None:
        cue.content_start = following
    return cue


def _named(at: PhraseAt) -> Tokens | None:
    """Return who is named after the phrase, None when it is no speaker."""
    line, words = at.line, at.words
    spaced = at.phrase.glued == at.after == _FOR
    glued = bool(at.phrase.glued) and not spaced
    named = _speaker(line, at.end + spaced, words, at_once=glued and words.has("audience", at.after))
    if named is None:
        return None
    if line.at(named[0]) == OPEN and named[0] in line.partner:
        return named[0], line.partner[named[0]] + 1
    named = _without_clause(line, named, words)
    is_single = named[1] == named[0] + 1
    titled = words.names("named", line.at(named[0])) and _is_title(line, named[0] + 1)
    head = line.at(named[0])
    if head in THESE and not is_single and words.speaks(line.at(named[0] + 1)):
        return named
    several = words.has("part", head) and words.speaks(line.at(named[0] + 2))
    return named if titled or several or _may_speak(head, words, is_single=is_single) else None


def _is_title(line: Line, place: int) -> bool:
    """Tell the name of an outlet, in quotation marks or Latin letters, from a place: وفقا لموقع «…»."""
    return line.at(place) == OPEN or line.at(place).isascii()


def _may_speak(head: str, words: SpeechWords, *, is_single: bool) -> bool:
    """Tell a speaker from "بحسب الاتفاق", "وفق رغبتهم", "بحسب تصريحه"."""
    forms = {head, *stems(head), *(stem for form in stems(head) for stem in stems(form))}
    is_rule = is_action(head, words) or any(words.has("not_speaking", form) for form in forms)
    if is_rule and not any(words.has("document", form) for form in forms):
        return False
    owner = next((pronoun for pronoun in _THEIRS if head.endswith(pronoun)), "")
    if owner and not words.speaks(head.removesuffix(owner)):
        return False
    return not (is_single and head.removesuffix("ه") in words.phrases)


def _speaker(line: Line, start: int, words: SpeechWords, *, at_once: bool = False) -> Tokens | None:
    """Return who is named from a token on, before the sentence takes up its content."""
    end = start
    while end < min(len(line), start + _LONGEST_SPEAKER) and line.at(end) not in _OPENS_CONTENT | {":", ";"}:
        end += 1
    return speaker(line, start, end, words, at_once=at_once)


def _without_clause(line: Line, named: Tokens, words: SpeechWords) -> Tokens:
    """Cut at a comma behind which no person is named: there the sentence itself may begin."""
    for place in range(*named):
        if line.at(place) == "," and not words.names("person", line.at(place + 1)):
            return named if _is_name_behind(line, place, named, words) else (named[0], place)
    return named


def _is_name_behind(line: Line, comma: int, named: Tokens, words: SpeechWords) -> bool:
    """Tell a bare name behind the title of a person from a clause: "بحسب نائب الرئيس، فؤاد الحلبي، …"."""
    closed = not line.is_word(named[1]) and 1 < named[1] - comma <= _LONGEST_BARE_NAME
    inside = range(comma + 1, named[1])
    bare = not any(is_that(line.at(place)) or is_preposition(line, place) for place in inside)
    return closed and bare and words.names("person", line.at(named[0])) and named[0] > _FEWEST


def _beside(
    at: PhraseAt, end: int, named: Tokens | None, construction: Construction, *, alleged: bool
) -> Cue | None:
    """Make a cue whose content stands before it, or after its speaker when it opens the sentence."""
    after = named[1] if named is not None else end
    cue = Cue(at.place, end, "say", construction, after, claimant=named, alleged=alleged)
    cue.voice = NAMED if named else ELIDED
    cue.clause_start, cue.coordinate = at.place, True
    preceding = _preceding_start(at) if named is not None else _last_clause(at)
    few_before = at.place - preceding < _FEWEST
    following = _following(at.line, after, at.words)
    if following is not None and (few_before or _is_resumed(at.line, following)):
        cue.content_start = following
        return cue
    quoted = _quoted_name(at.line, named) if few_before and named is not None else None
    if quoted is not None:
        cue.claimant, cue.content_start = quoted, quoted[1]
        return cue
    cue.content_start, cue.content_end = preceding, at.place
    return None if few_before else cue


def _quoted_name(line: Line, named: Tokens) -> Tokens | None:
    """Return a name up to its closing mark, for a clause that begins right behind: "بحسب تقرير «الرسالة» ارتفع"."""
    close = next((place for place in range(*named) if line.at(place) == CLOSE), named[1])
    return (named[0], close + 1) if close + _FEWEST < named[1] else None


def _following(line: Line, after: int, words: SpeechWords) -> int | None:
    """Return where content begins after the speaker: behind a comma, a colon, فإن or أن; None when nothing does."""
    if line.at(after - 1) == CLOSE and line.is_word(after) and not words.has("adjunct", line.at(after)):
        return after + (line.at(after) in _OPENS_CONTENT)
    if is_past_feminine(line.at(after)):
        return after
    described = False
    for place in range(after, min(len(line), after + _LONGEST_SPEAKER)):
        described = described or words.has("relative", line.at(place))
        if line.at(place) in _OPENS_CONTENT or (not described and _opens_content(line, place)):
            return _behind_comma(line, place, words)
    return None


def _opens_content(line: Line, place: int) -> bool:
    """Tell a sign or word behind which content may begin."""
    word = line.at(place)
    clause = word == "," and line.is_word(place + 1) and line.at(place + 1) not in _OPENS_CONTENT
    return word in (OPEN, ":") or is_that(word) or clause


def _behind_comma(line: Line, place: int, words: SpeechWords) -> int | None:
    """Return where content begins at a sign or word that opens it; no adverbial does behind a comma."""
    if line.at(place) == OPEN:
        return place
    if line.at(place) != "," or is_that(line.at(place + 1)):
        return place + 1 + (line.at(place) == ",")
    return None if words.has("adjunct", line.at(place + 1)) else place + 1


def _is_resumed(line: Line, following: int) -> bool:
    """Tell whether فإن or أن takes the sentence up after a speaker in its midst."""
    return line.at(following - 1) in _OPENS_CONTENT or is_that(line.at(following - 1))


def _preceding_start(at: PhraseAt) -> int:
    """Return where the content before a cue begins: with the sentence, or after its last semicolon or علما أن."""
    line, nearest = at.line, max(at.place - _LONGEST_CONTENT, 0)
    for before in range(at.place - 1, nearest - 1, -1):
        if line.at(before) == ";":
            return before + 1
        if line.at(before) == "علما" and is_that(line.at(before + 1)):
            return before + 2
    return nearest


def _last_clause(at: PhraseAt) -> int:
    """Return where the clause right before "as he claims" begins: behind the last comma with enough words after it."""
    nearest = max(at.place - _LONGEST_CONTENT, 0)
    for before in range(at.place - 2, nearest, -1):
        if at.line.at(before) in (",", ";") and at.place - before > _FEWEST:
            return before + 1
    return nearest


def _stands_aside(at: PhraseAt, said: Reading, named: Tokens | None, after: int) -> bool:
    """Tell "، كما قال فلان،" from "كما قال إن" and "كما بينوا أهميته", which go on with a clause of their own."""
    unnamed = named is None or said.form.plural
    if at.line.is_word(after) and (unnamed or (named is not None and named[0] > after + 1)):
        return False
    return _ends_clause(at.line, named, after)


def _ends_clause(line: Line, named: Tokens | None, after: int) -> bool:
    """Tell whether a clause ends with the speaker and his occasion, so that the content must stand elsewhere."""
    end = named[1] if named is not None else after
    last = end
    while line.is_word(last) and last - end <= _LONGEST_OCCASION:
        last += 1
    if line.at(last) == "," and (line.at(last + 1) == OPEN or is_that(line.at(last + 1))):
        return False
    if any(is_that(line.at(place)) for place in range(after, last)):
        return False
    return (not line.is_word(last) and line.at(last) not in (OPEN, ":")) or line.at(end) in _OPENS_CONTENT
