"""Plain text: the file is the article."""

from collections.abc import Iterator

from app.importing.decoding import PREFIX, Decoded, decode, looks_binary
from app.importing.draft import Draft, DraftWarning, Source, Unreadable, make_draft
from app.importing.stories import warned


def read_text(name: str, raw: bytes, encoding: str | None = None) -> Iterator[Draft | Unreadable]:
    """Read a text file as it stands."""
    decoded = decode_text(name, raw, encoding)
    if isinstance(decoded, Unreadable):
        yield decoded
    else:
        yield warned(make_draft(source_of(name, raw, decoded), decoded.text))


def decode_text(name: str, raw: bytes, encoding: str | None = None) -> Decoded | Unreadable:
    """Decode a file that should be text; say so when it is empty or is none."""
    if not raw.strip():
        return Unreadable(name, "empty")
    return Unreadable(name, "binary") if looks_binary(raw[:PREFIX]) else decode(raw, encoding)


def source_of(name: str, raw: bytes, decoded: Decoded, *warnings: DraftWarning) -> Source:
    """Describe where a text came from, with the doubts that decoding left."""
    doubts = list(warnings)
    if decoded.damaged:
        doubts.append(DraftWarning("damaged-characters", decoded.damaged))
    if not decoded.sure:
        doubts.append(DraftWarning("guessed-encoding"))
    return Source(
        name=name, raw=raw, encoding=decoded.encoding, had_bom=decoded.had_bom, warnings=tuple(doubts)
    )
