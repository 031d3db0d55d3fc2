"""Who spoke first, where one outlet says whom it has it from: "ذكرت الوكالة نقلا عن شهود أن"."""

from itertools import pairwise
from typing import Final

from app.arabic.speech.cue import Cue
from app.arabic.speech.line import Line

_QUOTING: Final = "نقلا"
_SAYS: Final = frozenset(("say", "report", "declare", "announce", "point", "relay", "write"))
_CONTENT: Final = frozenset(("clause", "quotation"))


def with_origins(line: Line, cues: list[Cue]) -> list[Cue]:
    """Return the cues of a sentence in order, "quoting so-and-so" taken into the verb that it stands beside."""
    taken: set[int] = set()
    for place, (verb, aside) in enumerate(pairwise(cues)):
        if place not in taken and _is_origin(line, verb, aside):
            verb.relay, verb.claimant, verb.construction = verb.claimant, aside.claimant, "relayed"
            taken.add(place + 1)
        elif verb.construction == "relayed" and _repeats(line, verb, aside):
            taken.add(place + 1)
    return [cue for place, cue in enumerate(cues) if place not in taken]


def _repeats(line: Line, verb: Cue, aside: Cue) -> bool:
    """Tell the aside from which a cue before it took its speaker: "بحسب الصحيفة نقلا عن شهود"."""
    return line.at(aside.first) == _QUOTING and aside.claimant == verb.claimant


def _is_origin(line: Line, verb: Cue, aside: Cue) -> bool:
    """Tell whether an aside stands between the subject of a verb and what the verb reports."""
    if verb.claimant is None or aside.claimant is None or line.at(aside.first) != _QUOTING:
        return False
    reports = verb.manner in _SAYS and verb.construction in _CONTENT
    return reports and verb.claimant[1] <= aside.first < verb.content_start
