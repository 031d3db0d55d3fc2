"""What a guessed figure counts, in words that people read."""

from __future__ import annotations

import pytest

from app import claims
from app.suggesting.analysis import analyse
from app.suggesting.lexicon import Lexicon
from app.suggesting.suggestions import label_with_guesses
from db.records import Quantity
from tests.app.conftest import got, store_article


@pytest.mark.parametrize(
    ("words", "value", "unit", "group"),
    [
        ("غادر 1200 شخص المدينة", 1200, "شخص", "evacuated"),
        ("استمر القصف 12 يومًا", 12, "يومًا", ""),
        ("صُرفت 5 ملايين دولار", 5_000_000, "دولار", ""),
        ("عاد 38% من السكان", 38, "%", ""),
        ("عادت 70 في المئة من العائلات", 70, "%", ""),
    ],
)
def test_units_are_said_in_the_words_of_the_text(project, words, value, unit, group) -> None:
    article = store_article(project, f"{words}.\n")
    findings = analyse(f"{words}.\n", "", Lexicon.shipped())
    action, uid = label_with_guesses(project, article, [(0, len(words))], "figure", findings)
    project.perform(action)
    (figure,) = got(claims.detail(project, uid)).figures
    assert isinstance(figure, Quantity)
    assert (figure.value, figure.unit, figure.counted_group) == (value, unit, group)


@pytest.mark.parametrize(
    ("words", "population", "sex_age"),
    [
        ("أصيب سبعة مدنيين في السوق", "civilians", ""),
        ("أصيب ستة من رجال الأمن في السوق", "non_civilians", ""),
        ("أصيب طفلان في السوق", "", "children"),
        ("غادر 1200 شخص المدينة", "", ""),
    ],
)
def test_which_people_are_counted_is_a_guess_too(project, words, population, sex_age) -> None:
    article = store_article(project, f"{words}.\n")
    findings = analyse(f"{words}.\n", "", Lexicon.shipped())
    action, uid = label_with_guesses(project, article, [(0, len(words))], "figure", findings)
    project.perform(action)
    (figure,) = got(claims.detail(project, uid)).figures
    assert isinstance(figure, Quantity)
    assert (figure.population, figure.sex_age, figure.guessed) == (population, sex_age, True)
