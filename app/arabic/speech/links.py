"""Prepositions that open what is said: "أشار إلى", "شدد على", "حذر من", "طالب بـ", "أعرب عن"."""

from typing import Final

from app.arabic.speech.event_nouns import is_action
from app.arabic.speech.grammar import ISSUED, SAYING, is_that
from app.arabic.speech.lexicon import is_definite
from app.arabic.speech.line import OPEN
from app.arabic.speech.manners import ABOUT, FOR, FROM, ON, TO, WITH
from app.arabic.speech.scan import RECKONING, Scan

LINKS: Final = frozenset((TO, ON, ABOUT, FROM))
"""The prepositions that are words by themselves."""

_ABOUT_WHAT: Final = "عما"
_ENVOYS: Final = ("مبعوث", "سفير", "موفد")
_SPEAK_FOR: Final = ("ناطق", "ناطقه", "متحدث", "متحدثه", "ناءب", "ناءبه", "ممثل", "ممثله", "مسءول", "مسءوله")
_CONFIRMED: Final = ("كد", "كدت", "كدوا", "كدون", "كدا", "كده", "كدين")
_PREFIXES: Final = "وفيتس"
_WHERE: Final = frozenset(("هامش", "خلفيه", "لسان", "متن", "اثر"))
_BY_WAY: Final = frozenset(("طريق", "جانب"))
_WHATEVER: Final = frozenset(("estimate", "point", "respond", "report"))
_HURRIES: Final = frozenset(("سرعه", "ضروره"))
_APART: Final = frozenset(
    ("المنشق", "المنشقه", "المنشقون", "المنفصل", "المنفصله", "المنبثق", "المنبثقه", "المدافع", "المدافعه")
)
"""Participles that take عن along into a name."""
_WITH_THE: Final = "بال"
"""Content with the article right behind a word with ب, which is then a name: أشاد سامر بلقاسم بالمستوى."""
_THAT_LATER: Final = frozenset(("report", "point"))
_SHORTEST: Final = 4
_ASIDE: Final = 30
_LONGEST_SITE: Final = 4
_QUOTING: Final = "نقلا"


def link_content(scan: Scan, place: int) -> int | None:
    """Return where the content begins when a preposition at `place` opens it, else None."""
    word, links = scan.line.at(place), scan.links
    if (word in LINKS or (word[0] == WITH and scan.code == "describe")) and _is_in_aside(scan, place):
        return None
    if word in links:
        if word in (WITH, FOR):
            return place + 1 if place > scan.start and scan.line.at(place + 1) == OPEN else None
        return place + 1 if _OPENS[word](scan, place) else None
    about_what = word == _ABOUT_WHAT and ABOUT in links
    with_it = WITH in links and word[0] == WITH and _with_content(scan, place)
    for_it = FOR in links and word[0] == FOR and _for_content(scan, word)
    return place if about_what or with_it or for_it else None


def _for_content(scan: Scan, word: str) -> bool:
    """Tell "أشار لارتفاع الأسعار" from "أشار للجميع"."""
    if word.startswith("لل"):
        return scan.code == "urge" and is_action(word, scan.words)
    return is_action(word[1:], scan.words)


def _is_in_aside(scan: Scan, place: int) -> bool:
    """Tell a preposition of a relative clause before أن: "أكدت اللجنة التي تعمل على الملف، أنها"."""
    line, words = scan.line, scan.words
    if not any(words.has("relative", line.at(inner)) for inner in range(scan.start, place)):
        return False
    later = range(place + 1, min(len(line), place + _ASIDE))
    opens = scan.code == "describe" and is_that(line.at(place))
    return not opens and any(line.at(comma) == "," and is_that(line.at(comma + 1)) for comma in later)


