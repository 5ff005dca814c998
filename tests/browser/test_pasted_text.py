"""What is pasted into the page `translate` and is no program, or too much of one."""

import json
import re

from playwright.sync_api import expect

from tandem.language.words import LANGUAGES, SCRIPTS
from tandem.read.addresses import FOLDERS
from tandem.tools.bench import hostile
from tests.support import project
from tests.support.translate import SEEN, enter, get_ready, open_translate, paste, until_read
from tests.support.website import every_language

TRACEBACKS = project.ROOT / "tests" / "tracebacks"

# What the page says, one saying after the other.
KEEP_WHAT_IS_SAID = """() => {
  const said = document.querySelector(".said");
  window.sayings = [];
  const keep = () => window.sayings.push(said.textContent);
  new MutationObserver(keep).observe(said, { childList: true });
}"""

# A text is pasted, and the next one as soon as reading it has begun.
PASTE_ONE_IN_ANOTHER = """async ([first, second]) => {
  const box = document.querySelector("#pasted");
  for (const text of [first, second]) {
    box.value = text;
    box.dispatchEvent(new InputEvent("input", { inputType: "insertFromPaste" }));
    await new Promise((resolve) => setTimeout(resolve));
  }
}"""


def test_clear_words_for_what_is_no_python(opened, address):
    page = opened()
    for language in LANGUAGES:
        open_translate(page, address, language)
        enter(page, "Dear reader, (this is a letter.\n")
        expect(page.locator(".said p")).to_have_count(1)
        index = page.locator(".said a")
        expect(index).to_have_attribute("href", f"{address}{FOLDERS[language]}rows/")
        expect(page.locator(".translation")).to_be_empty()
        enter(page, "\x89PNG\x00\x1a\x02\x03" * 40)
        text = {"en": "This is not text", "fr": "Ce n'est pas du texte"}[language]
        expect(page.locator(".said p")).to_have_text([re.compile(text)])
        enter(page, "\nx = nn.Linear(1, 2\n")
        mistake, assumed = {
            "en": ("Line 2 is not valid Python", "Not imported here"),
            "fr": ("La ligne 2 n'est pas du Python valide", "Non importés ici"),
        }[language]
        expect(page.locator(".said p")).to_have_text(
            [re.compile("^1 "), re.compile(mistake), re.compile(f"{assumed}.+torch.nn")]
        )


@every_language
def test_an_error_is_handed_to_the_page_that_explains_it(opened, address, language):
    page = open_translate(opened(), address, language)
    error = (TRACEBACKS / "linear_shape.txt").read_text()
    enter(page, error)
    expect(page.locator(".translation")).to_be_empty()
    link = page.locator(".said a")
    expect(link).to_have_text(SCRIPTS[language]["translate"]["errors"])
    link.click()
    expect(page).to_have_url(f"{address}{FOLDERS[language]}errors/")
    expect(page.locator("#traceback")).to_have_value(error)


def test_hostile_text_is_only_text(opened, address):
    """Nothing of it runs, the box takes no more than its limit, the page says something."""
    page = opened(permissions=["clipboard-read", "clipboard-write"])
    problems = []
    page.on("pageerror", lambda error: problems.append(str(error)))
    open_translate(page, address)
    get_ready(page)
    inside = ".translation :is(img, script, i, b), .said :is(img, script, i, b)"
    for kind, text in hostile.CODE.items():
        page.locator("[data-clear]").click()
        until_read(page)
        paste(page, text)
        said = page.locator(".said").text_content()
        assert said, kind
        is_cut = len(text) > hostile.LIMIT or kind == "lines"
        assert ("That is too long" in said) == is_cut, kind
        assert len(page.locator("#pasted").input_value()) <= hostile.LIMIT, kind
        assert page.evaluate("window.ran") is None, kind
        assert page.locator(inside).count() == 0, kind
    assert not problems


def test_of_a_large_notebook_the_code_is_taken(opened, address):
    """Its pictures alone are longer than the box."""
    page = opened(permissions=["clipboard-read", "clipboard-write"])
    open_translate(page, address)
    picture = {"data": {"image/png": "iVBORw0KGgo" * hostile.LIMIT}}
    cells = [
        {"cell_type": "code", "source": ["import torch\n"], "outputs": [picture]},
        {"cell_type": "code", "source": ["torch.ones(1)\n"], "outputs": []},
    ]
    paste(page, json.dumps({"cells": cells}))
    expect(page.locator(".mark")).to_have_text("torch.ones")
    expect(page.locator(".said p")).to_have_count(1)  # nothing was cut
    assert "iVBOR" not in page.locator("#pasted").input_value()


def test_what_is_newer_wins(opened, address):
    """A long reading that is going on gives way to what is pasted next."""
    page = open_translate(opened(), address)
    get_ready(page)
    page.evaluate(KEEP_WHAT_IS_SAID)
    long = "import torch\n" + "<" * (hostile.LIMIT - 100)
    page.evaluate(PASTE_ONE_IN_ANOTHER, [f"{long}\n", "import torch\ntorch.ones(1)\n"])
    until_read(page)
    assert page.evaluate(SEEN)["marked"] == ["2 torch.ones"]
    # As long again: the first one would have come to its end by then.
    enter(page, f"import torch\ntorch.ones(1), torch.zeros(1)\n{long}")
    sayings = [text for text in page.evaluate("sayings") if text != "Reading…"]
    said = ["1 name recognised", "2 names recognised"]
    assert [text.partition(":")[0] for text in sayings] == said
