"""The content security policy of every page: nothing from another host, no stranger's script.

Material puts a few scripts into its pages. They are allowed one by one, by the hash of their
text, and only if that text is the one in the installed theme. Any other script has a file of
its own; one inside a page stops the build.
"""

import base64
import hashlib
import re
from functools import cache
from html.parser import HTMLParser
from pathlib import Path

import material

from tandem.problem import Problem

MATERIAL = Path(material.__file__).parent / "templates" / "partials" / "javascripts"
INLINE = ("base.html", "palette.html", "content.html")
"""The parts of Material's pages with a script of theirs, as this site is configured."""

SCOPE = "{{ config.extra.scope | d(base_url) }}"
"""The one place in these scripts that a build fills."""

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


SCRIPT = re.compile(r"<script\b.*?(?:</script\b[^>]*>|\Z)", re.I | re.S)

MAY_RUN = re.compile(
    r"[\s\"'/](?:on(?!(?:es?|ce)\s*=)[a-z]+|srcdoc)\s*="
    r"|j\s*a\s*v\s*a\s*script\s*:|=\s*[\"']?[^\"'<>]*&#(?!39;|x27;)",
    re.I,
)
"""What stands in an attribute that runs script, and now and then in a text. No event is called
``e``, ``es`` or ``ce``, programs have names that are; an apostrophe hides no letter."""


class Scripts(HTMLParser):
    """What runs in a page: the text of each script inside it, the first tag that runs script
    in an attribute."""

    def __init__(self, html: str):
        super().__init__(convert_charrefs=True)
        self.inline: list[str] = []
        self.handler: str | None = None
        self.inside = False
        """Whether a script of the page's own is being read."""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag, attrs):
        names = dict(attrs)
        data = names.get("type") == "application/json"
        if tag == "script" and "src" not in names and not data:
            self.inside = True
            self.inline.append("")
        if self.handler is None and any(runs_script(*each) for each in attrs):
            self.handler = self.get_starttag_text()

    def handle_data(self, data):
        if self.inside:
            self.inline[-1] += data

    def handle_endtag(self, tag):
        if tag == "script":
            self.inside = False


def runs_script(name: str, value: str | None) -> bool:
    """Whether an attribute runs script: an event, a ``javascript:`` address or `srcdoc`."""
    address = "".join((value or "").split()).lower()
    return name.startswith("on") or name == "srcdoc" or address.startswith("javascript:")


def scripts(html: str, scope: str) -> Scripts:
    """What runs in a page. It is read whole, which is slow, only where its scripts or something
    like script in an attribute ask for it."""
    found = Scripts("".join(SCRIPT.findall(html)))
    if material_scripts(scope).issuperset(found.inline) and not MAY_RUN.search(
        SCRIPT.sub("", html)
    ):
        return found
    return Scripts(html)


@cache
def material_scripts(scope: str) -> frozenset[str]:
    """The text of each script that Material puts into pages, for a site at `scope`."""
    found = []
    for name in INLINE:
        text = (MATERIAL / name).read_text(encoding="utf-8").replace(SCOPE, scope)
        found += Scripts(text).inline
    return frozenset(found)


def protect(html: str, where: str, scope: str) -> str:
    """A page with its policy; `where` names the page should a script stand in its way."""
    found = scripts(html, scope)
    for text in found.inline:
        if text not in material_scripts(scope):
            raise Problem(
                where,
                f"the page has a script that is not Material's own: {shorten(text)!r}. "
                "Move it to a file in tandem/theme/scripts and name that file in `scripts:`",
            )
    if found.handler:
        raise Problem(
            where,
            f"the page runs script in an attribute: {shorten(found.handler)!r}. "
            "Add an event listener in a file of tandem/theme/scripts instead",
        )
    if CHARSET not in html:
        raise Problem(where, f"the page has no {CHARSET}, after which its policy would stand")
    return html.replace(CHARSET, f"{CHARSET}\n      {meta(found.inline)}", 1)


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
