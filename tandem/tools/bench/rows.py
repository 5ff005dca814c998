"""From a key press in the box of the page `rows` to the answer, at many rows."""

import json
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from tandem import ROOT
from tandem.read import content
from tandem.tools.bench.build import multiply
from tandem.tools.bench.report import line, title
from tandem.tools.browser import DESK, FOLDER, NO_CHROMIUM, PHONE, open_page, start_browser

ROWS_FILTERED = 1000
TYPED = ("tf.keras.layers.Dense", "nn.Linear", "F.relu", "batchnrom", "CrossEntropyLos")
TYPED_ALSO = ("padding same", "keras", "torch.nn", "loss.backward()", "zzzzzzzz", "same layers")
ASKED = ("What is the PyTorch equivalent of Keras' Dense layer with a softmax activation?",)
PASTED = ("(" * 200, "[" * 300 + "\\" * 300, "a.b." * 200, "é<b>" * 250_000, "\0" * 1_000_000)
"""What nobody means: brackets, chains of names, megabytes."""

TIME_KEYS = """
window.answers = [];
let pressed = 0;
addEventListener("input", () => { pressed = performance.now(); }, true);
addEventListener("input", () => {
  document.body.offsetHeight;  // all that the frame has to lay out
  const spent = performance.now() - pressed;
  const channel = new MessageChannel();
  const answer = { spent };
  answers.push(answer);
  channel.port1.onmessage = () => { answer.painted = performance.now() - pressed; };
  requestAnimationFrame(() => channel.port2.postMessage(0));
});
"""

PASTE = """(text) => {
  const box = document.querySelector("#find");
  box.value = text;
  box.dispatchEvent(new Event("input", { bubbles: true }));
  return answers.at(-1).spent;
}"""


def build_many(scratch: Path, rows: int) -> Path:
    """A site with at least so many rows: copies of the project's."""
    tree, site = scratch / "project", scratch / FOLDER
    multiply(tree, -(-rows // len(content.rows(ROOT))))
    command = [sys.executable, "-m", "tandem.publish", "site", "--target", site]
    subprocess.run(command, cwd=tree, check=True)
    return site


def bench_filter():
    """From a key press in the index's box to the answer, at many rows."""
    with tempfile.TemporaryDirectory(prefix="tandem-bench-") as scratch:
        site = build_many(Path(scratch), ROWS_FILTERED)
        count = len(json.loads((site / "rows.json").read_text()))
        title(f"The filter of the index, {count} rows")
        with sync_playwright() as playwright:
            browser = start_browser(playwright)
            if browser is None:
                sys.exit(NO_CHROMIUM)
            for width in (DESK, PHONE):
                page = open_page(browser, width)
                page.goto((site / "rows" / "index.html").as_uri())
                page.evaluate(TIME_KEYS)
                keys = time_keys(page, (*TYPED, *TYPED_ALSO, *ASKED))
                spent = [key["spent"] for key in keys]
                painted = [key["painted"] for key in keys]
                what = f"{width} px: {len(keys)} keys, handler and layout"
                line(f"{what}, worst", f"{max(spent):.1f} ms", "at most 16 ms")
                line(f"{what}, median", f"{statistics.median(spent):.1f} ms")
                line(f"{width} px: until the next frame, worst", f"{max(painted):.1f} ms")
                line(
                    f"{width} px: until the next frame, median",
                    f"{statistics.median(painted):.1f} ms",
                )
                pasted = max(page.evaluate(PASTE, text) for text in PASTED)
                what = f"{width} px: strange text pasted, up to a megabyte, worst"
                line(what, f"{pasted:.1f} ms", "at most 1000 ms")
            browser.close()


def time_keys(page: Page, questions: tuple[str, ...]) -> list[dict[str, float]]:
    """Milliseconds of each key press: questions typed letter by letter and deleted again."""
    box = page.locator("#find")
    for question in questions:
        box.press_sequentially(question, delay=40, timeout=60_000)
        for _ in question:
            box.press("Backspace", delay=10, timeout=60_000)
    page.wait_for_timeout(200)
    return page.evaluate("answers")
