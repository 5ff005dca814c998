"""People copy cells: every page says under which licence."""

from tandem.tools.browser import html_files
from tests.support import project
from tests.support.website import parse


def test_every_page_names_the_licence(site):
    licence = (project.ROOT / "LICENSE").read_text(encoding="utf-8")
    assert licence.startswith("MIT No Attribution\n")
    silent = [
        file
        for file in html_files(site)
        if [link.get_text() for link in parse(site / file).select("footer a[rel=license]")]
        != ["MIT-0"]
    ]
    assert not silent
