"""The content security policy, as the pages of the built site state it."""

import re

from website import html_files, parse


def test_every_page_states_its_policy(site):
    for file in html_files(site):
        head = parse(site / file).head
        elements = [element for element in head.children if element.name]
        assert elements[0].get("charset") == "utf-8", file
        assert elements[1].get("http-equiv") == "Content-Security-Policy", file
        policy = dict(part.split(" ", 1) for part in elements[1]["content"].split("; "))
        assert policy.pop("default-src") == "'none'", file
        scripts = policy.pop("script-src").split(" ")
        assert len(scripts) == 4, f"{file}: not Material's three scripts and 'self'"
        assert scripts[0] == "'self'"
        assert all(re.fullmatch(r"'sha256-[\w+/]{43}='", script) for script in scripts[1:])
        assert policy.pop("style-src") == "'self' 'unsafe-inline'", file
        assert policy.pop("img-src") == "'self' data:", file
        assert set(policy.values()) == {"'self'"}, file


def test_all_pages_share_one_policy(site):
    """The hashes hold for both languages: what Material keeps is kept under one name."""
    policies = {
        parse(site / file).select_one("meta[http-equiv]")["content"]
        for file in html_files(site)
    }
    assert len(policies) == 1
