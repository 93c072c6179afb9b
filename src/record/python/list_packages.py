"""Prints name, version and top-level names of every installed distribution, as JSON."""

import json
import re
from importlib import metadata


def top_level(distribution):
    names = (distribution.read_text("top_level.txt") or "").split()
    if not names:
        paths = [line.split(",")[0] for line in (distribution.read_text("RECORD") or "").splitlines()]
        names = {path.split("/")[0] for path in paths}
    names = {re.sub(r"\.py$", "", name) for name in names}
    return sorted(name for name in names if re.match(r"^\w+$", name) and name != "__pycache__")[:50]


found = {}
for distribution in metadata.distributions():
    name, version = distribution.metadata["Name"], distribution.version
    direct = distribution.read_text("direct_url.json") or ""
    # A project installed from its own folder differs by what it is.
    if not name or not version or '"file://' in direct:
        continue
    # The first one on the search path is the one that is imported.
    found.setdefault(re.sub(r"[-_.]+", "-", name).lower(), [name, version, top_level(distribution)])
print(json.dumps(list(found.values())))
