"""Places as people paste them into a report: the sentence, where it stands, from whom, when."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.arabic.sentences import enclosing
from app.searching.places import Place, one_line
from app.session import Session
from db.records import Article


@dataclass(frozen=True, slots=True)
class Quoted:
    """A sentence with its place."""

    sentence: str
    place: Place


def quoted(session: Session, places: Sequence[Place]) -> list[Quoted]:
    """Return the sentences around places of articles, each once; of everything else what stands around the words."""
    texts: dict[str, str] = {}
    found: dict[tuple[object, ...], Quoted] = {}
    for place in places:
        table, uid = place.source.target
        if table == "article" and place.source.field == "text":
            if uid not in texts:
                article = session.store.get(Article, uid)
                texts[uid] = session.store.text(article.text_sha256) if article else ""
            start, end = enclosing(texts[uid], place.start, place.end, "sentence")
            found.setdefault((uid, start, end), Quoted(one_line(texts[uid][start:end]), place))
        else:
            line = f"{place.before}{one_line(place.quote)}{place.after}".strip()
            found.setdefault((table, uid, place.source.field, line), Quoted(line, place))
    return list(found.values())
