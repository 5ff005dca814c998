"""The rows in a browser: copying, the switch of columns, the two columns, the proof."""

import pytest
from playwright.sync_api import Locator, Page, expect

from tandem.language.words import LANGUAGES, SIDE_NAMES
from tandem.read.catalogue import SIDES
from tandem.tools.browser import DESK, FOLDER, PHONE, html_files, page_url
from tests.support import project
from tests.support.website import boxes, language_of, row_elements

COLUMN = 64
"""Characters of a program's line that a column shows on a desk's screen."""

SELECT_ALL = """() => Object.fromEntries(
  [...document.querySelectorAll("[data-row] td[data-side]")].map((cell) => {
    getSelection().selectAllChildren(cell.querySelector("pre > code"));
    const row = cell.closest("[data-row]").dataset.row;
    return [`${row} ${cell.dataset.side}`, getSelection().toString()];
  }))"""

PLACES = ("td[data-side=tf]", "td[data-side=torch]", "details.proof")
"""Where a row shows its programs."""

# The first, the middle and the last row of a page: one rule of the css holds them all.
HEADS_WHILE_SCROLLING = """async (selector) => {
  const wrong = [];
  const frame = () => new Promise(requestAnimationFrame);
  const rows = [...document.querySelectorAll("[data-row]")];
  const some = [rows[0], rows[Math.floor(rows.length / 2)], rows.at(-1)];
  const cells = some.flatMap((row) => [...row.querySelectorAll("table.pair tbody td")]);
  for (const cell of cells) {
    if (!cell.checkVisibility()) continue;
    const head = cell.closest(".row").querySelector(selector(cell));
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
    found = {language: [] for language in LANGUAGES}
    for file in html_files(site):
        if row_elements(site / file):
            found[language_of(file)].append(address + page_url(file))
    assert all(found.values())
    return found


# Copying


def test_copying_takes_the_whole_program(opened, row_pages):
    """By the button of one row a page, by hand of every cell; `test_site` reads all texts."""
    page = opened(permissions=["clipboard-read", "clipboard-write"])
    copied, selected = {}, {}
    for turn, url in enumerate(row_pages["en"]):
        page.goto(url)
        selected |= page.evaluate(SELECT_ALL)
        rows = page.locator("[data-row]")
        row = rows.nth(turn % rows.count())
        row.locator("details.proof > summary").click()
        for part, place in zip((*SIDES, "proof"), PLACES, strict=True):
            program = row.locator(place)
            program.locator("pre").first.scroll_into_view_if_needed()
            program.locator(".highlight button[data-md-type=copy]").first.click()
            name = f"{row.get_attribute('data-row')} {part}"
            copied[name] = page.evaluate("navigator.clipboard.readText()")
    programs = {
        f"{program.row} {program.part}": program.code.rstrip()
        for row in project.rows().values()
        for program in row.programs
    }
    assert len(copied) == 3 * len(row_pages["en"])
    assert {name: text.rstrip("\n") for name, text in copied.items()} == {
        name: programs[name] for name in copied
    }
    cells = {name: code for name, code in programs.items() if not name.endswith("proof")}
    assert {name: text.rstrip("\n") for name, text in selected.items()} == cells


@pytest.mark.parametrize("width", [DESK, PHONE])
def test_copy_button_can_be_pressed(opened, row_pages, width):
    page = opened(width, permissions=["clipboard-read", "clipboard-write"])
    page.goto(row_pages["en"][0])
    row = page.locator("[data-row]").first
    for side in SIDES:
        if width == PHONE:
            row.get_by_role("button", name=SIDE_NAMES[side], exact=True).click()
        cell = row.locator(f"td[data-side={side}]")
        cell.locator("pre > code").first.hover()
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


def test_switch_is_kept_for_the_next_visits(opened, row_pages):
    """On other pages too, whatever their language."""
    page = opened()
    page.goto(row_pages["en"][0])
    expect_sides(page, *SIDES)
    for side, other in zip(SIDES, (row_pages["fr"][-1], row_pages["en"][-1]), strict=True):
        page.locator(".sides label", has_text=SIDE_NAMES[side]).click()
        expect_sides(page, side)
        page.reload()
        expect_sides(page, side)
        page.goto(other)
        expect_sides(page, side)
        expect(page.locator(f".sides [value={side}]")).to_be_checked()
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


def test_switch_is_there_where_sides_stand_beside_each_other(opened, row_pages):
    page = opened(1010)
    page.goto(row_pages["fr"][0])
    for label in page.locator(".sides label").all():
        expect(label).to_be_in_viewport(ratio=1)
        label.click()
    page.set_viewport_size({"width": 1009, "height": 900})
    expect(page.locator(".sides")).to_be_hidden()


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


def test_the_answer_stands_before_the_code(opened, row_pages):
    """On a small laptop: prose, verdict and the first lines of both cells on one screen."""
    page = opened(1280, height=720)
    page.goto(f"{row_pages['en'][0]}#{page_row(row_pages['en'][0])}")
    row = page.locator("[data-row]:target")
    places = ["h2", "h2 ~ p:not(.tools)", ".verdict", "th[data-side]", "td pre > code"]
    tops = [box["y"] for box in boxes(row, *places)]
    assert tops == sorted(tops)
    for place in places[:-1]:
        expect(row.locator(place).first).to_be_in_viewport(ratio=1)
    for side in SIDES:
        assert lines_on_screen(row.locator(f"td[data-side={side}] pre > code").first) >= 5


def page_row(url: str) -> str:
    """The anchor of the first row on a page."""
    topic = url.rstrip("/").rpartition("/")[2]
    return project.summaries("en")[topic][0].row.partition("/")[2]


def lines_on_screen(code: Locator) -> float:
    """How many lines of a program the screen shows of its beginning."""
    return code.evaluate(
        """(code) => {
          const { paddingTop, lineHeight } = getComputedStyle(code);
          const first = code.getBoundingClientRect().top + parseFloat(paddingTop);
          return (innerHeight - first) / parseFloat(lineHeight);
        }"""
    )


def test_unfolding_a_proof_moves_nothing_above_it_and_shows_results_first(opened, row_pages):
    page = opened()
    page.goto(row_pages["en"][0])
    row = page.locator("[data-row]").first
    summary = row.locator(".proof > summary")
    summary.scroll_into_view_if_needed()
    places = ["h2", ".verdict", ".chip", ".proof > summary"]
    before = boxes(row, *places)
    summary.click()
    results, code = (
        row.locator(".proof-parts .highlight").nth(1),
        row.locator(".proof code").first,
    )
    expect(results).to_be_visible()
    assert boxes(row, *places) == before
    assert results.bounding_box()["y"] < code.bounding_box()["y"]
    assert row.get_attribute("data-row") in project.rows()
    program = project.rows()[row.get_attribute("data-row")].proof
    expect(results.locator("code")).to_have_text(program.output)


@pytest.mark.parametrize(
    ("width", "head"),
    [(DESK, "th[data-side=SIDE]"), (PHONE, ".tabs [data-tab=SIDE]")],
)
def test_permalinks_lead_to_rows_and_column_heads_stay(opened, site, row_pages, width, head):
    """Rows far from the screen have an estimated height: a jump must land all the same."""
    page = opened(width, height=500)
    selector = f"(cell) => `{head}`.replace('SIDE', cell.dataset.side)"
    wrong = {}
    for url in row_pages["en"]:
        *_, last = row_elements(site / url.partition(f"/{FOLDER}/")[2] / "index.html").values()
        page.goto(f"{url}#{last['id']}")
        expect(page.locator(f"[id='{last['id']}'] h2"), url).to_be_in_viewport(ratio=1)
        if width == PHONE:
            page.locator(".summary-fold").click()
        page.locator(".summary a").first.click()
        expect(page.locator("[data-row] h2").first, url).to_be_in_viewport(ratio=1)
        found = page.evaluate(f"() => ({HEADS_WHILE_SCROLLING})({selector})")
        if found:
            wrong[url] = found
    assert not wrong


def test_a_column_shows_whole_lines(opened, row_pages):
    page, wrong = opened(), []
    for url in row_pages["en"]:
        page.goto(url)
        wrong += page.evaluate(CODE_TOO_WIDE)
        page.evaluate(LONGEST_LINES, COLUMN)
        wrong += page.evaluate(CODE_TOO_WIDE)
    assert not wrong
    page.evaluate(LONGEST_LINES, 2 * COLUMN)
    assert page.evaluate(CODE_TOO_WIDE), "this test sees no overflow"


@pytest.mark.parametrize("width", [DESK, PHONE])
def test_an_unfolded_proof_keeps_inside_its_row(opened, row_pages, width):
    page = opened(width)
    page.goto(row_pages["en"][0])
    row = page.locator("[data-row]").first
    row.locator(".proof summary").click()
    expect(row.locator(".proof .highlight").first).to_be_visible()
    [inner] = boxes(row, ".proof .highlight")
    assert inner["x"] + inner["width"] <= row.evaluate("(row) => row.offsetWidth")
