"""A page becomes the text of its article, without what surrounds it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.importing.draft import Unreadable
from app.importing.reading import read
from tests.app.reader_files import LONG, NEXT, one, put, refused


def page(body: str, head: str = "") -> str:
    return (
        f'<!doctype html><html lang="ar"><head><meta charset="utf-8">{head}</head><body>{body}</body></html>'
    )


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


def test_the_article_and_what_the_page_says_of_it(tmp_path: Path) -> None:
    body = (
        '<nav><a href="/">الرئيسية</a></nav><div class="wrap"><h1>عنوان آخر</h1><div class="story">'
        f"<p>{LONG}</p><p>{NEXT}<script>track()</script></p><div class='share-buttons'>شارك على</div>"
        f"<ul><li>بند <b>أو</b>ل</li></ul></div></div><aside><p>{LONG} إعلان</p></aside><footer>حقوق النشر</footer>"
    )
    head = f'<script type="application/ld+json">{JSON_LD}</script><link rel="canonical" href="https://x.example/1">'
    draft = one(put(tmp_path / "a.html", page(body, head)))
    assert draft.text == f"{LONG}\n{NEXT}\nبند أول"
    assert draft.headline == "القافلة تغادر"
    assert draft.byline == "سعاد، وليد"
    assert draft.outlet == "صحيفة الوادي"
    assert draft.published == "2016-12-16"
    assert draft.url == "https://x.example/1"
    assert draft.language == "ar"


def test_open_graph_and_time(tmp_path: Path) -> None:
    head = '<meta property="og:title" content="عنوان"><meta property="og:site_name" content="الوادي"><title>ع - و</title>'
    body = f'<article><header><time datetime="2016-12-15">أمس</time></header><p>{LONG}</p><p>{NEXT}</p></article>'
    draft = one(put(tmp_path / "a.htm", page(body, head)))
    assert (draft.headline, draft.outlet, draft.published) == ("عنوان", "الوادي", "2016-12-15")


def test_characters_are_those_of_the_file(tmp_path: Path) -> None:
    odd = "e\u0301 ي\u0654 \u200fأ\u202eب\u00a0ج\u200cد ـــ مصل\u0651\u064dى 😀 \x0b\ufdfa\ufffc ﻻ &amp; &lt;"
    draft = one(put(tmp_path / "a.html", page(f"<div><p>{LONG}{odd}</p><p>{NEXT}</p></div>")))
    assert draft.text == LONG + odd.replace("&amp;", "&").replace("&lt;", "<") + "\n" + NEXT


def test_white_space_falls_as_on_screen(tmp_path: Path) -> None:
    body = f"<div><p>{LONG}\n  نص <!-- x --> ثان<br>سطر</p><pre>أ  ب\nج</pre><table><tr><td>١</td><td>٢</td></tr></table></div>"
    text = one(put(tmp_path / "a.html", page(body))).text
    assert text == f"{LONG} نص ثان\nسطر\nأ ب\nج\n١\t٢"


def test_declared_charset_settles_what_the_bytes_leave_open(tmp_path: Path) -> None:
    body = f'<html><head><meta charset="windows-1256"></head><body><p>{LONG}</p><p>{NEXT}</p></body></html>'
    draft = one(put(tmp_path / "a.html", body.encode("cp1256")))
    assert draft.text == f"{LONG}\n{NEXT}"
    assert draft.encoding == "windows-1256"


def test_a_page_without_an_article_is_taken_whole_and_said(tmp_path: Path) -> None:
    draft = one(put(tmp_path / "a.html", page("<p>خبر قصير</p><p>آخر</p>")))
    assert draft.text == "خبر قصير\nآخر"
    assert "whole-page" in {warning.code for warning in draft.warnings}


def test_hidden_parts_are_not_text(tmp_path: Path) -> None:
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
def test_hostile_pages_do_no_harm(tmp_path: Path, markup: str) -> None:
    for draft in read(put(tmp_path / "a.html", markup)):
        assert isinstance(draft, Unreadable) or "root:" not in draft.text


def test_an_enormous_page_is_refused(tmp_path: Path) -> None:
    assert refused(put(tmp_path / "a.html", b"<p>word</p>" * 2_000_000)) == "too-large"
