"""The content security policy, as the pages of the built site state it."""

import re

import pytest
from bs4 import BeautifulSoup, Tag

from tandem.tools.browser import html_files
from tests.support import rules
from tests.support.website import parse

SCRIPTS = re.compile(r"'self'( 'sha256-[\w+/]{43}='){3}")
"""The site's own scripts, and the three that Material writes into a page."""

OTHERS = {"style-src": "'self' 'unsafe-inline'", "img-src": "'self' data:"}


def policy_of(head: Tag) -> str | None:
    """The policy, if it stands where it must: before all that it is about."""
    first, second = [element for element in head.children if element.name][:2]
    is_first = first.get("charset") == "utf-8"
    is_stated = second.get("http-equiv") == "Content-Security-Policy"
    return second["content"] if is_first and is_stated else None


def wrong_in(policy: str | None) -> str | None:
    """What is wrong with the policy of a page, or None."""
    if policy is None:
        return "no policy stands directly behind the charset"
    parts = dict(part.split(" ", 1) for part in policy.split("; "))
    if parts.pop("default-src", "") != "'none'":
        return "what no part names is not refused"
    if not SCRIPTS.fullmatch(parts.pop("script-src", "")):
        return "it takes other scripts than its own and Material's three"
    for name, sources in parts.items():
        if sources != OTHERS.get(name, "'self'"):
            return f"{name} is {sources}"
    return None if parts.keys() >= OTHERS.keys() else "it says nothing of styles or pictures"


def test_every_page_states_its_policy(site):
    found = {file: wrong_in(policy_of(parse(site / file).head)) for file in html_files(site)}
    rules.hold(f"{file}: {wrong}" for file, wrong in found.items() if wrong)


@pytest.mark.parametrize(
    ("part", "other", "wrong"),
    [
        ("default-src 'none'", "default-src 'self'", "what no part names"),
        ("script-src 'self'", "script-src 'self' 'unsafe-inline'", "other scripts"),
        ("img-src 'self' data:", "img-src *", r"img-src is \*"),
        ("Content-Security-Policy", "refresh", "no policy"),
    ],
)
def test_a_weaker_policy_is_seen(site, part, other, wrong):
    head = str(parse(site / "index.html").head)
    assert part in head
    assert re.search(
        wrong, wrong_in(policy_of(BeautifulSoup(head.replace(part, other), "html.parser").head))
    )


def test_all_pages_share_one_policy(site):
    """The hashes hold for both languages: what Material keeps is kept under one name."""
    policies = {
        parse(site / file).select_one("meta[http-equiv]")["content"]
        for file in html_files(site)
    }
    assert len(policies) == 1
