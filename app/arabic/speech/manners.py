"""What each manner of speaking asks of its sentence, and what it says about the claim. Keyed by the codes of the word lists."""

from dataclasses import dataclass
from typing import Final

TO: Final = "الي"
ON: Final = "علي"
ABOUT: Final = "عن"
FROM: Final = "من"
WITH: Final = "ب"
FOR: Final = "ل"


@dataclass(frozen=True, slots=True)
class Manner:
    """The complements that make a verb one of speech.

    `quotes` says that a quotation or a colon will do even far from the verb. `links` are the prepositions that may open the content, folded; `event` allows a noun of action without any;
    `object_first` puts a second party before the link (accused, asked, described); `adjacent` asks for أن, a colon or a
    quotation; `shy` marks words that are also other words, so that they end no other clause.
    """

    links: frozenset[str] = frozenset()
    event: bool = False
    deed: bool = False
    object_first: bool = False
    clause: bool = True
    shy: bool = False
    quotes: bool = True
    modality: str = "asserted"
    polarity: str = "positive"
    stance: str = "neutral"


def _links(*links: str) -> frozenset[str]:
    return frozenset(links)


MANNERS: Final[dict[str, Manner]] = {
    "say": Manner(),
    "speak": Manner(quotes=False, links=_links(ABOUT), shy=True),
    "clarify": Manner(quotes=False, shy=True),
    "continue": Manner(shy=True),
    "announce": Manner(links=_links(ABOUT, ON), event=True),
    "deny": Manner(quotes=False, event=True, deed=True, polarity="negative"),
    "point": Manner(links=_links(TO, ON, WITH, FOR)),
    "stress": Manner(links=_links(ON)),
    "insist": Manner(quotes=False, shy=True),
    "warn": Manner(links=_links(FROM)),
    "complain": Manner(links=_links(FROM), shy=True),
    "blame": Manner(object_first=True, clause=False, shy=True),
    "accuse": Manner(links=_links(WITH), object_first=True, clause=False),
    "threaten": Manner(quotes=False, links=_links(WITH), modality="threatened"),
    "pledge": Manner(quotes=False, links=_links(WITH), event=True, modality="pledged"),
    "urge": Manner(quotes=False, links=_links(WITH, TO, ON, FOR), object_first=True, shy=True),
    "direct": Manner(quotes=False, links=_links(WITH), shy=True),
    "think": Manner(quotes=False, shy=True),
    "appeal": Manner(links=_links(WITH, TO), event=True, object_first=True),
    "suggest": Manner(quotes=False, links=_links(WITH, ON), event=True, shy=True),
    "estimate": Manner(quotes=False, event=True, shy=True, modality="hedged"),
    "expect": Manner(quotes=False, event=True, shy=True, modality="planned"),
    "rule_out": Manner(quotes=False, event=True, modality="hedged", polarity="negative"),
    "hope": Manner(quotes=False, event=True, shy=True, modality="hoped"),
    "report": Manner(links=_links(WITH, ABOUT)),
    "declare": Manner(links=_links(WITH)),
    "voice": Manner(event=True, clause=False, shy=True),
    "express": Manner(links=_links(ABOUT), clause=False, shy=True),
    "judge": Manner(quotes=False, deed=True, event=True, shy=True),
    "respond": Manner(quotes=False, links=_links(WITH, ON), shy=True),
    "regret": Manner(quotes=False, links=_links(FOR, ON), shy=True),
    "describe": Manner(links=_links(WITH), object_first=True, clause=False, shy=True),
    "claim": Manner(deed=True, clause=False, shy=True),
    "show": Manner(quotes=False, event=True, links=_links(ON), shy=True),
    "allege": Manner(event=True, stance="distancing"),
    "answer": Manner(shy=True),
    "write": Manner(shy=True),
    "inform": Manner(links=_links(WITH), shy=True),
    "admit": Manner(links=_links(WITH), event=True, shy=True),
    "explain": Manner(links=_links(TO), object_first=True, clause=False, shy=True),
    "relay": Manner(shy=True),
    "learn": Manner(shy=True),
    "rumour": Manner(links=_links(ABOUT), shy=True),
}
"""The manners, by the code of their row in `resources/arabic/reporting.toml`."""
