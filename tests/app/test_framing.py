"""Words chosen: every form of a name is counted once, under the name that fits best, with its exact place."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app import articles, jobs, referents
from app.comparing.framing import Framing, framing
from app.session import Session
from db.records import Outlet
from tests.app.newsroom import Newsroom


@pytest.fixture
def room(project: Session) -> Newsroom:
    return Newsroom(project)


def _speaks(room: Newsroom, text: str, outlet: str) -> str:
    """Store an article that speaks of the event."""
    article = room.article(text, outlet=outlet)
    room.claims(article, text.split(maxsplit=1)[0], claim_type="occurrence")
    return article


def _names(room: Newsroom, name: str, *variants: str) -> str:
    action, uid = referents.new(room.session, name, variants, event=room.event)
    room.session.perform(action)
    return uid


def _framing(room: Newsroom) -> Framing:
    return jobs.run(framing(room.session, room.event))


def _counted(room: Newsroom, referent: str, outlet: str) -> dict[str, list[str]]:
    counts = _framing(room).counts[referent][room.outlet(outlet)]
    return {each.variant.text: [place.quote for place in each.occurrences] for each in counts}


def test_each_outlet_s_words_with_clitics_and_spellings(room: Newsroom) -> None:
    fighters = _names(room, "من يقاتلون", "المسلحون", "الثوار", "الإرهابيون")
    _speaks(room, "وقال إن المسلّحين انسحبوا، وللمسلحين شروط، ومسلحو الحيّ باقون.", "الأولى")
    _speaks(room, "خرج الثوار، والثوّار يقولون إن ثوارنا لم يخرجوا.", "الثانية")
    _speaks(room, "قُتل الارهابيون، وإرهابيان فرّا.", "الثالثة")
    assert _counted(room, fighters, "الأولى") == {"المسلحون": ["المسلّحين", "وللمسلحين", "ومسلحو"]}
    assert _counted(room, fighters, "الثانية") == {"الثوار": ["الثوار", "والثوّار", "ثوارنا"]}
    assert _counted(room, fighters, "الثالثة") == {"الإرهابيون": ["الارهابيون", "وإرهابيان"]}


def test_other_words_that_begin_alike_are_not_counted(room: Newsroom) -> None:
    state = _names(room, "من يحكمون", "النظام", "الحكومة")
    _speaks(room, "إن الجيش النظامي نظّم صفوفه، والنظام يعرف، والحكومي غير الحكومة.", "الأولى")
    assert _counted(room, state, "الأولى") == {"النظام": ["والنظام"], "الحكومة": ["الحكومة"]}


def test_the_longest_name_counts_and_each_place_once(room: Newsroom) -> None:
    fighters = _names(room, "من يقاتلون", "المسلحون", "المسلحون الأجانب", "مسلحون")
    _speaks(
        room,
        "عاد المسلحون الأجانب، والمسلحين الأجانب كثر. أما المسلحون، الأجانب منهم وغيرهم، فقلّة.",
        "الأولى",
    )
    assert _counted(room, fighters, "الأولى") == {
        "المسلحون الأجانب": ["المسلحون الأجانب", "والمسلحين الأجانب"], "المسلحون": ["المسلحون"],
    }  # fmt: skip


def test_one_word_may_name_two_referents(room: Newsroom) -> None:
    one, other = _names(room, "الأول", "السقوط", "التحرير"), _names(room, "الثاني", "سقوط")
    _speaks(room, "سقوط المدينة أو تحريرها.", "الأولى")
    assert _counted(room, one, "الأولى") == {"السقوط": ["سقوط"], "التحرير": ["تحريرها"]}
    assert _counted(room, other, "الأولى") == {"سقوط": ["سقوط"]}


def test_silence_articles_without_an_outlet_and_articles_of_other_events(room: Newsroom) -> None:
    fighters = _names(room, "من يقاتلون", "المسلحون")
    _speaks(room, "خرج المسلحون.", "الأولى")
    _speaks(room, "خرج الجميع.", "الثانية")
    bare = room.article("عاد المسلحون.")
    room.claims(bare, "عاد", claim_type="occurrence")
    room.article("لم يُذكر فيها الحدث: المسلحون.", outlet="الثالثة")
    found = _framing(room)
    assert [column.key for column in found.outlets] == [room.outlet("الأولى"), room.outlet("الثانية"), ""]
    assert found.counts[fighters][room.outlet("الثانية")] == ()
    assert [each.count for each in found.counts[fighters][""]] == [1]
    assert set(found.articles) == {uid for uid in room.texts if "الحدث" not in room.texts[uid]}


def test_names_most_used_come_first(room: Newsroom) -> None:
    fighters = _names(room, "من يقاتلون", "المسلحون", "الثوار")
    _speaks(room, "قال الثوار إن الثوار غير المسلحين.", "الأولى")
    assert [(name, len(places)) for name, places in _counted(room, fighters, "الأولى").items()] == [
        ("الثوار", 2), ("المسلحون", 1),
    ]  # fmt: skip


_WORDS = [
    "المسلحون",
    "والمسلّحين",
    "مسلحو",
    "الثُّوّار",
    "للثوار",
    "نظام",
    "النظـــام",
    "الأجانب",
    "😀",
    "337",
    "\u200fمسلح",
    "،",
    "\n",
]


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.sampled_from(_WORDS), min_size=1, max_size=30))
def test_every_place_is_what_stands_in_the_text(project: Session, words: list[str]) -> None:
    room = Newsroom(project)
    article = _speaks(room, "بدءًا " + " ".join(words), f"جهة {len(project.store.find(Outlet))}")
    uids = [_names(room, "أ", "المسلحون", "المسلحون الأجانب"), _names(room, "ب", "الثوار", "النظام")]
    found = _framing(room)
    text = articles.text(project, article)
    for uid in uids:
        places = sorted(
            (place.start, place.end, place.quote)
            for counts in found.counts[uid].values() for each in counts for place in each.occurrences
        )  # fmt: skip
        assert all(text[start:end] == quote for start, end, quote in places)
        assert all(before[1] <= after[0] for before, after in pairwise(places))
    named = sum(word in ("المسلحون", "والمسلّحين", "مسلحو", "\u200fمسلح") for word in words)
    assert sum(each.count for counts in found.counts[uids[0]].values() for each in counts) == named


def test_a_name_within_quotation_marks_is_taken_whole(room: Newsroom) -> None:
    committee = _names(room, "اللجنة", "ما تسمّى لجنة الحيّ", "لجنة الحيّ")
    _speaks(room, "وتزعم ما تسمّى «لجنة الحيّ» ذلك، ولجنة الحيّ تنفي. لجنة. الحيّ بعيد.", "الأولى")
    assert _counted(room, committee, "الأولى") == {
        "ما تسمّى لجنة الحيّ": ["ما تسمّى «لجنة الحيّ»"], "لجنة الحيّ": ["ولجنة الحيّ"],
    }  # fmt: skip
