"""What only looks like a report: "يعتقد أن", "طالب الجامعة", "عبر الحدود", "تبين أن", "الوضع يدعو إلى"."""

from collections.abc import Callable
from typing import Final

from app.arabic.speech.complements import Complement
from app.arabic.speech.cue import ELIDED, NAMED, NOBODY, Cue
from app.arabic.speech.event_nouns import has_pronoun, is_action
from app.arabic.speech.grammar import RELATIVES, is_that
from app.arabic.speech.lexicon import OWNERS, SpeechWords, is_definite
from app.arabic.speech.line import CLOSE, OPEN, SHADDA
from app.arabic.speech.subjects import relative_antecedent
from app.arabic.speech.verb_at import VerbAt

_TO_SOMEBODY: Final = frozenset(("warn", "inform", "pledge", "threaten", "direct"))
_COURTS: Final = frozenset(("المحكمه", "محكمه", "القاضي", "القضاء"))
_PREPOSITIONS: Final = frozenset(("في", "من", "علي", "الي", "عن", "مع"))
_SEES: Final = frozenset(("يري", "تري"))
_OF_IT: Final = frozenset(("به", "بها", "بهم", "عنه", "عنها", "عنهم", "اليه", "اليها", "عليه", "عليها"))
_IN_IT: Final = frozenset(("فيه", "فيها"))
"""After a verb: somebody says it in what was named before, "رسالة يؤكدون فيها"."""
_WHICH: Final = ("مما", "ما", "بما")
_RENEW: Final = ("جدد", "جددت", "جددوا")
_RECORD: Final = ("وثق", "احصي", "يوثق", "توثق")
_CALLED: Final = "دع"
_NEAR: Final = 9
_CLAUSES: Final = frozenset(("clause", "quotation", "colon"))
_PLAINLY: Final = frozenset(("say", "report", "declare"))
_MUST_STAND_AS_VERB: Final = frozenset(
    (
        "express", "speak", "direct", "judge", "respond", "describe", "accuse", "blame", "explain", "voice", "claim", "answer", "write",
        "continue", "inform", "urge", "report", "clarify",
    )
)  # fmt: skip

Doubt = Callable[[Cue, VerbAt, Complement], bool]


def is_doubtful(cue: Cue, verb: VerbAt, found: Complement) -> bool:
    """Tell whether a verb with its complement is no report of speech after all."""
    own = _BY_MANNER.get(verb.code)
    return any(
        (
            cue.claimant is not None and _is_thing(verb, cue.claimant[0], found),
            cue.voice == NOBODY and found.kind != "clause" and verb.code != "announce",
            own is not None and own(cue, verb, found),
            verb.code in _MUST_STAND_AS_VERB and _is_no_verb(cue, verb, found),
            _is_bare_event(cue, verb, found),
            _is_what_shows(cue, verb, found),
            _is_about_a_thing(cue, verb),
            _is_gap_filled(cue, verb, found),
        )
    )


def _is_what_shows(cue: Cue, verb: VerbAt, found: Complement) -> bool:
    """Tell "مما يؤكد قوته" and "الدين الذي يستنكر العنف", where nobody says anything."""
    if verb.form.has_object and verb.before in _WHICH and cue.claimant is None:
        return True
    if verb.form.tense != "present" or verb.joined or found.kind == "quotation":
        return False
    named = cue.claimant is not None
    if cue.claimant is not None and verb.words.speaks(verb.line.at(cue.claimant[0])):
        return False
    if verb.before in _WHICH:
        return True
    if verb.form.plural:
        return False
    return verb.before in RELATIVES and found.kind == "event" and (named or cue.antecedent is None)


def _is_thing(verb: VerbAt, place: int, found: Complement) -> bool:
    """Tell what cannot speak: an action, or a word such as "reality"; a service may be called after an action.

    Actions that are known by their measure begin with a joining alif: one with a hamza is a name (أنطوان).
    """
    head = verb.line.at(place)
    if verb.words.has("no_speaker", head):
        return True
    if verb.line.raw(place).startswith(("أ", "إ")) and not verb.words.has("action", head):
        return False
    says = verb.code in _PLAINLY and found.kind in _CLAUSES and is_definite(head)
    return is_action(head, verb.words) and not (verb.words.speaks(head) or says)


def _is_no_verb(cue: Cue, verb: VerbAt, found: Complement) -> bool:
    """Tell "طالب الجامعة" and "عبر البريد": no clause opens here and nobody stands to the left."""
    if verb.opens_clause() or (verb.form.has_object and cue.voice == NAMED):
        return False
    if cue.voice != NAMED and cue.antecedent is None:
        return True
    if verb.form.feminine or verb.form.tense == "present":
        return False
    on_left = cue.claimant is not None and cue.claimant[0] < verb.place
    return not on_left or (found.kind == "link" and verb.code in ("urge", "direct", "express"))


