"""What the site needs without a network: its list for the service worker, its manifest, and
the search index as a script for readers who open it from a disk.

The service worker itself is ``tandem/theme/sw.js``.
"""

import hashlib
import json
from pathlib import Path

from tandem.language.words import MAIN

MADE_OF = (".css", ".js", ".png", ".svg", ".webp")
"""What pages are made of. What readers download is not kept for them, but for the sheet."""

SHEET = "tandem.pdf"
"""Every row on paper, see ``tandem/tools/print.py``: for where there is no network."""

FRAME = ("assets/", "scripts/", "styles/", "vendor/")
"""Where the frame of the pages is."""

STEMMERS = "assets/javascripts/lunr/"
"""Material brings the search's scripts for thirty languages."""

SHARED = "assets/shared."
"""The picture that other sites show beside a link to a page of this one. Its PNG file is drawn
from its SVG file."""

ICONS = (
    ("assets/tandem.svg", "any", "any"),
    ("assets/icon-192.png", "192x192", "any"),
    ("assets/icon-512.png", "512x512", "any"),
    ("assets/icon-maskable-512.png", "512x512", "maskable"),
)
"""The pictures of the installed site. The PNG files are drawn from ``tandem.svg``: browsers
install no site that has none."""


def is_kept(path: str, language: str) -> bool:
    """Whether a file of a language's site, named from its root, is kept for its readers."""
    if path.startswith(STEMMERS):
        names = ("lunr.stemmer.support.min.js", f"lunr.{language}.min.js")
        return language != MAIN and path.endswith(names)
    if path == "search/search_index.json":
        return True
    if path in ("sw.js", "search/search_index.js") or path.startswith(SHARED):
        return False
    return path.endswith(("/index.html", *MADE_OF)) or path in ("index.html", SHEET)


def kept_files(site: Path, language: str) -> dict[str, str]:
    """The address of each file to keep, below the language's home, and a hash of its bytes.

    The frame of the pages comes first, then the pages and the sheet, then the pictures.
    """
    files = {
        path: file
        for file in site.rglob("*")
        if file.is_file() and is_kept(path := file.relative_to(site).as_posix(), language)
    }
    in_order = sorted(
        files,
        key=lambda path: (path.startswith("recorded/"), not path.startswith(FRAME), path),
    )
    return {path.removesuffix("index.html"): hash_of(files[path]) for path in in_order}


def hash_of(file: Path) -> str:
    """A short hash of a file's bytes."""
    return hashlib.sha256(file.read_bytes()).hexdigest()[:8]


def manifest(name: str, description: str, language: str) -> dict:
    """What an installed site is called, shows and spans: both languages are one site."""
    return {
        "name": name,
        "short_name": name,
        "description": description,
        "lang": language,
        "start_url": "./",
        "scope": "./" if language == MAIN else "../",
        "display": "minimal-ui",
        "theme_color": "#ffffff",
        "background_color": "#ffffff",
        "icons": [
            {"src": src, "sizes": sizes, "purpose": purpose} for src, sizes, purpose in ICONS
        ],
    }


def write(site: Path, name: str, description: str, language: str):
    """Write manifest, index and list into a language's built site; the list comes last."""
    described = manifest(name, description, language)
    write_json(site / "manifest.webmanifest", described)
    index = (site / "search/search_index.json").read_text(encoding="utf-8")
    # Under the name that Material's script looks for when it is read from a disk.
    (site / "search/search_index.js").write_text(f"var __index = {index};\n", encoding="utf-8")
    write_json(site / "offline.json", kept_files(site, language))


def write_json(path: Path, data: dict):
    """Write data as a JSON file that people can read too."""
    text = json.dumps(data, ensure_ascii=False, indent=1)
    path.write_text(text + "\n", encoding="utf-8")
