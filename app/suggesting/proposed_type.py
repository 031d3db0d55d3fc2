"""The type a suggestion would have as a claim: shown to the reviewer, taken by a keystroke only."""

from __future__ import annotations

from collections.abc import Sequence

from app.arabic.attributions import ReportedSpeech
from app.arabic.figures import Figure
from app.suggesting.suggestions import Suggestion

_BY_KIND = {"figure": "figure", "date": "time", "attribution": "occurrence"}
_BY_MODALITY = {"pledged": "commitment", "threatened": "commitment", "conditional": "condition"}


def proposed_type(suggestion: Suggestion, figures: Sequence[Figure] = ()) -> str:
    """Return the code of a claim type: what is said with a figure of the article (``figures``) is a figure.

    A pledge, a threat or a condition is told by its cue; anything else that is reported is taken for an occurrence.
    """
    start, end = suggestion.clause
    finding = suggestion.finding
    if isinstance(finding, ReportedSpeech):
        if finding.modality in _BY_MODALITY:
            return _BY_MODALITY[finding.modality]
        if any(start <= figure.start and figure.end <= end for figure in figures):
            return "figure"
    return _BY_KIND[suggestion.kind]
