"""Builds both languages into one folder."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from tandem import ROOT
from tandem.language.words import LANGUAGES, MAIN

CONFIGS = {
    language: "mkdocs.yml" if language == MAIN else f"mkdocs.{language}.yml"
    for language in LANGUAGES
}
"""The configuration of each language."""


class NotBuilt(Exception):
    """What mkdocs said of a build that failed; nothing was replaced."""


class Stopped(Exception):
    """A build was ended before it was done; nothing was replaced."""


class Build:
    """Both languages being built, strictly and side by side, beside the folder they are for."""

    def __init__(self, target: Path, site_url: str | None = None):
        target.parent.mkdir(parents=True, exist_ok=True)
        environment = os.environ | {"NO_MKDOCS_2_WARNING": "1"}
        if site_url:
            environment["SITE_URL"] = site_url
        self.target = target
        self.stopped = False
        self.scratch = tempfile.TemporaryDirectory(dir=target.parent, prefix=".building-")
        self.folder = Path(self.scratch.name)
        self.processes = [
            subprocess.Popen(
                command(config, self.folder / language),
                cwd=ROOT,
                env=environment,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
            )
            for language, config in CONFIGS.items()
        ]

    def stop(self):
        """End it, unless it is done."""
        self.stopped = True
        for process in self.processes:
            process.terminate()

    def finish(self):
        """Put it at its target once both languages are built.

        What stands there is replaced only then. Raises `NotBuilt` with mkdocs' own messages if
        one has failed, `Stopped` if it was ended.
        """
        try:
            said = [process.communicate()[0] for process in self.processes]
            if any(process.returncode for process in self.processes):
                if self.stopped:
                    raise Stopped
                raise NotBuilt("".join(dict.fromkeys(said)).strip())
            self.replace()
        finally:
            self.stop()
            self.scratch.cleanup()

    def replace(self):
        """Move what was built to its target, and what was there out of the way."""
        built = self.folder / MAIN
        for language in LANGUAGES[1:]:
            (self.folder / language).rename(built / language)
        if self.target.exists():
            self.target.rename(self.folder / "before")
        built.rename(self.target)


def build(target: Path, site_url: str | None = None):
    """Build both languages and put them at `target`; `NotBuilt` leaves it as it was."""
    Build(target, site_url).finish()


def command(config: str, folder: Path) -> list[str]:
    """The command that builds one language into a folder."""
    options = ["--strict", "--quiet", "-f", str(ROOT / config), "-d", str(folder)]
    return [sys.executable, "-m", "mkdocs", "build", *options]
