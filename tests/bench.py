"""Measures what the project promises, each figure beside its budget: ``make bench``.

``python tests/bench.py build site`` measures only these; the parts are programs, build,
filter, translate, errors, site.
"""

import itertools
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "docs" / "hooks"))
os.chdir(ROOT)  # messages and `project` name files from here

import bench_pasting  # noqa: E402
import catalogue  # noqa: E402
import errors  # noqa: E402
import pages  # noqa: E402
import project  # noqa: E402
import runner  # noqa: E402
import website  # noqa: E402
from bench_report import line, title  # noqa: E402
from playwright.sync_api import Browser, Page, sync_playwright  # noqa: E402

ROWS_SAMPLED = 3
ROWS_PROMISED = 150
LIGHTHOUSE = "lighthouse@12.8.2"
CHROME_FLAGS = " ".join(("--headless", *website.CHROMIUM_ARGUMENTS))
CATEGORIES = ("performance", "accessibility", "best-practices", "seo")
BUDGET = "at least 95, 100, 100, 100"
SCHEMES = {"light": "", "dark": "--force-dark-mode"}
"""What makes Chromium prefer each colour scheme."""

WIDTH = 390


def timed(action, *arguments) -> float:
    """How many seconds an action takes."""
    start = time.perf_counter()
    action(*arguments)
    return time.perf_counter() - start


# Programs


def as_run(program: catalogue.Program) -> runner.Program:
    """A row's program as the runner takes it; a proof has the two cells beside it."""
    row = project.rows()[program.row]
    cells = (row.tf, row.torch) if program.part == "parity" else ()
    beside = tuple((cell.path.name, cell.code) for cell in cells)
    return runner.Program(program.path.name, program.code, beside)


def start_servers(programs: list[runner.Program]) -> runner.Runner:
    """A runner with every fork server that the programs need, each start timed."""
    running = runner.Runner()
    for framework in sorted({program.framework for program in programs}):
        start = time.perf_counter()
        running.servers[framework] = runner.Server(framework)
        running.servers[framework].wait_until_ready()
        seconds = time.perf_counter() - start
        line(f"fork server {framework!r}, started once", f"{seconds:.1f} s")
    return running


