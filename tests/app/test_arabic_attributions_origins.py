"""Where a claim came from: "according to" an outlet, an outlet quoting another, quotations longer than a sentence."""

from __future__ import annotations

import pytest

from tests.app.speech_reading import content, named, one, read


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("وانهار جسران في البلدة، وفقا لوكالة أنباء محلية.", "وكالة أنباء محلية"),
        ("وانهار جسران في البلدة، وفقا لصحيفة الضفاف.", "صحيفة الضفاف"),
        ("وانهار جسران في البلدة، طبقا لقناة «الضفاف».", "قناة «الضفاف»"),
        ("ووفقا لموقع «الضفاف»، فإن الجسر قديم.", "موقع «الضفاف»"),
        ("ووفقا لموقع daffaf فإن الجسر قديم.", "موقع daffaf"),
        ("وبحسب تلك المصادر، عاد السكان إلى بيوتهم.", "تلك المصادر"),
        ("ووفقا لمصادر تحدثت لوكالة محلية، فإن الجسر قديم.", "مصادر"),
        ("وغرق قاربان في البحيرة، بحسب نائب المحافظ، سامر النجار، وسط رياح قوية.", "نائب المحافظ، سامر النجار"),
        ("وغرق قاربان في البحيرة، بحسب نائب المحافظ، وعاد الصيادون.", "نائب المحافظ"),
    ],
)  # fmt: skip
def test_outlets_and_people_one_relies_on(text, speaker):
    assert named(text, one(text)) == speaker


def test_a_place_is_no_outlet():
    assert read("وفقا لموقع المدرسة فإن الحافلات كثيرة.") == []


@pytest.mark.parametrize(
    ("text", "origin", "relay"),
    [
        ("ذكرت وكالة الضفاف نقلا عن شهود أن الجسر انهار.", "شهود", "وكالة الضفاف"),
        ("وقالت صحيفة الضفاف، نقلا عن مهندس، إن الجسر انهار.", "مهندس", "صحيفة الضفاف"),
        ("وأفاد التلفزيون الرسمي نقلا عن بيان للبلدية بأن الجسر انهار.", "بيان للبلدية", "التلفزيون الرسمي"),
    ],
)
def test_who_is_quoted_speaks_and_who_quotes_passes_on(text, origin, relay):
    report = one(text)
    assert (named(text, report), report.relay, report.mode) == (origin, relay, "relayed")
    assert content(text, report) == "الجسر انهار"


def test_a_source_named_at_the_end_stays_a_cue_of_its_own():
    text = "وانهار الجسر أمس أمام المارة، نقلا عن شهود."
    assert named(text, one(text)) == "شهود"


def test_a_quotation_is_reported_to_its_end():
    text = "وقال المهندس: «الجسر قديم. لم يرمم منذ سنوات. سنغلقه»، ثم غادر. وعاد السكان."
    assert content(text, one(text)) == "الجسر قديم. لم يرمم منذ سنوات. سنغلقه"


@pytest.mark.parametrize(
    "text",
    [
        "وقال المهندس: «الجسر قديم. لم يرمم منذ سنوات.",
        "وقال المهندس: «الجسر قديم.\nوعاد السكان» أمس.",
        "وقال المهندس: «الجسر قديم. وعاد «السكان» أمس.",
    ],
)
def test_a_quotation_that_nothing_closes_ends_with_its_sentence(text):
    assert content(text, read(text)[0]) == "الجسر قديم"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("وقال المتحدث باسم البلدية، وليد النجار، لفرانس برس “يمكننا العبور منذ الصباح الباكر”.", "المتحدث باسم البلدية، وليد النجار"),
        ("وقالت مديرة المدرسة، فاطمة العلي، إن الدروس بدأت.", "مديرة المدرسة، فاطمة العلي"),
        ("وقال المهندس لوكالة محلية إن الجسر قديم.", "المهندس"),
        ("وقال الوزير لوكالة رويترز إن الجسر قديم.", "الوزير"),
        ("قالت الحماية المدنية إنها أنقذت الصيادين.", "الحماية المدنية"),
        ("وقالت الأرصاد الجوية إن العاصفة تقترب.", "الأرصاد الجوية"),
        ("أعلن الجيش والقوات المتحالفة معه تحقيق تقدم.", "الجيش والقوات المتحالفة معه"),
        ("وأعلنت الشرطة والهيئة التابعة لها إغلاق الطريق.", "الشرطة والهيئة التابعة لها"),
        ("ودعا محافظ وادي النهر السكان إلى الهدوء.", "محافظ وادي النهر"),
        ("وأعلنت البلدية في بلاغ جديد أن الجسر مغلق.", "البلدية"),
        ("وأظهرت صور نشرها الجيش وصول الإمدادات.", "صور نشرها الجيش"),
    ],
)  # fmt: skip
def test_names_with_what_belongs_to_them(text, speaker):
    assert named(text, one(text)) == speaker


@pytest.mark.parametrize(
    ("text", "reported"),
    [
        ("ويطالب المحتجون بدستور جديد للبلاد.", "بدستور جديد للبلاد"),
        ("وأكد مدير المستشفى الحصيلة وعدد الجرحى.", "الحصيلة وعدد الجرحى"),
        ("وأكد موظف، في بيان نشر على صفحتهم على «فيسبوك»، أن الجسر مغلق.", "الجسر مغلق"),
        ("وقالت البلدية إن الجسر مغلق، في حين لم تغلق الطرق.", "الجسر مغلق، في حين لم تغلق الطرق"),
    ],
)
def test_what_is_demanded_confirmed_and_said(text, reported):
    assert content(text, one(text)) == reported


def test_what_was_done_is_no_report():
    assert read("وصلت إشارة فتم رصد الموقع وتوجهت دورية إلى المكان.") == []
