"""Cues that are fixed phrases: "بحسب فلان", "وفق ما أعلن", "يذكر أن", "جاء في البيان أن", "قول فلان إن"."""

from typing import Final

from app.arabic.speech.claimants import Tokens, speaker
from app.arabic.speech.complements import is_action, is_that
from app.arabic.speech.cue import ELIDED, NAMED, NOBODY, Construction, Cue
from app.arabic.speech.lexicon import Phrase, SpeechWords, stems
from app.arabic.speech.line import CLOSE, OPEN, Line

_OPENS_CONTENT: Final = frozenset(
    ("فان", "فانه", "فانها", "فقد", "فانهم", "فلا", "فلم", "فان", "فليس", "فهناك")
)
_SAID: Final = frozenset(
    (
        "say",
        "announce",
        "point",
        "stress",
        "relay",
        "allege",
        "expect",
        "inform",
        "write",
        "warn",
        "deny",
        "admit",
        "clarify",
        "accuse",
        "report",
    )
)
_POSSESSIVES: Final = ("ه", "ها", "هم", "هما")
_FEWEST: Final = 3
_LONGEST_NOUN_PHRASE: Final = 14
_RESUMED: Final = 4


def phrase_cue(line: Line, place: int, words: SpeechWords) -> Cue | None:
    """Return the cue that begins at a token as a fixed phrase, or None."""
    word = line.at(place)
    for start in (word, word[1:] if word[:1] in "وف" else ""):
        for phrase in words.phrases.get(start, ()):
            end = _match(line, place, phrase)
            cue = _READERS[phrase.code](line, place, end, phrase, words) if end else None
            if cue is not None:
                cue.coordinate = cue.coordinate or start != word
                return cue
    return None


def _match(line: Line, place: int, phrase: Phrase) -> int:
    """Return where a phrase that begins at `place` ends, 0 when it does not stand there."""
    for offset, word in enumerate(phrase.words[1:], 1):
        if line.at(place + offset) != word and not _with_possessive(line.at(place + offset), word):
            return 0
    end = place + len(phrase.words)
    if phrase.glued and not line.at(end).startswith(phrase.glued):
        return 0
    return end


def _with_possessive(word: str, noun: str) -> bool:
    return any(word == noun + pronoun for pronoun in _POSSESSIVES)


def _according(line: Line, place: int, end: int, phrase: Phrase, words: SpeechWords) -> Cue | None:
    alleged = phrase.code == "according_to_alleged"
    before = line.at(place - 1)
    possessive = len(phrase.words) > 1 and line.at(end - 1) != phrase.words[-1]
    if line.at(end).startswith("ما") and words.readings(line.at(end)[2:])[0]:
        named = speaker(line, end + 1, _phrase_end(line, end + 1), words)
        return _around(line, (place, end + 1), named, words, "as-said")
    if not possessive and not line.is_word(end) and line.at(end) not in (OPEN, "("):
        return None
    if before in ("على", "علي", "في", "من", "الى", "الي", "ب") or (not possessive and line.at(end) == "ما"):
        return None
    named = None if possessive else _named(line, end, words, glued=phrase.glued)
    if named is None and not possessive:
        return None
    cue = _around(line, (place, end), named, words, "according", alleged=alleged)
    if cue is not None and named is not None and phrase.glued and named[0] == end:
        cue.clipped = line.at(end)[0] == phrase.glued and not line.at(end).startswith("لل")
    return cue


def _named(line: Line, start: int, words: SpeechWords, *, glued: str) -> Tokens | None:
    """Return who is named after "according to"; rules, plans and measures are nobody."""
    named = speaker(line, start, _phrase_end(line, start), words)
    if named is None:
        return None
    named = _without_clause(line, named, words)
    if line.at(named[0]) == OPEN and named[0] in line.partner:
        return named[0], line.partner[named[0]] + 1
    head = line.at(named[0])
    bare = {head, *stems(head), *(stem for first in stems(head) for stem in stems(first))}
    if glued == "ل" and named[0] == start and head == "ل" and line.at(start + 1) == OPEN:
        named = (start + 1, named[1])
        return named
    if bare & words.nouns.get("not_speaking", frozenset()) and not bare & words.nouns.get(
        "document", frozenset()
    ):
        return None
    if is_action(head, words) and not bare & words.nouns.get("document", frozenset()):
        return None
    if head.endswith("ه") and named[1] == named[0] + 1 and head.removesuffix("ه") in words.phrases:
        return None
    is_theirs = head.endswith(("ها", "هم", "هما")) and not words.speaks(
        head.removesuffix("هما").removesuffix("هم").removesuffix("ها")
    )
    return None if head[:1].isdigit() or is_theirs else named


