"""The parts of a workbook as the standard says they are read, without a spreadsheet library in between."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path
from typing import IO
from xml.etree.ElementTree import Element

from defusedxml import ElementTree

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_CODE = re.compile("_x([0-9A-Fa-f]{4})_")


def parts(file: Path | IO[bytes]) -> dict[str, Element]:
    """Parse every part; an ill-formed one raises."""
    with zipfile.ZipFile(file) as package:
        assert package.testzip() is None
        names = package.namelist()
        assert len(names) == len(set(names))
        return {name: ElementTree.fromstring(package.read(name)) for name in names}


def unescaped(text: str) -> str:
    """Undo the escapes of ST_Xstring."""
    return _CODE.sub(lambda match: chr(int(match[1], 16)), text)


def cells(found: dict[str, Element], sheet: int = 1) -> dict[str, tuple[str, str]]:
    """Return kind and text of each cell of a sheet: kinds are s, str, n."""
    shared = ["".join(t.text or "" for t in item.iter(f"{MAIN}t")) for item in found["xl/sharedStrings.xml"]]
    read = {}
    for cell in found[f"xl/worksheets/sheet{sheet}.xml"].iter(f"{MAIN}c"):
        kind, value = cell.get("t", "n"), cell.findtext(f"{MAIN}v") or ""
        if kind == "s":
            value = unescaped(shared[int(value)])
        elif kind == "inlineStr":
            kind, value = "s", unescaped("".join(t.text or "" for t in cell.iter(f"{MAIN}t")))
        read[str(cell.get("r"))] = kind, value
    return read