def _from(scan: Scan, place: int) -> bool:
    """Tell "حذر الخبير من" from "حذر عدد من الخبراء"."""
    before, words = scan.line.at(place - 1), scan.words
    if place == scan.start or words.has("part", before):
        return place == scan.start
    settled = is_definite(before) or before == "," or words.has("adjunct", before)
    named = words.names("person", scan.line.at(scan.start)) and not words.speaks(before)
    return settled or named or is_action(scan.line.at(place + 1), words)


def _to(scan: Scan, place: int) -> bool:
    """Tell "أشار المبعوث إلى ليبيا" from "أشار المبعوث إلى أهمية"."""
    return not any(scan.line.at(inner).endswith(_ENVOYS) for inner in range(scan.start, place))


def _on(scan: Scan, place: int) -> bool:
    """Tell "أكد على" from "أعلن على حسابه"."""
    following = scan.line.at(place + 1)
    verb = scan.line.at(scan.start - 1).lstrip(_PREFIXES)
    if scan.code == "announce" and not verb.endswith(_CONFIRMED):
        return False
    quoted = following == OPEN and scan.line.partner.get(place + 1, len(scan.line)) - place <= _LONGEST_SITE
    site = quoted or scan.words.names("site", following)
    somewhere = site or scan.words.names("venue", following) or following in _WHERE
    return scan.line.is_preposition_ala(place) and not somewhere


def _about(scan: Scan, place: int) -> bool:
    """Tell "كشف الناطق عن" from "الناطق عن الحركة"."""
    if scan.code == "rumour":
        return True
    before, following = scan.line.at(place - 1), scan.line.at(place + 1)
    speaks_for = before.endswith(_SPEAK_FOR) and scan.words.speaks(following)
    forbids = following == "المنكر" and before.endswith("النهي")
    issued = before == _QUOTING or before in ISSUED or before in _APART
    return following not in _BY_WAY and not (issued or speaks_for or forbids)


_OPENS: Final = {FROM: _from, TO: _to, ON: _on, ABOUT: _about}


def _with_content(scan: Scan, place: int) -> bool:
    """Tell content after بـ from a place or body in the speaker's name."""
    word = scan.line.at(place)
    bare, words = word[1:], scan.words
    reckoned = scan.code in RECKONING and not bare and scan.line.at(place + 1)[:1].isdigit()
    if reckoned or (bare == "ما" and scan.code in _WHATEVER):
        return True
    short = len(word) < _SHORTEST or words.has("not_with", word)
    if short or words.has("adjunct", word) or word in SAYING or scan.line.is_adverb(place):
        return False
    if is_action(bare, words):
        return True
    if scan.code in ("direct", "urge", "inform"):
        hurries = bare in _HURRIES and is_action(scan.line.at(place + 1), words)
        return hurries or (scan.code == "urge" and _is_demanded(scan, place))
    return not _is_aside(scan, place) and (place == scan.start or not words.speaks(bare))


def _is_aside(scan: Scan, place: int) -> bool:
    """Tell a noun with بـ that is no action and belongs to the speaker or the occasion, not to what is said."""
    if scan.code == "declare" or (scan.code in _THAT_LATER and _that_ahead(scan, place)):
        return True
    return not is_definite(scan.line.at(place)) and scan.line.at(place + 1).startswith(_WITH_THE)


def _that_ahead(scan: Scan, place: int) -> bool:
    """Tell a place or companion before أن: "أفاد المتحدث بالعاصمة أن", "يشير في لقاء جمعه بنظيره إلى أن"."""
    for later in range(place + 1, min(len(scan.line), place + _ASIDE)):
        word = scan.line.at(later)
        if is_that(word):
            return True
        if not scan.line.is_word(later) or scan.words.readings(word)[0]:
            return False
    return False


def _is_demanded(scan: Scan, place: int) -> bool:
    """Tell "طالب المحتجون بدستور جديد" from "طالب بجامعة": somebody who demands stands right before."""
    before = scan.line.at(place - 1)
    people = is_definite(before) and (before.endswith(("ون", "ين", "ان")) or scan.words.names("body", before))
    return place > scan.start and people and not scan.words.speaks(scan.line.at(place)[1:])