def _without_clause(line: Line, named: Tokens, words: SpeechWords) -> Tokens:
    """Cut at a comma behind which no person is named: there the sentence itself may begin."""
    for place in range(*named):
        if line.at(place) == "," and not words.names("person", line.at(place + 1)):
            return named[0], place
    return named


def _phrase_end(line: Line, start: int) -> int:
    """Return where the sentence takes up its content after a speaker."""
    place = start
    while place < len(line) and line.at(place) not in _OPENS_CONTENT and line.at(place) not in (":", ";"):
        place += 1
    return place


def _around(
    line: Line,
    span: Tokens,
    named: Tokens | None,
    words: SpeechWords,
    construction: Construction,
    *,
    alleged: bool = False,
) -> Cue | None:
    """Make a cue whose content stands before it, or after its speaker when it opens the sentence."""
    place, end = span
    after = named[1] if named is not None else end
    cue = Cue(
        place,
        end,
        "say",
        construction,
        after,
        claimant=named,
        voice=NAMED if named else ELIDED,
        alleged=alleged,
    )
    cue.clause_start = place
    following = _following(line, after, words)
    preceding = _preceding_start(line, place) if named is not None else _last_clause(line, place)
    few_before = place - preceding < _FEWEST
    if following is not None and (few_before or _is_resumed(line, following, words)):
        cue.content_start, cue.coordinate = following, True
        return cue
    if few_before:
        return None
    cue.content_start, cue.content_end, cue.coordinate = preceding, place, True
    return cue


def _following(line: Line, after: int, words: SpeechWords) -> int | None:
    """Return where content begins after the speaker: behind a comma, فإن or a word of time; None when nothing does."""
    place, near = after, after
    if line.at(after - 1) == CLOSE and line.is_word(after) and not words.has("adjunct", line.at(after)):
        return after + (1 if line.at(after) in _OPENS_CONTENT else 0)
    while place < len(line) and place - near <= 2 * _LONGEST_NOUN_PHRASE:
        word = line.at(place)
        if words.has("relative", word):
            return None
        if word in _OPENS_CONTENT:
            return place + 1
        if is_that(word):
            return place + 1
        if word == ":" or word == OPEN:
            return place + 1 if word == ":" else place
        if word == "," and line.is_word(place + 1) and line.at(place + 1) not in _OPENS_CONTENT:
            if is_that(line.at(place + 1)):
                return place + 2
            return place + 1 if not words.has("adjunct", line.at(place + 1)) else None
        place += 1
    return None


def _is_resumed(line: Line, following: int, words: SpeechWords) -> bool:
    """Tell whether فإن or أن takes the sentence up after a speaker in its midst."""
    return following > 0 and (line.at(following - 1) in _OPENS_CONTENT or is_that(line.at(following - 1)))


def _preceding_start(line: Line, place: int) -> int:
    """Return where the content before a cue begins: with the sentence, or after the last semicolon."""
    for before in range(place - 1, -1, -1):
        if line.at(before) == ";":
            return before + 1
        if line.at(before) == "علما" and (
            is_that(line.at(before + 1)) or line.at(before + 1).startswith("بان")
        ):
            return before + 2
    return 0


def _last_clause(line: Line, place: int) -> int:
    """Return where the clause right before "as he claims" begins: behind the last comma with enough words after it."""
    for before in range(place - 2, 0, -1):
        if line.at(before) in (",", ";") and place - before > _FEWEST:
            return before + 1
    return 0


