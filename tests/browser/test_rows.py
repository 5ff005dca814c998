"""Drives the index and the site's search as readers do: type, arrow, Enter, share, reload.

What its finder shows: ``test_finder.py``. What is found, and in which order, Node shows:
``tests/scripts/finding.test.mjs``.
"""

import re

import pytest
from playwright.sync_api import Page, expect

from tandem.language.words import LANGUAGES
from tandem.read.addresses import FOLDERS
from tandem.tools.browser import DESK, PHONE, open_page
from tests.support import project
from tests.support.asked import everyday
from tests.support.finder import KINDS, count_of, first, found, link_to, open_index
from tests.support.website import until_ready

HOSTILE = (
    "<zzqqzzqq>",  # answered by no row: it is said back
    "<img src=x onerror=window.ran=1><script>window.ran=1</script>",
    '"><svg onload=window.ran=1>',
    "((((((((((((((((((((((((((((((((",
    "[" * 300 + "\\" * 300,
    "\x00\x01\x02\ufffe\udbff\udfff\x7f" * 40,
    "a.b." * 200,
    "constructor __proto__ toString hasOwnProperty",
)
MARKUP = ("<", '"')
MEGABYTES = [
    (text * 1_000_000)[:1_000_000] for text in ("x", "Dense ", "(", "é<b>", "a.", "\0")
]

FINDS = {
    "nn.Linear": "layers/dense",  # the names that it answers, and where they are at home
    "hop_length": "tables/stft",  # its one-liners
    "torch.meshgrid": "tensor-shapes/meshgrid",
}
TITLES = {"en": "FULLY connected", "fr": "entierement connectee"}
"""What leads to a row by its title, which is not spelt so."""

MARKED = {"en": ["fully", "connected"], "fr": ["entièrement", "connectée"]}

PASTE = """(text) => {
  const box = document.querySelector("#find");
  box.focus();
  box.value = text;  // a browser keeps to maxlength, a script or an old one does not
  box.dispatchEvent(new Event("input", { bubbles: true }));
}"""

DRAWN = """(rows) => {
  const answers = ({ names }) => names.split(" ").includes("torch.nn.Linear");
  const titles = tandem.foundBy.filter(answers).map(({ title }) => title);
  return rows.map((row) =>
    row.matches(".topic") ? null : titles.includes(row.querySelector("a").textContent));
}"""
"""Of drawn rows, whether each answers `nn.Linear`; null for a line between them."""


@pytest.fixture(scope="module", params=LANGUAGES)
def shared(request, browser, address):
    """The index of a language, which tests share that can leave it by its clear button."""
    page = open_page(browser)
    page.goto(f"{address}{FOLDERS[request.param]}rows/")
    yield page, request.param
    page.context.close()


@pytest.fixture
def index(shared):
    """The index as it opens, and its language."""
    page, _ = shared
    page.set_viewport_size({"width": DESK, "height": 900})
    clear = page.locator(".finder-clear")
    if clear.is_visible():
        clear.click()
    expect(page.locator(".found")).to_have_count(0)
    return shared


def open_stopped(opened, address, language) -> Page:
    """The index, where time stands still until the test moves it."""
    page = opened()
    page.clock.install(time=0)
    page.goto(f"{address}{FOLDERS[language]}rows/")
    page.clock.pause_at(24 * 3600)
    return page


def total(language: str) -> int:
    """How many rows there are."""
    return len(project.view(language).shown())


def question(page: Page) -> str:
    """What the address asks."""
    return page.evaluate("location.search")


def expect_question(page: Page, asked: str):
    """The address comes to ask this; it follows what is typed after a moment."""
    expect(page).to_have_url(re.compile(rf"/rows/{re.escape(asked)}$"))


# What is found


def test_what_answers_is_drawn_first_and_the_rest_in_later_frames(opened, address):
    page = open_stopped(opened, address, "fr")
    table, rows = page.locator(".rows-table"), page.locator(".found tr")
    page.locator("#find").fill("nn.Linear")
    expect(table).to_have_attribute("data-filtered", "")
    count = int(page.locator(".finder-count").inner_text().split()[0])
    at_once = rows.count()
    assert 0 < at_once < count
    expect(table).to_have_attribute("aria-busy", "true")
    page.clock.run_for(2000)
    expect(table).to_have_attribute("aria-busy", "false")
    drawn = rows.evaluate_all(DRAWN)
    answering = drawn.index(None)
    assert drawn == [True] * answering + [None] + [False] * (count - answering)
    expect(page.locator(".found tr.topic")).to_contain_text(str(count - answering))


