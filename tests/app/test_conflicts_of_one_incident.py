"""Figures of several incidents in one story: what is of the news itself, and what only stands beside it."""

from __future__ import annotations

import pytest

from tests.app.test_suggesting_conflicts import compared, relations, source

BLAST = "انفجرت عبوة ناسفة في محطة الحافلات وسط بلدة الزعرور مساء الثلاثاء"


def contradicting(one: str, other: str) -> set[tuple[str, str]]:
    return {quotes for quotes, relation in relations(one, other).items() if relation == "contradicts"}


def test_counts_that_add_up_to_the_other_one_are_its_parts() -> None:
    found = contradicting(
        f"{BLAST}. وقال الدفاع المدني إن 12 مسافرا وخمسة من أفراد الطاقم قتلوا.",
        f"{BLAST}. وقال قائد الشرطة إن 17 شخصا قتلوا.",
    )
    assert found == set()


def test_a_sum_of_others_is_no_total_of_one_kind() -> None:
    found = contradicting(
        f"{BLAST}. وقتل 10 جنود وثلاثة عمال.",
        f"{BLAST}. وأعلن المتحدث مقتل 13 جنديا.",
    )
    assert found == {("10", "13")}


@pytest.mark.parametrize(
    "background",
    [
        "وكان تفجير مزدوج في البلدة قد أوقع في الثالث من أيار 31 قتيلا",
        "وأسفر هجوم آخر في البلدة عن مقتل 31 شخصا",
        "وقتل 31 شخصا في هجوم منفصل",
        "وقتل 31 شخصا في البلدة الأسبوع الماضي",
        "وهو الأعنف منذ نيسان الماضي حين قتل 31 شخصا",
    ],
)
def test_what_is_told_of_another_incident_is_no_rival(background: str) -> None:
    assert contradicting(f"{BLAST}. وقتل 12 شخصا.", f"{BLAST}. {background}.") == set()


@pytest.mark.parametrize(
    "told",
    [
        "وكان الانفجار قد أوقع 31 قتيلا",
        "وكان انفجار وقع مساء الثلاثاء في المحطة قد أوقع 31 قتيلا",
        "وكان تفجير استهدف المحطة قد أوقع 31 قتيلا",
    ],
)
def test_what_the_account_looks_back_to_without_a_date_is_the_news(told: str) -> None:
    found = contradicting(f"{BLAST}. وقتل 12 شخصا.", f"شيعت بلدة الزعرور ضحايا محطة الحافلات. {told}.")
    assert found == {("12", "31")}


def test_an_earlier_toll_holds_for_all_that_it_counts() -> None:
    later = f"{BLAST}. وقتل 12 شخصا وأصيب 70، وكانت حصيلة سابقة تفيد عن خمسة قتلى و20 جريحا."
    found = relations(f"{BLAST}. وقال طبيب إن 55 شخصا أصيبوا.", later)
    assert (found["55", "70"], found["55", "20"]) == ("contradicts", "updates")


def test_a_risen_toll_has_risen_in_all_that_it_counts() -> None:
    risen = "ارتفعت حصيلة انفجار محطة الحافلات في بلدة الزعرور إلى 12 قتيلا و70 جريحا."
    assert relations(f"{BLAST}. وأصيب 20 شخصا.", risen)["20", "70"] == "updates"


def test_what_the_news_is_compared_with_is_not_the_news() -> None:
    project = "افتتحت الحكومة الجسر المعلق في بلدة الزعرور"
    found = contradicting(
        f"{project}، ويختصر الجسر مدة الرحلة إلى 20 دقيقة.",
        f"{project}، ويختصر الجسر مدة الرحلة إلى 20 دقيقة بدلا من 90 دقيقة.",
    )
    assert found == set()


def test_a_price_stands_against_what_it_buys() -> None:
    sale = "باعت بلدية الزعرور مصنع الورق القديم"
    assert contradicting(f"{sale} مقابل 3 ملايين دولار.", f"{sale}، وبلغ ثمن المصنع 9 ملايين دولار.") == {
        ("3 ملايين", "9 ملايين")
    }


def test_more_than_last_year_is_of_this_one() -> None:
    told = "ارتفعت أسعار الخبز في الجزيرة بنسبة {}"
    found = relations(
        f"{told.format('30 في المئة عن العام الماضي')}.", f"{told.format('12 في المئة')}، وفق الاتحاد."
    )
    assert found["30 في المئة", "12 في المئة"] in {"contradicts", "relay_variant"}


