"""The text of an HTML node as a browser would lay it out: one line per block, every character kept.

Only runs of HTML white space become one space (outside <pre>), as on screen; NBSP, marks and controls stay.
"""

import re
from collections.abc import Iterator
from typing import Final

from lxml import etree
from lxml.html import HtmlElement

INVISIBLE_TAGS: Final = frozenset(
    ["script", "style", "noscript", "template", "svg", "math", "iframe", "object", "embed", "canvas", "audio", "video", "map", "head", "title", "meta", "link", "select", "option", "button", "input", "textarea", "datalist", "dialog"]
)  # fmt: skip
_BLOCKS: Final = frozenset(
    ["address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "legend", "li", "main", "menu", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "tfoot", "thead", "tr", "ul"]
)  # fmt: skip
_CELLS: Final = frozenset({"td", "th"})
_SPACES: Final = re.compile("[ \t\n\r\f]+")
_HTML_SPACE: Final = " \t\n\r\f"
_HIDDEN_STYLE: Final = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)


def block_text(node: HtmlElement, skipped: frozenset[HtmlElement] = frozenset()) -> str:
    """Return the visible text below `node`, without the `skipped` nodes; blank lines are left out."""
    lines: list[str] = []
    line: list[str] = []
    for piece, is_break in _pieces(node, skipped):
        if is_break:
            lines.append(_finish(line))
            line = []
        else:
            line.append(piece)
    lines.append(_finish(line))
    return "\n".join(kept for kept in lines if kept.strip())


def is_invisible(node: HtmlElement) -> bool:
    """Tell a node that a reader of the page never sees."""
    if not isinstance(node.tag, str) or node.tag in INVISIBLE_TAGS:
        return True
    if "hidden" in node.attrib or node.get("aria-hidden") == "true":
        return True
    return _HIDDEN_STYLE.search(node.get("style", "")) is not None


def _finish(line: list[str]) -> str:
    return re.sub(" *\t *", "\t", re.sub(" +", " ", "".join(line))).strip(_HTML_SPACE)


def _pieces(root: HtmlElement, skipped: frozenset[HtmlElement]) -> Iterator[tuple[str, bool]]:
    """Walk without recursion, so that no depth of nesting can hurt; yield text, or a line break."""
    unseen = set(skipped)
    walker = etree.iterwalk(root, events=("start", "end", "comment", "pi"))
    verbatim = 0
    for event, node in walker:
        if event == "start" and (node in unseen or is_invisible(node)):
            walker.skip_subtree()
            unseen.add(node)
        elif event == "start":
            verbatim += node.tag == "pre"
            yield from _boundary(node)
            yield from _text(node.text, verbatim=verbatim > 0)
        elif event == "end" and node not in unseen:
            verbatim -= node.tag == "pre"
            yield from _boundary(node, closing=True)
        if event != "start" and node is not root:
            yield from _text(node.tail, verbatim=verbatim > 0)


def _boundary(node: HtmlElement, *, closing: bool = False) -> Iterator[tuple[str, bool]]:
    if node.tag in _BLOCKS or (node.tag == "br" and not closing):
        yield "", True
    elif node.tag in _CELLS and closing:
        yield "\t", False


def _text(text: str | None, *, verbatim: bool) -> Iterator[tuple[str, bool]]:
    if not text:
        return
    if not verbatim:
        yield _SPACES.sub(" ", text), False
        return
    for number, line in enumerate(text.split("\n")):
        if number:
            yield "", True
        yield line, False