def test_a_row_is_found_by_all_that_it_shows(index):
    page, language = index
    box = page.locator("#find")
    for asked, row in FINDS.items():
        box.fill(asked)
        expect(first(page)).to_have_attribute("href", link_to(row))
    for asked, row in list(everyday(language).items())[:5]:
        box.fill(asked)
        expect(page.locator(f'.found [scope=row] a[href="{link_to(row)}"]')).to_be_visible()
    box.fill(KINDS[language])
    expect(first(page)).to_have_attribute("href", re.compile(r"^\.\./layers/#"))
    verdict = page.locator(".found tr:not(.topic)").first.locator("[data-verdict]")
    expect(verdict).to_have_attribute("data-verdict", "different")
    box.fill(TITLES[language])
    expect(first(page)).to_have_attribute("href", link_to("layers/dense"))
    expect(first(page).locator("mark")).to_have_text(MARKED[language])


def test_words_verdicts_and_topics_narrow(index):
    page, language = index
    box = page.locator("#find")
    assert count_of(page) == total(language)
    box.fill("dense")
    some = count_of(page)
    page.locator('.finder [data-verdict="same after"]').click()
    page.locator('.finder [data-topic="layers"]').click()
    less = count_of(page)
    assert 0 < less < some < total(language)
    expect(found(page)).to_have_count(less)
    expect(found(page).locator('[data-verdict="same after"]')).to_have_count(less)
    expect(page.locator(".found [href^='../layers/']")).to_have_count(less)
    expect_question(page, "?find=dense&verdict=same+after&topic=layers")
    page.locator(".finder-clear").click()
    expect(page.locator(".finder-count")).to_have_text(re.compile(rf"^{total(language)}\b"))
    expect(box).to_be_focused()
    expect_question(page, "")


def test_nothing_found_says_so_and_leads_on(index):
    page, _ = index
    box, said = page.locator("#find"), page.locator(".nothing")
    topic = page.locator('.finder [data-topic="text-recognition"]')
    expect(said).to_be_hidden()
    box.fill("BtachNrmz3d")
    expect(said).to_be_visible()
    expect(said).to_contain_text("BtachNrmz3d")
    expect(page.locator(".finder-count")).to_have_text(re.compile(r"^0\b"))
    for name in ("translate", "errors"):
        expect(said.locator(f"a[href='../{name}/']")).to_be_visible()
    expect(said.locator("a[href$='/?q=BtachNrmz3d']")).to_be_visible()
    offered = said.get_by_role("button").first
    name = offered.text_content()
    offered.click()
    expect(box).to_have_value(name)
    expect(first(page)).to_be_visible()
    expect(said).to_be_hidden()
    topic.click()
    box.fill("GradientTape")
    expect(said).to_be_visible()
    said.get_by_role("button").click()
    expect(first(page)).to_have_attribute("href", link_to("train/loop"))
    # No row has both words: the nearest are shown, under a line that says so.
    box.fill("Dense nobodyhasheardofthis")
    expect(page.locator(".found tr.topic")).to_be_visible()
    near = found(page).evaluate_all("rows => rows.map((row) => row.textContent)")
    assert len(near) == count_of(page)
    topic.click()
    expect(said).to_be_visible()
    said.get_by_role("button").click()
    expect(said).to_be_hidden()
    assert found(page).evaluate_all("rows => rows.map((row) => row.textContent)") == near


def test_it_is_a_table_for_a_screen_reader(index):
    page, language = index
    rows = [shown.row for shown in project.view(language).shown()]
    topics = {row.partition("/")[0] for row in rows}
    for width in (DESK, PHONE):
        page.set_viewport_size({"width": width, "height": 900})
        expect(page.get_by_role("table")).to_have_count(1)
        expect(page.get_by_role("columnheader")).to_have_count(4)
        expect(page.get_by_role("rowheader")).to_have_count(len(rows) + len(topics))


def test_hostile_text_is_text(opened, address):
    page = opened()
    complaints = []
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.clock.install()
    page.goto(f"{address}rows/")
    box = page.locator("#find")
    strange = page.locator(".rows-page :is(img, script, svg, zzqqzzqq)")
    for text in (*MEGABYTES, *HOSTILE):
        page.evaluate(PASTE, text)
        assert len(box.input_value()) <= 200
        page.clock.fast_forward(1000)  # the address follows
        assert "find=" in question(page) and len(question(page)) < 2000
        page.evaluate("dispatchEvent(new PopStateEvent('popstate'))")  # it is read again
        expect(strange).to_have_count(0)
        if text.startswith(MARKUP):
            page.reload()
            expect(strange).to_have_count(0)
        if text == HOSTILE[0]:
            expect(page.locator(".nothing-said")).to_contain_text(text)
    assert page.evaluate("window.ran") is None
    assert not complaints


# Keys