def interpreter_seconds(program: runner.Program) -> float:
    """A program's time in a new interpreter, as a reader runs it: median of three."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, program.name).write_text(program.text, encoding="utf-8")
        return statistics.median(
            timed(
                lambda: subprocess.run(
                    [sys.executable, program.name],
                    cwd=folder,
                    env=os.environ | runner.ENVIRONMENT,
                    capture_output=True,
                    check=True,
                )
            )
            for _ in range(3)
        )


def bench_programs():
    """What a program costs beyond its own run, then the whole suite of programs."""
    rows = list(project.rows().values())
    everything = [as_run(program) for row in rows for program in row.programs]
    title("A program's cost beyond its own run")
    start = time.perf_counter()
    running = start_servers(everything)
    started = time.perf_counter() - start
    for side in catalogue.SIDES:
        # A comment makes each text a new one: the runner runs the same text once.
        sample = [as_run(getattr(row, side)) for row in rows[:ROWS_SAMPLED]]
        sample = [
            replace(program, text=f"{program.text}# {turn}\n")
            for program in sample
            for turn in range(3)
        ]
        walls, own = [], []
        for program in sample:
            start = time.perf_counter()
            own.append(running.run(program).seconds)
            walls.append(time.perf_counter() - start)
        beyond = statistics.median(
            wall - seconds for wall, seconds in zip(walls, own, strict=True)
        )
        what = f"{side}: runner, beyond its own run, median of {len(sample)}"
        line(what, f"{beyond:.3f} s", "at most 0.2 s")
        line(f"{side}: runner, the first program, all of it", f"{walls[0]:.2f} s")
        fresh = interpreter_seconds(sample[0])
        line(f"{side}: new interpreter, the first program, all of it", f"{fresh:.2f} s")
        line(f"{side}: new interpreter, beyond its own run", f"{fresh - own[0]:.2f} s")

    title(f"All {len(everything)} programs of {len(rows)} rows, on {os.cpu_count()} cores")
    start = time.perf_counter()
    futures = {program: running.submit(program) for program in everything}
    results = {program: future.result() for program, future in futures.items()}
    wall = time.perf_counter() - start
    ideal = sum(result.seconds for result in results.values()) / os.cpu_count()
    line("wall", f"{wall:.1f} s")
    line("wall, the fork servers' starts included", f"{wall + started:.1f} s")
    line("own compute / cores", f"{ideal:.1f} s")
    line("wall / ideal", f"{wall / ideal:.2f}")
    promised = wall / len(rows) * ROWS_PROMISED
    line(f"at {ROWS_PROMISED} rows such as these", f"{promised / 60:.1f} min", "at most 10 min")
    slowest = sorted(results, key=lambda program: results[program].seconds, reverse=True)
    for program in slowest[:5]:
        line(f"slow: {program.name}", f"{results[program].seconds:.1f} s", "at most 10 s")
    for program, result in results.items():
        if result.failure:
            line(f"failed: {program.name}", result.failure)
    running.stop()


# The build


def multiply(tree: Path, times: int):
    """Copy the project's site and rows to a tree that has each row several times."""
    shutil.copytree(ROOT / "docs", tree / "docs", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(ROOT / "snippets", tree / "snippets")
    shutil.copytree(ROOT / "tests" / "notes", tree / "tests" / "notes")
    for config in ROOT.glob("mkdocs*.yml"):
        shutil.copy(config, tree)
    for copy in range(2, times + 1):
        for row in project.rows().values():
            for program in row.programs:
                kept = (
                    program.recorded,
                    program.recorded_picture,
                    errors.recorded(program.path),
                )
                for path in (program.path, *kept):
                    if path.exists():
                        rest = path.name.removeprefix(program.path.stem)
                        name = f"{row.name}_{copy}_{program.part}{rest}"
                        shutil.copy(path, tree / path.with_name(name))
    for language, sources in project.sources().items():
        for name, source in sources.items():
            page = tree / "docs" / language / name
            text = [
                source,
                *(copied_sections(source, name, copy + 2) for copy in range(times - 1)),
            ]
            page.write_text("\n".join(text), encoding="utf-8")


def copied_sections(source: str, path: str, copy: int) -> str:
    """A page's sections that show a row, for that copy of the rows."""
    rows = {shown.line: shown for shown in pages.shown_rows(source, path)}
    section, sections = [], []
    for text in pages.read_lines(source, path):
        if not text.fenced and text.text.startswith("## "):
            section = [f"{text.text} {copy}"]
        elif text.number in rows:
            section.append(f"::: {rows[text.number].row}_{copy}")
            sections.append(section)
        else:
            section.append(text.text)
    return "\n\n" + "\n".join(text for lines in sections for text in lines)


def build_seconds(times: int) -> tuple[float, float]:
    """Wall and processor seconds of the build with each row so many times."""
    with tempfile.TemporaryDirectory(prefix="tandem-bench-") as scratch:
        tree = Path(scratch, "project")
        multiply(tree, times)
        command = [sys.executable, tree / "docs/hooks/publish.py", "site"]
        command += ["--target", Path(scratch, "site")]
        before = os.times()
        seconds = timed(lambda: subprocess.run(command, check=True))
        after = os.times()
        built = json.loads(Path(scratch, "site", "rows.json").read_text())
        assert len(built) == times * len(project.rows())
        busy = after.children_user + after.children_system
        return seconds, busy - before.children_user - before.children_system


def bench_build():
    """Build time at today's rows, at more of them: does it grow linearly?"""
    title("Site, both languages")
    rows = len(project.rows())
    steps = sorted({1, 2, 4, -(-ROWS_PROMISED // rows)})
    seconds = {times * rows: build_seconds(times) for times in steps}
    for count, (wall, busy) in seconds.items():
        budget = f"at most 15 s at {ROWS_PROMISED} rows"
        line(f"{count} rows ({busy:.1f} s of processor time)", f"{wall:.1f} s", budget)
    for few, many in itertools.pairwise(seconds):
        slope = (seconds[many][1] - seconds[few][1]) / (many - few)
        what = f"processor time of a row more, from {few} to {many} rows"
        line(what, f"{slope * 1000:.0f} ms", "the same at each step: linear")


# The filter of the index

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
    tree, site = scratch / "project", scratch / website.FOLDER
    multiply(tree, -(-rows // len(project.rows())))
    command = [sys.executable, tree / "docs/hooks/publish.py", "site", "--target", site]
    subprocess.run(command, check=True)
    return site


def bench_filter():
    """From a key press in the index's box to the answer, at many rows."""
    with tempfile.TemporaryDirectory(prefix="tandem-bench-") as scratch:
        site = build_many(Path(scratch), ROWS_FILTERED)
        count = len(json.loads((site / "rows.json").read_text()))
        title(f"The filter of the index, {count} rows")
        with sync_playwright() as playwright:
            browser = website.start_browser(playwright)
            if browser is None:
                sys.exit(website.NO_CHROMIUM)
            for width in (website.DESK, website.PHONE):
                page = website.open_page(browser, width)
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


# The pages


def first_load(browser: Browser, url: str) -> int:
    """The compressed bytes of all that the first visit of a page loads."""
    page = browser.new_context(viewport={"width": WIDTH, "height": 844}).new_page()
    loaded = []
    page.on("requestfinished", lambda request: loaded.append(request))
    page.goto(url, wait_until="networkidle")
    size = sum(request.sizes()["responseBodySize"] for request in loaded)
    page.context.close()
    return size


def bench_pages(browser: Browser, site: Path, address: str):
    """The first load of every page."""
    title(f"First load, compressed, at {WIDTH} px")
    sizes = {
        file: first_load(browser, address + website.page_url(file))
        for file in website.html_files(site)
    }
    for file, size in sorted(sizes.items(), key=lambda item: -item[1]):
        line(file, f"{size / 1000:.1f} kB", "at most 150 kB")


def scores(chromium: str, folder: str, url: str, scheme: str) -> dict | str:
    """Lighthouse's report on a page for a phone in a colour scheme, or what went wrong."""
    flags = f"{CHROME_FLAGS} {SCHEMES[scheme]}".strip()
    command = [f"{folder}/node_modules/.bin/lighthouse", url, "--quiet", "--output=json"]
    done = subprocess.run(
        [*command, f"--chrome-flags={flags}"],
        env=os.environ | {"CHROME_PATH": chromium},
        capture_output=True,
        text=True,
        cwd=folder,
    )
    return done.stderr[-200:] if done.returncode else json.loads(done.stdout)


def bench_lighthouse(chromium: str, address: str):
    """Lighthouse's four scores on a page of each kind, in both colour schemes."""
    title("Lighthouse, mobile: " + ", ".join(CATEGORIES))
    if not shutil.which("npm"):
        print("npm not found: Lighthouse skipped")
        return
    with tempfile.TemporaryDirectory(prefix="tandem-lighthouse-") as folder:
        install = ["npm", "install", "--silent", "--no-save", "--prefix", folder, LIGHTHOUSE]
        subprocess.run(install, check=True, stdout=subprocess.DEVNULL)
        for kind, scheme in itertools.product(website.KINDS, SCHEMES):
            report = scores(chromium, folder, address + kind, scheme)
            where = f"{kind or 'home'}, {scheme}"
            if isinstance(report, str):
                line(where, "failed", report)
                continue
            found = [100 * report["categories"][name]["score"] for name in CATEGORIES]
            line(
                where, " ".join(f"{score:.0f}" for score in found), "at least 95, 100, 100, 100"
            )
            weighed = [
                report["audits"][audit["id"]]
                for name in CATEGORIES
                for audit in report["categories"][name]["auditRefs"]
                if audit["weight"]
            ]
            for audit in weighed:
                if audit["score"] not in (1, None):
                    line(f"    {audit['id']}", audit.get("displayValue") or "")


def bench_site():
    """What browsers measure of the built site."""
    with website.published_site() as (site, address), sync_playwright() as playwright:
        browser = website.start_browser(playwright)
        if browser is None:
            sys.exit(website.NO_CHROMIUM)
        bench_pages(browser, site, address)
        browser.close()
        bench_lighthouse(website.chromium_paths(playwright)[0], address)


PARTS = {
    "programs": bench_programs,
    "build": bench_build,
    "filter": bench_filter,
    "translate": bench_pasting.bench_translate,
    "errors": bench_pasting.bench_errors,
    "site": bench_site,
}


def main():
    """Measure everything once, or the parts that the command line names."""
    for part in sys.argv[1:] or PARTS:
        PARTS[part]()


if __name__ == "__main__":
    main()
