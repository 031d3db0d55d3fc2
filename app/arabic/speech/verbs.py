"""Cues that are verbs: "أعلنت الوزارة أن", "وكان المتحدث قد قال", "الذي أضاف أن", "مؤكدا أن", "«…»، قال فلان"."""

from typing import Final

from app.arabic.speech.claimants import (
    Tokens,
    first_phrase,
    had_subject,
    left_start,
    left_subject,
    relative_antecedent,
    speaker,
)
from app.arabic.speech.complements import Complement, find_complement, is_action, is_that
from app.arabic.speech.cue import ELIDED, NAMED, NOBODY, Construction, Cue
from app.arabic.speech.lexicon import Reading, SpeechWords, is_definite
from app.arabic.speech.line import CLOSE, Line
from app.arabic.speech.manners import MANNERS

_AFTER_THESE_NO_VERB: Final = frozenset(
    (
        "في",
        "من",
        "الي",
        "عن",
        "علي",
        "مع",
        "بين",
        "كل",
        "اي",
        "بعض",
        "غير",
        "حسب",
        "بحسب",
        "وفق",
        "تم",
        "يتم",
        "جري",
        "يجري",
        "تجري",
    )
)
_PREPOSITIONS: Final = frozenset(("في", "من", "علي", "الي", "عن", "مع"))
_NAMING: Final = ("person", "body", "document", "state")
_TO_SOMEBODY: Final = frozenset(("warn", "inform", "pledge", "threaten", "direct"))
_COURTS: Final = frozenset(("المحكمه", "محكمه", "القاضي", "القضاء"))
_NEGATIVE: Final = frozenset(("deny", "rule_out"))
_CONTENT_AFTER_OBJECT: Final = frozenset(("inform", "describe", "accuse", "urge", "appeal", "expect", "estimate", "think"))
_BARE_PARTICIPLES: Final = frozenset(
    (
        "announce",
        "deny",
        "urge",
        "warn",
        "think",
        "allege",
        "judge",
        "respond",
        "hope",
        "expect",
        "express",
        "stress",
        "pledge",
        "rule_out",
        "admit",
    )
)
_BARE_SPEAKERS: Final = frozenset(("say",))
_INVERTED: Final = frozenset(("say", "announce", "write", "answer", "stress"))
_NEAR: Final = 7
_FEWEST: Final = 4
_HEADLINE_REACH: Final = 9


def verb_cue(line: Line, place: int, words: SpeechWords) -> Cue | None:
    """Return the cue that the word at `place` is, as a verb of reporting with its complement; None if it is none."""
    readings, joined = words.readings(line.at(place))
    if readings and line.raw(place).lstrip("وف").startswith("أ"):
        readings = tuple(reading for reading in readings if not reading.form.joining_alif)
    if line.raw(place).endswith("ي"):
        readings = tuple(reading for reading in readings if not reading.form.weak_end)
    if readings and line.raw(place).lstrip("وف").startswith("آ"):
        return None
    if line.at(place).endswith("تبين") and is_that(line.at(place + 1)):
        return None
    if line.at(place).endswith("يذكر") and is_that(line.at(place + 1)) and not line.is_word(place - 1):
        return None
    if not readings or _is_no_verb(line, place, joined=joined, words=words):
        return None
    for reading in readings:
        cue = _Verb(line, place, reading, words, joined=joined).cue()
        if cue is not None:
            return cue
    return None


def _is_no_verb(line: Line, place: int, *, joined: bool, words: SpeechWords) -> bool:
    before = line.at(place - 1)
    if line.at(place + 1) in ("ذلك", "هذا", "هذه", "تلك") and not is_definite(line.at(place + 2)):
        return not any(reading.manner in _NEGATIVE for reading in words.readings(line.at(place))[0])
    if joined:
        return False
    if before.removeprefix("و") in _AFTER_THESE_NO_VERB:
        return True
    if before == "ان" and all(reading.form.tense == "past" for reading in words.readings(line.at(place))[0]):
        return True
    if (
        before == "ان"
        and line.at(place - 2) not in ("قبل", "بعد")
        and (words.has("not_reporting", line.at(place - 2)) or words.has("negation", line.at(place - 2)))
    ):
        return True
    negated = words.has("negation", before)
    readings, _ = words.readings(line.at(place))
    return negated and before != "ما" and not any(reading.manner in _NEGATIVE for reading in readings)


