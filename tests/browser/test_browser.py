"""Drives a browser through the built site, as readers do."""

from dataclasses import dataclass

import pages
import project
import pytest
from accessibility import violations
from catalogue import SIDES
from exports import FOLDERS
from playwright.sync_api import Browser, Page, expect
from website import (
    DESK,
    KINDS,
    LAPTOP,
    PHONE,
    every_language,
    html_files,
    language_of,
    open_page,
    page_url,
    row_elements,
)
from words import SIDE_NAMES

COLUMN = 64
"""Characters of a program's line that a column shows on a desk's screen."""

WATCH_SHIFTS = """
window.shifted = 0;
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) window.shifted += entry.value;
}).observe({ type: "layout-shift", buffered: true });
"""

SCROLL_THROUGH = """async () => {
  for (let y = 0; y < document.body.scrollHeight; y += innerHeight) {
    scrollTo(0, y);
    await new Promise(requestAnimationFrame);
  }
  scrollTo(0, 0);
}"""

COPY_ROW = """async (row) => {
  const copied = {};
  row.querySelector("details").open = true;
  for (const part of row.querySelectorAll("td[data-side], details.proof")) {
    let text = "nothing was copied";
    await navigator.clipboard.writeText(text);
    part.scrollIntoView({ block: "start" });  // a block gets its button once it is seen
    let button = null;
    for (let tries = 0; tries < 500 && !button; tries++) {
      await new Promise(requestAnimationFrame);
      button = part.querySelector(".highlight button[data-md-type=copy]");
    }
    button.click();
    for (let tries = 0; tries < 100 && text === "nothing was copied"; tries++) {
      text = await navigator.clipboard.readText();
    }
    copied[`${row.dataset.row} ${part.dataset.side ?? "parity"}`] = text;
  }
  return copied;
}"""

SELECT_ALL = """() => Object.fromEntries(
  [...document.querySelectorAll("[data-row] td[data-side]")].map((cell) => {
    getSelection().selectAllChildren(cell.querySelector("code"));
    const row = cell.closest("[data-row]").dataset.row;
    return [`${row} ${cell.dataset.side}`, getSelection().toString()];
  }))"""

# The first, the middle and the last row of a page: one rule of the css holds them all.
HEADS_WHILE_SCROLLING = """async (selector) => {
  const wrong = [];
  const frame = () => new Promise(requestAnimationFrame);
  const rows = [...document.querySelectorAll("[data-row]")];
  const some = [rows[0], rows[Math.floor(rows.length / 2)], rows.at(-1)];
  const cells = some.flatMap((row) => [...row.querySelectorAll("table.pair tbody td")]);
  for (const cell of cells) {
    const head = cell.closest("table").querySelector(selector(cell));
    for (let turn = 0; turn < 2; turn++) {  // a row has its true height once it is near
      const box = cell.getBoundingClientRect();
      scrollBy(0, box.top + box.height / 2 - 100);
      await frame();
      await frame();
    }
    const { left, right, top, height } = head.getBoundingClientRect();
    const seen = document.elementFromPoint((left + right) / 2, top + height / 2);
    const below = document.querySelector(".md-header").getBoundingClientRect().bottom;
    if (!head.contains(seen) || Math.abs(top - below) > 2) {
      wrong.push(`${cell.closest("[data-row]").id} ${cell.dataset.side}: at ${top}`);
    }
  }
  return wrong;
}"""

CODE_TOO_WIDE = """() => [...document.querySelectorAll("td[data-side] pre > code")]
  .filter((code) => code.scrollWidth > code.clientWidth)
  .map((code) => `${code.closest("[data-row]").dataset.row}: ${code.textContent}`)"""

LONGEST_LINES = """(characters) => {
  for (const code of document.querySelectorAll("td[data-side] pre > code")) {
    for (const span of code.querySelectorAll(".setup, .answer")) {
      span.textContent = "m".repeat(characters) + "\\n";
    }
  }
}"""


@pytest.fixture(scope="module")
def row_pages(site, address) -> dict[str, list[str]]:
    """The addresses of the pages that show rows, by language."""
    found = {language: [] for language in pages.LANGUAGES}
    for file in html_files(site):
        if row_elements(site / file):
            found[language_of(file)].append(address + page_url(file))
    assert all(found.values())
    return found


