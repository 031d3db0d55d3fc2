"""The shipped words of dates and places, for tests."""

import tomllib
from functools import cache

import resources
from app.arabic.date_mentions import DateMention, find_dates
from app.arabic.date_words import DateWords
from app.arabic.place_words import PlaceWords
from app.arabic.places import PlaceMention, find_places
from app.dates import month_groups


def shipped_tables(names: tuple[str, ...]) -> dict[str, dict[str, list[str]]]:
    return {name: tomllib.loads(resources.read_text("arabic", f"{name}.toml")) for name in names}


@cache
def date_words() -> DateWords:
    return DateWords.from_tables(shipped_tables(DateWords.TABLES), month_groups())


@cache
def place_words(learnt: tuple[str, ...] = ()) -> PlaceWords:
    gazetteer = resources.read_text("arabic", "gazetteer.tsv")
    return PlaceWords.from_tables(shipped_tables(PlaceWords.TABLES), gazetteer, learnt)


def dates(text: str, published: str = "2021-03-10") -> list[DateMention]:
    """Find dates; the default day of publication is a Wednesday, 26 Rajab 1442."""
    return find_dates(text, date_words(), published)


def places(text: str, learnt: tuple[str, ...] = ()) -> list[PlaceMention]:
    return find_places(text, place_words(learnt))
