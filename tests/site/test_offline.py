"""What the built site brings along to be installed, and read without a network."""

import json

from tandem.publish import offline
from tandem.read.addresses import FOLDERS
from tandem.tools.browser import page_url
from tandem.write.cards import png_size
from tests.support.website import every_language, parse


@every_language
def test_icons_are_as_large_as_the_manifest_says(site, language):
    home = site / FOLDERS[language]
    icons = json.loads((home / "manifest.webmanifest").read_text(encoding="utf-8"))["icons"]
    pictures = {icon["src"]: icon["sizes"] for icon in icons if icon["src"].endswith(".png")}
    assert len(pictures) == 3
    for src, size in pictures.items():
        assert "{}x{}".format(*png_size((home / src).read_bytes())) == size


@every_language
def test_the_list_has_every_page_and_what_it_is_made_of(site, language):
    home = site / FOLDERS[language]
    listed = set(json.loads((home / "offline.json").read_text(encoding="utf-8")))
    others = [site / folder for folder in FOLDERS.values() if folder and site / folder != home]
    missing = set()
    for file in home.rglob("index.html"):
        if any(file.is_relative_to(other) for other in others):
            continue
        missing |= {page_url(file.relative_to(home).as_posix())} - listed
        for tag in parse(file).select("link[rel=stylesheet], script[src], img[src]"):
            path = (file.parent / (tag.get("src") or tag["href"])).resolve()
            missing |= {path.relative_to(home.resolve()).as_posix()} - listed
    assert not missing
    assert not [path for path in listed if path.endswith((".ipynb", ".txt", ".map"))]
    assert [path for path in listed if path.endswith(".pdf")] == [offline.SHEET]
    assert "search/search_index.json" in listed and "search/search_index.js" not in listed
    assert not [path for path in listed if path.startswith("fr/")]
