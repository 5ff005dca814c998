"""Prints pages in a browser as readers do."""

import io

import pikepdf
import pytest
from playwright.sync_api import Page, expect

from tandem.read.addresses import FOLDERS
from tandem.tools.browser import DESK, PHONE
from tandem.tools.print import sheet_pdf
from tests.support import printed, project

SMALLEST = 7
"""Points of the smallest type on a sheet."""

SHEETS = {"portrait": (703, 1039), "landscape": (1032, 710)}
"""Pixels between the margins of an ordinary page of paper, across and down."""

KINDS = ("losses/", "examples/digits/", "notes/", "defaults/")
"""A page of each kind, but the sheet."""

WITH_TOOLS = ("", "fr/layers/", "rows/", "translate/", "fr/errors/", "defaults/", "print/")
"""Pages that a reader clicks and types on."""

TOOLS = (
    "button, input, textarea, select, form, .tabs, .tools, .ways-in, .notebook, .filter-jumps"
)

WHOLE = {
    "fr/train/": (".row", ".row .highlight"),
    "tensors/": (".row",),
    "examples/digits/": (".jp-Cell.sized", ".highlight"),
    "notes/": (".note",),
    "fr/defaults/": (".counterpart",),
    "verdicts/": (".verdict-facts",),
}
"""What is not split, by page. The longest rows are those of `train`."""

HEADINGS = ".md-content :is(h2, h3, dt)"

MARK = """([selector, sheet]) => {
  const found = [...document.querySelectorAll(selector)];
  const fits = found.filter((one) => {
    const { height } = one.getBoundingClientRect();
    return 0 < height && height <= sheet;
  });
  // A browser writes down where something is printed only if a link leads there.
  for (const [number, one] of fits.entries()) {
    if (getComputedStyle(one).position === "static") one.style.position = "relative";
    for (const edge of ["top", "bottom"]) {
      const mark = document.createElement("a");
      mark.id = `${edge}-${number}`;
      mark.href = `#${mark.id}`;
      Object.assign(mark.style, { position: "absolute", [edge]: "1px", left: "0" });
      one.prepend(mark);
    }
  }
  return fits.map((one) => one.textContent.trim().slice(0, 40));
}"""

SIDES = """(rows) => rows.map((row) =>
  [...row.querySelectorAll(":is(th, td)[data-side]")].map((cell) => {
    const { left, width } = cell.getBoundingClientRect();
    return [cell.dataset.side, Math.round(left), Math.round(width)];
  }))"""


def sheet_page(opened, address: str, language: str, **options) -> Page:
    """The page `print`, open in a browser."""
    page = opened(DESK, **options)
    page.goto(f"{address}{FOLDERS[language]}print/")
    return page


# One in each look: both languages whole, and paper is light whatever the screen is.
@pytest.mark.parametrize(("language", "scheme"), [("en", "light"), ("fr", "dark")])
def test_sheet_prints_whole_light_and_large_enough(opened, address, language, scheme):
    page = sheet_page(opened, address, language, color_scheme=scheme)
    pdf = sheet_pdf(page)
    printed.check_sheet(pdf, language)
    assert min(printed.brightness(pdf)) > 0.9
    page.emulate_media(media="print")
    sizes = page.eval_on_selector_all(
        "table.print-table :is(th, td, code, .chip), .verdicts dd",
        "(all) => all.map((one) => parseFloat(getComputedStyle(one).fontSize) * 0.75)",
    )
    assert len(sizes) > 5 * len(project.rows())
    assert min(sizes) > SMALLEST - 0.01


def test_button_prints_and_stays_off_the_paper(opened, address):
    page = opened(DESK)
    page.add_init_script("window.printed = 0; window.print = () => { window.printed += 1; };")
    page.goto(f"{address}print/")
    button = page.locator(".print-button")
    button.click()
    button.press("Enter")
    assert page.evaluate("window.printed") == 2
    page.emulate_media(media="print")
    expect(button).to_be_hidden()


def test_without_scripts_there_is_the_sheet_and_no_dead_button(opened, address):
    page = sheet_page(opened, address, "en", java_script_enabled=False)
    expect(page.locator(".print-button")).to_be_hidden()
    expect(page.locator("table.print-table tbody tr")).to_have_count(len(project.rows()))


@pytest.mark.parametrize("kind", KINDS)
def test_other_pages_print_light_and_uncut(opened, address, kind):
    page = opened(SHEETS["portrait"][0], color_scheme="dark")
    page.goto(address + kind)
    page.emulate_media(media="print", color_scheme="dark")
    cut = page.eval_on_selector_all(
        "pre, pre > code, table, .md-content",
        "(all) => all.filter((one) => one.scrollWidth > one.clientWidth + 1).length",
    )
    assert cut == 0
    for gone in (".md-header", ".md-sidebar", ".md-footer", ".md-code__nav", ".notebook"):
        assert not any(one.is_visible() for one in page.locator(gone).all()), gone
    pdf = page.pdf(prefer_css_page_size=True, print_background=True)
    assert min(printed.brightness(pdf)) > 0.8


def split(page: Page, selector: str, way: str) -> tuple[int, list[str]]:
    """How many elements fit on a sheet, and what those begin with that are printed on two."""
    width, height = SHEETS[way]
    page.set_viewport_size({"width": width, "height": 900})
    page.emulate_media(media="print")
    begins = page.evaluate(MARK, [selector, height])
    printed_page = page.pdf(format="A4", landscape=way == "landscape")
    with pikepdf.open(io.BytesIO(printed_page)) as pdf:
        places = pdf.Root.Dests if begins else {}

        def sheet(name: str) -> int:
            return pikepdf.Page(places[f"/{name}"][0]).index

        sheets = [(sheet(f"top-{at}"), sheet(f"bottom-{at}")) for at in range(len(begins))]
    cut = [text for text, (top, foot) in zip(begins, sheets, strict=True) if top != foot]
    return len(begins), cut


@pytest.mark.parametrize("way", SHEETS)
@pytest.mark.parametrize("url", WHOLE)
def test_what_fits_on_a_sheet_is_not_split(opened, address, url, way):
    page = opened()
    for selector in WHOLE[url]:
        page.goto(address + url)
        count, cut = split(page, selector, way)
        assert count and not cut, (selector, cut)


@pytest.mark.parametrize("url", WITH_TOOLS)
def test_no_page_prints_its_tools(opened, address, url):
    page = opened(DESK)
    page.goto(address + url)
    assert page.locator(TOOLS).count()
    page.emulate_media(media="print")
    visible = page.eval_on_selector_all(
        TOOLS, "(all) => all.filter((one) => one.checkVisibility()).map((one) => one.outerHTML)"
    )
    assert not visible


@pytest.mark.parametrize("chosen", ["tf", "torch"])
def test_both_sides_are_printed_side_by_side(opened, address, chosen):
    page = opened(PHONE)
    page.add_init_script(f"localStorage.setItem('tandem.sides', '{chosen}')")
    page.goto(f"{address}losses/")
    page.emulate_media(media="print")
    page.set_viewport_size({"width": SHEETS["portrait"][0], "height": 900})
    pairs = page.eval_on_selector_all("table.pair tr", SIDES)
    assert len(pairs) > 20
    for (left, x, width), (right, other_x, other_width) in pairs:
        assert (left, right) == ("tf", "torch")
        assert abs(width - other_width) <= 2 and x + width <= other_x + 2 and width > 300
    page.goto(f"{address}print/")
    lines = page.eval_on_selector_all("table.print-table tr", SIDES)
    assert all(width > 100 for line in lines for (_, _, width) in line)