# Every page, at every width


@dataclass(frozen=True)
class Visit:
    """What was seen on a visit of a page."""

    where: str
    requests: list[str]
    complaints: list[str]
    shifted: float
    too_wide: int


@pytest.fixture(scope="module")
def visits(browser, site, address) -> list[Visit]:
    """A visit of every page at each width, scrolled from top to bottom."""
    urls = [address + page_url(file) for file in html_files(site)]
    return [seen for width in (DESK, LAPTOP, PHONE) for seen in visit(browser, urls, width)]


def visit(browser: Browser, urls: list[str], width: int) -> list[Visit]:
    """Open one page after the other, and watch."""
    page = open_page(browser, width)
    requests, complaints, seen = [], [], []
    page.on("request", lambda request: requests.append(request.url))
    page.on("console", lambda line: complaints.append(line.text) if line.type == "error" else 0)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.add_init_script(WATCH_SHIFTS)
    for url in urls:
        requests.clear()
        complaints.clear()
        page.goto(url)
        page.evaluate(SCROLL_THROUGH)
        shifted = page.evaluate("window.shifted")
        too_wide = page.evaluate("document.documentElement.scrollWidth - innerWidth")
        where = f"{url} at {width} px"
        seen.append(Visit(where, list(requests), list(complaints), shifted, too_wide))
    page.context.close()
    return seen


def test_no_page_scrolls_sideways(visits):
    assert not {visit.where: visit.too_wide for visit in visits if visit.too_wide > 0}


def test_no_page_asks_another_host(visits, address):
    host = address.rpartition("/tandem/")[0] + "/"
    assert all(visit.requests for visit in visits)
    asked = {(visit.where, url) for visit in visits for url in visit.requests}
    assert not {pair for pair in asked if not pair[1].startswith((host, "data:", "blob:"))}


def test_no_page_complains(visits):
    assert not {visit.where: visit.complaints for visit in visits if visit.complaints}


def test_nothing_moves_while_loading(visits):
    assert not {visit.where: visit.shifted for visit in visits if visit.shifted >= 0.01}


# Copying


def test_copying_takes_the_whole_program(opened, row_pages):
    """Of every row on the English pages; `test_site` reads the French ones' text."""
    page = opened(permissions=["clipboard-read", "clipboard-write"])
    copied, selected = {}, {}
    for url in row_pages["en"]:
        page.goto(url)
        selected |= page.evaluate(SELECT_ALL)
        for row in page.locator("[data-row]").all():  # a browser lets a click copy for 5 s
            copied |= row.evaluate(COPY_ROW)
    programs = {
        f"{program.row} {program.part}": program.code.rstrip()
        for row in project.rows().values()
        for program in row.programs
    }
    assert {name: text.rstrip("\n") for name, text in copied.items()} == programs
    cells = {name: code for name, code in programs.items() if not name.endswith("parity")}
    assert {name: text.rstrip("\n") for name, text in selected.items()} == cells


@pytest.mark.parametrize("width", [DESK, PHONE])
@pytest.mark.parametrize("side", SIDES)
def test_copy_button_can_be_pressed(opened, row_pages, width, side):
    page = opened(width, permissions=["clipboard-read", "clipboard-write"])
    page.goto(row_pages["en"][0])
    row = page.locator("[data-row]").first
    cell = row.locator(f"td[data-side={side}]")
    cell.locator("code").first.hover()
    cell.get_by_role("button").first.click()
    program = getattr(project.rows()[row.get_attribute("data-row")], side)
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.rstrip("\n") == program.code.rstrip()


# The switch TensorFlow | both | PyTorch


def expect_sides(page: Page, *shown: str):
    """Every row shows these sides, cell and column head, and no other."""
    for side in SIDES:
        parts = page.locator(f"table.pair :is(th, td)[data-side={side}]")
        states = parts.evaluate_all("all => all.map((part) => part.checkVisibility())")
        assert states and set(states) == {side in shown}, f"{side}: {states}"


