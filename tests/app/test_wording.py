"""Both languages say the same things, in the words of the glossary, and no code of the program is left unsaid."""

from __future__ import annotations

import ast
import re
import string
import tomllib
from collections.abc import Iterator
from dataclasses import fields
from functools import cache
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

import resources
from app import wording
from app.importing import draft, run
from app.problems import Rejected
from db import errors, integrity
from db.errors import StaleChange, StorageProblem
from db.records import KINDS
from tests.conftest import REPOSITORY

# Words the glossary replaced, words that take a side, and manners of speech it rules out.
UNWANTED = re.compile(
    r"ادّ?عاء|المراجع\b|مراجعون|تناقض|يناقض|النظام\b|واقعة|مهجّر|مُجلَون|محارف|كلمة (ال)?سر|قم بـ|يرجى|تم [ا-ي]|!|٪|"
    r"رواية كاذبة|الإرهاب|الفصل\b"
)
UNWANTED_ENGLISH = re.compile(
    r"\ballegation|\bplease\b|!|\bregime\b|\binvalid\b|\berror\b|\bfailed\b|\billegal\b", re.IGNORECASE
)


def words(language: str) -> dict[str, Any]:
    return tomllib.loads(resources.read_text("wording", f"{language}.toml"))


def placeholders(pattern: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(pattern) if name is not None}


def texts_of(node: Any) -> Iterator[str]:
    if isinstance(node, str):
        yield node
    else:
        for each in node.values() if isinstance(node, dict) else node:
            yield from texts_of(each)


def listed_in(described: type, pattern: str) -> set[str]:
    """Return the codes that a docstring lists after the words of ``pattern``."""
    found = re.search(pattern, described.__doc__ or "")
    assert found is not None
    return set(re.split(r",\s*(?:or )?|\s+or\s+", found.group(1).strip()))


@cache
def calls() -> dict[str, list[tuple[str, list[object], frozenset[str]]]]:
    """Return place, literal arguments (None for what is none) and keywords of every call in the product, by its name."""
    found: dict[str, list[tuple[str, list[object], frozenset[str]]]] = {}
    for folder in ("app", "db", "exports", "ui"):
        for path in sorted((REPOSITORY / folder).rglob("*.py")):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                    literals: list[object] = [
                        each.value if isinstance(each, ast.Constant) else None for each in node.args
                    ]
                    names = frozenset(keyword.arg or "**" for keyword in node.keywords)
                    found.setdefault(node.func.id, []).append((f"{path.name}:{node.lineno}", literals, names))
    return found


def codes_raised(name: str, at: int = 0) -> Iterator[tuple[str, str, frozenset[str]]]:
    """Yield place, literal code (argument number ``at``) and keywords of every such call in the product."""
    for place, literals, names in calls().get(name, []):
        code = literals[at] if len(literals) > at else None
        if isinstance(code, str):
            yield place, code, names


# -- the two files ----------------------------------------------------------------------------------------------------


def test_both_languages_have_the_same_codes_in_the_same_order() -> None:
    arabic, english = words("ar"), words("en")
    assert list(arabic) == list(english)
    for section in arabic:
        assert list(arabic[section]) == list(english[section]), section


@pytest.mark.parametrize("section", ["problem", "warning", "finding", "action", "text"])
def test_both_languages_fill_in_the_same_details(section: str) -> None:
    arabic, english = words("ar")[section], words("en")[section]
    for code in arabic:
        assert placeholders(arabic[code]) == placeholders(english[code]), code


def test_arabic_is_arabic_and_english_is_english() -> None:
    for said in texts_of(words("ar")):
        assert re.search("[\u0621-\u064a]", said), said
    for said in texts_of(words("en")):
        assert not re.search("[\u0600-\u06ff]", said), said


def test_no_superseded_or_partial_word_is_used() -> None:
    for said in texts_of(words("ar")):
        assert not UNWANTED.search(said), said
    for said in texts_of(words("en")):
        assert not UNWANTED_ENGLISH.search(said), said


def test_a_sentence_ends_and_a_name_does_not() -> None:
    for language in wording.LANGUAGES:
        for code, said in words(language)["problem"].items():
            assert said.rstrip("}").endswith((".", "path", "reason", "--help", "demo out")), (code, said)
        for section in ("action", "table", "field"):
            for said in words(language)[section].values():
                assert not said.endswith((".", ":", "،")), said


