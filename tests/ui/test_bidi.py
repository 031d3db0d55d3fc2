"""Isolates: for display only, and gone again without a trace."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QStringListModel
from PySide6.QtWidgets import QListView, QStyleOptionViewItem

from ui import bidi

ISOLATES = "\u2066\u2067\u2068\u2069"
plain = st.text().filter(lambda text: not set(text) & set(ISOLATES))


@given(plain)
def test_isolating_adds_nothing_that_stripping_leaves(text):
    assert bidi.strip_isolates(bidi.isolated(text)) == text
    assert bidi.strip_isolates(bidi.ltr(text)) == text


@given(plain)
def test_only_text_is_wrapped(text):
    assert bool(bidi.isolated(text)) == bool(text)
    assert bool(bidi.ltr(text)) == bool(text)


def test_letters_decide_their_own_direction_and_numbers_run_left_to_right():
    assert bidi.isolated("قال 12") == "\u2068قال 12\u2069"
    assert bidi.isolated("C++") == "\u2068C++\u2069"
    assert bidi.isolated("-3.5") == "\u2066-3.5\u2069"
    assert bidi.isolated("16/12/2016") == "\u206616/12/2016\u2069"


def test_a_sentence_of_isolated_parts_runs_as_its_first_letter_does():
    assert bidi.isolated("\u2066300\u2069 \u2068مدني\u2069") == "\u2067\u2066300\u2069 \u2068مدني\u2069\u2069"
    assert bidi.isolated("\u2068Civilians\u2069 · \u2068حيّ\u2069").startswith("\u2066")
    assert bidi.isolated("\u2066A003\u2069 صحيفة").startswith("\u2068")  # words outside decide by themselves
    assert bidi.isolated("\u206612\u2069 · \u20663\u2069").startswith("\u2066")


def test_codes_run_left_to_right_whatever_is_in_them():
    assert bidi.ltr("ملف.txt").startswith("\u2066")


def test_the_delegate_isolates_what_it_shows_and_nothing_else(qtbot):
    view = QListView()
    qtbot.addWidget(view)
    model = QStringListModel(["-3.5"], view)
    view.setModel(model)
    delegate = bidi.IsolateDelegate(view)
    option = QStyleOptionViewItem()
    delegate.initStyleOption(option, model.index(0))
    assert option.text == "\u2066-3.5\u2069"
    assert model.index(0).data() == "-3.5"


def test_what_is_cut_short_runs_as_the_whole_did():
    whole = bidi.isolated("\u2066A003\u2069 صحيفة الضفاف")
    assert bidi.settled(whole) == "\u2067\u2066A003\u2069 صحيفة الضفاف\u2069"
    assert bidi.settled(bidi.isolated("Al-Difaf صحيفة")) == "\u2066Al-Difaf صحيفة\u2069"
    assert bidi.settled("صحيفة") == "صحيفة"
    assert bidi.settled("\u206612\u2069") == "\u206612\u2069"


@given(plain)
def test_settling_takes_no_letter_away(text):
    assert bidi.strip_isolates(bidi.settled(bidi.isolated(text))) == text
