"""A cue as the rules pass it on, in token numbers of its sentence."""

from dataclasses import dataclass
from typing import Final, Literal

from app.arabic.speech.grammar import Tokens

Construction = Literal[
    "clause", "quotation", "link", "event", "object", "participle", "inverted", "according", "as-said", "headline",
    "relayed", "impersonal", "hearsay", "noun", "stated-in", "bare",
]  # fmt: skip

ELIDED: Final = "elided"
NAMED: Final = "named"
NOBODY: Final = "nobody"


@dataclass(slots=True)
class Cue:
    """Tokens [first, last) are the cue.

    `voice` says whether the speaker is named here, is left out (an earlier one goes on) or is nobody in particular;
    `antecedent` names who is meant by a relative clause. `content_end` is None while nothing closer than the end of the
    sentence is known. `clipped` says that the first letter of the claimant is a clitic, no part of the name. `clause_start` is where its clause begins: the content before it ends there when `coordinate`.
    """

    first: int
    last: int
    manner: str
    construction: Construction
    content_start: int
    content_end: int | None = None
    claimant: Tokens | None = None
    voice: str = ELIDED
    antecedent: Tokens | None = None
    relay: Tokens | None = None
    clause_start: int = 0
    coordinate: bool = False
    feminine: bool = False
    plural: bool = False
    alleged: bool = False
    clipped: bool = False
