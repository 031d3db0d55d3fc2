"""Reading files: what becomes an article, exactly, and what is refused."""

import datetime
import io
import json
import os
import sys
import zipfile
from pathlib import Path

import docx
import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.importing.draft import Draft, Unreadable
from app.importing.reading import PASTED, expand_paths, read, read_pasted
from tests.app.hostile import hostile

CORPUS = Path(__file__).parents[3] / "shared" / "corpus"
LONG = "قال المتحدث باسم المجلس إن القافلة غادرت البلدة صباح اليوم بعد تأخير طويل عند المعبر، وعلى متنها عشرات الجرحى."
NEXT = "وأضاف أن 337 شخصا بينهم أطفال وصلوا إلى المدينة، في حين بقي آخرون ينتظرون دورهم قرب الجسر القديم."


def one(path: Path, encoding: str | None = None) -> Draft:
    drafts = list(read(path, encoding))
    assert len(drafts) == 1
    assert isinstance(drafts[0], Draft), drafts[0]
    return drafts[0]


def refused(path: Path) -> str:
    drafts = list(read(path))
    assert len(drafts) == 1
    assert isinstance(drafts[0], Unreadable)
    return drafts[0].code


def put(path: Path, content: bytes | str) -> Path:
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def zipped(members: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return buffer.getvalue()


class TestText:
    def test_bytes_are_kept_and_text_is_lawful(self, tmp_path: Path) -> None:
        raw = "\ufeff\ufeffقال\r\nنعم\u202e\x00".encode()
        draft = one(put(tmp_path / "خبر.txt", raw))
        assert draft.name == "خبر.txt"
        assert draft.raw == raw
        assert draft.text == "قال\nنعم\u202e\ufffd"
        assert (draft.encoding, draft.had_bom, draft.newline_style, draft.language) == (
            "utf-8",
            True,
            "crlf",
            "ar",
        )
        assert {(warning.code, warning.count) for warning in draft.warnings} == {
            ("replaced-characters", 1),
            ("hidden-characters", 1),
        }

    def test_the_reviewers_encoding_is_used(self, tmp_path: Path) -> None:
        path = put(tmp_path / "a.txt", LONG.encode("cp1256"))
        assert one(path).text == LONG
        assert one(path, "windows-1252").text == LONG.encode("cp1256").decode("cp1252", "replace")

    @pytest.mark.parametrize(
        ("name", "content", "code"),
        [
            ("empty.txt", b"", "empty"),
            ("blank.txt", b" \n\t", "empty"),
            ("bom.txt", b"\xef\xbb\xbf", "empty"),
            ("picture.txt", b"\x89PNG\r\n\x1a\n" + bytes(100), "binary"),
            ("noise.txt", bytes(range(256)) * 100, "binary"),
            ("paper.pdf", b"%PDF-1.7", "unknown-format"),
            ("no suffix", b"text", "unknown-format"),
            ("bad.docx", b"PK\x03\x04 not a zip", "damaged"),
            ("old.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "encrypted-archive"),
            ("bad.xlsx", b"nonsense", "damaged"),
            ("bad.zip", b"PK\x03\x04 not a zip", "damaged-archive"),
            ("list.json", b'{"a": 1}', "no-text"),
            ("list.csv", b"a,b\n1,2\n", "no-text"),
            ("list2.csv", b"title,text\n", "empty"),
            ("page.html", b"<html><body><script>x</script></body></html>", "no-text"),
        ],
    )
    def test_what_is_refused(self, tmp_path: Path, name: str, content: bytes, code: str) -> None:
        assert refused(put(tmp_path / name, content)) == code

    def test_huge_files_are_refused_without_being_read(self, tmp_path: Path) -> None:
        binary, text = tmp_path / "binary.txt", tmp_path / "text.txt"
        for path, start in ((binary, bytes(range(256)) * 300), (text, b"plain words " * 8000)):
            with path.open("wb") as stream:
                stream.write(start)
                stream.truncate(200 * 1024 * 1024)
        assert refused(binary) == "binary"
        assert refused(text) == "too-large"

    def test_missing_directory_and_forbidden(self, tmp_path: Path) -> None:
        assert refused(tmp_path / "none.txt") == "missing"
        assert refused(tmp_path / "none.pdf") == "missing"
        (tmp_path / "folder.txt").mkdir()
        assert refused(tmp_path / "folder.txt") == "directory"
        assert refused(Path("bad\0name.txt")) == "damaged"

    @pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="rights do not bind this user")
    def test_forbidden(self, tmp_path: Path) -> None:
        path = put(tmp_path / "locked.txt", "نص")
        path.chmod(0)
        assert refused(path) == "permission"

    @given(text=hostile)
    @settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
    def test_any_text_gives_a_lawful_draft_or_a_reason(self, tmp_path: Path, text: str) -> None:
        draft = next(read(put(tmp_path / "x.txt", text.encode("utf-8", "surrogatepass"))))
        if isinstance(draft, Draft):
            assert not set(draft.text) & set("\x00\r\x85\u2028\u2029\ufdd0\ufdd1")


def page(body: str, head: str = "") -> str:
    return (
        f'<!doctype html><html lang="ar"><head><meta charset="utf-8">{head}</head><body>{body}</body></html>'
    )


class TestHtml:
    JSON_LD = json.dumps(
        {
            "@graph": [
                {"@type": "WebSite", "name": "الموقع"},
                {
                    "@type": "NewsArticle",
                    "headline": "القافلة تغادر",
                    "author": [{"@type": "Person", "name": "سعاد"}, {"name": "وليد"}],
                    "publisher": {"@type": "Organization", "name": "صحيفة الوادي"},
                    "datePublished": "2016-12-16T23:30:00+03:00",
                },
            ]
        }
    )

    def test_the_article_and_what_the_page_says_of_it(self, tmp_path: Path) -> None:
        body = (
            '<nav><a href="/">الرئيسية</a></nav><div class="wrap"><h1>عنوان آخر</h1><div class="story">'
            f"<p>{LONG}</p><p>{NEXT}<script>track()</script></p><div class='share-buttons'>شارك على</div>"
            f"<ul><li>بند <b>أو</b>ل</li></ul></div></div><aside><p>{LONG} إعلان</p></aside><footer>حقوق النشر</footer>"
        )
        head = f'<script type="application/ld+json">{self.JSON_LD}</script><link rel="canonical" href="https://x.example/1">'
        draft = one(put(tmp_path / "a.html", page(body, head)))
        assert draft.text == f"{LONG}\n{NEXT}\nبند أول"
        assert draft.headline == "القافلة تغادر"
        assert draft.byline == "سعاد، وليد"
        assert draft.outlet == "صحيفة الوادي"
        assert draft.published == "2016-12-16"
        assert draft.url == "https://x.example/1"
        assert draft.language == "ar"

    def test_open_graph_and_time(self, tmp_path: Path) -> None:
        head = '<meta property="og:title" content="عنوان"><meta property="og:site_name" content="الوادي"><title>ع - و</title>'
        body = f'<article><header><time datetime="2016-12-15">أمس</time></header><p>{LONG}</p><p>{NEXT}</p></article>'
        draft = one(put(tmp_path / "a.htm", page(body, head)))
        assert (draft.headline, draft.outlet, draft.published) == ("عنوان", "الوادي", "2016-12-15")

    def test_characters_are_those_of_the_file(self, tmp_path: Path) -> None:
        odd = "e\u0301 ي\u0654 \u200fأ\u202eب\u00a0ج\u200cد ـــ مصل\u0651\u064dى 😀 \x0b\ufdfa\ufffc ﻻ &amp; &lt;"
        draft = one(put(tmp_path / "a.html", page(f"<div><p>{LONG}{odd}</p><p>{NEXT}</p></div>")))
        assert draft.text == LONG + odd.replace("&amp;", "&").replace("&lt;", "<") + "\n" + NEXT

    def test_white_space_falls_as_on_screen(self, tmp_path: Path) -> None:
        body = f"<div><p>{LONG}\n  نص <!-- x --> ثان<br>سطر</p><pre>أ  ب\nج</pre><table><tr><td>١</td><td>٢</td></tr></table></div>"
        text = one(put(tmp_path / "a.html", page(body))).text
        assert text == f"{LONG} نص ثان\nسطر\nأ ب\nج\n١\t٢"

    def test_declared_charset_settles_what_the_bytes_leave_open(self, tmp_path: Path) -> None:
        body = (
            f'<html><head><meta charset="windows-1256"></head><body><p>{LONG}</p><p>{NEXT}</p></body></html>'
        )
        draft = one(put(tmp_path / "a.html", body.encode("cp1256")))
        assert draft.text == f"{LONG}\n{NEXT}"
        assert draft.encoding == "windows-1256"

    def test_a_page_without_an_article_is_taken_whole_and_said(self, tmp_path: Path) -> None:
        draft = one(put(tmp_path / "a.html", page("<p>خبر قصير</p><p>آخر</p>")))
        assert draft.text == "خبر قصير\nآخر"
        assert "whole-page" in {warning.code for warning in draft.warnings}

    def test_hidden_parts_are_not_text(self, tmp_path: Path) -> None:
        body = f"<p>{LONG}</p><p hidden>سر</p><p style='display: none'>سر</p><p>{NEXT}</p>"
        assert one(put(tmp_path / "a.html", page(body))).text == f"{LONG}\n{NEXT}"

    @pytest.mark.parametrize(
        "markup",
        [
            "<div>" * 50_000 + "نص",
            "<?xml version='1.0' encoding='utf-16'?><!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><p>نص &a;</p>",
            "<!DOCTYPE x [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]><p>نص &b;</p>",
            "<p" * 1000,
            f'<script type="application/ld+json">{"[" * 100_000}</script><p>نص</p>',
            '<script type="application/ld+json">{"@type":["NewsArticle"],"author":{"name":{}},"headline":5}</script><p>نص</p>',
            "<html><html lang='ar'><body><body></p></div>نص",
            "\ufdd0<p>\x00نص</p>",
        ],
    )
    def test_hostile_pages_do_no_harm(self, tmp_path: Path, markup: str) -> None:
        for draft in read(put(tmp_path / "a.html", markup)):
            assert isinstance(draft, Unreadable) or "root:" not in draft.text

    def test_an_enormous_page_is_refused(self, tmp_path: Path) -> None:
        assert refused(put(tmp_path / "a.html", b"<p>word</p>" * 2_000_000)) == "too-large"


def make_docx(path: Path) -> Path:
    document = docx.Document()
    document.core_properties.author = "سعاد"
    document.core_properties.created = datetime.datetime(2016, 12, 16, tzinfo=datetime.UTC)
    document.add_heading("العنوان", 1)
    document.add_paragraph("فقرة أولى\tبعد\nسطر")
    table = document.add_table(1, 2)
    table.cell(0, 0).text, table.cell(0, 1).text = "خلية ١", "خلية ٢"
    document.add_paragraph("e\u0301 ي\u0654 😀 ")
    document.save(str(path))
    return path


def edited(path: Path, old: str, new: str) -> Path:
    with zipfile.ZipFile(path) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    before = members["word/document.xml"]
    members["word/document.xml"] = before.replace(old.encode(), new.encode())
    assert members["word/document.xml"] != before
    return put(path, zipped(members))


class TestDocx:
    def test_paragraphs_and_cells_in_order(self, tmp_path: Path) -> None:
        draft = one(make_docx(tmp_path / "a.docx"))
        assert draft.text == "العنوان\nفقرة أولى\tبعد\nسطر\nخلية ١\nخلية ٢\ne\u0301 ي\u0654 😀 "
        assert (draft.headline, draft.byline, draft.published) == ("العنوان", "سعاد", "")

    def test_insertions_stay_and_deletions_go(self, tmp_path: Path) -> None:
        path = make_docx(tmp_path / "a.docx")
        marked = (
            '<w:r><w:t xml:space="preserve"> </w:t></w:r><w:ins w:id="1" w:author="x"><w:r><w:t>زيد</w:t></w:r></w:ins>'
            '<w:del w:id="2" w:author="x"><w:r><w:delText>حذف</w:delText></w:r></w:del><w:r><w:t>عمرو</w:t></w:r></w:p><w:tbl>'
        )
        assert " زيدعمرو\nخلية ١" in one(edited(path, "</w:p><w:tbl>", marked)).text

    def test_entities_are_refused(self, tmp_path: Path) -> None:
        path = make_docx(tmp_path / "a.docx")
        bomb = '<!DOCTYPE w [<!ENTITY a "aaaaaaaa">]><w:document '
        assert refused(edited(path, "<w:document ", bomb)) == "damaged"

    def test_a_swelling_member_is_refused(self, tmp_path: Path) -> None:
        content = zipped({"word/document.xml": bytes(50 * 1024 * 1024)})
        assert refused(put(tmp_path / "a.docx", content)) == "too-large"


RECORDS = [
    {"source": "الوادي", "url": "http://x.example/1", "date_extracted": "2016-12-17 06:00:00", "title": "ع١", "author": "س", "content": LONG},
    {"headline": "ع٢", "body": NEXT + "\r\n", "published": "16 كانون الأول 2016", "id": 7},
]  # fmt: skip


class TestLists:
    @pytest.mark.parametrize("form", ["array", "lines", "held"])
    def test_json_forms(self, tmp_path: Path, form: str) -> None:
        written = {
            "array": json.dumps(RECORDS, ensure_ascii=False, indent=1),
            "lines": "\n\n".join(json.dumps(record) for record in RECORDS),
            "held": json.dumps({"count": 2, "articles": RECORDS}),
        }[form]
        first, second = read(put(tmp_path / "a.json", written))
        assert isinstance(first, Draft)
        assert isinstance(second, Draft)
        assert (first.name, first.text, first.raw) == ("a.json#1", LONG, LONG.encode())
        assert (first.outlet, first.headline, first.byline, first.url) == (
            "الوادي",
            "ع١",
            "س",
            "http://x.example/1",
        )
        assert (first.published, first.retrieved_at) == ("", "2016-12-17 06:00:00")
        assert (second.text, second.raw, second.newline_style) == (
            NEXT + "\n",
            (NEXT + "\r\n").encode(),
            "crlf",
        )
        assert (second.published, second.source_id) == ("2016-12-16", "7")

    def test_one_object_is_one_article(self, tmp_path: Path) -> None:
        assert one(put(tmp_path / "a.json", json.dumps(RECORDS[0]))).text == LONG

    def test_a_broken_line_does_not_stop_the_others(self, tmp_path: Path) -> None:
        lines = [
            json.dumps(RECORDS[0]),
            "{broken",
            '{"content": " "}',
            '{"content": "\\ud800 نص"}',
            "[" * 5000,
            json.dumps(RECORDS[1]),
        ]
        found = list(read(put(tmp_path / "a.jsonl", "\n".join(lines))))
        assert [draft.code if isinstance(draft, Unreadable) else "ok" for draft in found] == [
            "ok", "damaged", "empty", "ok", "damaged", "ok",
        ]  # fmt: skip

    @pytest.mark.parametrize("tail", ["", ",", ' {"content": "x"}]', ',{"content'])
    def test_a_cut_array_gives_what_it_has(self, tmp_path: Path, tail: str) -> None:
        first, second = read(put(tmp_path / "a.json", "[" + json.dumps(RECORDS[0]) + tail))
        assert isinstance(first, Draft)
        assert second == Unreadable("a.json#2", "damaged")

    @pytest.mark.parametrize(("sign", "name"), [(",", "a.csv"), (";", "a.csv"), ("\t", "a.tsv")])
    @pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1256"])
    def test_delimited(self, tmp_path: Path, sign: str, name: str, encoding: str) -> None:
        rows = [
            ("العنوان", "نص المقال", "المصدر", "تاريخ النشر"),
            ("ع", f'"{LONG}\r\nوقال ""نعم"""', "الوادي", "16/12/2016"),
        ]
        text = "\r\n".join(sign.join(row) for row in rows) + "\r\n\r\n"
        draft = one(put(tmp_path / name, text.encode(encoding)))
        assert draft.name == f"{name}#1"
        assert draft.text == f'{LONG}\nوقال "نعم"'
        assert (draft.headline, draft.outlet, draft.published) == ("ع", "الوادي", "2016-12-16")

    def test_xlsx(self, tmp_path: Path) -> None:
        workbook = openpyxl.Workbook()
        sheet = workbook.active
        assert sheet is not None
        for row in (
            ["قائمة"],
            ["Title", "Text", "Date", "ID"],
            ["ع", LONG, datetime.date(2016, 12, 16), 5],
            [],
            ["ع٢", NEXT, "2016", 6],
        ):
            sheet.append(row)
        workbook.create_sheet("ملاحظات").append(["بلا عناوين"])
        workbook.save(tmp_path / "a.xlsx")
        first, second = read(tmp_path / "a.xlsx")
        assert isinstance(first, Draft)
        assert isinstance(second, Draft)
        assert (first.name, first.text, first.published, first.source_id) == (
            "a.xlsx#1",
            LONG,
            "2016-12-16",
            "5",
        )
        assert (second.headline, second.text, second.published) == ("ع٢", NEXT, "2016")


class TestArchives:
    def test_members_are_read_as_files(self, tmp_path: Path) -> None:
        content = zipped({
            "خبر.txt": LONG.encode(), "list/a.json": json.dumps(RECORDS).encode(), "inner.zip": b"PK", "x.pdf": b"%PDF", "y/": b"",
            "__MACOSX/._a.txt": b"x", ".hidden.txt": b"x", "z.txt": b"",
        })  # fmt: skip
        found = [
            (draft.name, draft.code if isinstance(draft, Unreadable) else "ok")
            for draft in read(put(tmp_path / "a.zip", content))
        ]
        assert found == [
            ("a.zip/خبر.txt", "ok"), ("a.zip/list/a.json#1", "ok"), ("a.zip/list/a.json#2", "ok"),
            ("a.zip/inner.zip", "nested-archive"), ("a.zip/x.pdf", "unknown-format"), ("a.zip/z.txt", "empty"),
        ]  # fmt: skip

    def test_bombs_and_binaries_are_refused_and_the_rest_is_read(self, tmp_path: Path) -> None:
        content = zipped(
            {"bomb.txt": b" " * (30 * 1024 * 1024), "b.txt": bytes(range(256)) * 9, "good.txt": LONG.encode()}
        )
        found = [
            draft.code if isinstance(draft, Unreadable) else "ok"
            for draft in read(put(tmp_path / "a.zip", content))
        ]
        assert found == ["too-large", "binary", "ok"]

    def test_a_damaged_member_does_not_stop_the_others(self, tmp_path: Path) -> None:
        content = bytearray(zipped({"a.txt": os.urandom(500).hex().encode(), "b.txt": LONG.encode()}))
        content[60] ^= 0xFF
        found = [
            draft.code if isinstance(draft, Unreadable) else "ok"
            for draft in read(put(tmp_path / "a.zip", bytes(content)))
        ]
        assert found == ["damaged-archive", "ok"]

    def test_encrypted_members_are_said(self, tmp_path: Path) -> None:
        content = bytearray(zipped({"a.txt": b"secret"}))
        content[6] |= 1
        content[content.index(b"PK\x01\x02") + 8] |= 1
        assert refused(put(tmp_path / "a.zip", bytes(content))) == "encrypted-archive"

    def test_empty_archive(self, tmp_path: Path) -> None:
        assert refused(put(tmp_path / "a.zip", zipped({}))) == "empty"

    @given(
        junk=st.binary(max_size=400),
        suffix=st.sampled_from([".zip", ".docx", ".xlsx", ".json", ".csv", ".html", ".txt"]),
    )
    @settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
    def test_junk_never_raises(self, tmp_path: Path, junk: bytes, suffix: str) -> None:
        for head in (b"", b"PK\x03\x04", b"[{", b"<p>", b"text,title\n"):
            assert list(read(put(tmp_path / f"x{suffix}", head + junk)))


class TestPaths:
    def test_folders_are_walked_in_order_and_hidden_files_left_out(self, tmp_path: Path) -> None:
        for name in ("b.txt", "a.txt", ".c.txt", "~$d.docx", "e.exe", "sub/f.html", ".git/g.txt"):
            path = tmp_path / name
            path.parent.mkdir(exist_ok=True)
            put(path, "x")
        (tmp_path / "sub" / "loop").symlink_to(tmp_path, target_is_directory=True)
        named = tmp_path / "e.exe"
        found = expand_paths([tmp_path, named, tmp_path / "a.txt", tmp_path / "missing.txt"])
        assert [str(path.relative_to(tmp_path)) for path in found] == [
            "a.txt", "b.txt", "e.exe", str(Path("sub", "f.html")), "missing.txt",
        ]  # fmt: skip

    def test_what_cannot_be_read_in_a_folder_is_said(self, tmp_path: Path) -> None:
        (tmp_path / "scans").mkdir()
        scan = put(tmp_path / "scans" / "a.pdf", "%PDF-1.4")
        assert expand_paths([tmp_path / "scans"]) == [scan]
        assert refused(scan) == "unknown-format"

    def test_an_empty_folder_is_said_and_projects_are_no_articles(self, tmp_path: Path) -> None:
        for name in ("flood.isnad", "flood.isnad.lock", "Thumbs.db"):
            put(tmp_path / name, "x")
        (tmp_path / "flood.isnad-backups").mkdir()
        put(tmp_path / "flood.isnad-backups" / "2026.isnad", "x")
        assert expand_paths([tmp_path]) == [tmp_path]
        assert refused(tmp_path) == "directory"


def test_a_date_of_a_list_that_is_none_is_said(tmp_path: Path) -> None:
    put(tmp_path / "list.csv", "text,published\nنص أول,16/12/2016\nنص ثان,قريبًا\nنص ثالث,\n")
    drafts = [entry for entry in read(tmp_path / "list.csv") if isinstance(entry, Draft)]
    assert [draft.published for draft in drafts] == ["2016-12-16", "", ""]
    assert [[each.code for each in draft.warnings] for draft in drafts] == [[], ["unread-date"], []]


class TestPasted:
    def test_plain_text_is_taken_as_it_is(self) -> None:
        draft = read_pasted("قال\r\nنعم", "<p>غيره</p>")
        assert isinstance(draft, Draft)
        assert (draft.name, draft.text, draft.raw) == (PASTED, "قال\nنعم", "قال\r\nنعم".encode())

    def test_html_is_taken_as_text(self) -> None:
        draft = read_pasted(None, "<!--StartFragment--><p>قال <b>نعم</b></p><p>ثم</p>")
        assert isinstance(draft, Draft)
        assert draft.text == "قال نعم\nثم"

    def test_nothing_is_empty(self) -> None:
        assert read_pasted(None, None) == Unreadable(PASTED, "empty")
        assert read_pasted(" ", "<br>") == Unreadable(PASTED, "empty")


@pytest.mark.skipif(not CORPUS.exists(), reason="the real articles are not here")
def test_a_day_of_real_articles() -> None:
    found = list(read(CORPUS / "2015-08-09.zip"))
    drafts = [draft for draft in found if isinstance(draft, Draft)]
    assert len(found) == 1276
    assert {draft.code for draft in found if isinstance(draft, Unreadable)} <= {"empty"}
    assert len(drafts) > 1200
    assert all(draft.published == "" and draft.retrieved_at.startswith("2015-08-09") for draft in drafts)
    assert all(draft.outlet for draft in drafts)
