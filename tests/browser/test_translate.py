"""The page `translate`: what was pasted is read in the browser, and its names find their rows.

What is found in it, and which row answers, is shown in tests/scripts without a browser.
"""

import py_compile
import re

import pytest
from playwright.sync_api import expect

from tandem.language.words import LANGUAGES, SCRIPTS
from tandem.read.addresses import FOLDERS
from tandem.tools.browser import DESK, PHONE
from tests.support import project
from tests.support.accessibility import violations
from tests.support.translate import SEEN, enter, get_ready, open_translate, paste, until_read
from tests.support.waiting import install_clock, stop_clock
from tests.support.website import every_language, until_ready

PASTED = project.ROOT / "tests" / "pasted"
MISTAKEN = "x = = 1\nimport torch\ntorch.ones(1)\n"

# How many places there are of each that a link inside the page names.
PLACES_LED_TO = """() => {
  const links = [...document.querySelectorAll(".translation a[href^='#']")];
  const count = ({ hash }) => document.querySelectorAll(hash).length;
  return Object.fromEntries(links.map((link) => [link.hash, count(link)]));
}"""


@pytest.mark.parametrize(("language", "width"), [("en", DESK), ("fr", PHONE)])
def test_paste_and_follow_a_name(opened, address, tmp_path, language, width):
    """As a reader: paste, read what bites, follow the name to it, copy it, go to the row."""
    page = opened(width, permissions=["clipboard-read", "clipboard-write"])
    install_clock(page)
    open_translate(page, address, language)
    code = "from torch import nn\n\nlayer = nn.Linear(3, 4)\nloss_fn = nn.MSELoss()\n"
    box = page.get_by_role("textbox", name={"en": "Your code", "fr": "Votre code"}[language])
    expect(box).to_have_id("pasted")
    paste(page, code)
    expect(box).to_have_value(code)
    marks = page.locator(".mark")
    expect(marks).to_have_text(["nn.Linear", "nn.MSELoss"])
    row = next(
        row for row in page.evaluate("window.tandem.rows") if row["id"] == "layers/dense"
    )
    answer = page.locator(".harm li[data-row='layers/dense']")
    expect(answer.locator(".own")).to_have_text("3 layer = nn.Linear(3, 4)")
    expect(answer.locator(".own .name")).to_have_text("nn.Linear")
    expect(answer.locator(".yours")).to_have_text("torch.nn.Linear")
    expect(answer.locator(".one-liner")).to_have_text(row["tf"]["one_liner"].replace("`", ""))
    expect(answer.locator(".measured")).to_have_text(row["measured"].replace("`", ""))
    marks.first.click()
    expect(page).to_have_url(re.compile("#answer-1$"))
    expect(answer).to_be_in_viewport()
    expect(answer).to_have_class("lit")
    expect(marks.first).to_have_class("mark lit")
    answer.locator(".own a").click()
    expect(marks.first).to_be_in_viewport()
    expect(page.locator("pre.marked code")).to_have_class("lit")
    stop_clock(page)  # the button says so for a moment
    words = SCRIPTS[language]
    button = answer.get_by_role("button", name=words["translate"]["copy"])
    button.click()
    expect(button).to_have_attribute("data-said", words["card"]["copied"])
    expect(button).to_have_css("color", "rgba(0, 0, 0, 0)")  # or both texts would be seen
    news = page.get_by_role("status").filter(has_text=words["translate"]["copied"])
    expect(news).to_be_visible()
    copied = tmp_path / "copied.py"
    copied.write_text(page.evaluate("navigator.clipboard.readText()"))
    assert copied.read_text() == project.rows()["layers/dense"].tf.code
    py_compile.compile(str(copied), doraise=True)
    width_of_page = page.evaluate("document.documentElement.scrollWidth")
    assert width_of_page <= width, "it scrolls sideways"
    answer.locator(".ways-on a").first.click()
    expect(page).to_have_url(f"{address}{FOLDERS[language]}layers/#dense")


@every_language
def test_after_a_paste_an_answer_is_on_the_screen(opened, address, language):
    """Of a laptop too; beside it the code stays while the answers scroll, and neither moves."""
    page = open_translate(opened(1280, 720), address, language)
    code = (PASTED / "old_keras.py").read_text()
    enter(page, code)
    expect(page.locator(".draft .pair .other").first).to_be_in_viewport()
    first = page.locator(".harm li").first
    first.locator(".others").scroll_into_view_if_needed()
    expect(page.locator("pre.marked")).to_be_in_viewport()
    page.locator("#by-job").scroll_into_view_if_needed()
    line = page.locator(".job .lines a").last
    line.scroll_into_view_if_needed()
    before = page.evaluate("scrollY")
    line.click()
    anchor = page.locator(f"#line-{line.text_content()}")
    expect(anchor).to_be_in_viewport()
    assert page.evaluate("scrollY") == before, "the answers stay where they are"