def test_everybody_has_an_age() -> None:
    one = f"{BLAST}. وقال الطبيب إن حالة مصاب يبلغ من العمر 49 عاما مستقرة."
    other = f"{BLAST}. وقال الطبيب إن حالة مصابة تبلغ من العمر 31 عاما مستقرة، وحالة مصاب يبلغ من العمر 8 أعوام حرجة."
    assert relations(one, other) == {}
    only = f"{BLAST}. وقال الطبيب إن حالة مصابة تبلغ من العمر 31 عاما مستقرة."
    assert relations(one, only)["49", "31"] == "relay_variant"


def test_numbers_that_any_account_tells_apart_are_of_two_incidents() -> None:
    truck = "قتل 15 شخصا بانفجار شاحنة مفخخة في حي سكني ببلدة الزعرور صباح الجمعة"
    school = "قتل 26 شخصا بتفجير انتحاري أمام كلية الشرطة في بلدة الزعرور مساء الجمعة"
    sources = source("a", f"{truck}."), source("b", f"{school}.")
    assert compared(*sources)["15", "26"].verdict.relation == "contradicts", "nobody tells them apart"
    both = source("c", f"{truck}. وبعد ساعات {school}.")
    assert "contradicts" not in {each.verdict.relation for each in compared(*sources, both).values()}


def test_rival_numbers_in_one_account_stay_rivals() -> None:
    both = source("c", f"{BLAST}. وقالت الشرطة إن 12 شخصا قتلوا، بينما قال مدير المستشفى إن 31 شخصا قتلوا.")
    one, other = (source(uid, f"{BLAST}. وقتل {count} شخصا.") for uid, count in (("a", 12), ("b", 31)))
    assert compared(one, other, both)["12", "31"].verdict.relation == "contradicts"


def test_a_wave_of_attacks_is_no_single_one() -> None:
    found = contradicting(
        "قتل 12 شخصا في تفجير انتحاري ببلدة الزعرور مساء الثلاثاء.",
        "قتل 49 شخصا في سلسلة تفجيرات شهدتها بلدة الزعرور مساء الثلاثاء.",
    )
    assert found == set()


def test_attacks_that_are_counted_are_neither_one_nor_a_wave() -> None:
    found = contradicting(
        "أحصت بلدية الزعرور 12 هزة ارتدادية بعد الزلزال.",
        "قال مركز الرصد إن سلسلة هزات ضربت بلدة الزعرور بعد الزلزال وبلغ عددها 30 هزة ارتدادية.",
    )
    assert found == {("12", "30")}


def test_a_total_that_runs_up_to_its_day_is_updated() -> None:
    told = "أعلنت وزارة الصحة أن عدد الإصابات بالحمى في بلدة الزعرور منذ عام 2012 حتى {} بلغ {} حالة."
    assert relations(told.format("أمس", 1063), told.format("اليوم", 1068)) == {("1063", "1068"): "updates"}


def test_a_year_of_the_next_clause_is_not_of_this_count() -> None:
    found = relations(
        "تستوعب مدرسة الزعرور الجديدة 300 تلميذ، وسيتضاعف العدد بحلول عام 2030.",
        "قال مدير مدرسة الزعرور الجديدة إنها تستوعب 450 تلميذا.",
    )
    assert found["300", "450"] == "contradicts"


def test_some_of_the_dead_are_not_all() -> None:
    assert contradicting(f"{BLAST}. وقتل 31 شخصا.", f"{BLAST}. وشيعت البلدة 12 من قتلى الانفجار.") == set()


def test_cases_of_death_are_no_cases_of_illness() -> None:
    told = "سجلت وزارة الصحة {} بحمى الضنك في بلدة الزعرور"
    found = contradicting(
        f"{told.format('سبع إصابات')}، وثلاث حالات وفاة.", f"{told.format('خمس حالات إصابة')}."
    )
    assert ("ثلاث", "خمس") not in found


def test_this_year_is_one_in_whatever_words() -> None:
    found = contradicting(
        "خسرت عملة الجزيرة 20 في المئة من قيمتها منذ مطلع العام، بحسب المصرف المركزي.",
        "فقدت عملة الجزيرة 28 في المئة من قيمتها هذا العام، وفق اتحاد التجار.",
    )
    assert found == {("20 في المئة", "28 في المئة")}


def test_fires_in_two_quarters_of_a_town_are_two() -> None:
    told = "أخلى الدفاع المدني {} شخصا من عمارة سكنية بعد حريق شب في شقة بحي {} في مدينة حلب"
    assert relations(f"{told.format(35, 'العزيزية')}.", f"{told.format(15, 'الجميلية')}.") == {}
    found = relations(f"{told.format(35, 'العزيزية')}.", f"{told.format(15, 'العزيزية')}.")
    assert found["35", "15"] == "relay_variant"


