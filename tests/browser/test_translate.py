"""The page `translate`: what was pasted is read in the browser, and its names find their rows.

What is found in it, and which row answers, is shown in tests/scripts without a browser.
"""

import py_compile
import re

import pytest
from playwright.sync_api import Page, expect

from tandem.language.words import LANGUAGES, SCRIPTS
from tandem.read.addresses import FOLDERS
from tandem.tools.bench import hostile
from tandem.tools.browser import DESK, PHONE
from tests.support import project
from tests.support.accessibility import violations
from tests.support.waiting import install_clock, stop_clock
from tests.support.website import every_language, until_ready

PASTED = project.ROOT / "tests" / "pasted"
MISTAKEN = "x = = 1\nimport torch\ntorch.ones(1)\n"

# Every name that is marked in the code, as "line name", and the names in each list.
SEEN = """() => {
  const seen = { marked: [], answered: [], used: [], unknown: [] };
  let line = "";
  for (const node of document.querySelectorAll("pre.marked code > *")) {
    if (node.className === "line") line = node.id.replace("line-", "");
    else seen.marked.push(`${line} ${node.dataset.name}`);
  }
  const all = (selector) => [...document.querySelectorAll(selector)];
  const names = (selector) => all(selector).map((one) => one.dataset.name);
  seen.answered = names(".answers .yours");
  seen.used = names("li[data-how=uses]");
  seen.unknown = names(".unknown li");
  return seen;
}"""

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


def open_translate(page: Page, address: str, language: str = "en") -> Page:
    """The page in one language, its box empty."""
    page.goto(f"{address}{FOLDERS[language]}translate/")
    return page


def until_read(page: Page):
    """Wait until what the page shows is about what stands in the box."""
    page.locator(".translation[aria-busy=false]").wait_for(state="attached")


def get_ready(page: Page):
    """Turn to the box, and wait until the reader is there."""
    page.locator("#pasted").focus()
    page.locator("#pasted[data-reader=ready]").wait_for()


def enter(page: Page, code: str):
    """Put code into the box at once, as a paste does, and wait until it was read."""
    page.locator("#pasted").fill(code)
    until_read(page)


def paste(page: Page, text: str):
    """Paste a text by the keys into the empty box, and wait until it was read."""
    page.evaluate("(text) => navigator.clipboard.writeText(text)", text)
    page.locator("#pasted").focus()
    page.keyboard.press("Control+V")
    expect(page.locator("#pasted")).not_to_have_value("")
    until_read(page)


def normal(text: str) -> str:
    """Text without what only its layout is made of."""
    return " ".join(text.split())


@pytest.mark.parametrize(("language", "width"), [("en", DESK), ("fr", PHONE)])
def test_paste_and_follow_a_name(opened, address, tmp_path, language, width):
    """As a reader: paste, read the answer, follow the name to it, copy it, go to the row."""
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
    answer = page.locator(".answers tbody tr").first
    expect(answer.locator("th")).to_contain_text("torch.nn.Linear")
    expect(answer.locator(".one-liner")).to_have_text(row["tf"]["one_liner"].replace("`", ""))
    chip = answer.locator(".chip")
    assert chip.get_attribute("data-verdict") == row["verdict"]
    said = normal(answer.locator("td").last.locator("p").first.text_content())
    start = normal(row["difference"].replace("`", ""))
    assert start.startswith(said.removesuffix("…").strip()), said
    assert len(said) > 20
    marks.first.click()
    expect(page).to_have_url(re.compile("#answer-1$"))
    expect(answer).to_be_in_viewport()
    answer.locator(".lines a").click()
    expect(page).to_have_url(re.compile("#line-3$"))
    expect(marks.first).to_be_in_viewport()
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
    answer.locator(".title a").click()
    expect(page).to_have_url(f"{address}{FOLDERS[language]}layers/#dense")


def test_by_keyboard_alone(opened, address):
    """From the box by Tab to the example, the marked code, a name, its answer, its row."""
    page = opened()
    for language in LANGUAGES:
        open_translate(page, address, language)
        page.locator("#pasted").focus()
        page.keyboard.type("import keras\nkeras.layers.Den")
        expect(page.locator(".unknown li")).to_have_count(1)  # read while it is typed
        page.keyboard.type("se(1)\n")
        expect(page.locator(".mark")).to_have_text("keras.layers.Dense")
        until_read(page)
        for _ in range(3):
            page.keyboard.press("Tab")  # examples, clear
        expect(page.locator("[data-clear]")).to_be_focused()
        page.keyboard.press("Tab")
        expect(page.locator("pre.marked")).to_be_focused()
        page.keyboard.press("Tab")
        mark = page.locator("a.mark")
        expect(mark).to_be_focused()
        expect(mark).to_have_css("outline-style", "solid")
        page.keyboard.press("Enter")
        expect(page).to_have_url(re.compile("#answer-1$"))
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
    page.locator(".answers .title a").first.click()
    until_ready(page, re.compile("/data/"))
    page.go_back()
    until_read(page)
    assert page.evaluate(SEEN) == seen
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
        page.locator(".answers .title a").first.click()
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
    assert f"{address}assets/programs.js" not in asked
    with page.expect_request("**/assets/programs.js"):
        enter(page, "import torch\ntorch.ones(1)\n")
    assert [url for url in asked if url in reader] == reader
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
    listed = [*seen["answered"], *seen["used"], *seen["unknown"]]
    assert sorted(listed) == sorted(names), "each name is listed, and once"
    assert all(seen.values()), "each list is there"
    expect(page.locator(".answers caption")).to_have_text(
        ["From TensorFlow and Keras to PyTorch", "From PyTorch to TensorFlow and Keras"]
    )
    heads = page.locator(".answers thead th[scope=col]")
    other = ("PyTorch", "TensorFlow")
    expect(heads).to_have_text(
        [
            head
            for name in other
            for head in ("Names in your code", name, "Verdict", "Difference")
        ]
    )
    for width in (DESK, PHONE):
        page.set_viewport_size({"width": width, "height": 900})
        wrong = violations(page)
        assert not wrong, f"{width} px:\n{wrong}"