def test_a_fold_opens_for_the_name_that_leads_into_it(opened, address):
    page = open_translate(opened(), address)
    enter(page, "import keras\nkeras.layers.ReLU()\nkeras.layers.Embedding(3, 4)\n")
    fold = page.locator("details.alike")
    expect(fold.first).not_to_have_attribute("open", "")
    hidden = fold.first.locator("li").first
    expect(hidden).to_be_hidden()
    name = hidden.locator(".yours").first.get_attribute("data-name")
    page.locator(f".mark[data-name='{name}']").first.click()
    expect(hidden).to_be_visible()
    expect(hidden).to_have_class("lit")


def test_by_keyboard_alone(opened, address):
    """From the box by Tab past the code to what bites, or through it to a name, its answer."""
    page = opened()
    for language in LANGUAGES:
        open_translate(page, address, language)
        page.locator("[data-clear]").click()  # of the other language's; it leads to the box
        page.keyboard.type("import keras\nkeras.layers.Den")
        expect(page.locator(".unknown li")).to_have_count(1)  # read while it is typed
        page.keyboard.type("se(1)\n")
        expect(page.locator(".mark")).to_have_text("keras.layers.Dense")
        until_read(page)
        for _ in range(3):
            page.keyboard.press("Tab")  # examples, clear
        expect(page.locator("[data-clear]")).to_be_focused()
        page.keyboard.press("Tab")
        skip = page.locator(".skip")
        expect(skip).to_be_focused()
        page.keyboard.press("Enter")
        expect(page.locator("#watch")).to_be_focused()
        skip.focus()
        for _ in range(3):
            page.keyboard.press("Tab")  # the draft: copy it, download it, scroll in it
        expect(page.locator(".draft .pairs")).to_be_focused()
        page.keyboard.press("Tab")
        expect(page.locator("pre.marked")).to_be_focused()
        page.keyboard.press("Tab")
        mark = page.locator("a.mark")
        expect(mark).to_be_focused()
        expect(mark).to_have_css("outline-style", "solid")
        page.keyboard.press("Enter")
        expect(page).to_have_url(re.compile("#answer-1$"))
        expect(page.locator("#answer-1")).to_be_focused()
        for _ in range(2):
            page.keyboard.press("Tab")  # from the answer: its line, its row
        page.keyboard.press("Enter")
        expect(page).to_have_url(f"{address}{FOLDERS[language]}layers/#dense")


@every_language
def test_an_example_and_the_way_back_to_it(opened, address, language):
    """A click answers it, Clear takes all away; after a visit it is read again."""
    page = open_translate(opened(), address, language)
    page.locator("[data-example=tf]").click()
    until_read(page)
    expect(page.locator(".said p")).to_have_count(1)  # no mistake, nothing assumed
    seen = page.evaluate(SEEN)
    assert "keras.layers.Dense" in seen["answered"]
    page.locator("[data-clear]").click()
    expect(page.locator("#pasted")).to_have_value("")
    until_read(page)
    expect(page.locator(".said")).to_be_empty()
    expect(page.locator(".translation")).to_be_empty()
    page.locator("[data-example=torch]").click()
    until_read(page)
    seen = page.evaluate(SEEN)
    row = page.locator(".job .ways-on a").last
    row.scroll_into_view_if_needed()
    place = page.evaluate("scrollY")
    assert place > 0
    row.click()
    until_ready(page, re.compile("/#"))
    page.go_back()
    until_read(page)
    assert page.evaluate(SEEN) == seen
    page.wait_for_function("(place) => Math.abs(scrollY - place) <= 1", arg=place)
    assert "torch.nn.Linear" in seen["answered"]


def test_a_reload_keeps_the_code_until_it_is_cleared(opened, address):
    """In the tab alone: no request and no address has it."""
    page, asked = open_translate(opened(), address), []
    page.on("request", lambda request: asked.append(f"{request.url} {request.post_data}"))
    code = "import torch\nsecret = torch.ones(1)\n"
    enter(page, code)
    for language in ("en", "en", "fr"):
        open_translate(page, address, language)
        until_read(page)
        expect(page.locator("#pasted")).to_have_value(code)
        expect(page.locator(".mark")).to_have_text("torch.ones")
    page.reload()
    until_read(page)
    expect(page.locator(".mark")).to_have_text("torch.ones")
    page.locator("[data-clear]").click()
    assert page.evaluate("Object.values(sessionStorage)") == []
    page.reload()
    until_ready(page)
    expect(page.locator("#pasted")).to_have_value("")
    assert asked and not [request for request in asked if "secret" in request]


