"""One sentence as the rules see it: folded words and signs, with the way back to the text."""

import re
from dataclasses import dataclass, field
from typing import Final

from app.arabic.offsets import Folded, fold_with_map
from app.arabic.words import Span

TANWIN: Final = "\u064b"
SHADDA: Final = "\u0651"
NETWORK: Final = "إن"
NAME_BAN: Final = "ـبان"
"""No folded word begins with a tatweel: it equals no clitic and no word of the lists."""
IMAM: Final = "إمام"
IMAM_FOLDED: Final = "امام"
_ALIKE: Final = frozenset(("سي", "كي", IMAM_FOLDED))
"""One of these stands in every sentence with a word that is marked, lest it be read as another."""
OPEN: Final = "«"
CLOSE: Final = "»"
_TOKEN: Final = re.compile(r"\d+(?:[.,:/]\d+)*|[^\W\d_]+(?:(?<=[a-zA-Z])\.(?=[a-zA-Z])[^\W\d_]+)*|[^\w\s]|_")
_OPENING: Final = frozenset("«“„‟")
_CLOSING: Final = frozenset("»”")
_CLITICS: Final = frozenset(("ل", "ب", "و", "ك", "ف", "ال", "بال", "لل", "وال", "ول", "وب"))
_CLOSERS: Final = {CLOSE: OPEN, ")": "(", "]": "["}
_PASSIVE: Final = re.compile("^[وف]?[\u064e]?[\u0621-\u064a]\u064f")


@dataclass(slots=True)
class Line:
    """The tokens of one sentence. `words[i]` is folded; quotation marks are `OPEN` and `CLOSE`.

    `partner` maps an opening mark or bracket to its closing one (both token numbers) and back; `quoted[i]` tells whether
    the token stands between quotation marks, `comments` are the commas after which the article speaks for itself,
    `runs_on` says that a quotation left open here is closed in a later sentence of the paragraph.
    """

    folded: Folded
    base: int
    words: list[str] = field(default_factory=list)
    partner: dict[int, int] = field(default_factory=dict)
    quoted: list[bool] = field(default_factory=list)
    comments: list[int] = field(default_factory=list)
    runs_on: bool = False
    _edges: list[Span] | None = field(default=None, repr=False)

    @property
    def edges(self) -> list[Span]:
        """Where the tokens stand in the folded text; found when first asked for, since most sentences report nothing."""
        if self._edges is None:
            self._edges = [match.span() for match in _TOKEN.finditer(self.folded.text)]
        return self._edges

    def __len__(self) -> int:
        return len(self.words)

    def at(self, place: int) -> str:
        """Return the folded word at a token number; the empty string outside the sentence."""
        return self.words[place] if 0 <= place < len(self.words) else ""

    def is_word(self, place: int) -> bool:
        """Tell whether the token is a word or a number, not a sign."""
        return self.at(place)[:1].isalnum()

    def is_glued(self, place: int) -> bool:
        """Tell whether nothing parts a token from its neighbours."""
        inner = 0 < place < len(self.edges) - 1
        return (
            inner
            and self.edges[place - 1][1] == self.edges[place][0]
            and self.edges[place][1] == self.edges[place + 1][0]
        )

    def raw(self, place: int) -> str:
        """Return the token as written."""
        start, end = self.folded.span(*self.edges[place])
        return self.folded.original[start:end]

    def span(self, first: int, last: int, *, clip: bool = False) -> Span:
        """Return where the tokens [first, last) stand in the whole text, in code points; `clip` leaves a clitic out."""
        if first >= last:
            return self.base, self.base
        start, end = self.folded.span(self.edges[first][0] + clip, self.edges[last - 1][1])
        return self.base + start, self.base + end

    def is_passive(self, place: int) -> bool:
        """Tell whether a vowel sign marks the verb as passive: ذُكر."""
        return _PASSIVE.match(self.raw(place)) is not None

    def is_adverb(self, place: int) -> bool:
        """Tell an indefinite accusative by its written tanwin: سابقًا."""
        return TANWIN in self.raw(place)

    def is_preposition_ala(self, place: int) -> bool:
        """Tell the preposition على from the name علي, which fold alike."""
        return self.at(place) in ("علي", "وعلي") and not self.raw(place).endswith("ي")


def read_line(text: str, start: int, end: int) -> Line:
    """Read the sentence between two code points."""
    folded = fold_with_map(text[start:end])
    line = Line(folded, start, _TOKEN.findall(folded.text))
    _mark_quotes(line)
    _pair(line)
    if not _ALIKE.isdisjoint(line.words):
        _mark_network(line)
        _mark_imam(line)
        _mark_name_ban(line)
    return line


def _mark_imam(line: Line) -> None:
    """Keep "imam" from being read as "in front of", which folds alike."""
    for place, word in enumerate(line.words):
        if word == IMAM_FOLDED and line.raw(place).startswith("إ"):
            line.words[place] = IMAM


def _mark_network(line: Line) -> None:
    """Keep the letters of "سي إن إن" from being read as "that"."""
    for place, word in enumerate(line.words):
        if word == "سي" and line.words[place + 1 : place + 3] == ["ان", "ان"]:
            line.words[place + 1 : place + 3] = [NETWORK, NETWORK]


def _mark_name_ban(line: Line) -> None:
    """Keep the name بان from being read as "that": no كي stands after it."""
    for place, word in enumerate(line.words):
        if word == "كي" and line.at(place - 1) == "بان":
            line.words[place - 1] = NAME_BAN


def _mark_quotes(line: Line) -> None:
    if '"' not in line.words:
        line.quoted = [False] * len(line.words)
        return
    inside = False
    for place, word in enumerate(line.words):
        if word == '"':
            inside = _opens(line, place, inside=inside)
            line.words[place] = OPEN if inside else CLOSE
        line.quoted.append(inside)


def _opens(line: Line, place: int, *, inside: bool) -> bool:
    """Tell an opening mark from a closing one by its shape, else by the spaces around it, else by turns."""
    start, end = line.edges[place]
    if line.at(place - 1) == ":":
        return True
    shape = line.folded.original[line.folded.source[start]]
    if shape in _OPENING:
        return True
    if shape in _CLOSING:
        return False
    text = line.folded.text
    space_before = not text[start - 1 : start].strip() or line.at(place - 1) in _CLITICS
    space_after = not text[end : end + 1].strip() or text[end : end + 1] in ".,;:?!)"
    if space_before != space_after:
        return space_before
    return not inside


def _pair(line: Line) -> None:
    """Pair quotation marks and brackets; a mark left open pairs with nothing."""
    if _CLOSERS.keys().isdisjoint(line.words):
        return
    opened: dict[str, list[int]] = {}
    for place, word in enumerate(line.words):
        if word in (OPEN, "(", "["):
            opened.setdefault(word, []).append(place)
        elif word in _CLOSERS and opened.get(_CLOSERS[word]):
            first = opened[_CLOSERS[word]].pop()
            line.partner[first] = place
            line.partner[place] = first
