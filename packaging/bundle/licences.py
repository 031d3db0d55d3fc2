"""The licences of everything shipped, in one text that the program shows."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, distributions
from pathlib import Path
from typing import Any

from bundle import versions

_TEXT_NAME = re.compile(r"(licen[cs]e|copying|notice|authors)", re.IGNORECASE)
_NEVER_SHIPPED = frozenset(
    {"pip", "setuptools", "altgraph", "packaging", "pefile", "macholib", "pywin32-ctypes"}
)
_BUILDER = "pyinstaller"  # a small start program of it is shipped, under the exception to its licence
_RULE = "=" * 100
# Debian's copyright files speak of whole sources, tools and packaging included; this is what the shipped library is under.
_OF_LIBRARY = {
    "libbz2": "bzip2-1.0.6",
    "libffi": "MIT",
    "liblzma": "0BSD",
    "libssl": "Apache-2.0",
    "libuuid": "BSD-3-Clause",
    "libxcb-": "X11",
}


@dataclass(frozen=True, slots=True)
class Part:
    """Something of others inside the program: name, version, licence (SPDX where known), texts, address, notice."""

    name: str
    version: str
    licence: str
    texts: tuple[str, ...] = ()
    url: str = ""
    notice: str = ""
    package: bool = False  # from a Python package index


def parts(root: Path, shipped: Iterable[Path], system: str = sys.platform) -> list[Part]:
    """Return all parts of a build, by name. ``shipped`` are the files of this machine that go into it."""
    files = {path.resolve() for path in shipped}
    found = [*_components(root, system), *_packages(files), *_data(root)]
    if system == "linux":
        found += _system_libraries(files)
    return sorted(found, key=lambda part: part.name.lower())


def text(found: Iterable[Part]) -> str:
    """Return the one text: a list of all parts, then the licence of each."""
    listed = list(found)
    lines = ["Isnad contains the work of others:", ""]
    lines += [f"  {part.name} {part.version}".rstrip() + f" — {part.licence}" for part in listed]
    said: dict[str, str] = {}
    for part in listed:
        lines += [
            "",
            _RULE,
            f"{part.name} {part.version}".rstrip(),
            part.licence,
            part.url,
            part.notice.strip(),
            "",
        ]
        for each in part.texts:
            first = said.setdefault(each, part.name)
            lines += [each if first == part.name else f"The text is the one given for {first}.", ""]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(line.rstrip() for line in lines)) + "\n"


def _components(root: Path, system: str) -> Iterator[Part]:
    folder = root / "packaging" / "licences"
    for each in tomllib.loads((folder / "components.toml").read_text(encoding="utf-8"))["component"]:
        if system in each.get("systems", [system]):
            yield _component(root, folder, each)


def _component(root: Path, folder: Path, entry: dict[str, Any]) -> Part:
    texts = ((root if name == "LICENSE" else folder) / name for name in entry["texts"])
    return Part(
        entry["name"],
        versions.OF[entry["version"]](),
        entry["licence"],
        tuple(path.read_text(encoding="utf-8").strip() for path in texts),
        entry["url"],
        entry.get("notice", ""),
    )


def _packages(files: set[Path]) -> Iterator[Part]:
    """Yield the Python packages of which a file is shipped."""
    for package in distributions():
        name = package.metadata["Name"]
        if name.lower() in _NEVER_SHIPPED:
            continue
        own = {Path(str(package.locate_file(file))).resolve() for file in package.files or ()}
        if own & files or name.lower() == _BUILDER:
            yield _package(package)


def _package(package: Distribution) -> Part:
    data: Any = package.metadata
    url = data.get("Home-page") or next(iter(data.get_all("Project-URL") or [""])).split(", ")[-1]
    notice = ""
    if data["Name"].lower() == _BUILDER:
        notice = "Only the start program is shipped; the exception to the licence allows that in programs of any licence."
    return Part(
        data["Name"], package.version, _licence(data), tuple(_texts(package)), url, notice, package=True
    )


def _licence(data: Any) -> str:  # noqa: ANN401  (a message of the standard library)
    said = data.get("License-Expression") or data.get("License") or ""
    if said and "\n" not in said:
        return str(said)
    classifiers = (str(each) for each in data.get_all("Classifier") or ())
    names = [each.split(" :: ")[-1] for each in classifiers if each.startswith("License :: OSI Approved :: ")]
    return ", ".join(names) or "see its text"


def _texts(package: Distribution) -> Iterator[str]:
    for file in package.files or ():
        in_metadata = file.parts[0].endswith(".dist-info")
        if in_metadata and _TEXT_NAME.search(file.name) and file.suffix != ".yml":
            yield Path(str(package.locate_file(file))).read_text(encoding="utf-8", errors="replace").strip()


def _data(root: Path) -> Iterator[Part]:
    folder = root / "resources"
    for name, licence, *place in (
        ("IBM Plex Sans Arabic", "OFL-1.1", "fonts", "LICENSE_IBM_PLEX"),
        ("Noto Naskh Arabic", "OFL-1.1", "fonts", "LICENSE_NOTO_NASKH"),
        ("Lucide icons", "ISC", "icons", "LICENSE"),
        ("GeoNames", "CC-BY-4.0", "arabic", "GAZETTEER_CREDITS"),
    ):
        yield Part(name, "", licence, (folder.joinpath(*place).read_text(encoding="utf-8").strip(),))


def _system_libraries(files: set[Path]) -> Iterator[Part]:
    """Yield the Debian packages whose libraries come along, with what Debian says of their copyright."""
    if not shutil.which("dpkg-query"):
        return
    system = sorted(str(path) for path in files if str(path).startswith(("/usr/lib/", "/lib/")))
    owners = {found for path in system for found in _owner(path)}
    for name, version in sorted(owners):
        if name.startswith("libpython"):
            continue
        copyright_file = Path("/usr/share/doc", name, "copyright")
        said = (
            copyright_file.read_text(encoding="utf-8", errors="replace").strip()
            if copyright_file.is_file()
            else ""
        )
        licence = next(
            (spdx for start, spdx in _OF_LIBRARY.items() if name.startswith(start)), "see its text"
        )
        yield Part(name, version, licence, (said,) if said else ())


def _owner(path: str) -> Iterator[tuple[str, str]]:
    for candidate in (path, path.removeprefix("/usr")):
        line = ["dpkg-query", "--search", candidate]
        done = subprocess.run(line, capture_output=True, text=True, check=False)
        if done.returncode == 0:
            name = done.stdout.split(":")[0].split(",")[0]
            asked = ["dpkg-query", "--show", "--showformat=${Version}\n", name]
            said = subprocess.run(asked, capture_output=True, text=True, check=False).stdout
            yield name, said.splitlines()[0] if said else ""
            return
