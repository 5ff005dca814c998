"""The draft on the page `translate`: the reader's program on the other side, to be taken away.

What it says is proven without a browser, in tests/drafts and tests/scripts.
"""

import pytest
from playwright.sync_api import expect

from tandem.language.words import SCRIPTS
from tandem.tools.browser import DESK, PHONE
from tests.support.accessibility import violations
from tests.support.translate import enter, open_translate
from tests.support.website import every_language

PROGRAM = """from torch import nn

layer = nn.ConvTranspose2d(nz, 512, 4, 1, 0, bias=False)
print(layer)
"""


@every_language
def test_the_draft_stands_beside_the_program(opened, address, language):
    page = open_translate(opened(DESK), address, language)
    enter(page, PROGRAM)
    draft = page.locator(".draft")
    expect(draft.locator(".count")).to_contain_text("1")
    written = draft.locator(".pair[data-state=rewritten] .other, .pair[data-state=look] .other")
    expect(written).to_contain_text("layers.Conv2DTranspose(512, 4")
    own = draft.locator(".pair .own").filter(has_text="ConvTranspose2d")
    expect(own).to_be_visible()
    assert own.bounding_box()["y"] == pytest.approx(written.bounding_box()["y"], abs=2)
    assert not violations(page)


@every_language
def test_the_draft_is_copied_and_downloaded(opened, address, language, tmp_path):
    page = opened(PHONE, permissions=["clipboard-read", "clipboard-write"])
    open_translate(page, address, language)
    enter(page, PROGRAM)
    words = SCRIPTS[language]["translate"]
    page.get_by_role("button", name=words["draft copy"]).click()
    expect(page.get_by_role("status").filter(has_text=words["draft copied"])).to_be_visible()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert "layers.Conv2DTranspose(512, 4" in copied
    assert copied.startswith("# ")
    with page.expect_download() as download:
        page.get_by_role("button", name=words["draft download"]).click()
    target = tmp_path / "draft.py"
    download.value.save_as(target)
    assert download.value.suggested_filename == "draft.py"
    assert target.read_text(encoding="utf-8") == copied


def test_a_program_of_another_library_has_no_draft(opened, address):
    page = open_translate(opened(DESK), address)
    enter(page, "import numpy as np\n\nx = np.zeros(3)\n")
    expect(page.locator(".draft")).to_have_count(0)
