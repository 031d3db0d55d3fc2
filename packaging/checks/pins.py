"""Every dependency is pinned with hashes, and the pins belong to today's pyproject.toml."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from checks.tree import Finding, Tree

PIN = re.compile(r"^(?P<name>[\w.-]+)==(?P<version>[^ ;\\]+)")
RUN, DEV, BUILD = (f"requirements/{name}.txt" for name in ("run", "dev", "build"))
FILES = (RUN, DEV, BUILD)


def pins(tree: Tree) -> Iterator[Finding]:
    """Find pins that are missing, outdated, without a hash, or different between two files."""
    project = tomllib.loads(tree.texts["pyproject.toml"])
    run, groups = project["project"]["dependencies"], project["dependency-groups"]
    wanted = {RUN: run, DEV: run + groups["dev"], BUILD: groups.get("build", [])}
    versions = {path: _pinned(tree.texts.get(path, "")) for path in FILES}
    for path in FILES:
        yield from _bare_lines(path, tree.texts.get(path, ""))
        for requirement in map(Requirement, wanted[path]):
            version = versions[path].get(canonicalize_name(requirement.name))
            if version is None or version not in requirement.specifier:
                yield Finding(path, 1, f"has no pin for {requirement}: run make pins")
    for name, version in versions[RUN].items():
        if versions[DEV].get(name) != version:
            yield Finding(DEV, 1, f"pins another {name} than {RUN}: run make pins")
    for name, version in versions[BUILD].items():
        if versions[DEV].get(name, version) != version:
            yield Finding(BUILD, 1, f"pins another {name} than {DEV}: run make pins")


def _pinned(text: str) -> dict[str, str]:
    found = (PIN.match(line) for line in text.splitlines())
    return {canonicalize_name(match["name"]): match["version"] for match in found if match}


def _bare_lines(path: str, text: str) -> Iterator[Finding]:
    lines = text.splitlines()
    for number, line in enumerate(lines, start=1):
        if not line or line.lstrip().startswith(("#", "--hash=sha256:")):
            continue
        if not PIN.match(line):
            yield Finding(path, number, f"is not a pin: {line.strip()}")
        elif not "".join(lines[number : number + 1]).lstrip().startswith("--hash=sha256:"):
            yield Finding(path, number, f"has no hash: {line.strip()}")
