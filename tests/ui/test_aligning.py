"""Articles side by side: counterparts light up where the caret rests, and panes scroll in step by what they say."""

from __future__ import annotations

from pathlib import Path

from app import jobs, labelling
from app.importing.run import import_files
from tests.app.conftest import got
from tests.ui.arabic_keyboard import press
from tests.ui.reading_desk import AtWork, at_work
from ui.screens.reading.pane import Pane

_FLOOD = "أعلنت فرق الإنقاذ أن ثلاثين عائلة نُقلت من ضفة النهر إلى مدرسة البلدة مساء الأربعاء."
_FIRE = "واندلع حريق محدود في مستودع الأخشاب عند المدخل الشمالي، وسيطر عليه رجال الإطفاء قبل الفجر."
_FILLER = "وتستمر الأعمال المعتادة في السوق والمرفأ، ولم تتأثر حركة النقل بين القرى المجاورة في الوادي."


def side_by_side(qtbot, work: AtWork, folder: Path, *texts: str) -> list[Pane]:
    """Import texts, open them beside each other, and wait until they are aligned."""
    paths = []
    for number, text in enumerate(texts):
        path = folder / f"account_{number}.txt"
        path.write_text(text, encoding="utf-8")
        paths.append(path)
    found = jobs.run(import_files(work.session, paths))
    for pane in list(work.desk.panes.all()):
        work.desk.close_pane(pane)
    panes = [got(work.desk.open_article(each.uid)) for each in found.imported]
    work.desk.panes.activate(panes[0])
    panes[0].view.setFocus()
    return panes


def settled(qtbot, work: AtWork) -> None:
    qtbot.waitUntil(lambda: not work.desk.aligner.busy, timeout=10_000)


def test_what_answers_the_passage_is_lit_up_and_follows_the_caret(qtbot, tmp_path):
    with at_work(qtbot, tmp_path) as work:
        one = f"{_FLOOD}\n{_FILLER}\n{_FIRE}"
        other = f"{_FIRE.replace('محدود', 'صغير')}\nجملة أخرى لا صلة لها بشيء مما سبق ذكره هنا.\n{_FLOOD.replace('ثلاثين', 'أربعين')}"
        first, second = side_by_side(qtbot, work, tmp_path, one, other)
        press("f5")
        assert work.desk.bar.light.isChecked()
        settled(qtbot, work)
        start, end = second.view.band
        assert "أربعين عائلة" in other[start:end]
        assert first.view.band == (0, len(_FLOOD))
        first.view.select(one.index(_FIRE) + 5, one.index(_FIRE) + 5)
        qtbot.waitUntil(lambda: "حريق صغير" in other[slice(*second.view.band)], timeout=10_000)
        press("f5")
        assert (first.view.band, second.view.band) == ((0, 0), (0, 0))


def test_the_passage_of_the_current_claim_counts_before_the_caret(qtbot, tmp_path):
    with at_work(qtbot, tmp_path) as work:
        one, other = f"{_FIRE}\n{_FLOOD}", f"{_FLOOD.replace('ثلاثين', 'أربعين')}\n{_FILLER}"
        first, second = side_by_side(qtbot, work, tmp_path, one, other)
        place = one.index("ثلاثين")
        action, uid = labelling.label(work.session, first.uid, [(place, place + 6)], "figure")
        work.workspace.editor.do(action)
        work.desk.set_claim(uid)
        assert first.view.caret == 0
        press("f5")
        settled(qtbot, work)
        assert "أربعين" in other[slice(*second.view.band)]


def test_a_pane_without_a_counterpart_stays_dark(qtbot, tmp_path):
    with at_work(qtbot, tmp_path) as work:
        unrelated = "سجّل المنتخب هدفين في الشوط الثاني وتأهل إلى الدور المقبل من بطولة الناشئين لكرة اليد."
        first, second = side_by_side(qtbot, work, tmp_path, _FLOOD, unrelated)
        press("f5")
        settled(qtbot, work)
        assert (first.view.band, second.view.band) == ((0, 0), (0, 0))


def test_panes_in_step_follow_aligned_passages(qtbot, tmp_path):
    with at_work(qtbot, tmp_path, size=(1440, 420)) as work:
        filler = "\n".join(f"{_FILLER} ({number})" for number in range(30))
        one = f"{filler}\n{_FLOOD}\n{filler}"
        other = f"{_FLOOD.replace('ثلاثين', 'أربعين')}\n{filler}\n{filler}".replace("السوق", "الميناء")
        first, second = side_by_side(qtbot, work, tmp_path, one, other)
        press("shift+f5")
        settled(qtbot, work)
        pairs = work.desk.panes.group._pairs[first.view, second.view]
        assert any(one[a:].startswith(_FLOOD[:20]) and b == 0 for a, b in pairs)


def test_lights_are_remembered_and_go_out_with_the_pane(qtbot, tmp_path):
    with at_work(qtbot, tmp_path) as work:
        first, second = side_by_side(qtbot, work, tmp_path, _FLOOD, _FLOOD.replace("ثلاثين", "أربعين"))
        press("f5")
        settled(qtbot, work)
        assert second.view.band != (0, 0)
        work.desk.close_pane(second)
        assert work.desk.panes.shown() == [first]
        assert first.view.band == (0, 0)
        work.desk.remember()
        assert work.desk._memory.get("lights", False) is True
