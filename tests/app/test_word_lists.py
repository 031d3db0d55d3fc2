"""The lists of words: shipped, changed by the team, brought back; every change can be undone."""

from __future__ import annotations

import tomllib

import pytest

import resources
from app import word_lists
from app.arabic.fold import fold
from app.arabic.likeness import MEANING, light_stem
from app.problems import Rejected
from app.session import Session
from app.suggesting.comparison_words import comparison_words
from app.suggesting.meanings import meaning_of, meanings
from db.records import WordEntry

NAME, CODE = "dates", "monday"


def words(session: Session | None) -> tuple[str, ...]:
    return word_lists.table(NAME, session)[CODE]


@pytest.mark.parametrize("name", word_lists.NAMES)
def test_every_list_is_codes_with_words(name: str) -> None:
    found = tomllib.loads(resources.read_text("arabic", f"{name}.toml"))
    assert set(found) == set(word_lists.table(name))
    for code, listed in word_lists.table(name).items():
        assert all(isinstance(word, str) and word.strip() == word != "" for word in listed), code


def test_a_word_is_added_and_taken_away_again(project, there_and_back) -> None:
    before, version = words(project), word_lists.version(project)
    there_and_back(word_lists.add_word(project, NAME, CODE, "  نهار   الاثنين "))
    assert words(project) == (*before, "نهار الاثنين")
    assert words(None) == before
    assert word_lists.version(project) != version
    assert word_lists.add_word(project, NAME, CODE, "نَهار الإثنين").changes == ()
    there_and_back(word_lists.remove_word(project, NAME, CODE, "نهار الاثنين"))
    assert words(project) == before
    assert word_lists.version(project) == version
    assert project.store.find(WordEntry) == []


def test_a_shipped_word_is_taken_away_and_comes_back(project, there_and_back) -> None:
    before = words(project)
    there_and_back(word_lists.remove_word(project, NAME, CODE, "الإثنين"))
    assert words(project) == tuple(word for word in before if word != "الاثنين")
    assert word_lists.remove_word(project, NAME, CODE, "الاثنين").changes == ()
    there_and_back(word_lists.add_word(project, NAME, CODE, "الاثنين"))
    assert words(project) == before
    assert word_lists.version(project) == ""


def test_a_list_is_brought_back_to_what_was_shipped(project, there_and_back) -> None:
    project.perform(word_lists.add_word(project, NAME, CODE, "لنين"))
    project.perform(word_lists.remove_word(project, NAME, "friday", "الجمعة"))
    assert word_lists.restore(project, NAME, "sunday").changes == ()
    there_and_back(word_lists.restore(project, NAME, "friday"))
    assert "لنين" in words(project)
    there_and_back(word_lists.restore(project, NAME))
    assert word_lists.table(NAME, project) == word_lists.table(NAME)


def test_what_is_no_word_and_no_list(project) -> None:
    assert word_lists.remove_word(project, NAME, CODE, "لا أعرفها").changes == ()
    with pytest.raises(Rejected, match="no-word"):
        word_lists.add_word(project, NAME, CODE, " \u0640 ")
    with pytest.raises(Rejected, match="unknown-code"):
        word_lists.add_word(project, NAME, "someday", "كلمة")
    with pytest.raises(Rejected, match="unknown-list"):
        word_lists.table("colours", project)


def test_words_of_comparison_hold_for_the_team_that_changed_them(project) -> None:
    text = "نُقل ألف من المنكوبين إلى المدارس."
    project.perform(word_lists.add_word(project, "comparison", "families", "المنكوبين"))
    project.perform(word_lists.add_word(project, "concepts", "flood", "المنكوبين"))
    assert comparison_words.of(project).classes[light_stem("المنكوبين")] == "families"
    assert MEANING + "flood" in meanings(fold(text), meaning_of.of(project))
    assert MEANING + "flood" not in meanings(fold(text), meaning_of.of())
    assert light_stem("المنكوبين") not in comparison_words.of().classes
