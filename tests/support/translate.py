"""The page `translate` in a browser: shared by the tests that drive it."""

from playwright.sync_api import Page, expect

from tandem.read.addresses import FOLDERS

SEEN = """() => {
  const seen = { marked: [], watched: [], answered: [], unknown: [] };
  let line = "";
  for (const node of document.querySelectorAll("pre.marked code > *")) {
    if (node.className === "line") line = node.id.replace("line-", "");
    else seen.marked.push(`${line} ${node.dataset.name}`);
  }
  const all = (selector) => [...document.querySelectorAll(selector)];
  const names = (selector) => all(selector).map((one) => one.dataset.name);
  seen.watched = names(".harm .yours");
  seen.answered = names(".job .yours");
  seen.unknown = names(".unknown li");
  return seen;
}"""
"""Every name that is marked in the code, as "line name", and the names in each list."""


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
