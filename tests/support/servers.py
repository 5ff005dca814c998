"""A server that a test may take away, bring back, or keep waiting."""

import functools
import queue
import socket
import threading
from pathlib import Path

from tandem.publish import host


class Handler(host.Compressing):
    """Answers once the server lets it."""

    def send_head(self):
        """Wait for the server's leave, then answer as the site's own server does."""
        self.server.asked.put(self.path)
        self.server.leave.wait()
        self.server.answered.append(self.path)
        return super().send_head()


class Connections(host.Server):
    """Knows its open connections: a browser may have opened some that it has not used yet."""

    def __init__(self, *arguments):
        super().__init__(*arguments)
        self.open = set()
        self.leave = threading.Event()
        self.leave.set()
        self.asked = queue.SimpleQueue()
        self.answered = []

    def get_request(self):
        """Take a connection, and note it."""
        connection, client = super().get_request()
        self.open.add(connection)
        return connection, client

    def shutdown_request(self, request):
        """End a connection."""
        self.open.discard(request)
        super().shutdown_request(request)

    def end(self):
        """Stop listening, and end every connection."""
        self.shutdown()
        self.server_close()
        for connection in list(self.open):
            try:
                connection.shutdown(socket.SHUT_RDWR)
            except OSError:  # it ended meanwhile
                continue
        self.leave.set()


class Host:
    """Serves a folder on 127.0.0.1, on the same port whenever it is started."""

    def __init__(self, folder: Path):
        self.folder = folder
        self.port = 0
        self.server: Connections | None = None

    @property
    def address(self) -> str:
        """Where the folder is served; ends in a slash."""
        return f"http://127.0.0.1:{self.port}/"

    def start(self):
        """Begin, or begin again, to answer."""
        handler = functools.partial(Handler, directory=str(self.folder))
        self.server = Connections(("127.0.0.1", self.port), handler)
        self.port = self.server.server_port
        threading.Thread(target=self.server.serve_forever, args=(0.02,), daemon=True).start()

    def stop(self):
        """Be gone, as a network is: no connection is taken, and none stays open."""
        if self.server:
            self.server.end()
        self.server = None

    def hold(self):
        """Take every question from now on, and answer none."""
        self.server.answered.clear()
        self.server.leave.clear()

    def release(self):
        """Answer all that was held, and go on."""
        self.server.leave.set()

    def next_asked(self) -> str:
        """The path of the next question, once it is asked."""
        return self.server.asked.get(timeout=30)

    @property
    def answered(self) -> list[str]:
        """The paths that were answered since the last `hold`, or since the start."""
        return list(self.server.answered)
