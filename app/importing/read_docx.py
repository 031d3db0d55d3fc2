"""Word documents: paragraphs and table cells in order, with insertions and without deletions."""

import io
from collections.abc import Iterator
from typing import Any, Final

import docx
from docx.oxml.ns import qn
from lxml import etree

from app.importing.draft import Draft, Facts, Source, Unreadable, make_draft
from app.importing.office_file import office_verdict
from app.importing.stories import warned

_PARAGRAPH: Final = qn("w:p")
_DROPPED: Final = frozenset(
    {qn("w:del"), qn("w:moveFrom"), "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"}
)
_CHARACTERS: Final = {
    qn("w:tab"): "\t",
    qn("w:br"): "\n",
    qn("w:cr"): "\n",
    qn("w:noBreakHyphen"): "\u2011",
    qn("w:softHyphen"): "\u00ad",
}
_TEXT: Final = qn("w:t")
_RUN: Final = qn("w:r")
_TITLE_STYLES: Final = ("Title", "Heading 1")
_NOT_AUTHORS: Final = frozenset({"python-docx", "user", "admin", "administrator", "microsoft office user"})


def read_docx(name: str, raw: bytes, encoding: str | None = None) -> Iterator[Draft | Unreadable]:  # noqa: ARG001
    """Read a .docx file; the author of the file is taken for the byline, its dates are not those of publication."""
    verdict = office_verdict(raw)
    if verdict:
        yield Unreadable(name, verdict)
        return
    try:
        document = docx.Document(io.BytesIO(raw))
        text = "\n".join(_lines(document.element.body))
        facts = _facts(document)
    except Exception:  # noqa: BLE001  # a damaged file fails anywhere inside the library, with any error
        yield Unreadable(name, "damaged")
        return
    draft = make_draft(Source(name=name, raw=raw), text, facts)
    yield Unreadable(name, "no-text") if isinstance(draft, Unreadable) else warned(draft)


def _lines(body: Any) -> Iterator[str]:  # noqa: ANN401  # python-docx has no types
    """Yield each paragraph in the order of the file; a text box comes after the paragraph that holds it."""
    waiting: list[Any] = [body]
    while waiting:
        node = waiting.pop()
        if node.tag == _PARAGRAPH:
            boxes: list[Any] = []
            yield "".join(_characters(node, boxes))
            waiting.extend(reversed(boxes))
        elif node.tag not in _DROPPED:
            waiting.extend(reversed(node))


def _characters(paragraph: Any, boxes: list[Any]) -> Iterator[str]:  # noqa: ANN401
    """Yield the text of a paragraph; paragraphs inside it are put into `boxes`."""
    walker = etree.iterwalk(paragraph, events=("start",))
    for _, node in walker:
        if node.tag in _DROPPED or (node.tag == _PARAGRAPH and node is not paragraph):
            walker.skip_subtree()
            if node.tag == _PARAGRAPH:
                boxes.append(node)
        elif node.tag == _TEXT:
            yield node.text or ""
        elif node.tag in _CHARACTERS and node.getparent().tag == _RUN:
            yield _CHARACTERS[node.tag]


def _facts(document: Any) -> Facts:  # noqa: ANN401
    properties = document.core_properties
    author = properties.author or ""
    titles = (
        part.text
        for part in document.paragraphs[:20]
        if part.style is not None and part.style.name in _TITLE_STYLES
    )
    return Facts(
        headline=properties.title or next(titles, ""),
        byline="" if author.lower() in _NOT_AUTHORS else author,
        language=properties.language or "",
    )
