"""A server whose pages hear of what was written, and of what is wrong."""

import functools
import json
import queue
import time
from pathlib import Path

from tandem.publish.host import Compressing, Server

RELOAD = Path(__file__).with_name("reload.js")
TAG = '<script src="/-/reload.js" data-version="{0}" defer></script></body>'


class News:
    """What the pages that are open are told: the last mistake, and what was written."""

    def __init__(self):
        self.started = time.time()
        self.times = 0
        self.mistake = ""
        self.listeners: set[queue.SimpleQueue] = set()

    @property
    def version(self) -> str:
        """Of all that is served: a page of an older one has missed something."""
        return f"{self.started}-{self.times}"

    def tell(self, event: str, data: object):
        """Tell every open page."""
        for listener in list(self.listeners):
            listener.put((event, data))

    def wrong(self, what: str):
        """Say in the terminal and on each page what is wrong; the last good pages stay."""
        print(what, flush=True)
        self.mistake = what
        self.tell("mistake", what)

    def written(self, *paths: str):
        """Say which addresses were written; ``*`` is every one."""
        self.mistake = ""
        self.times += 1
        self.tell("written", {"paths": paths, "version": self.version})


class Live(Compressing):
    """Serves pages that listen for news."""

    def do_GET(self):
        """Answer the two addresses of the loop, else as a web host does."""
        if self.path == "/-/news":
            self.send_news()
        elif self.path == "/-/reload.js":
            self.send_reload()
        else:
            super().do_GET()

    def shown(self, path: Path) -> bytes:
        """A page with the script that listens."""
        body = super().shown(path)
        tag = TAG.format(self.server.news.version).encode()
        return body.replace(b"</body>", tag) if path.suffix == ".html" else body

    def send_reload(self):
        """Send the script that listens."""
        self.send_response(200)
        self.send_header("Content-Type", "text/javascript")
        self.end_headers()
        self.wfile.write(RELOAD.read_bytes())

    def send_news(self):
        """Send events until the page is left (https://html.spec.whatwg.org/#server-sent-events)."""
        news: News = self.server.news
        listener = queue.SimpleQueue()
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        news.listeners.add(listener)
        try:
            self.event("version", json.dumps(news.version))
            if news.mistake:
                self.event("mistake", json.dumps(news.mistake))
            while True:
                event, data = listener.get()
                self.event(event, json.dumps(data))
        finally:
            news.listeners.discard(listener)

    def event(self, name: str, data: str):
        """Send one event."""
        self.wfile.write(f"event: {name}\ndata: {data}\n\n".encode())
        self.wfile.flush()


def open_live(folder: Path, port: int, news: News) -> Server:
    """A server of a folder whose pages hear the news; `OSError` for a port that is taken."""
    server = Server(("127.0.0.1", port), functools.partial(Live, directory=str(folder)))
    server.news = news
    return server
