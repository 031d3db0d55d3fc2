"""Keep resources/i18n in step with the sources.

    python packaging/translations.py update          read every string of ui/ into app_ar.ts and app_en.ts
    python packaging/translations.py fill FILE.toml… take Arabic from TOML files for messages still unfinished
    python packaging/translations.py compile         write app_ar.qm and app_en.qm
    python packaging/translations.py check           exit 1 unless every message is finished and nothing is obsolete

A TOML file has one table per context (the class whose ``tr`` is called, or the first argument of
``QCoreApplication.translate``), English text to Arabic text. A message counted with ``%n`` takes six forms in
Qt's order (0, 1, 2, 3–10, 11–99, 100 and the rest); where English needs two forms, its table is called
``Context.en`` and takes [one, other]:

    [ClaimsScreen]
    "Clear filters" = "مسح التصفية"
    "%n claim(s)" = ["لا أقوال", "قول واحد", "قولان", "%n أقوال", "%n قولًا", "%n قول"]

    ["ClaimsScreen.en"]
    "%n claim(s)" = ["%n claim", "%n claims"]

`fill` runs `update` first, overwrites nothing that is finished unless ``--overwrite`` is given, names every entry
that matches no message, and runs `compile` at the end. Obsolete messages are dropped by `update`.
"""

import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

from defusedxml.ElementTree import parse

ROOT = Path(__file__).resolve().parent.parent
I18N = ROOT / "resources" / "i18n"
FORMS = {"ar": 6, "en": 2}
_HEADER = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'


def main(arguments: list[str]) -> int:
    """Run one command; return the exit code."""
    match arguments:
        case ["update"]:
            update()
        case ["compile"]:
            compile_all()
        case ["check"]:
            return _report(problems())
        case ["fill", "--overwrite", *files] if files:
            return fill([Path(file) for file in files], overwrite=True)
        case ["fill", *files] if files:
            return fill([Path(file) for file in files], overwrite=False)
        case _:
            print(__doc__, file=sys.stderr)
            return 2
    return 0


def update() -> None:
    """Read the sources into both translation files."""
    sources = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "ui").rglob("*.py"))
    I18N.mkdir(parents=True, exist_ok=True)
    for language in FORMS:
        target = I18N / f"app_{language}.ts"
        _tool(
            "pyside6-lupdate",
            "-no-obsolete",
            "-locations",
            "none",
            *_options(language),
            *sources,
            "-ts",
            str(target),
        )
        tree = _read(target)
        if language == "en":
            _finish_english(tree)
        _write(tree, target)


def compile_all() -> None:
    """Write the compiled files the program loads."""
    for language in FORMS:
        source = I18N / f"app_{language}.ts"
        fresh = source.with_suffix(".new")  # a running program has the old file mapped into its memory
        _tool("pyside6-lrelease", "-silent", str(source), "-qm", str(fresh))
        fresh.replace(source.with_suffix(".qm"))


def problems() -> list[str]:
    """Say what keeps the translations from being complete."""
    found = []
    for language in FORMS:
        for context, message in _messages(_read(I18N / f"app_{language}.ts")):
            fault = _fault(message, language)
            if fault:
                found.append(f"{language} {context}: {message.findtext('source')!r}: {fault}")
    return found


def fill(files: list[Path], *, overwrite: bool) -> int:
    """Take translations from TOML files."""
    update()
    unmatched = []
    for language in FORMS:
        target = I18N / f"app_{language}.ts"
        tree = _read(target)
        known = {(context, message.findtext("source")): message for context, message in _messages(tree)}
        for context, english, translation in _entries(files, language):
            message = known.get((context, english))
            if message is None:
                unmatched.append(f"{language} {context}: {english!r}: no such message")
            elif overwrite or _fault(message, language):
                _translate(message, translation)
        _write(tree, target)
    compile_all()
    return _report(unmatched)


def _entries(files: list[Path], language: str) -> Iterator[tuple[str, str, str | list[str]]]:
    for file in files:
        tables: dict[str, Any] = tomllib.loads(file.read_text(encoding="utf-8"))
        for table, messages in tables.items():
            context, dot, other = table.partition(".")
            if (other if dot else "ar") == language:
                for english, translation in messages.items():
                    yield context, english, translation


def _translate(message: ET.Element, translation: str | list[str]) -> None:
    node = message.find("translation")
    if node is None:
        node = ET.SubElement(message, "translation")
    node.attrib.pop("type", None)
    for form in list(node):
        node.remove(form)
    node.text = None
    if isinstance(translation, str):
        node.text = translation
        return
    for words in translation:
        ET.SubElement(node, "numerusform").text = words


def _finish_english(tree: "ET.ElementTree[ET.Element]") -> None:
    """Take the source text as the English: only counted messages need forms of their own."""
    for _, message in _messages(tree):
        if message.get("numerus") != "yes" and _fault(message, "en"):
            _translate(message, message.findtext("source") or "")


def _fault(message: ET.Element, language: str) -> str:
    node = message.find("translation")
    if node is None or node.get("type") == "unfinished":
        return "unfinished"
    if node.get("type") in ("obsolete", "vanished"):
        return "obsolete"
    if message.get("numerus") == "yes":
        forms = [form.text or "" for form in node.findall("numerusform")]
        return "" if len(forms) == FORMS[language] and all(forms) else f"needs {FORMS[language]} plural forms"
    return "" if node.text else "empty"


def _messages(tree: "ET.ElementTree[ET.Element]") -> Iterator[tuple[str, ET.Element]]:
    for context in tree.getroot().findall("context"):
        name = context.findtext("name") or ""
        for message in context.findall("message"):
            yield name, message


def _read(file: Path) -> "ET.ElementTree[ET.Element]":
    return ET.ElementTree(parse(file).getroot())


def _write(tree: "ET.ElementTree[ET.Element]", target: Path) -> None:
    """Write in a stable order, so that two people's updates differ only where they differ."""
    root = tree.getroot()
    contexts = sorted(root.findall("context"), key=lambda context: context.findtext("name") or "")
    for context in contexts:
        root.remove(context)
        messages = sorted(context.findall("message"), key=lambda message: message.findtext("source") or "")
        for message in messages:
            context.remove(message)
        context.extend(messages)
    root.extend(contexts)
    ET.indent(tree, "    ")
    target.write_text(_HEADER + ET.tostring(root, encoding="unicode") + "\n", encoding="utf-8")


def _options(language: str) -> tuple[str, ...]:
    return ("-source-language", "en_GB", "-target-language", "ar" if language == "ar" else "en_GB")


def _tool(name: str, *arguments: str) -> None:
    beside = Path(sys.executable).with_name(name)
    result = subprocess.run([str(beside), *arguments], cwd=ROOT, check=False, capture_output=True, text=True)
    if result.returncode:
        sys.exit(f"{name}: {result.stderr or result.stdout}")


def _report(lines: list[str]) -> int:
    print("\n".join(lines) or "translations: nothing to report", file=sys.stderr if lines else sys.stdout)
    return 1 if lines else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
