"""What it costs to read what readers paste: code on `translate`, messages on `errors`."""

import statistics
import sys

from playwright.sync_api import Page, sync_playwright

from tandem import ROOT
from tandem.tools.bench import hostile
from tandem.tools.bench.report import line, title
from tandem.tools.browser import NO_CHROMIUM, open_page, published_site, start_browser

# The translator

LINES_PASTED = 500
TIMES_PASTED = 5
READ_TIMEOUT = 120_000
TIME_PASTE = """(text) => new Promise((resolve) => {
  const box = document.querySelector("#pasted");
  const translation = document.querySelector(".translation");
  const start = performance.now();
  new MutationObserver((changes, observer) => {
    if (translation.getAttribute("aria-busy") === "true") return;
    observer.disconnect();
    document.body.offsetHeight;  // all that the frame has to lay out
    resolve(performance.now() - start);
  }).observe(translation, { attributeFilter: ["aria-busy"] });
  box.value = text;
  box.dispatchEvent(new InputEvent("input", { inputType: "insertFromPaste" }));
})"""
WATCH_TASKS = """
window.longest = 0;
new PerformanceObserver((list) => {
  const times = list.getEntries().map(({ duration }) => duration);
  window.longest = Math.max(window.longest, ...times);
}).observe({ type: "longtask", buffered: true });
"""


def user_file() -> str:
    """A file as users write them, of so many lines: several of ours, one after the other."""
    files = sorted((ROOT / "tests" / "pasted").glob("*.py"))
    text = "".join(path.read_text(encoding="utf-8") for path in files)
    return "".join(text.splitlines(keepends=True)[:LINES_PASTED])


def times_of(page: Page, text: str) -> tuple[float, float]:
    """Milliseconds from a paste to what the page says of it, and those in which it could answer
    no key."""
    read = page.locator(".translation[aria-busy=false]")
    page.locator("[data-clear]").click()
    read.wait_for(state="attached")
    page.evaluate("(text) => navigator.clipboard.writeText(text)", text)
    page.evaluate("window.longest = 0, window.pasted = performance.now()")
    page.locator("#pasted").press("Control+V")
    read.wait_for(state="attached", timeout=READ_TIMEOUT)
    return tuple(page.evaluate("[performance.now() - window.pasted, window.longest]"))


def bench_translate():
    """From a paste to the answers, and how long a hostile text holds up the page."""
    with published_site() as (_, address), sync_playwright() as playwright:
        browser = start_browser(playwright)
        if browser is None:
            sys.exit(NO_CHROMIUM)
        title("Reading pasted code")
        page = open_page(browser, permissions=["clipboard-read", "clipboard-write"])
        page.add_init_script(WATCH_TASKS)
        page.goto(f"{address}translate/")
        page.locator("#pasted").focus()
        page.locator("#pasted[data-reader=ready]").wait_for()
        times = [page.evaluate(TIME_PASTE, user_file()) for _ in range(TIMES_PASTED)]
        what = f"{LINES_PASTED} lines, from the paste to the answers laid out"
        line(f"{what}, first", f"{times[0]:.0f} ms", "at most 500 ms")
        line(f"{what}, median", f"{statistics.median(times):.0f} ms", "at most 500 ms")
        for kind, text in hostile.CODE.items():
            whole, longest = times_of(page, text)
            line(f"{kind}: told after", f"{whole:.0f} ms", "at most 1000 ms")
            line(f"{kind}: longest task", f"{longest:.0f} ms", "at most 1000 ms")
        browser.close()


# The box of errors

NOTEBOOK = ROOT / "tests/tracebacks/notebook_embedding.txt"

TIME_A_PASTE = """text => {
  const box = document.querySelector("#traceback");
  box.value = text;
  const start = performance.now();
  box.dispatchEvent(new Event("input", { bubbles: true }));
  return performance.now() - start;
}"""


def bench_errors():
    """From a pasted text to the rows that explain it: a long traceback, and hostile texts."""
    texts = {
        "the first text, the table read": "x",
        "a notebook's traceback": NOTEBOOK.read_text(encoding="utf-8"),
        **{f"hostile: {what}": text for what, text in hostile.MESSAGES.items()},
    }
    with published_site() as (_, address), sync_playwright() as playwright:
        browser = start_browser(playwright)
        if browser is None:
            sys.exit(NO_CHROMIUM)
        title("The box of errors")
        page = open_page(browser)
        page.goto(f"{address}errors/")
        for what, text in texts.items():
            spent = page.evaluate(TIME_A_PASTE, text)
            line(f"{what}, {len(text):,} characters", f"{spent:.0f} ms", "at most 1,000 ms")
        browser.close()
