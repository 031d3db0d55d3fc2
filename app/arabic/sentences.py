"""Paragraphs, sentences and clauses of scraped Arabic news, as spans of code points.

The text is never repaired: what the rules cannot see (a heading glued to its paragraph, a missing full stop) stays one
sentence.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import Final, Literal

from app.arabic.letters import MARKS
from app.arabic.words import Span, has_words, snap, trim

Level = Literal["word", "clause", "sentence", "paragraph"]

_CLOSING: Final = "\"”»'’)\\]"
_ABBREVIATION: Final = re.compile(
    r"(?:^|[\s(«\"“])(?:[\u0621-\u064a](?:\.[\u0621-\u064a])*|هـ|Mr|Mrs|Dr|St|No|vs|[A-Z](?:\.[A-Z])*)$"
)
_LONGEST_ABBREVIATION: Final = 10
_LETTER_NAME: Final = rf"(?:[إاأآ][{MARKS}]?(?:يه|ي|ف|تش|ل|م|ن|و|ر|س|كس)|بي|سي|دي|جي|جيه|جاي|كي|كيه|كيو|تي|يو|في|فيه|دبليو|واي|زد)"
"""Latin letters by their names, of which abbreviations are spelled: بي.بي.سي, دي.إتش.إل."""
_LETTER_BEFORE: Final = re.compile(rf"(?:^|[\s(«\"“.]){_LETTER_NAME}$")
_LETTER_AFTER: Final = re.compile(rf"{_LETTER_NAME}(?![\u0621-\u064a{MARKS}])")
_END: Final = re.compile(
    rf"(?P<stop>[.!?؟…۔]+)(?P<close>(?:\s?[{_CLOSING}](?![\w]))*)(?P<joint>(?:[^\S\n]*[,،](?=\s|$))*)"
)
_RUN_ON: Final = re.compile(r"[\u0621-\u064a\"“«(\[]")
_GLUED_BEFORE: Final = re.compile(rf"[\u0621-\u064a{MARKS}{_CLOSING}]")
_RELAY_AFTER_COMMA: Final = re.compile(
    r"(?<!\d), (?=و(?:قال|[اأ]علن|[اأ]كد|[اأ]ضاف|نقل|ذكر|[اأ]فاد|[اأ]وضح|[اأ]شار|كشف|كان|صرح|[اأ]بلغ|عبّ?ر)ت?\s)"
)
_LEADING: Final = re.compile(r"[\s,،]+")
_WORD_CHARACTER: Final = re.compile(r"\w")

_CLAUSE_JOINT: Final = re.compile(
    r"[،؛;]+|,(?=\s|$)|,(?=[\u0621-\u064a])|\s[-–—]\s|(?<!\.)\.\.(?!\.)|:(?=\s)"
)
_CLAUSE_OPENER: Final = re.compile(
    r"[وف]?(?:بينما|فيما|حيث|لكنّ?|ولكن|لكن[هها]+|إذ|اذ|إذا|اذا|كما|مما|بعد(?:ما)?|قبل|عندما|حين(?:ما)?|لأنّ?|كي|حتى|إلا|الا|غير|رغم"
    r"|على|بسبب|ال[ذت]ي|الذين|[أاإ]نّ?[هها]*|من(?:ها|هم)|بينهم|بينها|بحسب|حسب|وفقا?|نقلا|مشيرا|مؤكدا|موضحا|مضيفا|لافتا|معتبرا|because|while"
    r"|which|who|after|before|but|when|although|according)(?![\w])"
)
_BRACKETED: Final = re.compile(r"\([^()\n]*\)|\[[^\[\]\n]*\]")
_SHORT_CLAUSE_WORDS: Final = 3


def paragraphs(text: str, start: int = 0, end: int | None = None) -> list[Span]:
    """Return the lines that hold anything visible, without white space at their edges."""
    limit = len(text) if end is None else end
    return [span for span in _lines(text, start, limit) if span[0] < span[1]]


def sentences(text: str, start: int = 0, end: int | None = None) -> list[Span]:
    """Return the sentences between two code points, in order; stops and closing quotes belong to them."""
    limit = len(text) if end is None else end
    return [span for line in paragraphs(text, start, limit) for span in _line_sentences(text, *line)]


def clauses(text: str, start: int = 0, end: int | None = None) -> list[Span]:
    """Return the clauses between two code points, in order; each lies inside one sentence.

    A comma parts two clauses when what follows opens like a clause or has at least three words: members of a short
    list stay together. Commas inside brackets part nothing.
    """
    return [span for sentence in sentences(text, start, end) for span in _sentence_clauses(text, *sentence)]


def enclosing(text: str, start: int, end: int, level: Level) -> Span:
    """Grow a selection to whole units of `level`; at least the selection itself is returned, trimmed."""
    first, last = snap(text, start, end)
    if level == "word":
        return first, last
    line_start = text.rfind("\n", 0, first) + 1
    line_end = text.find("\n", last)
    line = (line_start, line_end if line_end >= 0 else len(text))
    units = {"clause": clauses, "sentence": sentences, "paragraph": paragraphs}[level](text, *line)
    touched = [unit for unit in units if unit[0] < max(last, first + 1) and unit[1] > first]
    if not touched:
        return first, last
    return min(first, touched[0][0]), max(last, touched[-1][1])


def _lines(text: str, start: int, end: int) -> Iterator[Span]:
    while start < end:
        stop = text.find("\n", start, end)
        stop = end if stop < 0 else stop
        yield trim(text, start, stop)
        start = stop + 1


def _line_sentences(text: str, start: int, end: int) -> list[Span]:
    found: list[Span] = []
    for piece_start, piece_end in _pieces(start, end, sorted(_sentence_cuts(text, start, end))):
        first, last = _without_leading_signs(text, piece_start, piece_end)
        if _WORD_CHARACTER.search(text, first, last):
            found.append((first, last))
        elif found and last > first:
            found[-1] = (found[-1][0], last)
    return found


def _without_leading_signs(text: str, start: int, end: int) -> Span:
    """Trim, and leave the commas that a cut pushed to the front of the next sentence outside it."""
    match = _LEADING.match(text, start, end)
    first = match.end() if match and _WORD_CHARACTER.search(text, match.end(), end) else start
    return trim(text, first, end)


def _pieces(start: int, end: int, cuts: list[int]) -> Iterator[Span]:
    for cut in [*cuts, end]:
        if start < cut <= end:
            yield start, cut
            start = cut


def _sentence_cuts(text: str, start: int, end: int) -> Iterator[int]:
    for match in _END.finditer(text, start, end):
        if _ends_sentence(text, match):
            yield match.end()
    for match in _RELAY_AFTER_COMMA.finditer(text, start, end):
        yield match.start() + 1


def _ends_sentence(text: str, match: re.Match[str]) -> bool:
    before = text[max(match.start() - 1, 0) : match.start()]
    after = text[match.end() : match.end() + 1]
    stop = match["stop"]
    if stop == ".." and not match["joint"]:
        return False
    if stop == "." and _is_inner_stop(text, match, before, after):
        return False
    if not after or after.isspace():
        return True
    if match["close"] or match["joint"]:
        return _RUN_ON.match(after) is not None
    return _RUN_ON.match(after) is not None and _GLUED_BEFORE.match(before) is not None


def _is_inner_stop(text: str, match: re.Match[str], before: str, after: str) -> bool:
    """Tell a decimal point and the stop of an abbreviation from a full stop."""
    if before.isdigit() and after.isdigit():
        return True
    if match["close"]:
        return False
    head = text[max(0, match.start() - _LONGEST_ABBREVIATION) : match.start()]
    spelled = _LETTER_AFTER.match(text, match.end()) and _LETTER_BEFORE.search(head)
    return spelled is not None or _ABBREVIATION.search(head) is not None


def _sentence_clauses(text: str, start: int, end: int) -> list[Span]:
    found: list[Span] = []
    for piece in _pieces(start, end, _clause_cuts(text, start, end)):
        first, last = trim(text, *piece)
        if first == last:
            continue
        belongs_to_last = found and not _stands_alone(text, first, last)
        opens_sentence = len(found) == 1 and _is_short(text, *found[0])
        if belongs_to_last or opens_sentence:
            found[-1] = (found[-1][0], last)
        else:
            found.append((first, last))
    return found


def _stands_alone(text: str, start: int, end: int) -> bool:
    if _CLAUSE_OPENER.match(text, start, end):
        return has_words(text, 2, start, end)
    return not _is_short(text, start, end)


def _is_short(text: str, start: int, end: int) -> bool:
    return not has_words(text, _SHORT_CLAUSE_WORDS, start, end)


def _clause_cuts(text: str, start: int, end: int) -> list[int]:
    brackets = [match.span() for match in _BRACKETED.finditer(text, start, end)]
    opened = [bracket[0] for bracket in brackets]
    cuts = []
    for match in _CLAUSE_JOINT.finditer(text, start, end):
        place = bisect_right(opened, match.start()) - 1
        if place < 0 or brackets[place][1] <= match.start():
            cuts.append(match.end())
    return cuts
