"""The browser of the tests turns off all that Playwright would."""

import re
from pathlib import Path

import playwright

from tandem.tools import browser as browsers


def test_what_playwright_turns_off_is_turned_off():
    driver = Path(playwright.__file__).parent / "driver/package/lib/coreBundle.js"
    text = driver.read_text(encoding="utf-8")
    listed = re.search(r"\bdisabledFeatures = \[(.*?)\]", text, re.S)[1]
    assert re.findall(r'^\s*"(\w+)"', listed, re.M) == list(browsers.PLAYWRIGHTS_OWN)
