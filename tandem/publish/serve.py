"""Serves the site while it is written: a saved file is on the screen a moment later."""

import os
import shutil
import signal
import subprocess
import sys
import threading
import traceback
from pathlib import Path

from tandem import ROOT
from tandem.language.words import LANGUAGES
from tandem.problem import Problem
from tandem.publish import partial, styles
from tandem.publish.build import Build, NotBuilt, Stopped, build
from tandem.publish.news import News, open_live
from tandem.publish.saves import watching
from tandem.publish.work import THEME, Work, work_for
from tandem.read.addresses import FOLDERS

AGAIN = "--again"
"""Given to a server that takes the place of one whose programs were changed."""


class Site:
    """The served site, and what keeps it up to date."""

    def __init__(self, target: Path, url: str, news: News):
        self.target, self.url, self.news = target, url, news
        self.whole: Build | None = None
        """A build of everything that runs behind what was written already."""
        self.behind: threading.Thread | None = None
        self.owed = ""
        """What a build of everything will have written: ``*`` every page, ``rest`` what no open
        page shows; empty if none is owed."""

    def update(self, work: Work):
        """Do what a save asks for; what is wrong with it is told, and the loop goes on."""
        self.stop()
        try:
            if work.restart:
                self.restart()
                return
            if work.theme:
                self.copy_theme(work.theme)
            if work.pages and not work.everything:
                self.write(work.pages)
        except (Problem, NotBuilt) as mistake:
            self.news.wrong(str(mistake))
            return
        except Exception:
            self.news.wrong(traceback.format_exc())
            return
        if work.everything:
            self.owed = "*"
        elif work.pages:
            self.owed = self.owed or "rest"
        if self.owed:
            self.complete()

    def restart(self):
        """Start again with the programs as they are; raises `NotBuilt` if they do not run."""
        tried = subprocess.run(
            [sys.executable, "-c", "import tandem.publish.serve, tandem.publish.hooks"],
            cwd=ROOT,
            capture_output=True,
            text=True,
        )
        if tried.returncode:
            raise NotBuilt(tried.stderr.strip())
        print("The programs that build were changed: starting again", flush=True)
        port = self.url.rstrip("/").rpartition(":")[2]
        command = [sys.executable, "-m", "tandem.publish", "serve", AGAIN, "--port", port]
        os.execv(sys.executable, [*command, "--target", str(self.target)])

    def copy_theme(self, files: frozenset[str]):
        """Put files of the theme into the site, joined or as they are."""
        joined = styles.joined(ROOT / THEME / styles.SHEET)
        parts = styles.parts(ROOT / THEME / styles.SHEET)
        for language in LANGUAGES:
            folder = self.target / FOLDERS[language]
            (folder / styles.SHEET).write_text(joined, encoding="utf-8")
            for name in files - parts - {styles.SHEET}:
                if (ROOT / THEME / name).exists():
                    (folder / name).parent.mkdir(parents=True, exist_ok=True)
                    shutil.copyfile(ROOT / THEME / name, folder / name)
        only_styles = all(name.startswith("styles/") for name in files)
        self.news.written("styles" if only_styles else "*")

    def write(self, pages: frozenset[tuple[str, str]]):
        """Write some pages anew; raises `NotBuilt` with what is wrong with them."""
        wrong = partial.rebuild(self.target, self.url, pages)
        if wrong:
            raise NotBuilt(wrong)
        self.news.written(*(address(*page) for page in pages))

    def complete(self):
        """Build everything behind what is written: search, index and exports follow."""
        self.whole = Build(self.target, self.url)
        self.behind = threading.Thread(target=self.follow, args=[self.whole], daemon=True)
        self.behind.start()

    def follow(self, whole: Build):
        """Say how a build of everything ended, unless a newer save ended it."""
        try:
            whole.finish()
        except Stopped:
            return
        except NotBuilt as mistake:
            self.news.wrong(str(mistake))
            return
        if self.owed == "*":
            self.news.written("*")
        self.owed = ""

    def stop(self):
        """End the build that runs behind; a newer one will follow."""
        if self.whole:
            self.whole.stop()
            self.behind.join()
        self.whole = self.behind = None


def address(language: str, name: str) -> str:
    """The path of a page's address."""
    page = name.rpartition(".")[0]
    return f"/{FOLDERS[language]}{'' if page == 'index' else f'{page}/'}"


def serve(target: Path, port: int, again: bool = False):
    """Build the site, then serve it and follow its sources until interrupted.

    Raises `NotBuilt` if it cannot be built, unless this is `again` and it stands already.
    """
    news = News()
    try:
        server = open_live(target, port, news)
    except OSError:
        sys.exit(
            f"Port {port} is taken. Stop the other server, or run: make serve PORT={port + 1}"
        )
    url = f"http://127.0.0.1:{server.server_port}/"
    site = Site(target, url, news)
    if again and target.exists():
        site.update(Work(everything=True))
    else:
        build(target, url)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # it ends as by Ctrl+C
    with watching() as saves:
        print(
            f"Tandem is served on {url} and follows what you save (Ctrl+C ends it)", flush=True
        )
        try:
            while True:
                site.update(work_for(saves.next(), ROOT))
        except KeyboardInterrupt:
            print()
        finally:
            site.stop()
