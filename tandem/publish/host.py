"""Serves the site as a web host does."""

import functools
import gzip
import http.server
import sys
from pathlib import Path


class Compressing(http.server.SimpleHTTPRequestHandler):
    """Serves files as a web host does: text compressed for browsers that take it."""

    COMPRESSED = (".html", ".css", ".js", ".json", ".svg", ".xml", ".txt")
    extensions_map = http.server.SimpleHTTPRequestHandler.extensions_map | {
        ".py": "text/plain; charset=utf-8"  # a program is read, not downloaded
    }

    def send_head(self):
        path = Path(self.translate_path(self.path))
        if path.is_dir() and self.path.split("?")[0].endswith("/"):
            path = path / "index.html"
        accepted = "gzip" in self.headers.get("Accept-Encoding", "")
        if not (accepted and path.is_file() and path.suffix in self.COMPRESSED):
            return super().send_head()
        body = gzip.compress(self.shown(path), compresslevel=6)
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(path))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body) if self.command == "GET" else None
        return None

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
