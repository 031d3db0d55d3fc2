"""Answers, accounts and relations in the words of the matrix."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from app.articles import ArticleRow
from app.comparing.answers import Answer, Telling
from app.comparing.independence import Independence
from app.comparing.matrix import Axis, Column
from db.records import Actor, Quantity, Reviewer
from ui import bidi, wording
from ui.widgets.tags import Relation

translate = QCoreApplication.translate

RELATION: dict[str, Relation] = {
    "contradicts": "conflict",
    "relay_variant": "relay_variant",
    "updates": "update",
    "not_comparable": "not_comparable",
    "agrees": "agree",
    "silent": "silent",
}
"""The look of a sign; an answer that stands alone has none."""

_PLAIN = frozenset({"", "=", "unspecified", "range"})


def sign(code: str) -> str:
    """Say a sign in a word; "" for an answer that stands alone."""
    return {
        "agrees": translate("Compare", "agrees"),
        "contradicts": translate("Compare", "contradicts"),
        "relay_variant": translate("Compare", "relay variant"),
        "updates": translate("Compare", "updated"),
        "not_comparable": translate("Compare", "not comparable"),
        "silent": translate("Compare", "silent"),
    }.get(code, "")


def figure(found: Quantity) -> str:
    """Say a figure with its bound: «أكثر من 4,500»; a vague one by the words of the article."""
    if found.comparator == "indef" and found.surface:
        return bidi.isolated(found.surface)
    before = "" if found.comparator in _PLAIN else wording.word("comparator", found.comparator, short=True)
    return " ".join(bidi.isolated(part) for part in (before, _number(found)) if part)


def _number(found: Quantity) -> str:
    if found.value is not None:
        return wording.number(found.value)
    if found.low is not None and found.high is not None:
        phrase = translate("Compare", "%1 to %2")
        low, high = (bidi.isolated(wording.number(bound)) for bound in (found.low, found.high))
        return phrase.replace("%1", low).replace("%2", high)
    bound = found.low if found.low is not None else found.high
    return found.surface if bound is None else wording.number(bound)


def answer(found: Answer) -> str:
    """Say an answer: its figure, its position, else its own words."""
    if found.figure is not None:
        return figure(found.figure)
    if found.position is not None:
        return bidi.isolated(wording.either(found.position.label_ar, found.position.label_en))
    return bidi.isolated(f"«{found.quote}»")


def answers(found: Iterable[Answer]) -> str:
    """Say several answers of one account, each once."""
    return " · ".join(dict.fromkeys(map(answer, found)))


def speakers(found: Iterable[Answer]) -> str:
    """Name who gives some answers, each once."""
    return " · ".join(dict.fromkeys(bidi.isolated(speaker(each)) for each in found))


def speaker(found: Telling) -> str:
    """Name the claimant; without one the article speaks in its own voice."""
    who = found.claimant
    return wording.party(who) if who is not None else translate("Compare", "the article's own voice")


def chain(found: Answer) -> str:
    """Write a chain as claimant ← relay ← publisher, in the direction of the interface."""
    arrow = translate("Compare", " → ", "from the claimant to the publisher")
    return arrow.join(bidi.isolated(wording.party(node.actor)) for node in found.chain)


def account(column: Column, axis: Axis) -> tuple[str, str, str]:
    """Return code, name and date of an account; "" for what it has not."""
    what = column.what
    if isinstance(what, ArticleRow):
        named = wording.outlet(what) or (what.headline or what.first_line if axis == "article" else "")
        if axis == "outlet":
            return "", named or translate("Compare", "no outlet given"), ""
        return what.code, named, wording.date(what.published)
    if isinstance(what, Actor):
        return "", wording.party(what), wording.word("alignment", what.alignment)
    if isinstance(what, Reviewer):
        return what.code, what.display_name, ""
    nobody = {
        "claimant": translate("Compare", "the article's own voice"),
        "side": translate("Compare", "no side given"),
    }
    return "", wording.word("alignment", what) or what or nobody.get(axis, ""), ""


def independence(found: Independence) -> str:
    """Say what stands behind the answers: claims, articles, sides, origins."""
    counts = [
        wording.count("claims", found.claims),
        wording.count("articles", found.articles),
        wording.count("origins", found.origins),
    ]
    if found.sides:
        counts.insert(2, wording.count("sides", found.sides))
    return " · ".join(bidi.isolated(each) for each in counts)
