"""Icons that are asked for must be there, and translations must be finished."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import PurePosixPath
from xml.etree.ElementTree import Element, ParseError

from defusedxml.ElementTree import fromstring

from checks.tree import Finding, Tree

# Function of ui/icons → the place of the icon's name among its arguments.
NAME_AT = {"icon": 0, "pixmap": 0, "bind": 1, "paint": 2}
# Function that marks a string → the place of the string among its arguments.
TEXT_AT = {"tr": 0, "translate": 1, "QT_TRANSLATE_NOOP": 1}
TRANSLATIONS = ("resources/i18n/app_ar.ts", "resources/i18n/app_en.ts")
PLACEHOLDER = re.compile(r"%(?:L?\d+|n)|\{\w*\}")
ARABIC_PLURALS = 6


def icons(tree: Tree) -> Iterator[Finding]:
    """Find names given to ui/icons, or as `icon=`, without a file in resources/icons."""
    present = {
        PurePosixPath(path).stem
        for path in tree.paths
        if path.startswith("resources/icons/") and path.endswith(".svg")
    }
    for source in tree.sources_of("ui"):
        for node in source.nodes:
            if isinstance(node, ast.Call):
                for name in _icon_names(node):
                    if name not in present:
                        yield Finding(source.path, node.lineno, f"there is no resources/icons/{name}.svg")


def _icon_names(call: ast.Call) -> Iterator[str]:
    given = [keyword.value for keyword in call.keywords if keyword.arg in {"icon", "icon_name"}]
    function = call.func
    if isinstance(function, ast.Attribute) and getattr(function.value, "id", "") == "icons":
        place = NAME_AT.get(function.attr)
        if place is not None and len(call.args) > place:
            given.append(call.args[place])
    yield from (
        each.value for each in given if isinstance(each, ast.Constant) and isinstance(each.value, str)
    )


def translations(tree: Tree) -> Iterator[Finding]:
    """Find strings of a .ts file that are unfinished, left over, or lost a placeholder."""
    for path, text in tree.texts.items():
        if not path.startswith("resources/i18n/") or not path.endswith(".ts"):
            continue
        try:
            root = fromstring(text)
        except ParseError as problem:
            yield Finding(path, 1, f"is not XML: {problem}")
            continue
        plurals = ARABIC_PLURALS if root.get("language", "").startswith("ar") else 1
        for message in root.iter("message"):
            for fault in _faults(message, plurals):
                yield Finding(path, 1, f"{fault}: {message.findtext('source')!r}")


def untranslated(tree: Tree) -> Iterator[Finding]:
    """Find strings of ui/ that were never collected into both translations."""
    collected = set.intersection(*(_collected(tree.texts.get(path, "")) for path in TRANSLATIONS))
    for source in tree.sources_of("ui"):
        for call in (node for node in source.nodes if isinstance(node, ast.Call)):
            text = _said(call)
            if text is not None and text not in collected:
                yield Finding(source.path, call.lineno, f"never collected: {text!r}; run make translations")


def _collected(text: str) -> set[str]:
    try:
        return {each.text or "" for each in fromstring(text).iter("source")}
    except ParseError:  # missing, or named by the rule above
        return set()


def _said(call: ast.Call) -> str | None:
    function = call.func
    name = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
    place = TEXT_AT.get(name)
    if place is None or len(call.args) <= place:
        return None
    text = call.args[place]
    return text.value if isinstance(text, ast.Constant) and isinstance(text.value, str) else None


def _faults(message: Element, plurals: int) -> Iterator[str]:
    source = message.findtext("source") or ""
    translation = message.find("translation")
    state = "missing" if translation is None else translation.get("type", "")
    if translation is None or state:
        yield state
        return
    forms = [form.text or "" for form in translation.findall("numerusform")]
    texts = forms or [translation.text or ""]
    if message.get("numerus") == "yes" and len(forms) < plurals:
        yield "plural forms are missing"
    if not all(text.strip() for text in texts):
        yield "empty"
    wanted = set(PLACEHOLDER.findall(source)) - {"%n"}  # one, two and none may be said in words
    if any(wanted != set(PLACEHOLDER.findall(text)) - {"%n"} for text in texts):
        yield "placeholders differ"