def _is_bare_event(cue: Cue, verb: VerbAt, found: Complement) -> bool:
    """Tell a noun after a verb that neither names its subject nor opens a clause."""
    if found.kind != "event":
        return False
    if cue.antecedent is not None and verb.code in ("announce", "deny"):
        return not verb.line.at(found.content).startswith("مسءولي")
    if (cue.antecedent is None and cue.voice != ELIDED) or verb.line.at(verb.place + 1) in _IN_IT:
        return False
    return not verb.opens_clause() or verb.line.quoted[verb.place]


def _is_about_a_thing(cue: Cue, verb: VerbAt) -> bool:
    """Tell "كتب التراث التي تتحدث عن" and "المعايير التي توصي بها المنظمة"."""
    if verb.before in RELATIVES and verb.line.at(verb.place + 1) in _OF_IT:
        return True
    people = verb.form.plural or cue.claimant is not None or cue.antecedent is not None
    if verb.joined or people or not verb.manner.shy:
        return False
    return relative_antecedent(verb.line, verb.place, verb.words, feminine=verb.form.feminine) is not None


def _is_gap_filled(cue: Cue, verb: VerbAt, found: Complement) -> bool:
    """Tell whether more than an occasion or a clause about the speaker parts the speaker from the complement."""
    if (
        found.kind == "clause"
        or cue.claimant is None
        or verb.manner.object_first
        or verb.code in _TO_SOMEBODY
    ):
        return False
    line, words = verb.line, verb.words
    place = max(cue.claimant[1], verb.place + 1)
    while place < found.start and line.at(place) in (",", "-", ")", CLOSE, "قد"):
        place += 1
    after = line.at(place)
    if found.kind == "quotation" and after == "الي":
        return True
    if place >= found.start or not line.is_word(place) or after == "ل" or after in _PREPOSITIONS:
        return False
    if line.at(place - 1) == "," and line.at(found.start - 1) == ",":
        return False
    listed = any(words.has(code, after) for code in ("adjunct", "relative", "audience", "lead_in"))
    return not (
        listed or line.is_adverb(place) or after in ("الشهر", "الاسبوع", "العام") or words.speaks(after)
    )


def _no_document(cue: Cue, verb: VerbAt, found: Complement) -> bool:
    """Tell "أظهر اللاعب" and "أظهر الجيش قوته" from "أظهرت الدراسة" and "أظهرت الوزارة أن"."""
    named = cue.claimant or cue.antecedent
    if named is None:
        return True
    heads = [verb.line.at(place) for place in range(named[0], min(named[0] + 2, named[1]))]
    codes = ("document",) if found.kind == "event" else ("document", "body")
    return not any(verb.words.names(code, head) for code in codes for head in heads)


def _is_between(cue: Cue, verb: VerbAt, found: Complement) -> bool:
    """Tell "between" and "it turned out that" from "made clear that"."""
    if found.kind not in _CLAUSES or (cue.voice != NAMED and found.start - verb.place > _NEAR):
        return True
    if cue.voice != NAMED:
        return verb.form.text != "بين" or found.start > verb.place + 1 or not verb.joined
    head = verb.line.at(cue.claimant[0]) if cue.claimant is not None else ""
    if head[:1] == "ل" and not verb.words.has("document", head):
        return True
    on_left = cue.claimant is not None and cue.claimant[0] < verb.place
    return verb.form.text in ("تبين", "يتبين") and on_left


def _is_impersonal(cue: Cue, verb: VerbAt, found: Complement) -> bool:
    """Tell "يعتقد أن" from "رأى فلان أن"."""
    past = verb.form.tense == "past" or verb.form.text in _SEES
    if not past and "," in verb.line.words[verb.place : found.start]:
        return True
    if cue.antecedent is not None:
        return not past
    if cue.claimant is None:
        return not past or verb.line.quoted[verb.place] or not verb.opens_clause()
    if past or cue.claimant[0] > verb.place:
        return False
    return not (verb.words.speaks(verb.line.at(cue.claimant[0])) or cue.claimant[0] == 0)


def _is_unreckoned(cue: Cue, verb: VerbAt, found: Complement) -> bool:
    """Tell "مبلغ قدره ألف" from "قدّرته اللجنة بألف"."""
    if verb.form.has_object:
        return found.kind != "link" or cue.claimant is None or cue.claimant[0] < verb.place
    return _is_impersonal(cue, verb, found)


def _blames_nobody(cue: Cue, verb: VerbAt, found: Complement) -> bool:  # noqa: ARG001
    """Tell "تحمل على الاعتقاد بأن" from "حمّل المسؤولية"."""
    return found.kind != "event"


def _has_nobody_accused(cue: Cue, verb: VerbAt, found: Complement) -> bool:  # noqa: ARG001  (one signature for all)
    return found.start == verb.place + 1 and not verb.form.has_object


