"""Read reported speech with the word lists as shipped, for the tests of its finder."""

from __future__ import annotations

import tomllib
from functools import cache

import resources
from app.arabic.attributions import ReportedSpeech, SpeechWords, find_reported_speech

LISTS = ("reporting", "speakers", "speech", "action_nouns")


@cache
def shipped() -> SpeechWords:
    """Return the words as shipped."""
    return SpeechWords.from_tables(
        {name: tomllib.loads(resources.read_text("arabic", f"{name}.toml")) for name in LISTS}
    )


def read(text: str) -> list[ReportedSpeech]:
    """Return the reports found in a text."""
    return find_reported_speech(text, shipped())


def one(text: str) -> ReportedSpeech:
    """Return the only report of a text."""
    found = read(text)
    assert len(found) == 1, [(each.quote, each.claimant) for each in found]
    return found[0]


def cues(text: str) -> list[str]:
    """Return the cues of a text."""
    return [each.quote for each in read(text)]


def named(text: str, report: ReportedSpeech) -> str | None:
    """Return the words that name the speaker in the sentence, None where it leaves them out."""
    return None if report.claimant_start is None else text[report.claimant_start : report.claimant_end]


def content(text: str, report: ReportedSpeech) -> str:
    """Return what is reported."""
    return text[report.content_start : report.content_end]
