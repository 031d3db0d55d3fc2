"""The written forms of a verb of reporting: person, gender, number, clitics and participles, all folded.

A verb comes as its past, with its present and its participle where these are irregular: "قال يقول قائل". Folding has
removed the hamza seats and the ى, so that the raw past is read once for its last letter.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final, Literal

from app.arabic.fold import fold

Tense = Literal["past", "present", "participle"]

_OBJECTS: Final = ("ه", "ها", "هم", "نا", "ني", "هما")
_OBJECTS_OF_PRESENT: Final = 5
_FUTURE: Final = "س"
_NONE: Final = "-"
_HOLLOW_LENGTH: Final = 4
_SHORTEST: Final = 2
_TRILITERAL: Final = 3
_LIKE_NOUNS: Final = ("و", "ال")
"""With ن for women, verbs that begin so are written like names: عدن after و, المحن."""


@dataclass(frozen=True, slots=True)
class Form:
    """One way to write a verb; `text` is folded, `has_object` tells that a pronoun is attached.

    `joining_alif` marks a past with ا that is never written أ: with أ the same letters are "I ...". `weak_end` marks a
    past that ends in ى: with ي the same letters are a noun of action.
    """

    text: str
    tense: Tense
    feminine: bool = False
    plural: bool = False
    has_object: bool = False
    joining_alif: bool = False
    weak_end: bool = False


def forms(entry: str) -> list[Form]:
    """Return the forms of a verb given as "past", "past present" or "past present participle".

    What is too short for a verb (a blank, a single letter, marks alone) has none.

    A dash instead of the present leaves its forms out.
    """
    given = entry.split()
    if not given:
        return []
    past = fold(given[0])
    present = fold(given[1]) if len(given) > 1 and given[1] != _NONE else _regular_present(past)
    if min(len(past), len(present)) < _SHORTEST:
        return []
    active = fold(given[2]) if len(given) > 2 else "م" + present[1:]
    joining = given[0].startswith("ا")
    found = [*(replace(form, joining_alif=joining) for form in _past(given[0], past))]
    if _NONE not in given:
        found.extend(_present(present))
    if len(given) != 2:
        found.extend(_participles(active))
    return found


def _regular_present(past: str) -> str:
    if not past.startswith("ا"):
        return "ي" + past
    if len(past) == _HOLLOW_LENGTH and past[2] == "ا":
        return f"ي{past[1]}ي{past[3]}"
    if len(past) == _TRILITERAL:
        return "يء" + past[1:]
    return "ي" + past[1:]


def _past(raw: str, past: str) -> Iterator[Form]:
    weak = raw.endswith(("ى", "ا")) and len(past) > 2
    base = past[:-1] if weak else past
    with_object = base + "ا" if weak else past
    yield Form(past, "past", weak_end=raw.endswith("ى"))
    yield Form(base + "ت", "past", feminine=True)
    yield Form(base + "وا", "past", plural=True)
    if not weak and (len(past) > _TRILITERAL or past[1] == "ا"):
        yield Form(past + "ا", "past", plural=True)
    yield Form(base + "تا", "past", feminine=True, plural=True)
    if not weak and not past.startswith(_LIKE_NOUNS):
        yield Form(_shortened(past) + "ن", "past", feminine=True, plural=True)
    for pronoun in _OBJECTS:
        yield Form(with_object + pronoun, "past", has_object=True)
        yield Form(base + "ت" + pronoun, "past", feminine=True, has_object=True)


def _shortened(past: str) -> str:
    """Return the stem before endings that begin with a consonant: the ا of a hollow verb goes, أضاف → أضفن."""
    return past[:-2] + past[-1] if past[-2] == "ا" and len(past) > _TRILITERAL else past


def _present(present: str) -> Iterator[Form]:
    for stem in dict.fromkeys((present, present.replace("ء", "و"))):
        yield from _present_of(stem)


def _present_of(masculine: str) -> Iterator[Form]:
    base = masculine[:-1] if masculine.endswith(("ي", "و", "ا")) else masculine
    for future in ("", _FUTURE):
        for letter, feminine in (("ي", False), ("ت", True)):
            yield Form(future + letter + masculine[1:], "present", feminine=feminine)
            for pronoun in _OBJECTS[:_OBJECTS_OF_PRESENT]:
                yield Form(
                    future + letter + masculine[1:] + pronoun, "present", feminine=feminine, has_object=True
                )
        yield Form(future + base + "ون", "present", plural=True)
        yield Form(future + base + "ان", "present", plural=True)


def _participles(active: str) -> Iterator[Form]:
    for stem in dict.fromkeys((active, active.replace("ء", "و"))):
        yield Form(stem + "ا", "participle")
        yield Form(stem + "ه", "participle", feminine=True)
        for plural in dict.fromkeys((stem, stem.removesuffix("ي"))):
            yield Form(plural + "ين", "participle", plural=True)
