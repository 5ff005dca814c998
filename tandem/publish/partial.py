"""Writes some pages of a built site anew, in a process that has everything loaded already."""

import logging
import multiprocessing
import os
from multiprocessing.connection import Connection
from pathlib import Path

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import MkDocsException

from tandem import ROOT
from tandem.publish.build import CONFIGS
from tandem.publish.hooks import ONLY
from tandem.read.addresses import FOLDERS

WARM = multiprocessing.get_context("forkserver")
"""Each build is a fork of a process that has imported this module and its like."""

WARM.set_forkserver_preload(
    ["tandem.publish.partial", "material.plugins.search.plugin", "mkdocs_jupyter.plugin"]
)


def rebuild(site: Path, url: str, pages: frozenset[tuple[str, str]]) -> str | None:
    """Write pages of a built site anew; what is wrong with them, or None.

    Languages are built side by side. A page that cannot be written stays as it was.
    """
    started = []
    for language in {language for language, _ in pages}:
        names = {name for other, name in pages if other == language}
        ours, theirs = WARM.Pipe(duplex=False)
        process = WARM.Process(target=build_pages, args=(theirs, language, site, url, names))
        process.start()
        theirs.close()
        started.append((process, ours))
    said = []
    for process, ours in started:
        try:
            said += ours.recv()
        except EOFError:
            said.append("the build ended without a word, see above")
        process.join()
    return "\n".join(dict.fromkeys(said)) or None


def build_pages(answer: Connection, language: str, site: Path, url: str, names: set[str]):
    """Write pages of one language anew; send back what mkdocs complains of."""
    os.chdir(ROOT)
    os.environ["SITE_URL"] = url
    complaints = Complaints()
    logging.getLogger("mkdocs").addHandler(complaints)
    folder = site / FOLDERS[language]
    try:
        config = load_config(str(ROOT / CONFIGS[language]), site_dir=str(folder))
        config.extra[ONLY] = names
        build(config, dirty=True)
    except (MkDocsException, SystemExit) as mistake:
        complaints.texts = complaints.texts or [str(mistake)]  # mkdocs has told it already
    answer.send(complaints.texts)


class Complaints(logging.Handler):
    """Collects what mkdocs warns of, but that a partial build is partial."""

    def __init__(self):
        super().__init__(logging.WARNING)
        self.texts: list[str] = []

    def emit(self, record: logging.LogRecord):
        if "dirty" not in record.getMessage():
            self.texts.append(record.getMessage())
