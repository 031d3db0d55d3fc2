"""Which encoding a file is in."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.importing.decoding import ENCODINGS, decode, looks_binary

NEWS = (
    "قال متحدث باسم المجلس إن 337 شخصاً غادروا البلدة صباح اليوم، بينهم أطفال ونساء؛ فهل وصلوا؟\n"
    "وأضاف أن القافلة التي خرجت من الحي الشرقي توقفت عند المعبر قبل أن تتابع إلى المدينة.\n"
)
SHORT = "غادر الجرحى البلدة"
FRENCH = "Le porte-parole a déclaré que la délégation est arrivée à l'hôtel où elle a été reçue.\n"
GERMAN = "Die Behörden erklärten, dass größere Straßen für Fußgänger geöffnet würden.\n"


def encoded(text: str, encoding: str) -> bytes:
    return text.encode({"mac-arabic": "mac_arabic"}.get(encoding, encoding))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-16-be", "windows-1256", "iso-8859-6"])
@pytest.mark.parametrize("text", [NEWS, SHORT, NEWS * 50, "خبر Reuters: " + NEWS])
def test_arabic_is_recognised(text: str, encoding: str) -> None:
    decoded = decode(encoded(text, encoding))
    assert (decoded.text, decoded.encoding, decoded.had_bom) == (text, encoding, False)


@pytest.mark.parametrize(
    ("mark", "encoding"), [(b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be")]
)
def test_a_bom_decides_and_is_not_text(mark: bytes, encoding: str) -> None:
    decoded = decode(mark + encoded(NEWS, encoding))
    assert (decoded.text, decoded.encoding, decoded.had_bom) == (NEWS, encoding, True)


def test_mac_arabic_is_told_by_its_digits_and_signs() -> None:
    text = NEWS.replace("337", "٣٣٧").replace("،", "«نعم»")
    raw = encoded(text, "mac-arabic")
    decoded = decode(raw)
    assert decoded.encoding == "mac-arabic"
    assert decoded.text == raw.decode("mac_arabic")


def test_windows_1256_with_its_own_signs() -> None:
    text = NEWS + "«نقل» عن “الوكالة” – پاریس… 5€"
    assert decode(text.encode("cp1256", "ignore")).encoding == "windows-1256"


@pytest.mark.parametrize("text", [FRENCH, GERMAN, "naïve café\n" + "plain words follow here. " * 20])
def test_western_text(text: str) -> None:
    decoded = decode(text.encode("cp1252"))
    assert (decoded.text, decoded.encoding) == (text, "windows-1252")


def test_ascii_is_utf8() -> None:
    assert decode(b"plain text").encoding == "utf-8"


def test_utf8_with_a_cut_end_stays_utf8_and_says_so() -> None:
    decoded = decode((NEWS * 3).encode()[:-3])
    assert decoded.encoding == "utf-8"
    assert decoded.damaged == 1


def test_the_reviewer_overrules() -> None:
    decoded = decode(NEWS.encode("cp1256"), "iso-8859-6")
    assert decoded.encoding == "iso-8859-6"
    assert decoded.text != NEWS
    assert decode(NEWS.encode("cp1256"), "no-such-encoding").text == NEWS


def test_alternatives_are_offered_where_the_letters_had_to_tell() -> None:
    decoded = decode(encoded(NEWS, "iso-8859-6"))
    assert "mac-arabic" in decoded.alternatives
    assert decoded.encoding not in decoded.alternatives


def test_a_foreign_encoding_gets_a_second_opinion() -> None:
    text = "Представитель совета сообщил, что колонна покинула город сегодня утром. " * 5
    decoded = decode(text.encode("koi8-r"))
    assert not decoded.sure
    assert decoded.alternatives


@pytest.mark.parametrize(
    "raw", [b"%PDF-1.7 abc", b"PK\x03\x04rest", b"\x89PNG\r\n", b"MZ\x90\x00", bytes(5000)]
)
def test_known_binaries(raw: bytes) -> None:
    assert looks_binary(raw)


def test_noise_is_binary_and_text_is_not() -> None:
    noise = random.Random(7).randbytes(65536)
    assert looks_binary(noise)
    for encoding in ENCODINGS:
        if encoding != "windows-1252":
            assert not looks_binary(encoded(NEWS, encoding).ljust(1))
    assert not looks_binary(FRENCH.encode("cp1252"))
    assert not looks_binary(b"")


@given(
    st.binary(max_size=300),
    st.none() | st.sampled_from([*ENCODINGS, "idna", "rot13", "hex", "utf-7", "\0", ""]),
)
def test_nothing_raises(raw: bytes, encoding: str | None) -> None:
    decoded = decode(raw, encoding)
    assert isinstance(decoded.text, str)
    looks_binary(raw)


@given(st.text(alphabet=NEWS, min_size=1))
def test_utf8_comes_back_whole(text: str) -> None:
    assert decode(text.encode()).text == text


def test_line_ends_are_left_to_the_text_law() -> None:
    assert decode(b"a\r\nb").text == "a\r\nb"


def test_letters_far_into_the_file_still_tell() -> None:
    text = "plain ascii line\n" * 10_000 + NEWS
    assert decode(text.encode("cp1256")).text == text
    assert decode(text.encode()[:-3]).encoding == "utf-8"