def test_a_price_by_one_hour_is_not_the_price_by_another() -> None:
    told = "صعد سعر النحاس في بورصة الزعرور إلى {} دولارا للطن بحلول الساعة {} بعد إغلاق المناجم."
    assert relations(told.format(5100, 9), told.format(5300, 9))["5100", "5300"] == "relay_variant"
    assert relations(told.format(5100, 9), told.format(5300, 11))["5100", "5300"] == "not_comparable"


def test_the_number_of_the_dead_is_of_the_dead_whatever_verb_gives_it() -> None:
    found = contradicting(
        f"{BLAST}. وقتل 12 شخصا.", f"{BLAST}. وصرح قائد الشرطة بأن عدد القتلى قد وصل 27 شخصا."
    )
    assert found == {("12", "27")}


def test_what_rivals_say_in_one_account_is_one_answer() -> None:
    found = contradicting(
        "سار المحتجون في بلدة الزعرور رفضا لإغلاق المصنع. وقدر المنظمون عدد المتظاهرين بنحو 9000، وقالت الشرطة إن عدد "
        "المتظاهرين 2500.",
        "شهدت بلدة الزعرور مسيرة احتجاج على إغلاق المصنع. وقال رئيس البلدية إن 4000 متظاهر حضروا.",
    )
    assert found == {("9000", "4000"), ("2500", "4000")}


def test_so_many_of_the_residents_are_no_part_of_those_told_of_before() -> None:
    found = contradicting(
        f"{BLAST}. وفقد 62 شخصا.", f"{BLAST}. وقال وجهاء البلدة إن نحو 130 من الأهالي مفقودون."
    )
    assert found == {("62", "130")}


def test_children_among_the_dead_are_compared_with_such() -> None:
    found = contradicting(
        f"{BLAST}. وقتل 31 شخصا، وبين القتلى أربعة أطفال.",
        f"{BLAST}. وقتل 31 شخصا. وقال الطبيب إن تسعة من القتلى أطفال.",
    )
    assert found == {("أربعة", "تسعة")}


def test_soldiers_of_whom_others_say_that_they_are_all() -> None:
    soldiers = source("a", f"{BLAST}. وأصيب سبعة جنود.")
    more = source("b", f"{BLAST}. وأصيب 40 شخصا.")
    assert "contradicts" not in {each.verdict.relation for each in compared(soldiers, more).values()}
    everyone = source("c", f"{BLAST}، ما أدى إلى إصابة سبعة أشخاص.")
    assert compared(soldiers, more, everyone)["سبعة", "40"].verdict.relation == "contradicts"


def test_counts_of_two_countries_are_two() -> None:
    told = "ضرب الإعصار ساحل {}، ما أدى إلى فقدان {} أشخاص."
    found = relations(
        f"{told.format('الفلبين', 'أربعة')} واتجه الإعصار نحو فيتنام.",
        f"{told.format('فيتنام', 'تسعة')} وكان الإعصار قد عبر الفلبين.",
    )
    assert "contradicts" not in found.values()


def test_a_country_that_speaks_is_no_place() -> None:
    found = contradicting(
        "تحطمت طائرة ركاب روسية في مصر، ما أدى إلى مقتل 217 شخصا كانوا على متنها.",
        "أعلنت روسيا أن 224 شخصا قتلوا في تحطم طائرة الركاب. وأرسلت خبراء إلى مصر.",
    )
    assert found == {("217", "224")}


def test_a_daily_mean_beside_the_total_is_told_apart_by_whoever_gives_both() -> None:
    found = contradicting(
        "استقبلت المكتبة المتنقلة في محطتها الأولى ببلدة الزعرور 1200 طفل، بمتوسط 250 طفلا يوميا.",
        "استقبلت المكتبة المتنقلة في محطتها الأولى ببلدة الزعرور 1200 طفل.",
    )
    assert found == set()


def test_two_reports_in_one_form_that_share_no_number_are_of_two_days() -> None:
    told = (
        "أغلقت بورصة الزعرور على ارتفاع أسهم {} شركة في قطاع النسيج. "
        "وتداول المستثمرون {} مليون سهم في جلسة اليوم. "
        "ووزعت التداولات على {} ألف صفقة نفذها الوسطاء."
    )
    assert set(relations(told.format(82, 113, 78), told.format(12, 137, 85)).values()) <= {"not_comparable"}
    slip = relations(told.format(82, 113, 78), told.format(82, 113, 87))
    assert slip["78 ألف", "87 ألف"] == "contradicts"


def test_a_number_without_its_decimals_is_the_same() -> None:
    told = "طلبت حكومة الجزيرة قروضا بقيمة {} مليار دولار من المصرف الدولي"
    assert relations(f"{told.format('93.6')}.", f"{told.format('94')} لسداد ديونها.") == {
        ("93.6 مليار", "94 مليار"): "refines"
    }


