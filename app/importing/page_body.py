"""Which part of a page is the article: its own statement if it makes one, else where the paragraphs are."""

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import Final

from lxml.html import HtmlElement

from app.importing.page_blocks import block_text, is_invisible

_PARAGRAPHS: Final = frozenset({"p", "pre", "blockquote", "td", "div", "section", "article", "li"})
_FURNITURE: Final = frozenset({"nav", "aside", "footer", "form"})
_FURNITURE_NAME: Final = re.compile(
    r"(?:^|[-_\s])(?:share|sharing|social|related|comments?|sidebar|menu|breadcrumbs?|newsletter|cookies?|advert\w*|ads?|promo"
    r"|tags|pagination|pager|most-?read|read-?more|recommend\w*|widget|toolbar|copyright|subscribe)(?:$|[-_\s])",
    re.IGNORECASE,
)
_FURNITURE_ROLE: Final = frozenset({"navigation", "complementary", "contentinfo", "search", "banner"})
_SHORT_PARAGRAPH: Final = 25
_STATED_ENOUGH: Final = 0.3
_WORTHWHILE: Final = 140
_LARGEST_FURNITURE: Final = 0.5


def article_text(root: HtmlElement) -> tuple[str, bool]:
    """Return the text of the article, and True if no part of the page stood out and the whole page was taken."""
    body = root.find("body")
    page = root if body is None else body
    furniture = _furniture(page)
    weights = _weights(page, furniture)
    stated = _stated(page, weights)
    chosen = _heaviest(weights) if stated is None else stated
    if chosen is not None:
        text = block_text(chosen, frozenset(furniture))
        if len(text) >= _WORTHWHILE:
            return text, False
    return block_text(page), True


def _furniture(page: HtmlElement) -> set[HtmlElement]:
    """Return the navigation, sharing and related-links parts; a name alone does not condemn most of the page."""
    whole = len(page.text_content()) or 1
    found: set[HtmlElement] = set()
    for node in page.iter():
        if node is page or not isinstance(node.tag, str):
            continue
        names = f"{node.get('class', '')} {node.get('id', '')}"
        is_furniture = node.tag in _FURNITURE or node.get("role") in _FURNITURE_ROLE
        if is_furniture or (
            _FURNITURE_NAME.search(names) and len(node.text_content()) < _LARGEST_FURNITURE * whole
        ):
            found.add(node)
    return found


def _weights(page: HtmlElement, furniture: set[HtmlElement]) -> dict[HtmlElement, float]:
    """Weigh every node by the running text directly in it and its children, less what stands in links."""
    weights: dict[HtmlElement, float] = defaultdict(float)
    for node in _seen(page, furniture):
        length, linked = _own_text(node)
        if length < _SHORT_PARAGRAPH or node.tag not in _PARAGRAPHS:
            continue
        weight = length * (1 - linked / length)
        parent = node.getparent()
        holders = (node,) if parent is None or node is page else (parent, parent.getparent())
        for share, holder in zip((1.0, 0.4), holders, strict=False):
            if holder is not None:
                weights[holder] += weight * share
    return weights


def _seen(page: HtmlElement, furniture: set[HtmlElement]) -> Iterator[HtmlElement]:
    waiting = [page]
    while waiting:
        node = waiting.pop()
        yield node
        waiting.extend(
            child for child in reversed(node) if child not in furniture and not is_invisible(child)
        )


def _own_text(node: HtmlElement) -> tuple[int, int]:
    """Return the length of the text in a node and its inline children, and how much of it stands in links."""
    length, linked = len((node.text or "").strip()), 0
    for child in node:
        length += len((child.tail or "").strip())
        if isinstance(child.tag, str) and child.tag not in _PARAGRAPHS and not is_invisible(child):
            inner = (
                len(child.text_content().strip())
                if not any(part.tag in _PARAGRAPHS for part in child.iter())
                else 0
            )
            length += inner
            linked += inner if child.tag == "a" else 0
    return length, linked


def _stated(page: HtmlElement, weights: dict[HtmlElement, float]) -> HtmlElement | None:
    """Return the node that the page itself declares to be the article, if it holds a fair share of the text."""
    everything = sum(weights.values())
    for path in ("//*[contains(@itemprop, 'articleBody')]", "//article", "//main | //*[@role='main']"):
        nodes = [(sum(weights.get(part, 0.0) for part in node.iter()), node) for node in page.xpath(path)]
        best = max(nodes, key=lambda pair: pair[0], default=None)
        if best is not None and best[0] >= _STATED_ENOUGH * everything and best[0] > 0:
            return best[1]
    return None


def _heaviest(weights: dict[HtmlElement, float]) -> HtmlElement | None:
    return max(weights, key=lambda node: weights[node], default=None)