# -- nothing is left unsaid -------------------------------------------------------------------------------------------


def test_every_problem_of_the_store_has_a_sentence() -> None:
    codes = listed_in(StorageProblem, r"one of: ([a-z\-,\s]+)\.")
    assert {"locked", "disk-full", "damaged"} <= codes
    assert codes <= set(words("ar")["problem"])


@pytest.mark.parametrize("name", ["StorageProblem", "Rejected"])
def test_every_code_in_the_program_has_a_sentence_that_its_details_fill(name: str) -> None:
    sentences = words("ar")["problem"]
    if name == "Rejected":
        sentences |= words("ar")["unreadable"]
    raised = list(codes_raised(name))
    assert [each for each in raised if each[1] not in sentences] == []
    if name == "Rejected":
        unfilled = [
            each for each in raised if "**" not in each[2] and not placeholders(sentences[each[1]]) <= each[2]
        ]
        assert unfilled == []


def test_every_reason_and_warning_of_the_import_has_a_sentence() -> None:
    reasons = {*get_args(draft.Reason)}
    reasons |= listed_in(run.Skipped, r"``reason``: ([a-z,\- ]+), or")
    assert reasons == set(words("ar")["unreadable"])
    warnings = listed_in(draft.DraftWarning, r"`code` is ([a-z,\-\s]+);")
    assert warnings == set(words("ar")["warning"])
    for code in warnings:
        said = wording.warning(code, "en", 12)
        assert ("12" in said) == code.endswith(("characters", "stories"))
    for code in reasons:
        assert wording.unreadable(code, "ar").endswith(".")


def test_every_stage_of_a_job_has_a_name() -> None:
    found = {code for _, code, _ in codes_raised("Progress", at=2)}
    assert {"read", "import"} <= found <= set(words("ar")["stage"])
    assert wording.stage("claims", "ar") == "claims"


def test_every_action_in_the_program_has_a_name() -> None:
    found = list(codes_raised("Action"))
    assert len(found) >= 2
    assert [each for each in found if each[1] not in words("ar")["action"]] == []


def test_every_finding_of_the_check_has_a_sentence() -> None:
    codes = listed_in(integrity.Finding, r"``code``: ([a-z, ]+);")
    assert codes == set(words("ar")["finding"])
    for code in codes:
        said = wording.finding(integrity.Finding(code, "claim 7", "12–19"), "en")
        assert "claim 7" in said or "12–19" in said


@pytest.mark.parametrize("table", KINDS)
@pytest.mark.parametrize("language", wording.LANGUAGES)
def test_every_field_of_every_record_has_a_name_of_its_own(table: str, language: str) -> None:
    assert wording.table(table, language)
    names = [wording.field(table, each.name, language) for each in fields(KINDS[table])]
    assert len(set(names)) == len(names), names


# -- how they are filled ----------------------------------------------------------------------------------------------


def test_an_exception_brings_its_details() -> None:
    locked = StorageProblem("locked", host="LAPTOP-7", user="nawras", since="2026-11-16T09:30:00+00:00")
    said = wording.sentence(locked, "en")
    assert said.startswith("The project has been open on LAPTOP-7 since 16 November 2026, ")
    assert re.search(r"\d\d:\d\d as nawras\. Close it there first", said)
    arabic = wording.sentence(locked, "ar")
    assert "16 تشرين الثاني 2026، " in wording.plain(arabic)
    assert "\u2068LAPTOP-7\u2069" in arabic
    assert (
        wording.sentence(Rejected("in-use", count=4), "en")
        == "What is in use cannot be removed (times used: 4)."
    )
    assert "(مواضع استعماله: 4)" in wording.sentence(Rejected("in-use", count=4), "ar")


def test_a_bad_line_says_why() -> None:
    bad = Rejected("bad-line", line=3)
    bad.__cause__ = Rejected("quote-not-found", quote="نحو 300 عائلة")
    assert wording.plain(wording.sentence(bad, "ar")) == "السطر 3: لم يوجد في المادة: «نحو 300 عائلة»."
    assert wording.sentence(bad, "en") == "Line 3: Not found in the article: “نحو 300 عائلة”."
    assert wording.sentence("bad-line", "en", line=3, reason="Odd.") == "Line 3: Odd."


