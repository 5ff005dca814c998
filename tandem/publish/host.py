"""Serves the site as a web host does."""

import functools
import gzip
import http.server
import sys
from http import HTTPStatus
from pathlib import Path


class Compressing(http.server.SimpleHTTPRequestHandler):
    """Serves files as a web host does: text compressed for browsers that take it."""

    COMPRESSED = (".html", ".css", ".js", ".json", ".svg", ".xml", ".txt")
    extensions_map = http.server.SimpleHTTPRequestHandler.extensions_map | {
        ".py": "text/plain; charset=utf-8",  # a program is read, not downloaded
        ".webp": "image/webp",
    }

    def send_head(self):
        path = Path(self.translate_path(self.path))
        if path.is_dir() and self.path.split("?")[0].endswith("/"):
            path = path / "index.html"
        if not (self.compresses() and path.is_file() and path.suffix in self.COMPRESSED):
            return super().send_head()
        return self.send_text(path, HTTPStatus.OK)

    def compresses(self) -> bool:
        """Whether the browser takes what is compressed."""
        return "gzip" in self.headers.get("Accept-Encoding", "")

    def send_text(self, path: Path, status: HTTPStatus):
        """Send a text file."""
        body = self.shown(path)
        self.send_response(status)
        self.send_header("Content-Type", self.guess_type(path))
        if self.compresses():
            body = gzip.compress(body, compresslevel=6)
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body) if self.command == "GET" else None

    def list_directory(self, path):
        """Answer a folder without a page as a wrong address: no host lists what is in it."""
        self.send_error(HTTPStatus.NOT_FOUND)

    def send_error(self, code, message=None, explain=None):
        """Answer a wrong address with the site's own page for it."""
        page = self.page_for_lost()
        if code == HTTPStatus.NOT_FOUND and page:
            self.send_text(page, HTTPStatus.NOT_FOUND)
        else:
            super().send_error(code, message, explain)

    def page_for_lost(self) -> Path | None:
        """The page for a wrong address: that of the site's root, in whose folder it is."""
        wanted, root = Path(self.translate_path(self.path)), Path(self.directory)
        above = [folder for folder in wanted.parents if folder.is_relative_to(root)]
        found = (folder / "404.html" for folder in reversed(above))
        return next(filter(Path.is_file, found), None)

    def shown(self, path: Path) -> bytes:
        """What is sent of a text file."""
        return path.read_bytes()

    def log_message(self, format, *arguments):
        """Keep the terminal for the address."""


class Server(http.server.ThreadingHTTPServer):
    """Serves each connection in a thread of its own."""

    def handle_error(self, request, client_address):
        """Pass over a connection that was cut off: the browser left the page meanwhile."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)


def open_server(folder: Path, port: int) -> Server:
    """A server of a folder on 127.0.0.1; port 0 takes any free one."""
    handler = functools.partial(Compressing, directory=str(folder))
    return Server(("127.0.0.1", port), handler)