def _calls_itself(cue: Cue, verb: VerbAt, found: Complement) -> bool:
    """Tell "الوضع يدعو إلى" and "دعت الحاجة إلى" from people and bodies that call for something."""
    if cue.claimant is None or found.kind != "link":
        return False
    head = verb.line.at(cue.claimant[0])
    if cue.claimant[0] > verb.place:
        return verb.words.has("given", head)
    return verb.form.tense == "present" and is_definite(head) and not verb.words.speaks(head)


def _continues_itself(cue: Cue, verb: VerbAt, found: Complement) -> bool:
    """Tell "يتابع الوضع:" from a speaker who goes on."""
    if cue.claimant is None or found.kind != "colon":
        return False
    after = verb.line.at(found.start + 1)
    if verb.joined and (after == OPEN or is_that(after)):
        return False
    head = verb.line.at(cue.claimant[0])
    on_left = cue.claimant[0] < verb.place and verb.form.tense == "past"
    return not on_left and is_definite(head) and not verb.words.speaks(head)


def _is_through(cue: Cue, verb: VerbAt, found: Complement) -> bool:
    """Tell the preposition عبر from the verb عبّر."""
    if verb.form.text != "عبر" or cue.claimant is None or SHADDA in verb.line.raw(verb.place):
        return False
    feeling = verb.line.at(found.content)
    if has_pronoun(feeling) and is_action(feeling, verb.words):
        return False
    return cue.claimant[0] > verb.place and not verb.words.speaks(verb.line.at(cue.claimant[0]))


def _gives(cue: Cue, verb: VerbAt, found: Complement) -> bool:  # noqa: ARG001
    """Tell "وجه الشكر" and "وجه ضربة" from "وجه بإيقاف"."""
    return any(verb.words.has("given", verb.line.at(place)) for place in range(verb.place, found.start))


def _is_ailment(cue: Cue, verb: VerbAt, found: Complement) -> bool:
    """Tell "كان يشكو من ألم" and "يشتكي السوق من ضعف" from people who complain."""
    if found.kind in _CLAUSES:
        return False
    if cue.claimant is None:
        goes_on = verb.form.tense == "past" and verb.opens_clause()
        return cue.antecedent is None and not goes_on
    head = verb.line.at(cue.claimant[0])
    return not (verb.words.speaks(head) or verb.words.is_plural(head))


def _is_verdict(cue: Cue, verb: VerbAt, found: Complement) -> bool:
    """Tell "أدانت المحكمة المتهم" from "أدان القاضي الجريمة"."""
    if verb.words.has("deed", verb.line.at(found.content)) and cue.content_start == found.content:
        return False
    return cue.claimant is not None and verb.line.at(cue.claimant[0]) in _COURTS


def _announces_itself(cue: Cue, verb: VerbAt, found: Complement) -> bool:  # noqa: ARG001
    """Tell "تعلن عن ذلك لتؤكد", "جدد الجيش قصفه" from "جدد دعوته", and people "وثقت اللجنة أسماءهم"."""
    head = verb.line.at(found.content)
    renews = verb.form.text.endswith(_RENEW) and found.kind == "event"
    if renews or verb.form.text.startswith(_RECORD):
        return not (verb.opens_clause() and (_is_renewed(head, verb.words) or not renews))
    return head in ("ذلك", "هذا") and not is_definite(verb.line.at(found.content + 1))


def _is_renewed(head: str, words: SpeechWords) -> bool:
    return words.names("renewed", head) or any(
        words.names("renewed", head.removesuffix(owner)) for owner in OWNERS
    )


def _is_mentioned(cue: Cue, verb: VerbAt, found: Complement) -> bool:
    """Tell "ورد أن" and "أخذ ورد" from "ورد قائلا" and "وردت الوزارة بأن"."""
    told = verb.joined and verb.form.text.startswith("رد") and found.kind == "clause"
    return told and not (cue.voice == NAMED and verb.line.at(found.content - 1).startswith("ب"))


def _is_called(cue: Cue, verb: VerbAt, found: Complement) -> bool:  # noqa: ARG001
    """Tell "يُدعى فلان" from "يدّعي أن"; "تزعم الدولة السيادة على" has no such double."""
    return verb.form.tense == "present" and found.kind != "clause" and _CALLED in verb.form.text


_BY_MANNER: Final[dict[str, Doubt]] = {
    "complain": _is_ailment,
    "allege": _is_called,
    "answer": _is_mentioned,
    "clarify": _is_between,
    "show": _no_document,
    "think": _is_impersonal,
    "hope": _is_impersonal,
    "expect": _is_unreckoned,
    "estimate": _is_unreckoned,
    "accuse": _has_nobody_accused,
    "blame": _blames_nobody,
    "urge": _calls_itself,
    "continue": _continues_itself,
    "express": _is_through,
    "direct": _gives,
    "judge": _is_verdict,
    "announce": _announces_itself,
}