@pytest.mark.parametrize(("language", "width"), [("en", DESK), ("fr", PHONE)])
def test_type_arrow_enter_and_come_back(opened, address, language, width):
    page = open_index(opened, address, language, width=width)
    box = page.locator("#find")
    box.press_sequentially("layers.Dense")
    expect(found(page).first.locator("[scope=row] a")).to_have_attribute(
        "href", link_to("layers/dense")
    )
    box.press("ArrowDown")
    expect(first(page)).to_be_focused()
    page.keyboard.press("ArrowDown")
    expect(found(page).nth(1).locator("[scope=row] a")).to_be_focused()
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    expect(box).to_be_focused()
    page.keyboard.press("ArrowDown")
    page.keyboard.type("x")  # typing goes on in the box
    expect(box).to_be_focused()
    expect(box).to_have_value("layers.Densex")
    page.keyboard.press("Backspace")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    until_ready(page, f"{address}{FOLDERS[language]}layers/#dense")
    expect(page.locator("[data-row='layers/dense'] h2")).to_be_in_viewport()
    page.go_back()
    expect(box).to_have_value("layers.Dense")
    expect(first(page)).to_have_attribute("href", link_to("layers/dense"))


def test_escape_clears_and_enter_opens_the_first_row(opened, address):
    page = open_index(opened, address, "en", "?find=dense&topic=layers")
    box = page.locator("#find")
    expect(box).to_be_focused()
    box.press("Escape")
    expect(box).to_have_value("")
    expect(page.locator(".finder [aria-pressed=true]")).to_have_count(0)
    expect(page.locator(".found")).to_have_count(0)
    expect(page.locator(".rows-table [data-topic]").first).to_be_visible()
    box.press_sequentially("F.relu")
    page.keyboard.press("Enter")
    until_ready(page, f"{address}activations/#relu")
    page.go_back()
    expect(box).to_have_value("F.relu")


# The address


def test_a_shared_address_shows_the_same(opened, address):
    asked = "?find=dense&verdict=same+after&topic=layers"
    page = open_index(opened, address, "fr")
    page.locator('.finder [data-verdict="same after"]').click()
    page.locator('.finder [data-topic="layers"]').click()
    page.locator("#find").press_sequentially("dense")
    expect_question(page, asked)
    texts = found(page).all_text_contents()
    assert texts
    page.reload()
    expect(page.locator("#find")).to_have_value("dense")
    assert found(page).all_text_contents() == texts
    other = open_index(opened, address, "fr", asked)
    assert found(other).all_text_contents() == texts
    expect(other.locator(".finder [aria-pressed=true]")).to_have_count(2)


def test_the_address_follows_once_the_hand_rests(opened, address):
    page = open_stopped(opened, address, "en")
    box = page.locator("#find")
    box.press_sequentially("dens")
    page.clock.run_for(249)
    assert question(page) == ""
    box.press_sequentially("e")
    page.clock.run_for(249)
    assert question(page) == ""
    page.clock.run_for(1)
    assert question(page) == "?find=dense"


def test_a_link_finds_the_address_as_the_question_is(opened, address):
    page = open_stopped(opened, address, "en")
    page.locator("#find").fill("dense")
    page.evaluate(
        "() => addEventListener('click', () => { document.title = location.search; })"
    )
    page.locator("a.twin").evaluate("(link) => { link.removeAttribute('href'); link.click(); }")
    assert page.title() == "?find=dense"


def test_the_filter_works_from_a_disk(opened, site):
    page = opened()
    page.goto(f"{site.as_uri()}/rows/index.html?find=nn.Linear")
    expect(first(page)).to_have_attribute("href", re.compile(r"layers/.*#dense$"))
    page.locator("#find").fill("F.relu")
    expect(page).to_have_url(re.compile(r"\?find=F\.relu$"))
    page.reload()
    expect(page.locator("#find")).to_have_value("F.relu")


# Without scripts


@pytest.mark.parametrize(("language", "width"), [("en", DESK), ("fr", PHONE)])
def test_without_scripts_it_is_a_plain_table(opened, address, language, width):
    page = open_index(opened, address, language, width=width, java_script_enabled=False)
    expect(page.locator("#find")).to_be_hidden()
    links = page.locator(".rows-table [scope=row] a")
    expect(links).to_have_count(total(language))
    expect(links.first).to_be_visible()
    page.locator(f".rows-table a[href='{link_to('layers/dense')}']").first.click()
    expect(page.locator("[data-row='layers/dense'] h2")).to_be_in_viewport()


# The site's search


@pytest.mark.parametrize(
    ("language", "words", "row"),
    [("en", "nn.Linear", "layers/dense"), ("fr", "zero_grad", "gradients/zero_grad")],
)
def test_a_name_in_the_search_leads_to_its_row(opened, address, language, words, row):
    page = opened()
    page.goto(address + FOLDERS[language])
    page.locator("input[name=query]").press_sequentially(words)
    topic, name = row.split("/")
    result = page.locator(".md-search-result__link").first
    expect(result).to_have_attribute("href", re.compile(rf"/{topic}/#{name}$"))
    page.keyboard.press("Enter")
    until_ready(page, f"{address}{FOLDERS[language]}{topic}/#{name}")
    expect(page.locator(f"[data-row='{row}'] h2")).to_be_in_viewport()