def test_a_program_that_does_not_come_is_told(opened, address):
    """And asked for again."""
    page = opened(permissions=["clipboard-read", "clipboard-write"])
    page.route("**/assets/programs.js", lambda route: route.abort())
    open_translate(page, address)
    enter(page, "import torch\ntorch.ones(1)\n")
    button = page.locator(".answers .copy").first
    button.click()
    words = SCRIPTS["en"]
    news = page.get_by_role("status").filter(has_text=words["translate"]["no program"])
    expect(news).to_be_visible()
    expect(button).to_have_attribute("data-said", words["card"]["failed"])
    page.unroute("**/assets/programs.js")
    button.click()
    expect(button).to_have_attribute("data-said", words["card"]["copied"])


def test_names_without_a_row_are_copied_as_a_list(opened, address):
    """Each leads to its official reference, and none of these is a new window's own."""
    page = opened(permissions=["clipboard-read", "clipboard-write"])
    open_translate(page, address)
    enter(
        page, "import torch\ntorch.igamma(a, b)\ntorch.polygamma(1, b)\ntorch.polygamma(1, d)\n"
    )
    references = page.locator(".unknown li > a")
    docs = "https://docs.pytorch.org/docs/stable/generated"
    for at, name in enumerate(("torch.igamma", "torch.polygamma")):
        expect(references.nth(at)).to_have_text(name)
        expect(references.nth(at)).to_have_attribute("href", f"{docs}/{name}.html")
    page.get_by_role("button", name=SCRIPTS["en"]["translate"]["copy list"]).click()
    news = page.get_by_role("status").filter(has_text=SCRIPTS["en"]["translate"]["list copied"])
    expect(news).to_be_visible()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied == "torch.igamma (line 2)\ntorch.polygamma (lines 3, 4)\n"


def test_it_works_from_a_disk(opened, site):
    page = opened()
    for language in LANGUAGES:
        file = site / FOLDERS[language] / "translate/index.html"
        page.goto(file.as_uri())
        page.locator("[data-example=tf]").click()
        expect(page.locator(".answers")).to_be_visible()
        page.locator(".answers .copy").first.click()
        copied = SCRIPTS[language]["card"]["copied"]
        expect(page.locator(f".copy[data-said='{copied}']")).to_be_visible()
        page.reload()
        expect(page.locator(".answers")).to_be_visible()
        page.locator(".answers .ways-on a").first.click()
        until_ready(page, re.compile("^file://.*/index.html#"))
        expect(page.locator("h1")).to_be_visible()


def test_the_reader_is_sent_for_once_it_is_needed(opened, address):
    """The page's first load stays light; nothing is asked of another host."""
    page = opened()
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    open_translate(page, address)
    until_ready(page)
    parts = ("assets/catalogue.js", "vendor/python-parser.js")
    reader = [address + part for part in parts]
    assert f"{address}scripts/translate/page.js" in asked
    assert not [url for url in asked if url in reader]
    get_ready(page)
    assert [url for url in asked if url in reader] == reader, "each of them, once"
    for language in LANGUAGES:
        open_translate(page, address, language)
        enter(page, "import torch\ntorch.ones(1)\n")
        assert f"{address}assets/programs.js" not in asked
    with page.expect_request(f"{address}assets/programs.js"):
        page.locator(".answers .copy").first.focus()
    assert all(url.startswith(address) for url in asked)


def test_without_javascript_it_says_so(opened, address):
    page = opened(java_script_enabled=False)
    for language in LANGUAGES:
        open_translate(page, address, language)
        way_out = page.locator("noscript a")
        expect(way_out).to_be_visible()
        way_out.click()
        expect(page).to_have_url(f"{address}{FOLDERS[language]}rows/")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_answers_of_a_whole_file(opened, address, scheme):
    """Each mark has its answer, each side its table; axe finds nothing at either width."""
    page = opened(color_scheme=scheme, reduced_motion="reduce")
    open_translate(page, address)
    enter(page, (PASTED / "old_keras.py").read_text() + MISTAKEN)
    seen = page.evaluate(SEEN)
    names = {mark.split()[1] for mark in seen["marked"]}
    assert sorted([*seen["answered"], *seen["unknown"]]) == sorted(names), "each, and once"
    assert all(seen.values()), "each list is there"
    assert set(seen["watched"]) < set(seen["answered"])
    places = page.evaluate(PLACES_LED_TO)
    assert places and not [href for href, count in places.items() if count != 1], places
    for fold in page.locator(".answers details").all():
        fold.locator("summary").click()
    for width in (DESK, PHONE):
        page.set_viewport_size({"width": width, "height": 900})
        wrong = violations(page)
        assert not wrong, f"{width} px:\n{wrong}"