class _Verb:
    """One reading of one word, and the ways in which it may report speech."""

    def __init__(self, line: Line, place: int, reading: Reading, words: SpeechWords, *, joined: bool) -> None:
        self._line = line
        self._place = place
        self._form = reading.form
        self._code = reading.manner
        self._manner = MANNERS[reading.manner]
        self._words = words
        self._joined = joined

    def cue(self) -> Cue | None:
        if self._form.tense == "participle":
            return self._participle()
        if self._code in ("relay", "rumour", "learn"):
            return None
        if self._form.has_object and self._code not in _CONTENT_AFTER_OBJECT:
            return None
        found = find_complement(self._line, self._place + 1, self._code, self._words)
        if found is None:
            return self._without_complement()
        return self._with_complement(found)

    def _with_complement(self, found: Complement) -> Cue | None:
        if not self._is_close_enough(found):
            return None
        joins_saying = found.kind == "saying" and found.start == self._place + 1
        if found.kind == "saying":
            if self._code == "answer":
                return self._answer(found)
            found = Complement("colon", found.start, _after_that(self._line, found.content))
        cue = self._draft(_construction(found), found.content)
        if joins_saying:
            cue.last += 1
        subject_end = found.start
        if (
            self._manner.object_first
            and (found.kind in ("link", "clause") or self._code in ("blame", "appeal"))
            and not self._form.has_object
        ) or (self._code in _TO_SOMEBODY and found.kind == "link"):
            subject_end = first_phrase(self._line, self._place + 1, found.start, self._words)
        if self._code == "explain":
            cue.content_start = subject_end = self._cause_of(found)
        self._name_speaker(cue, subject_end, found)
        if self._is_doubtful(cue, found) or not self._is_gap_adverbial(cue, found):
            return None
        return cue

    def _cause_of(self, found: Complement) -> int:
        """Return where what is explained begins: "عزا الخبير [ارتفاع الأسعار] إلى"."""
        for place in range(self._place + 1, found.start):
            if is_action(self._line.at(place), self._words) and not self._words.speaks(self._line.at(place)):
                return place
        return first_phrase(self._line, self._place + 1, found.start, self._words)

    def _is_gap_adverbial(self, cue: Cue, found: Complement) -> bool:
        """Tell whether only an occasion or a clause about the speaker stands between the speaker and the complement."""
        line, words = self._line, self._words
        if found.kind == "clause" or cue.claimant is None or self._manner.object_first:
            return True
        place = max(cue.claimant[1], self._place + 1)
        while place < found.start and line.at(place) in (",", "-", ")", CLOSE, "قد", "-"):
            place += 1
        after = line.at(place)
        if place >= found.start or not line.is_word(place) or after == "ل":
            return True
        return any(words.has(code, after) for code in ("adjunct", "relative", "audience", "lead_in")) or (
            after in _PREPOSITIONS
            or line.is_adverb(place)
            or after in ("الشهر", "الاسبوع", "العام")
            or words.speaks(after)
        )

    def _is_close_enough(self, found: Complement) -> bool:
        if self._code == "continue":
            return found.kind in ("clause", "quotation", "colon", "saying") and found.start - self._place <= _NEAR
        return True

    def _name_speaker(self, cue: Cue, subject_end: int, found: Complement) -> None:
        line, words = self._line, self._words
        relative = relative_antecedent(line, self._place, words, feminine=self._form.feminine)
        if relative is not None and not self._joined:
            cue.clause_start = relative[0]
            refers_back = (
                self._form.has_object
                or (is_that(line.at(found.content - 1))
                and len(line.at(found.content - 1)) > 3)
            )
            cue.antecedent = None if refers_back else relative[1]
            if speaker(line, self._place + 1, subject_end, words) is None:
                return
        right = speaker(line, self._place + 1, subject_end, words)
        if right is not None and subject_end == found.start and self._is_object(right):
            cue.content_start = (
                min(cue.content_start, right[0]) if found.kind == "link" else cue.content_start
            )
            right = None
        left = None if self._joined else self._left(right)
        chosen = left or right
        if chosen is not None:
            cue.claimant, cue.voice = chosen, NAMED
        if left is not None:
            cue.clause_start = min(cue.clause_start, left[0])
            head = line.at(left[0])
            cue.clipped = (
                head[0] == "و"
                and not any(head in words.nouns.get(code, ()) for code in _NAMING)
                and words.speaks(head)
            )
            if found.kind == "event" or self._manner.object_first:
                cue.content_start = min(found.content, self._place + 1) if right else found.content

    def _is_object(self, named: Tokens) -> bool:
        """Tell whether the only party between a verb and its link is the one accused or asked, not the speaker."""
        if self._form.has_object or not (self._manner.object_first or self._code in _TO_SOMEBODY):
            return False
        if self._code in ("accuse", "describe", "blame"):
            return True
        head = self._line.at(named[0])
        if head.endswith("ين") and (is_definite(head) or self._manner.object_first):
            return True
        if self._words.has("addressed", head):
            return True
        if not self._manner.object_first:
            return False
        masculine_verb = self._form.tense != "participle" and not self._form.feminine
        return masculine_verb and head.endswith("ه") and named[0] == self._place + 1 and head.startswith("ال")

    def _left(self, right: Tokens | None) -> Tokens | None:
        line, words = self._line, self._words
        had = had_subject(line, self._place, words)
        reaches = had is not None and _reaches_verb(line, had, self._place, words)
        if had is not None and (right is None or line.at(self._place - 1) == "قد" or reaches):
            return had
        if right is None:
            return left_subject(line, self._place, words)
        if self._form.tense == "present" and left_start(line, self._place, words) == 0:
            return left_subject(line, self._place, words)
        return None

    def _is_doubtful(self, cue: Cue, found: Complement) -> bool:
        """Tell words that only look like a report: "يعتقد أن", "أظهر اللاعب", "عبر الحدود"."""
        named = cue.voice == NAMED or cue.antecedent is not None
        if self._code == "allege" and self._form.tense == "present" and found.kind != "clause":
            return True
        if found.kind == "event" and cue.antecedent is not None and self._code in ("announce", "deny"):
            return not self._line.at(found.content).startswith("مسءولي")
        if self._code == "clarify":
            return self._is_unclear(cue, found)
        if self._code == "show":
            return not (named and self._is_document(cue))
        if cue.voice == NOBODY and found.kind != "clause":
            return True
        if self._code in ("think", "expect", "estimate", "hope") and not self._is_thinker(cue):
            return True
        if self._form.has_object and self._code in ("expect", "estimate"):
            return found.kind != "link" or cue.claimant is None or cue.claimant[0] < self._place
        if self._code == "accuse" and found.start == self._place + 1 and not self._form.has_object:
            return True
        if self._code == "urge" and found.kind == "link" and self._is_no_person(cue):
            return True
        if self._is_idle(cue, found):
            return True
        if self._code == "express" and self._form.text == "عبر" and not self._expresses(cue):
            return True
        if self._code == "direct" and any(
            self._words.has("given", self._line.at(inner)) for inner in range(self._place, found.start)
        ):
            return True
        if self._code == "continue" and found.kind == "colon" and self._is_no_person(cue):
            return True
        if self._code in (
            "express",
            "speak",
            "direct",
            "judge",
            "respond",
            "describe",
            "accuse",
            "blame",
            "explain",
            "voice",
            "claim",
            "answer",
            "write",
            "continue",
            "inform",
            "urge",
        ):
            return not (self._joined or self._opens_clause() or named) or self._is_noun_here(cue, found)
        if cue.antecedent is not None or cue.voice == ELIDED:
            return found.kind == "event" and not self._joined and not self._opens_clause()
        return False

    def _is_unclear(self, cue: Cue, found: Complement) -> bool:
        """Tell "between" and "it turned out that" from "made clear that"."""
        if found.kind not in ("clause", "quotation", "colon") or found.start - self._place > _NEAR + 2:
            return True
        if cue.voice != NAMED:
            return self._form.text != "بين" or found.start > self._place + 1 or not self._joined
        return (
            self._form.text in ("تبين", "يتبين")
            and cue.claimant is not None
            and cue.claimant[0] < self._place
        )

    def _is_thinker(self, cue: Cue) -> bool:
        """Tell "رأى فلان أن" from the impersonal "يعتقد أن"."""
        if cue.antecedent is not None:
            return self._form.tense == "past"
        if cue.claimant is None:
            return (
                self._form.tense == "past"
                and not self._line.quoted[self._place]
                and (self._joined or self._opens_clause())
            )
        on_left = cue.claimant[0] < self._place
        if on_left and self._form.tense == "present":
            return self._words.speaks(self._line.at(cue.claimant[0])) or cue.claimant[0] == 0
        return True

    def _is_noun_here(self, cue: Cue, found: Complement) -> bool:
        """Tell "طالب الجامعة" and "عبر البريد" from the verbs: no clause opens here and nobody stands to the left."""
        if self._joined or self._opens_clause() or self._form.feminine or self._form.tense == "present":
            return False
        left_of_verb = cue.claimant is not None and cue.claimant[0] < self._place
        return not left_of_verb or (found.kind == "link" and self._code in ("urge", "direct", "express"))

    def _is_idle(self, cue: Cue, found: Complement) -> bool:
        """Tell verdicts of a court, "تعلن عن ذلك لـ" and books "التي تتحدث عن" from reports."""
        line, words = self._line, self._words
        if self._code == "judge" and cue.claimant is not None and line.at(cue.claimant[0]) in _COURTS:
            return True
        if (
            line.at(found.content) in ("ذلك", "هذا")
            and not is_definite(line.at(found.content + 1))
            and self._code == "announce"
        ):
            return True
        relative = (
            relative_antecedent(line, self._place, words, feminine=self._form.feminine)
            if not self._joined
            else None
        )
        return relative is not None and cue.claimant is None and cue.antecedent is None and self._manner.shy

    def _expresses(self, cue: Cue) -> bool:
        """Tell the verb عبّر from the preposition عبر."""
        if cue.claimant is None or "\u0651" in self._line.raw(self._place):
            return True
        return cue.claimant[0] < self._place or self._words.speaks(self._line.at(cue.claimant[0]))

    def _is_no_person(self, cue: Cue) -> bool:
        """Tell "الوضع يدعو إلى" from people and bodies that call for something."""
        if cue.claimant is None:
            return False
        head = self._line.at(cue.claimant[0])
        if cue.claimant[0] < self._place and self._form.tense == "past":
            return False
        if cue.claimant[0] > self._place and self._code == "urge":
            return self._words.has("given", head)
        return is_definite(head) and not self._words.speaks(head)

    def _is_document(self, cue: Cue) -> bool:
        named = cue.claimant or cue.antecedent
        if named is None:
            return False
        return any(
            self._words.names(code, self._line.at(place))
            for code in ("document", "body")
            for place in range(named[0], min(named[0] + 2, named[1]))
        )

    def _opens_clause(self) -> bool:
        """Tell whether the verb stands where a clause begins."""
        before = self._line.at(self._place - 1)
        if not self._line.is_word(self._place - 1):
            return True
        if self._words.has("opener", before) or before in ("قد", "الذي", "التي", "الذين"):
            return True
        return self._words.has("lead_in", before) or self._words.has("adjunct", before)

    def _answer(self, found: Complement) -> Cue:
        """علّق فلان … بالقول: the cue is the word of saying, the speaker stands after the verb or before it."""
        cue = self._draft("participle", found.content)
        cue.first, cue.last = found.start, found.start + 1
        if found.start == self._place + 1:
            cue.first = self._place
        right = speaker(self._line, self._place + 1, found.start, self._words)
        chosen = right or (None if self._joined else self._left(right))
        if chosen is not None:
            cue.claimant, cue.voice = chosen, NAMED
        cue.content_start = _after_that(self._line, found.content)
        return cue

    def _participle(self) -> Cue | None:
        line, after = self._line, self._place + 1
        if line.at(self._place - 1) in _AFTER_THESE_NO_VERB or self._code in (
            "relay",
            "show",
            "rumour",
            "learn",
        ):
            return None
        if self._code == "continue" and self._form.feminine:
            return None
        if self._code in ("say", "continue", "speak", "answer", "write", "inform", "describe", "claim"):
            return self._saying_participle()
        found = find_complement(line, after, self._code, self._words)
        if self._code == "respond" and not self._is_after_comma():
            return None
        if found is not None and not (
            found.start == after or self._is_after_comma() or self._near_clause(found)
        ):
            return None
        if found is None:
            if not (self._is_after_comma() and self._code in _BARE_PARTICIPLES and line.is_word(after)):
                return None
            found = Complement("event", after, after)
        cue = self._draft("participle", self._participle_content(found))
        cue.coordinate = True
        return cue

    def _participle_content(self, found: Complement) -> int:
        if self._manner.object_first or found.kind == "event":
            return self._place + 1 if found.kind != "clause" else found.content
        return found.content

    def _near_clause(self, found: Complement) -> bool:
        return found.kind in ("clause", "quotation", "colon") and found.start - self._place <= _FEWEST

    def _saying_participle(self) -> Cue | None:
        found = find_complement(self._line, self._place + 1, self._code, self._words)
        is_saying = self._line.at(self._place) in ("قاءلا", "قاءله", "قاءلين")
        if found is None:
            if not (is_saying and self._line.is_word(self._place + 1)):
                return None
            found = Complement("colon", self._place + 1, self._place + 1)
        if found.start - self._place > (_NEAR if is_saying or self._is_after_comma() else 1):
            return None
        cue = self._draft("participle", found.content)
        cue.coordinate = True
        return cue

    def _is_after_comma(self) -> bool:
        return self._line.at(self._place - 1) in (",", "-", ".", CLOSE) or self._joined

    def _without_complement(self) -> Cue | None:
        """A verb of saying whose content stands before it, or after a bare comma."""
        if self._code not in _INVERTED or self._form.has_object or (self._joined and self._code != "say"):
            return None
        return self._inverted() or self._bare()

    def _inverted(self) -> Cue | None:
        """«…»، قال فلان."""
        line, place = self._line, self._place
        if self._joined:
            return None
        before = place - 1
        while before >= 0 and line.at(before) in (",", "-", "."):
            before -= 1
        if line.at(before) == CLOSE and before in line.partner:
            content: Tokens = (line.partner[before], before + 1)
        elif before >= _FEWEST and before < place - 1 and self._code == "say" and self._ends_soon():
            content = (0, before + 1)
        else:
            return None
        cue = self._draft("inverted", content[0])
        cue.content_end = content[1]
        named = speaker(line, place + 1, len(line), self._words)
        if named is not None:
            if line.at(named[0])[0] == "ب" and not self._words.speaks(line.at(named[0])):
                return None
            cue.claimant, cue.voice = named, NAMED
        return cue

    def _ends_soon(self) -> bool:
        named = speaker(self._line, self._place + 1, len(self._line), self._words)
        return named is not None and not self._line.is_word(named[1])

    def _bare(self) -> Cue | None:
        """وأضافت الوكالة، <content without أن>."""
        line, place = self._line, self._place
        if (
            self._code not in _BARE_SPEAKERS
            or self._form.tense != "past"
            or not (self._joined or self._opens_clause())
        ):
            return None
        named = speaker(line, place + 1, len(line), self._words)
        after = named[1] if named is not None else place + 1
        if (
            line.at(after) != ","
            or len(line) - after <= _FEWEST
            or self._words.has("adjunct", line.at(after + 1))
        ):
            return None
        cue = self._draft("bare", after + 1)
        if named is not None:
            cue.claimant, cue.voice = named, NAMED
        return cue

    def _draft(self, construction: Construction, content: int) -> Cue:
        opens = self._line.at(self._place - 1) in _CONJUNCTIONS
        passive = self._form.tense == "past" and self._line.is_passive(self._place)
        return Cue(
            first=self._place,
            last=self._place + 1,
            manner=self._code,
            construction=construction,
            content_start=content,
            voice=NOBODY if passive else ELIDED,
            clause_start=self._place - 1 if opens else self._place,
            coordinate=self._joined or opens,
            feminine=self._form.feminine,
            plural=self._form.plural,
        )


_CONJUNCTIONS: Final = frozenset(
    ("فيما", "بينما", "كما", "حيث", "وقد", "فقد", "لكن", "ولكن", "ثم", "فيم", "وفيما", "وبينما", "حين")
)


def _reaches_verb(line: Line, named: Tokens, verb: int, words: SpeechWords) -> bool:
    """Tell whether nothing, or a comma after a noun, stands between the subject of كان and a verb."""
    if named[1] == verb:
        return True
    head = line.at(named[0])
    return line.at(named[1]) == "," and named[1] + 1 == verb and (is_definite(head) or words.speaks(head))


def _construction(found: Complement) -> Construction:
    if found.kind in ("colon", "quotation"):
        return "quotation"
    if found.kind == "saying":
        return "participle"
    return found.kind


def _after_that(line: Line, place: int) -> int:
    """Pass a colon or أن that stands before the content."""
    while line.at(place) in (":", ",") or is_that(line.at(place)):
        place += 1
    return place
