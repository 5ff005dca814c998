"""What browsers measure of the built site: the first load of every page, and Lighthouse."""

import itertools
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from tandem.tools.bench.report import line, title
from tandem.tools.browser import (
    CHROMIUM_ARGUMENTS,
    KINDS,
    NO_CHROMIUM,
    chromium_paths,
    html_files,
    page_url,
    published_site,
    start_browser,
)

LIGHTHOUSE = "lighthouse@12.8.2"
CHROME_FLAGS = " ".join(("--headless", *CHROMIUM_ARGUMENTS))
CATEGORIES = ("performance", "accessibility", "best-practices", "seo")
BUDGET = "at least 95, 100, 100, 100"
SCHEMES = {"light": "", "dark": "--force-dark-mode"}
"""What makes Chromium prefer each colour scheme."""

WIDTH = 390


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
    sizes = {file: first_load(browser, address + page_url(file)) for file in html_files(site)}
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
        for kind, scheme in itertools.product(KINDS, SCHEMES):
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
    with published_site() as (site, address), sync_playwright() as playwright:
        browser = start_browser(playwright)
        if browser is None:
            sys.exit(NO_CHROMIUM)
        bench_pages(browser, site, address)
        browser.close()
        bench_lighthouse(chromium_paths(playwright)[0], address)