@every_language
def test_switch_is_kept_for_the_next_visits(opened, row_pages, language):
    page = opened()
    page.goto(row_pages[language][0])
    expect_sides(page, *SIDES)
    for side in SIDES:
        page.locator(".sides label", has_text=SIDE_NAMES[side]).click()
        expect_sides(page, side)
        page.reload()
        expect_sides(page, side)
        expect(page.locator(f".sides [value={side}]")).to_be_checked()
        for other in (row_pages["en"][-1], row_pages["fr"][-1]):
            page.goto(other)
            expect_sides(page, side)
        page.goto(row_pages[language][0])
    page.locator(".sides label").nth(1).click()
    expect_sides(page, *SIDES)


def test_switch_works_by_keyboard(opened, row_pages):
    page = opened()
    page.goto(row_pages["en"][0])
    in_switch = "document.activeElement.closest('.sides') !== null"
    for _ in range(10):
        page.keyboard.press("Tab")
        if page.evaluate(in_switch):
            break
    assert page.evaluate(in_switch), "ten times Tab do not reach the switch"
    focused = page.locator(".sides input:focus + span")
    assert focused.evaluate("(name) => getComputedStyle(name).outlineStyle") == "solid"
    page.keyboard.press("ArrowRight")
    expect_sides(page, "torch")
    page.keyboard.press("ArrowLeft")
    page.keyboard.press("ArrowLeft")
    expect_sides(page, "tf")


@pytest.mark.parametrize("width", [DESK, PHONE])
def test_switch_can_be_seen(opened, row_pages, width):
    page = opened(width)
    page.goto(row_pages["fr"][0])
    for label in page.locator(".sides label").all():
        expect(label).to_be_in_viewport(ratio=1)
        label.click()


@pytest.mark.parametrize("width", [DESK, PHONE])
def test_page_reads_without_javascript(opened, row_pages, width):
    page = opened(width, java_script_enabled=False)
    page.goto(row_pages["en"][0])
    for side in SIDES:
        expect(page.locator(f"td[data-side={side}]").first).to_be_visible()
    expect(page.locator(".sides")).to_be_hidden()
    expect(page.locator(".proof code").first).to_be_hidden()
    page.locator(".proof summary").first.click()
    expect(page.locator(".proof pre").first).to_be_visible()


# The two columns


@pytest.mark.parametrize("width", [DESK, 960])
def test_wide_screens_show_two_columns(opened, row_pages, width):
    page = opened(width)
    page.goto(row_pages["en"][0])
    row = page.locator("[data-row]").first
    left, right = (row.locator(f"td[data-side={side}]").bounding_box() for side in SIDES)
    assert left["y"] == right["y"]
    assert left["x"] + left["width"] <= right["x"] + 1
    assert abs(left["width"] - right["width"]) <= 1
    for side in SIDES:
        expect(row.locator(f"th[data-side={side}]")).to_be_visible()
        expect(row.locator(f"p.side[data-side={side}]")).to_be_hidden()


@pytest.mark.parametrize("width", [959, PHONE])
def test_narrow_screens_stack_them(opened, row_pages, width):
    page = opened(width)
    page.goto(row_pages["en"][0])
    row = page.locator("[data-row]").first
    upper, lower = (row.locator(f"td[data-side={side}]").bounding_box() for side in SIDES)
    assert upper["y"] + upper["height"] <= lower["y"] + 1
    assert upper["x"] == lower["x"] and upper["width"] == lower["width"]
    for side in SIDES:
        expect(row.locator(f"th[data-side={side}]")).to_be_hidden()
        name = row.locator(f"td[data-side={side}] p.side")
        expect(name).to_be_visible()
        expect(name).to_have_text(SIDE_NAMES[side])


@pytest.mark.parametrize(
    ("width", "head"),
    [(DESK, "th[data-side=SIDE]"), (PHONE, "td[data-side=SIDE] p.side")],
)
def test_column_heads_stay_while_scrolling(opened, row_pages, width, head):
    page = opened(width, height=500)
    selector = f"(cell) => `{head}`.replace('SIDE', cell.dataset.side)"
    for url in row_pages["en"]:
        page.goto(url)
        assert not page.evaluate(f"() => ({HEADS_WHILE_SCROLLING})({selector})")


