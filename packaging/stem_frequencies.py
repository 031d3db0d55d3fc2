"""Count how many sentences of ordinary news hold each light stem, for `resources/arabic/stem_frequencies.tsv`.

`python packaging/stem_frequencies.py FOLDER > resources/arabic/stem_frequencies.tsv`: the folder holds zips of JSON
arrays of articles with a `content`. Articles with a word given by `--without` are left out.
"""

from __future__ import annotations

import argparse
import json
import sys
import zipfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from app.arabic.fold import fold
from app.arabic.likeness import bag
from app.arabic.sentences import sentences

LEAST = 40
"""Stems in fewer sentences are left out: they are rare, which is all that matters."""


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--without", action="append", default=[], metavar="WORD")
    options = parser.parse_args()
    passages, counts = 0, Counter[str]()
    for text in _texts(options.folder):
        if any(word in text for word in options.without):
            continue
        for start, end in sentences(text):
            passages += 1
            counts.update(bag(fold(text[start:end])).stems.keys())
    print(
        "# Sentences of newspaper articles that hold a light stem (counts only; made by packaging/stem_frequencies.py"
    )
    print("# from the four days of SaudiNewsNet, August 2015). First line: sentences counted.")
    print(passages)
    for stem, count in sorted(counts.items(), key=lambda one: (-one[1], one[0])):
        if count >= LEAST:
            print(f"{stem}\t{count}")


def _texts(folder: Path) -> Iterator[str]:
    for path in sorted(folder.glob("*.zip")):
        with zipfile.ZipFile(path) as archive:
            for name in archive.namelist():
                yield from (one.get("content") or "" for one in json.loads(archive.read(name)))


if __name__ == "__main__":
    main()