def test_a_refused_file_is_not_spoken_of_as_the_project() -> None:
    assert wording.sentence(Rejected("damaged", path="x"), "en") == "The file is incomplete or damaged."
    assert wording.sentence(StorageProblem("damaged", path="x"), "en").endswith("nothing in it was changed.")
    assert wording.sentence("empty", "ar") == "الملف فارغ."


def test_notices_of_the_glossary_are_kept_to_the_letter() -> None:
    assert wording.sentence("no-selection", "ar") == "لا مقطع محدَّد. اضغط المسافة لتحديد الجملة."
    assert wording.sentence("own-overlap", "ar") == "هذا المقطع مرمّز من النوع نفسه. غيّر حدوده بدل تكراره."
    assert wording.sentence("export-open", "ar") == "الملف مفتوح في برنامج آخر. أغلقه أو غيّر الاسم."
    assert wording.sentence(StorageProblem("too-new", path="x"), "ar") == (
        "أُنشئ هذا المشروع بإصدار أحدث. حدّث البرنامج لفتحه؛ لم يُغيَّر فيه شيء."
    )


def test_something_is_said_whatever_happens() -> None:
    assert wording.sentence("never-heard-of", "en", path="log").startswith("The work stopped unexpectedly")
    assert wording.sentence("missing", "en") == "There is nothing at …. Check the name and the folder."
    assert wording.sentence(StorageProblem("missing", path="{curly}"), "en").startswith(
        "There is nothing at {curly}."
    )
    assert wording.sentence(StaleChange("claim", "u"), "en").startswith("This changed after you read it")
    assert wording.moment("", "ar") == "…"
    assert wording.action("plugin.dance", "ar") == "plugin.dance"
    with pytest.raises(KeyError):
        wording.sentence("missing", "fr")


def test_actions_and_their_undo() -> None:
    assert wording.action("claim.label", "ar") == "ترميز قول"
    assert wording.action("undo:claim.label", "ar") == "تراجع: ترميز قول"
    assert wording.action("undo:claim.label", "en") == "Undo: Label a claim"


@pytest.mark.parametrize(
    ("number", "direct", "oblique"),
    [
        (0, "لا أقوال", "لا أقوال"),
        (1, "قول واحد", "قول واحد"),
        (2, "قولان", "قولين"),
        (3, "3 أقوال", "3 أقوال"),
        (10, "10 أقوال", "10 أقوال"),
        (11, "11 قولًا", "11 قولًا"),
        (99, "99 قولًا", "99 قولًا"),
        (100, "100 قول", "100 قول"),
        (102, "102 قول", "102 قول"),
        (103, "103 أقوال", "103 أقوال"),
        (1000, "1,000 قول", "1,000 قول"),
    ],
)
def test_the_six_arabic_forms(number: int, direct: str, oblique: str) -> None:
    assert wording.count("claims", number, "ar") == direct
    assert wording.count("claims", number, "ar", oblique=True) == oblique


def test_every_counted_noun_has_all_its_forms() -> None:
    arabic, english = words("ar")["count"], words("en")["count"]
    assert {len(forms) for forms in arabic.values()} == {7}
    assert {len(forms) for forms in english.values()} == {2}
    for forms in arabic.values():
        assert [("{n}" in form) for form in forms] == [False] * 4 + [True] * 3
    assert [wording.count("hits", number, "en") for number in (0, 1, 2, 1200)] == [
        "0 hits",
        "1 hit",
        "2 hits",
        "1,200 hits",
    ]


@given(
    st.sampled_from(sorted(words("ar")["problem"])), st.text(max_size=40), st.sampled_from(wording.LANGUAGES)
)
def test_any_detail_is_said_as_it_is(code: str, detail: str, language: str) -> None:
    pattern = words(language)["problem"][code]
    details = dict.fromkeys(placeholders(pattern) - {"since"}, detail)
    said = wording.sentence(code, language, **details)
    assert said.count(detail) >= len(details)
    assert errors.StorageProblem(code).code == code