@pytest.mark.parametrize("width", [DESK, PHONE])
def test_a_permalink_leads_to_its_row(opened, row_pages, width):
    """Rows far from the screen have an estimated height: a jump must land all the same."""
    for url in row_pages["en"]:
        page = opened(width)
        page.goto(url)
        name = page.locator("[data-row]").last.get_attribute("id")
        page.goto("about:blank")  # else the address would change on the page as it is
        page.goto(f"{url}#{name}")
        heading = page.locator(f"[id='{name}'] h2")
        expect(heading).to_be_in_viewport(ratio=1)
        page.locator(".summary a").first.click()
        first = page.locator("[data-row]").first
        expect(first.locator("h2")).to_be_in_viewport(ratio=1)


def test_a_column_shows_whole_lines(opened, row_pages):
    page = opened()
    for url in row_pages["en"]:
        page.goto(url)
        assert not page.evaluate(CODE_TOO_WIDE)
        page.evaluate(LONGEST_LINES, COLUMN)
        assert not page.evaluate(CODE_TOO_WIDE)
    page.evaluate(LONGEST_LINES, 2 * COLUMN)
    assert page.evaluate(CODE_TOO_WIDE), "this test sees no overflow"


@pytest.mark.parametrize("width", [DESK, PHONE])
def test_an_unfolded_proof_keeps_inside_its_row(opened, row_pages, width):
    page = opened(width)
    page.goto(row_pages["en"][0])
    row = page.locator("[data-row]").first
    row.locator(".proof summary").click()
    inner, outer = row.locator(".proof .highlight").first.bounding_box(), row.bounding_box()
    assert inner["x"] + inner["width"] <= outer["x"] + outer["width"]


# Search and languages


@pytest.mark.parametrize(
    ("language", "words", "row"),
    [
        ("en", "GradientTape", "train/loop"),
        ("fr", "GradientTape", "train/loop"),
        ("fr", "boucle écrite", "train/loop"),
    ],
)
def test_search_finds_a_row(opened, address, language, words, row):
    page = opened()
    page.goto(address + FOLDERS[language])
    page.locator("input[name=query]").press_sequentially(words)
    topic, name = row.split("/")
    page.locator(f".md-search-result__link[href$='/{topic}/#{name}']").click()
    page.wait_for_url(f"{address}{FOLDERS[language]}{topic}/#{name}")
    expect(page.locator(f"[data-row='{row}']")).to_be_in_viewport()


def test_the_search_index_comes_when_it_is_needed(opened, address):
    page, requests = opened(), []
    page.on("request", lambda request: requests.append(request.url))
    page.goto(address, wait_until="networkidle")
    assert not [url for url in requests if "search_index" in url]
    with page.expect_request("**/search_index.json"):
        page.locator("input[name=query]").focus()
    with page.expect_request("**/search_index.json"):
        page.goto(f"{address}?q=GradientTape")


def test_language_link_leads_to_the_twin(opened, row_pages):
    page = opened(PHONE)
    english, french = row_pages["en"][0], row_pages["fr"][0]
    page.goto(english)
    for there, language in ((french, "fr"), (english, "en")):
        page.locator("a.twin").click()
        expect(page).to_have_url(there)
        expect(page.locator("html")).to_have_attribute("lang", language)


# Accessibility


LOOKS = [(scheme, width) for scheme in ("light", "dark") for width in (DESK, PHONE)]


@pytest.mark.parametrize("look", LOOKS, ids=str)
def test_axe_finds_no_violation(opened, site, address, look):
    scheme, width = look
    others = [url for url in map(page_url, html_files(site)) if url not in KINDS]
    page = opened(width, color_scheme=scheme)
    reports = {}
    for url in [*KINDS, *others[LOOKS.index(look) :: len(LOOKS)]]:
        page.goto(address + url)
        reports[url] = violations(page)
        if url in ("train/", "notes/"):
            page.locator(".proof summary").first.click()
            reports[f"{url}, a proof unfolded"] = violations(page)
    assert not "\n".join(f"{url}:\n{text}" for url, text in reports.items() if text)


def test_axe_sees_a_pale_colour(opened, row_pages):
    page = opened()
    page.goto(row_pages["en"][0])
    page.add_style_tag(content=".setup { color: #ccc !important }")
    assert "color-contrast" in violations(page)