def _as_said(line: Line, place: int, end: int, phrase: Phrase, words: SpeechWords) -> Cue | None:
    """وفق ما أعلن فلان, كما قال فلان: a verb without content of its own."""
    readings, joined = words.readings(line.at(end))
    readings = tuple(each for each in readings if each.form.tense != "participle" and each.manner in _SAID)
    if not readings or joined:
        return None
    after = end + 1
    named = speaker(line, after, _phrase_end(line, after), words)
    has_own_content = any(
        is_that(line.at(later)) or line.at(later) in (":", OPEN)
        for later in range(after, min(len(line), after + 1))
    )
    if phrase.words == ("كما",) and (has_own_content or not _ends_clause(line, named, after)):
        return None
    cue = _around(line, (place, end + 1), named, words, "as-said")
    if cue is not None:
        cue.feminine = readings[0].form.feminine
        cue.manner = readings[0].manner
        if readings[0].manner == "allege":
            cue.alleged = True
    return cue


def _ends_clause(line: Line, named: Tokens | None, after: int) -> bool:
    """Tell whether nothing but an adverbial follows the speaker, so that the content must stand before."""
    end = named[1] if named is not None else after
    return (not line.is_word(end) and line.at(end) not in (OPEN, ":")) or (named is None and end >= len(line))


def _impersonal(line: Line, place: int, end: int, phrase: Phrase, words: SpeechWords) -> Cue | None:
    while line.at(end) in (
        "ايضا",
        "هنا",
        "كذلك",
        "ذكره",
        ",",
        "في",
        "هذا",
        "السياق",
        "الاطار",
        "الصدد",
        "الي",
        "الشان",
    ):
        end += 1
    if not is_that(line.at(end)) or (
        place > 0 and line.at(place - 1) not in (",", ".", "و", "هذا", "كما", "-", "من", OPEN)
    ):
        return None
    return Cue(place, end, "say", "impersonal", end + 1, voice=NOBODY, clause_start=place, coordinate=True)


def _stated_in(line: Line, place: int, end: int, phrase: Phrase, words: SpeechWords) -> Cue | None:
    """جاء في البيان أن: the document speaks."""
    for later in range(end, min(len(line), end + _LONGEST_NOUN_PHRASE)):
        word = line.at(later)
        if is_that(word) or word in (":", OPEN):
            named = speaker(line, end, later, words)
            if named is None and line.at(place + 1) != line.at(end - 1):
                return None
            content = later if word == OPEN else later + 1
            return Cue(
                place, end, "say", "stated-in", content, claimant=named, voice=NAMED if named else ELIDED,
                clause_start=place, coordinate=(line.at(place)[0] in "وف" and place == 0) or line.at(place - 1) in (",", "كما", "وقد"),
            )  # fmt: skip
        if word == ",":
            return None
    return None


def _saying_noun(line: Line, place: int, end: int, phrase: Phrase, words: SpeechWords) -> Cue | None:
    """قول فلان إن, تصريحات فلان بأن: a noun of saying, its speaker, then أن."""
    if (
        line.at(place - 1) in ("في", "خلال", "عبر")
        or line.at(place)[:2] == "ال"
        or not line.is_word(end)
        or is_that(line.at(end))
    ):
        return None
    for later in range(end, min(len(line), end + _LONGEST_NOUN_PHRASE)):
        word = line.at(later)
        if is_that(word):
            named = speaker(line, end, later, words)
            if named is None or line.at(later - 1) in ("من", "قبل", "بعد") or named[1] < later - _RESUMED:
                return None
            return Cue(
                place, end, "allege" if phrase.code == "alleging_noun" else "say", "noun", later + 1,
                claimant=named, voice=NAMED, clause_start=place, alleged=phrase.code == "alleging_noun",
            )  # fmt: skip
        if (
            not line.is_word(later)
            and word not in (OPEN, CLOSE, "(", ")")
            and not (word == "," and is_that(line.at(later + 1)))
        ):
            return None
        if words.readings(word)[0] and not words.speaks(word):
            return None
    return None


_READERS: Final = {
    "according_to": _according,
    "according_to_alleged": _according,
    "as_said": _as_said,
    "impersonal": _impersonal,
    "stated_in": _stated_in,
    "saying_noun": _saying_noun,
    "alleging_noun": _saying_noun,
}
