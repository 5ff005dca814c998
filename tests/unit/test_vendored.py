"""What the browser gets of others is what `make vendor` makes, pinned and with its licence."""

import json
import re

from tests.support import project

PARSER = project.ROOT / "tandem/theme/vendor/python-parser.js"
PINS = project.ROOT / "tandem/tools/vendor/package.json"


def test_the_parser_says_its_versions():
    head = PARSER.read_text(encoding="utf-8")[:3000]
    pins = json.loads(PINS.read_text())["devDependencies"]
    lezer = {name: version for name, version in pins.items() if name.startswith("@lezer/")}
    assert len(lezer) == 4
    for name, version in lezer.items():
        assert re.fullmatch(r"[\d.]+", version), f"{name} {version} is not pinned"
        assert f"{name} {version}\n" in head
    assert "make vendor" in head
    assert "MIT License" in head
    assert "Copyright" in head
