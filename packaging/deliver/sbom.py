"""The bill of materials (CycloneDX 1.6) of a frozen program, from the parts that the build wrote down."""

from __future__ import annotations

import json
import re
import uuid
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

_SPDX = re.compile(r"[\w.+-]+( (OR|AND) [\w.+-]+)*")
_SPDX_WORDS = frozenset(
    [
        "MIT",
        "MIT-CMU",
        "BSD-2-Clause",
        "BSD-3-Clause",
        "Apache-2.0",
        "PSF-2.0",
        "LGPL-3.0-only",
        "GPL-2.0-only",
        "GPL-3.0-only",
        "OFL-1.1",
        "ISC",
        "CC-BY-4.0",
        "Unicode-3.0",
        "blessing",
        "bzip2-1.0.6",
        "0BSD",
        "X11",
        "OR",
        "AND",
    ]
)
_NAMESPACE = uuid.UUID("6a5a3c1e-2c52-4c0b-9a0e-6f1d3b0f9d5e")


def bill(
    parts: Sequence[Mapping[str, Any]], version: str, build: Mapping[str, str], seconds: int, system: str
) -> dict[str, Any]:
    """Return the bill; ``parts`` as in `bundle.licences.Part`, ``seconds`` since 1970 of the revision."""
    ref = f"isnad@{version}"
    components = [_component(part) for part in parts]
    return {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid5(_NAMESPACE, f'{version} {build} {system} {json.dumps(list(parts))}')}",
        "version": 1,
        "metadata": {
            "timestamp": datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "component": {
                "type": "application",
                "bom-ref": ref,
                "name": "Isnad",
                "version": version,
                "licenses": [{"license": {"id": "Apache-2.0"}}],
                "properties": [
                    {"name": "isnad:system", "value": system},
                    {"name": "isnad:build", "value": build["number"]},
                    {"name": "isnad:revision", "value": build["revision"]},
                ],
            },
        },
        "components": components,
        "dependencies": [{"ref": ref, "dependsOn": [each["bom-ref"] for each in components]}],
    }


def _component(part: Mapping[str, Any]) -> dict[str, Any]:
    name, version = part["name"], part["version"]
    made: dict[str, Any] = {"type": "library", "bom-ref": f"{name}@{version}", "name": name}
    if version:
        made["version"] = version
    made["licenses"] = [_licence(part["licence"])]
    if part["package"]:
        made["purl"] = f"pkg:pypi/{re.sub(r'[-_.]+', '-', name).lower()}@{version}"
    if part["url"].startswith("http"):
        made["externalReferences"] = [{"type": "website", "url": part["url"]}]
    return made


def _licence(said: str) -> dict[str, Any]:
    if _SPDX.fullmatch(said) and set(said.split()) <= _SPDX_WORDS:
        return {"expression": said} if " " in said else {"license": {"id": said}}
    return {"license": {"name": said}}
