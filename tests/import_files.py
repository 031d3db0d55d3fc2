"""Files of every kind and state, written for tests and pictures of the import: invented news of an invented town."""

from __future__ import annotations

import zipfile
from pathlib import Path

from docx import Document

from app import articles
from app.session import Session

FIRST = (
    "أُجلي اليوم نحو 1,200 شخص من بلدة الصفصافة بعد ارتفاع مياه النهر، وفق ما قاله رئيس البلدية سامر الراعي.\n"
)
SECOND = (
    "قال مدير مستشفى الصفصافة إن 14 جريحًا وصلوا إلى المستشفى مساء الأحد، وإن حالة ثلاثة منهم حرجة.\n"
    "وأضاف أن المستشفى يحتاج إلى وحدات دم من الفئات جميعها.\n"
)
HEADING = "مستشفى الصفصافة يستقبل الجرحى ويطلب وحدات من الدم"
"""Over the second text it makes a file of two stories."""
HIDDEN = "ذكرت وكالة السهل أن عدد النازحين بلغ \u202e4,500\u202c شخص حتى مساء السبت.\n"
PAGE = """<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>انحسار المياه عن السوق القديم</title>
<meta property="og:site_name" content="وكالة السهل"><meta property="og:title" content="انحسار المياه عن السوق القديم">
<meta property="article:published_time" content="2024-03-18T10:00:00+02:00"><meta name="author" content="هدى النجار"></head>
<body><nav><a href="/">الرئيسة</a> <a href="/news">أخبار</a></nav><article><h1>انحسار المياه عن السوق القديم</h1>
<p>انحسرت المياه صباح الاثنين عن السوق القديم في الصفصافة، وقال تجار إن خسائرهم تجاوزت مليوني ليرة، وإن الأضرار شملت
ستين متجرًا على الأقل بحسب تقدير غرفة التجارة التي لم تُنهِ جولتها بعد.</p>
<p>وقالت البلدية إنها ستبدأ صرف التعويضات بعد حصر الأضرار، ولم تذكر موعدًا محددًا لذلك، بينما طالب أصحاب المتاجر بجدول
زمني واضح وبلجنة يشارك فيها ممثلون عنهم.</p></article><footer>جميع الحقوق محفوظة</footer></body></html>"""


def write_all(folder: Path, session: Session) -> list[Path]:
    """Write a file of each sort into ``folder`` and return them in the order of the list."""
    repeated = articles.text(session, articles.rows(session)[0].uid)
    files: dict[str, bytes] = {
        "001_evacuation.txt": b"\xef\xbb\xbf" + FIRST.encode(),
        "002_hospital.txt": SECOND.replace("\n", "\r\n").encode("windows-1256"),
        "003_agency.txt": b"\xff\xfe" + SECOND.replace("14 جريحًا", "17 جريحًا").encode("utf-16-le"),
        "004_hidden.txt": HIDDEN.encode(),
        "005_market.html": PAGE.encode(),
        "007_repeated.txt": repeated.encode(),
        "008_copy_of_001.txt": FIRST.encode(),
        "009_scan.pdf": b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n",
    }
    for name, raw in files.items():
        (folder / name).write_bytes(raw)
    write_docx(folder / "006_statement.docx")
    return sorted(folder.iterdir())


def write_docx(path: Path) -> None:
    """Write a Word document with a title, an author and two paragraphs."""
    document = Document()
    document.core_properties.title = "بيان الدفاع المدني"
    document.core_properties.author = "الدفاع المدني"
    document.add_paragraph(
        "أعلن الدفاع المدني انتهاء عمليات البحث في الصفصافة عند الساعة السادسة من مساء الثلاثاء."
    )
    document.add_paragraph("وبلغت الحصيلة النهائية 9 قتلى و31 جريحًا، بحسب البيان.")
    document.save(str(path))


def write_zip(path: Path, members: dict[str, bytes]) -> Path:
    """Write an archive."""
    with zipfile.ZipFile(path, "w") as archive:
        for name, raw in members.items():
            archive.writestr(name, raw)
    return path
