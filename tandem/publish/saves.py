"""Which sources of the project were saved, as soon as they are."""

import os
import queue
from collections.abc import Iterator
from contextlib import contextmanager

from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer

from tandem import ROOT

WATCHED = ("docs", "snippets", "tandem")
"""Folders; the settings of mkdocs beside them are watched too."""

KINDS = (
    ".md",
    ".py",
    ".yml",
    ".css",
    ".js",
    ".html",
    ".txt",
    ".png",
    ".json",
    ".ipynb",
    ".svg",
)
"""How the name of a source may end."""

EVENTS = ("created", "modified", "moved", "deleted")

SILENCE = 0.1
"""Seconds without another change, after which a save is taken to be whole."""


class Saves(FileSystemEventHandler):
    """Collects the files that are saved, named from the project's root."""

    def __init__(self):
        self.paths: queue.SimpleQueue[str] = queue.SimpleQueue()

    def on_any_event(self, event: FileSystemEvent):
        """Note a file that was written, moved or removed."""
        if event.is_directory or event.event_type not in EVENTS:
            return
        for place in (event.src_path, event.dest_path):
            path = os.path.relpath(os.fsdecode(place), ROOT) if place else ""
            if path and is_source(path):
                self.paths.put(path)

    def next(self) -> set[str]:
        """The files of the next save, once no other comes."""
        found = {self.paths.get()}
        while True:
            try:
                found.add(self.paths.get(timeout=SILENCE))
            except queue.Empty:
                return found


@contextmanager
def watching() -> Iterator[Saves]:
    """What is saved from now on, until left."""
    saves, observer = Saves(), Observer()
    for folder in WATCHED:
        observer.schedule(saves, str(ROOT / folder), recursive=True)
    observer.schedule(saves, str(ROOT))
    observer.start()
    try:
        yield saves
    finally:
        observer.stop()


def is_source(path: str) -> bool:
    """Whether a file is a source of the site: no editor's own, nothing made beside it."""
    first, *rest = path.split("/")
    watched = first in WATCHED if rest else first.startswith("mkdocs")
    hidden = any(part.startswith((".", "__", "node_modules")) for part in (first, *rest))
    return watched and not hidden and path.endswith(KINDS)
