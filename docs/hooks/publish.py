"""Builds both languages into one folder, and serves it: ``python publish.py site|serve``."""

import argparse
import functools
import gzip
import http.server
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[2]
CONFIGS = {"mkdocs.yml": "", "mkdocs.fr.yml": "fr"}
"""The configuration of each language, and its folder in the site."""


def build(target: Path, site_url: str | None = None):
    """Build both languages, strictly and side by side, and put them at `target`.

    What stands at `target` is replaced only once both builds have passed; a failing build
    ends the process with mkdocs' own message.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    environment = os.environ | {"NO_MKDOCS_2_WARNING": "1"}
    if site_url:
        environment["SITE_URL"] = site_url
    with tempfile.TemporaryDirectory(dir=target.parent, prefix=".building-") as scratch:
        builds = []
        for config, folder in CONFIGS.items():
            command = ["mkdocs", "build", "--strict", "--quiet", "-f", str(ROOT / config)]
            command += ["-d", str(Path(scratch, folder or "en"))]
            builds.append(subprocess.Popen([sys.executable, "-m", *command], env=environment))
        codes = [process.wait() for process in builds]
        if any(codes):
            sys.exit(f"The site was not built; {target} is as it was.")
        Path(scratch, "fr").rename(Path(scratch, "en", "fr"))
        shutil.rmtree(target, ignore_errors=True)
        Path(scratch, "en").rename(target)


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
        body = gzip.compress(path.read_bytes(), compresslevel=6)
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(path))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body) if self.command == "GET" else None
        return None

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


def serve(target: Path, port: int):
    """Build the site, then serve it until interrupted."""
    try:
        server = open_server(target, port)
    except OSError:
        sys.exit(
            f"Port {port} is taken. Stop the other server, or run: make serve PORT={port + 1}"
        )
    url = f"http://127.0.0.1:{server.server_port}/"
    build(target, url)
    print(f"Tandem is served on {url} (Ctrl+C ends it)", flush=True)
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        print()


def main():
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("command", choices=("site", "serve"))
    parser.add_argument("--target", type=Path, default=ROOT / "site")
    parser.add_argument("--port", type=int, default=8000)
    options = parser.parse_args()
    if options.command == "site":
        build(options.target)
    else:
        serve(options.target, options.port)


if __name__ == "__main__":
    main()
