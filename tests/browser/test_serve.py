"""The writer's loop: what is saved is on the screen, and what is wrong with it."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tandem.record import runner
from tandem.tools.browser import PATIENCE
from tests.support import project, shell, website

MISTAKE = "#tandem-mistake"

BUILT = 4 * PATIENCE
"""Milliseconds for a page to be built and drawn, on a busy machine."""


@pytest.fixture(scope="module")
def clone(tmp_path_factory) -> Path:
    """A copy of the project to write in."""
    return project.copy(tmp_path_factory.mktemp("writing") / "project")


@pytest.fixture(scope="module")
def served(clone) -> str:
    """The address of the copy, served as a writer does."""
    with shell.serving(["make", "serve", "PORT=0"], clone) as server:
        line = shell.line_with("follows what you save", server, 5 * runner.LIMIT)
        yield re.search(r"http://\S+/", line)[0]


@pytest.fixture
def page(browser, served):
    """The page of a topic, open before anything is saved."""
    page = website.open_page(browser)
    page.goto(f"{served}train/")
    page.locator("html[data-news]").wait_for(state="attached")
    yield page
    page.context.close()


def change(path: Path, old: str, new: str):
    """Save a file with one place changed."""
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_a_saved_page_is_on_the_screen(page, clone):
    pages = page.locator(".md-nav__link:not([href^='#'])")
    titles = pages.all_inner_texts()
    with (clone / "docs/en/train.md").open("a") as source:
        source.write("\n## Written now\n\nA sentence of this moment.\n")
    expect(page.get_by_text("A sentence of this moment.")).to_be_visible(timeout=BUILT)
    assert pages.all_inner_texts() == titles


def test_a_wrong_address_is_answered_by_the_site_s_page(page, served):
    assert page.goto(f"{served}no/such/page/").status == 404
    expect(page.locator(".lost")).to_have_count(2)
    page.locator("html[data-news]").wait_for(state="attached")  # it follows what is saved too


def test_a_saved_cell_is_on_the_screen(page, clone):
    cell = clone / "snippets/train/loop/torch_cell.py"
    cell.write_text(cell.read_text() + "print(model)  # of this moment\n")
    shown = page.locator("[data-row='train/loop'] td[data-side=torch]")
    expect(shown).to_contain_text("# of this moment", timeout=BUILT)


def test_a_saved_style_is_on_the_screen_and_the_page_stays(page, clone):
    page.evaluate("window.stays = true")
    with (clone / "tandem/theme/styles/card.css").open("a") as style:
        style.write("\nbody { outline-color: rgb(1, 2, 3); }\n")
    expect(page.locator("body")).to_have_css("outline-color", "rgb(1, 2, 3)", timeout=BUILT)
    assert page.evaluate("window.stays")


def test_a_page_that_missed_what_was_written_is_loaded_again(page, served, clone):
    page.route("**/-/news", lambda route: route.abort())
    page.goto(f"{served}train/")
    with (clone / "tandem/theme/styles/card.css").open("a") as style:
        style.write("\nbody { outline-color: rgb(3, 2, 1); }\n")
    sheet = page.context.new_page()
    sheet.goto(f"{served}train/")
    sheet.locator("html[data-news]").wait_for(state="attached")
    expect(sheet.locator("body")).to_have_css("outline-color", "rgb(3, 2, 1)", timeout=BUILT)
    page.unroute("**/-/news")
    expect(page.locator("body")).to_have_css("outline-color", "rgb(3, 2, 1)", timeout=BUILT)


def test_a_mistake_is_named_and_the_last_good_page_stays_until_it_is_mended(page, clone):
    source = clone / "docs/en/train.md"
    line = source.read_text().splitlines().index("::: train/loop") + 1
    change(source, "::: train/loop\n", "::: train/lop\n")
    expect(page.locator(MISTAKE)).to_have_text(
        f'docs/en/train.md:{line}: there is no row "train/lop". Did you mean "train/loop"?',
        timeout=BUILT,
    )
    expect(page.locator("#loop")).to_be_visible(timeout=BUILT)
    change(source, "::: train/lop\n", "::: train/loop\n")
    expect(page.locator(MISTAKE)).to_have_count(0, timeout=BUILT)
    expect(page.locator("#loop")).to_be_visible(timeout=BUILT)
