"""The server of the site, and that of the tests: gone is gone, and held is held."""

import gzip
import socket
import struct
import threading
import urllib.error
import urllib.request

import pytest

from tandem.publish.host import Compressing, open_server
from tests.support import servers


@pytest.fixture
def host(tmp_path):
    """Serves one page."""
    (tmp_path / "page.txt").write_text("text", encoding="utf-8")
    host = servers.Host(tmp_path)
    host.start()
    yield host
    host.stop()


def read(host: servers.Host) -> bytes:
    """The page, as it is served."""
    with urllib.request.urlopen(f"{host.address}page.txt", timeout=30) as answer:
        return answer.read()


@pytest.mark.parametrize("wrong", ["gone", "site/gone", "site/fr/gone/deep/", "site/fr/"])
@pytest.mark.parametrize("accepted", ["gzip", "identity"])
def test_a_wrong_address_is_answered_by_the_site_s_page(host, wrong, accepted):
    """By that of its root, at any depth; a folder without a page is a wrong address too."""
    (host.folder / "site/fr").mkdir(parents=True)
    (host.folder / "site/404.html").write_text("lost", encoding="utf-8")
    (host.folder / "site/fr/404.html").write_text("perdu", encoding="utf-8")
    question = urllib.request.Request(
        host.address + wrong, headers={"Accept-Encoding": accepted}
    )
    with pytest.raises(urllib.error.HTTPError) as answer:
        urllib.request.urlopen(question, timeout=30)
    assert answer.value.status == 404
    body = answer.value.read()
    text = gzip.decompress(body) if accepted == "gzip" and wrong != "gone" else body
    assert (text == b"lost") == (wrong != "gone")  # above the site there is none


def test_a_stopped_server_keeps_no_connection_and_comes_back(host):
    address = host.address
    with socket.create_connection(("127.0.0.1", host.port), timeout=30) as unused:
        assert read(host) == b"text"  # so the connection before it was taken too
        host.stop()
        assert unused.recv(1) == b""
    with pytest.raises(urllib.error.URLError, match="refused"):
        read(host)
    host.start()
    assert host.address == address
    assert read(host) == b"text"


def test_a_held_server_answers_once_it_is_released(host):
    host.hold()
    answers = []
    reader = threading.Thread(target=lambda: answers.append(read(host)), daemon=True)
    reader.start()
    assert host.next_asked() == "/page.txt"
    assert not host.answered
    (host.folder / "page.txt").write_text("what it says by then", encoding="utf-8")
    host.release()
    reader.join(timeout=30)
    assert answers == [b"what it says by then"]
    assert host.answered == ["/page.txt"]


CUT_OFF = struct.pack("ii", 1, 0)
"""SO_LINGER's value for a connection that is reset when it is closed."""


def test_a_browser_that_leaves_early_is_no_error(tmp_path, capsys):
    (tmp_path / "page.bin").write_bytes(bytes(10_000_000))  # more than any buffer holds
    server = open_server(tmp_path, 0)
    server.daemon_threads = False  # so that closing it waits for the answer's end
    with socket.create_connection(("127.0.0.1", server.server_port), timeout=30) as browser:
        browser.sendall(b"GET /page.bin HTTP/1.0\r\n\r\n")
        browser.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, CUT_OFF)
    server.handle_request()
    server.server_close()
    assert not capsys.readouterr().err


def test_any_other_error_is_told(tmp_path, capsys, monkeypatch):
    monkeypatch.setattr(Compressing, "send_head", lambda self: 1 / 0)
    server = open_server(tmp_path, 0)
    server.daemon_threads = False
    with socket.create_connection(("127.0.0.1", server.server_port), timeout=30) as browser:
        browser.sendall(b"GET / HTTP/1.0\r\n\r\n")
        server.handle_request()
        server.server_close()
    assert "ZeroDivisionError" in capsys.readouterr().err
