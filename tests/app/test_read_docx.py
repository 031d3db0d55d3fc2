"""A Word document becomes its paragraphs in order."""

from __future__ import annotations

import datetime
from pathlib import Path

import docx

from tests.app.reader_files import edited, one, put, refused, zipped


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


BODY = "word/document.xml"


def test_paragraphs_and_cells_in_order(tmp_path: Path) -> None:
    draft = one(make_docx(tmp_path / "a.docx"))
    assert draft.text == "العنوان\nفقرة أولى\tبعد\nسطر\nخلية ١\nخلية ٢\ne\u0301 ي\u0654 😀 "
    assert (draft.headline, draft.byline, draft.published) == ("العنوان", "سعاد", "")


def test_insertions_stay_and_deletions_go(tmp_path: Path) -> None:
    path = make_docx(tmp_path / "a.docx")
    marked = (
        '<w:r><w:t xml:space="preserve"> </w:t></w:r><w:ins w:id="1" w:author="x"><w:r><w:t>زيد</w:t></w:r></w:ins>'
        '<w:del w:id="2" w:author="x"><w:r><w:delText>حذف</w:delText></w:r></w:del><w:r><w:t>عمرو</w:t></w:r></w:p><w:tbl>'
    )
    assert " زيدعمرو\nخلية ١" in one(edited(path, BODY, "</w:p><w:tbl>", marked)).text


def test_entities_are_refused(tmp_path: Path) -> None:
    path = make_docx(tmp_path / "a.docx")
    bomb = '<!DOCTYPE w [<!ENTITY a "aaaaaaaa">]><w:document '
    assert refused(edited(path, BODY, "<w:document ", bomb)) == "damaged"


def test_a_swelling_member_is_refused(tmp_path: Path) -> None:
    content = zipped({"word/document.xml": bytes(50 * 1024 * 1024)})
    assert refused(put(tmp_path / "a.docx", content)) == "too-large"
