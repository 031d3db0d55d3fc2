"""What a page says about its article: JSON-LD first, then meta elements, then the visible marks."""

import json
import re
from collections.abc import Iterator
from typing import Any, Final

from lxml.html import HtmlElement

from app.dates import parse_date
from app.importing.draft import Facts

_ARTICLE_TYPES: Final = re.compile(r"Article|BlogPosting|Report|LiveBlog")
_ISO_DAY: Final = re.compile(r"\s*(\d{4}-\d\d-\d\d)(?=$|[T\s])")
_MOST_NODES: Final = 2000

_DATE_NAMES: Final = (
    "article:published_time", "og:published_time", "datepublished", "pubdate", "publishdate", "publish-date", "dc.date.issued",
    "dc.date", "dcterms.created", "sailthru.date", "parsely-pub-date", "date",
)  # fmt: skip


def page_facts(root: HtmlElement) -> Facts:
    """Collect headline, author, outlet, publication day, address and language where the page states them."""
    stated, meta = _json_ld(root), _meta(root)
    return Facts(
        headline=_first(
            _text(stated.get("headline")), meta.get("og:title"), _visible(root, "h1"), _visible(root, "title")
        ),
        byline=_first(
            _names(stated.get("author")),
            meta.get("author"),
            meta.get("article:author") if "/" not in meta.get("article:author", "/") else "",
            _visible(root, "*[@rel='author']"),
            _visible(root, "*[contains(@itemprop, 'author')]"),
        ),
        outlet=_first(
            _names(stated.get("publisher")), meta.get("og:site_name"), meta.get("application-name")
        ),
        published=_day(
            _text(stated.get("datePublished")), *(meta.get(name) for name in _DATE_NAMES), *_times(root)
        ),
        language=_first(root.get("lang"), meta.get("og:locale"), meta.get("language")),
        url=_first(
            _attribute(root, "//link[@rel='canonical']/@href"), meta.get("og:url"), _text(stated.get("url"))
        ),
    )


def typed_day(text: str) -> str:
    """Return the EDTF form of a date as files state it (ISO with or without a time, or as people type it), or ""."""
    match = _ISO_DAY.match(text)
    parsed = parse_date(match.group(1) if match else text)
    return parsed.edtf if parsed else ""


def _first(*candidates: str | None) -> str:
    return next((text.strip() for text in candidates if text and text.strip()), "")


def _day(*candidates: str | None) -> str:
    return _first(*(typed_day(text) for text in candidates if text))


def _times(root: HtmlElement) -> Iterator[str]:
    """Yield the times marked as publication, then any time in the head of an article."""
    for path in (
        "//time[@pubdate or contains(@itemprop, 'datePublished')]",
        "//article//header//time",
        "//article//time",
    ):
        for node in root.xpath(path):
            yield node.get("datetime") or node.text_content()


def _meta(root: HtmlElement) -> dict[str, str]:
    found: dict[str, str] = {}
    for node in root.xpath("//meta[@content]"):
        name = node.get("property") or node.get("name") or node.get("itemprop") or ""
        found.setdefault(name.lower(), node.get("content", ""))
    return found


def _visible(root: HtmlElement, element: str) -> str:
    nodes = root.xpath(f"//{element}")
    return " ".join(nodes[0].text_content().split()) if nodes else ""


def _attribute(root: HtmlElement, path: str) -> str:
    values = root.xpath(path)
    return str(values[0]) if values else ""


def _json_ld(root: HtmlElement) -> dict[str, Any]:
    """Return the first JSON-LD object that describes an article, or an empty one."""
    for node in root.xpath("//script[contains(@type, 'ld+json')]"):
        try:
            parsed = json.loads(node.text or "")
        except (ValueError, RecursionError):
            continue
        for item in _objects(parsed):
            if _ARTICLE_TYPES.search(str(item.get("@type", ""))[:200]):
                return item
    return {}


def _objects(parsed: object) -> Iterator[dict[str, Any]]:
    waiting: list[object] = [parsed]
    seen = 0
    while waiting and seen < _MOST_NODES:
        item, seen = waiting.pop(0), seen + 1
        if isinstance(item, dict):
            yield item
            waiting.extend(value for value in item.values() if isinstance(value, dict | list))
        elif isinstance(item, list):
            waiting.extend(item[:_MOST_NODES])


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _names(value: object) -> str:
    """Return the name or names of a person or organisation in any of the forms JSON-LD allows."""
    if isinstance(value, list):
        return "، ".join(filter(None, map(_one_name, value[:10])))
    return _one_name(value)


def _one_name(value: object) -> str:
    return _text(value.get("name")) if isinstance(value, dict) else _text(value)