def test_years_ago_is_not_the_news_but_days_ago_is() -> None:
    lending = "تقترض حكومة الجزيرة من المصارف عبر سندات"
    assert (
        contradicting(
            f"{lending} قيمتها 500 مليون دولار.",
            f"{lending}، وكانت أصدرت قبل عامين سندات بقيمة 200 مليون دولار.",
        )
        == set()
    )
    days = "قتل 31 شخصا في انفجار العبوة الناسفة بمحطة الحافلات في بلدة الزعرور قبل يومين."
    assert contradicting(f"{BLAST}. وقتل 12 شخصا.", days) == {("12", "31")}


def test_how_long_it_has_been_so_is_no_time_of_its_own() -> None:
    found = contradicting(
        "اندلع حريق في مصنع الورق ببلدة الزعرور، ويعمل فيه 850 عاملا.",
        "قالت النقابة إن مصنع الورق الذي اندلع فيه حريق ببلدة الزعرور، ويعمل فيه 620 عاملا لم يفتش منذ سبع سنوات.",
    )
    assert found == {("850", "620")}


def test_one_sum_in_each_account_needs_less_to_be_told_alike() -> None:
    others = [
        source(
            "c",
            "قال نائب إن خدمة الدين العام تلتهم 12 في المئة من موازنة الجزيرة، وإن عدد الموظفين بلغ 900 موظف.",
        ),
        source(
            "d",
            "ألغت حكومة الجزيرة 23 مشروعا ووفرت 400 مليون ريال من موازنتها، وخفضت الرواتب بنسبة 20 في المئة.",
        ),
        source("e", "تراجعت إيرادات موازنة الجزيرة بنسبة 35 في المئة، وهبط إنتاج النحاس إلى 70 ألف طن."),
    ]
    found = compared(
        source(
            "a",
            "تراجعت إيرادات موازنة الجزيرة وتوقف إنتاج النحاس. وذكر تقرير أن الدين العام بلغ 95 مليار دولار.",
        ),
        source(
            "b",
            "ألغت حكومة الجزيرة مشاريع ووفرت من موازنتها. ونفى وزير أن يكون الدين قد تجاوز قبل الإلغاء 60 مليار دولار.",
        ),
        *others,
    )
    assert found["95 مليار", "60 مليار"].verdict.relation == "contradicts"


def test_digits_that_a_mark_of_direction_parts_are_compared_with_nothing() -> None:
    told = "تحتاج حكومة الجزيرة إلى {} مليار دولار لسداد ديونها للمصرف الدولي."
    assert relations(told.format("3.2"), told.format("4.7")) != {}
    assert relations(told.format("3.2"), told.format("2.\u200f3")) == {}


def test_both_of_two_are_counted_nowhere_anew() -> None:
    found = relations(
        f"{BLAST}. وقال الطبيب إن حالتين وصلتا إلى المستشفى، وإن الحالتين مستقرتان.",
        f"{BLAST}. وقال الطبيب إن خمس حالات وصلت إلى المستشفى.",
    )
    assert {quotes for quotes in found if "الحالتين" in quotes} == set()
    assert ("حالتين", "خمس") in found


def test_inmates_are_counted_for_more_than_being_held() -> None:
    strike = "أضرب 35 سجينا في سجن الزعرور عن الطعام احتجاجا على سوء المعاملة"
    released = "أطلقت السلطات سراح 70 سجينا من سجن الزعرور بعد احتجاج على سوء المعاملة"
    assert contradicting(f"{strike}.", f"{released}.") == set()
    rival = "قال محام إن 210 سجناء في سجن الزعرور مضربون عن الطعام احتجاجا على سوء المعاملة"
    assert contradicting(f"{strike}.", f"{rival}.") == {("35", "210")}


def test_a_sum_answers_the_one_that_it_all_but_is() -> None:
    found = contradicting(
        "يتعين على الجزيرة سداد ديون للمصرف الدولي قيمتها 3.4 مليار دولار. "
        "ويبلغ التمويل المؤقت من المصرف الدولي لسداد ديون الجزيرة 7.2 مليار دولار.",
        "تحتاج الجزيرة إلى سداد ديون للمصرف الدولي بقيمة 3.6 مليار دولار.",
    )
    assert found == {("3.4 مليار", "3.6 مليار")}


def test_another_attack_is_another_however_long_the_sentence() -> None:
    other = (
        "وكان الانفجار قد وقع غداة هجوم آخر شنه رجل مسلح بسكين طويلة على مسيرة كانت تعبر الجسر القديم في وسط البلدة "
        "مما أدى إلى مقتل 31 شخصا"
    )
    assert contradicting(f"{BLAST}. وقتل 12 شخصا.", f"{BLAST}. {other}.") == set()
