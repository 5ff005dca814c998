"""The content security policy of every page: nothing from another host, no stranger's script.

Material puts a few scripts into its pages. They are allowed one by one, by the hash of their
text, and only if that text is the one in the installed theme. Any other script has a file of
its own; one inside a page stops the build.
"""

import base64
import hashlib
import re
from functools import cache
from pathlib import Path

import material

from tandem.problem import Problem

MATERIAL = Path(material.__file__).parent / "templates" / "partials" / "javascripts"
INLINE = ("base.html", "palette.html", "content.html")
"""The parts of Material's pages with a script of theirs, as this site is configured."""

SCOPE = "{{ config.extra.scope | d(base_url) }}"
"""The one place in these scripts that a build fills."""

SCRIPT = re.compile(r"<script\b([^>]*)>(.*?)</script[^>]*>", re.DOTALL | re.IGNORECASE)
TAG = re.compile(r"""<([a-zA-Z][^\s/>]*)([^"'>]*(?:"[^"]*"[^"'>]*|'[^']*'[^"'>]*)*)>""")
HANDLER = re.compile(r"""[\s/"'](on\w+|srcdoc)\s*=|=\s*["']?\s*(javascript):""", re.IGNORECASE)
QUOTED = re.compile(r"""("[^"]*"|'[^']*')""")
OWN_FILE = re.compile(r"\ssrc=")
DATA = 'type="application/json"'
CHARSET = '<meta charset="utf-8">'

POLICY = (
    "default-src 'none'",
    "script-src 'self' {hashes}",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'self'",
    "form-action 'self'",
)


@cache
def material_scripts(scope: str) -> frozenset[str]:
    """The text of each script that Material puts into pages, for a site at `scope`."""
    found = []
    for name in INLINE:
        text = (MATERIAL / name).read_text(encoding="utf-8").replace(SCOPE, scope)
        found += [script for _, script in SCRIPT.findall(text)]
    return frozenset(found)


def protect(html: str, where: str, scope: str) -> str:
    """A page with its policy; `where` names the page should a script stand in its way."""
    inline = [
        text
        for attributes, text in SCRIPT.findall(html)
        if not OWN_FILE.search(attributes) and DATA not in attributes
    ]
    for text in inline:
        if text not in material_scripts(scope):
            raise Problem(
                where,
                f"the page has a script that is not Material's own: {shorten(text)!r}. "
                "Move it to a file in tandem/theme/assets and name that file in `scripts:`",
            )
    handler = first_handler(SCRIPT.sub("", html))
    if handler:
        raise Problem(
            where,
            f"the page runs script in an attribute: {shorten(handler)!r}. "
            "Add an event listener in a file of tandem/theme/assets instead",
        )
    if CHARSET not in html:
        raise Problem(where, f"the page has no {CHARSET}, after which its policy would stand")
    return html.replace(CHARSET, f"{CHARSET}\n      {meta(inline)}", 1)


def first_handler(html: str) -> str | None:
    """The first tag that runs script: by an event, a ``javascript:`` address or `srcdoc`.

    A script that is still here has no end.
    """
    for tag in TAG.finditer(html):
        name, attributes = tag.groups()
        # Nearly every tag is done with here; only the rest is looked at with care.
        suspect = HANDLER.search(attributes) and runs_script(attributes)
        if suspect or name.lower() == "script":
            return tag[0]
    return None


def runs_script(attributes: str) -> bool:
    """Whether the attributes of a tag run script: names count outside quotes only."""
    names = QUOTED.sub('""', attributes)
    return bool(HANDLER.search(names)) or any(
        value.strip("\"' \t\n").lower().startswith("javascript:")
        for value in QUOTED.findall(attributes)
    )


def meta(inline: list[str]) -> str:
    """The element that states the policy, with the hashes of a page's inline scripts."""
    hashes = " ".join(dict.fromkeys(f"'{hash_of(text)}'" for text in inline))
    policy = "; ".join(POLICY).format(hashes=hashes)
    return f'<meta http-equiv="Content-Security-Policy" content="{policy}">'


def hash_of(script: str) -> str:
    """A script's hash as browsers reckon it."""
    digest = hashlib.sha256(script.encode("utf-8")).digest()
    return f"sha256-{base64.b64encode(digest).decode()}"


def shorten(text: str, length: int = 60) -> str:
    """The beginning of a text, on one line."""
    line = " ".join(text.split())
    return line if len(line) <= length else f"{line[:length]}…"
